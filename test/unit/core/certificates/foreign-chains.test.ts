/** Files that lack an intermediate, and what other organizations’ hierarchies have to offer for it. */
import {
  examine,
  readCertificate,
  type Certificate,
} from '../../../../src/core/certificates';
import {
  basicConstraints,
  DAY,
  hierarchy,
  keyUsage,
  make,
  name,
  newKey,
  NOW,
  type Extension,
  type Made,
} from './support/certificate-maker';
import {context, int, octets, seq, tlv} from './support/der';
import {writePkcs12} from './support/pkcs12-writer';

const {root, intermediate, leaf} = hierarchy();

const AKI = '2.5.29.35';
const SKI = '2.5.29.14';
const ski = (id: string): Extension => ({
  oid: SKI,
  value: octets(Buffer.from(id, 'hex')),
});
const akiByKey = (id: string): Extension => ({
  oid: AKI,
  value: seq(context(0, Buffer.from(id, 'hex'), true)),
});
/** Names the issuer of the issuer, and its serial number, and no key. */
const akiBySerial = (issuer: Made, of: Buffer): Extension => ({
  oid: AKI,
  value: seq(
    context(1, seq(tlv(0xa4, of)).subarray(2), true),
    context(2, int(issuer.recipe.serial).subarray(2), true),
  ),
});

/** A CA certificate like another, except for a change; extensions are added. */
function like(
  of: Made,
  {extensions = {}, ...change}: Partial<Made['recipe']>,
): Made {
  return make({
    ...of.recipe,
    ...change,
    extensions: {...of.recipe.extensions, ...extensions},
  });
}

function judged(bytes: Uint8Array, known: readonly Made[]) {
  const {added, findings, chain} = examine(bytes, 'x', {
    ...{alias: 'mia@example.com', now: NOW, roots: []},
    known: () => known.map(it => readCertificate(it.der)!),
  });
  return {
    added: added.map((it: Certificate) => it.fingerprint),
    length: chain.length,
    blocks: findings.filter(it => it.severity === 'block').map(it => it.code),
  };
}

const fingerprintOf = ({der}: Made) => readCertificate(der)!.fingerprint;
const fileOf = (own: Made, ...chain: readonly Made[]) =>
  writePkcs12({
    key: own.key,
    certificates: [own, ...chain].map(it => it.der),
    password: 'x',
  });
const completedBy = (...made: readonly Made[]) => ({
  added: made.map(fingerprintOf),
  length: made.length + 1,
  blocks: [],
});

const REFUSED = {added: [], length: 1, blocks: ['intermediate-missing']};

/** Of the same name, each with a key of its own. */
const namesakes = (count: number, ids = false): Made[] =>
  Array.from({length: count}, (_, i) =>
    like(intermediate, {
      ...{key: newKey.ec(), serial: Buffer.from([1, i])},
      ...(ids
        ? {extensions: {ski: ski(`${String(i).padStart(2, '0')}`.repeat(20))}}
        : {}),
    }),
  );

it.each([2, 8, 20])(
  'finds the issuer behind %i of the same name and other keys, without key identifiers',
  count => {
    const known = [...namesakes(count), intermediate, root];
    expect(judged(fileOf(leaf), known)).toEqual(completedBy(intermediate));
  },
);

it('finds the issuer behind many whose key identifier is another one', () => {
  const id = 'ab'.repeat(20);
  const own = like(intermediate, {extensions: {ski: ski(id)}});
  const below = like(leaf, {extensions: {aki: akiByKey(id)}});
  const known = [...namesakes(30, true), own, root];
  expect(judged(fileOf(below), known)).toEqual(completedBy(own));
});

it('finds an issuer that has no key identifier for a leaf that names one', () => {
  const below = like(leaf, {extensions: {aki: akiByKey('cd'.repeat(20))}});
  const known = [...namesakes(20, true), intermediate, root];
  expect(judged(fileOf(below), known)).toEqual(completedBy(intermediate));
});

