/** Which address a certificate is for, in English. */
import {grouped, listed} from '../format';
import {NOTHING_TO_DO, type CertificateSentences} from './words';

export const address = {
  'address-mismatch': ({alias, addresses}) => ({
    says: `The certificate is for ${listed(addresses)}, not for ${alias}.`,
    fix: `Put the file into the row of that address, or ask the CA for a certificate for ${alias}.`,
  }),
  'address-missing': ({alias}) => ({
    says: 'The certificate doesn’t contain an e-mail address.',
    fix: `Ask the CA for an S/MIME certificate${alias ? ` for ${alias}` : ''}. This one may be meant for a website or a computer.`,
  }),
  'address-case': ({alias, address}) => ({
    says: `The certificate is for ${address}, and the row is for ${alias}: they differ only in capital letters.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with the address spelled like the alias.',
  }),
  'address-only-in-subject': ({address, attribute}) => ({
    says: `The address ${address} appears only in the certificate’s subject (${attribute}), not in its subject alternative name, where some mail programs look for it.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate with the address in the subject alternative name.',
  }),
  'address-utf8': ({address}) => ({
    says: `The certificate contains the address ${address} only in the newer form for international addresses (SmtpUTF8Mailbox), which few mail programs read.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate that also contains the address as an rfc822Name. That works if the part before the @ has only ASCII characters.',
  }),
  'several-addresses': ({addresses}) => ({
    says: `The certificate is for ${grouped(addresses.length)} addresses: ${listed(addresses)}.`,
    fix: `${NOTHING_TO_DO} You can use the same file in a row for each of these addresses.`,
  }),
  'subject-address-extra': ({addresses}) => ({
    says: `The certificate’s subject contains ${listed(addresses)}, but its subject alternative name doesn’t.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate that lists the same addresses in both places.',
  }),
  'other-names': ({kinds}) => ({
    says: `The certificate is also for machines (${listed(kinds)}), as certificates for websites are.`,
    fix: 'Gmail may refuse it. If it does, ask the CA for a new certificate for e-mail only.',
  }),
} satisfies Partial<CertificateSentences>;
