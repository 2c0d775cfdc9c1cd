/** The search over sections, the same in the page and in the tests. */
import MiniSearch, {type Options} from 'minisearch';

/** A section as the search knows it. */
export interface Entry {
  /** Address from the top of the site. */
  readonly id: string;
  readonly title: string;
  /** Title of the page that it is in. */
  readonly page: string;
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
}

export interface Hit {
  readonly address: string;
  readonly title: string;
  readonly page: string;
  /** BCP 47. */
  readonly lang: string;
  /** The words around the first one that was found. */
  readonly excerpt: string;
}

/** Words of questions that say nothing about the answer. */
const COMMON = new Set(
  'a an and are as at be by can do does for from has have how i if in is it my of on or our that the their them they this to us we what when where which who why will with you your'.split(
    ' ',
  ),
);

/** Pages for people who run a rollout come before those for maintainers. */
const GUIDE = 'docs/guide/';

/** Hebrew writes these before a word: and, in, to, from, the, that, as. */
const HEBREW_PREFIX = /^[ובלמהשכ](?=[א-ת]{3})/;

/** How texts of a language are split into words and compared; pages in English are among them. */
function optionsOf(lang: string): Options<Entry> {
  const wordsOf = wordsIn(lang);
  return {
    fields: ['title', 'page', 'text'],
    storeFields: ['title', 'page', 'lang', 'text'],
    // Google's words for errors, such as invalid_grant, are one word and its parts.
    tokenize: text =>
      wordsOf(text).flatMap(it =>
        it.includes('_') ? [it, ...it.split('_')] : [it],
      ),
    processTerm: term => {
      const word = term.toLocaleLowerCase(lang);
      if (COMMON.has(word)) return null;
      return HEBREW_PREFIX.test(word)
        ? [word, word.replace(HEBREW_PREFIX, '')]
        : stemOf(word);
    },
    searchOptions: {
      boost: {title: 4, page: 2},
      boostDocument: (id, _, stored) => {
        const isOwn = stored?.['lang'] === lang;
        return (isOwn ? 1 : 0.5) * (String(id).startsWith(GUIDE) ? 1 : 0.5);
      },
      prefix: term => term.length > 3,
      fuzzy: term => (term.length > 5 ? 0.2 : false),
    },
  };
}

/** Intl.Segmenter (ECMA-402 9), which the compiler’s library of ES2020 lacks. */
const segmenting = Intl as unknown as {
  readonly Segmenter: new (
    lang: string,
    options: {readonly granularity: 'word'},
  ) => {
    segment(
      text: string,
    ): Iterable<{readonly segment: string; readonly isWordLike: boolean}>;
  };
};

/** Splits a text into words; Japanese has no blanks between them, Turkish an apostrophe before the endings of names. */
function wordsIn(lang: string): (text: string) => string[] {
  if (lang === 'ja') {
    const words = new segmenting.Segmenter(lang, {granularity: 'word'});
    return text =>
      [...words.segment(text)]
        .filter(it => it.isWordLike)
        .map(it => it.segment);
  }
  const between = lang === 'tr' ? /[^\p{L}\p{N}_]+/u : /[^\p{L}\p{N}_’']+/u;
  return text => text.split(between);
}

const EXCERPT = 160;

/** Certificates and certificate are one word, as are renewing and renew. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:'s|’s|ies|es|s|ing|ed)$/, '');
  return stem.length > 2 ? stem : word;
}

/** An index of all sections, as JSON. */
export function indexOf(entries: readonly Entry[], lang: string): string {
  const search = new MiniSearch<Entry>(optionsOf(lang));
  search.addAll(entries);
  return JSON.stringify(search);
}

/** Reads an index; the returned function finds sections by words, best first. */
export function openIndex(
  json: string,
  lang: string,
): (words: string) => Hit[] {
  const search = MiniSearch.loadJSON<Entry>(json, optionsOf(lang));
  return words =>
    search.search(words).map(it => {
      const {title, page, text, lang} = it as unknown as Entry;
      const excerpt = excerptOf(text, it.terms);
      return {address: String(it.id), title, page, lang, excerpt};
    });
}

function excerptOf(text: string, terms: readonly string[]): string {
  const lower = text.toLowerCase();
  const places = terms.map(it => lower.indexOf(it)).filter(it => it >= 0);
  const at = Math.max(0, Math.min(...places, text.length) - EXCERPT / 4);
  const from = places.length === 0 ? 0 : lower.lastIndexOf(' ', at) + 1;
  const part = text.slice(from, from + EXCERPT);
  return `${from > 0 ? '… ' : ''}${part}${from + EXCERPT < text.length ? ' …' : ''}`;
}
