/** What the sentences about certificates have in common. */
import type {
  CertificateFindings,
  Conversion,
} from '../../../core/certificates/findings';
import type {Sentences} from '../../language';
import {conversion} from '../../commands';
import {listed} from '../format';

export type CertificateSentences = Sentences<CertificateFindings>;

export const REISSUE =
  'Ask the CA for a new certificate and put its file into the row.';
export const REISSUE_BY_CA =
  'Only the CA can change this. Ask it for a certificate from an issuer that follows Gmail’s S/MIME profile.';
export const REEXPORT =
  'Export the certificate again from where it was requested, with its private key and “all certificates in the path”.';
export const NOTHING_TO_DO = 'You don’t need to do anything.';

/** The commands that rewrite a file; see `conversion`. */
export function convert(of: Conversion, before = '', behind = ''): string {
  const afterwards = 'Then delete all.pem, which contains the private key.';
  return conversion(of, afterwards, {before, behind});
}

const PURPOSES: Readonly<Record<string, string>> = {
  serverAuth: 'web servers',
  clientAuth: 'signing in',
  codeSigning: 'signing programs',
  emailProtection: 'e-mail',
  timeStamping: 'time stamps',
  OCSPSigning: 'status responses (OCSP)',
  documentSigning: 'signing documents',
  microsoftDocumentSigning: 'signing documents',
  smartcardLogon: 'signing in with a smart card',
  encryptingFileSystem: 'encrypting files',
  anyExtendedKeyUsage: 'any purpose',
};

/** What certificates with these extended key usages are for; one that has no name here stays as it is. */
export function purposes(usages: readonly string[]): string {
  return listed(usages.map(it => PURPOSES[it] ?? it));
}
