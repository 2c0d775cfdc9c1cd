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
  const found = (Object.keys(entries) as Word[])
    .flatMap(entry =>
      entries[entry].words.flatMap(word =>
        placesOf(word, sentence).map(place => ({entry, ...place})),
      ),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const seen = new Set<Word>();
  const pieces: Piece<Word>[] = [];
  let end = 0;
  let foundTo = 0;
  for (const {entry, from, to} of found) {
    if (from < foundTo) continue;
    foundTo = to;
    if (seen.has(entry)) continue;
    seen.add(entry);
    if (from > end) pieces.push({text: sentence.slice(end, from), word: null});
    pieces.push({text: sentence.slice(from, to), word: entry});
    end = to;
  }
  if (end < sentence.length) {
    pieces.push({text: sentence.slice(end), word: null});
  }
  return pieces;
}

/**
 * Where a sentence has a word that is not a part of something longer. Its neighbors are looked at afterwards, since one pattern
 * of all words with their neighbors takes a browser a tenth of a second to compile, several times.
 */
function placesOf(
  word: string,
  sentence: string,
): {readonly from: number; readonly to: number}[] {
  const escaped = word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const last = word.charAt(word.length - 1);
  return [...sentence.matchAll(new RegExp(escaped, 'giu'))]
    .map(({0: text, index}) => ({from: index, to: index + text.length}))
    .filter(({from, to}) => {
      const before = [...sentence.slice(Math.max(0, from - 2), from)].pop();
      const [after] = sentence.slice(to, to + 2);
      return (
        !isJoined(word.charAt(0), before, BEFORE) &&
        !isJoined(last, after, AFTER)
      );
    });
}

/** Scripts that have no blanks between words; katakana alone shows where a word ends. */
const CONTINUOUS = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]$/u;
const KATAKANA = /^[\p{sc=Katakana}ー]$/u;
/** What continues a word, an address or an identifier. */
const BEFORE = /^[\p{L}\p{N}_@./-]$/u;
const AFTER = /^[\p{L}\p{N}_@/-]$/u;

/** Whether a word's end and the character next to it, if any, are parts of something longer. */
function isJoined(
  end: string,
  neighbor: string | undefined,
  others: RegExp,
): boolean {
  if (neighbor === undefined) return false;
  if (KATAKANA.test(end)) return KATAKANA.test(neighbor);
  if (CONTINUOUS.test(end) || CONTINUOUS.test(neighbor)) return false;
  return others.test(neighbor);
}
