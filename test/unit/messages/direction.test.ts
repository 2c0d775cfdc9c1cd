import {
  directionOf,
  isolated,
  withoutMarks,
} from '../../../src/messages/direction';
import {languageNames, languageOf} from '../../../src/messages';
import type {Sentence} from '../../../src/messages/language';
import {loadLanguage, sentencesIn} from '../../../src/messages/sidebar';

describe('The direction of a sentence', () => {
  it.each([
    ['Gmail דחתה את הקובץ', 'rtl'],
    ['Not a file of חנה', 'ltr'],
    ['\u2068maximiliane.von-und-zu@example.com\u2069 לא נמצא', 'rtl'],
    ['メールを送信', 'ltr'],
    ['12 – 34', null],
    ['', null],
  ])('“%s” is %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  it('is not changed by a value that is isolated, and the marks are gone when the value is read back', () => {
    const value = isolated('ada@example.com');
    expect(directionOf(`${value} ok`)).toBe('ltr');
    expect(withoutMarks(`\u200f\u2066${value}\u2069\u061c\u200e`)).toBe(
      'ada@example.com',
    );
    expect(isolated('')).toBe('');
  });
});

/** Plain texts below a value, with their paths. */
function textsIn(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) =>
    textsIn(it, `${at}.${key}`),
  );
}

/** A file’s ending, a path, or an option: it begins with a sign that would be moved to its other end. */
const LOOSE = /(?<![\p{L}\p{N}/.:@-])(?:\.|\/|--?)[A-Za-z]\w*/u;

it.each(languageNames().filter(it => languageOf(it).dir === 'rtl'))(
  'In %s, what begins with a sign and runs from left to right is isolated',
  async name => {
    const sidebar = sentencesIn(await loadLanguage(name), name);
    const all = [...textsIn(languageOf(name), ''), ...textsIn(sidebar, '')];
    expect(all.length).toBeGreaterThan(900);
    const loose = all.filter(([at, text]) => {
      const own = text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, ' ');
      return (
        LOOSE.test(own) && !at.endsWith('.words') && directionOf(own) === 'rtl'
      );
    });
    expect(loose).toEqual([]);
  },
);

/** Facts that are values from outside, in each sentence that has them. */
const FROM_OUTSIDE = [
  ...['user', 'alias', 'operator', 'address', 'now', 'nearest', 'test'],
  ...['host', 'url', 'uri', 'id', 'name', 'subject', 'issuer', 'scope'],
];
const OUTER = 'ada@x.example';

it.each(languageNames().filter(it => languageOf(it).dir === 'rtl'))(
  'In %s, sentences about findings isolate values from outside',
  name => {
    const get = (_target: object, fact: string) =>
      FROM_OUTSIDE.includes(fact) ? OUTER : 3;
    const facts = new Proxy({}, {get});
    const said = Object.entries(languageOf(name).findings).flatMap(
      ([code, say]) => {
        try {
          const {says, fix} = (say as (of: object) => Sentence)(facts);
          return [[code, `${says} ${fix}`] as const];
        } catch (error) {
          // It wants a list, or a word of a table.
          if (error instanceof TypeError) return [];
          throw error;
        }
      },
    );
    const having = said.filter(([, text]) => text.includes(OUTER));
    expect(having.length).toBeGreaterThan(80);
    const loose = having.filter(([, text]) =>
      text.replace(/\u2068[^\u2069]*\u2069/g, '').includes(OUTER),
    );
    expect(loose).toEqual([]);
  },
);
