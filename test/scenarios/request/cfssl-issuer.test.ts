/** Certificates from a CFSSL server, asked for through the door. The server has no name for a request; the script remembers. */
import {createWorkspace} from '../../../emulator/workspace';
import {OPERATOR} from '../../../emulator/company';
import {withWhitelist} from '../../../emulator/with-whitelist';
import {Clock} from '../../../emulator/clock';
import type {CfsslServer} from '../../../emulator/google/cfssl';
import {createGoogle, type Google} from '../../../emulator/google/google';
import {SAMPLE_START} from '../../../emulator/sample-company/company';
import type {CertificateRequest} from '../../../src/core/door/contract';
import {issuedIn, refusedIn} from '../../support/issuing-company';
import {checkpoint, deathsIn, distinct} from '../../support/long-run';
import {requestFor} from '../../support/made-requests';
import {operatingOn, type Operating} from '../../support/operating';
import {DIST} from '../../support/project';
import {sampleOf} from '../../support/sample';

const URL = 'https://ca.example.com';
const KEY = 'c0ffee00c0ffee00c0ffee00c0ffee00';
const LEASE_MS = 100_000;
const SETTINGS = {
  ...{kind: 'cfssl' as const, pool: '', template: '', lifetimeDays: 365},
  ...{
    server: URL,
    profile: 'mail',
    secret: '',
    scriptKeys: 'none' as const,
    keySecret: '',
  },
};

function open(bundle: Parameters<typeof createWorkspace>[0]['bundle']) {
  const clock = new Clock(SAMPLE_START);
  const google = createGoogle({clock});
  google.addUser({primary: OPERATOR});
  const server = google.addCfssl({url: URL, key: KEY});
  const workspace = createWorkspace({
    ...{google, clock, operator: OPERATOR, bundle},
  });
  workspace.menu('setUp');
  const company = {google, workspace, rows: [] as []};
  return {company, server, ...operatingOn(workspace)};
}

let of: Operating & {
  readonly company: {
    readonly google: Google;
    readonly workspace: ReturnType<typeof createWorkspace>;
    readonly rows: [];
  };
  readonly server: CfsslServer;
};
let requests: readonly CertificateRequest[];
let rewind: () => void;
const issue = () => of.ask('issueCertificates', {requests}).results;
const signed = () => of.company.google.state.cfsslServers[0]!.signed;

beforeAll(async () => {
  of = open(withWhitelist(DIST, `${URL}/`));
  const addresses = ['ada@large.example', 'ben@large.example'];
  requests = await Promise.all(addresses.map(it => requestFor(it)));
  of.ask('saveIssuerSettings', {settings: SETTINGS, key: KEY});
  rewind = checkpoint(of.company);
});
beforeEach(() => rewind());

it('issues a certificate for each request, and gives the same ones again', () => {
  const first = issue();
  expect(issuedIn(first)).toHaveLength(2);
  expect(first[0]).toMatchObject({chain: [of.server.authority.chain[0]]});
  of.company.workspace.clock.advance(86_400_000);
  expect(issue()).toEqual(first);
  expect(signed()).toHaveLength(2);
});

it('asks an admin where an answer was lost, and signs nothing more', () => {
  of.company.google.faults.add({
    match: it => it.url.endsWith('authsign'),
    respond: 'stored-but-network',
  });
  const results = issue();
  expect([refusedIn(results), signed().length]).toEqual([
    ['asked-before', 'asked-before'],
    2,
  ]);
  expect(refusedIn(issue())).toEqual(['asked-before', 'asked-before']);
  expect(signed()).toHaveLength(2);
});

it('signs at most once for each request, wherever the script is killed', () => {
  const deaths = distinct(deathsIn(of.company, issue));
  expect(deaths.length).toBeGreaterThan(2);
  for (const {call, toIt} of sampleOf(deaths, 5)) {
    toIt();
    const before = signed().length;
    of.company.workspace.clock.advance(LEASE_MS);
    const results = issue();
    const lost = refusedIn(results);
    expect({call, ended: issuedIn(results).length + lost.length}).toEqual({
      ...{call, ended: 2},
    });
    // Only what went out and was not answered is lost.
    expect(lost.every(it => it === 'asked-before')).toBe(true);
    expect(signed().length).toBeLessThanOrEqual(2);
    if (before === 0 && lost.length === 0) expect(signed()).toHaveLength(2);
  }
});

it('says that the key is wrong, missing, or none, and leaves nothing behind', () => {
  const wrong = KEY.replace('c', 'd');
  of.ask('saveIssuerSettings', {settings: SETTINGS, key: wrong});
  expect(refusedIn(issue())).toEqual(['ca-server-denies', 'ca-server-denies']);
  of.ask('saveIssuerSettings', {settings: SETTINGS, key: KEY});
  expect(issuedIn(issue())).toHaveLength(2);
  expect(
    of.refusal('saveIssuerSettings', {settings: SETTINGS, key: 'coffee'}),
  ).toEqual(['issuer-key-invalid']);
});

it('reads the key from Secret Manager where Settings name a secret that they allow', () => {
  const {google} = of.company;
  const name = 'projects/pki-prod/secrets/cfssl';
  const bytes = new TextEncoder().encode(KEY);
  google.addSecret({project: 'pki-prod', secret: 'cfssl'}, bytes, [OPERATOR]);
  const settings = {...SETTINGS, secret: name};
  of.ask('saveIssuerSettings', {settings});
  expect(refusedIn(issue())).toEqual([
    'secret-not-allowed',
    'secret-not-allowed',
  ]);
  const {settings: others} = of.ask('settings');
  of.ask('saveSettings', {
    settings: {...others, secretPrefix: 'projects/pki-prod'},
  });
  expect(issuedIn(issue())).toHaveLength(2);
});

it('never gives the key back, nor keeps it where others can read it', () => {
  issue();
  const {workspace} = of.company;
  const said = [
    ...[of.ask('issuerSettings'), of.ask('settings'), of.ask('issuer')],
    ...[of.ask('diagnostics'), of.ask('checkSetup'), workspace.log],
    ...[workspace.properties.document, workspace.properties.script],
    ...[workspace.spreadsheet.sheets.map(it => it.rows), workspace.mail],
  ];
  expect(JSON.stringify(said)).not.toContain(KEY);
  expect(of.ask('issuerSettings').hasKey).toBe(true);
});

it('refuses addresses that are not https, and says where the manifest lacks one', () => {
  for (const server of ['http://ca.example.com', 'ca', 'https://a@b.example']) {
    const settings = {...SETTINGS, server};
    expect(of.refusal('saveIssuerSettings', {settings})).toEqual([
      'issuer-setting-invalid',
    ]);
  }
  const line = (it: Operating) =>
    it.ask('checkSetup').filter(one => one.code.startsWith('ca-'));
  expect(line(of).map(it => [it.code, it.met])).toEqual([
    ['ca-server', 'yes'],
    ['ca-key', 'yes'],
  ]);
  const without = open(DIST);
  without.ask('saveIssuerSettings', {settings: SETTINGS});
  const [server, key] = line(without);
  expect([server!.met, key!.met]).toEqual(['no', 'no']);
  expect(server!.todo).toContain('allowed-hosts.json');
});
