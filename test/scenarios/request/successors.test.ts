/** Renew requests successors from the CA pool, with keys that are made in the script: one for each row, wherever it is killed. */
import {createPrivateKey} from 'node:crypto';
import {fillIn, OPERATOR} from '../../../emulator/company';
import type {IssuerSettings} from '../../../src/core/door/contract';
import {holdIssued} from '../../support/holding-issued';
import {
  ADA,
  BEN,
  CLEO,
  DEVOPS,
  ENTERPRISE,
  openIssuingCompany,
  type IssuingCompany,
} from '../../support/issuing-company';
import {expectSameWhereverKilled} from '../../support/killed-anywhere';
import {checkpoint, goOn, tick} from '../../support/long-run';
import {everythingIn, spellings} from '../../support/secrets';

const DAY = 86_400_000;
const USERS = [ADA, BEN, CLEO];
const SECRET = '5ca1ab1e'.repeat(8);
const KEY_SECRET = 'projects/smime-secrets/secrets/renewal-keys';
const SCRIPT_KEYS = {scriptKeys: 'P-256', keySecret: KEY_SECRET} as const;

let of: IssuingCompany;
let rewind: () => void;

/** Ada and Ben have certificates of the pool, Cleo one from elsewhere; all are due in ten days. */
beforeAll(async () => {
  of = openIssuingCompany(true);
  const {google, workspace} = of;
  of.addPool({id: 'elsewhere'});
  await holdIssued(of, CLEO, 'elsewhere');
  for (const it of [ADA, BEN]) await holdIssued(of, it, ENTERPRISE);
  fillIn(
    workspace,
    'Rollout',
    USERS.map(it => ({User: it, Alias: it})),
  );
  google.addSecret(
    {project: 'smime-secrets', secret: 'renewal-keys'},
    new TextEncoder().encode(SECRET),
    [OPERATOR],
  );
  const {settings} = of.ask('settings');
  const secretPrefix = 'projects/smime-secrets/secrets/';
  of.ask('saveSettings', {settings: {...settings, secretPrefix}});
  workspace.clock.advance(355 * DAY);
  rewind = checkpoint(of.company);
});
beforeEach(() => rewind());

const allow = (more: Partial<IssuerSettings> = {}) =>
  of.usePool(ENTERPRISE, {...SCRIPT_KEYS, ...more});
const START = {action: 'renew', selection: 'all'} as const;
function renew(more: object = {}): void {
  let progress = of.ask('start', {...START, ...more});
  while (!progress.finished) progress = of.ask('continue', {});
}
const held = () => USERS.map(it => of.google.smimeInfos(it).length);
const signed = () => of.pool(ENTERPRISE).signed.length;
/** What is kept; it is in one piece, which begins with their number. */
const open = () => {
  const text = of.workspace.properties.document['successors'] ?? '';
  return JSON.parse(text.replace(/^1 /, '') || '{}') as Record<
    string,
    {key: string; csr: string}
  >;
};
const said = () =>
  of.lines('Rollout').map(it => `${it['State']}: ${it['Message']}`);

it('does nothing unless an admin has allowed it', () => {
  allow({scriptKeys: 'none'});
  renew();
  expect([held(), signed(), open()]).toEqual([[1, 1, 1], 2, {}]);
  expect(said()[0]).toMatch(/^Renewal due: /);
});

it('requests one for each row whose default the pool has issued, and makes it the default', () => {
  allow();
  renew();
  expect([held(), signed(), open()]).toEqual([[2, 2, 1], 4, {}]);
  for (const it of [ADA, BEN]) {
    const [before, after] = of.google.smimeInfos(it);
    expect([before!.isDefault, after!.isDefault]).toEqual([false, true]);
  }
  expect(said()).toEqual([
    expect.stringMatching(/^Renewed: .*made in the script/),
    expect.stringMatching(/^Renewed: .*made in the script/),
    expect.stringMatching(/^Renewal due: /),
  ]);
  renew();
  expect([held(), signed()]).toEqual([[2, 2, 1], 4]);
});

it('says in a preview what it would request, and requests nothing', () => {
  allow();
  renew({previews: true});
  expect([held(), signed(), open()]).toEqual([[1, 1, 1], 2, {}]);
  expect(said()[0]).toContain(
    'would be requested from the CA pool mail, uploaded to Gmail, and made the default',
  );
});

function turnOn(): void {
  of.ask('saveSchedule', {
    settings: {
      ...{every: 'hour', hour: 0, renew: true, everyUser: false},
      ...{renewalDays: 30, tiers: [30], recipients: []},
    },
  });
}

/** The next hour comes, and what is due is done. */
function afterAnHour(): void {
  of.workspace.clock.advance(3_600_000);
  of.workspace.fireDueTriggers();
  for (let i = 0; of.workspace.properties.document['run'] && i < 30; i++) {
    tick(of.company);
  }
}

it('does it at night', () => {
  allow();
  turnOn();
  afterAnHour();
  expect([held(), signed(), open()]).toEqual([[2, 2, 1], 4, {}]);
});

