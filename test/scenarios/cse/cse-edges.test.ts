/** Unusual uses of the CSE sheet: rollbacks, lost answers, texts in the wrong column, concurrent runs. */
import {SECOND_OPERATOR} from '../../../emulator/company';
import {
  ADA,
  BEN,
  CLEO,
  DORA,
  KEY_SERVICE,
  NEW_SERVICE,
  openCseCompany,
  PASSWORD,
  rowsOf,
  type CseCompany,
} from '../../support/cse-company';
import {everythingIn, foundIn, pieces} from '../../support/secrets';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const CSE = 'gmail.users.settings.cse';

let company: CseCompany;
let asOpened: () => void;

beforeAll(async () => {
  company = await openCseCompany();
  asOpened = company.checkpoint();
});
beforeEach(() => asOpened());

const {ada, ben} = rowsOf(() => company);
const cleo = (metadata: string) => ({
  ...{user: CLEO, certificate: company.certificate('cleo')},
  ...{metadata, password: PASSWORD},
});
const pairs = (user: string) => company.google.cseKeyPairs(user);
const identity = (user: string) => company.google.cseIdentities(user)[0];
const now = () => company.workspace.clock.now();
const lost = (method: string, times: number, respond = 'stored-but-500') =>
  company.google.faults.add({
    ...{match: {method: `${CSE}.${method}`}, times},
    respond: respond as 'stored-but-500',
  });
const toNewService = (user: string, name: string) =>
  company.type(user, 'Key metadata', company.wrapFile(name, NEW_SERVICE));
const asSecond = (request: object) =>
  company.workspace.run('door', [request], {as: SECOND_OPERATOR});

describe('A chain without its root', () => {
  const dora = () => ({
    user: DORA,
    certificate: company.certificate('dora without root'),
    metadata: company.wrapFile('dora without root'),
  });

  it('is completed with the root of another file, and the row says so', () => {
    company.fillIn(dora());
    company.run('cseCheck');
    expect(company.row(DORA)['State']).toBe('Blocked');
    company.fillIn(ada());
    company.run('cseCheck');
    company.run('cseUpload');
    expect(company.row(DORA)).toMatchObject({
      State: 'In place',
      Message: expect.stringMatching(
        /The file lacks .+: added for the upload\./,
      ) as string,
    });
    const [pair] = pairs(DORA);
    const stored = pair!.pem.match(/BEGIN CERTIFICATE/g) ?? [];
    expect(stored).toHaveLength(3);
    company.run('cseUpload');
    expect(pairs(DORA)).toHaveLength(1);
  });
});

