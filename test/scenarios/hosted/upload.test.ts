import {MAILBOXES} from '../../../emulator/sample-company/recipe';
import type {Progress} from '../../../src/core/door/contract';
import {openRollout, type Rollout} from '../../support/rollout';

const INSERT = 'gmail.users.settings.sendAs.smimeInfo.insert';
const LIST = 'gmail.users.settings.sendAs.smimeInfo.list';
const SET_DEFAULT = 'gmail.users.settings.sendAs.smimeInfo.setDefault';
const DOWNLOAD = 'drive.files.get';

const AMINA = 'amina.okafor@meridian.example';
const LENA = 'lena.fischer@meridian.example';
const MAI = 'mai.dang@meridian.example';

let rollout: Rollout;
let asOpened: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  asOpened = rollout.checkpoint();
});
beforeEach(() => asOpened());

const held = (user: string, alias = user) =>
  rollout.company.google.smimeInfos(user, alias);

const passwordOf = (file: string) =>
  MAILBOXES.find(it => it.file === file)!.password;

describe('upload of every row', () => {
  let progress: Progress;
  let asUploaded: () => void;
  beforeAll(() => {
    asOpened();
    progress = rollout.run('upload');
    asUploaded = rollout.checkpoint();
  });
  beforeEach(() => asUploaded());

  it('stores the certificate of every good row of the sample company in Gmail and makes it the default', () => {
    const good = rollout.company.rows.filter(
      it => it.gmail === 'accepted' || it.gmail === 'duplicate',
    );
    for (const {user, alias} of good) {
      const address = (alias || user).toLowerCase();
      const infos = held(user.toLowerCase(), address);
      expect([address, infos.filter(it => it.isDefault).length]).toEqual([
        address,
        1,
      ]);
      expect(['Uploaded', 'Kept', 'Default set']).toContain(
        rollout.row(address)['State'],
      );
      expect(rollout.row(address)['Certificate id']).toBe(
        infos.find(it => it.isDefault)!.id,
      );
      expect(rollout.row(address)['Fingerprint']).toMatch(/^[0-9a-f]{64}$/);
      expect(rollout.row(address)['Expires']).toMatch(/^20\d\d-\d\d-\d\d/);
    }
  });

  it('says on each bad row what is wrong and what to do, and continues with the others', () => {
    expect(progress).toMatchObject({total: 40, done: 40, finished: true});
    const bad = rollout
      .lines('Rollout')
      .filter(it => ['Blocked', 'Failed'].includes(it['State']!));
    expect(bad.length).toBe(progress.blocked + progress.failed);
    for (const line of bad) {
      expect([
        line['User'],
        line['Message']!.split(/[.:]\s/).length > 1,
      ]).toEqual([line['User'], true]);
      expect(line['Queued']).toBe('');
    }
  });

  it('sends no private key whose file is known to be bad', () => {
    const refused = rollout
      .lines('Rollout')
      .filter(it => it['State'] === 'Blocked');
    const inserted = new Set(
      rollout.company.google.state.log
        .filter(it => it.method === INSERT)
        .map(it => it.user.toLowerCase()),
    );
    const onlyBlocked = refused
      .map(it => it['User']!.toLowerCase())
      .filter(
        user =>
          rollout
            .lines('Rollout')
            .filter(it => it['User']!.toLowerCase() === user).length === 1,
      );
    expect(onlyBlocked.length).toBeGreaterThan(8);
    expect(onlyBlocked.filter(it => inserted.has(it))).toEqual([]);
  });

  it('run again writes nothing, and asks for a finished row’s list alone', () => {
    const before = rollout.company.google.state.log.length;
    rollout.run('upload');
    const log = rollout.company.google.state.log.slice(before);
    const lines = rollout.lines('Rollout');
    const kept = lines.filter(it => it['State'] === 'Kept');
    expect(kept).toHaveLength(13);
    expect(log.filter(it => it.method === SET_DEFAULT)).toEqual([]);
    expect(log.filter(it => it.method === INSERT && it.status === 200)).toEqual(
      [],
    );
    const theirs = log.filter(it => it.user === MAI);
    expect(theirs.map(it => it.method)).toEqual(['oauth2.token', LIST]);
  });

  it('empties the password of an uploaded row, and of no other', () => {
    expect(rollout.row(MAI)['Password']).toBe('');
    expect(rollout.row(LENA)['Password']).not.toBe('');
  });

  it('is done again for failed and blocked rows alone', () => {
    rollout.type(LENA, 'Password', passwordOf('lena-fischer'));
    const {blocked, failed} = rollout.run('upload', 'attention');
    expect(rollout.row(LENA)['State']).toBe('Uploaded');
    expect(blocked + failed).toBe(26);
  });
});

