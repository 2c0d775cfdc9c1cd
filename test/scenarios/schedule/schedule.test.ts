import {OPERATOR, SECOND_OPERATOR} from '../../../emulator/company';
import {type LargeCompany} from '../../../emulator/large-company';
import type {
  ScheduleOverview,
  ScheduleSettings,
  Verb,
  Verbs,
} from '../../../src/core/door/contract';
import {
  checkpoint,
  CONTINUE,
  goOn,
  killAt,
  openCompany,
  say,
  START,
  tick,
} from '../../support/long-run';
import {sampleOf} from '../../support/sample';
import {IS_LONG} from '../../support/thoroughness';
import {typeRow} from '../../support/typed-row';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const USERS = 3;
const CLIENT_ID = '100000000000000000001';
const GMAIL = [
  'https://www.googleapis.com/auth/gmail.settings.basic',
  'https://www.googleapis.com/auth/gmail.settings.sharing',
];
const DIRECTORY =
  'https://www.googleapis.com/auth/admin.directory.user.readonly';

const NIGHTLY: ScheduleSettings = {
  every: 'day',
  readsAll: true,
  hour: 2,
  renew: false,
  everyUser: false,
  renewalDays: 30,
  tiers: [30, 14, 7, 3, 1],
  recipients: [],
};

let company: LargeCompany;
let rewind: () => void;

/** A company whose certificates are all in Gmail. */
beforeAll(async () => {
  company = await openCompany({users: USERS});
  say(company, START);
  goOn(company);
  company.workspace.mail.splice(0);
  rewind = checkpoint(company);
});

beforeEach(() => rewind());

/** Asks the door. */
function ask<V extends Verb>(
  verb: V,
  input: Verbs[V]['in'] = {},
  as = OPERATOR,
): Verbs[V]['out'] | string[] {
  const answer = company.workspace.run('door', [{verb, ...input}], {as}) as {
    ok: boolean;
    value?: Verbs[V]['out'];
    notices?: {code: string}[];
  };
  return answer.ok ? answer.value! : answer.notices!.map(it => it.code);
}

function save(
  change: Partial<ScheduleSettings> = {},
  as = OPERATOR,
): ScheduleOverview {
  const settings = {...NIGHTLY, ...change};
  const saved = ask('saveSchedule', {settings}, as);
  if (Array.isArray(saved)) throw new Error(saved.join());
  return saved;
}

const schedule = (as = OPERATOR) => ask('schedule', {}, as) as ScheduleOverview;

/** The people who have the hourly trigger. */
const keepers = () =>
  company.workspace.triggers
    .filter(it => it.handler === 'runSchedule')
    .map(it => it.user);

/** One hour or several pass, and any run that started at its end is completed. */
function hour(hours = 1): void {
  const {workspace} = company;
  workspace.clock.advance(hours * HOUR);
  workspace.fireDueTriggers();
  for (let i = 0; workspace.properties.document['run'] && i < 30; i++) {
    tick(company);
  }
}

/** Sets the clock to some minutes after an hour (UTC) of the next day on which it shows that time. */
function until(time: string): void {
  const {clock} = company.workspace;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const today = Math.floor(clock.now() / DAY) * DAY;
  const at = today + hours * HOUR + minutes * MINUTE;
  clock.advance((at > clock.now() ? at : at + DAY) - clock.now());
}

/** A night: the trigger runs once, when it is due. */
function night(): void {
  until('02:30');
  company.workspace.fireDueTriggers();
  for (let i = 0; company.workspace.properties.document['run'] && i < 30; i++) {
    tick(company);
  }
}

const headline = (covered: number, soon: number, attention: string) =>
  `${covered} of ${USERS} covered · ${soon} expire within 30 days · ${attention}`;
const SOON = headline(USERS, USERS, '0 need attention');

const subjects = () => company.workspace.mail.map(it => it.subject);

/** Requests that Google has answered, by method. */
const requests = (method: string) =>
  company.google.state.log.filter(it => it.method === method).length;

const LISTS = 'gmail.users.settings.sendAs.smimeInfo.list';

/** The instants at which refreshes began while hours pass, in the given steps. */
function refreshesIn(steps: readonly number[]): Date[] {
  const began: Date[] = [];
  for (const hours of steps) {
    const before = requests(LISTS);
    hour(hours);
    if (requests(LISTS) > before) began.push(new Date(schedule().lastRefresh!));
  }
  return began;
}

