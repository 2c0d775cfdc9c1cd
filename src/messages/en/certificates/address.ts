/** Whose certificate it is, in English. */
import {IF_REFUSED, listed, type CertificateSentences} from './words';

export const address = {
  'address-mismatch': ({alias, addresses}) => ({
    says: `The certificate is for ${listed(addresses)}, not for ${alias}.`,
    fix: 'Put the file into the row of that address, or ask the CA for a certificate for this one.',
  }),
  'address-missing': ({alias}) => ({
    says: 'The certificate names no e-mail address.',
    fix: `Ask the CA for an S/MIME certificate${alias ? ` for ${alias}` : ''}; this one may be meant for a website or a computer.`,
  }),
  'address-case': ({alias, address}) => ({
    says: `The certificate is for ${address}; the alias is ${alias}. They differ in capital letters only.`,
    fix: `${IF_REFUSED} in the spelling of the alias.`,
  }),
  'address-only-in-subject': ({address, attribute}) => ({
    says: `The address ${address} stands only in the certificate’s subject (${attribute}), not among its alternative names.`,
    fix: `${IF_REFUSED} with the address in the subject alternative name. Some mail programs look only there.`,
  }),
  'address-utf8': ({address}) => ({
    says: `The address ${address} is in the certificate only in the newer form for international addresses (SmtpUTF8Mailbox), which few mail programs read.`,
    fix: `${IF_REFUSED} with the address as an rfc822Name as well, if it has no special letters.`,
  }),
  'several-addresses': ({addresses}) => ({
    says: `The certificate is for ${addresses.length} addresses: ${listed(addresses)}.`,
    fix: 'Nothing needs to be done. The same file can be used in a row for each of these addresses.',
  }),
  'subject-address-extra': ({addresses}) => ({
    says: `The certificate’s subject names ${listed(addresses)}, which its alternative names do not.`,
    fix: `${IF_REFUSED} whose subject repeats none but the listed addresses.`,
  }),
  'other-names': ({kinds}) => ({
    says: `The certificate also names machines (${listed(kinds)}), as certificates for websites do.`,
    fix: `${IF_REFUSED} for e-mail alone.`,
  }),
} satisfies Partial<CertificateSentences>;
