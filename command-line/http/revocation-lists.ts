/** Revocation lists: each is fetched once, and again when the next one has come. */
import {certificates} from '../../src/core/certificates/lazy';
import type {ListReach} from '../../src/core/google/revocation-list';
import type {Answer, Call} from '../../src/core/google/wire';
import type {Clock} from '../ports/clock';
import type {AsyncWire} from '../ports/wire';

/** Public CAs have theirs at http addresses, and some are large. */
export const LISTS: ListReach = {http: true, maxBytes: 50_000_000};

/** A list that does not say when the next one comes, and the longest that any is kept. */
const HOUR_MS = 3_600_000;
const MOST_MS = 24 * HOUR_MS;
/** A server that did not answer is left alone for so long: every certificate of its CA would wait for it. */
const FAILED_MS = 600_000;
/** Bytes of lists that are kept. */
const MAX_KEPT = 200_000_000;

interface Kept {
  readonly coming: Promise<Answer>;
  until: number;
  size: number;
}

/** The wire, with lists from memory. */
export function keepingLists(
  wire: AsyncWire,
  clock: Pick<Clock, 'now'>,
): AsyncWire {
  const kept = new Map<string, Kept>();
  const fetch = (call: Call): Promise<Answer> => {
    const name = call.method.url;
    const known = kept.get(name);
    if (known && clock.now() < known.until) return known.coming;
    const fresh: Kept = {
      coming: wire.send(call).then(answer => {
        fresh.until = untilOf(answer, clock.now());
        fresh.size =
          answer.ok && answer.body instanceof Uint8Array
            ? answer.body.length
            : 0;
        tidy(kept);
        return asLast(answer);
      }),
      ...{until: Infinity, size: 0},
    };
    kept.set(name, fresh);
    return fresh.coming;
  };
  return {
    requests: () => wire.requests(),
    close: async () => wire.close(),
    send: call => (call.method.api === 'crl' ? fetch(call) : wire.send(call)),
  };
}

function untilOf(answer: Answer, now: number): number {
  if (!answer.ok) return now + FAILED_MS;
  const {body} = answer;
  const next =
    body instanceof Uint8Array ? certificates().nextUpdateOf(body) : null;
  return Math.min(next ?? now + HOUR_MS, now + MOST_MS);
}

/** Nobody waits for a server of lists: it is not known then, which is said. */
function asLast(answer: Answer): Answer {
  if (answer.ok) return answer;
  return {ok: false, problem: {...answer.problem, retry: 'final'}};
}

/** Forgets the oldest where they are too large together. */
function tidy(kept: Map<string, Kept>): void {
  let size = [...kept.values()].reduce((sum, it) => sum + it.size, 0);
  for (const [name, it] of kept) {
    if (size <= MAX_KEPT) return;
    size -= it.size;
    kept.delete(name);
  }
}
