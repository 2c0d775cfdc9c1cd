/**
 * The certificates of a PKCS#7 (RFC 2315; RFC 5652, section 5) that carries nothing else, in its PEM armor (RFC 7468), read
 * by other code than the product's own: node-forge for ASN.1, Node's OpenSSL for the certificates.
 */
import {X509Certificate} from 'node:crypto';
import {encode, isTagged, list, oid, parse, type Asn1} from './asn1';

const SIGNED_DATA = '1.2.840.113549.1.7.2';
const DATA = '1.2.840.113549.1.7.1';
const ARMOUR =
  /^\s*-----BEGIN PKCS7-----\s*([A-Za-z0-9+/=\s]+?)\s*-----END PKCS7-----\s*$/;

/**
 * The certificates in the order of the file.
 *
 * @param text - with the armor `-----BEGIN PKCS7-----` and nothing before or after it
 * @throws Error for any other label, for signed content, and for damaged data
 */
export function certificatesOfPkcs7(text: string): X509Certificate[] {
  const [, base64] = ARMOUR.exec(text) ?? [];
  if (!base64) throw new Error('not one PEM-armoured PKCS7');
  const [type, content] = list(parse(bytesOf(base64)));
  if (oid(type) !== SIGNED_DATA) throw new Error('not signed data');
  return certificatesOf(list(list(content)[0]));
}

function bytesOf(base64: string): Uint8Array {
  const text = base64.replace(/\s/g, '');
  if (text.length % 4 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) {
    throw new Error('not base64');
  }
  return Buffer.from(text, 'base64');
}

/** Of a SignedData: version, digestAlgorithms, contentInfo, [0] certificates, [1] CRLs, signerInfos. */
function certificatesOf([
  ,
  ,
  contentInfo,
  ...others
]: readonly Asn1[]): X509Certificate[] {
  const [type, content] = list(contentInfo);
  if (oid(type) !== DATA || content) throw new Error('it has a content');
  if (list(others[others.length - 1]).length) throw new Error('it is signed');
  const certificates = others.find(it => isTagged(it, 0));
  return list(certificates).map(it => new X509Certificate(encode(it)));
}
