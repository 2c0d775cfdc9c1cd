/** Private keys that the key service itself wraps, and the handling of secrets on the way. */
import {createPrivateKey} from 'node:crypto';
import {OPERATOR} from '../../../emulator/company';
import {
  ADA,
  BEN,
  CLEO,
  KEY_SERVICE,
  NEW_SERVICE,
  openCseCompany,
  PASSWORD,
  type CseCompany,
} from '../../support/cse-company';
import {
  everythingIn,
  foundIn,
  pieces,
  privatePartsIn,
  spellings,
} from '../../support/secrets';

const TOKEN = 'token.of.the-identity-provider-4711';

let company: CseCompany;
let asOpened: () => void;

beforeAll(async () => {
  company = await openCseCompany({token: TOKEN});
  company.fillIn({
    ...{user: CLEO, certificate: company.certificate('cleo')},
    ...{metadata: 'wrap', password: PASSWORD},
  });
  asOpened = company.checkpoint();
});
beforeEach(() => asOpened());

const settings = {keyService: KEY_SERVICE, wraps: true};
const pairs = () => company.google.cseKeyPairs(CLEO);
const pkcs8 = () => {
  const key = company.files.keyOf('small-cse-cleo');
  return createPrivateKey(key).export({format: 'der', type: 'pkcs8'});
};

it('is done only if it is turned on', () => {
  company.run('cseUpload', {token: TOKEN});
  expect(company.row(CLEO)['Message']).toContain('turned off');
  expect(pairs()).toEqual([]);
});

it('says in the check what it means, and needs a service that offers it', () => {
  company.setUpCse(settings);
  company.run('cseCheck');
  expect(company.row(CLEO)['State']).toBe('Ready, with warnings');
  company.google.addKeyService({url: 'https://keys.new.example/other'});
  company.setUpCse({keyService: 'https://keys.new.example/kacls/none'});
  company.run('cseCheck');
  expect(company.row(CLEO)['State']).toBe('Blocked');
});

it('has a key wrapped by a service that does not list that it wraps', () => {
  const {keyServices} = company.google.state;
  const service = keyServices.find(it => it.url === KEY_SERVICE)!;
  const operations = ['privatekeysign', 'privatekeydecrypt'];
  Object.assign(service, {operations});
  company.setUpCse(settings);
  company.run('cseCheck');
  expect(company.row(CLEO)['Message']).toContain('doesn’t list wrapprivatekey');
  company.run('cseUpload', {token: TOKEN});
  expect(company.row(CLEO)['State']).toBe('In place');
});

it('gives Gmail what the service wrapped, which is the row’s own key', () => {
  company.setUpCse(settings);
  company.run('cseUpload', {token: TOKEN});
  expect(company.row(CLEO)).toMatchObject({State: 'In place', Password: ''});
  const [of] = pairs()[0]!.metadata;
  const data = of && 'kaclsData' in of ? of.kaclsData : '';
  const {privateKey} = company.google.unwrapped(KEY_SERVICE, data);
  const unwrapped = createPrivateKey({
    ...{key: Buffer.from(privateKey), format: 'der', type: 'pkcs8'},
  });
  expect(
    unwrapped.equals(
      createPrivateKey({key: pkcs8(), format: 'der', type: 'pkcs8'}),
    ),
  ).toBe(true);
});

it('opens the file with the secret that the Password cell names', () => {
  const name = {project: 'smime-prod', secret: 'cse'};
  const data = new TextEncoder().encode(PASSWORD);
  company.google.addSecret(name, data, [OPERATOR]);
  const cell = 'projects/smime-prod/secrets/cse';
  company.type(CLEO, 'Password', cell);
  company.setUpCse(settings);
  company.run('cseUpload', {token: TOKEN});
  expect(company.row(CLEO)['Message']).toMatch(/Settings doesn’t allow any/);
  const stored = company.ask('settings').settings;
  company.ask('saveSettings', {
    settings: {...stored, secretPrefix: 'projects/smime-prod'},
  });
  company.run('cseUpload', {token: TOKEN});
  expect(company.row(CLEO)).toMatchObject({State: 'In place', Password: cell});
  expect(pairs()).toHaveLength(1);
});

it('is not done a second time for the same certificate and service', () => {
  company.setUpCse(settings);
  company.run('cseUpload', {token: TOKEN});
  company.type(CLEO, 'Password', PASSWORD);
  company.calls();
  company.run('cseUpload', {token: TOKEN});
  expect(company.writes()).toEqual([]);
  expect(pairs()).toHaveLength(1);
});

it('lets a row wait for the token, and does not spin meanwhile', () => {
  company.setUpCse(settings);
  const progress = company.run('cseUpload');
  expect(progress).toMatchObject({finished: false, rests: true});
  expect(progress.note).toContain('token');
  expect(company.row(CLEO)['Queued']).toBe('cseUpload');
  company.calls();
  company.workspace.advanceTo(company.workspace.clock.now() + 50 * 60_000);
  expect(company.calls()).toEqual([]);
  const ended = company.ask('continue', {keyServiceToken: TOKEN});
  expect(ended).toMatchObject({finished: true, succeeded: 1, note: ''});
  expect(company.row(CLEO)['State']).toBe('In place');
});

