/**
 * Files with bytes changed, cut out, doubled or swapped: no answer is an exception, and none calls a file fine whose key or
 * certificate is not the original's. The seed is printed if it fails; TEST_SEED and TEST_LONG widen the search.
 */
import fc from 'fast-check';
import {examine, readCertificate} from '../../../../src/core/certificates';
import {runs, SEED} from '../../../support/thoroughness';
import {
  hierarchy,
  newKey,
  NOW,
  extKeyUsage,
  keyUsage,
  EMAIL_PROTECTION,
} from './support/certificate-maker';
import {context, octets, oid, seq} from './support/der';
import {
  bag,
  dataContent,
  pfx,
  writePkcs12,
  type Options,
} from './support/pkcs12-writer';

const WANT = {alias: 'mia@example.com', now: NOW, budget: 20_000};
const BAG = '1.2.840.113549.1.12.10.1.';
const ec = hierarchy();
const rsa = hierarchy({
  leaf: {
    key: newKey.rsa(),
    extensions: {
      keyUsage: keyUsage(['digitalSignature', 'keyEncipherment']),
      extKeyUsage: extKeyUsage(EMAIL_PROTECTION),
    },
  },
});

const written = (of: typeof ec, options: Partial<Options>): Buffer =>
  writePkcs12({
    key: of.leaf.key,
    certificates: [of.leaf.der, of.intermediate.der],
    password: 'x',
    iterations: 1,
    macIterations: 1,
    ...options,
  });

/** Unencrypted and without a seal, so that every change reaches the parsed content. */
function clear(of: typeof ec): Buffer {
  const key = of.leaf.key.export({type: 'pkcs8', format: 'der'});
  const certificates = [of.leaf, of.intermediate].map(it =>
    bag(
      BAG + '3',
      seq(oid('1.2.840.113549.1.9.22.1'), context(0, octets(it.der))),
    ),
  );
  return pfx(seq(dataContent(seq(bag(BAG + '1', key), ...certificates))), null);
}

interface Original {
  readonly file: Buffer;
  readonly fingerprint: string;
}

const ORIGINALS: readonly Original[] = [ec, rsa].flatMap(of =>
  [
    written(of, {}),
    written(of, {mac: 'pbmac1'}),
    written(of, {mac: 'none'}),
    written(of, {cipher: '3DES', macHash: 'SHA-1'}),
    clear(of),
  ].map(file => ({
    file,
    fingerprint: readCertificate(of.leaf.der)!.fingerprint,
  })),
);

type Mutation = readonly [kind: number, at: number, value: number];

function mutated(file: Buffer, mutations: readonly Mutation[]): Buffer {
  let bytes = Buffer.from(file);
  for (const [kind, where, value] of mutations) {
    const at = where % bytes.length;
    const length = 1 + (value % 16);
    switch (kind) {
      case 0:
        bytes[at]! ^= value || 1;
        break;
      case 1:
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          bytes.subarray(at + length),
        ]);
        break;
      case 2:
        bytes = Buffer.concat([
          bytes.subarray(0, at + length),
          bytes.subarray(at),
        ]);
        break;
      default: {
        const other = (at * 31 + value) % bytes.length;
        [bytes[at], bytes[other]] = [bytes[other]!, bytes[at]!];
      }
    }
    if (bytes.length === 0) return bytes;
  }
  return bytes;
}

it(`A changed file throws nothing, and is fine only with the key and certificate it had (seed ${SEED})`, () => {
  const mutation = fc.tuple(
    fc.integer({min: 0, max: 3}),
    fc.nat(),
    fc.integer({min: 0, max: 255}),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...ORIGINALS),
      fc.array(mutation, {minLength: 1, maxLength: 3}),
      ({file, fingerprint}, mutations) => {
        const bytes = mutated(file, mutations);
        const found = examine(bytes, 'x', WANT);
        const isFine = found.findings.every(it => it.severity === 'advice');
        const isUsable = found.findings.every(it => it.severity !== 'block');
        if (isFine) expect(found.leaf!.fingerprint).toBe(fingerprint);
        // Of a file without a seal the certificate may be another one, but never one of another key.
        if (isUsable) expect(found.leafMatchesKey).not.toBe(false);
      },
    ),
    {numRuns: runs(300, 20_000), seed: SEED},
  );
});

it('The files that are changed are fine as they are', () => {
  for (const {file, fingerprint} of ORIGINALS) {
    const found = examine(file, 'x', WANT);
    expect(found.leaf!.fingerprint).toBe(fingerprint);
    expect(found.findings.filter(it => it.severity === 'block')).toEqual([]);
  }
});