describe('the schedule', () => {
  it('is not there at first', () => {
    expect(schedule()).toMatchObject({
      owner: '',
      installed: false,
      lastRefresh: null,
      next: null,
      timeZone: 'Etc/UTC',
      failure: '',
    });
  });

  it('answers a page of 0.5.0 that was open during the update', () => {
    const answer = ask('upkeep' as 'schedule', {});
    expect(answer).toEqual(schedule());
  });

  it('is installed once, however often it is saved, and shows when it comes next', () => {
    for (let i = 0; i < 3; i++) save();
    expect(keepers()).toEqual([OPERATOR]);
    const {owner, installed, next} = schedule();
    expect({owner, installed}).toEqual({owner: OPERATOR, installed: true});
    expect(new Date(next!).toISOString()).toBe('2026-11-23T02:00:00.000Z');
    expect(schedule(SECOND_OPERATOR)).toMatchObject({
      owner: OPERATOR,
      installed: false,
    });
  });

  it('refreshes once a day, at its hour, although its trigger comes every hour', () => {
    save();
    const began = refreshesIn(Array(48).fill(1)).map(it =>
      it.toISOString().slice(0, 13),
    );
    expect(began).toEqual(['2026-11-23T02', '2026-11-24T02']);
    expect(company.workspace.properties.document['run'] ?? '').toBe('');
  });

  it('refreshes every hour when that is set', () => {
    save({every: 'hour'});
    const before = requests(LISTS);
    for (let i = 0; i < 5; i++) hour();
    expect(requests(LISTS) - before).toBe(5 * USERS);
  });

  it.each([
    // There is no 2 o'clock on 28 March 2027.
    ['put forward', '2027-03-27T12:00:00Z', ['28T03', '29T02']],
    ['put back', '2027-10-29T12:00:00Z', ['30T02', '31T02', '01T02']],
  ])(
    'refreshes each day once when clocks in Berlin are %s',
    (_, from, expected) => {
      const {workspace} = company;
      workspace.spreadsheet.timeZone = 'Europe/Berlin';
      workspace.clock.advance(Date.parse(from) - workspace.clock.now());
      save();
      // From noon on: the trigger runs in each hour about the one that is set.
      const day = [11, 1, 1, 1, 1, 9];
      const began = refreshesIn(expected.flatMap(() => day)).map(it =>
        it
          .toLocaleString('sv', {timeZone: 'Europe/Berlin'})
          .slice(8, 13)
          .replace(' ', 'T'),
      );
      expect(began).toEqual(expected);
    },
  );

  it('hands over to who saves it, and the former owner’s trigger goes at its next turn', () => {
    save();
    save({}, SECOND_OPERATOR);
    expect(keepers().sort()).toEqual([OPERATOR, SECOND_OPERATOR].sort());
    hour();
    expect(keepers()).toEqual([SECOND_OPERATOR]);
    expect(schedule().owner).toBe(SECOND_OPERATOR);
    night();
    expect(schedule().lastRefresh).not.toBeNull();
  });

  it('goes at once when it is turned off, and leaves nothing behind', () => {
    save();
    save({every: 'never'});
    expect(keepers()).toEqual([]);
    expect(schedule()).toMatchObject({owner: '', installed: false, next: null});
  });

  it('that someone else turns off is removed at its next turn, and does nothing', () => {
    save();
    save({every: 'never'}, SECOND_OPERATOR);
    const before = requests(LISTS);
    night();
    expect(keepers()).toEqual([]);
    expect(requests(LISTS)).toBe(before);
  });

  it('of someone who is no longer an operator is removed', () => {
    save();
    const {settings} = ask('settings') as {settings: object};
    const operators = [SECOND_OPERATOR];
    ask(
      'saveSettings',
      {settings: {...settings, operators} as never},
      SECOND_OPERATOR,
    );
    night();
    expect(keepers()).toEqual([]);
    expect(schedule(SECOND_OPERATOR).owner).toBe('');
  });

  it('is refused with wrong settings, and nothing is changed', () => {
    const wrong = {...NIGHTLY, hour: 24, tiers: [0]};
    expect(ask('saveSchedule', {settings: wrong})).toEqual([
      'setting-invalid',
      'setting-invalid',
    ]);
    expect(keepers()).toEqual([]);
    expect(schedule().settings.every).toBe('never');
  });

  it('says so if Apps Script grants no more triggers, and changes nothing', () => {
    const {workspace} = company;
    workspace.faults.onHostCall(name => {
      if (name === 'ScriptApp.newTrigger') {
        throw new Error('This script has too many triggers.');
      }
    });
    expect(ask('saveSchedule', {settings: NIGHTLY})).toEqual([
      'no-more-triggers',
    ]);
    workspace.faults.onHostCall(null);
    expect(schedule()).toMatchObject({owner: '', installed: false});
  });

  it('waits for a run that is there, and comes within the hour after it', () => {
    save();
    until('01:45');
    say(company, START, SECOND_OPERATOR);
    say(company, CONTINUE, SECOND_OPERATOR);
    say(company, START, SECOND_OPERATOR);
    until('02:30');
    company.workspace.unauthorised.add(SECOND_OPERATOR);
    hour();
    expect(schedule().lastRefresh).toBeNull();
    company.workspace.unauthorised.delete(SECOND_OPERATOR);
    goOn(company, SECOND_OPERATOR);
    hour();
    expect(schedule().lastRefresh).not.toBeNull();
    expect(subjects().filter(it => /refresh failed/.test(it))).toEqual([]);
  });

  it('has nothing to do without rows, which is not a failure', () => {
    const {workspace} = company;
    for (let row = 2; row < 2 + USERS; row++) {
      typeRow(workspace, row, ['', '', '', '']);
    }
    save();
    night();
    expect(schedule()).toMatchObject({failure: ''});
    expect(schedule().lastRefresh).not.toBeNull();
    expect(subjects()).toEqual([]);
  });
});