describe('upload', () => {
  it('keeps the password when the setting says so', () => {
    const {settings} = rollout.ask('settings');
    rollout.ask('saveSettings', {
      settings: {...settings, emptyPassword: false},
    });
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    expect(rollout.row(MAI)['State']).toBe('Uploaded');
    expect(rollout.row(MAI)['Password']).not.toBe('');
  });

  it('leaves the default unchanged on request, and sets it in a later run', () => {
    rollout.select(MAI);
    rollout.run('upload', 'selected', {makeDefault: false});
    expect(held(MAI).map(it => it.isDefault)).toEqual([false]);
    rollout.run('upload', 'selected', {makeDefault: true});
    expect(held(MAI).map(it => it.isDefault)).toEqual([true]);
    expect(rollout.row(MAI)['State']).toBe('Default set');
  });

  it('asks in the user’s name, also for an alias', () => {
    rollout.select('sales@meridian.example');
    rollout.run('upload', 'selected');
    expect(held(AMINA, 'sales@meridian.example')).toHaveLength(1);
    const users = new Set(
      rollout.company.google.state.log.map(it => it.user).filter(Boolean),
    );
    expect(users.has('sales@meridian.example')).toBe(false);
  });

  it('works on the selected rows alone', () => {
    rollout.select(MAI);
    const progress = rollout.run('upload', 'selected');
    expect(progress.total).toBe(1);
    expect(rollout.row(AMINA)['State']).toBe('');
  });
});

describe('an upload whose answer goes astray', () => {
  const once = (
    respond: 'stored-but-500' | 'stored-but-network' | 'network',
    times = 1,
  ) =>
    rollout.company.google.faults.add({
      match: {method: INSERT, user: MAI},
      times,
      respond,
    });

  it.each(['stored-but-500', 'stored-but-network'] as const)(
    'is stored once (%s)',
    respond => {
      once(respond);
      rollout.select(MAI);
      rollout.run('upload', 'selected');
      expect(held(MAI)).toHaveLength(1);
      expect(held(MAI)[0]!.isDefault).toBe(true);
      expect(rollout.row(MAI)['State']).toBe('Uploaded');
    },
  );

  it('is sent again when it was not stored', () => {
    once('network');
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    expect(held(MAI)).toHaveLength(1);
    expect(rollout.requests()[INSERT]).toBe(2);
  });

  it('is not retried forever', () => {
    once('network', 99);
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    expect(rollout.row(MAI)['State']).toBe('Failed');
    expect(rollout.requests()[INSERT]).toBe(3);
  });

  it('keeps the id when only the default could not be set, and the next run finishes', () => {
    const {google} = rollout.company;
    google.faults.add({
      match: {method: SET_DEFAULT, user: MAI},
      times: 99,
      respond: google.presets.domainPolicy,
    });
    rollout.select(MAI);
    expect(rollout.run('upload', 'selected')).toMatchObject({
      ...{total: 1, done: 1, succeeded: 0, notInUse: 1, failed: 0},
    });
    expect(rollout.row(MAI)).toMatchObject({
      State: 'Uploaded, not default',
      'Certificate id': held(MAI)[0]!.id,
    });
    expect(rollout.row(MAI)['Password']).not.toBe('');
    google.faults.clear();
    rollout.run('upload', 'todo');
    expect(rollout.row(MAI)['State']).toBe('Default set');
    expect(held(MAI)).toHaveLength(1);
  });
});

it('says that hosted S/MIME is off, also where Gmail refuses only to write', () => {
  const gustav = 'gustav.nilsen@meridian.example';
  const {google} = rollout.company;
  google.faults.add({
    match: {method: LIST, user: gustav},
    times: 9,
    respond: {status: 200, body: {}},
  });
  rollout.select(gustav);
  rollout.run('upload', 'selected');
  const seen = google.state.log.filter(it => it.user === gustav);
  expect(seen.map(it => [it.method, it.status])).toContainEqual([INSERT, 403]);
  expect(rollout.row(gustav)['State']).toBe('Failed');
  expect(rollout.row(gustav)['Message']).toMatch(/S\/MIME/);
});

describe('transient answers', () => {
  it.each([
    'rateLimitExceeded',
    'queriesPerMinute',
    'resourceExhausted',
    'userRateLimitRetryAfter',
    'tooManyConcurrentRequests',
    'backendError',
    'badGatewayHtml',
    'unavailableText',
  ] as const)('are waited out (%s)', name => {
    const {google} = rollout.company;
    const respond = google.presets[name];
    google.faults.add({match: {method: LIST, user: MAI}, times: 2, respond});
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    expect(rollout.row(MAI)['State']).toBe('Uploaded');
  });

  it('of a token that died on the way are answered with one fresh token', () => {
    const {google} = rollout.company;
    google.faults.add({
      match: {method: INSERT, user: MAI},
      times: 1,
      respond: {
        status: 401,
        body: JSON.stringify({
          error: {
            code: 401,
            message: 'Invalid Credentials',
            status: 'UNAUTHENTICATED',
          },
        }),
      },
    });
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    expect(rollout.row(MAI)['State']).toBe('Uploaded');
    expect(rollout.requests()['oauth2.token']).toBe(2);
  });
});

describe('an emptied password', () => {
  it('is asked for again when Gmail no longer has the certificate', () => {
    rollout.select(MAI);
    rollout.run('upload', 'selected');
    const [info] = held(MAI);
    rollout.ask('delete', {user: MAI, alias: MAI, id: info!.id, force: true});
    rollout.run('upload', 'selected');
    expect(rollout.row(MAI)['State']).toBe('Blocked');
    expect(rollout.requests()[DOWNLOAD]).toBe(2);
  });
});
