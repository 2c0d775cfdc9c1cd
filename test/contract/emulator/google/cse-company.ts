/** A Google with one user who has client-side encryption, and the eleven methods as short calls. */
import type {Google} from '../../../../emulator/google/google';
import {chainFor, pkcs7Of} from './cse-files';
import {aGoogle, BASIC, send, type Reply} from './client';

export const MIA = 'mia@example.com';
export const KACLS = 'https://kacls.example.com/v1';
export const KACLS_DATA = 'd3JhcHBlZC1rZXktb2YtbWlh';

const CHAIN = chainFor([MIA]);
/** Of Mia, accepted. */
export const PKCS7 = pkcs7Of(CHAIN);
export const [LEAF, INTERMEDIATE, ROOT] = CHAIN;

export const WRAPPED = {
  kaclsKeyMetadata: {kaclsUri: KACLS, kaclsData: KACLS_DATA},
};
export const BODY = {pkcs7: PKCS7, privateKeyMetadata: [WRAPPED]};

export interface CseCompany {
  readonly google: Google;
  /** @param rest - `/keypairs/…` */
  call(verb: string, rest: string, body?: object, as?: string): Reply;
  /** Stores a pair and gives its id. */
  newPair(): string;
}

export function openCseCompany(): CseCompany {
  const google = aGoogle();
  google.trustRoot(ROOT);
  google.addUser({primary: MIA, cse: 'on'});
  const call: CseCompany['call'] = (verb, rest, body, as = MIA) => {
    const token = google.issueToken({user: as, scopes: [BASIC]});
    const url = cseUrl(as, rest);
    return send(google, verb, url, {token, ...(body ? {body} : {})});
  };
  return {
    google,
    call,
    newPair: () =>
      String(call('POST', '/keypairs', BODY).json?.['keyPairId'] ?? ''),
  };
}

export function cseUrl(user: string, rest: string): string {
  return `https://gmail.googleapis.com/gmail/v1/users/${encodeURIComponent(user)}/settings/cse${rest}`;
}

/** Status, canonical code and message of a refusal. */
export function refusal({status, json}: Reply): readonly unknown[] {
  const error = (json?.['error'] ?? {}) as Record<string, unknown>;
  return [status, error['status'], error['message']];
}

export const BAD_REQUEST = [400, 'INVALID_ARGUMENT', 'Bad Request'];
export const NOT_FOUND = [404, 'NOT_FOUND', 'Requested entity was not found.'];
export const FAILED_PRECONDITION = [
  400,
  'FAILED_PRECONDITION',
  'Precondition check failed.',
];