describe('The way back', () => {
  it('is not gone further by another roll back, whatever was tried in between', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    const first = identity(ADA)!.keyPairs;
    toNewService(ADA, 'ada');
    company.run('cseSwitch');
    company.run('cseRollBack');
    company.run('cseUpload');
    expect(company.row(ADA)).toMatchObject({
      State: 'Rolled back',
      Message: expect.stringContaining('“Switch key service”') as string,
    });
    company.run('cseCheck');
    expect(company.row(ADA)['State']).toBe('Rolled back');
    company.google.faults.add({
      ...{match: {method: 'kacls.status'}, times: 9, respond: 'network'},
    });
    company.run('cseSwitch');
    company.google.faults.clear();
    expect(company.row(ADA)['State']).toBe('Blocked');
    company.run('cseRollBack');
    expect(company.row(ADA)['Message']).toContain('no previous key pair');
    expect(identity(ADA)!.keyPairs).toEqual(first);
    company.run('cseSwitch');
    expect(company.row(ADA)['State']).toBe('Switched');
    expect(identity(ADA)!.keyPairs).toEqual({primary: pairs(ADA)[1]!.id});
  });

  it('of one of two rows is left alone by an upload over both', () => {
    company.fillIn(ben('signing'), ben('encryption'));
    company.run('cseUpload');
    for (const use of ['signing', 'encryption']) {
      const wrap = company.wrapFile(`ben ${use}`, NEW_SERVICE);
      company.type(BEN, 'Key metadata', wrap, use);
    }
    company.run('cseSwitch');
    company.workspace.activate('CSE', 'A2');
    company.run('cseRollBack', {selection: 'selected'});
    const mixed = identity(BEN)!.keyPairs;
    company.writes();
    company.run('cseUpload');
    expect(company.writes()).toEqual([]);
    expect(identity(BEN)!.keyPairs).toEqual(mixed);
    expect(company.lines().map(it => it['State'])).toEqual([
      'Rolled back',
      'Switched',
    ]);
    company.run('cseRollBack');
    expect(company.lines().map(it => it['State'])).toEqual([
      'Rolled back',
      'Rolled back',
    ]);
    const [signing, encryption] = company.lines().map(it => it['Key pair']);
    expect(identity(BEN)!.keyPairs).toEqual({signing, encryption});
  });

  it('leads to two key pairs where those were used before, and a refresh agrees', () => {
    const [signing, encryption] = ['ada', 'ada-next'].map(name => {
      const file = company.files.get(`small-cse-${name}`);
      const pkcs7 = new TextDecoder().decode(file);
      return company.google.holdCseKeyPair(ADA, {pkcs7}).id;
    });
    const couple = {signing: signing!, encryption: encryption!};
    company.google.holdCseIdentity(ADA, couple);
    company.fillIn(ada());
    company.run('cseSwitch');
    company.run('cseRollBack');
    expect(identity(ADA)!.keyPairs).toEqual(couple);
    company.run('cseRefresh');
    expect(company.row(ADA)).toMatchObject({
      State: 'Rolled back',
      Identity: 'this pair (signing)',
    });
  });

  it('does not take the old pair for the new one when the password was emptied', () => {
    company.fillIn(cleo(company.wrapFile('cleo')));
    company.run('cseUpload');
    toNewService(CLEO, 'cleo');
    company.type(CLEO, 'Password', PASSWORD);
    company.run('cseSwitch');
    company.run('cseRollBack');
    company.run('cseSwitch');
    expect(company.row(CLEO)).toMatchObject({
      State: 'Blocked',
      Message: expect.stringContaining('assword') as string,
    });
    company.type(CLEO, 'Password', PASSWORD);
    company.run('cseSwitch');
    expect(company.row(CLEO)['State']).toBe('Switched');
    expect(identity(CLEO)!.keyPairs).toEqual({primary: pairs(CLEO)[1]!.id});
  });

  it.each(['stored-but-500', 'stored-but-network'])(
    'is known although every answer to the switch was lost (%s)',
    respond => {
      company.fillIn(ada());
      company.run('cseUpload');
      const [old] = pairs(ADA);
      toNewService(ADA, 'ada');
      lost('identities.patch', 99, respond);
      company.run('cseSwitch');
      company.google.faults.clear();
      company.run('cseSwitch');
      expect(company.row(ADA)['Previous key pair']).toBe(old!.id);
      company.run('cseRollBack');
      expect(identity(ADA)!.keyPairs).toEqual({primary: old!.id});
    },
  );

  it('is known although Google was unavailable when CSE was turned on', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    const [old] = pairs(ADA);
    toNewService(ADA, 'ada');
    let isAway = false;
    company.google.faults.add({
      match: ({method, url}) => {
        const before = isAway;
        isAway ||= method === 'PATCH';
        return before && /cse/.test(url);
      },
      ...{times: 999, respond: 'network'},
    });
    lost('identities.patch', 1, 'stored-but-500');
    company.run('cseSwitch');
    company.google.faults.clear();
    expect(company.row(ADA)).toMatchObject({
      State: 'Key pair stored, not in use',
      'Key pair': pairs(ADA)[1]!.id,
      'Previous key pair': old!.id,
    });
    company.run('cseSwitch');
    expect(company.row(ADA)['State']).toBe('In place');
    company.run('cseRollBack');
    expect(identity(ADA)!.keyPairs).toEqual({primary: old!.id});
  });
});

