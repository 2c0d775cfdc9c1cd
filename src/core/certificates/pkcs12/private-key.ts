/**
 * The private key of a certificate, out of its PKCS#12: for the one purpose of having the customer's key service wrap it.
 * What this gives is never kept, shown or logged; it is for one request.
 */
import {base64} from '../../base/bytes';
import {
  Asn1Error,
  child,
  octets,
  OCTET_STRING,
  oid,
  read,
  SEQUENCE,
  type Element,
} from '../asn1';
import type {Certificate} from '../certificate';
import {element, smallInteger} from '../der';
import {MAX_KEYS, openPkcs12, type Unreadable} from '../file-facts';
import {
  privateIdentity,
  publicIdentity,
  type PrivateIdentity,
} from '../keys/identity';
import {pemText} from '../pem';
import {RSA} from '../x509/public-key';
import type {Derive} from './key-derivation';
import type {Contents, Spending} from './open';

export type PrivateKeyOpening =
  /** PrivateKeyInfo in DER (PKCS#8, RFC 5208; RFC 5958's first version). */
  | {readonly ok: true; readonly pkcs8: Uint8Array}
  | {readonly ok: false; readonly problem: Unreadable};

/**
 * The private key that belongs to a certificate. Never throws, except for what `derivation` throws, and takes bounded
 * time.
 *
 * @param leaf the certificate of the key; the file contains it as well, or is the wrong one
 * @param derivation computes the keys; if absent, they are computed here.
 * @returns the key without its attributes (RFC 5958 section 2); a problem if the file does not open, has no key, only
 * keys of other certificates, or only damaged ones.
 */
export function privateKeyOf(
  file: Uint8Array,
  password: string,
  leaf: Certificate,
  {
    spending,
    derivation,
  }: {readonly spending: Spending; readonly derivation?: Derive},
): PrivateKeyOpening {
  const opening = openPkcs12(file, password, spending, derivation);
  if (!opening.ok) return opening;
  const wanted = publicIdentity(leaf.key.info);
  const keys = opening.contents.privateKeys.slice(0, MAX_KEYS);
  const identities = keys.map(privateIdentity);
  const at = identities.findIndex(
    it => it.kind === 'known' && it.identity === wanted,
  );
  return at >= 0
    ? {ok: true, pkcs8: plainInfo(keys[at]!)}
    : {ok: false, problem: whyNone(identities, opening.contents, leaf)};
}

function whyNone(
  identities: readonly PrivateIdentity[],
  {certificates}: Contents,
  leaf: Certificate,
): Unreadable {
  const unknown = identities.find(it => it.kind === 'unknown');
  if (unknown) {
    const {algorithm} = unknown;
    return {code: 'key-not-checked', facts: {algorithm}};
  }
  if (identities.length === 0) {
    const facts = {certificates: certificates.length};
    return {code: 'no-private-key', facts};
  }
  return identities.every(it => it.kind === 'damaged')
    ? {code: 'private-key-damaged', facts: {}}
    : {code: 'key-mismatch', facts: {subjects: [leaf.subject]}};
}

/** Attributes and a stated public half are left out: not every reader of PKCS#8 supports them. */
function plainInfo(info: Element): Uint8Array {
  return element(
    SEQUENCE,
    smallInteger(0),
    child(info, 1, SEQUENCE).raw,
    element(OCTET_STRING, octets(child(info, 2, OCTET_STRING))),
  );
}

/** As text: PKCS#8 or PKCS#1 in PEM (RFC 7468 section 10; RFC 8017 A.1.2), or PKCS#8 in base64 in one line. */
export type KeyFormat = 'pkcs8-pem' | 'pkcs1-pem' | 'pkcs8-base64';

/**
 * A private key in the format that a key service requires.
 *
 * @param pkcs8 as returned by `privateKeyOf`
 * @returns null for `pkcs1-pem` if the key is not RSA: PKCS#1 has no others.
 */
export function privateKeyText(
  pkcs8: Uint8Array,
  format: KeyFormat,
): string | null {
  switch (format) {
    case 'pkcs8-pem':
      return pemText('PRIVATE KEY', pkcs8);
    case 'pkcs8-base64':
      return base64(pkcs8);
    case 'pkcs1-pem': {
      const key = rsaPrivateKey(pkcs8);
      return key && pemText('RSA PRIVATE KEY', key);
    }
  }
}

/** PrivateKeyInfo contains RSAPrivateKey unchanged (RFC 8017 appendix A.1). */
function rsaPrivateKey(pkcs8: Uint8Array): Uint8Array | null {
  try {
    const info = read(pkcs8);
    const isRsa = oid(child(child(info, 1, SEQUENCE), 0)) === RSA;
    return isRsa ? octets(child(info, 2, OCTET_STRING)) : null;
  } catch (error) {
    if (error instanceof Asn1Error) return null;
    throw error;
  }
}
