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
  const pattern = spelled
    .map(({word}) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
  // Not within a longer word, an address or an identifier.
  const found = new RegExp(
    `(?<![\\p{L}\\p{N}_@./-])(?:${pattern})(?![\\p{L}\\p{N}_@/-])`,
    'giu',
  );
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
