/** Whatever is put together outside of the tables of sentences has no words of its own, so that each language is complete. */
import {CAUSES} from '../../../src/core/report/causes';
import {coverageCsv, partsCsv} from '../../../src/core/report/coverage-csv';
import {dashboardBlocks} from '../../../src/core/report/dashboard-table';
import {figuresOf} from '../../../src/core/report/figures';
import {
  CA_REQUIREMENTS,
  CONSENT_REQUIREMENTS,
  CSE_REQUIREMENTS,
  REQUIREMENTS,
  result,
  SECRET_REQUIREMENTS,
} from '../../../src/core/rows/requirement';
import {KINDS, type Alert} from '../../../src/core/schedule/alert';
import {digestOf} from '../../../src/core/schedule/digest';
import {requirementOf} from '../../../src/messages';
import {webPage} from '../../../src/messages/web-page';
import {pseudoText, shownIn, untranslated} from '../../support/pseudo';
import {pseudoLanguage} from '../../support/pseudo-language';
import {line, NOW, row} from '../core/report/inventory';

const language = pseudoLanguage();

it('Words outside of brackets are found, and those of a pseudo-language are none', () => {
  const text = pseudoText('Ask ada@x.example to open Row', ['Row']);
  expect(text).toMatch(/^\[Åŝķ ada@x\.example ţö öpéñ Row·{6}\]$/);
  expect(untranslated(text)).toEqual([]);
  expect(untranslated(`${text} and more: ${text} (Gmail)`)).toEqual([
    'and more',
  ]);
  expect(shownIn('<b title="One">Two</b>')).toMatch(/Two[^]*One/);
  expect(untranslated(pseudoText(pseudoText('One')))).toEqual([]);
});

const OWNER = 'robin@x.example';
const places = {url: 'https://docs.google.com/d/abc', sheets: {rollout: 1}};
const figures = {aliases: 34, covered: 13, soon: 3, attention: 27};
const facts = {now: NOW, figures, owner: OWNER, isListed: true};

const alerts: Alert[] = [
  ...KINDS.map(kind => ({kind})),
  ...CAUSES.map(cause => ({kind: 'trouble' as const, cause})),
].flatMap((of, i) =>
  [2, null].map(row => ({
    ...{user: OWNER, alias: OWNER, row, tier: 0, days: 3},
    ...{ends: NOW, message: '', identity: `${i} ${row}`},
    ...of,
  })),
);

it.each([
  ['the whole digest', alerts, true, {}],
  ['a digest of what is new', alerts, false, {}],
  ['a test of the digest', alerts, true, {isTest: true}],
  ['a digest with one alert', alerts.slice(0, 1), true, {isListed: false}],
] as const)('All words of %s are from the tables', (_, of, isWhole, more) => {
  const {digest} = digestOf(of, '', isWhole);
  const {subject, body, html} = language.digest(
    digest!,
    {...facts, ...more},
    places,
  );
  const post = language.chatDigest(digest!, {...facts, ...more}, places);
  expect(body.length).toBeGreaterThan(200);
  for (const text of [subject, body, shownIn(html), post]) {
    expect(untranslated(text)).toEqual([]);
  }
});

it.each(['first', 'reminder', 'test'] as const)(
  'All words of the invitation (%s) are from the tables',
  kind => {
    const own = language.consent.invitation('Meridian');
    for (const verify of ['', 'intranet.meridian.example']) {
      const {subject, body, html} = language.consent.mail({
        ...{kind, user: OWNER, organisation: 'Meridian', sender: 'Robin'},
        ...{contact: OWNER, verify, ...own, link: 'https://x.example/a'},
        ...{until: NOW, remindAt: NOW},
      });
      for (const text of [subject, body, shownIn(html)]) {
        expect(untranslated(text, ['Meridian', 'Robin'])).toEqual([]);
      }
    }
  },
);

it('A page of the web app adds no words to its text', () => {
  const text = pseudoText('Words');
  const to = 'https://x.example/';
  const html = webPage('en', 'ltr', text, {
    heading: text,
    parts: [
      ...(['text', 'strong', 'heading'] as const).map(kind => ({kind, text})),
      {kind: 'list', items: [text]},
      ...(['button', 'link'] as const).map(kind => ({kind, text, to})),
    ],
  });
  expect(untranslated(shownIn(html))).toEqual([]);
});

it.each([
  ...[...REQUIREMENTS, ...SECRET_REQUIREMENTS, ...CONSENT_REQUIREMENTS],
  ...[...CSE_REQUIREMENTS, ...CA_REQUIREMENTS],
])('All words of the set-up check about %s are from the tables', code => {
  for (const met of ['yes', 'no', 'unknown'] as const) {
    const {label, says, todo} = requirementOf(
      language,
      result(code, met, {about: OWNER}),
    );
    for (const text of [label, says, todo]) {
      expect(untranslated(text)).toEqual([]);
    }
  }
});

it('All words of the dashboard and of the reports are from the tables', () => {
  const sheets = {
    rows: [row({user: OWNER}), row({user: 'b@x.example'})],
    inventory: [line({user: OWNER}), line({user: 'c@x.example', id: ''})],
    keyPairs: [],
  };
  const counted = figuresOf(
    {...sheets, history: [], now: NOW},
    {
      stateLabel: state => language.states[state],
      untouchedLabel: () => language.untouched,
      causeTitle: cause => language.causes[cause],
    },
  );
  const cells = dashboardBlocks(counted, language.dashboard, 1).flatMap(it =>
    it.values.flat(),
  );
  const texts = [
    ...cells.filter(it => typeof it === 'string'),
    coverageCsv(sheets, NOW, language.report),
    partsCsv(counted, language.report),
  ];
  expect(texts.length).toBeGreaterThan(30);
  // What the samples say of their certificates and domains.
  const names = ['ada@x.org', 'x.org', 'CN=Ada', 'Issuing CA'];
  const data = [...names, 'RSA 2048', 'aa'];
  expect(texts.flatMap(it => untranslated(it, data))).toEqual([]);
});
