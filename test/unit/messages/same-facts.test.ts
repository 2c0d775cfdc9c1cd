/** Sentences with facts: each language says what the others say, and minds what they mind. */
import {languageNames, languageOf} from '../../../src/messages';
import {
  loadLanguage,
  speechIn,
  type Speech,
} from '../../../src/messages/sidebar';
import {
  isMark,
  MadeFacts,
  noneAndOne,
  othersLike,
  type Saying,
} from './made-facts';
import {SampleFacts, SAMPLES} from './sample-facts';
import {runs} from '../../support/thoroughness';

const names = languageNames();
const ENGLISH = names.indexOf('en');

/** Where a language says it otherwise on purpose, by path. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'sheet.findings.chain-incomplete': 'German lists all addresses',
  'sheet.findings.column-missing': 'there is always one',
  'sheet.findings.issuer-key-invalid': '“16” is a word in Japanese',
  'sheet.findings.issuer-path-length': 'English has a sentence for none',
  'sheet.inventory.serial.note': '“16” is a word in Japanese',
  'sidebar.authority.keyHint': '“16” is a word in Japanese',
  'sidebar.cseFolder.take': 'Turkish has one verb for both numbers',
  'sidebar.job.silent': 'a quarter of an hour is 15 minutes in Japanese',
  'sidebar.removal.numbers': 'Japanese has no plural',
};

/** Formats that show a fact as it is. */
const speech: Speech = {
  ...speechIn('en'),
  sheet: languageOf('en').sheet,
  ...{number: String, date: String, moment: String, hour: String},
  ...{month: String, monthLetter: String, days: String, span: String},
  share: (part, whole) => `${part} ${whole}`,
};

const {actions, states, settingNames, causes} = languageOf('en');

/** Facts that are codes. */
const NAMED = {
  action: Object.keys(actions),
  state: Object.keys(states),
  setting: Object.keys(settingNames),
  cause: Object.keys(causes),
  selection: ['selected', 'todo', 'attention', 'all'],
};

type Said = string | Saying;
/** What was said, by path. */
type Texts = ReadonlyMap<string, string>;

/** All sentences below a value, by path. */
function sayingsIn(
  value: unknown,
  at: string,
  into = new Map<string, Said>(),
): Map<string, Said> {
  if (typeof value === 'string' || typeof value === 'function') {
    into.set(at, value as Said);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, it] of Object.entries(value)) {
      sayingsIn(it, `${at}.${key}`, into);
    }
  }
  return into;
}

