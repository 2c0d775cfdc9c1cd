/** Files that take millions of iterations to open: what they may cost, and how the sidebar page opens them. */
import {readFileSync} from 'node:fs';
import type {Derivation} from '../../../src/core/certificates';
import type {ProtectedFile} from '../../../src/core/door/contract';
import {
  hierarchy,
  rfc822,
  subjectAltName,
} from '../../unit/core/certificates/support/certificate-maker';
import {writePkcs12} from '../../unit/core/certificates/support/pkcs12-writer';
import {derived} from '../../support/derived';
import {bundleWith} from '../../support/project';
import {openRollout, type Rollout} from '../../support/rollout';
import {typeRow} from '../../support/typed-row';

/** Made by NSS, as Firefox exports: three times 600,000 iterations. */
const FIREFOX = Buffer.from(
  readFileSync('test/unit/core/certificates/fixtures/nss.p12.b64', 'latin1'),
  'base64',
);
const PASSWORD = 'changeit';
const MIA = 'mia.keller@example.com';
/** What an execution may spend on all expensive files, and the cost of detecting a wrong password. */
const ALLOWANCE = 5_000_000;
const TRIED = 600_000;

/** Just expensive enough to be left to the page, where that begins at so many rounds. */
function barelyDear(expensive = 1_000_000): Buffer {
  const iterations = Math.ceil((expensive + 1) / 3);
  const {leaf, intermediate} = hierarchy({
    leaf: {extensions: {subjectAltName: subjectAltName(rfc822(MIA))}},
  });
  return writePkcs12({
    ...{key: leaf.key, password: PASSWORD},
    certificates: [leaf.der, intermediate.der],
    ...{mac: 'pbmac1', iterations, macIterations: iterations},
  });
}

/** Empties the sheet and fills it with rows that name the file. */
function fill(
  rollout: Rollout,
  users: readonly string[],
  passwords: readonly string[] = [PASSWORD],
  file: Uint8Array = FIREFOX,
): void {
  const {workspace, company} = rollout;
  const rows = rollout.lines('Rollout').length;
  for (let row = 2; row < 2 + Math.max(rows, users.length); row++) {
    const user = users[row - 2] ?? '';
    const password = passwords[row - 2] ?? '';
    const id = user
      ? company.google.addDriveFile({
          name: `${row}.p12`,
          bytes: new Uint8Array(file),
          readers: [company.operator],
        })
      : '';
    typeRow(workspace, row, [user, '', id, user && password]);
  }
}

