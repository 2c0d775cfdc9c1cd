/**
 * A regular expression over classes of Unicode, such as `\p{L}`. As a literal it would cost every click: V8 works through the classes
 * whenever the script begins, also of a literal in a function that is not called.
 *
 * @param flags - besides `u`
 */
export function unicode(source: string, flags = ''): RegExp {
  return new RegExp(source, `u${flags}`);
}

/** LRM, RLM, ALM, and the isolates with their end. */
const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/g;

/** Removes what steers the direction of writing, which is copied along with text, and which nobody sees. */
export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}