/** Something to report. */
function loseAMailbox(): void {
  const {user} = company.rows[1]!;
  const {users} = company.google.state;
  users.find(it => it.primary === user)!.mailbox = false;
}

describe('the digest', () => {
  beforeEach(() => {
    save({recipients: ['team@large.example', 'boss@large.example']});
    // Operators have heard of the new recipients.
    company.workspace.mail.length = 0;
  });

  /** The night so many days before the certificates end. */
  function nightBefore(days: number): void {
    const {google, workspace, rows} = company;
    const {user, alias} = rows[0]!;
    const ends = google.smimeInfos(user, alias)[0]!.expiration;
    const day = Math.floor(ends / DAY) * DAY - days * DAY;
    workspace.clock.advance(day + HOUR - workspace.clock.now());
    night();
  }

  it('is sent once for each tier and in the first night of a week, to its recipients', () => {
    const days = IS_LONG
      ? [40, 30, 29, 14, 8, 7, 6, 3, 2, 1, 0, -1]
      : [30, 29, 14, 8, 7, 6, 0];
    const told: number[] = [];
    for (const it of days) {
      const before = company.workspace.mail.length;
      nightBefore(it);
      if (company.workspace.mail.length > before) told.push(it);
    }
    // The eighth day before is a Monday.
    const tiers = IS_LONG ? [30, 14, 8, 7, 3, 1, 0] : [30, 14, 8, 7, 0];
    expect(told).toEqual(tiers);
    const {mail} = company.workspace;
    expect(mail.map(it => it.to)).toEqual(
      told.map(() => 'team@large.example,boss@large.example'),
    );
    expect(subjects()).toEqual([
      ...Array(tiers.length - 1).fill(SOON),
      headline(0, 0, '0 need attention'),
    ]);
    const text = mail[1]!;
    for (const {alias} of company.rows) expect(text.body).toContain(alias);
    expect(text.body).toContain(`Expires soon (${USERS})`);
    expect(text.body).toContain('in 13 days');
    expect(mail[2]!.body).toContain('everything that is open this week');
    expect(mail[2]!.body).not.toContain('New: ');
    expect(mail[3]!.body).toContain('This is everything that is open.');
    expect(text.html).toContain(company.rows[0]!.alias);
    expect(text.body).toContain('https://docs.google.com/spreadsheets/d/');
  });

  it('is sent as a test on request, and everything in it is still reported later', () => {
    const mails = company.workspace.mail;
    expect(ask('testDigest')).toMatchObject({to: OPERATOR, sent: true});
    expect(mails[0]).toMatchObject({to: OPERATOR});
    expect(mails[0]!.subject).toBe(
      `Test: ${headline(USERS, 0, '0 need attention')}`,
    );
    expect(mails[0]!.body).toContain('Nothing is open.');
    nightBefore(30);
    expect(ask('testDigest')).toMatchObject({to: OPERATOR, sent: true});
    expect(mails[2]!.body).toContain(`Expires soon (${USERS})`);
    expect(mails[2]!.body).not.toContain('New: ');
    night();
    expect(mails).toHaveLength(3);
  });

  it('that cannot be sent is sent the next night', () => {
    const {workspace} = company;
    workspace.faults.onHostCall(name => {
      if (name === 'MailApp.sendEmail') throw new Error('Service unavailable');
    });
    nightBefore(29);
    expect(subjects()).toEqual([]);
    expect(schedule().failure).toMatch(/digest could not be sent/);
    workspace.faults.onHostCall(null);
    hour();
    expect(subjects()).toEqual([]);
    night();
    expect(subjects()).toEqual([SOON]);
    expect(schedule().failure).toBe('');
    night();
    expect(subjects()).toHaveLength(1);
  });

  it('comes at most once when the execution dies, wherever that is, and never gets lost', () => {
    nightBefore(40);
    const restore = checkpoint(company);
    const {workspace} = company;
    const again = () => {
      restore();
      workspace.fireDueTriggers();
    };
    const names: string[] = [];
    again();
    workspace.faults.onHostCall(name => names.push(name));
    nightBefore(29);
    workspace.faults.onHostCall(null);
    const sending = names.indexOf('MailApp.sendEmail');
    const kept = names.indexOf('Properties.setProperties', sending);
    expect(sending).toBeGreaterThan(0);
    const some = [...names.keys()].filter(it => it % 11 === 0);
    for (const at of [...sampleOf(some, 3), sending + 1]) {
      again();
      const start = workspace.mail.length;
      killAt(company, [at]);
      nightBefore(29);
      workspace.faults.onHostCall(null);
      for (let i = 0; i < 3; i++) hour();
      // An hour is a long gap for a run's trigger: that the run did not continue is reported as well, in a separate mail.
      const digests = workspace.mail
        .slice(start)
        .map(it => it.subject)
        .filter(it => !it.endsWith('does not continue'));
      // Between the mail and the record that it was sent, nobody can know; then it is sent twice rather than never.
      const unknown = at > sending && at <= kept;
      const once = [SOON];
      expect([at, digests]).toEqual([at, unknown ? [...once, ...once] : once]);
      expect(workspace.properties.document['run'] ?? '').toBe('');
      const {lastRefresh, failure} = schedule();
      expect(workspace.clock.now() - lastRefresh!).toBeLessThan(5 * HOUR);
      expect(failure).toBe('');
    }
  });
});

