/** Files that lack CA certificates, or that Gmail could not read: repacked with the same password before they go to Gmail. */
import {OPERATOR} from '../../../emulator/company';
import {openPkcs12} from '../../../emulator/google/pkcs12';
import {writePkcs12} from '../../unit/core/certificates/support/pkcs12-writer';
import type {Made} from '../../unit/core/certificates/support/certificate-maker';
import {KillExecution} from '../../../emulator/workspace';
import {expectSameWhereverKilled} from '../../support/killed-anywhere';
import {goOn} from '../../support/long-run';
import {LEASE_MS} from '../../support/run-end';
import {openRollout, type Rollout} from '../../support/rollout';
import {
  everythingIn,
  pieces,
  privatePartsIn,
  spellings,
} from '../../support/secrets';
import {ADA, BEN, openSmallCompany} from '../../support/small-company';
import {leafFor, threeTiers} from '../../support/three-tiers';

const MAI = 'mai.dang@meridian.example';
const HANA = 'hana.yamada@meridian.example';
const INSERT = 'gmail.users.settings.sendAs.smimeInfo.insert';
const PASSWORD = 'Grüße 7';

const {root, policy, issuing, leaf} = threeTiers(MAI);
const others = leafFor(HANA, leaf);
const pem = ({der}: Made) =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  rollout.leaveOnly(MAI, HANA);
  rollout.company.google.trustRoot(pem(root));
  rewind = rollout.checkpoint();
});
beforeEach(() => rewind());

/** Puts a file into a row: a leaf with those above it. */
function give(
  address: string,
  certificates: readonly Made[],
  options: Partial<Parameters<typeof writePkcs12>[0]> = {},
): Uint8Array {
  const {google, operator} = rollout.company;
  const bytes = writePkcs12({
    ...{key: certificates[0]!.key, password: PASSWORD},
    certificates: certificates.map(it => it.der),
    ...options,
  });
  const id = google.addDriveFile({
    ...{name: 'file.p12', bytes, readers: [operator]},
  });
  rollout.type(address, 'Certificate file', id);
  rollout.type(address, 'Password', PASSWORD);
  return bytes;
}

function run(action: 'check' | 'preview' | 'upload', ...addresses: string[]) {
  rollout.select(...addresses);
  rollout.run(action, 'selected');
  return rollout.row(addresses[0]!);
}

/** What was sent to Gmail, in order: the file's bytes and the password. */
function sent() {
  const bodies: {pkcs12: string; encryptedKeyPassword: string}[] = [];
  return {
    watch() {
      rollout.company.google.faults.add({
        match: ({url, method, body}) => {
          if (method === 'POST' && url.endsWith('/smimeInfo')) {
            bodies.push(
              JSON.parse(
                Buffer.from(body).toString(),
              ) as (typeof bodies)[number],
            );
          }
          return false;
        },
        respond: 'network',
      });
    },
    files: () =>
      bodies.map(({pkcs12, encryptedKeyPassword}) => ({
        bytes: Buffer.from(pkcs12, 'base64url'),
        password: encryptedKeyPassword,
      })),
  };
}

const inserts = () =>
  rollout.company.google.state.log.filter(it => it.method === INSERT);

