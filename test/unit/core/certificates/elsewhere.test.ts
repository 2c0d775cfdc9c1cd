import {
  examine,
  judgeFile,
  MAX_ITERATIONS,
  openElsewhere,
} from '../../../../src/core/certificates';
import {derived} from '../../../support/derived';
import {hierarchy, NOW} from './support/certificate-maker';
import {openSsl} from './support/openssl';
import {writePkcs12, type Options} from './support/pkcs12-writer';

const SPENDING = {limit: MAX_ITERATIONS, allowance: MAX_ITERATIONS};
const WANT = {alias: '', now: NOW};
const {leaf, intermediate} = hierarchy();
const certificates = [leaf.der, intermediate.der];

/** More than is computed here without asking. */
const EXPENSIVE_ROUNDS = 21_000;

function file(options: Partial<Options> = {}): Buffer {
  const expensive = {
    iterations: EXPENSIVE_ROUNDS,
    macIterations: EXPENSIVE_ROUNDS,
  };
  return writePkcs12({
    ...{key: leaf.key, certificates, password: 'x'},
    ...expensive,
    ...options,
  });
}

/** Opens as the page does, and counts how often it had to ask. */
function opened(bytes: Uint8Array, password: string) {
  const keys = new Map<string, Uint8Array>();
  for (let rounds = 0; rounds < 20; rounds++) {
    const attempt = openElsewhere(bytes, password, keys, SPENDING);
    if (!attempt) return null;
    if ('fileFacts' in attempt) {
      return {rounds, examination: judgeFile(attempt.fileFacts, WANT)};
    }
    for (const it of attempt.lacks) {
      expect(keys.has(it.id)).toBe(false);
      keys.set(it.id, derived(it));
    }
  }
  throw new Error('it never has enough');
}

describe('Opening with keys from elsewhere', () => {
  it.each([
    {options: {}},
    {options: {mac: 'pbmac1'}},
    {options: {mac: 'none'}},
    {options: {prf: 'SHA-1', macHash: 'SHA-1', cipher: '3DES'}},
    {options: {prf: 'SHA-512', mac: 'none'}},
  ] as const)(
    'gives what opening here gives, asked once ($options)',
    ({options}) => {
      const bytes = file(options);
      const found = opened(bytes, 'x');
      expect(found?.rounds).toBe(1);
      expect(found?.examination).toEqual(examine(bytes, 'x', WANT));
      expect(found?.examination.leafMatchesKey).toBe(true);
    },
  );

  it('asks again for derivations that it discovers on the way: the second block of an old derivation', () => {
    const program = openSsl();
    try {
      const old = ['-certpbe', 'PBE-SHA1-3DES', '-keypbe', 'PBE-SHA1-3DES'];
      const iterations = ['-iter', String(EXPENSIVE_ROUNDS)];
      const options = [...old, ...iterations];
      const bytes = program.pkcs12(leaf.key, certificates, 'x', options);
      const found = opened(bytes, 'x');
      expect(found?.rounds).toBeGreaterThan(1);
      expect(found?.examination).toEqual(examine(bytes, 'x', WANT));
      expect(found?.examination.leafMatchesKey).toBe(true);
    } finally {
      program.close();
    }
  });

  it('tries the other readings of a password', () => {
    const password = 'pässwörd';
    const latin1 = Buffer.from(password, 'latin1');
    const bytes = file({password, utf8: latin1});
    const found = opened(bytes, password);
    expect(found?.examination.leafMatchesKey).toBe(true);
  });

  it('finds a wrong password wrong', () => {
    expect(opened(file(), 'y')?.examination.problem).toBe('wrong-password');
  });

  it('leaves hashes to the script that WebCrypto has not', () => {
    expect(opened(file({prf: 'SHA-224'}), 'x')).toBeNull();
  });

  it('accepts no key of the wrong length', () => {
    const bytes = file();
    const first = openElsewhere(bytes, 'x', new Map(), SPENDING)!;
    if (!('lacks' in first)) throw new Error('nothing is lacking');
    const short = new Map(
      first.lacks.map(it => [it.id, derived(it).subarray(1)] as const),
    );
    expect(openElsewhere(bytes, 'x', short, SPENDING)).toEqual(first);
  });

  it('asks for nothing for a file that asks for too much, and refuses it', () => {
    const spending = {limit: EXPENSIVE_ROUNDS, allowance: EXPENSIVE_ROUNDS};
    const attempt = openElsewhere(file(), 'x', new Map(), spending);
    expect(attempt).toMatchObject({
      fileFacts: {problem: {code: 'too-many-iterations'}},
    });
  });
});