describe('A lost answer', () => {
  const uploaded = () => {
    company.fillIn(ada());
    company.run('cseUpload');
  };
  it.each([
    ['keypairs.disable', 'cseDisable', 'Disabled'],
    ['identities.delete', 'cseDeleteIdentity', 'Identity deleted'],
  ] as const)('to %s changes nothing', (method, action, state) => {
    for (const respond of ['stored-but-500', 'stored-but-network']) {
      asOpened();
      uploaded();
      lost(method, 1, respond);
      company.run(action, {confirmed: 1});
      expect(company.row(ADA)['State']).toBe(state);
    }
  });

  it('after obliterating leaves a line in the Log', () => {
    uploaded();
    const id = pairs(ADA)[0]!.id;
    company.run('cseDeleteIdentity', {confirmed: 1});
    company.run('cseDisable', {confirmed: 1});
    company.workspace.clock.advance(31 * DAY);
    company.google.faults.add({
      match: ({url}) =>
        /settings\/cse\/keypairs$/.test(url) && pairs(ADA).length === 0,
      ...{times: 99, respond: 'network'},
    });
    const request = {user: ADA, id, to: 'obliterate', typed: ADA} as const;
    expect(company.refusal('changeKeyPair', request)).toEqual(['no-response']);
    expect(pairs(ADA)).toEqual([]);
    expect(company.lines('Log').pop()).toMatchObject({
      Action: 'Obliterate key pair',
      Before: expect.stringMatching(/; this one is disabled$/) as string,
      'Before (IDs)': expect.stringContaining(`${id}, disabled`) as string,
      After: '',
    });
  });

  it('of the key service’s, once, blocks nobody', () => {
    const match = {method: 'kacls.status'};
    company.google.faults.add({match, times: 1, respond: 'network'});
    company.fillIn(ada());
    company.run('cseUpload');
    expect(company.row(ADA)['State']).toBe('In place');
  });
});

describe('A text in the wrong column', () => {
  it.each(['Certificate', 'Key metadata'])(
    'that may be a password is neither repeated nor sent: %s',
    column => {
      for (const password of ['aB3dE6gH9jK2', 'correct-horse_battery-st']) {
        asOpened();
        const asked: string[] = [];
        const handle = company.google.handle.bind(company.google);
        company.google.handle = request => {
          asked.push(decodeURIComponent(request.url));
          return handle(request);
        };
        company.fillIn(ada());
        company.type(ADA, column, password);
        company.run('cseCheck');
        company.run('cseUpload');
        company.google.handle = handle;
        expect(company.lines()[0]!['State']).toBe('Blocked');
        const said = JSON.stringify([
          ...company.lines().map(it => ({...it, [column]: ''})),
          ...[company.lines('Log'), company.workspace.properties, asked],
        ]);
        expect(said).not.toContain(password);
      }
    },
  );

  const key =
    '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7VJTUt9Us8cKj\nMzEfYyjiWA4R4/M2bS1GB4t7NXp98C3SC6dVMvDu\n-----END PRIVATE KEY-----';
  it.each(['User', 'Certificate'])(
    'is reported without what may be a key: %s',
    column => {
      for (const text of [
        company.wrapped('dora'),
        `${KEY_SERVICE} ${company.wrapped('dora')}`,
        key,
      ]) {
        asOpened();
        company.fillIn({...ada(), user: DORA});
        company.type(DORA, column, text);
        company.run('cseRefresh');
        company.run('cseCheck');
        const said = JSON.stringify([
          ...company.lines().map(it => ({...it, [column]: ''})),
          ...company.lines('Log'),
          company.workspace.properties,
          company.google.state.log,
        ]).toLowerCase();
        expect(company.lines()[0]!['State']).toBe('Blocked');
        for (const secret of [company.wrapped('dora'), key.slice(40, 80)]) {
          expect(said).not.toContain(secret.slice(5, 45).toLowerCase());
        }
      }
    },
  );

  it('leaves wrapped keys nowhere but with Gmail, also when everything went well', () => {
    const data = company.wrapped('ada');
    company.fillIn({...ada(), metadata: `${KEY_SERVICE} ${data}`});
    company.run('cseUpload');
    company.ask('cseUser', {user: ADA});
    company.type(ADA, 'Key metadata', '');
    const {users, driveFiles, keyServices, ...rest} = company.google.state;
    expect(driveFiles.length + keyServices.length).toBeGreaterThan(0);
    const around = {...company.google, state: rest} as CseCompany['google'];
    const secrets = pieces(Buffer.from(data));
    const text = everythingIn(company.workspace, around);
    expect(foundIn(text, secrets)).toEqual([]);
    expect(foundIn(JSON.stringify(users), secrets)).not.toEqual([]);
  });
});