it('has a key encrypted in the document before its request goes out, and loses none', () => {
  allow();
  of.google.faults.add({
    match: {method: 'privateca.projects.locations.caPools.certificates.create'},
    times: 40,
    respond: 'stored-but-network',
  });
  renew();
  expect(signed()).toBe(4);
  const kept = Object.entries(open());
  expect(kept.map(([at]) => at)).toEqual([ADA, BEN].map(it => `${it} ${it}`));
  const secrets = kept.map(([, {key}]) => {
    const der = {
      key: Buffer.from(key, 'base64'),
      ...({format: 'der', type: 'pkcs8'} as const),
    };
    expect(() => createPrivateKey(der)).toThrow();
    const {d} = createPrivateKey({...der, passphrase: SECRET}).export({
      format: 'jwk',
    });
    return Buffer.from(d!, 'base64url');
  });
  of.google.faults.clear();
  renew();
  expect([held(), signed(), open()]).toEqual([[2, 2, 1], 4, {}]);
  const everything = everythingIn(of.workspace, of.google);
  const found = secrets
    .flatMap(spellings)
    .filter(it => everything.includes(it));
  expect(found).toEqual([]);
});

it('revokes what was issued for a key that no longer opens', () => {
  allow();
  of.google.faults.add({
    match: {method: 'gmail.users.settings.sendAs.smimeInfo.insert'},
    times: 40,
    respond: {status: 403, body: {error: {code: 403, message: 'no'}}},
  });
  renew();
  expect([held(), Object.keys(open()).length]).toEqual([[1, 1, 1], 2]);
  of.google.faults.clear();
  of.google.addSecret(
    {project: 'smime-secrets', secret: 'other'},
    new TextEncoder().encode('0'.repeat(64)),
    [OPERATOR],
  );
  allow({keySecret: 'projects/smime-secrets/secrets/other'});
  renew();
  expect(said()[0]).toContain('its key can’t be opened with the secret');
  const states = of
    .pool(ENTERPRISE)
    .certificates.map(it => it.revocationDetails?.revocationState);
  expect(states).toEqual([undefined, undefined, 'SUPERSEDED', 'SUPERSEDED']);
  renew();
  expect([held(), open()]).toEqual([[2, 2, 1], {}]);
});

it('revokes what no row needs any more, and logs it', () => {
  allow();
  const insert = 'gmail.users.settings.sendAs.smimeInfo.insert';
  of.google.faults.add({
    ...{match: {method: insert}, times: 40},
    respond: {status: 403, body: {error: {code: 403, message: 'no'}}},
  });
  renew();
  expect([signed(), Object.keys(open()).length]).toEqual([4, 2]);
  of.google.faults.clear();
  const sheet = of.workspace.spreadsheet.sheets.find(
    it => it.name === 'Rollout',
  )!;
  sheet.rows.splice(1, 1);
  turnOn();
  afterAnHour();
  expect([held(), open()]).toEqual([[1, 2, 1], {}]);
  const revoked = of
    .pool(ENTERPRISE)
    .certificates.filter(it => it.revocationDetails);
  expect(revoked).toMatchObject([
    {revocationDetails: {revocationState: 'CESSATION_OF_OPERATION'}},
  ]);
  expect(of.lines('Log').map(it => [it['User'], it['Message']])).toContainEqual(
    [
      ADA,
      expect.stringContaining('that no row needs any more. It was revoked'),
    ],
  );
});

it.each([
  [
    'the lifetime is shorter than the days before expiry',
    () => allow({lifetimeDays: 20}),
    'isn’t longer than the 30 days',
  ],
  [
    'the secret is too short',
    () => {
      of.google.addSecret(
        {project: 'smime-secrets', secret: 'short'},
        new TextEncoder().encode('tram-lemon-41'),
        [OPERATOR],
      );
      allow({keySecret: 'projects/smime-secrets/secrets/short'});
    },
    'fewer than 32 characters',
  ],
  [
    'the subject doesn’t fit',
    () => {
      const {settings} = of.ask('requestTargets', {selection: 'all'});
      of.ask('saveRequestSettings', {
        settings: {...settings, subject: 'C={alias}'},
      });
      allow();
    },
    'doesn’t fit this row',
  ],
])('requests nothing, and says why, if %s', (_, prepare, why) => {
  prepare();
  renew();
  expect([held(), signed(), open()]).toEqual([[1, 1, 1], 2, {}]);
  expect(said()[0]).toContain(why);
});

it('requests nothing of a pool that keeps no certificates', () => {
  of.usePool(DEVOPS, SCRIPT_KEYS);
  renew();
  expect(of.pool(DEVOPS).signed).toEqual([]);
  expect(said()[0]).toContain('DevOps tier');
});

it('requests nothing for a certificate that someone has revoked', () => {
  allow();
  of.pool(ENTERPRISE).certificates[0]!.revocationDetails = {
    ...{revocationState: 'PRIVILEGE_WITHDRAWN'},
    revocationTime: new Date(of.workspace.clock.now()).toISOString(),
  };
  renew();
  expect([held(), signed()]).toEqual([[1, 2, 1], 3]);
});

it('stores no settings without a secret', () => {
  const {settings} = of.ask('issuerSettings');
  expect(
    of.refusal('saveIssuerSettings', {
      settings: {...settings, scriptKeys: 'P-256', keySecret: 'tram'},
    }),
  ).toEqual(['issuer-setting-invalid']);
});

it('ends with one certificate for each row, wherever it is killed', () => {
  allow();
  const left = () => ({
    ...{held: held(), signed: signed(), open: open()},
    states: of.lines('Rollout').map(it => it['State']),
    defaults: USERS.map(it =>
      of.google.smimeInfos(it).map(info => info.isDefault),
    ),
  });
  expectSameWhereverKilled(of.company, {verb: 'start', ...START}, 5, left);
  goOn(of.company);
});
