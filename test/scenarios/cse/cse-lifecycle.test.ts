/** Key pairs of client-side encryption over many nights: refreshed by the clock, and reported before they expire. */
import {bytesOf} from '../../../emulator/google/drive';
import {
  ADA,
  BEN,
  DORA,
  openCseCompany,
  rowsOf,
  type CseCompany,
} from '../../support/cse-company';
import {passNight} from '../../support/night';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let company: CseCompany;
let rewind: () => void;
const {ada, ben, dora, pairs} = rowsOf(() => company);

/** When Ada’s certificate expires. */
let expires: number;

beforeAll(async () => {
  company = await openCseCompany();
  company.fillIn(ada(), ben('signing'), ben('encryption'));
  company.run('cseUpload');
  expires = Date.parse(`${company.row(ADA)['Expires']!.replace(' ', 'T')}Z`);
  schedule({readsAll: true});
  night();
  company.workspace.mail.splice(0);
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

function schedule({readsAll}: {readsAll: boolean}): void {
  company.ask('saveSchedule', {
    settings: {
      ...{every: 'day', hour: 2, renew: false, everyUser: false, readsAll},
      ...{renewalDays: 30, tiers: [30, 7, 1], recipients: []},
    },
  });
}

const night = () => passNight(company.workspace, 2);

/** Some days pass without the trigger running, and then a night. */
function nightBefore(instant: number): void {
  const {clock} = company.workspace;
  clock.advance(instant - 1.5 * DAY - clock.now());
  company.workspace.mail.splice(0);
  night();
}

const requests = (method: string) =>
  company.google.state.log.filter(it => it.method.endsWith(method)).length;

describe('the schedule', () => {
  it('refreshes the rows with key pairs each night, and no others', () => {
    company.fillIn(dora());
    company.google.state.users
      .find(it => it.primary === BEN)!
      .cse.identities.splice(0);
    const before = requests('cse.keypairs.list');
    night();
    expect(requests('cse.keypairs.list') - before).toBe(3);
    expect(company.row(BEN, 'signing')['State']).toBe('Identity deleted');
    expect(company.row(ADA)['State']).toBe('In place');
    expect(company.row(DORA)['State']).toBe('');
    night();
    expect(requests('cse.keypairs.list') - before).toBe(6);
    expect(company.workspace.triggerRuns.filter(it => it.failure)).toEqual([]);
  });

  describe('if it reads what can have changed', () => {
    /** How often a night asks for key pairs. */
    function asked(): number {
      const before = requests('cse.keypairs.list');
      night();
      return requests('cse.keypairs.list') - before;
    }

    beforeEach(() => schedule({readsAll: false}));

    it('reads the key pairs of each user once a week', () => {
      const week = Array.from({length: 7}, asked);
      // One row of Ada, two of Ben.
      expect(week.filter(it => it > 0).sort()).toEqual(
        week.includes(3) ? [3] : [1, 2],
      );
      expect(asked()).toBe(week[0]);
    });

    it('finds within a week that someone has deleted an identity in Gmail', () => {
      company.google.state.users
        .find(it => it.primary === BEN)!
        .cse.identities.splice(0);
      for (let i = 0; i < 7; i++) night();
      expect(company.row(BEN, 'signing')['State']).toBe('Identity deleted');
    });

    it('reads at once what isn’t finished, and what expires', () => {
      for (let i = 0; asked() > 0; i++) expect(i).toBeLessThan(7);
      const quiet = Array.from({length: 6}, asked);
      const next = quiet.indexOf(0);
      for (let i = -1; i < next; i++) night();
      company.type(ADA, 'Password', 'another');
      expect(asked()).toBeGreaterThan(0);
      nightBefore(expires - 0.25 * DAY);
      expect(asked()).toBe(3);
    });
  });

  it('asks nothing of client-side encryption where no row has a key pair', () => {
    for (const [user, use] of [
      [ADA, ''],
      [BEN, 'signing'],
      [BEN, 'encryption'],
    ]) {
      company.type(user!, 'Key pair', '', use);
    }
    const before = requests('cse.keypairs.list');
    night();
    expect(requests('cse.keypairs.list')).toBe(before);
  });

  it('refreshes the other rows also if the CSE sheet cannot be read, and tells it once', () => {
    const header = company.workspace.shown('CSE')[0]!;
    company.workspace.edit('CSE', 1, header.indexOf('State') + 1, 'x');
    night();
    night();
    const [mail, ...more] = company.workspace.mail;
    expect(mail!.body).toContain('State');
    expect(more).toEqual([]);
    const {schedule} = company.workspace.properties.document;
    const {lastRefresh} = JSON.parse(schedule!.slice(2)) as {
      lastRefresh: number;
    };
    expect(company.workspace.clock.now() - lastRefresh).toBeLessThan(DAY);
  });
});

describe('the digest', () => {
  it('reports key pairs that expire, each tier once, in one mail a night', () => {
    nightBefore(expires - 29 * DAY);
    const [mail, ...more] = company.workspace.mail;
    expect(more).toEqual([]);
    expect(mail!.body).toContain('Expires soon (3)');
    expect(mail!.body).toMatch(/CSE row 2: ada@cse\.example – Expires on/);
    expect(mail!.body).toMatch(/CSE row 3: ben@cse\.example/);
    night();
    expect(company.workspace.mail).toHaveLength(1);
    nightBefore(expires + 2 * DAY);
    expect(company.workspace.mail[0]!.body).toContain('Expired (3)');
  });

  it('does not mention a pair that was disabled', () => {
    company.workspace.activate('CSE', ['A2']);
    company.run('cseDisable', {selection: 'selected', confirmed: 1});
    nightBefore(expires - 5 * DAY);
    expect(company.workspace.mail[0]!.body).not.toContain(ADA);
    expect(company.workspace.mail[0]!.body).toContain(BEN);
  });
});

it('Dashboard, sidebar and report show the state of the key pairs', () => {
  const {clock} = company.workspace;
  clock.advance(expires - 10 * DAY - clock.now());
  const figures = company.ask('dashboard');
  expect(figures.keyPairs).toEqual({
    ...{keyPairs: 3, valid: 3, expiringSoon: 3, expired: 0},
    next: expires,
  });
  const shown = company.workspace.shown('Dashboard').map(it => it.slice(9));
  const at = shown.findIndex(it => it[0] === 'Client-side encryption');
  expect(shown.slice(at, at + 5).map(it => it.slice(0, 3))).toEqual([
    ['Client-side encryption', 'Rows', 'Share'],
    ['Certificate valid', '3', '100.0%'],
    ['Expires within 30 days', '3', '100.0%'],
    ['Expired', '0', '0.0%'],
    ['Next expiry', new Date(expires).toISOString().slice(0, 10), ''],
  ]);
  const lines = company.ask('report').csv.split('\r\n');
  const theirs = lines.filter(it => it.includes('client-side encryption'));
  expect(theirs).toHaveLength(3);
  expect(theirs[0]).toContain(new Date(expires).toISOString().slice(0, 10));
});

describe('an upload that is run again', () => {
  const downloads = () => requests('drive.files.get');

  it('reads neither of the two files, and writes nothing', () => {
    const before = downloads();
    company.writes();
    const count = company.google.state.log.length;
    expect(company.run('cseUpload')).toMatchObject({succeeded: 3, blocked: 0});
    expect(downloads()).toBe(before);
    expect(company.writes()).toEqual([]);
    const gmail = company.google.state.log
      .slice(count)
      .filter(it => it.method.includes('.cse.'));
    expect(gmail).toHaveLength(6);
    expect(company.row(ADA)['State']).toBe('In place');
  });

  it.each([
    [
      'Gmail no longer has the pair',
      () =>
        company.google.state.users
          .find(it => it.primary === ADA)!
          .cse.keyPairs.splice(0),
    ],
    [
      'the row names another file',
      () => company.type(ADA, 'Certificate', company.certificate('ada')),
    ],
    ['a password was typed', () => company.type(ADA, 'Password', 'typed')],
    ['it failed before', () => company.type(ADA, 'State', 'Failed')],
  ])('reads them where %s', (_, change) => {
    change();
    const before = downloads();
    company.workspace.activate('CSE', ['A2']);
    company.run('cseUpload', {selection: 'selected'});
    expect(downloads() - before).toBe(2);
  });

  it('uploads another certificate under the same link once Check has seen it', () => {
    const {driveFiles} = company.google.state;
    const replace = (id: string, bytes: Uint8Array) => {
      const at = driveFiles.findIndex(it => it.id === id);
      driveFiles[at] = {...driveFiles[at]!, bytes};
    };
    const wrapped = company.wrapFile('ada next');
    const wrap = driveFiles.find(it => it.id === wrapped)!;
    const {Certificate: certificate, 'Key metadata': metadata} =
      company.row(ADA);
    replace(certificate!, company.files.get('small-cse-ada-next'));
    replace(metadata!, bytesOf(wrap));
    company.run('cseUpload');
    expect(pairs(ADA)).toHaveLength(1);
    company.run('cseCheck');
    expect(company.row(ADA)['State']).toMatch(/^Ready/);
    company.run('cseUpload');
    expect(pairs(ADA)).toHaveLength(2);
  });
});