describe('Rows that are waiting', () => {
  const waiting = (hours = 1000) => {
    company.google.setCse(DORA, 'activating', now() + hours * HOUR);
    company.fillIn({
      ...{user: DORA, certificate: company.certificate('dora')},
      metadata: company.wrapFile('dora'),
    });
  };
  const pass = (hours: number) =>
    company.workspace.advanceTo(now() + hours * HOUR);
  const handlers = () => company.workspace.triggers.map(it => it.handler);

  it('are reported as waiting at the end of a run', () => {
    waiting();
    expect(company.run('cseUpload').note).toContain(
      'You don’t need to do anything',
    );
  });

  it('are tried again on behalf of the person who saw the run end', () => {
    const {settings} = company.ask('settings');
    const operators = [...settings.operators, SECOND_OPERATOR];
    company.ask('saveSettings', {settings: {...settings, operators}});
    waiting(1.5);
    company.ask('start', {action: 'cseUpload', selection: 'all'});
    company.workspace.clock.advance(2 * 60_000);
    for (let i = 0; i < 5; i++) asSecond({verb: 'continue'});
    expect(company.row(DORA)['State']).toBe('Waiting for Gmail');
    expect(handlers()).toContain('retryPending');
    pass(3);
    expect(company.row(DORA)['State']).toBe('In place');
    expect(handlers()).toEqual([]);
  });

  it('that are blocked when the clock tries them are reported by mail', () => {
    waiting();
    company.run('cseUpload');
    company.type(DORA, 'Key metadata', 'hardware:');
    const mails = company.workspace.mail.length;
    pass(1.5);
    expect(company.row(DORA)['State']).toBe('Blocked');
    expect(company.workspace.mail).toHaveLength(mails + 1);
    expect(handlers()).toEqual([]);
  });

  it('do not wait forever because of an instant in the future', () => {
    waiting();
    company.run('cseUpload');
    company.type(DORA, 'Waiting since', '2099-01-01');
    pass(1.5);
    expect(company.row(DORA)['Waiting since']).toMatch(/^2026/);
    company.workspace.clock.advance(48 * HOUR);
    pass(2);
    expect(company.row(DORA)['State']).toBe('Failed');
  });

  it('are left while a column is missing, which is mailed once, until the next run finds them', () => {
    waiting(1);
    company.run('cseUpload');
    const column = company.workspace.shown('CSE')[0]!.indexOf('Message') + 1;
    company.workspace.edit('CSE', 1, column, 'Somebody’s own');
    const mails = company.workspace.mail.length;
    pass(3);
    expect(company.workspace.mail).toHaveLength(mails + 1);
    expect(company.workspace.mail.at(-1)!.body).toContain('Message');
    expect(handlers()).toEqual([]);
    company.workspace.edit('CSE', 1, column, 'Message');
    company.run('cseUpload');
    expect(company.workspace.triggerRuns.filter(it => it.failure)).toEqual([]);
    expect(company.row(DORA)['State']).toBe('In place');
  });

  it('wait 48 hours and no longer', () => {
    waiting();
    company.run('cseUpload');
    company.workspace.triggers.forEach((_, i, all) =>
      (all as unknown[]).splice(i, 1),
    );
    company.workspace.clock.advance(48 * HOUR - 5 * 60_000);
    company.run('cseUpload');
    expect(company.row(DORA)['State']).toBe('Waiting for Gmail');
    company.workspace.clock.advance(5 * 60_000);
    company.run('cseUpload');
    expect(company.row(DORA)['State']).toBe('Failed');
  });
});