/** The bundle with a spy in place of the rounds: it records how many, and computes none. */
function spiedBundle(): Record<string, string> {
  return bundleWith(built =>
    built.replace(
      /\bcomputeRounds=(\w+)=>\{/,
      (found, rounds: string) =>
        `${found} console.error('iterations ' + ${rounds}.iterations); return new Uint8Array(${rounds}.length);`,
    ),
  );
}

/** The bundle that leaves files to the page which it opens in a moment. */
function impatientBundle(): Record<string, string> {
  return bundleWith(built =>
    built.replace(/\bEXPENSIVE=1e6\b/, 'EXPENSIVE=6e4'),
  );
}

function keysFor(derivations: readonly Derivation[]): Record<string, string> {
  return Object.fromEntries(
    derivations.map(it => [it.id, Buffer.from(derived(it)).toString('base64')]),
  );
}

describe('many expensive files in a run that no page helps', () => {
  it('use at most one execution’s allowance; the remaining rows say why, and not that the password is wrong', async () => {
    const rollout = await openRollout(spiedBundle());
    const users = Array.from({length: 12}, (_, i) => `user${i}@example.com`);
    fill(rollout, users, users);
    rollout.workspace.menu('checkAll');
    const {log} = rollout.workspace;
    const spent = log
      .map(it => Number(/^iterations (\d+)$/.exec(it.text)?.[1] ?? 0))
      .reduce((sum, it) => sum + it, 0);
    expect(spent).toBeGreaterThan(0);
    expect(spent).toBeLessThanOrEqual(ALLOWANCE);
    const messages = rollout.lines('Rollout').map(it => it['Message']!);
    const waiting = messages.filter(it =>
      it.includes('hashed 1,800,000 times'),
    );
    expect(waiting.length).toBeGreaterThanOrEqual(
      users.length - Math.floor(ALLOWANCE / TRIED),
    );
    for (const message of waiting) {
      expect(message).toContain('Open the sidebar');
      expect(message).toContain('openssl pkcs12 -export -iter');
      expect(message).not.toMatch(/doesn’t open/);
    }
  });
});

describe('an expensive file while the sidebar is open', () => {
  let rollout: Rollout;
  let rewind: () => void;

  beforeAll(async () => {
    rollout = await openRollout();
    // The file was made on the evening of the day on which the sample company begins.
    rollout.workspace.clock.advance(86_400_000);
    fill(rollout, [MIA]);
    rewind = rollout.checkpoint();
  });
  beforeEach(() => rewind());

  /** Everything that is left behind, except the Password column. */
  const traces = () => {
    const {spreadsheet, properties, cache, log} = rollout.workspace;
    const [header = []] = rollout.workspace.shown('Rollout');
    const sheets = spreadsheet.sheets.map(sheet =>
      sheet.rows.map(({values}) =>
        values.filter(
          (_, i) => sheet.name !== 'Rollout' || header[i] !== 'Password',
        ),
      ),
    );
    return JSON.stringify({sheets, properties, cache, log});
  };
  const opened = ({user, alias, derivations}: ProtectedFile) =>
    rollout.ask('openProtected', {user, alias, keys: keysFor(derivations)});

  it('is opened with keys from the page, and its row continues automatically', () => {
    rollout.ask('start', {action: 'check', selection: 'all'});
    const first = rollout.ask('continue', {pageDerives: true});
    expect(first).toMatchObject({done: 0, finished: false});
    const [file] = first.protectedFiles!;
    expect(file).toMatchObject({row: 2, user: MIA, alias: MIA});
    expect(file!.derivations.map(it => it.iterations)).toEqual([
      600_000, 600_000, 600_000,
    ]);
    expect(rollout.lines('Rollout')[0]).toMatchObject({
      Queued: 'check',
      State: '',
    });

    expect(opened(file!)).toEqual({derivations: []});
    const last = rollout.ask('continue', {pageDerives: true});
    expect(last).toMatchObject({done: 1, finished: true});
    expect(last.protectedFiles).toBeUndefined();
    expect(rollout.lines('Rollout')[0]!['State']).toMatch(/^Ready/);

    const everything = traces();
    for (const {input, id} of file!.derivations) {
      expect(everything).not.toContain(input);
      expect(everything).not.toContain(id);
    }
    for (const key of Object.values(keysFor(file!.derivations))) {
      expect(everything).not.toContain(key);
    }
    expect(everything.includes(PASSWORD)).toBe(false);
  });

  it('is reported to have a wrong password only if it does', () => {
    fill(rollout, [MIA], ['wrong'], barelyDear());
    rollout.ask('start', {action: 'check', selection: 'all'});
    const {protectedFiles} = rollout.ask('continue', {pageDerives: true});
    expect(opened(protectedFiles![0]!)).toEqual({derivations: []});
    rollout.ask('continue', {pageDerives: true});
    const line = rollout.lines('Rollout')[0]!;
    expect(line['State']).toBe('Blocked');
    expect(line['Message']).toContain('doesn’t open the certificate file');
  });

  it('is examined on the card, which names its row', () => {
    rollout.workspace.activate('Rollout', 'A2');
    const first = rollout.ask('examine', {pageDerives: true});
    expect(first).toMatchObject({row: 2, certificate: null, notices: []});
    opened(first.protectedFile!);
    const found = rollout.ask('examine', {pageDerives: true});
    expect(found).toMatchObject({
      row: 2,
      user: MIA,
      alias: MIA,
      certificate: {addresses: [MIA]},
      protectedFile: null,
    });
    expect(found.chain.length).toBeGreaterThan(0);
  });

  it('once opened is judged again for another address, most severe first', () => {
    rollout.workspace.activate('Rollout', 'A2');
    opened(rollout.ask('examine', {pageDerives: true}).protectedFile!);
    rollout.workspace.edit('Rollout', 2, 'Alias', 'else@example.com');
    const found = rollout.ask('examine', {pageDerives: true});
    expect(found.notices[0]).toMatchObject({
      code: 'address-mismatch',
      severity: 'block',
    });
    const order = ['block', 'warn', 'advice'];
    const gravities = found.notices.map(it => order.indexOf(it.severity));
    expect(new Set(gravities).size).toBeGreaterThan(1);
    expect(gravities).toEqual([...gravities].sort((a, b) => a - b));
  });

  it('that the page could not open is opened by the script', async () => {
    const rollout = await openRollout(impatientBundle());
    rollout.workspace.activate('Rollout', 'A2');
    fill(rollout, [MIA], [PASSWORD], barelyDear(60_000));
    expect(
      rollout.ask('examine', {pageDerives: true}).protectedFile,
    ).toBeTruthy();
    rollout.ask('start', {action: 'check', selection: 'all'});
    const except = [{user: MIA, alias: MIA}];
    const progress = rollout.ask('continue', {pageDerives: true, except});
    expect(progress).toMatchObject({done: 1, finished: true});
    expect(rollout.lines('Rollout')[0]!['State']).toMatch(/^Ready/);
  });

  it('is not opened for a row that is gone', () => {
    const request = {user: 'nobody@example.com', alias: '', keys: {}};
    expect(rollout.refusal('openProtected', request)).toEqual(['no-row']);
  });
});

describe('a certificate that begins before one that Gmail holds', () => {
  it('is remarked on by Plan and Upload, and stored all the same', async () => {
    const rollout = await openRollout();
    const {google, files} = rollout.company;
    const user = 'joao.pereira@meridian.example';
    rollout.select(user);
    rollout.run('upload', 'selected', {makeDefault: false});
    const older = google.smimeInfos(user, user).find(it => it.isDefault)!;
    rollout.ask('setDefault', {
      ...{user, alias: user},
      id: google.smimeInfos(user, user).find(it => !it.isDefault)!.id,
    });
    rollout.ask('delete', {user, alias: user, id: older.id, force: true});
    rollout.type(user, 'Certificate file', files['joao-pereira-2025']!);
    rollout.type(user, 'Password', 'azulejo-1');
    rollout.run('preview', 'selected');
    const warning = /valid from .*, but Gmail has one for this address/;
    expect(rollout.row(user)['Message']).toMatch(warning);
    rollout.run('upload', 'selected', {makeDefault: false});
    expect(rollout.row(user)['Message']).toMatch(warning);
    expect(google.smimeInfos(user, user)).toHaveLength(2);
  });
});

describe('Check on 200 rows', () => {
  it('moves on slice by slice', async () => {
    const rollout = await openRollout();
    const {settings} = rollout.ask('settings');
    rollout.ask('saveSettings', {settings: {...settings, width: 4}});
    const id = rollout.company.files['text']!;
    for (let i = 0; i < 200; i++) {
      typeRow(rollout.workspace, i + 2, [`user${i}@example.com`, '', id, '']);
    }
    let progress = rollout.ask('start', {action: 'check', selection: 'all'});
    const done: number[] = [];
    while (!progress.finished) {
      progress = rollout.ask('continue');
      done.push(progress.done);
    }
    expect(progress).toMatchObject({total: 200, done: 200, blocked: 200});
    expect(done.length).toBeGreaterThan(1);
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b));
    expect(done[0]).toBeGreaterThan(0);
    expect(done[0]).toBeLessThan(200);
  });
});
