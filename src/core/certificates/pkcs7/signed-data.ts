/**
 * SignedData of PKCS#7 and CMS (RFC 2315, RFC 5652 section 5) as a container of certificates: the format in which CAs
 * issue chains, and Gmail requires one for client-side encryption.
 */
import {
  Asn1Error,
  child,
  integer,
  OBJECT_IDENTIFIER,
  oid,
  read,
  SEQUENCE,
  SET,
  type Element,
} from '../asn1';
import {element, smallInteger} from '../der';

const SIGNED_DATA = '1.2.840.113549.1.7.2';

/** The same, and id-data, in DER. */
const SIGNED_DATA_OID = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];
const DATA_OID = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01];

/** Context tag [0], constructed: `content` of ContentInfo, and `certificates` of SignedData. */
const CONTEXT_0 = 0xa0;

/**
 * The certificates of a SignedData in BER or DER, each with its exact bytes, in their order. Signatures and revocation
 * lists are ignored, as are attribute certificates (RFC 5652 10.2.2 tags those).
 *
 * @returns null for bytes that are not a SignedData; empty if it holds no certificate.
 */
export function certificatesOf(bytes: Uint8Array): Uint8Array[] | null {
  try {
    return certificatesIn(read(bytes));
  } catch (error) {
    if (error instanceof Asn1Error) return null;
    throw error;
  }
}

function certificatesIn(contentInfo: Element): Uint8Array[] | null {
  if (contentInfo.tag !== SEQUENCE) return null;
  if (oid(child(contentInfo, 0)) !== SIGNED_DATA) return null;
  const signedData = child(child(contentInfo, 1, CONTEXT_0), 0, SEQUENCE);
  integer(child(signedData, 0));
  child(signedData, 1, SET);
  child(signedData, 2, SEQUENCE);
  // Absent where the next part is already signerInfos, or crls.
  const certificates = child(signedData, 3);
  if (certificates.tag !== CONTEXT_0) return [];
  return certificates.children
    .filter(it => it.tag === SEQUENCE)
    .map(it => it.raw);
}

/**
 * A SignedData that signs nothing and only carries certificates (RFC 5652 section 5.2, "degenerate").
 *
 * They appear in the order given. RFC 5652 makes them a SET OF, which DER would sort by their bytes; but it also says
 * that SignedData may be BER, where a set has any order. OpenSSL reads and writes them as a SEQUENCE OF with the same
 * tag, so `crl2pkcs7`, which makes files for Google's own tool, keeps the order given. Readers that rely on the order
 * expect the leaf first; readers that sort them are not affected.
 *
 * @param certificates in DER
 */
export function certsOnly(certificates: readonly Uint8Array[]): Uint8Array {
  const signedData = element(
    SEQUENCE,
    // Version 1: certificates of X.509 only, contents id-data (5.1).
    smallInteger(1),
    // digestAlgorithms: of no signer.
    element(SET),
    element(SEQUENCE, element(OBJECT_IDENTIFIER, Uint8Array.from(DATA_OID))),
    element(CONTEXT_0, ...certificates),
    // signerInfos.
    element(SET),
  );
  return element(
    SEQUENCE,
    element(OBJECT_IDENTIFIER, Uint8Array.from(SIGNED_DATA_OID)),
    element(CONTEXT_0, signedData),
  );
}
