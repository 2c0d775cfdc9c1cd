/**
 * Chains that reach no root that Gmail is known to trust: reported before the upload and after a refusal, and never blocking.
 */
import {writePkcs12} from '../../unit/core/certificates/support/pkcs12-writer';
import type {Made} from '../../unit/core/certificates/support/certificate-maker';
import {openRollout, type Rollout} from '../../support/rollout';
import {POLICY_URL, threeTiers} from '../../support/three-tiers';

const MAI = 'mai.dang@meridian.example';
const HANA = 'hana.yamada@meridian.example';

const {root, policy, issuing, leaf} = threeTiers(MAI);
const pem = ({der}: Made) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(MAI, HANA);
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

const settings = () => rollout.ask('settings').settings;
const nameRoots = (...roots: string[]) =>
  rollout.ask('saveSettings', {settings: {...settings(), roots}});
const run = (action: 'preview' | 'upload') => {
  rollout.select(MAI);
  rollout.run(action, 'selected');
  return rollout.row(MAI);
};
/** Puts a file of that chain into Mai's row. */
const fileOf = (...above: Made[]) => {
  const {google, operator} = rollout.company;
  const id = google.addDriveFile({
    name: 'mai.p12',
    bytes: writePkcs12({
      ...{key: leaf.key, password: 'x'},
      certificates: [leaf, ...above].map(it => it.der),
    }),
    readers: [operator],
  });
  rollout.type(MAI, 'Certificate file', id);
  rollout.type(MAI, 'Password', 'x');
};

describe('a missing upper intermediate', () => {
  it('is named with its address before the upload, and again as the likely reason after Gmail’s refusal', () => {
    rollout.company.google.trustRoot(pem(root));
    fileOf(issuing);
    const planned = run('preview');
    expect(planned['State']).toBe('Preview: insert');
    expect(planned['Message']).toContain('issuer, Example Policy CA');
    expect(planned['Message']).toContain(POLICY_URL);
    const refused = run('upload');
    expect(refused['State']).toBe('Failed');
    expect(refused['Message']).toMatch(
      /^Gmail doesn’t trust the CA .+ The likely reason: The chain stops at Example Issuing CA/,
    );
    expect(refused['Message']).toContain(POLICY_URL);
    // It is text for people: no requests are made except to Google.
    expect(Object.keys(rollout.requests()).sort()).toEqual([
      'drive.files.get',
      'gmail.users.settings.sendAs.smimeInfo.insert',
      'gmail.users.settings.sendAs.smimeInfo.list',
      'iamcredentials.projects.serviceAccounts.signJwt',
      'oauth2.token',
    ]);
    fileOf(issuing, policy);
    nameRoots(pem(root));
    expect(run('upload')).toMatchObject({
      State: 'Uploaded',
      Message: expect.not.stringContaining('chain') as string,
    });
  });
});

describe('a root that nobody has named', () => {
  beforeEach(() => nameRoots('Some Other Root'));

  it('causes a warning before the upload, and none once Gmail has accepted the chain', () => {
    expect(run('preview')).toMatchObject({
      State: 'Preview: insert',
      Message: expect.stringContaining('Beacon Trust S/MIME Root R1') as string,
    });
    expect(run('upload')).toMatchObject({
      State: 'Uploaded',
      Message: expect.not.stringContaining('Root R1') as string,
    });
    // Another file of the same CA: Gmail has found a path for the certificate that it holds.
    const other = rollout.row(HANA);
    const {settings: present} = rollout.ask('settings');
    const relaxed = {...present, asWarning: ['address-mismatch']};
    rollout.ask('saveSettings', {settings: relaxed});
    rollout.type(MAI, 'Certificate file', other['Certificate file']!);
    rollout.type(MAI, 'Password', other['Password']!);
    const again = run('preview');
    expect(again['State']).toBe('Preview: insert');
    expect(again['Message']).not.toContain('Root R1');
  });
});

describe('the roots in the settings', () => {
  it('are kept as fingerprint and name, however they are pasted, and given back so', () => {
    const lines = pem(root).split('\n');
    const saved = nameRoots(...lines, 'Some CA Root').settings.roots;
    expect(saved).toEqual([
      expect.stringMatching(/^[0-9a-f]{64} CN=Example Root,O=Example$/),
      'Some CA Root',
    ]);
    expect(nameRoots(...saved).settings.roots).toEqual(saved);
  });

  it.each([
    ['an intermediate CA', [pem(issuing)], 'root-unusable'],
    [
      'a private key',
      ['-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'],
      'root-unusable',
    ],
    [
      'too many',
      Array.from({length: 61}, (_, i) => `Root ${i}`),
      'too-many-roots',
    ],
    [
      'more than fits',
      Array.from({length: 40}, (_, i) => `Root ${i} ${'x'.repeat(200)}`),
      'too-many-roots',
    ],
  ])('refuse %s, and nothing is stored', (_, roots, code) => {
    const before = settings();
    const wanted = {settings: {...before, roots, width: 3}};
    expect(rollout.refusal('saveSettings', wanted)).toEqual([code]);
    expect(settings()).toEqual(before);
  });

  it('do not flood the settings log or a mail with text', () => {
    nameRoots(...Array.from({length: 50}, (_, i) => `Root number ${i}`));
    const [line] = rollout.lines('Log').slice(-1);
    expect(line).toMatchObject({
      ...{Action: 'Settings', Message: 'Roots that Gmail trusts'},
      Details: 'settings.roots',
    });
    expect(line!['After']!.length).toBeLessThanOrEqual(500);
  });
});
