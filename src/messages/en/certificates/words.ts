/** What the sentences about certificates have in common. */
import type {
  CertificateFindings,
  Conversion,
} from '../../../core/certificates/findings';
import type {Sentences} from '../../language';

export type CertificateSentences = Sentences<CertificateFindings>;

export const REISSUE =
  'Ask the CA for a new certificate and put its file into the row.';
export const REISSUE_BY_CA =
  'Only the CA can change this. Ask it for a certificate from an issuer that follows Gmail’s S/MIME profile.';
export const REEXPORT =
  'Export the certificate again from where it was made, with its private key and “all certificates in the path”.';
export const IF_REFUSED =
  'Gmail may refuse it. If it does, ask the CA for a new certificate';

/**
 * The commands that write a file anew, as a part of a sentence.
 *
 * @param options of the export that come before the input, and behind it; each with a blank behind it
 */
export function convert(
  {file, legacy}: Conversion,
  before = '',
  behind = '',
): string {
  const old = legacy ? '-legacy ' : '';
  return `openssl pkcs12 -in ${fileArgument(file)} ${old}-nodes -out all.pem, then openssl pkcs12 -export ${before}-in all.pem ${behind}-out new.p12, then delete all.pem`;
}

/**
 * A name that any shell accepts as it is.
 *
 * @param otherwise - for one that is not known, or could mean more than a name, or is what a command writes to
 */
export function fileArgument(name: string, otherwise = 'file.p12'): string {
  if (name === 'all.pem') return otherwise;
  if (/^\w[\w.@-]{0,99}$/.test(name)) return name;
  // Marks, too: macOS writes ü as two characters.
  const isHarmless = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ._@()-]{0,99}$/u.test(name);
  return isHarmless ? `"${name}"` : otherwise;
}

/** How many of a list are written out. */
const SHOWN = 5;

export function listed(values: readonly string[]): string {
  const more = values.length - SHOWN;
  const shown = values.slice(0, SHOWN).join(', ');
  return more > 0 ? `${shown} and ${more} more` : shown;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** 1234567 as 1,234,567. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

export function mebibytes(bytes: number): string {
  return (bytes / 1_048_576).toFixed(bytes < 10_485_760 ? 1 : 0);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** e.g. 22 November 2026. */
export function day(time: number): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime())
    ? 'an unreadable day'
    : `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!} ${date.getUTCFullYear()}`;
}
