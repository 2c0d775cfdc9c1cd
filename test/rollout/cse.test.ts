/** Key pairs and identities of client-side encryption, from the CSE sheet through the real bundle into Gmail. */
import {
  ADA,
  BEN,
  CLEO,
  DORA,
  KEY_SERVICE,
  NEW_SERVICE,
  openCseCompany,
  PASSWORD,
  type CseCompany,
} from '../support/cse-company';

let company: CseCompany;
let asOpened: () => void;

beforeAll(async () => {
  company = await openCseCompany();
  asOpened = company.checkpoint();
});
beforeEach(() => asOpened());

const ada = () => ({
  user: ADA,
  certificate: company.certificate('ada'),
  metadata: company.wrapFile('ada'),
});
const ben = (use: 'signing' | 'encryption', next = '') => ({
  user: BEN,
  use,
  certificate: company.certificate(`ben ${next}${use}`),
  metadata: company.wrapFile(`ben ${next}${use}`),
});
const dora = () => ({
  user: DORA,
  certificate: company.certificate('dora'),
  metadata: company.wrapFile('dora'),
});
const pairs = (user: string) => company.google.cseKeyPairs(user);
const identity = (user: string) => company.google.cseIdentities(user)[0];

describe('Check', () => {
  it('says that a row can be sent, and asks the key service once for all rows', () => {
    company.fillIn(ada(), ben('signing'), ben('encryption'), dora());
    company.calls();
    expect(company.run('cseCheck')).toMatchObject({succeeded: 4});
    expect(company.calls()).toEqual(['kacls.status']);
    expect(company.row(ADA)).toMatchObject({
      State: 'Ready',
      'Key pair': '',
      'Key service': KEY_SERVICE,
      'Certificate fingerprint': expect.stringMatching(
        /^[0-9a-f]{64}$/,
      ) as string,
    });
  });

  it('sends nothing to Gmail', () => {
    company.fillIn(ada());
    company.run('cseCheck');
    expect(pairs(ADA)).toEqual([]);
  });

  it.each([
    [
      'a chain without its root',
      () => ({
        ...dora(),
        certificate: company.certificate('dora without root'),
      }),
      'root',
    ],
    [
      'a certificate of somebody else',
      () => ({...dora(), certificate: company.certificate('ada')}),
      'address',
    ],
    [
      'no certificate',
      () => ({...dora(), certificate: ''}),
      'certificate file',
    ],
    ['no key metadata', () => ({...dora(), metadata: ''}), 'private key'],
    [
      'a use that is none',
      () => ({...dora(), certificate: 'no link at all'}),
      'neither a Drive link',
    ],
    [
      'a key service that is not https',
      () => ({
        ...dora(),
        metadata: `http://kacls.example.com/v1 ${company.wrapped('dora')}`,
      }),
      'https',
    ],
    [
      'wrapped data that is too long',
      () => ({...dora(), metadata: `${KEY_SERVICE} ${'A'.repeat(9000)}`}),
      '8,192',
    ],
    [
      'a file that is not there',
      () => ({
        ...dora(),
        metadata: 'https://drive.google.com/file/d/1234567890abcdef/view',
      }),
      'key metadata file was not found',
    ],
    [
      'signing without encryption',
      () => ({...dora(), use: 'signing'}),
      'for encryption',
    ],
    [
      'wrapping that is switched off',
      () => ({...dora(), metadata: 'wrap'}),
      'switched off',
    ],
  ])('blocks %s', (_, row, says) => {
    company.fillIn(row());
    expect(company.run('cseCheck')).toMatchObject({blocked: 1});
    expect(company.row(DORA)).toMatchObject({
      State: 'Blocked',
      Message: expect.stringContaining(says) as string,
    });
  });

  it('blocks rows of another key service than the first one, and names both', () => {
    company.fillIn(ada(), {
      ...dora(),
      metadata: company.wrapFile('dora', NEW_SERVICE),
    });
    company.run('cseCheck');
    expect(company.row(ADA)['State']).toBe('Ready');
    const {State, Message} = company.row(DORA);
    expect(State).toBe('Blocked');
    expect(Message).toContain(NEW_SERVICE);
    expect(Message).toContain(KEY_SERVICE);
  });

  it('goes by the key service that is set, whatever the first row says', () => {
    company.setUpCse({keyService: NEW_SERVICE});
    company.fillIn(ada());
    company.run('cseCheck');
    expect(company.row(ADA)['Message']).toContain('key service that is set');
  });

  it('says it on each row when the key service does not answer', () => {
    company.google.faults.add({
      match: {method: 'kacls.status'},
      times: 99,
      respond: 'network',
    });
    company.fillIn(ada(), dora());
    company.calls();
    company.run('cseCheck');
    for (const user of [ADA, DORA]) {
      expect(company.row(user)).toMatchObject({
        State: 'Blocked',
        Message: expect.stringContaining('does not answer') as string,
      });
    }
  });

  it('says what to add to the manifest for a service that it does not list', () => {
    const service = 'https://kacls.elsewhere.example/v2';
    company.google.addKeyService({url: service});
    company.fillIn({...dora(), metadata: company.wrapFile('dora', service)});
    company.run('cseCheck');
    expect(company.row(DORA)['Message']).toContain(
      '"https://kacls.elsewhere.example/"',
    );
  });

  it('names rows that exclude each other on each of them', () => {
    company.fillIn(ada(), ada(), {...ada(), use: 'signing'});
    company.run('cseCheck');
    const [first, second, third] = company.lines().map(it => it['Message']!);
    expect(first).toContain('Rows 2 and 4');
    expect(second).toContain('row 2');
    expect(third).toContain('Rows 4 and 2');
  });
});

