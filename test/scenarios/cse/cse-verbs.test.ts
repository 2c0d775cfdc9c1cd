/** The page of the sidebar about one user's key pairs and identity, and the changes that can be made there. */
import {
  ADA,
  BEN,
  KEY_SERVICE,
  openCseCompany,
  type CseCompany,
} from '../../support/cse-company';

const DAY = 86_400_000;

let company: CseCompany;
let asUploaded: () => void;
let own: string;
let other: string;

beforeAll(async () => {
  company = await openCseCompany();
  company.fillIn({
    ...{user: ADA, certificate: company.certificate('ada')},
    metadata: company.wrapFile('ada'),
  });
  company.run('cseUpload');
  own = company.row(ADA)['Key pair']!;
  const pkcs7 = new TextDecoder().decode(
    company.files.get('small-cse-ada-next'),
  );
  other = company.google.holdCseKeyPair(ADA, {pkcs7}).id;
  asUploaded = company.checkpoint();
});
beforeEach(() => asUploaded());

const pass = (days: number) => company.workspace.clock.advance(days * DAY);
const pair = (id: string) =>
  company.google.cseKeyPairs(ADA).find(it => it.id === id);
const card = (id: string) =>
  company.ask('cseUser', {user: ADA}).keyPairs.find(it => it.id === id);
const change = (
  id: string,
  to: 'enable' | 'disable' | 'obliterate',
  more: {confirmed?: boolean; typed?: string} = {},
) => ({user: ADA, id, to, ...more});

it('shows what Gmail holds, without wrapped data', () => {
  expect(card(own)).toMatchObject({
    state: 'enabled',
    disabledSince: null,
    obliterableFrom: null,
    daysLeft: null,
    keptBy: [KEY_SERVICE],
    usedFor: 'both',
    certificate: {state: 'valid', addresses: [ADA]},
  });
  expect(card(other)).toMatchObject({
    keptBy: ['Smart card'],
    usedFor: 'nothing',
  });
  expect(company.ask('cseUser', {user: BEN})).toEqual({
    user: BEN,
    keyPairs: [],
    hasIdentity: false,
    otherIdentities: [],
  });
});

it('names what a former primary address has left, and leaves it alone', () => {
  const former = 'ada.former@cse.example';
  company.google.state.users
    .find(it => it.primary === ADA)!
    .cse.identities.push({emailAddress: former, keyPairs: {primary: own}});
  const {hasIdentity, otherIdentities} = company.ask('cseUser', {user: ADA});
  expect([hasIdentity, otherIdentities]).toEqual([true, [former]]);
  company.ask('changeIdentity', {user: ADA, to: 'delete', confirmed: true});
  const left = company.google.cseIdentities(ADA).map(it => it.emailAddress);
  expect(left).toEqual([former]);
});

it('disables the pair that the identity uses only when that is confirmed', () => {
  expect(company.refusal('changeKeyPair', change(own, 'disable'))).toEqual([
    'pair-in-use',
  ]);
  expect(pair(own)!.disabledAt).toBeNull();
  company.ask('changeKeyPair', change(own, 'disable', {confirmed: true}));
  expect(company.row(ADA)).toMatchObject({
    State: 'Disabled',
    'Obliterable in': '30',
  });
  company.ask('changeKeyPair', change(own, 'enable'));
  expect(company.row(ADA)).toMatchObject({
    State: 'In place',
    'Obliterable in': '',
  });
});

it('obliterates only what was disabled for more than 30 days, and only with the address typed', () => {
  const obliterate = change(other, 'obliterate', {typed: ADA});
  const refusal = () => company.refusal('changeKeyPair', obliterate);
  expect(refusal()).toEqual(['obliterate-too-early']);
  company.ask('changeKeyPair', change(other, 'disable'));
  pass(29.5);
  expect(card(other)).toMatchObject({daysLeft: 1});
  expect(refusal()).toEqual(['obliterate-too-early']);
  pass(0.6);
  expect(card(other)).toMatchObject({daysLeft: 0});
  expect(company.refusal('changeKeyPair', {...obliterate, typed: BEN})).toEqual(
    ['address-typed-differs'],
  );
  company.calls();
  company.ask('changeKeyPair', obliterate);
  expect(company.writes()).toEqual(['keypairs.obliterate']);
  expect(pair(other)).toBeUndefined();
  const line = company.lines('Log').pop()!;
  expect(line).toMatchObject({Action: 'Obliterate key pair', User: ADA});
  expect(line['After']).toMatch(/; this one is obliterated$/);
  expect(line['After (IDs)']).toContain(`${other}, gone`);
});

