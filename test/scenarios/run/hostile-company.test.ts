/** Malicious files and sheets, generated from a seed: every run ends, every other row is done, every outcome is logged. */
import fc from 'fast-check';
import {
  hierarchy,
  keyUsage,
  name,
  newKey,
  rfc822,
  subjectAltName,
} from '../../unit/core/certificates/support/certificate-maker';
import {octets, seq} from '../../unit/core/certificates/support/der';
import {
  pfx,
  writePkcs12,
} from '../../unit/core/certificates/support/pkcs12-writer';
import {openRollout, type Rollout} from '../../support/rollout';
import {runs, SEED} from '../../support/thoroughness';
import {typeRow} from '../../support/typed-row';

const PASSWORD = 'changeit';
const USERS = Array.from({length: 8}, (_, i) => `user${i}@example.com`);
/** Rows that are hostile at a time; as many are good. */
const HOSTILE = 4;

/** RSA throughout: what good files cost is not the subject here, and public points of EC keys are computed again in each run. */
const keys = {ca: newKey.rsa(), leaf: newKey.rsa()};
const hierarchyOf = (subject?: Buffer) =>
  hierarchy({
    intermediate: {key: keys.ca},
    leaf: {
      ...{key: keys.leaf, signer: keys.ca, signature: 'rsa-sha256'},
      ...(subject && {subject}),
      extensions: {
        subjectAltName: subjectAltName(...USERS.map(rfc822)),
        keyUsage: keyUsage(['digitalSignature', 'keyEncipherment']),
      },
    },
  });

const {leaf, intermediate} = hierarchyOf();
const certificates = [leaf.der, intermediate.der];
const written = {key: leaf.key, password: PASSWORD, certificates};
const GOOD = writePkcs12(written);

/** A name of so many letters. */
function namedFile(letters: number): Buffer {
  const made = hierarchyOf(name(`CN=${'x'.repeat(letters)}`));
  return writePkcs12({
    ...{key: made.leaf.key, password: PASSWORD},
    certificates: [made.leaf.der, made.intermediate.der],
  });
}

function nested(depth: number): Buffer {
  let inner: Buffer = octets(Buffer.alloc(8));
  for (let i = 0; i < depth; i++) inner = seq(inner);
  return pfx(inner, null);
}

const LETTERS = [1, 300, 60_000].map(namedFile);

const hostileFile: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.constantFrom(...LETTERS),
  fc
    .record({at: fc.nat(GOOD.length - 1), mask: fc.integer({min: 1, max: 255})})
    .map(({at, mask}) => {
      const changed = Uint8Array.from(GOOD);
      changed[at]! ^= mask;
      return changed;
    }),
  fc.nat(GOOD.length).map(length => GOOD.subarray(0, length)),
  fc.integer({min: 1, max: 400}).map(nested),
  fc.uint8Array({maxLength: 2000}),
  // Asks for more than anyone will compute.
  fc.integer({min: 20_000_001, max: 2 ** 31 - 1}).map(lyingIterations),
  // Many bags.
  fc.integer({min: 2, max: 60}).map(count =>
    writePkcs12({
      ...written,
      certificates: Array<Buffer>(count).fill(leaf.der),
      iterations: 1,
      macIterations: 1,
    }),
  ),
  fc
    .constantFrom('SHA-1', 'SHA-384', 'SHA-512')
    .map(hash => writePkcs12({...written, prf: hash, mac: 'none'})),
);

/** A valid file whose 10 iterations are replaced by another number, so that its lengths are false as well. */
function lyingIterations(iterations: number): Uint8Array {
  const number = Buffer.alloc(6);
  number[0] = 2;
  number[1] = 4;
  number.writeUInt32BE(iterations, 2);
  const at = GOOD.lastIndexOf(Buffer.from([2, 1, 10]));
  return Buffer.concat([GOOD.subarray(0, at), number, GOOD.subarray(at + 3)]);
}

const cell = fc.oneof(
  fc.constantFrom(
    ...[
      '=1/0',
      '+1',
      '@x',
      '__proto__',
      '\u0000',
      '\u202e',
      'x'.repeat(49_000),
    ],
    ...[
      'nobody@example.com',
      'a@b@c',
      '"><script>',
      '\n',
      '1e9',
      '💥'.repeat(99),
    ],
  ),
  fc.string({maxLength: 60, unit: 'binary'}),
);