describe('a file without the certificates of its issuers', () => {
  it('is completed with what another file has taught, says so before and after, and is never sent twice', () => {
    give(HANA, [others, issuing, policy]);
    expect(run('check', HANA)['State']).toMatch(/^Ready/);
    const file = give(MAI, [leaf]);
    const checked = run('check', MAI);
    expect(checked['State']).toMatch(/^Ready/);
    expect(checked['Message']).toContain(
      'The file lacks Example Issuing CA, Example Policy CA: added when it is uploaded.',
    );
    const planned = run('preview', MAI);
    expect(planned['State']).toBe('Preview: insert');
    expect(planned['Message']).toContain('added when it is uploaded');

    const {workspace, company} = rollout;
    const before = everythingIn(workspace, company.google);
    const gmail = sent();
    gmail.watch();
    const uploaded = run('upload', MAI);
    expect(uploaded['State']).toBe('Uploaded');
    expect(uploaded['Message']).toContain(
      'The file lacks Example Issuing CA, Example Policy CA: added for the upload.',
    );
    const [{bytes, password}, ...more] = gmail.files() as [
      ReturnType<typeof gmail.files>[number],
    ];
    expect(more).toEqual([]);
    expect(password).toBe(PASSWORD);
    expect(bytes.equals(file)).toBe(false);
    const opened = openPkcs12(bytes, PASSWORD);
    expect(opened.certificates.map(it => it.raw)).toEqual(
      [leaf, issuing, policy].map(it => it.der),
    );
    expect(opened.keys[0]!.equals(leaf.key)).toBe(true);
    expect(uploaded['Fingerprint']).toBe(
      rollout.company.google.smimeInfos(MAI, MAI)[0]!.fingerprint,
    );

    const everything = everythingIn(workspace, company.google);
    // The file that was sent has some bytes that every file has, such as identifiers of algorithms; its own are random.
    const secrets = [
      ...privatePartsIn(bytes, PASSWORD).flatMap(spellings),
      ...pieces(bytes).filter(it => !before.includes(it)),
    ];
    expect(secrets.filter(it => everything.includes(it))).toEqual([]);
    // What is remembered of chains is in there.
    const remembered = issuing.der.toString('base64').slice(0, 90);
    expect(everything).toContain(remembered);

    rollout.type(MAI, 'Password', PASSWORD);
    const again = run('upload', MAI);
    expect(again['State']).toBe('Kept');
    expect(again['Message']).not.toContain('lacks');
    expect(inserts()).toHaveLength(1);
  });

  it('is completed with what Gmail holds of another user', () => {
    give(HANA, [others, issuing, policy]);
    run('upload', HANA);
    delete rollout.workspace.properties.document['caCertificates'];
    give(MAI, [leaf]);
    expect(run('check', MAI)['State']).toBe('Blocked');
    rollout.select(HANA);
    rollout.run('refresh', 'selected');
    expect(run('upload', MAI)['State']).toBe('Uploaded');
  });

  it('stays refused if they are not known, and says where to add them', () => {
    give(MAI, [leaf]);
    const checked = run('check', MAI);
    expect(checked['State']).toBe('Blocked');
    expect(checked['Message']).toContain(
      'Settings → Add your CA’s certificates',
    );
  });

  it('stays refused where files are not to be repaired', () => {
    const {settings} = rollout.ask('settings');
    rollout.ask('saveSettings', {settings: {...settings, repairsFiles: false}});
    give(HANA, [others, issuing, policy]);
    run('check', HANA);
    give(MAI, [leaf]);
    expect(run('check', MAI)['State']).toBe('Blocked');
  });
});

describe('CA certificates that are added', () => {
  const base64 = ({der}: Made) => der.toString('base64');

  it('complete files in the sheet and from the computer; others are left out', () => {
    const given = [issuing, policy, root, leaf].map(base64);
    const answer = rollout.ask('addCaCertificates', {
      certificates: [...given, 'AAAA'],
    });
    expect(answer).toMatchObject({added: 3, refused: 2});
    expect(answer.known.map(it => it.name).sort()).toEqual([
      'Example Issuing CA',
      'Example Policy CA',
      'Example Root',
    ]);
    expect(rollout.ask('mailboxes').caCertificates).toEqual(
      expect.arrayContaining(given.slice(0, 3)),
    );
    give(MAI, [leaf]);
    expect(run('upload', MAI)['State']).toBe('Uploaded');

    const bytes = writePkcs12({
      ...{key: others.key, password: PASSWORD, certificates: [others.der]},
    });
    const file = {name: 'hana.p12', user: HANA, alias: '', keys: {}};
    const {results} = rollout.ask('uploadFiles', {
      files: [{...file, base64: bytes.toString('base64'), password: PASSWORD}],
      makeDefault: true,
    });
    expect(results).toMatchObject([
      {
        ended: 'done',
        message: expect.stringContaining(
          'The file lacks Example Issuing CA, Example Policy CA: added for the upload.',
        ) as string,
      },
    ]);
  });

  it.each([
    ['no list', null],
    ['no texts', [1]],
    ['too many', Array.from({length: 201}, () => '')],
    ['too long', ['A'.repeat(20_001)]],
  ])('are refused as a whole: %s', (_, certificates) => {
    const asked = {certificates: certificates as string[]};
    expect(rollout.refusal('addCaCertificates', asked)).toEqual([
      'files-unreadable',
    ]);
  });
});

