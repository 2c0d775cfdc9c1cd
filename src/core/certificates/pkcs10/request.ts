/** Requests for certificates (PKCS#10, RFC 2986) as S/MIME needs them (RFC 8550). */
import {concat, utf8} from '../../base/bytes';
import {BIT_STRING, OCTET_STRING, SEQUENCE} from '../asn1';
import {element, objectIdentifier, setOf, smallInteger} from '../der';
import {asciiDomain} from '../judging/domain';
import {subjectName, type SubjectPart} from './subject';

/** How a request is signed: RSA PKCS#1 v1.5 or ECDSA, each with the hash that suits its keys. */
export type RequestSigning =
  | 'RSA with SHA-256'
  | 'ECDSA with SHA-256'
  | 'ECDSA with SHA-384';

export interface RequestParts {
  readonly subject: readonly SubjectPart[];
  /** The addresses that the certificate is for; at least one. */
  readonly addresses: readonly string[];
  /** SubjectPublicKeyInfo in DER. */
  readonly publicKey: Uint8Array;
  readonly signing: RequestSigning;
}

const EXTENSION_REQUEST = '1.2.840.113549.1.9.14';
const SUBJECT_ALT_NAME = '2.5.29.17';
const KEY_USAGE = '2.5.29.15';
const EXT_KEY_USAGE = '2.5.29.37';
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';
const SMTP_UTF8_MAILBOX = '1.3.6.1.5.5.7.8.9';

const NULL = 0x05;
const BOOLEAN_TRUE = element(0x01, Uint8Array.of(0xff));
const UTF8_STRING = 0x0c;
const CONTEXT_0 = 0xa0;
/** rfc822Name of GeneralName. */
const CONTEXT_1 = 0x81;

/** The part that is signed: CertificationRequestInfo. */
export function requestInfo(parts: RequestParts): Uint8Array {
  const {subject, addresses, publicKey, signing} = parts;
  const extensions = element(
    SEQUENCE,
    extension(SUBJECT_ALT_NAME, element(SEQUENCE, ...addresses.map(altName))),
    extension(KEY_USAGE, keyUsage(signing), true),
    extension(
      EXT_KEY_USAGE,
      element(SEQUENCE, objectIdentifier(EMAIL_PROTECTION)),
    ),
  );
  return element(
    SEQUENCE,
    smallInteger(0),
    subjectName(subject),
    publicKey,
    element(
      CONTEXT_0,
      element(SEQUENCE, objectIdentifier(EXTENSION_REQUEST), setOf(extensions)),
    ),
  );
}

/**
 * The whole request.
 *
 * @param info - as `requestInfo` gave it
 * @param signature - of `info`, as WebCrypto gives it: for ECDSA r and s one after the other (IEEE P1363)
 */
export function signedRequest(
  info: Uint8Array,
  signing: RequestSigning,
  signature: Uint8Array,
): Uint8Array {
  const value =
    signing === 'RSA with SHA-256' ? signature : ecdsaValue(signature);
  return element(
    SEQUENCE,
    info,
    algorithm(signing),
    element(BIT_STRING, Uint8Array.of(0), value),
  );
}

/** RFC 8017 A.2.4 (with NULL) and RFC 5758 section 3.2 (without parameters). */
function algorithm(signing: RequestSigning): Uint8Array {
  switch (signing) {
    case 'RSA with SHA-256':
      return element(
        SEQUENCE,
        objectIdentifier('1.2.840.113549.1.1.11'),
        element(NULL),
      );
    case 'ECDSA with SHA-256':
      return element(SEQUENCE, objectIdentifier('1.2.840.10045.4.3.2'));
    case 'ECDSA with SHA-384':
      return element(SEQUENCE, objectIdentifier('1.2.840.10045.4.3.3'));
  }
}

/** ECDSA-Sig-Value of RFC 5480 appendix A. */
function ecdsaValue(signature: Uint8Array): Uint8Array {
  const half = signature.length / 2;
  return element(
    SEQUENCE,
    unsignedInteger(signature.subarray(0, half)),
    unsignedInteger(signature.subarray(half)),
  );
}

function unsignedInteger(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex(byte => byte !== 0);
  const digits = start < 0 ? Uint8Array.of(0) : bytes.subarray(start);
  const sign = digits[0]! & 0x80 ? [0] : [];
  return element(0x02, concat([Uint8Array.from(sign), digits]));
}

/** rfc822Name; SmtpUTF8Mailbox (RFC 9598) only where the local part needs it. The domain is in ASCII in both. */
function altName(address: string): Uint8Array {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at).normalize('NFC');
  const mailbox = utf8(`${local}@${asciiDomain(address.slice(at + 1))}`);
  if (/^[\0-\x7f]*$/.test(local)) return element(CONTEXT_1, mailbox);
  return element(
    CONTEXT_0,
    objectIdentifier(SMTP_UTF8_MAILBOX),
    element(CONTEXT_0, element(UTF8_STRING, mailbox)),
  );
}

/** RFC 8550 4.4.2: digitalSignature, and keyEncipherment for RSA (bits 0 and 2) or keyAgreement for EC (bits 0 and 4). */
function keyUsage(signing: RequestSigning): Uint8Array {
  const isRsa = signing === 'RSA with SHA-256';
  return element(BIT_STRING, Uint8Array.from(isRsa ? [5, 0xa0] : [3, 0x88]));
}

function extension(
  oid: string,
  value: Uint8Array,
  isCritical = false,
): Uint8Array {
  return element(
    SEQUENCE,
    objectIdentifier(oid),
    ...(isCritical ? [BOOLEAN_TRUE] : []),
    element(OCTET_STRING, value),
  );
}
