/** What all languages have in common: they say the same facts, and no two words that are read back from a cell are alike. */
import type {SheetWords} from '../../../src/messages/sheet-words';
import {readdirSync, readFileSync} from 'node:fs';
import {languageNames, languageOf} from '../../../src/messages';
import type {Language} from '../../../src/messages/language';
import {english} from '../../../src/messages/en/sidebar';
import {
  languages,
  loadLanguage,
  speechIn,
  type Speech,
} from '../../../src/messages/sidebar';

const names = languageNames();
const others = names.filter(it => it !== 'en');

/** Numbers that no language groups, and that no sentence has of its own. */
const MARKS = [731, 752, 773, 794];

/** Shows each mark as it is, also as a day or a span. */
const speech: Speech = {
  ...speechIn('en'),
  sheet: languageOf('en').sheet,
  ...{number: String, date: String, moment: String, hour: String},
  ...{month: String, monthLetter: String, days: String, span: String},
  share: (part, whole) => `${part} ${whole}`,
};

type Sample = Readonly<Record<string, readonly string[]>>;

/** The marks that a text of the sidebar has, by its path. Functions get marks; those that need something else are left out. */
function factsIn(value: unknown, at = ''): Sample {
  if (typeof value === 'function') {
    const say = value as (...marks: readonly number[]) => unknown;
    try {
      return factsIn(say(...MARKS.slice(0, say.length)), at);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return {};
    }
  }
  if (typeof value === 'string') {
    return {[at]: MARKS.map(String).filter(it => value.includes(it))};
  }
  // How a word is inflected is each language's own.
  if (typeof value !== 'object' || value === null || at.endsWith('.words')) {
    return {};
  }
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, it]) => factsIn(it, `${at}.${key}`)),
  ) as Sample;
}

/** Plain texts below a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Tables of words that are read back from cells. */
const tables = (language: Language) => ({
  states: language.states,
  consent: language.consent.states,
  remarks: language.remarks,
  rollout: headersOf(language.rollout),
  cse: headersOf(language.cse),
  inventory: headersOf(language.inventory),
  log: headersOf(language.log),
});

function headersOf(
  columns: Readonly<Record<string, {readonly header: string}>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, {header}]) => [name, header]),
  );
}

it('The sheet and the sidebar have the same languages, by the same names', async () => {
  const loaded = await Promise.all(names.map(loadLanguage));
  expect(languages).toEqual(loaded.map(({lang, name}) => ({lang, name})));
  expect(languages.map(it => it.lang)).toEqual(names);
});

it.each(
  Object.keys(tables(languageOf('en'))) as (keyof ReturnType<typeof tables>)[],
)('A word in the table “%s” means one thing in all languages', table => {
  const meanings = new Map<string, Set<string>>();
  for (const name of names) {
    for (const [code, word] of Object.entries(
      tables(languageOf(name))[table],
    )) {
      const codes = meanings.get(word) ?? new Set();
      meanings.set(word, codes.add(code));
    }
  }
  const unclear = [...meanings].filter(([, codes]) => codes.size > 1);
  expect(unclear).toEqual([]);
});

it.each(names)('In “%s”, no two settings have the same name', name => {
  const texts = Object.values(languageOf(name).settingNames);
  const twice = texts.filter((it, at) => texts.indexOf(it) !== at);
  expect(twice).toEqual([]);
});

it('No remark has what separates remarks in a cell', () => {
  const words = names.flatMap(it => Object.values(languageOf(it).remarks));
  expect(words.filter(it => /[,;\n]/.test(it))).toEqual([]);
});

/** All its files, as they are written. */
function sourceOf(name: string, without: readonly string[] = []): string {
  const files = readdirSync(`src/messages/${name}`, {
    recursive: true,
    encoding: 'utf8',
  });
  return files
    .filter(it => it.endsWith('.ts') && !without.includes(it))
    .map(it => readFileSync(`src/messages/${name}/${it}`, 'utf8'))
    .join('\n');
}

/** The marks around a label in a sentence. */
const QUOTATION: Readonly<Record<string, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  tr: ['“', '”'],
  he: ['"', '"'],
  ja: ['［', '］'],
};

