/** Text that runs from left to right within text from right to left, and the other way round (UAX #9). */
export {withoutMarks} from '../core/base/unicode';

/** The letters of Hebrew, Arabic, and the other scripts that run from right to left. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const FROM_LEFT =
  /[A-Za-z\u00c0-\u02af\u0370-\u058f\u3040-\u9fff\uac00-\ud7af]/g;
/** Values in a sentence, which say nothing about its own direction. */
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/g;

/**
 * The direction of a sentence: that of most of its letters, as one in Hebrew may begin with *Gmail*. Values that are isolated in
 * it do not count.
 *
 * @returns null for text without letters
 */
export function directionOf(text: string): 'ltr' | 'rtl' | null {
  const own = text.replace(ISOLATED, '');
  const right = (own.match(FROM_RIGHT) ?? []).length;
  const left = (own.match(FROM_LEFT) ?? []).length;
  if (right + left === 0) return null;
  return right >= left ? 'rtl' : 'ltr';
}

/**
 * A value in plain text, in the direction of its own first letter (U+2068, U+2069): it moves neither the words nor the punctuation
 * around it.
 */
export function isolated(value: string): string {
  return value === '' ? '' : `\u2068${value}\u2069`;
}
