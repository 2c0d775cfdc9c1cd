/** The sidebar in one language over a sheet in another: what its sentences quote of the sheet is what the sheet says. */
import {readdirSync, readFileSync} from 'node:fs';
import {languageNames, languageOf} from '../../../src/messages';
import {
  sheetWordsElement,
  wordsWithin,
  type SheetWords,
} from '../../../src/messages/sheet-words';
import {
  loadLanguage,
  sentencesIn,
  speechIn,
  type SidebarLanguage,
} from '../../../src/messages/sidebar';

const names = languageNames();

/** Sentences that accept numbers for every fact. */
function spoken(page: SidebarLanguage, sheet: SheetWords) {
  return page.sentences({
    ...speechIn(page.lang),
    ...{number: String, date: String, moment: String, hour: String},
    ...{month: String, monthLetter: String, days: String, span: String},
    ...{share: (part, whole) => `${part} ${whole}`, sheet},
  });
}

/** Every text of the page by its path; functions get small numbers. */
function textsIn(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'function') {
    const say = value as (...facts: readonly number[]) => unknown;
    try {
      return textsIn(say(...[3, 4, 5, 6].slice(0, say.length)), at);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return [];
    }
  }
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) =>
    textsIn(it, `${at}.${key}`),
  );
}

/** The labels of no language: each says what it is. */
const MARKED: SheetWords = {
  dir: 'ltr',
  sheets: marked('sheets'),
  columns: marked('columns'),
  setUp: '<setUp>',
  notDone: '<notDone>',
};

function marked<Group extends 'sheets' | 'columns'>(
  group: Group,
): SheetWords[Group] {
  const own = languageOf('en').sheet[group];
  const pairs = Object.keys(own).map(it => [it, `<${group}.${it}>`]);
  return Object.fromEntries(pairs) as SheetWords[Group];
}

const quotes = (text: string, label: string) =>
  [
    `“${label}”`,
    `„${label}“`,
    `"${label}"`,
    `［${label}］`,
    `「${label}」`,
  ].some(it => text.includes(it));

/** Where the page quotes a part of its own that has the name of a sheet or of a column. */
const OWN =
  /^\.(importing\.(next|openOverview)|csvSamples\.says|figures\.counted|consent\.open|aliases\.first|request\.reasons\.interrupted\.fix)$/;

/** Labels of other pages that are called the same: those of Google, tabs of the sidebar, and the headers of a sample. */
const OTHERS =
  /„Nutzer“ > „Lesen“|［ユーザー］>［読み取り］|unter „Rollout“|sidebar\/import.ts: says: 'Nur die Spalte/;

describe.each(names)('The page in %s', name => {
  it('has the labels of a sheet in its language where it is given none', async () => {
    const page = await loadLanguage(name);
    expect(page.sheet).toMatchObject(languageOf(name).sheet);
  });

  it('quotes the sheet in the same sentences as in English, by the labels that it is given', async () => {
    const page = await loadLanguage(name);
    const own = languageOf(name).sheet;
    const labels = [
      ...Object.values(own.sheets),
      ...Object.values(own.columns),
      own.notDone,
    ];
    const words = {...MARKED, dir: page.dir};
    const quoted = textsIn(spoken(page, words)).flatMap(([path, text]) =>
      labels
        .filter(it => quotes(text, it))
        .filter(() => !OWN.test(path))
        .map(label => `${path}: ${label} in ${text}`),
    );
    expect(quoted).toEqual([]);
  });

  it('says with the labels of its own language what it says without any', async () => {
    const page = await loadLanguage(name);
    const given = languageOf(name).sheet;
    expect(textsIn(spoken(page, given))).toEqual(
      textsIn(spoken(page, page.sheet)),
    );
  });
});

it('In German over a Japanese sheet, quotes the sheet in Japanese', async () => {
  const words = languageOf('ja').sheet;
  const page = await loadLanguage('de');
  const say = sentencesIn(page, 'de', words);
  expect(say.overview.empty).toContain('Das Tabellenblatt „展開“');
  expect(say.run.keptState).toContain('„未実行：“');
  expect(say.remedies['cell-in-row'].what).toBe(
    'Der Inhalt der Zelle „更新（何日前）“ oder „アクセス方法“ wurde nicht erkannt.',
  );
  const marks = textsIn(spoken(page, MARKED));
  const japanese = new Map(textsIn(spoken(page, words)));
  const filled = (text: string, from: SheetWords) =>
    text.replace(/<(?:(sheets|columns)\.)?(\w+)>/g, (_, group, word) =>
      group
        ? (from[group as 'sheets' | 'columns'] as Record<string, string>)[word]!
        : from.notDone,
    );
  const quoting = marks.filter(([, text]) => /<[\w.]+>/.test(text));
  expect(quoting.length).toBeGreaterThan(35);
  for (const [path, text] of quoting) {
    expect(japanese.get(path)).toBe(filled(text, words));
  }
});

it('Labels of the other direction keep to themselves', () => {
  const hebrew = languageOf('he').sheet;
  expect(wordsWithin(hebrew, 'rtl')).toBe(hebrew);
  expect(wordsWithin(hebrew, 'ltr').columns.user).toBe(
    `\u2068${hebrew.columns.user}\u2069`,
  );
});

it('The element for the page contains no end of a script', () => {
  const words = languageOf('en').sheet;
  const sheets = {...words.sheets, log: '</script><b>'};
  const html = sheetWordsElement({...words, sheets});
  const [, json = ''] = /^<script[^>]*>(.*)<\/script>$/.exec(html) ?? [];
  expect(json).not.toContain('<');
  expect((JSON.parse(json) as SheetWords).sheets.log).toBe('</script><b>');
});

describe.each(names)('The tables in %s', name => {
  it('take the labels that they quote from where these are named', () => {
    const {sheets, columns} = languageOf(name).sheet;
    const labels = [...Object.values(sheets), ...Object.values(columns)];
    const folder = `src/messages/${name}`;
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
    const written = files
      .filter(it => it.endsWith('.ts'))
      .flatMap(file =>
        readFileSync(`${folder}/${file}`, 'utf8')
          .split('\n')
          .filter(line => !/^\s*(\/?\*|\/\/)/.test(line))
          .filter(line => labels.some(it => quotes(line, it)))
          .map(line => `${file}: ${line.trim()}`),
      );
    expect(written.filter(it => !OTHERS.test(it))).toEqual([]);
  });
});