describe('an upload that is cut off anywhere', () => {
  it('ends the same, with one certificate in Gmail, and the same message', async () => {
    const small = await openSmallCompany();
    const {google} = small;
    google.trustRoot(pem(root));
    const fill = (address: string, ...certificates: Made[]) => {
      const [own] = certificates;
      const bytes = writePkcs12({
        ...{key: own!.key, password: PASSWORD},
        certificates: certificates.map(it => it.der),
      });
      const file = {name: 'file.p12', bytes, readers: [OPERATOR]};
      small.type(address, 'Certificate file', google.addDriveFile(file));
      small.type(address, 'Password', PASSWORD);
    };
    fill(ADA, leafFor(ADA, leaf), issuing, policy);
    fill(BEN, leafFor(BEN, leaf));
    const start = {verb: 'start', action: 'upload', selection: 'all'};
    expectSameWhereverKilled(small.company, start, 3);
    small.run('upload');
    expect(small.row(BEN)).toMatchObject({
      State: 'Uploaded',
      Message: expect.stringContaining('added for the upload') as string,
    });
    expect(google.smimeInfos(BEN, BEN)).toHaveLength(1);
  });
});

describe('a password in another encoding than Gmail’s', () => {
  it('is repaired by packing the file again', () => {
    const utf8 = Buffer.from(PASSWORD, 'latin1');
    give(MAI, [leaf, issuing, policy], {utf8});
    expect(run('check', MAI)['Message']).toContain('Packed again');
    const row = run('upload', MAI);
    expect(row['State']).toBe('Uploaded');
    expect(row['Message']).toContain(
      'Packed again for the upload, because the file stores its password in a non-standard way.',
    );
  });
});

describe('a refusal without a reason', () => {
  const refuse = (times: number) =>
    rollout.company.google.faults.add({
      match: {method: INSERT},
      times,
      respond: {
        status: 400,
        body: {
          error: {
            code: 400,
            message: 'Bad Request',
            status: 'INVALID_ARGUMENT',
          },
        },
      },
    });

  it('is met with the file in the other encryption, once, and the row says so', () => {
    give(MAI, [leaf, issuing, policy]);
    refuse(1);
    const row = run('upload', MAI);
    expect(row['State']).toBe('Uploaded');
    expect(row['Message']).toContain(
      'Gmail refused the file without a reason and accepted it packed again with 3DES and SHA-1.',
    );
    expect(inserts().map(it => it.status)).toEqual([400, 200]);
  });

  it('is said, too, if the execution is cut off behind it', () => {
    const {company, workspace} = rollout;
    give(MAI, [leaf, issuing, policy]);
    refuse(1);
    rollout.select(MAI);
    workspace.faults.onHostCall(() => {
      if (inserts().length < 2) return;
      workspace.faults.onHostCall(null);
      throw new KillExecution();
    });
    expect(() => rollout.run('upload', 'selected')).toThrow();
    workspace.clock.advance(LEASE_MS);
    goOn({...company, workspace, rows: []}, company.operator);
    expect(rollout.row(MAI)).toMatchObject({
      State: 'Uploaded',
      Message: expect.stringContaining('packed again with 3DES') as string,
    });
    expect(inserts().map(it => it.status)).toEqual([400, 200]);
  });

  it('that is repeated ends the row with Gmail’s words', () => {
    give(MAI, [leaf, issuing, policy]);
    refuse(9);
    const row = run('upload', MAI);
    expect(row['State']).toBe('Failed');
    expect(row['Message']).not.toContain('packed again');
    expect(inserts()).toHaveLength(2);
  });
});