it('needs no token where the request has none', () => {
  company.google.state.keyServices.splice(0);
  company.google.addKeyService({
    url: KEY_SERVICE,
    wrap: {
      keyFormat: 'base64',
      fields: {
        authentication: null,
        perimeterId: null,
        privateKey: 'key',
        wrappedPrivateKey: 'wrapped',
      },
    },
  });
  const wrapping = {
    template: '{"key": "{{private_key}}"}',
    keyFormat: 'pkcs8-base64',
    answerField: 'wrapped',
    perimeterId: '',
  } as const;
  company.setUpCse({...settings, wrapping});
  company.run('cseUpload');
  expect(company.row(CLEO)['State']).toBe('In place');
});

it('recognizes a refused token, and quotes nothing of the request', () => {
  company.setUpCse(settings);
  company.run('cseUpload', {token: 'another'});
  expect(company.row(CLEO)).toMatchObject({
    State: 'Failed',
    Message: expect.stringContaining('denied access (HTTP 401)') as string,
  });
});

it.each([
  ['{"private_key": ', 'wrapping-template'],
  ['{"key": "none"}', 'wrapping-template'],
])('refuses settings that cannot work (%s)', (template, code) => {
  const now = company.ask('cse').settings;
  const wrapping = {...now.wrapping, template};
  expect(company.refusal('saveCse', {settings: {...now, wrapping}})).toEqual([
    code,
  ]);
  expect(company.ask('cse').settings).toEqual(now);
});

it('leaves wrapped data, keys and tokens nowhere but where they belong', () => {
  company.setUpCse(settings);
  company.fillIn(
    {
      ...{user: ADA, certificate: company.certificate('ada')},
      metadata: company.wrapFile('ada'),
    },
    ...(['signing', 'encryption'] as const).map(use => ({
      ...{user: BEN, use, certificate: company.certificate(`ben ${use}`)},
      metadata: company.wrapFile(`ben ${use}`),
    })),
  );
  const answers: unknown[] = [];
  for (const action of ['cseCheck', 'cseUpload', 'cseRefresh'] as const) {
    answers.push(company.run(action, {token: TOKEN}));
  }
  company.type(ADA, 'Key metadata', company.wrapFile('ada', NEW_SERVICE));
  answers.push(company.run('cseSwitch', {token: TOKEN}));
  answers.push(company.ask('cse'), company.ask('cseUser', {user: ADA}));
  company.workspace.activate('CSE', 'A3');
  answers.push(company.ask('cseRow'), company.ask('overview'));
  expect(company.lines().map(it => it['State'])).toContain('In place');

  const {keyPairs} = {
    keyPairs: [ADA, BEN, CLEO].flatMap(it => company.google.cseKeyPairs(it)),
  };
  const wrapped = keyPairs.flatMap(it =>
    it.metadata.flatMap(of => ('kaclsData' in of ? [of.kaclsData] : [])),
  );
  expect(wrapped.length).toBe(4);
  const file = company.files.get('small-cse-cleo');
  const secrets = [
    ...wrapped.flatMap(it => pieces(Buffer.from(it, 'base64'))),
    ...privatePartsIn(file, PASSWORD).flatMap(pieces),
    ...spellings(Buffer.from(TOKEN)),
    ...pieces(pkcs8()),
  ];
  // Gmail itself and Drive have them; nothing else does.
  const {users, driveFiles, keyServices, ...google} = company.google.state;
  expect(users.length + driveFiles.length + keyServices.length).toBeGreaterThan(
    5,
  );
  const around = {...company.google, state: google} as CseCompany['google'];
  const text = everythingIn(company.workspace, around);
  expect(text).toContain('cse.keypairs.create');
  expect(foundIn(text, secrets)).toEqual([]);
  expect(foundIn(JSON.stringify(answers), secrets)).toEqual([]);
  // The search does find existing text.
  const inGmail = JSON.stringify(users);
  expect(foundIn(inGmail, secrets).length).toBeGreaterThan(0);
});

it('is not tried again by the clock, which has no token; and that keeps no other run from beginning', () => {
  company.setUpCse(settings);
  const {clock, properties} = company.workspace;
  const activeFrom = clock.now() + 10 * 3_600_000;
  company.google.setCse(CLEO, 'activating', activeFrom);
  company.run('cseUpload', {token: TOKEN});
  expect(company.row(CLEO)['State']).toBe('Waiting for Gmail');
  company.workspace.advanceTo(clock.now() + 1.5 * 3_600_000);
  expect(company.row(CLEO)).toMatchObject({
    State: 'Blocked',
    Message: expect.stringContaining('token is never stored') as string,
  });
  expect(properties.document['run']).toBeFalsy();
});

it('is not turned on without a key service, and no row can name one instead', () => {
  const {settings} = company.ask('cse');
  const wraps = {...settings, keyService: '', wraps: true};
  expect(company.refusal('saveCse', {settings: wraps})).toEqual([
    'wrapping-needs-service',
  ]);
});
