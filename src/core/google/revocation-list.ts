/** Fetches revocation lists (CRL) from addresses of `allowed-hosts.json`; Apps Script refuses all others. */
import {perform, type Method, type Workflow} from './wire';

/** Which lists can be fetched. */
export interface ListReach {
  /** Also at http addresses, where public CAs have theirs. */
  readonly http: boolean;
  /** A server that knows ranges sends no more. */
  readonly maxBytes: number;
}

/** In Apps Script: a larger list costs an execution more than it has to give. */
export const SCRIPT_REACH: ListReach = {http: false, maxBytes: 5_000_000};

/** No list has a longer address. */
const MAX_ADDRESS = 500;

/** Whether an address may be asked at all: by its scheme, and with nothing in it that would be read as a parameter. */
export function isListAddress(address: string, {http}: ListReach): boolean {
  return (
    address.length <= MAX_ADDRESS &&
    (http || /^https:/i.test(address)) &&
    /^https?:\/\/[a-z0-9.-]+(:\d+)?\/[^\s{}#]*$/i.test(address)
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
  {maxBytes}: ListReach,
): Workflow<Uint8Array | null> {
  const method: Method = {
    ...{id: 'crl.get', api: 'crl', verb: 'GET', url: address},
    ...{answers: 'bytes', isShared: true},
    headers: {Range: `bytes=0-${maxBytes - 1}`},
  };
  const access = {kind: 'none'} as const;
  const body = yield* perform({method, user, path: {}, access});
  const bytes = body instanceof Uint8Array ? body : null;
  return bytes && bytes.length < maxBytes ? bytes : null;
}