describe('Upload', () => {
  it('brings key pair and identity into Gmail', () => {
    company.fillIn(ada());
    company.calls();
    expect(company.run('cseUpload')).toMatchObject({succeeded: 1});
    expect(company.calls()).toEqual([
      'kacls.status',
      'keypairs.list',
      'identities.get',
      'keypairs.create',
      'identities.create',
    ]);
    const [pair] = pairs(ADA);
    expect(pair!.metadata).toMatchObject([
      {kaclsUri: KEY_SERVICE, kaclsData: company.wrapped('ada')},
    ]);
    expect(identity(ADA)!.keyPairs).toEqual({primary: pair!.id});
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      Message: 'Key pair and identity are in place.',
      'Key pair': pair!.id,
      Identity: 'this pair',
      'Key service': KEY_SERVICE,
      'Certificate fingerprint': pair!.fingerprint,
      'Obliterable in': '',
      'Waiting since': '',
      Queued: '',
    });
  });

  it('makes nothing a second time', () => {
    company.fillIn(ada(), ben('signing'), ben('encryption'));
    company.run('cseUpload');
    const before = company.lines();
    company.calls();
    company.run('cseUpload');
    expect(company.writes()).toEqual([]);
    expect(company.lines().map(it => ({...it, Updated: ''}))).toEqual(
      before.map(it => ({...it, Updated: ''})),
    );
  });

  it.each(['stored-but-500', 'stored-but-network'] as const)(
    'stores a key pair once whose answer was lost (%s)',
    respond => {
      const method = 'gmail.users.settings.cse.keypairs.create';
      company.google.faults.add({match: {method}, times: 1, respond});
      company.fillIn(ada());
      company.run('cseUpload');
      expect(pairs(ADA)).toHaveLength(1);
      expect(company.row(ADA)['State']).toBe('In place');
    },
  );

  it.each(['stored-but-500', 'stored-but-network', 'network'] as const)(
    'makes the identity whose answer was lost (%s)',
    respond => {
      const method = 'gmail.users.settings.cse.identities.create';
      company.google.faults.add({match: {method}, times: 1, respond});
      company.fillIn(ada());
      company.run('cseUpload');
      if (respond === 'network') company.run('cseUpload');
      expect(company.row(ADA)['State']).toBe('In place');
    },
  );

  it('keeps the id of a pair whose identity could not be made, and the next run finishes', () => {
    const {google} = company;
    const method = 'gmail.users.settings.cse.identities.create';
    google.faults.add({
      match: {method},
      times: 99,
      respond: google.presets.domainPolicy,
    });
    company.fillIn(ada());
    expect(company.run('cseUpload')).toMatchObject({failed: 1});
    const [pair] = pairs(ADA);
    expect(company.row(ADA)).toMatchObject({
      State: 'Key pair stored, not in use',
      'Key pair': pair!.id,
      Identity: 'none',
    });
    google.faults.clear();
    company.writes();
    company.run('cseUpload', {selection: 'failed'});
    expect(company.writes()).toEqual(['identities.create']);
    expect(company.row(ADA)['State']).toBe('In place');
  });

  it('finds a pair that somebody else has stored, also on a later page', () => {
    const pkcs7 = new TextDecoder().decode(company.files.get('small-cse-ada'));
    for (let i = 0; i < 25; i++) {
      company.google.holdCseKeyPair(ADA, {
        pkcs7,
        metadata: {description: `card ${i}`},
      });
    }
    const metadata = {kaclsUri: KEY_SERVICE, kaclsData: company.wrapped('ada')};
    const held = company.google.holdCseKeyPair(ADA, {pkcs7, metadata});
    company.fillIn(ada());
    company.run('cseUpload');
    expect(company.row(ADA)['Key pair']).toBe(held.id);
    expect(pairs(ADA)).toHaveLength(26);
  });

  it('makes no second pair for one that is disabled, and says so', () => {
    const pkcs7 = new TextDecoder().decode(company.files.get('small-cse-ada'));
    const metadata = {kaclsUri: KEY_SERVICE, kaclsData: company.wrapped('ada')};
    const held = company.google.holdCseKeyPair(ADA, {
      ...{pkcs7, metadata, disabledAt: company.workspace.clock.now()},
    });
    company.fillIn(ada());
    company.run('cseUpload');
    expect(pairs(ADA)).toHaveLength(1);
    expect(company.row(ADA)).toMatchObject({
      State: 'Blocked',
      'Key pair': held.id,
      'Obliterable in': expect.stringMatching(/^30$/) as string,
      Message: expect.stringContaining('disabled') as string,
    });
  });

  it('leaves an identity alone that uses another pair', () => {
    const pkcs7 = new TextDecoder().decode(company.files.get('small-cse-ada'));
    const held = company.google.holdCseKeyPair(ADA, {pkcs7});
    company.google.holdCseIdentity(ADA, {primary: held.id});
    company.fillIn(ada());
    company.run('cseUpload');
    expect(identity(ADA)!.keyPairs).toEqual({primary: held.id});
    expect(company.row(ADA)).toMatchObject({
      State: 'Key pair stored, not in use',
      Identity: held.id,
      Message: expect.stringContaining('Switch key service') as string,
    });
  });

  it('takes the certificates alone of a PKCS#12, and empties its password', () => {
    company.fillIn({
      ...{user: CLEO, certificate: company.certificate('cleo')},
      ...{
        metadata: `${KEY_SERVICE} ${company.wrapped('cleo')}`,
        password: PASSWORD,
      },
    });
    company.run('cseUpload');
    expect(company.row(CLEO)).toMatchObject({State: 'In place', Password: ''});
    company.writes();
    company.run('cseUpload');
    expect(company.writes()).toEqual([]);
    expect(company.row(CLEO)['State']).toBe('In place');
  });

  it('asks for an emptied password again when Gmail no longer has the pair', () => {
    company.fillIn({
      ...{user: CLEO, certificate: company.certificate('cleo')},
      ...{metadata: company.wrapFile('cleo'), password: PASSWORD},
    });
    company.run('cseUpload');
    company.google.state.users
      .find(it => it.primary === CLEO)!
      .cse.keyPairs.splice(0);
    company.run('cseUpload');
    expect(company.row(CLEO)).toMatchObject({
      State: 'Blocked',
      Message: expect.stringContaining('Type the password again') as string,
    });
  });

  it('takes a hardware key’s description', () => {
    company.fillIn({...ada(), metadata: 'hardware: blue card 7'});
    company.run('cseUpload');
    expect(pairs(ADA)[0]!.metadata).toMatchObject([
      {description: 'blue card 7'},
    ]);
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      'Key service': '',
    });
  });

  it('goes in batches when the day’s requests run short', () => {
    const {user} = company.workspace.properties;
    const since = company.workspace.clock.now();
    user['operator@large.example'] ??= {};
    user['operator@large.example']['fetches'] = JSON.stringify({
      ...{since, made: 60_000},
    });
    company.fillIn(ada(), ben('signing'), ben('encryption'), dora());
    company.run('cseUpload');
    const requests = company.google.state.log.map(it => it.method);
    expect(requests).toContain('/batch/gmail/v1');
    expect(company.lines().map(it => it['State'])).toEqual(
      Array.from({length: 4}, () => 'In place'),
    );
    company.run('cseSwitch');
    company.run('cseDisable', {confirmed: 4});
    expect(company.row(ADA)['State']).toBe('Disabled');
  });

  it('says that the delegation is needed, also for one’s own account', () => {
    const {settings} = company.ask('settings');
    company.ask('saveSettings', {settings: {...settings, access: 'own'}});
    company.fillIn(ada());
    company.run('cseUpload');
    expect(company.row(ADA)).toMatchObject({
      State: 'Blocked',
      Message: expect.stringContaining('domain-wide delegation') as string,
    });
  });

  it('asks for the scope settings.basic alone', () => {
    company.fillIn(ada());
    company.google.delegate('100000000000000000001', [
      'https://www.googleapis.com/auth/gmail.settings.basic',
    ]);
    company.run('cseUpload');
    expect(company.row(ADA)['State']).toBe('In place');
  });

  it('says in a sentence of its own that CSE is switched off', () => {
    company.google.setCse(ADA, 'off');
    company.fillIn(ada());
    company.run('cseUpload');
    expect(company.row(ADA)).toMatchObject({
      State: 'Failed',
      Message: expect.stringContaining(
        'client-side encryption is not switched on',
      ) as string,
    });
  });
});

