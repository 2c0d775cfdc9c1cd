/** Each reason for which Google or Apps Script refuses, named in the row, and retried only if that can help. */
import {
  EXCEPTIONS,
  notPermittedByAdmin,
} from '../../../emulator/apps-script/exceptions';
import {openRollout, type Rollout} from '../../support/rollout';

const INSERT = 'gmail.users.settings.sendAs.smimeInfo.insert';
const LIST = 'gmail.users.settings.sendAs.smimeInfo.list';
const AMINA = 'amina.okafor@meridian.example';
const BJORN = 'bjorn.akesson@meridian.example';
const MAI = 'mai.dang@meridian.example';

const EVERYTHING = [
  'https://gmail.googleapis.com/',
  'https://oauth2.googleapis.com/',
  'https://iamcredentials.googleapis.com/',
  'https://www.googleapis.com/drive/',
];

let rollout: Rollout;
let rewind: () => void;

beforeAll(async () => {
  rollout = await openRollout();
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

const upload = (...aliases: string[]) => {
  rollout.select(...aliases);
  rollout.run('upload', 'selected');
  return rollout.row(aliases[0]!);
};
const insertsOf = (user: string) =>
  rollout.company.google.state.log.filter(
    it => it.method === INSERT && it.user === user && it.status === 200,
  ).length;
/** Makes the first calls of a kind throw an exception, and returns how many did. */
const throwing = (call: string, text: string, times = Infinity) => {
  let thrown = 0;
  rollout.workspace.faults.onHostCall(name => {
    if (!name.startsWith(call) || thrown >= times) return;
    thrown++;
    throw new Error(text);
  });
  return () => thrown;
};

describe('an address that the organization does not let scripts ask', () => {
  it('is named with Apps Script’s words, is final at once, and nothing is sent there', () => {
    const allowed = EVERYTHING.filter(it => !it.includes('gmail'));
    rollout.workspace.faults.allowOnly(allowed);
    const before = rollout.workspace.clock.now();
    const row = upload(MAI);
    expect(row['State']).toBe('Failed');
    expect(row['Message']).toMatch(
      /not allowed to contact https:\/\/gmail\.googleapis\.com, so nothing was sent.*are not permitted by your admin.*allow-list for URL Fetch/,
    );
    expect(rollout.workspace.clock.now() - before).toBeLessThan(10_000);
    expect(rollout.requests()[LIST]).toBeUndefined();
  });

  it('affects no other request of the same wave, and no insert becomes uncertain', () => {
    const allowed = EVERYTHING.filter(it => !it.includes('drive'));
    upload(AMINA);
    rewind();
    // Mai's file is requested in the wave in which Amina's certificate is sent.
    let first = true;
    rollout.workspace.faults.onHostCall(name => {
      if (name !== 'UrlFetchApp.fetchAll' || !first) return;
      if (rollout.requests()['drive.files.get']) {
        first = false;
        rollout.workspace.faults.allowOnly(allowed);
      }
    });
    const row = upload(AMINA, BJORN, MAI);
    expect(row['State']).toBe('Uploaded');
    expect(insertsOf(AMINA)).toBe(1);
  });

  it('is a red line of the set-up check', () => {
    const allowed = EVERYTHING.filter(it => !it.includes('iamcredentials'));
    rollout.workspace.faults.allowOnly(allowed);
    const red = rollout.ask('checkSetup').filter(it => it.met === 'no');
    expect(red.map(it => it.code)).toEqual(['iam-api']);
    expect(red[0]!.todo).toContain('https://iamcredentials.googleapis.com/');
  });

  it('is not believed of a word alone that names no address', () => {
    throwing(
      'UrlFetchApp',
      notPermittedByAdmin('https://elsewhere.example/'),
      2,
    );
    expect(upload(MAI)['State']).toBe('Uploaded');
  });
});

describe('an API that is off', () => {
  it('is Drive’s: DriveApp is off with it, and the row says which API', () => {
    const {google} = rollout.company;
    google.disableApi(google.project, 'drive');
    const row = upload(MAI);
    expect(row['Message']).toMatch(/The Google Drive API is not enabled/);
    expect(row['Message']).toContain(google.project);
  });
});

describe('Apps Script’s throttle', () => {
  it.each([
    EXCEPTIONS.tooManyInShortTime,
    EXCEPTIONS.tooManyInShortTimeGerman,
    EXCEPTIONS.bandwidth,
    EXCEPTIONS.addressUnavailableFrench,
  ])('is waited out: %s', text => {
    throwing('UrlFetchApp', text, 3);
    expect(upload(MAI, AMINA)['State']).toBe('Uploaded');
    expect([insertsOf(MAI), insertsOf(AMINA)]).toEqual([1, 1]);
  });

  it.each([
    [EXCEPTIONS.tooManyForOneDay, 1],
    [EXCEPTIONS.computerTime, 1],
    // In a language that is not known it could be either.
    [EXCEPTIONS.tooManyForOneDaySpanish, 7],
    [EXCEPTIONS.tooManyInShortTime, 7],
    [EXCEPTIONS.bandwidth, 7],
  ])('that lasts leaves the rows queued: %s', (text, tries) => {
    const thrown = throwing('UrlFetchApp', text);
    rollout.select(MAI);
    rollout.ask('start', {action: 'upload', selection: 'selected'});
    const progress = rollout.ask('continue');
    expect(progress).toMatchObject({done: 0, finished: false, rests: true});
    expect(progress.note).toMatch(/accepts no more requests for now/);
    expect(rollout.row(MAI)['Queued']).not.toBe('');
    expect(thrown()).toBe(tries);
  });

  it('is shown in its own words to the person at the screen', () => {
    throwing('UrlFetchApp', EXCEPTIONS.tooManyInShortTimeGerman);
    expect(rollout.refusal('certificates', {user: MAI, alias: MAI})).toEqual([
      'script-throttled',
    ]);
    throwing('UrlFetchApp', EXCEPTIONS.computerTime);
    expect(rollout.refusal('certificates', {user: MAI, alias: MAI})).toEqual([
      'script-time-used-up',
    ]);
  });
});

describe('an exception in words that nobody knows', () => {
  it('is tried again, and shown unchanged', () => {
    throwing('UrlFetchApp', EXCEPTIONS.addressUnavailableFrench);
    const row = upload(MAI);
    expect(row['State']).toBe('Failed');
    expect(row['Message']).toContain('Adresse non disponible');
    expect(insertsOf(MAI)).toBe(0);
  });
});

describe('a quota a minute', () => {
  it.each([
    ['gmailQueriesPerMinute', LIST, /6,000 units/],
    ['driveUserRateLimit', 'drive.files.get', /325,000 units/],
  ] as const)('is waited out: %s', (preset, method, tier) => {
    const {google} = rollout.company;
    const fault = (times: number) =>
      google.faults.add({
        match: {method},
        times,
        respond: google.presets[preset],
      });
    fault(3);
    expect(upload(MAI)['State']).toBe('Uploaded');
    rewind();
    fault(99);
    const row = upload(MAI);
    expect(row['State']).toBe('Failed');
    expect(row['Message']).toMatch(/per-minute quota/);
    expect(row['Message']).toMatch(tier);
    expect(row['Message']).toMatch(/internal-use exception/);
  });
});

describe('S/MIME that is not turned on', () => {
  it('is named in whatever words Google says it, and the words are shown', () => {
    const {google} = rollout.company;
    const said = 'S/MIME はこのユーザーに対して有効になっていません';
    const message = `${said}。`;
    google.faults.add({
      match: {method: LIST, user: MAI},
      respond: {
        status: 403,
        body: {error: {code: 403, message, status: 'PERMISSION_DENIED'}},
      },
    });
    const row = upload(MAI);
    expect(row['State']).toBe('Failed');
    expect(row['Message']).toContain(`“${said}”.`);
    expect(row['Message']).toMatch(/hosted S\/MIME is not turned on/);
  });
});

describe('one’s own mailbox, by an exception without details', () => {
  const OWN = 'Gmail.Users';
  const own = () => {
    const {settings} = rollout.ask('settings');
    rollout.ask('saveSettings', {settings: {...settings, access: 'own'}});
    return rollout.ask('overview').operator;
  };

  it.each([
    [EXCEPTIONS.notPermitted, 'scope-missing'],
    [EXCEPTIONS.notSufficient, 'scope-missing'],
    [EXCEPTIONS.apiNotUsed, 'api-disabled'],
    [EXCEPTIONS.apiCallFailed, 'no-mailbox'],
    [EXCEPTIONS.apiCallFailedDutch, 'no-mailbox'],
  ])('says the reason when it comes twice: %s', (text, code) => {
    const user = own();
    const at = {user, alias: user};
    const thrown = throwing(OWN, text);
    expect(rollout.refusal('certificates', at)).toEqual([code]);
    expect(thrown()).toBe(2);
    // Once is not enough.
    throwing(OWN, text, 1);
    expect(rollout.refusal('certificates', at)).toEqual([]);
  });
});