describe('A run', () => {
  it('whose sheet was deleted says so, and ends once the sheets are set up again', () => {
    company.fillIn(ada());
    company.ask('start', {action: 'cseUpload', selection: 'all'});
    const {sheets} = company.workspace.spreadsheet;
    sheets.splice(
      sheets.findIndex(it => it.name === 'CSE'),
      1,
    );
    expect(company.refusal('continue')).toEqual(['sheet-missing']);
    company.ask('setUpSheets');
    expect(company.ask('stop')).toMatchObject({finished: true});
    company.workspace.edit('Rollout', 2, 1, ADA);
    company.ask('start', {action: 'check', selection: 'all'});
  });

  it('over one sheet refuses one over the other, and touches nothing of it', () => {
    company.fillIn(ada());
    company.workspace.edit('Rollout', 2, 1, ADA);
    company.type(ADA, 'Queued', 'cseDisable');
    company.ask('start', {action: 'check', selection: 'all'});
    expect(
      company.refusal('start', {action: 'cseUpload', selection: 'all'}),
    ).toEqual(['run-in-progress']);
    company.ask('continue');
    expect(company.row(ADA)).toMatchObject({Queued: 'cseDisable', State: ''});
    company.run('cseUpload');
    expect(company.row(ADA)['State']).toBe('In place');
    expect(pairs(ADA)[0]!.disabledAt).toBeNull();
  });

  it('does a row again whose key metadata was changed meanwhile', () => {
    company.fillIn(ada());
    company.ask('start', {action: 'cseUpload', selection: 'all'});
    let changed = false;
    company.workspace.faults.onHostCall(name => {
      const isCreated = pairs(ADA).length > 0;
      if (changed || !isCreated || !/fetchAll/.test(name)) return;
      changed = true;
      company.type(ADA, 'Key metadata', 'hardware: blue card');
    });
    for (let i = 0; i < 3; i++)
      company.workspace.run('door', [{verb: 'continue'}]);
    company.workspace.faults.onHostCall(null);
    expect(pairs(ADA)).toHaveLength(2);
    expect(company.row(ADA)).toMatchObject({
      State: 'Key pair stored, not in use',
      'Key pair': pairs(ADA)[1]!.id,
      Queued: '',
    });
  });
});

it('A user of more than a hundred key pairs is read whole', () => {
  const pkcs7 = new TextDecoder().decode(company.files.get('small-cse-ada'));
  for (let i = 0; i < 120; i++) {
    const metadata = {description: `card ${i}`};
    company.google.holdCseKeyPair(ADA, {pkcs7, metadata});
  }
  expect(company.ask('cseUser', {user: ADA}).keyPairs).toHaveLength(120);
  company.fillIn({...ada(), metadata: 'hardware: card 119'});
  company.run('cseUpload');
  expect(pairs(ADA)).toHaveLength(120);
});

describe('The set-up check', () => {
  const check = () =>
    company
      .ask('checkSetup')
      .filter(it => ['cse-key-pairs', 'key-service'].includes(it.code))
      .map(it => [it.code, it.met]);
  it('checks client-side encryption if it is used', () => {
    expect(check()).toEqual([]);
    company.fillIn(ada());
    const {settings} = company.ask('settings');
    company.ask('saveSettings', {settings: {...settings, testUser: ADA}});
    expect(check()).toEqual([['cse-key-pairs', 'yes']]);
    company.run('cseUpload');
    expect(check()[1]).toEqual(['key-service', 'yes']);
    company.google.setCse(ADA, 'off');
    company.setUpCse({keyService: 'https://kacls.example.com/v1/none'});
    expect(check()).toEqual([
      ['cse-key-pairs', 'no'],
      ['key-service', 'no'],
    ]);
  });
});
