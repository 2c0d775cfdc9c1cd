/** Help: each section's place in the guide, and the hard words of a sentence. */
import {readFileSync} from 'node:fs';
import {
  ANCHORS,
  ENTRIES,
  entryOf,
  pageOf,
  startOf,
  type Guide,
} from '../../../src/sidebar/help/sections';
import {piecesOf} from '../../../src/sidebar/help/glossary';

const FOLDER = 'https://docs.example.com/guide';
const SITE = `${FOLDER}/index.html`;
const english = (address: string): Guide => ({
  address,
  lang: 'en',
  translated: [],
});

/** As GitHub makes them of headings. */
function anchorsOf(page: string): string[] {
  const text = readFileSync(`docs/guide/${page}`, 'utf8');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replace(/ /g, '-'),
  );
}

describe('the help of a section', () => {
  it.each(Object.entries(ANCHORS))('is in the guide: %s', (_, place) => {
    const [page, anchor] = place.split('#');
    const anchors = anchorsOf(page!);
    expect(anchors).toContain(anchor ?? anchors[0]);
  });

  it('is an address only where the build names the guide', () => {
    expect(pageOf('csv', null)).toBeNull();
    expect(pageOf('csv', english(FOLDER))).toBe(
      'https://docs.example.com/guide/import.md#a-csv-list',
    );
    expect(startOf(english(FOLDER))).toBe(
      'https://docs.example.com/guide/index.md',
    );
  });

  it('leads to pages as `npm run docs` makes them, where the address is theirs', () => {
    expect(startOf(english(SITE))).toBe(SITE);
    expect(pageOf('csv', english(SITE))).toBe(
      'https://docs.example.com/guide/import.html#a-csv-list',
    );
  });

  it('is in the reader’s language where the guide has that page', () => {
    const translated = ['index.md', 'install.md'];
    const folder = {address: FOLDER, lang: 'de', translated};
    expect(pageOf('access', folder)).toBe(
      'https://docs.example.com/guide/de/install.md#access-to-mailboxes',
    );
    expect(pageOf('csv', folder)).toBe(
      'https://docs.example.com/guide/import.md#a-csv-list',
    );
    const site = {address: SITE, lang: 'de', translated};
    expect(startOf(site)).toBe('https://docs.example.com/guide/de/index.html');
    expect(pageOf('access', site)).toBe(
      'https://docs.example.com/guide/de/install.html#access-to-mailboxes',
    );
  });
});

describe('the hard words of a sentence', () => {
  it('are in the glossary of the guide', () => {
    const anchors = anchorsOf('glossary.md');
    expect(anchors).toEqual(expect.arrayContaining(Object.values(ENTRIES)));
    expect(entryOf('keyPair', english(FOLDER))).toBe(
      'https://docs.example.com/guide/glossary.md#key-pair',
    );
    expect(entryOf('keyPair', null)).toBeNull();
  });

  const entries = {
    root: {words: ['root', 'roots']},
    delegation: {words: ['delegation', 'domain-wide delegation']},
    file: {words: ['pkcs#12']},
    pair: {words: ['鍵ペア']},
    ルート: {words: ['ルート']},
  };
  /** Words in brackets, with their entries. */
  const marked = (sentence: string) =>
    piecesOf(sentence, entries)
      .map(({text, word}) => (word ? `[${text}:${word}]` : text))
      .join('');

  it.each([
    ['Roots are trusted.', '[Roots:root] are trusted.'],
    ['A root, and another root.', 'A [root:root], and another root.'],
    [
      'Domain-wide delegation is needed.',
      '[Domain-wide delegation:delegation] is needed.',
    ],
    ['A PKCS#12 file', 'A [PKCS#12:file] file'],
    ['Uprooted roots.', 'Uprooted [roots:root].'],
    ['新しい鍵ペアを作成します。', '新しい[鍵ペア:pair]を作成します。'],
    ['CAのルートです', 'CAの[ルート:ルート]です'],
    ['ルーター', null],
    ['root@example.com, /root and root-ca', null],
    ['nothing', null],
    ['', null],
  ])('of “%s”', (sentence, expected) => {
    expect(marked(sentence)).toBe(expected ?? sentence);
    const pieces = piecesOf(sentence, entries);
    expect(pieces.map(it => it.text).join('')).toBe(sentence);
  });
});