describe('two key pairs for one user', () => {
  it.each([
    ['signing', 'encryption'],
    ['encryption', 'signing'],
  ] as const)('make one identity, %s first', (first, second) => {
    company.fillIn(ben(first), ben(second));
    expect(company.run('cseUpload')).toMatchObject({succeeded: 2});
    const uses = identity(BEN)!.keyPairs as {
      signing: string;
      encryption: string;
    };
    expect(pairs(BEN)).toHaveLength(2);
    expect(company.row(BEN, 'signing')).toMatchObject({
      State: 'In place',
      'Key pair': uses.signing,
      Identity: 'this pair (signing)',
    });
    expect(company.row(BEN, 'encryption')).toMatchObject({
      State: 'In place',
      'Key pair': uses.encryption,
      Identity: 'this pair (encryption)',
    });
  });

  it('wait for each other when only one row is run', () => {
    company.fillIn(ben('signing'), ben('encryption'));
    company.workspace.activate('CSE', 'A2');
    company.run('cseUpload', {selection: 'selected'});
    expect(company.row(BEN, 'signing')).toMatchObject({
      State: 'Key pair stored, not in use',
      Message: expect.stringContaining('row 3') as string,
    });
    company.workspace.activate('CSE', 'A3');
    company.run('cseUpload', {selection: 'selected'});
    expect(company.row(BEN, 'encryption')['State']).toBe('In place');
    expect(pairs(BEN)).toHaveLength(2);
  });

  it('are told apart when one of the files is bad', () => {
    company.fillIn(ben('signing'), {...ben('encryption'), metadata: ''});
    company.run('cseUpload');
    expect(company.row(BEN, 'signing')['State']).toBe(
      'Key pair stored, not in use',
    );
    expect(company.row(BEN, 'encryption')['State']).toBe('Blocked');
  });
});

