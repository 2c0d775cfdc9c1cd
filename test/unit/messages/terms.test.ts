/** docs/terms.md says which words each language uses; its texts use them. */
import {readFileSync} from 'node:fs';
import {languageNames, languageOf} from '../../../src/messages';
import {loadLanguage, speechIn} from '../../../src/messages/sidebar';

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

/** Plain texts, and those of functions as they are written. */
function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'function') return String(value);
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textsIn).join('\n');
}

async function textsOf(name: string): Promise<string> {
  const sidebar = await loadLanguage(name);
  return [
    textsIn(languageOf(name)),
    textsIn(sidebar.sentences(speechIn(name))),
  ].join('\n');
}

/** Without endings of a noun, which the sentence decides. */
const stemOf = (word: string) =>
  word.toLowerCase().split(' ')[0]!.slice(0, -1) || word;

it('The table has a column for each language', () => {
  expect(languageNames()).toEqual(COLUMNS);
  expect(terms.length).toBeGreaterThan(25);
  expect(terms.filter(it => it.length !== 6 || it.includes(''))).toEqual([]);
});

it.each(languageNames().filter(it => it !== 'en'))(
  'The texts in %s have the words of the table, and none that it rules out',
  async name => {
    const texts = (await textsOf(name)).toLowerCase();
    const words = terms.map(it => it[COLUMNS.indexOf(name)]!);
    expect(words.filter(it => !texts.includes(stemOf(it)))).toEqual([]);
    const wrong = avoided
      .filter(([language]) => language === name)
      .map(([, word]) => word!);
    expect(wrong.length).toBeGreaterThan(1);
    expect(wrong.filter(it => texts.includes(it.toLowerCase()))).toEqual([]);
  },
);
