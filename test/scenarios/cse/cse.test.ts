/** Key pairs and identities of client-side encryption, from the CSE sheet through the real bundle into Gmail. */
import {
  ADA,
  BEN,
  CLEO,
  KEY_SERVICE,
  PASSWORD,
  openCseCompany,
  rowsOf,
  type CseCompany,
} from '../../support/cse-company';

let company: CseCompany;
let asOpened: () => void;

beforeAll(async () => {
  company = await openCseCompany();
  asOpened = company.checkpoint();
});
beforeEach(() => asOpened());

const {ada, ben, dora, pairs, identity} = rowsOf(() => company);

describe('Upload', () => {
  it('stores key pair and identity in Gmail', () => {
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
      Message: 'The key pair and the identity are in Gmail.',
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
    expect(company.run('cseUpload')).toMatchObject({notInUse: 1, failed: 0});
    const [pair] = pairs(ADA);
    expect(company.row(ADA)).toMatchObject({
      State: 'Key pair stored, not in use',
      'Key pair': pair!.id,
      Identity: 'none',
    });
    google.faults.clear();
    company.writes();
    company.run('cseUpload', {selection: 'todo'});
    expect(company.writes()).toEqual(['identities.create']);
    expect(company.row(ADA)['State']).toBe('In place');
  });

  it('finds a pair that someone else has stored, also on a later page', () => {
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

  it('uses only the certificates of a PKCS#12, and empties its password', () => {
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

  it('accepts a hardware key’s description', () => {
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
      ...{since, made: 99_980},
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

  it('says in a sentence of its own that CSE is turned off', () => {
    company.google.setCse(ADA, 'off');
    company.fillIn(ada());
    company.run('cseUpload');
    expect(company.row(ADA)).toMatchObject({
      State: 'Failed',
      Message: expect.stringContaining(
        'client-side encryption is not turned on',
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

  it('are treated separately if one of the files is bad', () => {
    company.fillIn(ben('signing'), {...ben('encryption'), metadata: ''});
    company.run('cseUpload');
    expect(company.row(BEN, 'signing')['State']).toBe(
      'Key pair stored, not in use',
    );
    expect(company.row(BEN, 'encryption')['State']).toBe('Blocked');
  });
});
