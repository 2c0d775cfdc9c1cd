/** docs/terms.md says which words each language uses; its texts use them. */
import {readFileSync} from 'node:fs';
import {languageNames, languageOf} from '../../../src/messages';
import {loadLanguage, sentencesIn} from '../../../src/messages/sidebar';

const page = readFileSync('docs/terms.md', 'utf8');

/** The cells of a table that begins with a header. */
function tableAfter(header: string): string[][] {
  const [, rest = ''] = page.split(header);
  const lines = rest.split('\n').slice(2);
  const end = lines.findIndex(it => !it.startsWith('|'));
  return lines
    .slice(0, end)
    .map(it => it.split('|').slice(1, -1))
    .map(cells => cells.map(it => it.trim()));
}

const COLUMNS = ['en', 'de', 'tr', 'he', 'ja'];
const terms = tableAfter('| English | de | tr | he | ja | source |');
const avoided = tableAfter('| language | avoid | say |');

/** Texts by their place in the tables: plain ones, and those of functions as they are written, without names of facts. */
function textsIn(
  value: unknown,
  at = '',
): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value === 'function') {
    const written = String(value)
      .replace(/^\(?[^=]*=>/, '')
      // As the compiler writes what isn’t ASCII.
      .replace(/\\(?:u|x)([\da-f]{4}|[\da-f]{2})/gi, (_, code: string) =>
        String.fromCharCode(parseInt(code, 16)),
      )
      .replace(/\$\{[\w.]+\}/g, '');
    return [[at, written]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) =>
    textsIn(it, `${at}.${key}`),
  );
}

async function textsOf(name: string): Promise<ReadonlyMap<string, string>> {
  const sidebar = await loadLanguage(name);
  return new Map([
    ...textsIn(languageOf(name), 'sheet'),
    ...textsIn(sentencesIn(sidebar, name), 'sidebar'),
  ]);
}

/** The first word or the last one, without endings of a noun, which the sentence decides. */
function stemsOf(word: string): string[] {
  const words = word.toLowerCase().split(' ');
  return [words[0]!, words.at(-1)!].map(it => it.slice(0, -1) || it);
}

/** What English says with the same word, or a language with a shorter one. */
const ALSO: Readonly<Record<string, (name: string) => string>> = {
  'sheet (the tab)': name => termIn('spreadsheet', name),
  'certification authority': () => 'CAs',
};

function termIn(english: string, name: string): string {
  return terms.find(([it]) => it === english)![COLUMNS.indexOf(name)]!;
}

/** Where English has the term, in a sentence. */
function placesOf(term: string, english: ReadonlyMap<string, string>) {
  const word = term.replace(/ \(.*/, '').replace(/y$/, '(?:y|ie)');
  const form = new RegExp(`\\b${word}(?:s|d)?\\b`, 'i');
  return [...english]
    .filter(([, text]) => form.test(text) && text.includes(' '))
    .map(([at]) => at);
}

it('The table has a column for each language', () => {
  expect(languageNames()).toEqual(COLUMNS);
  expect(terms.length).toBeGreaterThan(25);
  expect(terms.filter(it => it.length !== 6 || it.includes(''))).toEqual([]);
});

const others = languageNames().filter(it => it !== 'en');

it.each(others)(
  'Where English has a term, the texts in %s mostly have theirs: others have a pronoun, a verb, or nothing',
  async name => {
    const english = await textsOf('en');
    const own = await textsOf(name);
    const rare = terms.flatMap(([term = '']) => {
      const stems = [
        ...stemsOf(termIn(term, name)),
        ...(ALSO[term] ? stemsOf(ALSO[term](name)) : []),
      ];
      const places = placesOf(term, english).filter(it => own.has(it));
      const found = places.filter(at => {
        const text = own.get(at)!.toLocaleLowerCase(name);
        return stems.some(it => text.includes(it));
      });
      return places.length > 0 && found.length >= 0.6 * places.length
        ? []
        : [`${term}: ${found.length} of ${places.length}`];
    });
    expect(rare).toEqual([]);
  },
);

it.each(others)(
  'The texts in %s have nothing that the page rules out',
  async name => {
    const texts = [...(await textsOf(name)).values()];
    const wrong = avoided
      .filter(([language]) => language === name)
      .map(([, word]) => word!.toLowerCase());
    expect(wrong.length).toBeGreaterThan(1);
    const against = texts.filter(text =>
      wrong.some(it => text.toLowerCase().includes(it)),
    );
    expect(against).toEqual([]);
  },
);
