/** Changes of settings are in the Log, and operators are notified of those that determine who may do what. */
import {ask} from '../../../emulator/sample-company/workspace';
import {languageOf} from '../../../src/messages';
import type {Settings, UserKitAnswer} from '../../../src/core/door/contract';
import {checkpoint} from '../../support/long-run';
import {openSmallCompany, type SmallCompany} from '../../support/small-company';

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  small = await openSmallCompany();
  rewind = checkpoint(small.company);
}, 120_000);
beforeEach(() => rewind());

const save = (change: Partial<Settings>): Settings => {
  const {settings} = ask(small.workspace, {verb: 'settings'}) as {
    settings: Settings;
  };
  ask(small.workspace, {
    verb: 'saveSettings',
    settings: {...settings, ...change},
  });
  return settings;
};

it('logs each with before and after, and mails operators, including removed ones', () => {
  const {operators} = save({});
  const before = small.lines('Log').length;
  const mails = small.workspace.mail.length;
  save({operators: [operators[0]!, 'new@other.example'], width: 7});
  save({operators: [operators[0]!]});
  const lines = small.lines('Log').slice(before);
  expect(lines.map(it => [it['Action'], it['Message'], it['After']])).toEqual([
    ['Settings', 'Operators', `${operators[0]}, new@other.example`],
    ['Settings', 'Mailboxes at once', '7'],
    ['Settings', 'Operators', operators[0]],
  ]);
  expect(lines.map(it => it['Details'])).toEqual([
    'settings.operators',
    'settings.width',
    'settings.operators',
  ]);
  const sent = small.workspace.mail.slice(mails);
  expect(sent.at(-1)!.to).toContain('new@other.example');
  expect(sent[0]!.body).toContain('new@other.example');
  expect(sent[0]!.body).toContain('Operators: ');
  expect(sent[0]!.body).not.toContain('Mailboxes at once');
});

it('names a setting in the language of the sheet, and its code in no language', () => {
  const {operators} = save({language: 'de'});
  save({operators: [...operators, 'new@other.example'], width: 7});
  expect(
    small
      .lines('Log')
      .slice(-2)
      .map(it => [it['Message'], it['Details']]),
  ).toEqual([
    ['Operatoren', 'settings.operators'],
    ['Gleichzeitige Postfächer', 'settings.width'],
  ]);
  expect(small.workspace.mail.at(-1)!.body).toContain('Operatoren: ');
});

it('shows values as the sidebar does, in the language of the sheet', () => {
  const {emptyPassword} = save({language: 'de'});
  expect(emptyPassword).toBe(true);
  save({emptyPassword: false, asWarning: ['address-mismatch']});
  save({access: 'own', language: 'ja'});
  const {settings} = small.ask('schedule');
  small.ask('saveSchedule', {settings: {...settings, every: 'day'}});
  const lines = small.lines('Log').slice(-5);
  expect(lines.map(it => [it['Details'], it['Before'], it['After']])).toEqual([
    ['settings.emptyPassword', 'Ja', 'Nein'],
    ['settings.asWarning', '', languageOf('de').causes['address-mismatch']],
    ['settings.access', 'Dienstkonto ohne Schlüssel', 'Eigenes Konto'],
    ['settings.language', 'Deutsch', '日本語'],
    ['schedule.every', 'しない', '1 日 1 回、指定した時刻'],
  ]);
  const {body} = small.workspace.mail.at(-1)!;
  expect(body).toMatch(/Dienstkonto ohne Schlüssel → Eigenes Konto/);
});

it('says of a relaxed block who relaxed it, and of nothing that stays', () => {
  const mails = small.workspace.mail.length;
  const before = small.lines('Log').length;
  save({asWarning: ['address-mismatch']});
  save({});
  expect(small.lines('Log')).toHaveLength(before + 1);
  expect(small.workspace.mail).toHaveLength(mails + 1);
});

