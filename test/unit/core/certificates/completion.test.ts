import {
  examine,
  examineChain,
  openElsewhere,
  readCertificate,
  readChainFile,
  repackPkcs12,
  type Certificate,
} from '../../../../src/core/certificates';
import {derived} from '../../../support/derived';
import {
  basicConstraints,
  DAY,
  extKeyUsage,
  hierarchy,
  make,
  name,
  newKey,
  NOW,
  type Made,
} from './support/certificate-maker';
import {context, seq, tlv} from './support/der';
import {writePkcs12} from './support/pkcs12-writer';
import {pem} from './support/openssl';

const {root, intermediate, leaf} = hierarchy();

const read = (...made: readonly Made[]): Certificate[] =>
  made.map(it => readCertificate(it.der)!);

function file(...chain: readonly Made[]): Buffer {
  const certificates = [leaf, ...chain].map(it => it.der);
  return writePkcs12({key: leaf.key, certificates, password: 'x'});
}

function judged(
  bytes: Uint8Array,
  known: readonly Certificate[],
  roots: readonly string[] = [],
) {
  const want = {alias: 'mia@example.com', now: NOW, roots};
  const {added, isRepacked, findings, chain} = examine(bytes, 'x', {
    ...want,
    known: () => known,
  });
  const codes = findings.map(it => it.code);
  return {
    added: added.map(it => it.subjectCn),
    chain: chain.map(it => it.subjectCn),
    isRepacked,
    codes,
    blocks: findings.filter(it => it.severity === 'block').length,
  };
}

const REFUSED = {added: [], isRepacked: false};

/** A CA certificate like the intermediate, except for a change. */
function likeIntermediate(change: Partial<Made['recipe']>): Made {
  return make({...intermediate.recipe, ...change});
}

describe('A file that lacks the certificate of its issuer', () => {
  it('is completed with the one that is known, without the root', () => {
    const known = read(root, intermediate);
    const found = judged(file(), known);
    expect(found).toMatchObject({
      added: ['Example Mail CA'],
      chain: ['Mia Keller', 'Example Mail CA'],
      isRepacked: true,
      blocks: 0,
    });
    expect(found.codes).toContain('chain-completed');
    expect(found.codes).not.toContain('intermediate-missing');
    expect(found.codes).not.toContain('root-not-reached');
  });

  it('stays refused if no known certificate fits', () => {
    const other = newKey.ec();
    const expired = likeIntermediate({notAfter: NOW - 1});
    const early = likeIntermediate({notBefore: NOW + DAY});
    const impostor = likeIntermediate({key: other});
    const forged = likeIntermediate({signer: other});
    const noCa = likeIntermediate({
      extensions: {
        ...intermediate.recipe.extensions,
        basicConstraints: basicConstraints(false),
      },
    });
    const forServers = likeIntermediate({
      extensions: {
        ...intermediate.recipe.extensions,
        extKeyUsage: extKeyUsage('1.3.6.1.5.5.7.3.1'),
      },
    });
    const elsewhere = likeIntermediate({
      extensions: {
        ...intermediate.recipe.extensions,
        nameConstraints: {
          oid: '2.5.29.30',
          critical: true,
          value: seq(context(0, seq(tlv(0x81, Buffer.from('other.example'))))),
        },
      },
    });
    for (const [kind, it] of Object.entries({
      expired,
      early,
      impostor,
      noCa,
      forServers,
      elsewhere,
    })) {
      expect({kind, ...judged(file(), read(it))}).toMatchObject({
        kind,
        ...REFUSED,
      });
    }
    // Its own signature can only be checked where its issuer is known.
    expect(judged(file(), read(forged, root))).toMatchObject(REFUSED);
    expect(judged(file(), [])).toMatchObject(REFUSED);
    expect(judged(file(), []).codes).toContain('intermediate-missing');
  });

  it('uses the valid one of several with the same name', () => {
    const expired = likeIntermediate({notAfter: NOW - 1});
    const impostor = likeIntermediate({key: newKey.ec()});
    const known = read(expired, impostor, intermediate, root);
    expect(judged(file(), known).added).toEqual(['Example Mail CA']);
    expect(judged(file(), read(expired, impostor))).toMatchObject(REFUSED);
  });

  it('is completed over two levels, and where only the upper one is missing', () => {
    const upper = make({
      ...intermediate.recipe,
      subject: name('O=Example', 'CN=Example Policy CA'),
      key: newKey.ec(),
      extensions: {
        ...intermediate.recipe.extensions,
        basicConstraints: basicConstraints(true, 1),
      },
    });
    const lower = make({
      ...intermediate.recipe,
      issuer: upper.recipe.subject,
      signer: upper.key,
    });
    const known = read(upper, root, lower);
    expect(judged(file(), known).added).toEqual([
      'Example Mail CA',
      'Example Policy CA',
    ]);
    expect(judged(file(lower), known).added).toEqual(['Example Policy CA']);
    expect(judged(file(lower, upper), known)).toMatchObject(REFUSED);
  });

  it('gets another issuer if its own is a different one with the same name', () => {
    const impostor = likeIntermediate({key: newKey.ec()});
    const found = judged(file(impostor), read(intermediate));
    expect(found).toMatchObject({added: ['Example Mail CA'], blocks: 0});
  });

  it('is not completed with a root alone', () => {
    const direct = make({
      ...leaf.recipe,
      issuer: root.recipe.subject,
      signer: root.key,
    });
    const bytes = writePkcs12({
      key: leaf.key,
      certificates: [direct.der],
      password: 'x',
    });
    expect(judged(bytes, read(root, intermediate))).toMatchObject(REFUSED);
  });
});

