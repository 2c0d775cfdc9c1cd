/** The sidebar in one language over a sheet in another: what its sentences quote of the sheet is what the sheet says. */
import {readdirSync, readFileSync} from 'node:fs';
import {cseDoorFinding} from '../../../src/core/cse/work-findings';
import {requestFinding} from '../../../src/core/rows/door-findings';
import {rowFinding} from '../../../src/core/rows/row-findings';
import {languageNames, languageOf, noticeOf} from '../../../src/messages';
import {
  quoting,
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

/** What the script answers in a language, over a sheet that labels what it has in a way of its own. */
function answersOver(name: string, sheet: SheetWords): string[] {
  const language = quoting(languageOf(name), sheet);
  const notes = Object.values(language.notes(language.sheet));
  const requirements = Object.values(language.requirements).flatMap(it => [
    it.met('x', language.sheet, 'x'),
    it.unmet?.(language.sheet) ?? '',
    it.todo?.('x', language.sheet) ?? '',
  ]);
  const findings = ROW_FINDINGS.map(it => {
    const {says, fix} = noticeOf(language, it);
    return `${says} ${fix}`;
  });
  return [...notes, ...requirements, ...findings];
}

/** Findings that quote columns, sheets, or the menu. */
const ROW_FINDINGS = [
  rowFinding('user-missing', {}),
  rowFinding('file-not-a-link', {}),
  rowFinding('renewal-days-invalid', {value: 'x'}),
  requestFinding('not-set-up', {}),
  requestFinding('no-row', {}),
  cseDoorFinding('no-cse-row', {}),
];

describe.each(names)('What the script answers in %s', name => {
  it('quotes the labels that it is given in place of its own', () => {
    const marked = answersOver(name, {...MARKED, dir: languageOf(name).dir});
    const own = answersOver(name, languageOf(name).sheet);
    const english = answersOver('en', MARKED);
    const labelsIn = (text: string) => text.match(/<[\w.]+>/g)?.sort() ?? [];
    expect(marked.map(labelsIn)).toEqual(english.map(labelsIn));
    expect(marked.flatMap(labelsIn).length).toBeGreaterThan(15);
    const {sheets, columns, setUp} = languageOf(name).sheet;
    const filled = marked.map(text =>
      text
        .replace(/<sheets\.(\w+)>/g, (_, it) => sheets[it as 'log'])
        .replace(/<columns\.(\w+)>/g, (_, it) => columns[it as 'user'])
        .replace('<setUp>', setUp),
    );
    expect(filled).toEqual(own);
  });
});

describe.each(names)('The tables in %s', name => {
  it('quote each label as the sheet and the menu have it', () => {
    const {sheet, rollout, cse, sheets, menu, notDone} = languageOf(name);
    const {certificate, metadata, use, keyPair, ...others} = sheet.columns;
    const both = (
      ['user', 'password', 'queued', 'state', 'message'] as const
    ).map(it => [others[it], others[it]]);
    expect([...both, [certificate, metadata, use, keyPair]]).toEqual([
      ...(['user', 'password', 'queued', 'state', 'message'] as const).map(
        it => [rollout[it].header, cse[it].header],
      ),
      [cse.certificate, cse.metadata, cse.use, cse.keyPair].map(
        it => it.header,
      ),
    ]);
    for (const it of [
      'alias',
      'file',
      'renewalDays',
      'access',
      'id',
    ] as const) {
      expect(others[it]).toBe(rollout[it].header);
    }
    expect(sheet).toMatchObject({sheets, notDone, setUp: menu.setUp});
  });

  it('name no label in sentences that may be shown over another sheet', () => {
    const folder = `src/messages/${name}`;
    const files = readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(it => it.endsWith('.ts') && !it.startsWith('sidebar'))
      .map(it => [it, readFileSync(`${folder}/${it}`, 'utf8')] as const)
      .filter(([, text]) =>
        /\bSentences<|SheetSentences<|'notes'\]|'requirements'\]/.test(text),
      );
    expect(files.length).toBeGreaterThan(10);
    const wrong = files
      .filter(
        ([, text]) =>
          /\b(COLUMNS|HEADERS|NAMES\.setUp)\b/.test(text) ||
          /\b(sheets|states|rollout|cse|inventory)\b[^}]*\} from '[./]*\/(cse-)?labels'/.test(
            text,
          ),
      )
      .map(([file]) => file);
    expect(wrong).toEqual([]);
  });

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