describe('Switch', () => {
  const uploaded = () => {
    company.fillIn(ada(), ben('signing'), ben('encryption'));
    company.run('cseUpload');
    company.type(ADA, 'Key metadata', company.wrapFile('ada', NEW_SERVICE));
    for (const use of ['signing', 'encryption']) {
      const name = `ben next ${use}`;
      company.type(BEN, 'Certificate', company.certificate(name), use);
      company.type(
        BEN,
        'Key metadata',
        company.wrapFile(name, NEW_SERVICE),
        use,
      );
    }
  };

  it('makes new pairs, lets the identity use them, and keeps the old ones', () => {
    uploaded();
    const old = {ada: pairs(ADA)[0]!.id, ben: identity(BEN)!.keyPairs};
    company.writes();
    expect(company.run('cseSwitch')).toMatchObject({succeeded: 3});
    expect(company.writes().sort()).toEqual([
      'identities.patch',
      'identities.patch',
      'keypairs.create',
      'keypairs.create',
      'keypairs.create',
    ]);
    expect(company.row(ADA)).toMatchObject({
      State: 'Switched',
      'Previous key pair': old.ada,
      Identity: 'this pair',
      'Key service': NEW_SERVICE,
    });
    const {signing, encryption} = old.ben as {
      signing: string;
      encryption: string;
    };
    expect(company.row(BEN, 'signing')).toMatchObject({
      State: 'Switched',
      'Previous key pair': signing,
    });
    expect(company.row(BEN, 'encryption')).toMatchObject({
      State: 'Switched',
      'Previous key pair': encryption,
    });
    expect(pairs(BEN).map(it => it.disabledAt)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('done twice changes nothing', () => {
    uploaded();
    company.run('cseSwitch');
    const before = company.lines().map(it => ({...it, Updated: ''}));
    company.writes();
    company.run('cseSwitch');
    expect(company.writes()).toEqual([]);
    expect(company.lines().map(it => ({...it, Updated: ''}))).toEqual(before);
  });

  it('can be rolled back, and rolled back again stays as it is', () => {
    uploaded();
    const old = [identity(ADA)!.keyPairs, identity(BEN)!.keyPairs];
    company.run('cseSwitch');
    const now = company.row(ADA)['Key pair'];
    company.writes();
    expect(company.run('cseRollBack')).toMatchObject({succeeded: 3});
    expect(company.writes()).toEqual(['identities.patch', 'identities.patch']);
    expect([identity(ADA)!.keyPairs, identity(BEN)!.keyPairs]).toEqual(old);
    expect(company.row(ADA)).toMatchObject({
      State: 'Rolled back',
      'Previous key pair': '',
      Identity: 'this pair',
    });
    expect(company.row(BEN, 'encryption')['State']).toBe('Rolled back');
    const before = company.lines().map(it => ({...it, Updated: ''}));
    company.run('cseRollBack');
    expect(company.writes()).toEqual([]);
    expect(company.lines().map(it => ({...it, Updated: ''}))).toEqual(before);
    company.run('cseSwitch');
    expect(company.row(ADA)).toMatchObject({
      State: 'Switched',
      'Key pair': now,
    });
    expect(company.row(BEN, 'signing')['State']).toBe('Switched');
  });

  it('is not rolled back to a pair that is disabled', () => {
    uploaded();
    company.run('cseSwitch');
    pairs(ADA)[0]!.disabledAt = company.workspace.clock.now();
    company.run('cseRollBack');
    expect(company.row(ADA)).toMatchObject({
      State: 'Switched',
      Message: expect.stringContaining('Not done:') as string,
    });
  });

  it('of a row without a previous pair is refused and leaves its state', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    company.run('cseRollBack');
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      Message: expect.stringContaining('no previous key pair') as string,
    });
  });

  it('tells the Log what the identity used before and after, by ids alone', () => {
    uploaded();
    const [old] = pairs(ADA);
    company.run('cseSwitch');
    const line = company
      .lines('Log')
      .filter(it => it['User'] === ADA)
      .pop()!;
    expect(line['Action']).toBe('Switch key service');
    expect(line['Before']).toContain(`identity ${old!.id}`);
    expect(line['After']).toBe(`identity ${company.row(ADA)['Key pair']}`);
  });
});