describe('Google Chat', () => {
  const post = (chat: string) => ask('saveSchedule', {settings: NIGHTLY, chat});

  it('gets the headline and the causes, and the webhook is never given back', () => {
    const {space, webhook} = company.google.addChatSpace();
    expect(post(` ${webhook} `)).toMatchObject({hasChat: true});
    loseAMailbox();
    night();
    expect(space.messages).toHaveLength(1);
    expect(space.messages[0]).toContain('1 needs attention');
    expect(space.messages[0]).toContain('User has no mailbox here (1)');
    expect(space.messages[0]).not.toContain(company.rows[1]!.user);
    expect(ask('testDigest')).toMatchObject({sent: true, posted: true});
    save();
    const {workspace} = company;
    const seen = JSON.stringify([
      schedule(),
      workspace.mail,
      workspace.log,
      workspace.spreadsheet,
    ]);
    expect(seen).toContain('Schedule → Google Chat webhook');
    expect(seen).not.toContain(space.token);
    expect(post('')).toMatchObject({hasChat: false});
    expect(ask('testDigest')).toMatchObject({posted: null});
    expect(space.messages).toHaveLength(2);
  });

  it('that does not accept it keeps no mail back; the sidebar says so until it works again', () => {
    const {space, webhook} = company.google.addChatSpace();
    post(webhook);
    space.token = 'another';
    loseAMailbox();
    night();
    expect(subjects().at(-1)).toContain('1 needs attention');
    expect(schedule().failure).toMatch(/mailed, but Google Chat didn’t accept/);
    company.workspace.faults.onHostCall(name => {
      if (name === 'UrlFetchApp.fetch') throw new Error(`No ${webhook}`);
    });
    expect(ask('testDigest')).toMatchObject({sent: true, posted: false});
    company.workspace.faults.onHostCall(null);
    night();
    expect(schedule().failure).toBe('');
  });

  it.each([
    'https://evil.example/v1/spaces/AAAA/messages?key=a&token=b',
    'https://chat.googleapis.com/v1/spaces/../messages?key=a&token=b',
    'https://chat.googleapis.com/v1/spaces/AAAA/messages?key=a&token=b#x',
    'my password',
  ])('is not posted to at %s, which is not repeated', address => {
    const refused = company.workspace.run('door', [
      {verb: 'saveSchedule', settings: NIGHTLY, chat: address},
    ]);
    expect(refused).toMatchObject({notices: [{code: 'chat-webhook-invalid'}]});
    expect(JSON.stringify(refused)).not.toContain(address);
    expect(schedule()).toMatchObject({hasChat: false});
  });
});

