/** Commands that sentences about certificate files give; they are the same in every language. */
import type {Conversion} from '../core/certificates/findings';

/** Commands below a sentence, one on each line, so that they can be copied. */
export function commands(...lines: readonly string[]): string {
  return lines.map(it => `\n${it}`).join('');
}

/**
 * The commands that rewrite a file, below a sentence that introduces them, and what to do afterwards.
 *
 * @param afterwards - the sentence that says so
 * @param before - options of the export that precede the input, each followed by a blank
 * @param behind - options of the export that follow the input, each followed by a blank
 */
export function conversion(
  {file, legacy}: Conversion,
  afterwards: string,
  {before = '', behind = ''}: Readonly<Record<string, string>> = {},
): string {
  const old = legacy ? '-legacy ' : '';
  return commands(
    `openssl pkcs12 -in ${fileArgument(file)} ${old}-nodes -out all.pem`,
    `openssl pkcs12 -export ${before}-in all.pem ${behind}-out new.p12`,
    afterwards,
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

/** Options of an export with few iterations. */
export const FEWER_ITERATIONS = '-iter 10000 ';

/** Each makes file.p12 out of file.txt. */
export const FROM_BASE64 = {
  oneLine: 'openssl base64 -d -A -in file.txt -out file.p12',
  lines: 'openssl base64 -d -in file.txt -out file.p12',
  /** `openssl base64` knows neither the URL alphabet nor long lines, and needs padding; more padding than needed does no harm. */
  anyForm:
    "openssl base64 -d -A -in \"$( (tr -d '= \\t\\r\\n' < file.txt | tr '_-' '/+'; printf ==) > one-line.txt; echo one-line.txt)\" -out file.p12",
} as const;

/**
 * Commands for a file of another kind than PKCS#12.
 *
 * @param file - its name; empty if unknown
 */
export const commandsFor = (file: string) => ({
  certificate: commands(
    `openssl pkcs12 -export -in ${fileArgument(file, 'certificate.pem')} -inkey key.pem -certfile chain.pem -out new.p12`,
  ),
  key: commands(
    `openssl pkcs12 -export -in certificate.pem -inkey ${fileArgument(file, 'key.pem')} -certfile chain.pem -out new.p12`,
  ),
  binaryProfile: commands(
    `plutil -convert xml1 ${fileArgument(file, 'file.mobileconfig')}`,
  ),
  signedProfile: commands(
    `openssl smime -verify -noverify -inform DER -in ${fileArgument(file, 'file.mobileconfig')} -out plain.mobileconfig`,
  ),
  keystore: commands(
    `keytool -importkeystore -srckeystore ${fileArgument(file, 'file.jks')} -destkeystore new.p12 -deststoretype PKCS12`,
  ),
});

/** Makes PEM files of what OpenSSL alone reads, of a download in DER, and of a whole chain. */
export const TRUSTED_TO_PEM = commands(
  'openssl x509 -in trusted.pem -out certificate.pem',
);
export const derToPem = (target: string): string =>
  commands(`openssl x509 -inform DER -in download -out ${target}`);
export const JOIN_CHAIN = commands(
  'openssl crl2pkcs7 -nocrl -certfile leaf.pem -certfile chain.pem -certfile issuer.pem -out user.p7pem',
);

const WINDOWS =
  'Export-PfxCertificate -ChainOption BuildChain -Cert Cert:\\CurrentUser\\My\\THUMBPRINT -FilePath new.pfx -Password (Read-Host -AsSecureString)';
const REPACK =
  'openssl pkcs12 -in old.p12 -nodes -out all.pem\nopenssl pkcs12 -export -in all.pem -out new.p12';
const INFO = 'openssl pkcs12 -info -noout -in file.p12';

/** What the sidebar offers to copy for causes that have a remedy on the command line; empty where a program with windows is used. */
export const REMEDIES = {
  chain: {
    windows: WINDOWS,
    macos: '',
    openssl: `${REPACK} -certfile chain.pem`,
  },
  export: {
    windows: WINDOWS,
    macos: '',
    openssl:
      'openssl pkcs12 -export -inkey key.pem -in cert.pem -certfile chain.pem -out new.p12',
  },
  open: {windows: 'certutil -dump file.p12', macos: INFO, openssl: INFO},
  repack: {
    windows: `${WINDOWS} -CryptoAlgorithmOption AES256_SHA256`,
    macos: '',
    openssl: REPACK,
  },
} as const;
