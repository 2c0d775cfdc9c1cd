/** What is in a certificate. Each is read once: Gmail's checks of the same ones are repeated for a hundred thousand mailboxes. */
import {createHash, type X509Certificate} from 'node:crypto';
import {isTagged, list, oid, parse} from './asn1';

export interface CertificateFacts {
  /** The addresses of the subject alternative name and of the subject, in lowercase. */
  readonly addresses: ReadonlySet<string>;
  /** The common name of the issuer; empty if it has none. */
  readonly issuerCn: string;
  readonly signatureOid: string;
  readonly extensionOids: readonly string[];
  /** The first and the last instant, milliseconds since the epoch. */
  readonly from: number;
  readonly to: number;
  readonly pem: string;
  /** SHA-256, in hex. */
  readonly fingerprint: string;
}

const known = new WeakMap<X509Certificate, CertificateFacts>();

export function factsOf(certificate: X509Certificate): CertificateFacts {
  const found = known.get(certificate);
  if (found) return found;
  const {raw, issuer, validFrom, validTo} = certificate;
  const [tbs, algorithm] = list(parse(raw));
  const extensions = list(tbs).find(field => isTagged(field, 3));
  const facts: CertificateFacts = {
    addresses: new Set(addressesOf(certificate)),
    issuerCn: /^CN=(.*)$/m.exec(issuer)?.[1] ?? '',
    signatureOid: oid(list(algorithm)[0]),
    extensionOids: extensions
      ? list(list(extensions)[0]).map(it => oid(list(it)[0]))
      : [],
    ...{from: Date.parse(validFrom), to: Date.parse(validTo)},
    pem: certificate.toString(),
    fingerprint: createHash('sha256').update(raw).digest('hex'),
  };
  known.set(certificate, facts);
  return facts;
}

function addressesOf({subjectAltName, subject}: X509Certificate): string[] {
  const names = [
    ...(subjectAltName ?? '').matchAll(
      /(?:^|, )(?:email|othername:SmtpUTF8Mailbox):("(?:[^"\\]|\\.)*"|[^,]*)/g,
    ),
  ].map(([, name]) =>
    name!.startsWith('"') ? String(JSON.parse(name!)) : name!,
  );
  const others = [...subject.matchAll(/^emailAddress=(.*)$/gm)];
  return [...names, ...others.map(found => found[1]!)].map(it =>
    it.toLowerCase(),
  );
}

/** By issuer and subject. */
const signed = new WeakMap<
  X509Certificate,
  WeakMap<X509Certificate, boolean>
>();

/** Whether a certificate's signature is by the key of another one, which its issuer's name also says. */
export function signs(
  issuer: X509Certificate,
  subject: X509Certificate,
): boolean {
  const ofIssuer =
    signed.get(issuer) ?? new WeakMap<X509Certificate, boolean>();
  signed.set(issuer, ofIssuer);
  let does = ofIssuer.get(subject);
  if (does === undefined) {
    does = subject.checkIssued(issuer) && subject.verify(issuer.publicKey);
    ofIssuer.set(subject, does);
  }
  return does;
}

export function isSelfSigned(certificate: X509Certificate): boolean {
  return signs(certificate, certificate);
}
