/** Signature algorithms by identifier (RFC 8017, 4055, 5758, 8410; FIPS 204). */
import {child, oid, SEQUENCE, tagged, type Element} from '../asn1';
import {digestOf} from '../digests';
import {unnamed} from '../unnamed';

export const PSS = '1.2.840.113549.1.1.10';

const RSA = '1.2.840.113549.1.1.';
const ECDSA = '1.2.840.10045.4.';
const NIST_SIGNATURES = '2.16.840.1.101.3.4.3.';

const ALGORITHMS: Readonly<Record<string, {scheme: string; hash: string}>> = {
  [RSA + '2']: {scheme: 'RSA', hash: 'MD2'},
  [RSA + '4']: {scheme: 'RSA', hash: 'MD5'},
  [RSA + '5']: {scheme: 'RSA', hash: 'SHA-1'},
  '1.3.14.3.2.29': {scheme: 'RSA', hash: 'SHA-1'},
  [RSA + '11']: {scheme: 'RSA', hash: 'SHA-256'},
  [RSA + '12']: {scheme: 'RSA', hash: 'SHA-384'},
  [RSA + '13']: {scheme: 'RSA', hash: 'SHA-512'},
  [RSA + '14']: {scheme: 'RSA', hash: 'SHA-224'},
  [RSA + '15']: {scheme: 'RSA', hash: 'SHA-512/224'},
  [RSA + '16']: {scheme: 'RSA', hash: 'SHA-512/256'},
  [ECDSA + '1']: {scheme: 'ECDSA', hash: 'SHA-1'},
  [ECDSA + '3.1']: {scheme: 'ECDSA', hash: 'SHA-224'},
  [ECDSA + '3.2']: {scheme: 'ECDSA', hash: 'SHA-256'},
  [ECDSA + '3.3']: {scheme: 'ECDSA', hash: 'SHA-384'},
  [ECDSA + '3.4']: {scheme: 'ECDSA', hash: 'SHA-512'},
  '1.2.840.10040.4.3': {scheme: 'DSA', hash: 'SHA-1'},
  [NIST_SIGNATURES + '1']: {scheme: 'DSA', hash: 'SHA-224'},
  [NIST_SIGNATURES + '2']: {scheme: 'DSA', hash: 'SHA-256'},
  [NIST_SIGNATURES + '9']: {scheme: 'ECDSA', hash: 'SHA3-224'},
  [NIST_SIGNATURES + '10']: {scheme: 'ECDSA', hash: 'SHA3-256'},
  [NIST_SIGNATURES + '11']: {scheme: 'ECDSA', hash: 'SHA3-384'},
  [NIST_SIGNATURES + '12']: {scheme: 'ECDSA', hash: 'SHA3-512'},
  [NIST_SIGNATURES + '13']: {scheme: 'RSA', hash: 'SHA3-224'},
  [NIST_SIGNATURES + '14']: {scheme: 'RSA', hash: 'SHA3-256'},
  [NIST_SIGNATURES + '15']: {scheme: 'RSA', hash: 'SHA3-384'},
  [NIST_SIGNATURES + '16']: {scheme: 'RSA', hash: 'SHA3-512'},
  [NIST_SIGNATURES + '17']: {scheme: 'ML-DSA-44', hash: ''},
  [NIST_SIGNATURES + '18']: {scheme: 'ML-DSA-65', hash: ''},
  [NIST_SIGNATURES + '19']: {scheme: 'ML-DSA-87', hash: ''},
  '1.3.101.112': {scheme: 'Ed25519', hash: ''},
  '1.3.101.113': {scheme: 'Ed448', hash: ''},
};

/** Scheme, hash, and both together for people. */
export function signatureAlgorithm(algorithm: Element): {
  scheme: string;
  hash: string;
  name: string;
} {
  const id = oid(child(algorithm, 0));
  const {scheme, hash} =
    id === PSS
      ? {scheme: 'RSA-PSS', hash: pssParameters(algorithm).hashName}
      : (ALGORITHMS[id] ?? {scheme: unnamed(id), hash: ''});
  return {scheme, hash, name: hash ? `${scheme} with ${hash}` : scheme};
}

const SHA1 = '1.3.14.3.2.26';

/** RSASSA-PSS-params with its defaults (RFC 4055 section 3.1). */
export function pssParameters(algorithm: Element): {
  hash: string;
  hashName: string;
  maskHash: string;
  saltLength: Element | undefined;
} {
  const parameters = algorithm.children[1];
  const part = (number: number): Element | undefined =>
    parameters && tagged(parameters, number)?.children[0];
  const hashAlgorithm = part(0);
  const maskAlgorithm = part(1);
  const hash = hashAlgorithm ? oid(child(hashAlgorithm, 0)) : SHA1;
  const maskHash = maskAlgorithm
    ? oid(child(child(maskAlgorithm, 1, SEQUENCE), 0))
    : SHA1;
  return {
    hash,
    hashName: digestOf(hash)?.name ?? unnamed(hash),
    maskHash,
    saltLength: part(2),
  };
}
