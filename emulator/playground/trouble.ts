/** Makes Google fail for a while. */
import type {Google} from '../google/google';
import type {Trouble} from './command';

type Respond = Parameters<Google['faults']['add']>[0]['respond'];

const INSERT = /\/smimeInfo(\?|$)/;

/** @returns how many failures are still to come, decreasing with each */
export function makeTrouble(
  google: Google,
  kind: Trouble,
  times: number,
): {readonly kind: Trouble; readonly left: number} {
  const {presets} = google;
  const answers: Record<Trouble, Respond> = {
    'rate limit': presets.userRateLimitExceeded,
    'error 500': presets.backendError,
    'stored, but 500': 'stored-but-500',
    network: 'network',
  };
  const trouble = {kind, left: times};
  google.faults.add({
    times,
    respond: answers[kind],
    match: ({method, url}) => {
      const {hostname, pathname} = new URL(url);
      const hit =
        hostname === 'gmail.googleapis.com' &&
        (kind !== 'stored, but 500' ||
          (method === 'POST' && INSERT.test(pathname)));
      if (hit) trouble.left--;
      return hit;
    },
  });
  return trouble;
}
