/** Renew, row by row: what the admin brings, what the row says, and what an execution that dies leaves. */
import {Clock} from '../../../emulator/clock';
import {openRenewingCompany} from '../../../emulator/renewing-company';
import {ask} from '../../../emulator/sample-company/workspace';
import {NOW, pool, type Span} from '../../support/certificate-pool';
import {expectSameWhereverKilled} from '../../support/killed-anywhere';
import {checkpoint} from '../../support/long-run';
import {DIST} from '../../support/project';
import {
  ADA,
  BEN,
  CLEO,
  CLEO_SALES,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

const DAY = 86_400_000;

describe('a row whose certificate is due', () => {
  let small: SmallCompany;
  let rewind: () => void;
  beforeAll(async () => {
    small = await openSmallCompany({
      ...{[ADA]: 'half a year', [BEN]: 'half a year'},
      ...{[CLEO]: 'a year', [CLEO_SALES]: 'a year'},
    });
    small.run('upload');
    small.workspace.clock.advance(160 * DAY);
    rewind = checkpoint(small.company);
  });
  beforeEach(() => rewind());

  const fileOf = (alias: string) => small.row(alias)['Certificate file']!;
  const password = (name: Span) => small.certificates.password(name);

  /** A night in which the clock refreshes and renews. */
  function nightly(): void {
    const settings = {
      ...{every: 'day', hour: 3, renew: true, everyUser: false, readsAll: true},
      ...{renewalDays: 30, tiers: [30], recipients: []},
    };
    ask(small.workspace, {verb: 'saveSchedule', settings});
    small.night();
  }

  it('gets the new file under the old link, once the password is typed', () => {
    small.replaceFile(fileOf(ADA), 'a year');
    expect(small.run('renew')).toEqual([]);
    expect(small.row(ADA)['State']).toBe('Renewal due');
    small.type(ADA, 'Password', password('a year'));
    expect(small.run('renew')).toEqual(['insert', 'setDefault']);
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
    expect(small.row(ADA)).toMatchObject({
      ...{State: 'Renewed', Password: ''},
      Fingerprint: small.certificates.fingerprint('a year'),
    });
    expect(small.run('renew')).toEqual([]);
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
  });

  it('gets what a new link leads to', () => {
    small.type(BEN, 'Certificate file', small.addFile('a year'));
    small.type(BEN, 'Password', password('a year'));
    small.run('renew');
    expect(small.holds(BEN)).toEqual(['half a year', 'a year *']);
    expect(small.row(BEN)).toMatchObject({
      ...{State: 'Renewed', 'Read from': fileOf(BEN)},
    });
  });

  it('says that it is due, and until when it is valid, if there is no new file', () => {
    small.run('renew');
    expect(small.row(ADA)).toMatchObject({
      State: 'Renewal due',
      Message: expect.stringMatching(/expires on 23 Sep 2027/),
    });
    expect(small.row(CLEO)['State']).toBe('Valid');
  });

  it('is renewed in a refresh by the clock, with the file in its row', () => {
    small.type(BEN, 'Certificate file', small.addFile('a year'));
    small.type(BEN, 'Password', password('a year'));
    nightly();
    expect(small.holds(BEN)).toEqual(['half a year', 'a year *']);
    expect(small.holds(ADA)).toEqual(['half a year *']);
  });

  it('uses its own threshold', () => {
    small.type(ADA, 'Renew days before', '10');
    small.type(CLEO, 'Renew days before', '365');
    small.type(CLEO, 'Certificate file', small.addFile('two years, older'));
    small.type(CLEO, 'Password', password('two years, older'));
    small.run('renew');
    expect(small.row(ADA)['State']).toBe('Valid');
    expect(small.holds(CLEO)).toEqual(['a year', 'two years, older *']);
  });

  it('says when the new one begins no later than the old one', () => {
    small.type(BEN, 'Certificate file', small.addFile('two years, older'));
    small.type(BEN, 'Password', password('two years, older'));
    small.run('renew');
    expect(small.row(BEN)).toMatchObject({
      State: 'Renewed',
      Message: expect.stringMatching(
        /valid from 31 May 2026, but Gmail has one/,
      ),
    });
  });

  it('is not given one that ends sooner than what Gmail holds', () => {
    small.type(BEN, 'Certificate file', small.addFile('due in a second'));
    small.type(BEN, 'Password', password('due in a second'));
    expect(small.run('renew')).toEqual([]);
    expect(small.holds(BEN)).toEqual(['half a year *']);
    expect(small.row(BEN)['Password']).not.toBe('');
  });

  it('has failed when Drive fails, and keeps its state where the clock renews', () => {
    nightly();
    expect(small.row(BEN)['State']).toBe('Renewal due');
    small.type(BEN, 'Certificate file', small.addFile('a year'));
    small.type(BEN, 'Password', password('a year'));
    small.google.faults.add({
      match: {method: 'drive.files.get'},
      times: 1e6,
      respond: small.google.presets.backendError,
    });
    nightly();
    expect(small.row(BEN)['State']).toBe('Renewal due');
    small.run('renew');
    expect(small.row(BEN)['State']).toBe('Failed');
    expect(small.holds(BEN)).toEqual(['half a year *']);
    small.google.faults.clear();
    nightly();
    expect(small.row(BEN)['State']).toBe('Renewed');
  });

  it('a file that Drive does not have is failed, as in an upload', () => {
    const states = (['upload', 'renew'] as const).map(action => {
      small.type(BEN, 'Certificate file', 'x'.repeat(33));
      small.type(BEN, 'Password', 'some');
      small.run(action);
      return small.row(BEN)['State'];
    });
    expect(states).toEqual(['Failed', 'Failed']);
  });

  it('is blocked by a file that cannot be used, and says why', () => {
    small.type(BEN, 'Certificate file', small.addFile('a year'));
    small.type(BEN, 'Password', 'wrong');
    expect(small.run('renew')).toEqual([]);
    expect(small.row(BEN)).toMatchObject({
      State: 'Blocked',
      Message: expect.stringMatching(/password/i),
    });
    small.type(BEN, 'Password', password('a year'));
    small.run('renew');
    expect(small.row(BEN)['State']).toBe('Renewed');
  });
});

/** It is killed at every n-th host call: a suite must end. Each attempt costs a minute. */
const STRIDE = 3;

/** Every possible course of Renew, in one sheet. */
const WAYS: readonly {
  readonly held: readonly Span[];
  readonly chosen: Span | null;
  readonly file: Span | null;
}[] = [
  {held: ['due now'], chosen: 'due now', file: 'a year'},
  {held: ['ends now'], chosen: 'ends now', file: 'a year'},
  {held: [], chosen: null, file: 'a year'},
  {held: ['due now', 'a year'], chosen: 'due now', file: null},
  {held: ['due now', 'a year'], chosen: 'due now', file: 'a year'},
  {held: ['due now'], chosen: 'due now', file: null},
  {held: ['half a year'], chosen: 'half a year', file: 'a year'},
];

it('ends the same wherever an execution of it is killed', async () => {
  const userOf = (i: number) => `way${i}@renewing.example`;
  const certificates = await pool(
    WAYS.map((_, i) => userOf(i)),
    ['due now', 'ends now', 'a year', 'half a year'],
  );
  const company = openRenewingCompany({
    users: WAYS.map((_, i) => ({primary: userOf(i)})),
    ...{certificates, clock: new Clock(NOW), bundle: DIST},
  });
  const rows = WAYS.map(({held, chosen, file}, i) => {
    held.forEach(it => company.hold(it, it === chosen, userOf(i)));
    const user = userOf(i);
    if (!file) return {user};
    const password = certificates.password(file);
    return {user, file: company.addFile(file), password};
  });
  company.fillIn(rows);
  const {google, workspace} = company;
  const mailboxes = rows.map(({user}) => ({
    ...{user, alias: user, fileId: '', password: ''},
  }));
  const start = {verb: 'start', action: 'renew', selection: 'all'};
  const calls = expectSameWhereverKilled(
    {google, workspace, rows: mailboxes},
    start,
    STRIDE,
  );
  expect(calls).toBeGreaterThan(50);
}, 300_000);