describe('Enable, Disable and Delete identity', () => {
  it('disable the row’s pair, count the days, and enable it again', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    company.run('cseDisable', {confirmed: 1});
    expect(pairs(ADA)[0]!.disabledAt).not.toBeNull();
    expect(company.row(ADA)).toMatchObject({
      State: 'Disabled',
      'Obliterable in': '30',
    });
    company.run('cseEnable');
    expect(pairs(ADA)[0]!.disabledAt).toBeNull();
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      'Obliterable in': '',
    });
  });

  it('want the number of rows confirmed', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    for (const action of ['cseDisable', 'cseDeleteIdentity'] as const) {
      expect(
        company.refusal('start', {action, selection: 'all', confirmed: 2}),
      ).toEqual(['confirmation-differs']);
    }
  });

  it('say that the pair is gone', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    company.google.state.users
      .find(it => it.primary === ADA)!
      .cse.keyPairs.splice(0);
    company.run('cseEnable');
    expect(company.row(ADA)).toMatchObject({
      State: 'Obliterated',
      Message: expect.stringContaining('does not hold the key pair') as string,
    });
  });

  it('delete the identity and keep the pairs; done twice it stays deleted', () => {
    company.fillIn(ada(), ben('signing'), ben('encryption'));
    company.run('cseUpload');
    for (let i = 0; i < 2; i++) {
      company.run('cseDeleteIdentity', {confirmed: 3});
      expect(identity(ADA)).toBeUndefined();
      expect(pairs(BEN)).toHaveLength(2);
      for (const line of company.lines()) {
        expect(line).toMatchObject({
          State: 'Identity deleted',
          Identity: 'none',
        });
      }
    }
    company.run('cseUpload');
    expect(company.lines().map(it => it['State'])).toEqual([
      'In place',
      'In place',
      'In place',
    ]);
  });
});

