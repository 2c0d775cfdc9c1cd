/** The permitted uses of a leaf, and its extensions (RFC 8550 section 4.4, RFC 5280 4.2). */
import type {Certificate, KeyUsage} from '../certificate';
import type {Contradiction} from '../findings';
import type {Note} from './severity';

export function judgeUsage(leaf: Certificate, note: Note): void {
  if (leaf.basicConstraints?.ca) {
    note('ca-certificate', {subject: leaf.subject});
  }
  judgeExtendedKeyUsage(leaf, note);
  judgeKeyUsage(leaf, note);
  judgeExtensions(leaf, note);
  judgeReachability(leaf, note);
}

/** Usages that Gmail's profile is said to exclude in addition to emailProtection. */
const FOREIGN_USAGES = [
  'serverAuth',
  'codeSigning',
  'timeStamping',
  'anyExtendedKeyUsage',
];

function judgeExtendedKeyUsage(leaf: Certificate, note: Note): void {
  const usages = leaf.extKeyUsage;
  if (usages === null) {
    note('no-extended-key-usage', {});
    return;
  }
  const forMail =
    usages.includes('emailProtection') ||
    usages.includes('anyExtendedKeyUsage');
  if (!forMail) {
    note('no-email-protection', {usages});
    return;
  }
  const foreign = usages.filter(it => FOREIGN_USAGES.includes(it));
  if (foreign.length > 0) note('other-usages', {usages: foreign});
}

function judgeKeyUsage(leaf: Certificate, note: Note): void {
  const usages = leaf.keyUsage;
  if (usages === null) {
    note('no-key-usage', {});
    return;
  }
  const has = (usage: KeyUsage): boolean => usages.includes(usage);
  if (!has('digitalSignature') && !has('nonRepudiation')) {
    note('cannot-sign', {usages});
  }
  // RFC 8551: RSA wraps the message key, EC agrees on it (RFC 5753).
  const ec = leaf.key.algorithm === 'EC';
  const needed = ec ? 'keyAgreement' : 'keyEncipherment';
  if (!has(needed)) note('cannot-encrypt', {usages, needed});

  const unfit: KeyUsage[] = ec
    ? ['keyEncipherment', 'dataEncipherment']
    : ['keyAgreement', 'encipherOnly', 'decipherOnly'];
  const loose: KeyUsage[] = has('keyAgreement')
    ? []
    : ['encipherOnly', 'decipherOnly'];
  const wrong = usages.filter(it => unfit.includes(it) || loose.includes(it));
  if (wrong.length > 0) {
    note('key-usage-unfit', {usages: wrong, key: leaf.key.name});
  }
  if (!isCritical(leaf, 'keyUsage')) note('key-usage-not-critical', {});
}

function judgeExtensions(leaf: Certificate, note: Note): void {
  const contradictions = contradictionsIn(leaf);
  if (contradictions.length > 0) {
    note('extensions-contradict', {contradictions});
  }
  const unreadable = leaf.extensions.filter(it => !it.readable);
  if (unreadable.length > 0) {
    note('extensions-unreadable', {extensions: unreadable.map(it => it.name)});
  }
  // RFC 5280 4.2: an implementation that does not know a critical extension must reject the certificate.
  const unknown = leaf.extensions.filter(it => it.critical && !it.known);
  if (unknown.length > 0) {
    note('critical-extensions', {extensions: unknown.map(it => it.name)});
  }
}

/** Extensions of one certificate that contradict each other. */
export function contradictionsIn(of: Certificate): Contradiction[] {
  const found: Contradiction[] = [];
  const ids = of.extensions.map(it => it.oid);
  if (new Set(ids).size < ids.length) found.push('duplicate');
  const ca = of.basicConstraints?.ca ?? false;
  const signsCertificates = of.keyUsage?.includes('keyCertSign') ?? false;
  if (signsCertificates && !ca) found.push('certSign-without-ca');
  if (ca && of.keyUsage && !signsCertificates)
    found.push('ca-without-certSign');
  if (!ca && typeof of.basicConstraints?.pathLength === 'number') {
    found.push('pathLength-without-ca');
  }
  const types = of.netscapeTypes;
  if (types && types.length > 0 && !ca && !types.includes('smime')) {
    found.push('netscape-without-smime');
  }
  return found;
}

function judgeReachability(leaf: Certificate, note: Note): void {
  const ways = crlSchemesExceptHttp(leaf);
  if (ways) note('no-crl', {ways});
  const access = leaf.authorityInfoAccess;
  if (access) {
    const ocspUnreachable = access.ocsp.length > 0 && !access.ocsp.some(isHttp);
    if (!access.caIssuers.some(isHttp) || ocspUnreachable) {
      note('authority-info', {});
    }
  }
}

/**
 * How a certificate's revocation list can be read if not over HTTP: `LDAP`, also for a mere name in a directory; empty if
 * the certificate names no list.
 *
 * @returns null if there is an address on the web
 */
export function crlSchemesExceptHttp({crlUris}: Certificate): string[] | null {
  if (!crlUris) return [];
  if (crlUris.some(isHttp)) return null;
  const schemes = crlUris.map(
    it => /^[a-z][a-z\d+.-]{0,9}(?=:)/i.exec(it)?.[0],
  );
  const named = schemes.filter(it => it !== undefined);
  if (named.length === 0) return ['LDAP'];
  return [...new Set(named.map(it => it.toUpperCase()))];
}

export function isHttp(uri: string): boolean {
  return /^https?:\/\//i.test(uri);
}

/** Whether an extension is there and critical. */
export function isCritical(of: Certificate, name: string): boolean {
  return of.extensions.some(it => it.name === name && it.critical);
}
