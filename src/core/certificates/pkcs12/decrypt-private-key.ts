/** Opens a private key that is encrypted alone: EncryptedPrivateKeyInfo (RFC 5958 section 3). */
import {Asn1Error, child, octets, OCTET_STRING, read, SEQUENCE} from '../asn1';
import {privateIdentity, publicIdentity} from '../keys/identity';
import {encryptionScheme} from './encryption';
import {derive} from './key-derivation';
import {passwordBytes} from './password';
import {OpeningError} from './problem';

/**
 * The key, if the password opens it and it is the one of a public key.
 *
 * @param publicKey - SubjectPublicKeyInfo in DER
 * @returns PrivateKeyInfo in DER; null for another password, another key, or damaged bytes
 */
export function decryptPrivateKey(
  encrypted: Uint8Array,
  password: string,
  publicKey: Uint8Array,
): Uint8Array | null {
  try {
    const info = read(encrypted);
    const scheme = encryptionScheme(child(info, 0, SEQUENCE));
    const [bytes] = passwordBytes(password).utf8;
    const data = octets(child(info, 1, OCTET_STRING));
    const pkcs8 = scheme.decrypt(derive, bytes!, data);
    if (!pkcs8) return null;
    const found = privateIdentity(read(pkcs8));
    return found.kind === 'known' &&
      found.identity === publicIdentity(publicKey)
      ? pkcs8
      : null;
  } catch (error) {
    if (error instanceof Asn1Error || error instanceof OpeningError)
      return null;
    throw error;
  }
}
