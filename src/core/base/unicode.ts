/**
 * A regular expression over classes of Unicode, such as `\p{L}`. As a literal it would cost every click: V8 works through the classes
 * whenever the script begins, also of a literal in a function that is not called.
 *
 * @param flags - besides `u`
 */
export function unicode(source: string, flags = ''): RegExp {
  return new RegExp(source, `u${flags}`);
}
