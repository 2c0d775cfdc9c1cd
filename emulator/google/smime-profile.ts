/**
 * What Gmail asks of a PKCS#12 before it keeps it: the checks that the S/MIME guide names, and the parts of the "S/MIME
 * certificate profiles" page that are confirmed (RFC 5280 terms).
 */
import {
  createHash,
  X509Certificate as Certificate,
  type X509Certificate,
} from 'node:crypto';
import {factsOf, isSelfSigned, signs} from './certificate-facts';
import {openPkcs12} from './pkcs12';

/** Why Gmail refuses; callers learn almost nothing of this. */
export class Refused extends Error {
  constructor(
    /** For the emulator's own tests. */
    readonly reason: string,
    /** True where Gmail's message says that the root is not trusted. */
    readonly untrusted = false,
  ) {
    super(reason);
  }
}

/** A PKCS#12 and its supposed password. */
export interface ProtectedFile {
  readonly pkcs12: Uint8Array;
  readonly password: string;
}

export interface Accepted {
  readonly leaf: X509Certificate;
  /** Leaf first, then issuer after issuer, as far as the file contains them. */
  readonly chain: readonly X509Certificate[];
}

const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';
const CRL_DISTRIBUTION_POINTS = '2.5.29.31';
/** RSA and ECDSA with SHA-256, SHA-384, SHA-512. */
const SIGNATURES = [
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
];

/**
 * The certificates that Gmail would store.
 *
 * @param address - the alias
 * @param now - milliseconds since the epoch
 * @param trustedRoots - PEM
 * @throws Refused
 */
export function acceptedByGmail(
  {pkcs12, password}: ProtectedFile,
  address: string,
  now: number,
  trustedRoots: readonly string[],
): Accepted {
  const found = contents(pkcs12, password);
  checkAccepted(found, address, now, trustedRoots);
  return found;
}

/**
 * Puts certificates to Gmail's test, whatever they came in.
 *
 * @throws Refused
 */
export function checkAccepted(
  {leaf, chain}: Accepted,
  address: string,
  now: number,
  trustedRoots: readonly string[],
): void {
  checkLeaf(leaf, address, now);
  checkChain(chain, trustedRoots.map(rootOf), now);
}

/** Opening a file costs more than all else here, and tests send the same ones over and over. */
const opened = new Map<string, Accepted>();
const MAX_OPENED = 200;

/** What is in a file, whatever the address and the time. */
function contents(pkcs12: Uint8Array, password: string): Accepted {
  const name = createHash('sha256').update(pkcs12).update(password).digest();
  const key = name.toString('base64');
  const known = opened.get(key);
  if (known) return known;
  const {keys, certificates} = open(pkcs12, password);
  if (keys.length !== 1) throw new Refused(`${keys.length} private keys`);
  const leaf = certificates.find(it => it.checkPrivateKey(keys[0]!));
  if (!leaf) throw new Refused('no certificate for the private key');
  const found = {leaf, chain: chainOf(leaf, certificates)};
  for (const oldest of opened.keys()) {
    if (opened.size < MAX_OPENED) break;
    opened.delete(oldest);
  }
  opened.set(key, found);
  return found;
}

function open(pkcs12: Uint8Array, password: string) {
  try {
    return openPkcs12(pkcs12, password);
  } catch (error) {
    throw new Refused(`does not open: ${String(error)}`);
  }
}

const roots = new Map<string, X509Certificate>();

function rootOf(pem: string): X509Certificate {
  const root = roots.get(pem) ?? new Certificate(pem);
  roots.set(pem, root);
  return root;
}

function checkLeaf(leaf: X509Certificate, address: string, now: number): void {
  checkCertificate(leaf, now);
  if (leaf.ca) throw new Refused('a CA certificate as the leaf');
  // Node calls the extended key usages `keyUsage`.
  if (
    !(leaf.keyUsage as readonly string[] | undefined)?.includes(
      EMAIL_PROTECTION,
    )
  ) {
    throw new Refused('no emailProtection');
  }
  if (!factsOf(leaf).addresses.has(address.toLowerCase())) {
    throw new Refused('another address');
  }
}

/** Follows issuers by signature, not by name alone: two CAs may share a name. */
export function chainOf(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
): X509Certificate[] {
  const chain = [leaf];
  for (;;) {
    const last = chain[chain.length - 1]!;
    if (isSelfSigned(last)) return chain;
    const issuer = others.find(it => !chain.includes(it) && signs(it, last));
    if (!issuer) return chain;
    chain.push(issuer);
  }
}

function checkChain(
  chain: readonly X509Certificate[],
  trusted: readonly X509Certificate[],
  now: number,
): void {
  const intermediates = chain
    .slice(1)
    .filter(certificate => !isSelfSigned(certificate));
  if (!intermediates.length) throw new Refused('no intermediate');
  for (const intermediate of intermediates) {
    checkCertificate(intermediate, now);
    if (!intermediate.ca) throw new Refused('an intermediate that is no CA');
    const {extensionOids} = factsOf(intermediate);
    if (!extensionOids.includes(CRL_DISTRIBUTION_POINTS)) {
      throw new Refused('an intermediate without CRL distribution point');
    }
  }
  const last = chain[chain.length - 1]!;
  const root = trusted.find(
    it => it.fingerprint256 === last.fingerprint256 || signs(it, last),
  );
  if (!root) throw new Refused('root not trusted', true);
  checkDates(root, now);
}

/** What holds for leaf and intermediate alike. */
function checkCertificate(certificate: X509Certificate, now: number): void {
  checkDates(certificate, now);
  checkKey(certificate);
  if (!SIGNATURES.includes(factsOf(certificate).signatureOid)) {
    throw new Refused('signature algorithm');
  }
}

function checkDates(certificate: X509Certificate, now: number): void {
  const {from, to} = factsOf(certificate);
  if (now < from) throw new Refused('not yet valid');
  if (now > to) throw new Refused('expired');
}

/** Certificates whose keys fit. */
const fitting = new WeakSet<X509Certificate>();

function checkKey(certificate: X509Certificate): void {
  if (fitting.has(certificate)) return;
  const {publicKey: key} = certificate;
  const details = key.asymmetricKeyDetails ?? {};
  const fits =
    key.asymmetricKeyType === 'rsa'
      ? [2048, 3072, 4096].includes(details.modulusLength ?? 0)
      : key.asymmetricKeyType === 'ec' &&
        ['prime256v1', 'secp384r1'].includes(details.namedCurve ?? '');
  if (!fits) throw new Refused('key type or size');
  fitting.add(certificate);
}