it.each(names)(
  'In “%s”, a sentence takes the label that it quotes from its table',
  async name => {
    const tables = ['words', 'action-names', 'setting-labels'];
    const loaded = await Promise.all(
      tables.map(
        it =>
          import(`../../../src/messages/${name}/${it}`) as Promise<
            Readonly<Record<string, unknown>>
          >,
      ),
    );
    const labels = loaded.flatMap(it =>
      textsIn([it['NAMES'], it['actionNames'], it['settingLabels']]),
    );
    expect(labels.length).toBeGreaterThan(70);
    const source = sourceOf(
      name,
      tables.map(it => `${it}.ts`),
    );
    const [before, after] = QUOTATION[name]!;
    const literal = labels.filter(it => source.includes(before + it + after));
    expect(literal).toEqual([]);
  },
);

it('In Turkish, no ending follows a value: it would depend on how that is read', () => {
  const source = sourceOf('tr');
  expect(source.length).toBeGreaterThan(100_000);
  expect(source.match(/\}[’']\p{Ll}+/gu) ?? []).toEqual([]);
});

it('In Japanese, brackets and signs are of full width', () => {
  const source = sourceOf('ja');
  expect(source.length).toBeGreaterThan(100_000);
  expect(source.match(/[｡｢｣､]/g) ?? []).toEqual([]);
});

/** Whatever a sentence does with a fact, it gets something to continue with. */
const anything: unknown = new Proxy(() => anything, {
  get: (_target, key) => {
    if (key === Symbol.toPrimitive) return () => '731';
    if (key === Symbol.iterator) return () => [][Symbol.iterator]();
    return key === 'length' ? 0 : anything;
  },
  apply: () => anything,
});

/** A sentence of any code. */
type Say = (facts: object, sheet: SheetWords) => {readonly says: string};

/** The facts that each sentence about a finding reads, by code. The compiler refuses one that is read and not used. */
function factsRead(language: Language): Readonly<Record<string, string[]>> {
  const sentences = Object.entries(language.findings) as [string, Say][];
  const read = sentences.map(([code, say]) => {
    const names = new Set<string>();
    const get = (_target: object, name: string) => {
      names.add(name);
      return anything;
    };
    try {
      say(new Proxy({}, {get}), language.sheet);
    } catch (error) {
      // A table has no word for such a fact: it was read.
      if (!(error instanceof TypeError || error instanceof RangeError)) {
        throw error;
      }
    }
    return [code, [...names].sort()] as const;
  });
  return Object.fromEntries(read);
}

it.each(others)(
  'The sentences about findings in %s read the facts that English reads',
  name => {
    const english = factsRead(languageOf('en'));
    expect(Object.values(english).flat().length).toBeGreaterThan(200);
    expect(factsRead(languageOf(name))).toEqual(english);
  },
);

it.each(names)(
  'In “%s”, a sentence that quotes a server has one full stop',
  name => {
    const facts = (text: string) =>
      new Proxy({}, {get: (_, key) => (key === 'text' ? text : '7')});
    const {findings, sheet} = languageOf(name);
    const saying = (code: keyof typeof findings, text: string) =>
      (findings[code] as Say)(facts(text), sheet).says;
    const quoting = Object.entries(factsRead(languageOf(name)))
      .filter(([, read]) => read.includes('text'))
      .map(([code]) => code as keyof typeof findings)
      .filter(code => /["“„「]\u2068?Wait/.test(saying(code, 'Wait')));
    expect(quoting.length).toBeGreaterThan(30);
    for (const code of quoting) {
      expect(saying(code, 'Not now.')).toBe(saying(code, 'Not now'));
      expect(saying(code, '拒否されました。')).toBe(
        saying(code, '拒否されました'),
      );
      expect(saying(code, 'Wait...')).toContain('Wait...');
    }
  },
);

describe.each(others)('The sidebar in %s', name => {
  const spoken = async () => (await loadLanguage(name)).sentences(speech);

  it('has the facts that English has, in each sentence', async () => {
    const expected = factsIn(english.sentences(speech));
    expect(Object.keys(expected).length).toBeGreaterThan(800);
    expect(factsIn(await spoken())).toEqual(expected);
  });

  it('is translated, and has its own quotation marks', async () => {
    const original = new Set(
      textsIn(english.sentences(speech)).filter(isSentence),
    );
    const texts = textsIn(await spoken()).filter(isSentence);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter(it => original.has(it))).toEqual([]);
    if (name === 'de') expect(texts.filter(it => /”|'/.test(it))).toEqual([]);
  });
});

function isSentence(text: string): boolean {
  return (
    /\p{L}+ \p{L}+ \p{L}+/u.test(text) &&
    !/^Google Cloud|openssl|Export-/.test(text)
  );
}