describe('what keeps the schedule from working', () => {
  beforeEach(() => {
    save();
  });

  const failures = () => subjects().filter(it => /refresh failed/.test(it));

  it('is mailed once and shown; cleared when the schedule works, and reported again if it recurs', () => {
    const {spreadsheet} = company.workspace;
    const at = spreadsheet.sheets.findIndex(it => it.name === 'Rollout');
    for (let round = 1; round <= 2; round++) {
      const [sheet] = spreadsheet.sheets.splice(at, 1);
      for (let i = 0; i < 3; i++) night();
      expect(failures()).toHaveLength(round);
      expect(company.workspace.mail.at(-1)!.body).toMatch(/Set up sheets/);
      expect(schedule().failure).toMatch(/Rollout/);
      spreadsheet.sheets.splice(at, 0, sheet!);
      hour();
      expect(schedule().failure).toBe('');
    }
  });

  it('is one mail when every row fails in the same way, and not one line for each row', () => {
    company.google.delegate(CLIENT_ID, []);
    for (let i = 0; i < 3; i++) night();
    expect(subjects()).toEqual([
      'S/MIME Rollout: the scheduled refresh failed',
    ]);
    expect(company.workspace.mail[0]!.body).toMatch(/delegation/);
    expect(schedule().failure).toMatch(/All 3 rows/);
    company.google.delegate(CLIENT_ID, GMAIL);
    night();
    expect(schedule().failure).toBe('');
    expect(subjects()).toHaveLength(1);
  });

  it('is a mail with figures at least, however long the cells are', () => {
    const {workspace} = company;
    for (let i = 0; i < 6; i++) {
      workspace.edit('Rollout', 2 + USERS + i, 1, `${i}${'y'.repeat(49_000)}`);
    }
    night();
    expect(workspace.mail).toHaveLength(1);
    expect(workspace.mail[0]!.body.length).toBeLessThan(200_000);
    expect(workspace.mail[0]!.body).toMatch(/\b6\b/);
    expect(schedule().failure).toBe('');
  });

  it('is one in the sidebar when no mail can be sent, until one can', () => {
    const {workspace} = company;
    workspace.edit('Rollout', 2 + USERS, 1, 'nobody');
    workspace.faults.onHostCall(name => {
      if (name === 'MailApp.sendEmail') throw new Error('Limit Exceeded');
    });
    night();
    expect(workspace.mail).toEqual([]);
    expect(schedule().failure).toMatch(/mail/);
    workspace.faults.onHostCall(null);
    night();
    expect(workspace.mail).toHaveLength(1);
    expect(schedule().failure).toBe('');
  });

  it('is reported in the next hour if its mail cannot be sent at the end of a run', () => {
    const {workspace, google} = company;
    google.delegate(CLIENT_ID, []);
    workspace.faults.onHostCall(name => {
      if (name === 'MailApp.sendEmail') throw new Error('Service unavailable');
    });
    night();
    expect(failures()).toEqual([]);
    expect(schedule().failure).toMatch(/All 3 rows/);
    workspace.faults.onHostCall(null);
    hour();
    hour();
    expect(failures()).toHaveLength(1);
  });

  it('is reported in the next hour if it could not be mailed at once', () => {
    const {workspace} = company;
    const {spreadsheet} = workspace;
    const at = spreadsheet.sheets.findIndex(it => it.name === 'Rollout');
    spreadsheet.sheets.splice(at, 1);
    workspace.faults.onHostCall(name => {
      if (name === 'MailApp.sendEmail') throw new Error('Service unavailable');
    });
    night();
    expect(failures()).toEqual([]);
    workspace.faults.onHostCall(null);
    hour();
    hour();
    expect(failures()).toHaveLength(1);
  });
});

