import {createHmac} from 'node:crypto';
import {costOfFile} from '../../../../src/core/certificates';
import {hmacDigestOf} from '../../../../src/core/certificates/digests';
import {EDITION} from '../../../../src/core/certificates/file-facts-text';
import {costOf} from '../../../../src/core/certificates/pkcs12/cost';
import {CHEAP, EXPENSIVE, Openings} from '../../../../src/core/rows/openings';
import {RowPostponed} from '../../../../src/core/rows/early-end';
import type {Postponed} from '../../../../src/core/rows/outcome';
import {derived} from '../../../support/derived';
import {hierarchy} from '../certificates/support/certificate-maker';
import {writePkcs12} from '../certificates/support/pkcs12-writer';

const {leaf} = hierarchy();

/** PBMAC1 throughout: Node makes expensive files of it in no time. */
function file(each: number, password = 'right'): Uint8Array {
  const certificates = [leaf.der];
  return writePkcs12({
    ...{key: leaf.key, certificates, password},
    ...{mac: 'pbmac1', iterations: each, macIterations: each},
  });
}

/** Each of its three derivations has a third of the rounds. It is made once: that takes long as well. */
const expensive = file(Math.ceil(EXPENSIVE / 3) + 1);

const clock = () => 0;

/** A store that keeps everything, and counts. */
function memory(key = 'key') {
  const texts = new Map<string, string>();
  const asked: string[] = [];
  return {
    texts,
    asked,
    get: (name: string) => {
      asked.push(name);
      return texts.get(name) ?? null;
    },
    put: (name: string, text: string) => void texts.set(name, text),
    mac: (bytes: Uint8Array) =>
      new Uint8Array(createHmac('sha256', key).update(bytes).digest()),
  };
}

describe('An opened file', () => {
  const middling = file(CHEAP);

  it('is cached, and opened from the cache in the next execution', () => {
    const store = memory();
    const first = new Openings(store, clock).open(middling, 'right', false);
    expect(first.opens).toBe(true);
    expect(store.texts.size).toBe(1);
    const [name] = store.texts.keys();
    store.texts.set(
      name!,
      `{"edition":${EDITION},"fileFacts":{"opens":false}}`,
    );
    const second = new Openings(store, clock).open(middling, 'right', false);
    expect(second).toEqual({opens: false});
  });

  it('is kept for its password alone, a wrong one too', () => {
    const store = memory();
    const openings = new Openings(store, clock);
    expect(openings.open(middling, 'wrong', false)).toMatchObject({
      problem: {code: 'wrong-password'},
    });
    expect(openings.open(middling, 'right', false).opens).toBe(true);
    expect(store.texts.size).toBe(2);
    const names = [...store.texts.keys()].join();
    expect(names).not.toMatch(/right|wrong/);
  });

  it('is kept under a name that needs the key of the person at work', () => {
    const names = ['one', 'another'].map(key => {
      const store = memory(key);
      new Openings(store, clock).open(middling, 'right', false);
      return [...store.texts.keys()].join();
    });
    expect(names[0]).not.toBe('');
    expect(names[0]).not.toBe(names[1]);
  });

  it('outlives nothing where file or password exist in the request only', () => {
    const store = memory();
    const openings = new Openings(store, clock);
    const open = () =>
      openings.open(middling, 'right', false, {keeping: 'execution'});
    expect(open().opens).toBe(true);
    expect(open()).toEqual(open());
    expect(store.texts.size).toBe(0);
  });

  it('that is cheap is worth no look into the cache', () => {
    const store = memory();
    const cheap = file(Math.floor(CHEAP / 3));
    expect(new Openings(store, clock).open(cheap, 'right', false).opens).toBe(
      true,
    );
    expect([store.asked, store.texts.size]).toEqual([[], 0]);
  });
});

