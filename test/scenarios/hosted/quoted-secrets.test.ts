/** Whatever Google quotes, no password of a run gets into a cell, the Log, an answer or a mail. */
import {OPERATOR} from '../../../emulator/company';
import {
  ADA,
  BEN,
  CLEO,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

const GMAIL = 'gmail.users.settings.sendAs';
const INSERT = `${GMAIL}.smimeInfo.insert`;
const LIST = `${GMAIL}.smimeInfo.list`;
const TOKEN = 'oauth2.token';

let company: SmallCompany;
let rewind: () => void;

beforeAll(async () => {
  company = await openSmallCompany({[ADA]: 'a year', [BEN]: 'a year'});
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

/** Google answers a method with an error that quotes something. */
function quoting(method: string, quoted: string, status = 400): void {
  company.google.faults.add({
    match: {method},
    times: 20,
    respond: {
      status,
      body: {error: {code: status, message: `Invalid value: ${quoted}!`}},
    },
  });
}

const message = (alias: string) => company.row(alias)['Message'] ?? '';

/** Whether a text is anywhere but in a Password cell. */
function isKept(secret: string): boolean {
  const {mail, log, properties, cache} = company.workspace;
  const kept = JSON.stringify([
    company.lines('Rollout').map(it => ({...it, Password: ''})),
    ...[company.lines('Log'), company.lines('Inventory')],
    ...[mail, log, properties, cache],
  ]);
  expect(kept).toContain('Invalid value');
  return kept.includes(secret);
}

it.each([
  ['the call that sends it', INSERT],
  ['another call', LIST],
  ['the call for a token', TOKEN],
])('repeats no row’s password that Google quotes: by %s', (_, method) => {
  quoting(method, 'pass of a year');
  company.run('upload', [ADA]);
  expect(message(ADA)).toContain('…');
  expect(isKept('pass of a year')).toBe(false);
});

it('repeats no password of another row that Google quotes', () => {
  company.type(BEN, 'Password', 'quite another');
  quoting(LIST, 'quite another');
  company.run('upload', [ADA, BEN]);
  expect(isKept('quite another')).toBe(false);
});

it('quotes nothing of a text that has a password of one letter in it', () => {
  company.type(ADA, 'Password', 'v');
  quoting(LIST, 'v');
  company.run('list', [ADA, BEN]);
  expect(message(ADA)).toMatch(/“?…/);
  expect(message(ADA)).not.toContain('Invalid');
  expect(message(BEN)).toContain('Invalid value: v!');
});

it('repeats no password for a run that Google quotes', () => {
  company.type(CLEO, 'Certificate file', company.addFile('a year'));
  quoting(LIST, 'pass of a year');
  company.ask('start', {action: 'upload', selection: 'all'});
  let progress = company.ask('continue', {password: 'pass of a year'});
  while (!progress.finished) {
    progress = company.ask('continue', {password: 'pass of a year'});
  }
  expect(message(CLEO)).toContain('…');
  expect(JSON.stringify(progress)).not.toContain('pass of a year');
  expect(isKept('pass of a year')).toBe(false);
});

it('repeats no secret of Secret Manager that Google quotes', () => {
  const {settings} = company.ask('settings');
  const secretPrefix = 'projects/smime-prod';
  company.ask('saveSettings', {settings: {...settings, secretPrefix}});
  const data = new TextEncoder().encode('pass of a year');
  const name = {project: 'smime-prod', secret: 'team'};
  company.google.addSecret(name, data, [OPERATOR]);
  company.type(ADA, 'Password', 'projects/smime-prod/secrets/team');
  company.type(BEN, 'Password', '');
  quoting(LIST, 'pass of a year');
  company.run('upload', [ADA]);
  expect(message(ADA)).toContain('Invalid value: …!');
  expect(isKept('pass of a year')).toBe(false);
});
