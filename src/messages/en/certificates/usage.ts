/** The permitted uses of a certificate, in English. */
import {nameIn} from '../../distinguished-name';
import type {Contradiction} from '../../../core/certificates/findings';
import {listed} from '../format';
import {purposes, REISSUE_BY_CA, type CertificateSentences} from './words';

export const usage = {
  'ca-certificate': ({subject}) => ({
    says: `This is the certificate of a CA (${nameIn(subject)}), not of a user.`,
    fix: 'Never upload the private key of a CA. Put the user’s own certificate file into the row.',
  }),
  'no-email-protection': ({usages}) => ({
    says: `The certificate is not for e-mail. ${usages.length > 0 ? `It is for ${purposes(usages)}.` : 'It allows no use at all.'}`,
    fix: 'Ask the CA for an S/MIME certificate (with the extended key usage “emailProtection”).',
  }),
  'no-extended-key-usage': () => ({
    says: 'The certificate doesn’t say what it is for: it has no extended key usage.',
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with the extended key usage “emailProtection”.',
  }),
  'other-usages': ({usages}) => ({
    says: `In addition to e-mail, the certificate is for ${purposes(usages)}. Gmail’s S/MIME profile may not allow that.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate for e-mail only.',
  }),
  'no-key-usage': () => ({
    says: 'The certificate doesn’t say how its key may be used: it has no key usage.',
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with the key usages “digitalSignature” and “keyEncipherment”.',
  }),
  'cannot-sign': ({usages}) => ({
    says: `The certificate’s key can’t be used for signing. Its key usage is ${listed(usages)}.`,
    fix: 'Gmail uses one certificate of an address both to sign and to encrypt. If your CA issues separate ones, ask for a single one that includes “digitalSignature”.',
  }),
  'cannot-encrypt': ({usages, needed}) => ({
    says: `Nobody can send encrypted mail to this user: the certificate’s key usage is ${listed(usages)}, without “${needed}”.`,
    fix: `Gmail uses one certificate of an address both to sign and to encrypt. If the user needs encrypted mail, ask the CA for a single certificate with the key usages “digitalSignature” and “${needed}”.`,
  }),
  'key-usage-unfit': ({usages, key}) => ({
    says: `The certificate’s key usage (${listed(usages)}) doesn’t suit its key (${key}) or its other usages.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with suitable key usages.',
  }),
  'key-usage-not-critical': () => ({
    says: 'The certificate’s key usage is not marked as critical, which Gmail may require.',
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with a critical key usage.',
  }),
  'extensions-contradict': ({contradictions}) => ({
    says: `A certificate in the file contradicts itself: ${contradictions.map(it => CONTRADICTIONS[it]).join('; ')}.`,
    fix: REISSUE_BY_CA,
  }),
  'extensions-unreadable': ({extensions}) => ({
    says: `Part of the certificate can’t be read: ${listed(extensions)}.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate.',
  }),
  'critical-extensions': ({extensions}) => ({
    says: `The certificate has critical extensions that few programs support: ${listed(extensions)}. A program that doesn’t support them must reject the certificate.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate without them.',
  }),
  'no-crl': ({ways}) => ({
    says:
      ways.length > 0
        ? `The certificate’s revocation list (CRL) is available only by ${listed(ways)}. Gmail reads it over HTTP.`
        : 'The certificate doesn’t say where its CA publishes its revocation list (CRL).',
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with a CRL distribution point whose address starts with “http:”.',
  }),
  'authority-info': () => ({
    says: 'The certificate’s “authority information access” lacks the web address of the issuer’s certificate or of its status service (OCSP).',
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with both addresses.',
  }),
} satisfies Partial<CertificateSentences>;

const CONTRADICTIONS: Readonly<Record<Contradiction, string>> = {
  duplicate: 'an extension appears in it twice',
  'certSign-without-ca': 'it may sign certificates, but isn’t a CA',
  'ca-without-certSign': 'it is a CA, but may not sign certificates',
  'pathLength-without-ca': 'it limits the CAs below it, but isn’t a CA',
  'netscape-without-smime':
    'its Netscape certificate type doesn’t include S/MIME',
};
