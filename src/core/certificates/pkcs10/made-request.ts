/** Makes a key with its request where there is no WebCrypto. */
import {generateKey, type GeneratedKind} from '../keys/generate';
import {pemText} from '../pem';
import {requestInfo, signedRequest} from './request';
import type {SubjectPart} from './subject';

export interface MadeRequest {
  /** PrivateKeyInfo in DER. */
  readonly pkcs8: Uint8Array;
  /** PKCS#10 as PEM. */
  readonly csr: string;
}

/**
 * @param addresses - that the certificate is for; at least one
 * @param random - unpredictable bytes, as many as asked for
 */
export function makeRequest(
  kind: GeneratedKind,
  subject: readonly SubjectPart[],
  addresses: readonly string[],
  random: (length: number) => Uint8Array,
): MadeRequest {
  const {pkcs8, publicKey, signing, sign} = generateKey(kind, random);
  const info = requestInfo({subject, addresses, publicKey, signing});
  const der = signedRequest(info, signing, sign(info));
  return {pkcs8, csr: pemText('CERTIFICATE REQUEST', der)};
}
