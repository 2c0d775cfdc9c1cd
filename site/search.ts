/** The search over sections, the same in the page and in the tests. */
import MiniSearch, {type Options} from 'minisearch';

/** A section as the search knows it. */
export interface Entry {
  /** Address from the top of the site. */
  readonly id: string;
  readonly title: string;
  /** Title of the page that it is in. */
  readonly page: string;
  readonly text: string;
}

export interface Hit {
  readonly address: string;
  readonly title: string;
  readonly page: string;
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

const OPTIONS: Options<Entry> = {
  fields: ['title', 'page', 'text'],
  storeFields: ['title', 'page', 'text'],
  // Google's words for errors, such as invalid_grant, are one word and its parts.
  tokenize: text =>
    text
      .split(/[^\p{L}\p{N}_’']+/u)
      .flatMap(it => (it.includes('_') ? [it, ...it.split('_')] : [it])),
  processTerm: term => {
    const word = term.toLowerCase();
    return COMMON.has(word) ? null : stemOf(word);
  },
  searchOptions: {
    boost: {title: 4, page: 2},
    boostDocument: id => (String(id).startsWith(GUIDE) ? 1 : 0.5),
    prefix: term => term.length > 3,
    fuzzy: term => (term.length > 5 ? 0.2 : false),
  },
};

const EXCERPT = 160;

/** Certificates and certificate are one word, as are renewing and renew. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:'s|’s|ies|es|s|ing|ed)$/, '');
  return stem.length > 2 ? stem : word;
}

/** An index of all sections, as JSON. */
export function indexOf(entries: readonly Entry[]): string {
  const search = new MiniSearch<Entry>(OPTIONS);
  search.addAll(entries);
  return JSON.stringify(search);
}

/** Reads an index; the returned function finds sections by words, best first. */
export function openIndex(json: string): (words: string) => Hit[] {
  const search = MiniSearch.loadJSON<Entry>(json, OPTIONS);
  return words =>
    search.search(words).map(it => {
      const {title, page, text} = it as unknown as Entry;
      const excerpt = excerptOf(text, it.terms);
      return {address: String(it.id), title, page, excerpt};
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