/** The texts of what was said, by path; null if a fact was of a kind that the sentence has no use for. */
function textsOf(said: unknown): Texts | null {
  const texts = sayingsIn(said, '');
  const isOdd = [...texts.values()].some(
    it =>
      typeof it !== 'string' ||
      /undefined|NaN|\[object|null|true|false|native/.test(it),
  );
  const isWhole = !JSON.stringify(
    said,
    (_, it: unknown) => it ?? '\0',
  ).includes('\\u0000');
  return isOdd || !isWhole ? null : (texts as Texts);
}

/** What is said about some facts; null if it is odd. */
function say(saying: Saying, facts: readonly unknown[]) {
  try {
    return textsOf(saying(...facts) ?? null);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}

/** Digits without what groups them. */
const plain = (text: string) =>
  text.replace(/(\d)[.,\u202f\u00a0](?=\d{3}(?!\d))/g, '$1');

/**
 * The facts in texts, and their numbers. Small ones are words in some languages, and months are numbers in Japanese; a short list is
 * counted in words, too.
 */
function factsIn(texts: Texts, isCounted: boolean) {
  return [...texts].map(([at, text]) => {
    const numbers = (plain(text).match(/\d+/g) ?? []).map(Number);
    const marks = new Set(numbers.filter(isMark));
    const own = isCounted
      ? numbers.filter(it => !isMark(it) && it > 12 && it !== 1970)
      : [];
    const sorted = (of: Iterable<number>) => [...of].sort((a, b) => a - b);
    const isEmpty = text.trim() === '';
    return `${at} ${isEmpty ? 'is empty' : ''} ${sorted(marks).join()} ${sorted(own).join()}`;
  });
}

function textOf(texts: Texts): string {
  return [...texts.values()].join('\n');
}

/** Each is compared with many others. */
const words = new WeakMap<Texts, string>();

/** The texts without their facts. */
function wordsOf(texts: Texts): string {
  const known = words.get(texts);
  if (known !== undefined) return known;
  const made = plain(textOf(texts)).replace(/\bM?\d+|Another/g, '#');
  words.set(texts, made);
  return made;
}

const TRIES = 200;
/** Made facts for each sentence that has a use for them: so many, and so many that are changed one by one. */
const ENOUGH = runs(5, 12);
const VARIED = runs(2, 5);

let said: readonly ReadonlyMap<string, Said>[];
beforeAll(async () => {
  said = await Promise.all(
    names.map(async name => {
      const {sentences} = await loadLanguage(name);
      const sheet = sayingsIn(languageOf(name), 'sheet');
      return sayingsIn(sentences(speech), 'sidebar', sheet);
    }),
  );
});

const LABELS = languageOf('en').sheet;

/** The labels that a sentence quotes, which no fact replaces, where it has a parameter for them. */
function withLabels(path: string, given: unknown[]): unknown[] {
  if (/^sheet\.notes$|\.unmet$/.test(path)) return [LABELS];
  const isQuoting = /^sheet\.(findings|requirements|summary)\b/.test(path);
  return isQuoting ? [given[0], LABELS, ...given.slice(2)] : given;
}

/** Facts that the English sentence has a use for, with what it says. */
function* usable(path: string, saying: Saying) {
  for (const sample of SAMPLES[path] ?? []) {
    const facts = new SampleFacts(sample);
    const given = withLabels(path, facts.arguments());
    const texts = say(saying, given);
    if (!texts) throw new Error(`the sample of ${path} is odd`);
    yield {facts, given, texts};
  }
  let found = 0;
  for (let i = 1; i <= TRIES && found < ENOUGH; i++) {
    const facts = new MadeFacts(saying, NAMED, i);
    const given = withLabels(path, facts.arguments());
    const texts = say(saying, given);
    if (!texts) continue;
    found++;
    yield {facts, given, texts};
  }
}

/** The sentences with facts: in English, and in all languages. */
function* sayings() {
  for (const [path, saying] of said[ENGLISH]!) {
    if (typeof saying !== 'function' || path in ACCEPTED) continue;
    const all = said.map(it => it.get(path));
    if (!all.every(it => typeof it === 'function')) {
      throw new Error(`${path} has facts in some languages alone`);
    }
    yield {path, saying, all};
  }
}

it('Each language says the facts and the numbers that English says', () => {
  const odd: unknown[] = [];
  let compared = 0;
  for (const [path, text] of said[ENGLISH]!) {
    if (typeof text !== 'string' || path in ACCEPTED) continue;
    said.forEach((its, i) => {
      const theirs = its.get(path);
      if (typeof theirs !== 'string') return;
      const [expected, found] = [text, theirs].map(it =>
        factsIn(new Map([['', it]]), true),
      );
      if (String(found) !== String(expected)) odd.push([names[i], path]);
    });
  }
  for (const {path, saying, all} of sayings()) {
    for (const {facts, given, texts} of usable(path, saying)) {
      const isCounted = facts
        .entries()
        .every(([, it]) => it !== 1 && it !== 2 && !Array.isArray(it));
      const expected = String(factsIn(texts, isCounted));
      all.forEach((its, i) => {
        const theirs = say(its, given);
        if (!theirs) return;
        compared++;
        const found = String(factsIn(theirs, isCounted));
        if (found !== expected) odd.push([names[i], path, found, expected]);
      });
    }
  }
  expect(odd).toEqual([]);
  expect(compared).toBeGreaterThan(runs(10_000, 20_000));
});

/** The index of the only language in which two things that were said are the same; null unless there is one. */
function onlySame(
  one: readonly (Texts | null)[],
  other: readonly (Texts | null)[],
  shown: (texts: Texts) => string,
): number | null {
  const isSame = one.map((its, i) => {
    const theirs = other[i];
    return its && theirs ? shown(its) === shown(theirs) : null;
  });
  const isOne =
    !isSame.includes(null) && isSame.filter(it => it === true).length === 1;
  return isOne ? isSame.indexOf(true) : null;
}

it('No language ignores a fact that changes what all others say', () => {
  const odd: unknown[] = [];
  for (const {path, saying, all} of sayings()) {
    let varied = 0;
    for (const {facts, given} of usable(path, saying)) {
      if (!(facts instanceof SampleFacts) && varied++ === VARIED) break;
      const before = all.map(it => say(it, given));
      for (const [at, fact] of facts.entries()) {
        const saidWith = (other: unknown) =>
          facts.with(at, other, () => {
            const others = given.map((it, i) => (at === `${i}` ? other : it));
            return all.map(it => say(it, others));
          });
        for (const other of othersLike(fact)) {
          const same = onlySame(before, saidWith(other), wordsOf);
          if (same !== null) odd.push([names[same], path, at, fact, other]);
        }
        const few = noneAndOne(fact);
        if (!few) continue;
        const [none, one] = few.map(saidWith);
        const same = onlySame(none!, one!, textOf);
        if (same !== null) odd.push([names[same], path, at, ...few]);
      }
    }
  }
  expect(odd).toEqual([]);
});