/** What a person could type into a row without a valid user. */
const hostileRow = fc.record({
  user: cell,
  alias: fc.oneof(fc.constant(''), cell),
  file: fc.oneof(hostileFile, cell),
  password: fc.constantFrom(PASSWORD, '', 'x'.repeat(5000), '=A1', '💥'),
  queued: fc.oneof(
    fc.constantFrom('', 'delete', 'offBoard', 'upload', 'cseSwitch', 'TRUE'),
    cell,
  ),
});

/** Or into one of a user who has files. */
const rowOfUser = fc
  .tuple(fc.constantFrom(...USERS.slice(4)), hostileRow)
  .map(([user, row]) => ({...row, user, alias: '', queued: ''}));

const sheetOf = fc.array(fc.oneof(rowOfUser, hostileRow), {
  minLength: HOSTILE,
  maxLength: HOSTILE,
});

let rollout: Rollout;
let rewind: () => void;
beforeAll(async () => {
  rollout = await openRollout();
  const {workspace} = rollout;
  const rows = rollout.lines('Rollout').length;
  for (let row = 2; row < rows + 2; row++) {
    typeRow(workspace, row, ['', '', '', '']);
  }
  const {settings} = rollout.ask('settings');
  const roots = [...settings.roots, 'Example Root'];
  rollout.ask('saveSettings', {settings: {...settings, roots}});
  rewind = rollout.checkpoint();
});

const inDrive = (bytes: Uint8Array) =>
  rollout.company.google.addDriveFile({
    name: 'x.p12',
    bytes: Uint8Array.from(bytes),
    readers: [rollout.company.operator],
  });

/** A list of words keeps a person from typing others. */
function typeIfLet(row: number, column: number, text: string): void {
  try {
    rollout.workspace.edit('Rollout', row, column, text);
  } catch (error) {
    expect(String(error)).toMatch(/data validation/);
  }
}

/** Good rows between hostile ones. */
function fillIn(
  hostile: readonly (typeof hostileRow extends fc.Arbitrary<infer R>
    ? R
    : never)[],
): void {
  const {workspace} = rollout;
  const queued = workspace.shown('Rollout')[0]!.indexOf('Queued') + 1;
  hostile.forEach((row, i) => {
    const at = 2 + 2 * i;
    const good = [USERS[i]!, '', inDrive(GOOD), PASSWORD];
    const bad = [
      row.user,
      row.alias,
      typeof row.file === 'string' ? row.file : inDrive(row.file),
      row.password,
    ];
    typeRow(workspace, at, bad);
    typeRow(workspace, at + 1, good);
    typeIfLet(at, queued, row.queued);
  });
}

it('every run ends, with every other row done and each outcome logged', async () => {
  await fc.assert(
    fc.asyncProperty(sheetOf, async hostile => {
      // Only then V8 lets go of the contexts of past executions.
      await new Promise(resolve => setImmediate(resolve));
      rewind();
      fillIn(hostile);
      const progress = rollout.run('check');
      expect(progress.finished).toBe(true);
      expect(rollout.ask('overview').run).toBeNull();
      const lines = rollout.lines('Rollout');
      const good = hostile.map((_, i) => lines[1 + 2 * i]!);
      expect(good.map(it => it['State'])).toEqual(hostile.map(() => 'Ready'));
      // A word in an empty line stays: nothing is to be done there.
      const worked = lines.filter(it => it['State'] !== '');
      expect(worked.map(it => it['Queued']).join('')).toBe('');
      const others = lines.filter(it => it['State'] === '');
      const named = others.map(it => it['User']! + it['Alias']!).join('');
      expect(named.trim()).toBe('');
      const logged = rollout.lines('Log').filter(it => it['Outcome'] !== '');
      expect(logged).toHaveLength(progress.done);
      expect(progress.done).toBeGreaterThanOrEqual(hostile.length);
    }),
    {
      ...{numRuns: runs(8, 10_000), seed: SEED},
      // Shrinking a file says little, and floods.
      endOnFailure: true,
    },
  );
});
