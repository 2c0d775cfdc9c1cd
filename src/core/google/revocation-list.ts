/** Fetches revocation lists (CRL) from addresses of `allowed-hosts.json`; Apps Script refuses all others. */
import {perform, type Method, type Workflow} from './wire';

/** A larger list costs an execution more than it has to give; a server that knows ranges sends no more. */
const MAX_BYTES = 5_000_000;

/** No list has a longer address. */
const MAX_ADDRESS = 500;

/** Whether an address may be asked at all: https, and nothing in it that would be read as a parameter. */
export function isListAddress(address: string): boolean {
  return (
    address.length <= MAX_ADDRESS &&
    /^https:\/\/[a-z0-9.-]+(:\d+)?\/[^\s{}#]*$/i.test(address)
  );
}

/**
 * Fetches a list, once in an execution.
 *
 * @param address - as `isListAddress` wants it
 * @returns null for one that is too large
 * @throws GoogleRefusal
 */
export function* fetchRevocationList(
  user: string,
  address: string,
): Workflow<Uint8Array | null> {
  const method: Method = {
    ...{id: 'crl.get', api: 'crl', verb: 'GET', url: address},
    ...{answers: 'bytes', isShared: true},
    headers: {Range: `bytes=0-${MAX_BYTES - 1}`},
  };
  const access = {kind: 'none'} as const;
  const body = yield* perform({method, user, path: {}, access});
  const bytes = body instanceof Uint8Array ? body : null;
  return bytes && bytes.length < MAX_BYTES ? bytes : null;
}