describe('Refresh', () => {
  const uploaded = () => {
    company.fillIn(ada());
    company.run('cseUpload');
  };

  it('finds what was done elsewhere', () => {
    uploaded();
    const pair = pairs(ADA)[0]!;
    pair.disabledAt = company.workspace.clock.now();
    company.run('cseRefresh');
    expect(company.row(ADA)).toMatchObject({
      State: 'Disabled',
      'Obliterable in': '30',
    });
    company.workspace.clock.advance(20 * 86_400_000);
    company.run('cseRefresh');
    expect(company.row(ADA)['Obliterable in']).toBe('10');
    company.workspace.clock.advance(10 * 86_400_000);
    company.run('cseRefresh');
    expect(company.row(ADA)['Obliterable in']).toBe('0');
    company.google.state.users
      .find(it => it.primary === ADA)!
      .cse.keyPairs.splice(0);
    company.run('cseRefresh');
    expect(company.row(ADA)['State']).toBe('Obliterated');
  });

  it('says that the identity is gone, and counts pairs that no row names', () => {
    uploaded();
    const pkcs7 = new TextDecoder().decode(company.files.get('small-cse-ada'));
    company.google.holdCseKeyPair(ADA, {pkcs7});
    company.run('cseRefresh');
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      Message: expect.stringContaining('also holds a key pair') as string,
    });
    company.google.state.users
      .find(it => it.primary === ADA)!
      .cse.identities.splice(0);
    company.run('cseRefresh');
    expect(company.row(ADA)).toMatchObject({
      State: 'Identity deleted',
      Identity: 'none',
    });
  });

  it('that fails keeps the state', () => {
    uploaded();
    company.google.setCse(ADA, 'off');
    company.run('cseRefresh');
    expect(company.row(ADA)).toMatchObject({
      State: 'In place',
      Message: expect.stringMatching(/^Not done: /) as string,
    });
    company.google.setCse(ADA, 'on');
    company.run('cseRefresh');
    expect(company.row(ADA)['Message']).toBe(
      'Key pair and identity are in place.',
    );
  });

  it('says of a row whose pair was never stored that it is not in Gmail', () => {
    company.fillIn(ada());
    company.run('cseRefresh');
    expect(company.row(ADA)['State']).toBe('Not in Gmail');
  });
});

describe('the sheets', () => {
  it('forget what was typed into Queued for rows that only a confirmed run may touch', () => {
    company.fillIn(ada());
    company.run('cseUpload');
    company.ask('start', {action: 'cseRefresh', selection: 'all'});
    company.type(ADA, 'Queued', 'cseDisable');
    company.ask('continue');
    expect(pairs(ADA)[0]!.disabledAt).toBeNull();
  });

  it('of hosted S/MIME are not disturbed by a CSE sheet that is not there', () => {
    const {spreadsheet} = company.workspace;
    spreadsheet.sheets.splice(
      spreadsheet.sheets.findIndex(it => it.name === 'CSE'),
      1,
    );
    expect(company.ask('overview').notices).toEqual([]);
    expect(company.ask('cse')).toMatchObject({ready: false, rows: 0});
    expect(company.ask('cseRow')).toBeNull();
    expect(
      company.refusal('start', {action: 'cseUpload', selection: 'all'}),
    ).toEqual(['sheet-missing']);
    company.ask('setUpSheets');
    expect(company.ask('cse')).toMatchObject({ready: true});
  });

  it('find rows again that were sorted while they were worked on', () => {
    company.fillIn(ada(), dora());
    company.ask('start', {action: 'cseUpload', selection: 'all'});
    let swapped = false;
    company.workspace.faults.onHostCall(name => {
      if (swapped || !/fetchAll/.test(name)) return;
      swapped = true;
      const cells = company.workspace.shown('CSE');
      [2, 3].forEach(row =>
        [1, 2, 4].forEach(column =>
          company.workspace.edit(
            'CSE',
            row,
            column,
            cells[4 - row]![column - 1]!,
          ),
        ),
      );
    });
    company.ask('continue');
    company.workspace.faults.onHostCall(null);
    expect(company.lines()[0]!['User']).toBe(DORA);
    for (const user of [ADA, DORA]) {
      expect(company.row(user)).toMatchObject({
        State: 'In place',
        'Key pair': pairs(user)[0]!.id,
      });
    }
  });
});
