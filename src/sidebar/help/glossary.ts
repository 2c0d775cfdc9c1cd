/** Finds the hard words of a sentence. */

/** A word that the glossary explains, or text between such words. */
export interface Piece<Word extends string> {
  readonly text: string;
  /** null if it is not explained. */
  readonly word: Word | null;
}

/**
 * Splits a sentence at the words that the glossary explains: each entry where it occurs first, the longest word if several begin
 * at the same place. Joined again, the pieces are the sentence.
 *
 * @param entries - by entry, its spellings, in lowercase
 */
export function piecesOf<Word extends string>(
  sentence: string,
  entries: Readonly<Record<Word, {readonly words: readonly string[]}>>,
): readonly Piece<Word>[] {
  const spelled = (Object.keys(entries) as Word[])
    .flatMap(entry => entries[entry].words.map(word => ({entry, word})))
    .sort((a, b) => b.word.length - a.word.length);
  const pattern = spelled.map(({word}) => patternOf(word)).join('|');
  const found = new RegExp(pattern, 'giu');
  const seen = new Set<Word>();
  const pieces: Piece<Word>[] = [];
  let end = 0;
  for (const {0: text, index} of sentence.matchAll(found)) {
    const match = spelled.find(it => it.word === text.toLowerCase());
    if (!match || seen.has(match.entry)) continue;
    seen.add(match.entry);
    if (index > end) {
      pieces.push({text: sentence.slice(end, index), word: null});
    }
    pieces.push({text, word: match.entry});
    end = index + text.length;
  }
  if (end < sentence.length) {
    pieces.push({text: sentence.slice(end), word: null});
  }
  return pieces;
}

/** Scripts that have no blanks between words; katakana alone shows where a word ends. */
const CONTINUOUS = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー';
const KATAKANA = /^[\p{sc=Katakana}ー]$/u;
const IN_CONTINUOUS = new RegExp(`^[${CONTINUOUS}]$`, 'u');

/** A word, but not within a longer word, an address or an identifier. */
function patternOf(word: string): string {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const [first = ''] = word;
  const last = word.charAt(word.length - 1);
  return `(?<!${neighborOf(first, '.')})${escaped}(?!${neighborOf(last)})`;
}

/** What next to a word's end would make it a part of something longer. */
function neighborOf(end: string, further = ''): string {
  if (KATAKANA.test(end)) return '[\\p{sc=Katakana}ー]';
  if (IN_CONTINUOUS.test(end)) return '[]';
  return `(?![${CONTINUOUS}])[\\p{L}\\p{N}_@${further}/-]`;
}
