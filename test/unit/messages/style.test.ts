/** The house style of what people read, comments and test titles included, as far as a machine can check it: CONTRIBUTING, “Words”. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import nspell from 'nspell';
import {
  commentProse,
  documentProse,
  messageProse,
  titleProse,
  type Prose,
} from './prose';

/** The phrases that are not used, and what is used instead. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\bthere )\bis no (?!longer\b|more\b|later\b)/i, 'is not a …'],
  [/(?<!\bthere )\bare no (?!longer\b|more\b|later\b)/i, 'are not …'],
  [/\bstands? (?:in|on)\b/i, 'is in, appears on'],
  [/\btells? of\b|\b(?:is|are|was|were|be) told\b/i, 'mentions, is reported'],
  [/\b(?:by|of) (?:itself|themselves)\b/i, 'automatically'],
  [
    /\bthe sidebar[’']s\b|\ban? \p{L}+ of Google[’']s\b(?! \p{L})/iu,
    'the sidebar, a Google page',
  ],
  [/\bdear\b/i, 'expensive'],
  [/\bsome \d/i, 'about 2,400'],
  [/\bfor good\b/i, 'permanently'],
  [/\bto the letter\b/i, 'exactly'],
  [/\bas a rule\b/i, 'usually'],
];

const words = new Set(
  readFileSync(path.join(__dirname, 'words.txt'), 'utf8').split(/\s+/),
);
const dictionary = path.dirname(require.resolve('dictionary-en'));
const spelling = nspell({
  aff: readFileSync(path.join(dictionary, 'index.aff')),
  dic: readFileSync(path.join(dictionary, 'index.dic')),
});

/** Compounds are spelled by their parts; an option, an ending, and what has a digit or a capital inside is a name of something. */
function misspelled(text: string): string[] {
  return text
    .split(/[^\p{L}\p{M}\p{N}’'_.@/-]+/u)
    .flatMap(it =>
      /^[-.]|[\p{N}_@/]|\p{L}\.\p{L}/u.test(it) ? [] : it.split(/[-.]/),
    )
    .map(it => it.replace(/^[’']+|[’']s?$/g, '').replace(/’/g, "'"))
    .filter(it => it.length > 1 && !/\p{Ll}\p{Lu}|^\p{Lu}+s?$/u.test(it))
    .filter(it => !words.has(it) && !words.has(it.toLowerCase()))
    .filter(it => !spelling.correct(it));
}

function against(prose: readonly Prose[]): string[] {
  return prose.flatMap(({file, text}) =>
    PATTERNS.filter(([pattern]) => pattern.test(text)).map(
      ([, instead]) => `${file}: “${text}” – ${instead}`,
    ),
  );
}

function misspelledIn(prose: readonly Prose[]): string[] {
  const found = prose.flatMap(({file, text}) =>
    misspelled(text).map(word => `${word} (${file})`),
  );
  return [...new Set(found)].sort();
}

/** Spellings of Great Britain; names in code are in backticks. */
const BRITISH =
  /(?<![`\w])(?:organisation|authorisation|recognise|neighbour|colour|behaviour|licence|catalogue|judgement|labelled)/i;

describe.each([
  ['comments', commentProse],
  ['test titles', titleProse],
])('The %s of the code', (_, read) => {
  const prose = read();

  it('are found', () => {
    expect(prose.length).toBeGreaterThan(1500);
  });

  it('use no phrase that the house style rules out', () => {
    expect(against(prose)).toEqual([]);
  });

  it('are in American spelling', () => {
    expect(prose.filter(({text}) => BRITISH.test(text))).toEqual([]);
  });
});

describe.each([
  ['messages', messageProse],
  ['documents', documentProse],
])('The %s', (_, read) => {
  const prose = read();

  it('are found', () => {
    expect(prose.length).toBeGreaterThan(500);
  });

  it('use no phrase that the house style rules out', () => {
    expect(against(prose)).toEqual([]);
  });

  it('are spelled as in the United States, but for the words in words.txt', () => {
    expect(misspelledIn(prose)).toEqual([]);
  });
});

it('The patterns find what they rule out, and nothing else', () => {
  const found = (text: string) => against([{file: '', text}]).length > 0;
  for (const text of [
    '“x” is no number.',
    'They are no operators.',
    'The word stands in the cell.',
    'It is tried again by itself.',
    'The user is told.',
    'As a rule, it works.',
    'It is allowed on a page of Google’s.',
  ]) {
    expect(`${text} ${found(text)}`).toBe(`${text} true`);
  }
  for (const text of [
    'There is no row.',
    'It is no longer valid.',
    'The files are those of Google’s own tool.',
  ]) {
    expect(`${text} ${found(text)}`).toBe(`${text} false`);
  }
  expect(misspelled('Your organisation’s S/MIME licence')).toEqual([
    'organisation',
    'licence',
  ]);
});
