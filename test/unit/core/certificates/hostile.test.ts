/**
 * Whatever is done to a file, the answer is a finding after bounded work, never an exception, and never “fine” with a wrong
 * password.
 */
import fc from 'fast-check';
import {
  examine,
  iterationsOf,
  readCertificate,
} from '../../../../src/core/certificates';
import {countedModule, type Counted} from '../../../support/steps';
import {hierarchy, newKey, NOW} from './support/certificate-maker';
import {context, octets, oid, seq} from './support/der';
import {
  bag,
  dataContent,
  pfx,
  writePkcs12,
  type Options,
} from './support/pkcs12-writer';

const WANT = {alias: 'mia@example.com', now: NOW, budget: 20_000};
const {leaf, intermediate, root} = hierarchy();
/** Twice what 20,000 iterations need. */
const MOST_STEPS = 100_000_000;
const BAG = '1.2.840.113549.1.12.10.1.';

const written = (options: Partial<Options>): Buffer =>
  writePkcs12({
    key: leaf.key,
    certificates: [leaf.der, intermediate.der],
    password: 'x',
    iterations: 1,
    macIterations: 1,
    ...options,
  });

const FILES = {
  'a PKCS#12 seal': written({}),
  PBMAC1: written({mac: 'pbmac1'}),
  'no seal': written({mac: 'none'}),
};

const FINGERPRINT = readCertificate(leaf.der)!.fingerprint;
const parameters = {numRuns: 150, seed: 20261122};

/** Sealed contents are as they were, or the file does not open; a wrong password never opens. */
function expectBounded(bytes: Uint8Array, isSealed: boolean): void {
  const examination = examine(bytes, 'x', WANT);
  const wrong = examine(bytes, 'y', WANT);
  iterationsOf(bytes);
  expect(wrong.opens).toBe(false);
  expect(wrong.findings.length).toBeGreaterThan(0);
  if (!examination.opens) {
    expect(examination.problem).not.toBeNull();
    expect(examination.findings[0]!.severity).toBe('block');
  } else if (isSealed) {
    expect(examination.leaf!.fingerprint).toBe(FINGERPRINT);
  }
}

let counted: Counted;
beforeAll(async () => {
  counted = await countedModule('src/core/certificates/index');
});
afterAll(() => counted.end());

describe.each(Object.entries(FILES))('A file with %s', (kind, file) => {
  const isSealed = kind !== 'no seal';
  const position = fc.integer({min: 0, max: file.length - 1});

  it('needs bounded work with any byte changed and any cut', async () => {
    const changes = fc.tuple(
      position,
      fc.integer({min: 1, max: 255}),
      position,
    );
    for (const [at, mask, cut] of fc.sample(changes, {numRuns: 20, seed: 11})) {
      const changed = Uint8Array.from(file);
      changed[at]! ^= mask;
      for (const bytes of [changed, changed.slice(0, cut)]) {
        const {steps} = await counted.call('examine', bytes, 'x', WANT);
        expect({at, mask, cut, steps, few: steps < MOST_STEPS}).toMatchObject({
          few: true,
        });
      }
    }
  });

  it('with any byte changed is bounded', () => {
    fc.assert(
      fc.property(position, fc.integer({min: 1, max: 255}), (at, mask) => {
        const bytes = Buffer.from(file);
        bytes[at]! ^= mask;
        expectBounded(bytes, isSealed);
      }),
      parameters,
    );
  });

  it('cut anywhere is bounded', () => {
    fc.assert(
      fc.property(position, length => {
        const bytes = file.subarray(0, length);
        expectBounded(bytes, isSealed);
        expect(examine(bytes, 'x', WANT).opens).toBe(false);
      }),
      parameters,
    );
  });

  it('with any length changed is bounded', () => {
    const lengths = lengthPositions(file);
    expect(lengths.length).toBeGreaterThan(20);
    fc.assert(
      fc.property(
        fc.constantFrom(...lengths),
        fc.integer({min: 0, max: 255}),
        (at, value) => {
          const bytes = Buffer.from(file);
          bytes[at] = value;
          expectBounded(bytes, isSealed);
        },
      ),
      parameters,
    );
  });
});

it('A file in plain text, with any bytes changed, is bounded', () => {
  const rsa = hierarchy({leaf: {key: newKey.rsa1024()}});
  const clear = (made: typeof rsa): Buffer =>
    pfx(
      seq(
        dataContent(
          seq(
            bag(
              BAG + '1',
              made.leaf.key.export({type: 'pkcs8', format: 'der'}),
            ),
            ...[made.leaf, made.intermediate, made.root].map(it =>
              bag(
                BAG + '3',
                seq(oid('1.2.840.113549.1.9.22.1'), context(0, octets(it.der))),
              ),
            ),
          ),
        ),
      ),
      null,
    );
  const files = [clear({leaf, intermediate, root}), clear(rsa)];
  expect(files.map(it => examine(it, '', WANT).leafMatchesKey)).toEqual([
    true,
    true,
  ]);
  const change = fc.tuple(fc.nat(), fc.integer({min: 1, max: 255}));
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(change, {minLength: 1, maxLength: 3}),
      (file, changes) => {
        const bytes = Buffer.from(file);
        for (const [at, mask] of changes) bytes[at % bytes.length]! ^= mask;
        const examination = examine(bytes, '', WANT);
        expect(examination.findings.length).toBeGreaterThan(0);
      },
    ),
    {numRuns: 200, seed: 9},
  );
});

it('Any bytes at all give a finding', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({maxLength: 300}),
      fc.string(),
      (bytes, password) => {
        expect(examine(bytes, password, WANT).findings.length).toBeGreaterThan(
          0,
        );
        expect(
          examine(Uint8Array.from([0x30, 0x80, ...bytes]), password, WANT)
            .opens,
        ).toBe(false);
      },
    ),
    {numRuns: 500, seed: 7},
  );
});

it('A certificate with any one of its bytes changed is read, or rejected', () => {
  for (let at = 0; at < leaf.der.length; at++) {
    const der = Buffer.from(leaf.der);
    der[at]! ^= 1 + ((at * 37) % 255);
    const found = readCertificate(der);
    if (found) expect(typeof found.subject).toBe('string');
  }
});

/** The positions of the length octets of the outer elements: found by walking the DER. */
function lengthPositions(der: Buffer): number[] {
  const found: number[] = [];
  const walk = (start: number, end: number): void => {
    for (let at = start; at < end;) {
      const tag = der[at]!;
      const first = der[at + 1]!;
      const digits = first > 0x80 ? first & 0x7f : 0;
      const length = digits ? der.readUIntBE(at + 2, digits) : first;
      const content = at + 2 + digits;
      for (let i = at + 1; i < content; i++) found.push(i);
      const holdsDer = tag === 0x04 && der[content] === 0x30 && length > 40;
      if (tag & 0x20 || holdsDer) walk(content, content + length);
      at = content + length;
    }
  };
  walk(0, der.length);
  return found;
}
