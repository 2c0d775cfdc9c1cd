/** A certificate’s chain, in English. */
import {nameIn} from '../../distinguished-name';
import {day, grouped, listed, pick} from '../format';
import {derToPem, JOIN_CHAIN} from '../../commands';
import {
  convert,
  NOTHING_TO_DO,
  purposes,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';
import {PATHS} from '../words';

/**
 * How the certificate of an issuer becomes a PEM file.
 *
 * @param urls - where the certificate below it says it can be downloaded
 * @param what - as it is called in the sentence, with its article
 * @param target - the file’s name
 */
function getIssuer(
  urls: readonly string[],
  what: string,
  target: string,
): string {
  return urls.length > 0
    ? `Download ${what} from ${listed(urls)}. If it is not a PEM file, convert it:${derToPem(target)}\n`
    : `Get ${what} from the CA’s website and save it as ${target}. `;
}

export const chain = {
  'self-signed': ({subject}) => ({
    says: `The certificate (${nameIn(subject)}) is self-signed: no CA vouches for it.`,
    fix: 'Get an S/MIME certificate from a CA that Gmail trusts, or issue one from an intermediate of your own CA.',
  }),
  'intermediate-missing': ({issuer, urls, ...file}) => ({
    says: `The file lacks the certificate of the issuer, ${nameIn(issuer)}, and Gmail needs it.`,
    fix: `${getIssuer(urls, 'the intermediate certificate', 'chain.pem')}Then add it in Settings → Add your CA’s certificates and run this row again, or export the file again with it. On Windows, choose to include all certificates in the certification path. With OpenSSL:${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'chain-completed': ({added, isDone}) => ({
    says: `The file lacks ${listed(added.map(nameIn))}: ${isDone ? 'added for the upload' : 'added when it is uploaded'}.`,
    fix: `${NOTHING_TO_DO} The file itself stays as it is.`,
  }),
  'chain-incomplete': ({subject, issuer, urls}) => ({
    says: `The chain stops at ${nameIn(subject)}: the certificate of its issuer, ${nameIn(issuer)}, is not in the file. Client-side encryption needs the chain up to the root.`,
    fix: `${getIssuer(urls, 'the issuer’s certificate', 'issuer.pem')}Then join it with the others:${JOIN_CHAIN}`,
  }),
  'root-not-reached': ({subject, issuer, urls, ...file}) => ({
    says: `The chain stops at ${nameIn(subject)}: the certificate of its issuer, ${nameIn(issuer)}, is not in the file. If that issuer is a root that Gmail trusts, nothing is missing. If it is an intermediate CA, Gmail needs its certificate too.`,
    fix: `Name the root in Settings, or add the missing certificate. ${getIssuer(urls, 'the issuer’s certificate', 'chain.pem')}Then export the file again with it. With OpenSSL:${convert(file, '', '-certfile chain.pem ')}`,
  }),
  'root-not-documented': ({root, fingerprint}) => ({
    says: `The chain leads to the root ${nameIn(root)}, which is not one of the roots in Settings.`,
    fix: `If Gmail trusts it (it is on Google’s list or in Admin console → ${PATHS.smime}), name it in Settings by its SHA-256 fingerprint, ${fingerprint}. Otherwise add the root in the Admin console with its intermediate, or use a certificate from another CA.`,
  }),
  'issued-by-root': ({issuer}) => ({
    says: `The certificate was issued directly by a root, ${nameIn(issuer)}. Gmail expects at least one intermediate CA in between.`,
    fix: 'Set up an intermediate CA below your root and issue the users’ certificates from it.',
  }),
  'root-included': ({subject}) => ({
    says: `The file also contains the root, ${nameIn(subject)}.`,
    fix: `${NOTHING_TO_DO} Gmail uses its own list of roots and the roots that were added in the Admin console.`,
  }),
  'signature-invalid': ({subject, issuer}) => ({
    says: `The certificate of ${nameIn(subject)} was not signed by the ${nameIn(issuer)} that is in the file.`,
    fix: 'The file contains a different certificate with the same name, or one that was changed. Export it again with the issuer’s current certificate.',
  }),
  'signature-unchecked': ({subject, signature}) => ({
    says: `S/MIME Rollout can’t check the signature on the certificate of ${nameIn(subject)}, because it doesn’t support ${signature}.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate that is signed with RSA or ECDSA and SHA-256.',
  }),
  'issuer-name-differs': ({subject, issuer}) => ({
    says: `The certificate of ${nameIn(subject)} spells its issuer’s name differently from the issuer’s own certificate (${nameIn(issuer)}).`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-ca': ({issuer}) => ({
    says: `The issuer’s certificate (${nameIn(issuer)}) is not a CA certificate.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-cannot-sign': ({issuer}) => ({
    says: `The CA ${nameIn(issuer)} may not sign certificates: its key usage lacks “keyCertSign”.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-not-critical': ({issuer, extensions}) => ({
    says: `In the certificate of the CA ${nameIn(issuer)}, ${listed(extensions)} should be marked as critical.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate from another issuer.',
  }),
  'issuer-path-length': ({issuer, allowed}) => ({
    says: pick(allowed, {
      0: `The CA ${nameIn(issuer)} may have no other CA below it, but this chain has more.`,
      one: `The CA ${nameIn(issuer)} may have only 1 CA below it, but this chain has more.`,
      other: `The CA ${nameIn(issuer)} may have only ${grouped(allowed)} CAs below it, but this chain has more.`,
    }),
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-path-length': ({issuer}) => ({
    says: `The CA ${nameIn(issuer)} doesn’t limit the number of CAs below it.`,
    fix: 'You don’t need to do anything unless Gmail refuses the certificate.',
  }),
  'issuer-no-crl': ({issuer, ways}) => ({
    says: `The certificate of the CA ${nameIn(issuer)} has no web address of a revocation list (CRL), which Gmail requires${ways.length > 0 ? `: its list is available only by ${listed(ways)}` : ''}.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-email-protection': ({issuer, usages}) => ({
    says: `The CA ${nameIn(issuer)} may not issue certificates for e-mail. ${usages.length > 0 ? `It may issue them for ${purposes(usages)}.` : 'It may not issue them for anything.'}`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-no-usage': ({issuer}) => ({
    says: `The certificate of the CA ${nameIn(issuer)} doesn’t say that it issues certificates for e-mail (it has no extended key usage), which Gmail requires.`,
    fix: REISSUE_BY_CA,
  }),
  'name-constraints': ({issuer, subject, names}) => ({
    says: `The CA ${nameIn(issuer)} may not issue certificates for ${listed(names)} (name constraints), but this chain contains one: ${nameIn(subject)}. Mail programs reject signatures made with it.`,
    fix: 'Ask the CA for a certificate from an issuer that is allowed to issue for this name.',
  }),
  'policy-constraints': ({issuer}) => ({
    says: `The CA ${nameIn(issuer)} requires a certificate policy that the certificates below it don’t have. Mail programs may reject signatures made with this certificate.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with a policy that its CA permits.',
  }),
  'issuer-critical-extensions': ({issuer, extensions}) => ({
    says: `The certificate of the CA ${nameIn(issuer)} has critical extensions that few programs support: ${listed(extensions)}. A program that doesn’t support them must reject the chain.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate from another issuer.',
  }),
  'issuer-extensions-unreadable': ({issuer, extensions}) => ({
    says: `Part of the certificate of the CA ${nameIn(issuer)} can’t be read: ${listed(extensions)}.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate from another issuer.',
  }),
  'issuer-key': ({issuer, key}) => ({
    says: `The key of the CA ${nameIn(issuer)} is of the type ${key}. Gmail accepts RSA with 2048, 3072 or 4096 bits, P-256 and P-384.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-signature': ({issuer, signature}) => ({
    says: `The certificate of the CA ${nameIn(issuer)} is signed with ${signature}. Gmail accepts RSA and ECDSA with SHA-256, SHA-384 or SHA-512.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-form': ({issuer, version, serial}) => ({
    says: `The certificate of the CA ${nameIn(issuer)} has version ${version} and the serial number ${serial}. Gmail requires version 3 and a positive serial number of at most 20 bytes.`,
    fix: REISSUE_BY_CA,
  }),
  'issuer-expired': ({issuer, notAfter}) => ({
    says: `The certificate of the CA ${nameIn(issuer)} expired on ${day(notAfter)}.`,
    fix: 'Export the file again with the CA’s current certificate. If there is none, ask the CA for a new user certificate.',
  }),
  'issuer-not-yet-valid': ({issuer, notBefore}) => ({
    says: `The certificate of the CA ${nameIn(issuer)} is not valid until ${day(notBefore)}.`,
    fix: 'Run this row again on or after that day, or export the file again with the CA’s current certificate.',
  }),
  'outlives-issuer': ({issuer, notAfter, issuerNotAfter}) => ({
    says: `The certificate expires on ${day(notAfter)}, but its issuer, ${nameIn(issuer)}, expires earlier, on ${day(issuerNotAfter)}.`,
    fix: `Plan for a new certificate before ${day(issuerNotAfter)}.`,
  }),
} satisfies Partial<CertificateSentences>;
