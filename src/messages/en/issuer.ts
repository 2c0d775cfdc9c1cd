/** English: the certification authority that issues certificates through its API. */
import type {
  IssuerFindings,
  IssuerKeyFindings,
} from '../../core/request/issuer-findings';
import type {SuccessorFindings} from '../../core/request/successor-findings';
import {count, day, listed} from './format';
import type {Sentences} from '../language';
import {PATHS} from './words';

const SETTING: Readonly<
  Record<IssuerFindings['issuer-setting-invalid']['setting'], string>
> = {
  pool: 'a CA pool, such as projects/pki-prod/locations/europe-west3/caPools/mail',
  template:
    'a certificate template, such as projects/pki-prod/locations/europe-west3/certificateTemplates/mail',
  lifetimeDays: 'a number of days from 1 to 1,185',
  server: 'an address that begins with https://, without a query',
  profile: 'the name of a profile',
  secret: 'the name of a secret, such as projects/pki-prod/secrets/cfssl',
  keySecret:
    'the name of a secret, such as projects/pki-prod/secrets/renewal-keys',
};

/** Settings whose values the Cloud console shows. */
const IN_CONSOLE: readonly (keyof typeof SETTING)[] = ['pool', 'template'];

const DROPPED = {
  address: 'the e-mail address (subject alternative name)',
  purpose: 'the purpose e-mail protection (extended key usage)',
  signing: 'digital signature (key usage)',
} as const;

const POLICY = `the pool’s issuance policy in the Cloud console (${PATHS.pools})`;

export const issuerSentences: Sentences<
  IssuerFindings & IssuerKeyFindings & SuccessorFindings
> = {
  'successor-issued': ({authority}) => ({
    says: `The CA pool ${authority} issued a new certificate. Its key was made in the script.`,
    fix: 'Nothing to do.',
  }),
  'successor-too-short': ({lifetime, renewal}) => ({
    says: `No successor was requested: its lifetime of ${count(lifetime, 'day', 'days')} isn’t longer than the ${count(renewal, 'day', 'days')} before expiry at which a certificate is due.`,
    fix: `Choose a longer lifetime in ${PATHS.authority}, or fewer days in the schedule or the row.`,
  }),
  'successor-too-early': ({since}) => ({
    says: `No successor was requested: the present certificate was issued on ${day(since)}, and another one would not last longer.`,
    fix: 'Check until when the CA of the pool is valid, and which lifetime its policy allows.',
  }),
  'successor-tier': () => ({
    says: 'No successor was requested: the CA pool has the DevOps tier, which keeps no certificates.',
    fix: 'Use a pool of the Enterprise tier, or request the certificate in the sidebar.',
  }),
  'successor-subject': ({template}) => ({
    says: `No successor was requested: the subject “${template}” doesn’t fit this row.`,
    fix: 'Change it under Request certificates, or request the certificate there.',
  }),
  'successor-secret-short': ({least}) => ({
    says: `The secret that encrypts new keys has fewer than ${least} characters: no successor is requested.`,
    fix: 'Add a longer version to the secret. To create one:\nopenssl rand -hex 32 | gcloud secrets versions add renewal-keys --data-file=-',
  }),
  'successor-abandoned': ({serial}) => ({
    says: `The CA pool issued a certificate with the serial number ${serial} that no row needs any more. It was revoked, and its key was deleted.`,
    fix: 'Nothing to do.',
  }),
  'successor-unusable': ({why}) => ({
    says: {
      revoked:
        'The CA issued a successor that can’t be used: someone revoked it at the CA.',
      'key-lost':
        'The CA issued a successor that can’t be used: its key can’t be opened with the secret, so it was revoked at the CA.',
      'no-certificate':
        'The CA issued a successor that can’t be used: the CA’s response doesn’t contain it.',
    }[why],
    fix: 'Run Renew again for this row, or request a certificate in the sidebar.',
  }),
  'no-issuer': () => ({
    says: 'No certification authority is set up that S/MIME Rollout can request certificates from.',
    fix: `Set one up in ${PATHS.authority}, or download the requests and give them to your CA.`,
  }),
  'issuer-scope-missing': () => ({
    says: 'This copy of S/MIME Rollout was built with a narrower permission (auth/iam), which Google CA Service doesn’t accept.',
    fix: 'Delete signing-scope.json and push the project again to use Google CA Service, or give the requests to your CA as files. To push:\nnpm run push',
  }),
  'issuer-setting-invalid': ({setting, value}) => ({
    says:
      value === ''
        ? `A setting is empty. It needs ${SETTING[setting]}.`
        : `“${value}” is not ${SETTING[setting]}.`,
    fix: `Correct it in ${PATHS.authority}.${IN_CONSOLE.includes(setting) ? ' The Cloud console shows resource names on the page of each pool and template.' : ''}`,
  }),
  'issuer-key-invalid': () => ({
    says: 'The key for the CA server must consist of 32 to 256 hexadecimal digits.',
    fix: 'Copy it from the server’s configuration (auth_keys → key).',
  }),
  'issuer-key-missing': () => ({
    says: 'No key for the CA server is saved for you.',
    fix: `Enter it in ${PATHS.authority}, or name a secret in Secret Manager there.`,
  }),
  'request-unreadable': () => ({
    says: 'The request for a certificate could not be read, so nothing was sent.',
    fix: 'Make a new request for the row.',
  }),
  'asked-before': ({at}) => ({
    says: `The CA was asked for this certificate on ${day(at)}, and its response never arrived. It no longer recognizes the request, so asking again could lead to a second certificate.`,
    fix: 'Ask whoever manages the CA whether it issued the certificate. If it did, import that certificate with your key file. If it didn’t, discard this request and make a new one for the row.',
  }),
  'issued-and-revoked': () => ({
    says: 'The CA issued this certificate and has since revoked it.',
    fix: 'Discard this request and make a new one for the row.',
  }),
  'issued-without-certificate': () => ({
    says: 'The CA reports that it issued the certificate, but its response doesn’t contain it.',
    fix: 'Try again. If it happens again, download the certificate from the CA and import it with your key file.',
  }),
  'ca-no-requests': () => ({
    says: 'The CA pool doesn’t accept certificate requests (CSR).',
    fix: `Change ${POLICY}: allow CSR-based issuance.`,
  }),
  'ca-key-type': ({keyType}) => ({
    says: `The CA pool doesn’t sign keys of the type ${keyType}.`,
    fix: `Choose another key type under Request certificates, or change ${POLICY} to allow this one.`,
  }),
  'ca-lifetime': ({wanted, most}) => ({
    says: `Certificates are requested for ${wanted} days, and the CA pool allows at most ${most}.`,
    fix: `Choose a shorter lifetime in ${PATHS.authority}, or change ${POLICY} to allow a longer one.`,
  }),
  'ca-drops': ({what}) => ({
    says: `The CA pool would leave this out of the certificate: ${listed(what.map(it => DROPPED[it]))}. Gmail wouldn’t accept it.`,
    fix: `Change ${POLICY}: let subject alternative names, key usage, and extended key usage through, or set a template that contains them.`,
  }),
  'ca-purpose': ({ca}) => ({
    says: `The CA ${ca} doesn’t have the purpose e-mail protection in its own certificate. Gmail requires it of every intermediate certificate.`,
    fix: 'Create a subordinate CA with the extended key usage e-mail protection, and disable this one in the pool.',
  }),
  'ca-root-only': () => ({
    says: 'A CA of the pool is a root. Gmail requires at least one intermediate certificate between the user’s certificate and the root.',
    fix: 'Create a subordinate CA in the pool, and disable the root CA there.',
  }),
};
