/** Mails and pages are in the language of whoever reads them. */
import {SECOND_OPERATOR} from '../../../emulator/company';
import {
  ADA,
  BEN,
  CLEO,
  EVE,
  openConsentCompany,
  OPERATOR,
  type ConsentCompany,
} from '../../support/consent-company';

const GMAIL = [
  'https://www.googleapis.com/auth/gmail.settings.basic',
  'https://www.googleapis.com/auth/gmail.settings.sharing',
];
const DIRECTORY =
  'https://www.googleapis.com/auth/admin.directory.user.readonly';
const CLIENT_ID = '100000000000000000001';

let company: ConsentCompany;
let rewind: () => void;

/** Ada prefers Hebrew, Ben Welsh before Japanese, Cleo a language that there is not; Eve has none in the directory. */
beforeAll(async () => {
  company = await openConsentCompany();
  const {google} = company;
  google.setLanguages(ADA, ['iw']);
  google.setLanguages(BEN, ['cy', 'ja']);
  google.setLanguages(CLEO, ['cy']);
  google.setLanguages(OPERATOR, ['de-AT']);
  google.state.users.find(it => it.primary === OPERATOR)!.admin = true;
  google.delegate(CLIENT_ID, [...GMAIL, DIRECTORY]);
  const {settings} = company.ask('settings');
  company.ask('saveSettings', {settings: {...settings, access: 'keyless'}});
  company.mails();
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

const langOf = (html: string | null) =>
  /<html lang="(\w+)"/.exec(html ?? '')?.[1];

/** Invites users by name; for each the language of the mail, and the link in it. */
function invite(...users: string[]) {
  company.mails();
  const toAsk = {kind: 'named', users} as const;
  company.ask('invite', {toAsk, confirmed: users.length});
  const sent = company.mails();
  return users.map(user => {
    const {html, body} = sent.find(it => it.to === user)!;
    const link = /https:\/\/script\S+\?invite=\S+/.exec(body)![0];
    return {lang: langOf(html), link};
  });
}

it('An invitation is in the first language of the user that there is, else in that of the sheet', () => {
  const mails = invite(ADA, BEN, CLEO, EVE);
  expect(mails.map(it => it.lang)).toEqual(['he', 'ja', 'en', 'en']);
  const names = mails.map(it => new URL(it.link).searchParams.get('lang'));
  expect(names).toEqual(['he', 'ja', null, null]);
  expect(company.requests()['directory.users.get']).toBe(4);
});

it('The pages of an invitation keep its language, before Google’s page and after it', () => {
  const [{link} = {link: ''}] = invite(ADA);
  expect(langOf(company.visit(link, ADA).html)).toBe('he');
  expect(langOf(company.allow(link, {user: ADA}).html)).toBe('he');
  const [ben = {link: ''}] = invite(BEN);
  const {html} = company.allow(ben.link, {user: BEN, allow: false});
  expect(langOf(html)).toBe('ja');
});

it('Whose language the directory does not name gets pages in that of the account, and the sheet’s if there is no such language', () => {
  const {locales} = company.workspace;
  const [cleo = {link: ''}, eve = {link: ''}] = invite(CLEO, EVE);
  locales[CLEO] = 'ja';
  locales[EVE] = 'cy';
  expect(langOf(company.visit(cleo.link, CLEO).html)).toBe('ja');
  expect(langOf(company.allow(cleo.link, {user: CLEO}).html)).toBe('ja');
  expect(langOf(company.visit(eve.link, EVE).html)).toBe('en');
});

it('The language in the directory precedes that of the account, also if it is the sheet’s', () => {
  company.google.setLanguages(EVE, ['en']);
  const [{link} = {link: ''}] = invite(EVE);
  expect(new URL(link).searchParams.get('lang')).toBe('en');
  company.workspace.locales[EVE] = 'ja';
  expect(langOf(company.visit(link, EVE).html)).toBe('en');
});

it.each(['xx', 'constructor', '__proto__', '"><script>', ''])(
  'A link that names the language “%s” shows the page in that of the sheet',
  lang => {
    const [{link} = {link: ''}] = invite(CLEO);
    const page = company.visit(
      `${link}&lang=${encodeURIComponent(lang)}`,
      CLEO,
    );
    expect(langOf(page.html)).toBe('en');
    expect(page.html).not.toContain('"><script>"');
  },
);

it('Without the right to read the directory, mails are in the language of the sheet', () => {
  company.google.delegate(CLIENT_ID, GMAIL);
  expect(invite(ADA, BEN).map(it => it.lang)).toEqual(['en', 'en']);
});

it('A digest goes to each recipient in the recipient’s language', () => {
  const {settings} = company.ask('schedule');
  const recipients = [ADA, OPERATOR, EVE, CLEO, 'list@elsewhere.example'];
  company.type(CLEO, 'Password', 'not this one');
  company.run('upload');
  company.ask('saveSchedule', {
    settings: {...settings, every: 'day', recipients},
  });
  company.mails();
  const {clock} = company.workspace;
  company.workspace.advanceTo(clock.now() + 26 * 3_600_000);
  const sent = company
    .mails()
    .map(it => [it.to, langOf(it.html)])
    .slice(0, 3);
  expect(sent).toEqual([
    [ADA, 'he'],
    [OPERATOR, 'de'],
    [`${EVE},${CLEO},list@elsewhere.example`, 'en'],
  ]);
});

it('A message in Chat is in the language that all recipients of the digest share, else in that of the sheet', () => {
  const {settings} = company.ask('schedule');
  const {space, webhook: chat} = company.google.addChatSpace();
  const posted = (...recipients: string[]) => {
    company.ask('saveSchedule', {
      settings: {...settings, every: 'day', recipients},
      chat,
    });
    company.ask('testDigest');
    return space.messages.at(-1);
  };
  const hebrew = /[\u0590-\u05ff]{3}/;
  expect(posted(ADA)).toMatch(hebrew);
  expect(posted(ADA, BEN)).not.toMatch(hebrew);
  expect(posted(EVE, CLEO)).not.toMatch(hebrew);
  expect(space.messages).toHaveLength(3);
});

it('A change of settings is mailed to former and present operators, each in the operator’s language', () => {
  const {settings} = company.ask('settings');
  company.mails();
  company.ask('saveSettings', {
    settings: {...settings, operators: [OPERATOR, ADA, EVE]},
  });
  const sent = company.mails().map(it => [it.to, langOf(it.html)]);
  expect(sent).toEqual([
    [OPERATOR, 'de'],
    [`${SECOND_OPERATOR},${EVE}`, 'en'],
    [ADA, 'he'],
  ]);
});
