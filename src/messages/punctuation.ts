/** How a language joins sentences and short texts; whatever puts some together asks for it. */

export interface Punctuation {
  /** Between sentences: a blank, or nothing where a full stop brings its own. */
  readonly gap: ' ' | '';
  /** The end of a sentence. */
  readonly stop: '.' | '。';
  /** Between items of a list that has no “and”. */
  readonly comma: ', ' | '、';
}

/** Of languages with blanks between words. */
export const WITH_BLANKS: Punctuation = {gap: ' ', stop: '.', comma: ', '};

/** Sentences one after the other, without those that are empty. */
export function joined(
  {gap}: Pick<Punctuation, 'gap'>,
  ...sentences: readonly string[]
): string {
  return sentences
    .map(it => it.trim())
    .filter(it => it !== '')
    .join(gap);
}

/** A text as a sentence: with a full stop, unless it ends with something of that kind. */
export function stopped(
  {stop}: Pick<Punctuation, 'stop'>,
  text: string,
): string {
  return /[.。!?…]$/.test(text) ? text : `${text}${stop}`;
}

/** A text as a sentence quotes it that has its own full stop after the quotation: without one at its end. */
export function unstopped(text: string): string {
  return text.replace(/([^.])[.。]$/, '$1');
}