describe('A file that is expensive to open', () => {
  it('is left to the page, and opened with its keys; the keys are not stored', () => {
    const store = memory();
    const openings = new Openings(store, clock);
    const wanted = thrownBy(() => openings.open(expensive, 'right', true));
    const keys = new Map(
      wanted.derivations.map(it => [it.id, derived(it)] as const),
    );
    expect(openings.openWith(expensive, 'right', new Map())).toEqual(
      wanted.derivations,
    );
    expect(openings.openWith(expensive, 'right', keys)).toEqual([]);
    expect(openings.open(expensive, 'right', true).opens).toBe(true);
    const kept = [...store.texts.values()].join();
    for (const key of keys.values()) {
      const bytes = Buffer.from(key);
      for (const form of ['hex', 'base64'] as const) {
        expect(kept).not.toContain(bytes.toString(form));
      }
    }
  });

  it('is not asked for twice when its password is wrong', () => {
    const openings = new Openings(memory(), clock);
    const {derivations} = thrownBy(() =>
      openings.open(expensive, 'wrong', true),
    );
    const keys = new Map(derivations.map(it => [it.id, derived(it)] as const));
    expect(openings.openWith(expensive, 'wrong', keys)).toEqual([]);
    expect(openings.open(expensive, 'wrong', true)).toMatchObject({
      problem: {code: 'wrong-password'},
    });
  });
});

function thrownBy(
  work: () => unknown,
): Extract<Postponed, {readonly wants: 'keys'}> {
  try {
    work();
  } catch (error) {
    if (error instanceof RowPostponed && error.until.wants === 'keys') {
      return error.until;
    }
    throw error;
  }
  throw new Error('nothing is to be derived');
}

describe('What a file costs is known before anything is run', () => {
  const SHA3_224 = '2.16.840.1.101.3.4.2.13';

  /** The cost of the first derivation, and whether any is run. */
  function spentOn(
    bytes: Uint8Array,
    at = 0,
    password = 'right',
  ): readonly unknown[] {
    let now = 0;
    const openings = new Openings(memory(), () => now);
    now = at;
    const note = {begun: 0, ended: 0};
    const fileFacts = openings.open(bytes, password, false, {
      note: {
        wasCutOff: false,
        begin: () => note.begun++,
        end: () => note.ended++,
      },
    });
    const found = fileFacts.opens ? 'opens' : fileFacts.problem.code;
    return [found, note.begun, note.ended];
  }

  it('by blocks and by hash, not by iterations alone', () => {
    const sha256 = costOfFile(file(1000));
    expect(sha256).toBe(3000);
    const cost = (hmac: string) =>
      costOf({
        kind: 'PBKDF2',
        digest: hmacDigestOf(hmac)!,
        salt: new Uint8Array(8),
        ...{iterations: 1000, length: 32, purpose: 'key'},
      });
    expect(cost(SHA3_224)).toBe(8000);
    expect(cost('1.2.840.113549.2.7')).toBe(2000);
    expect(cost('1.2.840.113549.2.9')).toBe(1000);
  });

  it('an expensive one is noted before it begins and after it', () => {
    // The seal alone says that a password is wrong: a third of the rounds.
    expect(spentOn(expensive, 0, 'wrong')).toEqual(['wrong-password', 1, 1]);
    expect(spentOn(file(1000))).toEqual(['opens', 0, 0]);
  });

  it('and one that does not fit into the rest of the execution is refused by name', () => {
    expect(spentOn(expensive, 329_000)).toEqual(['expensive-to-open', 0, 0]);
  });

  it('one during which an execution was cut off is not opened again', () => {
    const openings = new Openings(memory(), clock);
    const never = () => {
      throw new Error('it was begun again');
    };
    const fileFacts = openings.open(expensive, 'right', false, {
      note: {wasCutOff: true, begin: never, end: never},
    });
    expect(fileFacts).toMatchObject({
      problem: {code: 'opening-cut-off', facts: {legacy: false, file: ''}},
    });
  });
});

describe('Packing files again', () => {
  const cost = costOfFile(expensive);

  it('is bounded for each execution, as opening is; the first expensive file may cost more', () => {
    expect(cost).toBeGreaterThan(EXPENSIVE);
    const execution = new Openings(memory(), clock);
    expect(execution.allowanceToPack(file(CHEAP))).toBe(EXPENSIVE);
    const allowances = Array.from({length: 9}, () =>
      execution.allowanceToPack(expensive),
    );
    const some = allowances.filter(it => it >= cost).length;
    expect(some).toBe(Math.floor(5_000_000 / cost));
    expect(allowances.slice(some)).toEqual(allowances.slice(some).fill(0));
    expect(execution.allowanceToPack(file(CHEAP))).toBe(EXPENSIVE);
    expect(allowances[0]).toBeGreaterThan(5_000_000);
  });

  it('begins only if it fits into the time', () => {
    let now = 0;
    const execution = new Openings(memory(), () => now);
    now = 329_000;
    expect(execution.allowanceToPack(expensive)).toBe(0);
  });
});
