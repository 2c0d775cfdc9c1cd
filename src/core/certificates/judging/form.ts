/** A leaf's key, signature, version and serial number, by Gmail's profile. */
import type {Certificate, PublicKey} from '../certificate';
import type {Note} from './severity';

const MODULUS_BITS = [2048, 3072, 4096];
const CURVES = ['P-256', 'P-384'];
const HASHES = ['SHA-256', 'SHA-384', 'SHA-512'];

export function judgeForm(leaf: Certificate, note: Note): void {
  judgeKey(leaf.key, note);
  if (!profileSignature(leaf)) {
    note('signature-algorithm', {signature: leaf.signature.name});
  }
  if (!leaf.signature.consistent) note('signature-inconsistent', {});
  if (leaf.version !== 3) note('not-version-3', {version: leaf.version});
  const {serial} = leaf;
  if (!profileSerial(leaf)) note('serial-number', {serial});
  else if (serial.length < 16) note('serial-short', {serial});
}

function judgeKey(key: PublicKey, note: Note): void {
  switch (key.algorithm) {
    case 'RSA':
    case 'RSA-PSS': {
      if (!MODULUS_BITS.includes(key.bits)) {
        note('rsa-modulus', {bits: key.bits});
      }
      const exponent = key.exponent!;
      if (exponent < 65537 || exponent % 2 === 0) {
        note('rsa-exponent', {exponent});
      }
      if (key.algorithm === 'RSA-PSS') note('rsa-pss-key', {});
      break;
    }
    case 'EC':
      if (!CURVES.includes(key.curve)) note('ec-curve', {curve: key.curve});
      else if (!key.namedCurve) note('ec-curve-unnamed', {curve: key.curve});
      break;
    default:
      note('key-unsuitable', {key: key.name});
  }
}

/** The profile's key rule for CA certificates. */
export function profileKey(key: PublicKey): boolean {
  return (
    (key.algorithm === 'RSA' && MODULUS_BITS.includes(key.bits)) ||
    (key.algorithm === 'EC' && CURVES.includes(key.curve))
  );
}

/** RSA (PKCS#1 v1.5) or ECDSA with SHA-256, SHA-384 or SHA-512. */
export function profileSignature({signature}: Certificate): boolean {
  return (
    (signature.scheme === 'RSA' || signature.scheme === 'ECDSA') &&
    HASHES.includes(signature.hash)
  );
}

/** Greater than zero, and twenty bytes at most. */
export function profileSerial({serialBytes}: Certificate): boolean {
  const negative = (serialBytes[0] ?? 0) >= 0x80;
  const zero = serialBytes.every(byte => byte === 0);
  return !negative && !zero && serialBytes.length <= 20;
}
