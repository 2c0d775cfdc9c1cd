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