it('does not obliterate what the identity uses', () => {
  company.ask('changeKeyPair', change(own, 'disable', {confirmed: true}));
  pass(31);
  const obliterate = change(own, 'obliterate', {typed: ADA});
  expect(company.refusal('changeKeyPair', obliterate)).toEqual([
    'obliterate-in-use',
  ]);
});

it('tells the row that its pair was obliterated', () => {
  company.ask('changeIdentity', {user: ADA, to: 'use', id: other});
  company.ask('changeKeyPair', change(own, 'disable'));
  pass(31);
  company.ask('changeKeyPair', change(own, 'obliterate', {typed: ` ${ADA} `}));
  expect(company.row(ADA)['State']).toBe('Obliterated');
});

it('lets the identity use another pair, and tells the row', () => {
  const user = company.ask('changeIdentity', {user: ADA, to: 'use', id: other});
  expect(user.keyPairs.find(it => it.id === other)!.usedFor).toBe('both');
  expect(company.row(ADA)).toMatchObject({
    State: 'Key pair stored, not in use',
    Identity: other,
  });
  company.ask('changeIdentity', {user: ADA, to: 'use', id: own});
  expect(company.row(ADA)).toMatchObject({
    State: 'Switched',
    'Previous key pair': other,
    Identity: 'this pair',
  });
});

it('deletes the identity when that is confirmed', () => {
  const gone = {user: ADA, to: 'delete'} as const;
  expect(company.refusal('changeIdentity', gone)).toEqual([
    'identity-not-confirmed',
  ]);
  const user = company.ask('changeIdentity', {...gone, confirmed: true});
  expect(user.hasIdentity).toBe(false);
  expect(company.row(ADA)).toMatchObject({
    State: 'Identity deleted',
    Identity: 'none',
  });
});

it.each([
  [change('ANe1BmNobodys', 'enable'), 'pair-unknown'],
  [{user: ADA, id: 7, to: 'enable'}, 'pair-unknown'],
  [{user: ADA, to: 'burn'}, 'pair-unknown'],
  [{user: {}, id: '', to: 'enable'}, 'no-cse-row'],
])('refuses nonsense (%j)', (request, code) => {
  expect(company.refusal('changeKeyPair', request as never)).toEqual([code]);
});

it('needs the delegation', () => {
  const {settings} = company.ask('settings');
  company.ask('saveSettings', {settings: {...settings, access: 'own'}});
  expect(company.refusal('cseUser', {user: ADA})).toEqual([
    'cse-needs-delegation',
  ]);
  expect(company.ask('cse').access).toBe(false);
});

it('asks a key service for its status', () => {
  expect(company.ask('checkKeyService', {uri: ` ${KEY_SERVICE}/ `})).toEqual({
    uri: `${KEY_SERVICE}/`,
    name: 'Keys',
    vendor: 'Example',
    version: '1.0',
    operations: expect.arrayContaining(['privatekeysign']) as string[],
    notices: [],
  });
  const {notices} = company.ask('checkKeyService', {
    uri: 'https://kacls.example.com/v1/elsewhere',
  });
  expect(notices.map(it => it.code)).toEqual(['key-service-refuses']);
  expect(company.refusal('checkKeyService', {uri: 'http://x.example'})).toEqual(
    ['key-service-uri'],
  );
});

it('counts states, and shows the row under the cursor', () => {
  expect(company.ask('cse')).toMatchObject({
    ready: true,
    rows: 1,
    states: [{state: 'inPlace', label: 'In place', kind: 'good', count: 1}],
    keyServices: [{uri: KEY_SERVICE, rows: 1}],
    access: true,
    waiting: 0,
    nextTry: null,
  });
  company.workspace.activate('CSE', 'C2');
  const [header = []] = company.workspace.shown('CSE');
  expect(company.ask('cseRow')).toMatchObject({
    ...{row: 2, user: ADA, use: 'both'},
    ...{state: 'In place', kind: 'good', notices: []},
    updated: company.workspace.shown('CSE')[1]![header.indexOf('Updated')],
  });
  company.workspace.activate('Rollout', 'A2');
  expect(company.ask('cseRow')).toBeNull();
});

it('says what a run will take', () => {
  const {count, examples, forecast} = company.ask('preview', {
    action: 'cseRefresh',
    selection: 'all',
  });
  expect([count, examples]).toEqual([1, [ADA]]);
  expect(forecast.seconds).toBeGreaterThan(0);
  expect(forecast.fetches).toBe(4);
});