describe('a row that fails while others do not', () => {
  it('is reported once', () => {
    save();
    loseAMailbox();
    for (let i = 0; i < 3; i++) night();
    expect(subjects()).toEqual([
      '2 of 2 covered · 0 expire within 30 days · 1 needs attention',
    ]);
    expect(company.workspace.mail[0]!.body).toMatch(/mailbox/i);
  });
});

describe('a nightly refresh of what can have changed', () => {
  /** The users whose mailboxes a night reads. */
  function read(): string[] {
    const from = company.google.state.log.length;
    night();
    const log = company.google.state.log.slice(from);
    return log.filter(it => it.method === LISTS).map(it => it.user);
  }

  beforeEach(() => save({readsAll: false, renewalDays: 1, everyUser: false}));

  it('reads each mailbox once a week', () => {
    const week = Array.from({length: 8}, read);
    const users = company.rows.map(it => it.user).sort();
    // The first night may be on a mailbox’s own day, and so is the eighth.
    expect([...new Set(week.slice(0, 7).flat())].sort()).toEqual(users);
    expect(week.slice(0, 7).flat()).toHaveLength(USERS);
    expect(week[7]).toEqual(week[0]);
    const [header = [], ...lines] = company.workspace.shown('Inventory');
    const at = lines.map(it => it[header.indexOf('Read')]);
    expect(new Set(at).size).toBeGreaterThan(1);
  });

  it('reads at once what its row or an expiry date gives a reason for', () => {
    const {workspace, rows} = company;
    const nights = Array.from({length: 7}, read);
    const quiet = nights.findIndex(it => it.length === 0);
    expect(quiet).toBeGreaterThanOrEqual(0);
    for (let i = 0; i < quiet; i++) read();
    // The same day of the week, on which no mailbox is read for another reason.
    workspace.edit('Rollout', 2, 'State', '');
    workspace.edit('Rollout', 3, 'Renew days before', '365');
    expect(read().sort()).toEqual([rows[0]!.user, rows[1]!.user]);
  });

  /** The mailbox of the first row, in Gmail itself. */
  const sendAs = () =>
    company.google.state.users.find(it => it.primary === company.rows[0]!.user)!
      .sendAs;

  function column(sheet: string, name: string): string[] {
    const [header = [], ...lines] = company.workspace.shown(sheet);
    return lines.map(it => it[header.indexOf(name)] ?? '');
  }

  it('finds within a week that someone deleted a certificate in Gmail', () => {
    sendAs()[0]!.smimeInfos.splice(0);
    for (let i = 0; i < 7; i++) night();
    expect(column('Rollout', 'State')[0]).toBe('Not in Gmail');
  });

  it('finds within a week that a user has a new alias', () => {
    sendAs().push({
      sendAsEmail: 'another@large.example',
      displayName: 'Another',
      isPrimary: false,
      smimeInfos: [],
    });
    for (let i = 0; i < 7; i++) night();
    expect(column('Inventory', 'Address')).toContain('another@large.example');
  });

  it('reads everything for a person, and at each time if that is set', () => {
    const lists = requests(LISTS);
    say(company, {verb: 'start', action: 'refresh', selection: 'all'});
    goOn(company);
    expect(requests(LISTS) - lists).toBe(USERS);
    save({readsAll: true});
    expect(read()).toHaveLength(USERS);
  });
});

