/** What the sentences about certificates have in common. */
import type {
  CertificateFindings,
  Conversion,
} from '../../../core/certificates/findings';
import type {Sentences} from '../../language';
import {listed} from '../format';

export type CertificateSentences = Sentences<CertificateFindings>;

export const REISSUE =
  'Ask the CA for a new certificate and put its file into the row.';
export const REISSUE_BY_CA =
  'Only the CA can change this. Ask it for a certificate from an issuer that follows Gmail’s S/MIME profile.';
export const REEXPORT =
  'Export the certificate again from where it was requested, with its private key and “all certificates in the path”.';
export const IF_REFUSED =
  'Gmail may refuse it. If it does, ask the CA for a new certificate';
export const NOTHING_TO_DO = 'You don’t need to do anything.';

/** Commands below a sentence, one on each line, so that they can be copied. */
export function commands(...lines: readonly string[]): string {
  return lines.map(it => `\n${it}`).join('');
}

/**
 * The commands that rewrite a file, below a sentence that introduces them, and what to do afterwards.
 *
 * @param before - options of the export that precede the input, each followed by a blank
 * @param behind - options of the export that follow the input, each followed by a blank
 */
export function convert(
  {file, legacy}: Conversion,
  before = '',
  behind = '',
): string {
  const old = legacy ? '-legacy ' : '';
  return commands(
    `openssl pkcs12 -in ${fileArgument(file)} ${old}-nodes -out all.pem`,
    `openssl pkcs12 -export ${before}-in all.pem ${behind}-out new.p12`,
    'Then delete all.pem, which contains the private key.',
  );
}

/**
 * A name that any shell accepts unquoted.
 *
 * @param otherwise - for a name that is unknown, could mean more than a name, or is the command's output
 */
export function fileArgument(name: string, otherwise = 'file.p12'): string {
  if (name === 'all.pem') return otherwise;
  if (/^\w[\w.@-]{0,99}$/.test(name)) return name;
  // Marks, too: macOS writes ü as two characters.
  const isHarmless = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._@()-]{0,99}$/u.test(name);
  return isHarmless ? `"${name}"` : otherwise;
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