it('remembers who relaxed which block and when, whoever saves other settings later', () => {
  const {clock} = small.workspace;
  const relax = (cause: string, to: string) =>
    small.ask('relax', {cause, to} as never).settings;
  const [by] = save({}).operators;
  const at = clock.now();
  const first = relax('address-mismatch', 'warning');
  expect(first.asWarning).toEqual(['address-mismatch']);
  expect(first.relaxed).toEqual([
    {code: 'address-mismatch', by, at: expect.any(Number)},
  ]);
  expect(first.relaxed[0]!.at - at).toBeLessThan(60_000);
  clock.advance(86_400_000);
  const lines = small.lines('Log').length;
  save({width: 7, relaxed: []});
  expect(small.lines('Log')).toHaveLength(lines + 1);
  const both = relax('expired', 'warning');
  expect(both.relaxed.map(it => it.code)).toEqual(both.asWarning);
  expect(both.relaxed[0]).toEqual(first.relaxed[0]);
  const back = relax('address-mismatch', 'block');
  expect(back.asWarning).toEqual(['expired']);
  expect(back.relaxed.map(it => it.code)).toEqual(['expired']);
});

it('relaxes nothing without which there is nothing to upload', () => {
  for (const cause of ['private-key', 'password', 'constructor', 'sha1']) {
    const request = {cause, to: 'warning'} as never;
    expect(small.refusal('relax', request)).toEqual(['unknown-verb']);
  }
  expect(save({}).asWarning).toEqual([]);
});

it('keeps the texts for users for every operator, by language, within bounds', () => {
  const card = '='.repeat(5000);
  const texts = {
    de: {subject: '', text: 'Mine', card},
    tr: {subject: 'Benim', text: '', card: ''},
  };
  const kit = {
    ...{firstDay: '2026-12-01', contact: 'Desk', language: 'de', texts},
  };
  const verb = 'saveUserKit';
  expect(ask(small.workspace, {verb: 'userKit'})).toEqual({
    kit: {firstDay: '', contact: '', language: '', texts: {}},
    sheetLanguage: 'en',
  });
  const answer = {kit, sheetLanguage: 'en'};
  // A language without a text of its own is not kept.
  const sent = {...texts, he: {subject: ' ', text: ''}};
  expect(ask(small.workspace, {verb, kit: {...kit, texts: sent}})).toEqual(
    answer,
  );
  const whole = {subject: '', text: card, card};
  for (const wrong of [
    {texts: {de: {card: `${card}=`}}},
    {texts: {'d!': {card: 'Mine'}}},
    {texts: {de: whole, en: whole, he: whole, ja: {subject: 'One more'}}},
    ...[{contact: 'x'.repeat(201)}, {firstDay: 'tomorrow'}, {language: 'D!'}],
  ]) {
    const request = {verb, kit: {...kit, ...wrong}};
    expect(small.workspace.run('door', [request])).toMatchObject({
      ok: false,
      notices: [{code: 'setting-invalid'}],
    });
  }
  expect(ask(small.workspace, {verb: 'userKit'})).toEqual(answer);
});

it('has texts for users that an earlier version kept without their language', () => {
  const {workspace} = small;
  const {document} = workspace.properties;
  const keepFormer = (language: string) => {
    const kit = {
      ...{firstDay: '', contact: 'Desk', language},
      ...{subject: 'Mine', text: '', card: ''},
    };
    document['userKit'] = `1 ${JSON.stringify(kit)}`;
  };
  const texts = () =>
    (ask(workspace, {verb: 'userKit'}) as UserKitAnswer).kit.texts;
  const mine = {subject: 'Mine', text: '', card: ''};
  keepFormer('ja');
  expect(texts()).toEqual({ja: mine});
  keepFormer('');
  expect(texts()).toEqual({en: mine});
  // From the migration on, they stay in this language, whatever the sheet’s becomes.
  document['version'] = '0.9.0';
  workspace.menu('setUp');
  save({language: 'de'});
  expect(ask(workspace, {verb: 'userKit'})).toEqual({
    kit: {firstDay: '', contact: 'Desk', language: '', texts: {en: mine}},
    sheetLanguage: 'de',
  });
});
