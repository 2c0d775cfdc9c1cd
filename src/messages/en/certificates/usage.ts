/** What a certificate may be used for, in English. */
import type {Contradiction} from '../../../core/certificates/findings';
import {
  IF_REFUSED,
  listed,
  REISSUE_BY_CA,
  type CertificateSentences,
} from './words';

export const usage = {
  'ca-certificate': ({subject}) => ({
    says: `This is the certificate of a CA (${subject}), not of a user.`,
    fix: 'Never upload the key of a CA. Put the user’s own certificate file into the row.',
  }),
  'no-email-protection': ({usages}) => ({
    says: `The certificate is not for e-mail: it is meant for ${usages.length > 0 ? listed(usages) : 'nothing'}.`,
    fix: 'Ask the CA for an S/MIME certificate (extended key usage “emailProtection”).',
  }),
  'no-extended-key-usage': () => ({
    says: 'The certificate does not say what it is for (no extended key usage).',
    fix: `${IF_REFUSED} with the extended key usage “emailProtection”.`,
  }),
  'other-usages': ({usages}) => ({
    says: `The certificate is for e-mail and also for ${listed(usages)}, which Gmail’s profile is said to exclude.`,
    fix: `${IF_REFUSED} for e-mail alone.`,
  }),
  'no-key-usage': () => ({
    says: 'The certificate does not say how its key may be used (no key usage).',
    fix: `${IF_REFUSED} with the key usages “digitalSignature” and “keyEncipherment”.`,
  }),
  'cannot-sign': ({usages}) => ({
    says: `The certificate’s key may not sign; it is for ${listed(usages)}.`,
    fix: 'Gmail uses one certificate for an address, for signing and for encryption. If the CA issues separate ones, ask it for a single one with “digitalSignature” as well.',
  }),
  'cannot-encrypt': ({usages, needed}) => ({
    says: `Others cannot send this user encrypted mail: the key usage is ${listed(usages)}, without ${needed}.`,
    fix: `Gmail uses one certificate for an address, for signing and for encryption. If encrypted mail is wanted, ask the CA for a single one with the key usages “digitalSignature” and “${needed}”.`,
  }),
  'key-usage-unfit': ({usages, key}) => ({
    says: `The key usage ${listed(usages)} does not go with a key of the kind ${key} or with the other usages.`,
    fix: `${IF_REFUSED} with fitting usages.`,
  }),
  'key-usage-not-critical': () => ({
    says: 'The certificate’s key usage is not marked as critical, which Gmail may ask for.',
    fix: `${IF_REFUSED} with a critical key usage.`,
  }),
  'extensions-contradict': ({contradictions}) => ({
    says: `A certificate contradicts itself: ${contradictions.map(it => CONTRADICTIONS[it]).join('; ')}.`,
    fix: REISSUE_BY_CA,
  }),
  'extensions-unreadable': ({extensions}) => ({
    says: `A part of the certificate cannot be read: ${listed(extensions)}.`,
    fix: `${IF_REFUSED}.`,
  }),
  'critical-extensions': ({extensions}) => ({
    says: `The certificate has extensions that must be understood and hardly any program knows: ${listed(extensions)}.`,
    fix: `${IF_REFUSED} without them.`,
  }),
  'no-crl': ({ways}) => ({
    says:
      ways.length > 0
        ? `The address of the certificate’s revocation list (CRL) is only for ${listed(ways)}; Gmail reads it over HTTP.`
        : 'The certificate does not say where its CA publishes revoked certificates (no CRL address).',
    fix: `${IF_REFUSED} with a CRL distribution point that is reached by HTTP.`,
  }),
  'authority-info': () => ({
    says: 'The certificate’s “authority information access” lacks a web address of the issuer’s certificate, or of its status service.',
    fix: `${IF_REFUSED} with these addresses.`,
  }),
} satisfies Partial<CertificateSentences>;

const CONTRADICTIONS: Readonly<Record<Contradiction, string>> = {
  duplicate: 'an extension stands in it twice',
  'certSign-without-ca': 'it may sign certificates, but is no CA',
  'ca-without-certSign': 'it is a CA that may not sign certificates',
  'pathLength-without-ca': 'it limits CAs below it, but is no CA',
  'netscape-without-smime':
    'its Netscape certificate type does not include S/MIME',
};
