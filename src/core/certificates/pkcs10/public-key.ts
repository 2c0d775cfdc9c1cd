/** What a certification request (PKCS#10, RFC 2986 section 4.1) is for: its public key. */
import {Asn1Error, child, read, SEQUENCE} from '../asn1';
import {pemBlocks} from '../pem';

const LABELS = ['CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST'];

/** The SubjectPublicKeyInfo, as DER; null for a text that is not one request as PEM. Its signature is not verified. */
export function publicKeyInRequest(pem: string): Uint8Array | null {
  const [block, ...more] = pemBlocks(pem);
  if (!block?.bytes || more.length > 0 || !LABELS.includes(block.label)) {
    return null;
  }
  try {
    const info = child(read(block.bytes), 0, SEQUENCE);
    return child(info, 2, SEQUENCE).raw;
  } catch (error) {
    if (error instanceof Asn1Error) return null;
    throw error;
  }
}