describe('users without a row', () => {
  const STRANGERS = 100;
  const stranger = (i: number) =>
    `stranger${String(i).padStart(3, '0')}@large.example`;

  beforeEach(() => {
    const {google} = company;
    google.addUser({primary: OPERATOR, admin: true});
    for (let i = 0; i < STRANGERS; i++) {
      google.addUser({
        primary: stranger(i),
        suspended: i === 7,
        mailbox: i !== 8,
        ...(i === 9 ? {aliases: [{sendAsEmail: 'nine@large.example'}]} : {}),
      });
    }
    google.delegate(CLIENT_ID, [...GMAIL, DIRECTORY]);
  });

  const inventory = () => {
    const [header = [], ...lines] = company.workspace.shown('Inventory');
    const at = header.indexOf('Address');
    return lines.map(it => it[at]!).sort();
  };
  const expected = () =>
    [
      ...company.rows.map(it => it.alias),
      OPERATOR,
      ...Array.from({length: STRANGERS}, (_, i) => stranger(i)).filter(
        (_, i) => i !== 7 && i !== 8,
      ),
      'nine@large.example',
    ].sort();

  it('are read page by page when that is wanted, and only then', () => {
    save();
    night();
    expect(requests('directory.users.list')).toBe(0);
    save({everyUser: true});
    const before = requests('gmail.users.settings.sendAs.list');
    night();
    expect(inventory()).toEqual(expected());
    expect(requests('directory.users.list')).toBe(2);
    // Rows' own users are looked at with their rows; the operator without one more request.
    const lists = requests('gmail.users.settings.sendAs.list') - before;
    expect(lists).toBe(STRANGERS - 2 + 1 + USERS);
    expect(schedule().failure).toBe('');
  });

  it('are all read, wherever the execution dies', () => {
    save({everyUser: true});
    for (const at of sampleOf([60, 90, 120, 150], 2)) {
      killAt(company, [at]);
      night();
      company.workspace.faults.onHostCall(null);
      for (let i = 0; i < 2; i++) hour();
      expect(inventory()).toEqual(expected());
      const inventorySheet = company.workspace.spreadsheet.sheets.find(
        it => it.name === 'Inventory',
      )!;
      inventorySheet.rows.splice(2);
    }
  });

  it('that are deleted or suspended later are remarked as that, and are not asked about again', () => {
    save({everyUser: true});
    night();
    const of = (i: number) =>
      company.google.state.users.find(it => it.primary === stranger(i))!;
    Object.assign(of(20), {deleted: true});
    Object.assign(of(21), {suspended: true});
    night();
    const [header = [], ...lines] = company.workspace.shown('Inventory');
    const remark = (i: number) =>
      lines.find(it => it[header.indexOf('User')] === stranger(i))![
        header.indexOf('Remarks')
      ];
    for (const i of [20, 21]) expect(remark(i)).toContain('User gone');
    expect(remark(22)).not.toContain('User gone');
    expect(schedule().failure).toBe('');
    const lists = requests('gmail.users.settings.sendAs.list');
    night();
    expect(remark(20)).toContain('User gone');
    expect(requests('gmail.users.settings.sendAs.list') - lists).toBe(
      STRANGERS - 4 + 1 + USERS,
    );
  });

  it('that the operator may not read are a failure, reported once; the rows are refreshed', () => {
    company.google.state.users.find(it => it.primary === OPERATOR)!.admin =
      false;
    save({everyUser: true});
    for (let i = 0; i < 3; i++) night();
    expect(subjects()).toEqual([
      'S/MIME Rollout: the scheduled refresh failed',
    ]);
    expect(schedule().failure).toMatch(/administrator role/);
    expect(inventory()).toEqual(company.rows.map(it => it.alias).sort());
  });

  it('are read also where the sheet has no rows yet', () => {
    const {workspace} = company;
    for (let row = 2; row < 2 + USERS; row++) {
      for (let column = 1; column <= 4; column++) {
        workspace.edit('Rollout', row, column, '');
      }
    }
    save({everyUser: true});
    night();
    expect(inventory()).toEqual(expected());
    expect(schedule().lastRefresh).not.toBeNull();
  });

  it('cannot be wanted without delegation', () => {
    const {settings} = ask('settings') as {settings: object};
    ask('saveSettings', {settings: {...settings, access: 'own'} as never});
    expect(
      ask('saveSchedule', {settings: {...NIGHTLY, everyUser: true}}),
    ).toEqual(['every-user-needs-delegation']);
  });
});
