/** The content of a file that should contain a certificate and its chain, in any of the usual formats. */
import {fromBase64, latin1} from '../../base/bytes';
import {fileKind, isDamagedPkcs12} from '../file-kind';
import type {FileKind} from '../findings';
import {MAX_SIZE, type Unreadable} from '../file-facts';
import {pemBlocks} from '../pem';
import {readPfx} from '../pkcs12/structure';
import {readCertificate} from '../x509/read';
import {certificatesOf} from './signed-data';

export type ChainFile =
  /** It is to be opened with its password. */
  | {readonly kind: 'pkcs12'}
  | {
      readonly kind: 'certificates';
      /** Each one's DER, in the order of the file, doubles included. */
      readonly certificates: readonly Uint8Array[];
      /** It also contains an unencrypted private key. */
      readonly plainKey: boolean;
    }
  | {readonly kind: 'unreadable'; readonly problem: Unreadable};

/**
 * Reads PKCS#7 and CMS in PEM, BER and DER, certificates in PEM, and a single one in DER; recognizes PKCS#12, and reports
 * what anything else seems to be. Never throws, and takes bounded time, whatever the bytes.
 */
export function readChainFile(file: Uint8Array): ChainFile {
  if (file.length === 0) return unreadable({code: 'file-empty', facts: {}});
  if (file.length > MAX_SIZE) {
    const facts = {size: file.length, limit: MAX_SIZE};
    return unreadable({code: 'file-too-large', facts});
  }
  if (readPfx(file)) return {kind: 'pkcs12'};
  const found = certificatesIn(file);
  if (found)
    return {kind: 'certificates', certificates: found, plainKey: false};
  if (isDamagedPkcs12(file)) return DAMAGED;
  const text = latin1(file);
  if (text.includes('-----BEGIN ')) return fromPem(text, file);
  // What some CAs send is the base64 of a DER file, without markers.
  const inside = fromBase64(text.replace(/^\xef\xbb\xbf/, ''));
  const bare = inside && certificatesIn(inside);
  if (bare) return {kind: 'certificates', certificates: bare, plainKey: false};
  return notAChainFile(fileKind(file));
}

/** Those of a SignedData, or the one that the bytes are; null for anything else. */
function certificatesIn(der: Uint8Array): readonly Uint8Array[] | null {
  return certificatesOf(der) ?? (readCertificate(der) ? [der] : null);
}

/** RFC 7468 sections 5, 8 and 9, and what OpenSSL and others have written before it. */
const LABELS = [
  'CERTIFICATE',
  'X509 CERTIFICATE',
  'PKCS7',
  'PKCS #7 SIGNED DATA',
  'CMS',
];

/** OpenSSL's own form: the certificate, and behind it what its owner trusts it for. */
const TRUSTED = 'TRUSTED CERTIFICATE';

function fromPem(text: string, file: Uint8Array): ChainFile {
  const blocks = pemBlocks(text);
  if (blocks.some(it => it.label === TRUSTED)) {
    return unreadable({code: 'trusted-certificate', facts: {}});
  }
  const wanted = blocks.filter(it => LABELS.includes(it.label));
  const begun = LABELS.reduce((sum, it) => sum + beginnings(text, it), 0);
  if (begun === 0) return notAChainFile(kindOfPem(text, file));
  // A certificate that is silently omitted would look like a chain that lacks it.
  if (begun !== wanted.length) return DAMAGED;
  const certificates: Uint8Array[] = [];
  for (const {bytes} of wanted) {
    // Some label a PKCS#7 as a certificate, so the bytes decide.
    const found = bytes && certificatesIn(bytes);
    if (!found) return DAMAGED;
    certificates.push(...found);
  }
  return {kind: 'certificates', certificates, plainKey: PLAIN_KEY.test(text)};
}

function beginnings(text: string, label: string): number {
  return text.split(`-----BEGIN ${label}-----`).length - 1;
}

/** A key in a form that knows encryption says so in its label (RFC 7468 section 11), or in a header (RFC 1421 4.6.1.1). */
const PLAIN_KEY =
  /-----BEGIN (?:RSA |EC |DSA )?PRIVATE KEY-----(?!\s*Proc-Type: *4,ENCRYPTED)/;

function kindOfPem(text: string, file: Uint8Array): FileKind {
  return text.includes('PRIVATE KEY-----') ? 'pem-key' : fileKind(file);
}

function notAChainFile(looksLike: FileKind): ChainFile {
  return unreadable({code: 'not-a-chain-file', facts: {looksLike}});
}

function unreadable(problem: Unreadable): ChainFile {
  return {kind: 'unreadable', problem};
}

const DAMAGED: ChainFile = {
  kind: 'unreadable',
  problem: {code: 'file-damaged', facts: {}},
};
