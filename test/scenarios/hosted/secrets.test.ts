/** Password cells that name a secret of Google Secret Manager. */
import {OPERATOR} from '../../../emulator/company';
import {foundIn, everythingIn} from '../../support/secrets';
import {
  ADA,
  BEN,
  CLEO,
  CLEO_SALES,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

const ACCESS = 'secretmanager.projects.secrets.versions.access';
const PROJECT = 'smime-prod';
const NAME = `projects/${PROJECT}/secrets/team-2026`;
const NEXT = 'a year';

let company: SmallCompany;
let rewind: () => void;

beforeAll(async () => {
  company = await openSmallCompany({[ADA]: NEXT, [BEN]: NEXT, [CLEO]: NEXT});
  const {google} = company;
  const password = `${company.certificates.password(NEXT)}\n`;
  const data = new TextEncoder().encode(password);
  const team = {project: PROJECT, secret: 'team-2026'};
  google.addSecret(team, data, [OPERATOR]);
  for (const secret of ['team-2026-old', 'payroll']) {
    google.addSecret({project: PROJECT, secret}, data, [OPERATOR]);
  }
  const evil = {project: `${PROJECT}-evil`, secret: 'team-2026'};
  google.addSecret(evil, data, [OPERATOR]);
  allow(`projects/${PROJECT}`);
  for (const alias of [ADA, BEN, CLEO]) company.type(alias, 'Password', NAME);
  company.type(CLEO_SALES, 'User', '');
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

function allow(secretPrefix: string): void {
  const {settings} = company.ask('settings');
  company.ask('saveSettings', {settings: {...settings, secretPrefix}});
}

const reads = () =>
  company.google.state.log.filter(it => it.method === ACCESS).length;
const message = (alias = ADA) => company.row(alias)['Message'] ?? '';
const stateOf = (alias = ADA) => company.row(alias)['State'];
const secretLine = () =>
  company.ask('checkSetup').find(it => it.code === 'secrets');

describe('a password cell that contains the name of a secret', () => {
  it('opens the files of all rows by one request, stays, and puts the password nowhere', () => {
    company.run('upload');
    expect([ADA, BEN, CLEO].map(stateOf)).toEqual(Array(3).fill('Uploaded'));
    expect(company.holds(ADA)).toEqual([`${NEXT} *`]);
    expect(reads()).toBe(1);
    expect(company.row(ADA)['Password']).toBe(NAME);
    const password = company.certificates.password(NEXT);
    company.google.state.secrets.splice(0);
    const everything = everythingIn(company.workspace, company.google);
    expect(foundIn(everything, [password])).toEqual([]);
  });

  it('may name a version, and says why one cannot be read', () => {
    const {google} = company;
    const [secret] = google.state.secrets;
    google.addSecret(secret!, new TextEncoder().encode('other'), []);
    company.type(ADA, 'Password', `${NAME}/versions/1`);
    company.type(BEN, 'Password', `${NAME}/versions/9`);
    company.run('upload');
    expect(stateOf(ADA)).toBe('Uploaded');
    expect(message(BEN)).toMatch(/doesn’t have this secret/);
    expect(message(CLEO)).toMatch(/password doesn’t open/);
    secret!.versions[1]!.state = 'DISABLED';
    company.run('upload', [CLEO]);
    expect(message(CLEO)).toMatch(/disabled or destroyed/);
  });

  it('is asked for again by rows that fail, but once for a refusal that lasts', () => {
    company.google.state.secrets.splice(0);
    company.run('upload');
    expect(message()).toMatch(/doesn’t let you read.*Secret Accessor/);
    expect(message()).toContain('secretmanager.versions.access');
    expect(reads()).toBe(1);
  });

  it('is not believed when its checksum is wrong, or when it is not text', () => {
    const [secret] = company.google.state.secrets;
    company.google.faults.add({
      match: {method: ACCESS},
      respond: {
        status: 200,
        body: {
          name: NAME,
          payload: {data: 'cGFzcyBvZiBhIHllYXI=', dataCrc32c: '1'},
        },
      },
    });
    company.run('upload', [ADA]);
    expect(message()).toMatch(/checksum is wrong/);
    company.google.addSecret(secret!, new Uint8Array([0xff, 0xfe]), []);
    company.run('upload', [ADA]);
    expect(message()).toMatch(/not UTF-8 text/);
  });

  it('opens the row’s file for a look and for a renewal', () => {
    company.hold('ends tomorrow', true, ADA);
    company.workspace.activate('Rollout', ['A2']);
    const card = company.ask('examine', {});
    expect(card.certificate?.subject).toContain(NEXT);
    company.run('renew', [ADA]);
    expect(company.holds(ADA)).toEqual(['ends tomorrow', `${NEXT} *`]);
  });
});

describe('a secret that Settings doesn’t allow', () => {
  it.each([
    ['another project', `projects/${PROJECT}-evil/secrets/team-2026`],
    ['the project by its number', 'projects/800000000001/secrets/team-2026'],
    ['dots', `projects/${PROJECT}/secrets/../secrets/team-2026`],
    ['dots before', `projects/x/../${PROJECT}/secrets/team-2026`],
    ['an encoded slash', `projects/${PROJECT}%2Fsecrets/secrets/team-2026`],
    ['more after it', `${NAME}/versions/1/../../payroll`],
    ['a region', `projects/${PROJECT}/locations/us/secrets/team-2026`],
    ['a query', `${NAME}?x=1`],
    ['capitals', `projects/${PROJECT.toUpperCase()}/secrets/team-2026`],
  ])('is refused on its row before a request: %s', (_, cell) => {
    company.type(ADA, 'Password', cell);
    const before = company.google.state.log.length;
    company.run('upload', [ADA]);
    expect(stateOf()).toBe('Blocked');
    expect(message()).toMatch(/contains the name of a secret/);
    const log = company.google.state.log.slice(before);
    expect(log.map(it => it.method)).toEqual([]);
    expect(company.row(ADA)['Password']).toBe(cell);
  });

  it.each([
    ['', NAME, false],
    [NAME, NAME, true],
    [NAME, `${NAME}/versions/latest`, true],
    [NAME, `${NAME}-old`, false],
    [NAME, `projects/${PROJECT}/secrets/payroll`, false],
    [`projects/${PROJECT}/secrets/`, NAME, true],
    ['projects/800000000001', 'projects/800000000001/secrets/team-2026', true],
    ['projects/800000000001', NAME, false],
  ])('is so by %j: %s read: %s', (prefix, cell, isRead) => {
    allow(prefix);
    company.type(ADA, 'Password', cell);
    company.run('upload', [ADA]);
    expect([stateOf(), reads()]).toEqual(
      isRead ? ['Uploaded', 1] : ['Blocked', 0],
    );
  });

  it.each(['projects/', 'projects/a/b', 'projects/*', 'secrets/x', '..'])(
    'cannot be allowed by %j',
    prefix => {
      const {settings} = company.ask('settings');
      expect(
        company.refusal('saveSettings', {
          settings: {...settings, secretPrefix: prefix},
        }),
      ).toEqual(['setting-invalid']);
    },
  );
});

describe('the set-up check', () => {
  it('reads the first secret that a row names, and has no line where Settings allow none', () => {
    expect(secretLine()).toMatchObject({met: 'yes'});
    expect(secretLine()!.says).toContain(NAME);
    allow('');
    expect(secretLine()).toBeUndefined();
  });

  it('leaves it open where no row names one', () => {
    for (const alias of [ADA, BEN, CLEO]) company.type(alias, 'Password', 'x');
    expect(secretLine()).toMatchObject({met: 'unknown'});
  });

  it('names the API that is off', () => {
    company.google.disableApi(company.google.project, 'secretmanager');
    expect(secretLine()).toMatchObject({
      met: 'no',
      says: expect.stringContaining('Secret Manager API') as string,
    });
  });
});

it('a row whose cell holds a password asks Secret Manager for nothing', () => {
  const password = company.certificates.password(NEXT);
  for (const alias of [ADA, BEN, CLEO]) {
    company.type(alias, 'Password', password);
  }
  company.run('upload');
  expect(stateOf()).toBe('Uploaded');
  expect(company.row(ADA)['Password']).toBe('');
  expect(reads()).toBe(0);
});