describe('A file whose chain is as it should be', () => {
  it('stays unchanged, and nothing is looked up', () => {
    const {isRepacked} = examine(file(intermediate, root), 'x', {
      alias: 'mia@example.com',
      now: NOW,
      roots: [],
      known: () => {
        throw new Error('asked');
      },
    });
    expect(isRepacked).toBe(false);
  });
});

describe('A password in another encoding', () => {
  const bytes = writePkcs12({
    key: leaf.key,
    certificates: [leaf.der, intermediate.der],
    password: 'Grüße',
    utf8: Buffer.from('Grüße', 'latin1'),
  });
  const want = {alias: 'mia@example.com', now: NOW};
  const codesOf = (examination: ReturnType<typeof examine>) =>
    examination.findings.map(it => it.code);

  it('is repaired by packing the file again', () => {
    const before = examine(bytes, 'Grüße', {...want, known: () => []});
    expect(before.isRepacked).toBe(true);
    expect(codesOf(before)).toContain('password-rewritten');
    const [own, ...issuers] = before.chain;
    const repacked = repackPkcs12(bytes, 'Grüße', {
      chain: [own!, ...issuers],
      name: '',
      profile: 'modern',
      random: length => new Uint8Array(length).fill(7),
      spending: {limit: 100_000, allowance: 100_000},
    });
    const after = examine(
      repacked.ok ? repacked.bytes : Buffer.alloc(0),
      'Grüße',
      want,
    );
    expect(after).toMatchObject({opens: true, leafMatchesKey: true});
    expect(after.leaf?.fingerprint).toBe(before.leaf?.fingerprint);
    expect(codesOf(after)).not.toContain('password-other-reading');
  });

  it('takes keys that were derived elsewhere', () => {
    const iterations = 100_000;
    const slow = writePkcs12({
      ...{key: leaf.key, certificates: [leaf.der], password: 'x'},
      ...{mac: 'pbmac1', iterations, macIterations: iterations},
    });
    const spending = {limit: 1_000_000, allowance: 1_000_000};
    const attempt = openElsewhere(slow, 'x', new Map(), spending)!;
    const lacks = 'lacks' in attempt ? attempt.lacks : [];
    expect(lacks.length).toBeGreaterThan(0);
    const repack = (keyOf: (it: (typeof lacks)[number]) => Uint8Array) =>
      repackPkcs12(slow, 'x', {
        ...{name: '', profile: 'legacy', spending},
        chain: [readCertificate(leaf.der)!],
        random: length => new Uint8Array(length),
        keys: new Map(lacks.map(it => [it.id, keyOf(it)])),
      });
    expect(repack(derived).ok).toBe(true);
    // Nothing is derived here where a key is given, right or wrong.
    const wrong = repack(it => new Uint8Array(it.length));
    expect(wrong).toMatchObject({ok: false, problem: {code: 'wrong-password'}});
  });

  it('blocks where files are sent as they are', () => {
    const {isRepacked, ...found} = examine(bytes, 'Grüße', want);
    expect(isRepacked).toBe(false);
    expect(codesOf({isRepacked, ...found})).toContain('password-other-reading');
  });
});

describe('A chain for client-side encryption', () => {
  const judgedChain = (known: readonly Certificate[]) => {
    const source = readChainFile(Buffer.from(pem(leaf.der)));
    if (source.kind === 'pkcs12') throw new Error('a PKCS#12');
    return examineChain(source, {
      primary: 'mia@example.com',
      use: 'both',
      now: NOW,
      known: () => known,
    });
  };

  it('is completed up to the root', () => {
    const {complete, chain, findings, pkcs7} = judgedChain(
      read(root, intermediate),
    );
    expect(complete).toBe(true);
    expect(chain.map(it => it.subjectCn)).toEqual([
      'Mia Keller',
      'Example Mail CA',
      'Example Root',
    ]);
    const added = findings.find(it => it.code === 'chain-completed')?.facts;
    expect(added).toMatchObject({
      added: [chain[1]!.subject, chain[2]!.subject],
    });
    const sent = readChainFile(Buffer.from(pkcs7!));
    expect(sent.kind === 'certificates' && sent.certificates).toHaveLength(3);
  });

  it('is not completed halfway', () => {
    const {complete, chain, findings} = judgedChain(read(intermediate));
    expect(complete).toBe(false);
    expect(chain).toHaveLength(1);
    expect(findings.map(it => it.code)).toContain('chain-incomplete');
  });
});