it('accepts an identifier by issuer and serial number, right or wrong: the signature decides', () => {
  for (const issuer of [intermediate, root]) {
    const aki = akiBySerial(issuer, root.recipe.subject);
    const below = like(leaf, {extensions: {aki}});
    expect(judged(fileOf(below), [intermediate, root])).toEqual(
      completedBy(intermediate),
    );
  }
});

it('chooses the renewed one of an issuer that has expired, with the same key', () => {
  const expired = like(intermediate, {notAfter: NOW - DAY});
  const renewed = like(intermediate, {
    ...{notBefore: NOW - DAY, serial: Buffer.from([9])},
  });
  for (const known of [
    [expired, renewed, root],
    [renewed, expired, root],
  ]) {
    expect(judged(fileOf(leaf), known)).toEqual(completedBy(renewed));
  }
  expect(judged(fileOf(leaf, expired), [renewed, root])).toMatchObject({
    added: [fingerprintOf(renewed)],
    blocks: [],
  });
});

describe('a cross-signed issuer', () => {
  const otherKey = newKey.ec();
  const otherName = name('O=Elsewhere', 'CN=Elsewhere Root');
  const otherRoot = like(root, {
    ...{subject: otherName, issuer: otherName},
    ...{key: otherKey, signer: otherKey},
  });
  const crossed = like(intermediate, {
    ...{issuer: otherName, signer: otherKey, serial: Buffer.from([7])},
  });
  const crossedRoot = like(root, {
    ...{issuer: otherName, signer: otherKey, serial: Buffer.from([8])},
  });

  it('is used by the way that is valid', () => {
    const over = like(otherRoot, {notAfter: NOW - DAY});
    expect(judged(fileOf(leaf), [crossed, over, intermediate, root])).toEqual(
      completedBy(intermediate),
    );
    const expired = like(crossed, {notAfter: NOW - DAY});
    expect(judged(fileOf(leaf), [expired, intermediate, root])).toEqual(
      completedBy(intermediate),
    );
  });

  it('is completed by the shorter way of two that are valid', () => {
    const known = [intermediate, crossedRoot, otherRoot, root];
    expect(judged(fileOf(leaf), known)).toEqual(completedBy(intermediate));
  });

  it('leads round and round without end: two that sign each other', () => {
    const [a, b] = [name('CN=A'), name('CN=B')];
    const [keyA, keyB] = [newKey.ec(), newKey.ec()];
    const aByB = like(intermediate, {
      ...{subject: a, key: keyA, issuer: b, signer: keyB},
      extensions: {basicConstraints: basicConstraints(true)},
    });
    const bByA = like(intermediate, {
      ...{subject: b, key: keyB, issuer: a, signer: keyA},
      extensions: {basicConstraints: basicConstraints(true)},
    });
    const below = like(leaf, {issuer: a, signer: keyA});
    const found = judged(fileOf(below), [aByB, bByA]);
    expect(found.length).toBeLessThan(4);
  });
});

it.each<readonly [string, Partial<Made['recipe']>]>([
  [
    'may not have another CA below it',
    {extensions: {basicConstraints: basicConstraints(true, 0)}},
  ],
  [
    'is for other names',
    {
      extensions: {
        nameConstraints: {
          oid: '2.5.29.30',
          critical: true,
          value: seq(context(0, seq(tlv(0x81, Buffer.from('other.example'))))),
        },
      },
    },
  ],
  [
    'may not sign certificates',
    {extensions: {keyUsage: keyUsage(['cRLSign'])}},
  ],
  ['has expired', {notAfter: NOW - DAY}],
])('adds nothing below an upper CA that %s', (_, change) => {
  const key = newKey.ec();
  const subject = name('O=Example', 'CN=Example Policy CA');
  const upper = like(intermediate, {
    ...{subject, key, serial: Buffer.from([5])},
    extensions: {basicConstraints: basicConstraints(true)},
    ...change,
    ...(change.extensions
      ? {
          extensions: {
            basicConstraints: basicConstraints(true),
            ...change.extensions,
          },
        }
      : {}),
  });
  const lower = like(intermediate, {issuer: subject, signer: key});
  expect(judged(fileOf(leaf), [lower, upper, root])).toEqual(REFUSED);
});
