/** Which of several issuers and certificates of one key is chosen, and what issuers may issue for. */
import {
  examine,
  readFileFacts,
  examineChain,
  type Want,
} from '../../../../src/core/certificates';
import {
  basicConstraints,
  DAY,
  dns,
  extKeyUsage,
  hierarchy,
  make,
  name,
  newKey,
  NOW,
  policies,
  rfc822,
  smtpUtf8,
  subjectAltName,
  type Change,
  type Extension,
  type Made,
} from './support/certificate-maker';
import {context, int, oid, seq} from './support/der';
import {writePkcs12} from './support/pkcs12-writer';

const WANT: Want = {alias: 'mia@example.com', now: NOW};

const file = (leaf: Made, ...others: readonly Made[]): Buffer =>
  writePkcs12({
    key: leaf.key,
    certificates: [leaf, ...others].map(it => it.der),
    password: 'x',
  });

const codesOf = (bytes: Uint8Array, want: Partial<Want> = {}): string[] =>
  examine(bytes, 'x', {...WANT, ...want}).findings.map(
    it => `${it.severity} ${it.code}`,
  );

describe('Of two certificates of one CA', () => {
  const {leaf, intermediate, root} = hierarchy();
  const changed = (change: Change): Made =>
    make({
      ...intermediate.recipe,
      ...change,
      extensions: {...intermediate.recipe.extensions, ...change.extensions},
    });
  const EXTRA = ['advice extra-certificates'];

  it.each<[string, Change]>([
    ['expired', {notAfter: NOW - DAY}],
    ['is not valid yet', {notBefore: NOW + DAY}],
    ['has no revocation list', {extensions: {crl: null}}],
    [
      'is for servers',
      {extensions: {extKeyUsage: extKeyUsage('1.3.6.1.5.5.7.3.1')}},
    ],
    ['says nothing of its use', {extensions: {extKeyUsage: null}}],
    ['is no CA', {extensions: {basicConstraints: basicConstraints(false)}}],
    ['expires before the user’s', {notAfter: NOW + 30 * DAY}],
  ])('one that %s is skipped, in either order', (_, change) => {
    const worse = changed(change);
    expect(codesOf(file(leaf, worse, intermediate))).toEqual(EXTRA);
    expect(codesOf(file(leaf, intermediate, worse))).toEqual(EXTRA);
  });

  it('the one that is valid longest is used if both are valid, in either order', () => {
    const longer = changed({notAfter: NOW + 3000 * DAY});
    for (const others of [
      [longer, intermediate],
      [intermediate, longer],
    ]) {
      const {chain} = examine(file(leaf, ...others), 'x', WANT);
      expect(chain[1]!.notAfter).toBe(NOW + 3000 * DAY);
    }
  });

  it('an expired cross-certificate of the root is skipped, in either order', () => {
    const cross = make({
      ...root.recipe,
      issuer: name('CN=Older Root'),
      signer: newKey.ec(),
      notAfter: NOW - DAY,
    });
    const expected = ['advice root-included', 'advice extra-certificates'];
    expect(codesOf(file(leaf, intermediate, cross, root))).toEqual(expected);
    expect(codesOf(file(leaf, intermediate, root, cross))).toEqual(expected);
  });

  it('client-side encryption uses the path that reaches the root', () => {
    const cross = make({
      ...root.recipe,
      issuer: name('CN=Older Root'),
      signer: newKey.ec(),
    });
    const limit = 5_000_000;
    for (const others of [
      [cross, root],
      [root, cross],
    ]) {
      const fileFacts = readFileFacts(
        file(leaf, intermediate, ...others),
        'x',
        {
          limit,
          allowance: limit,
        },
      );
      const found = examineChain(fileFacts, {
        primary: 'mia@example.com',
        now: NOW,
        use: 'both',
      });
      expect(found.complete).toBe(true);
      expect(found.chain).toHaveLength(3);
    }
  });

  it('many of one name and key still give an answer', () => {
    const many = Array.from({length: 60}, (_, i) =>
      changed({serial: Buffer.alloc(16, i + 1)}),
    );
    const found = examine(file(leaf, ...many, root), 'x', WANT);
    expect(found.chain).toHaveLength(3);
  });
});

describe('Of two certificates of one key', () => {
  const {leaf, intermediate} = hierarchy();
  const newer = (change: Change): Made =>
    make({
      ...leaf.recipe,
      notBefore: NOW - DAY,
      serial: Buffer.alloc(16, 9),
      ...change,
      extensions: {...leaf.recipe.extensions, ...change.extensions},
    });

  it.each<[string, Change]>([
    ['is not valid yet', {notBefore: NOW + DAY}],
    [
      'is for servers',
      {extensions: {extKeyUsage: extKeyUsage('1.3.6.1.5.5.7.3.1')}},
    ],
    ['lacks its issuer', {issuer: name('CN=Other CA'), signer: newKey.ec()}],
    [
      'is for someone else',
      {extensions: {subjectAltName: subjectAltName(rfc822('tom@example.com'))}},
    ],
  ])('a newer one that %s is skipped, in either order', (_, change) => {
    const other = newer(change);
    for (const order of [
      [leaf, other],
      [other, leaf],
    ] as const) {
      const found = examine(file(...order, intermediate), 'x', WANT);
      expect(found.leaf!.serial).toBe(leaf.recipe.serial.toString('hex'));
      expect(found.findings.filter(it => it.severity === 'block')).toEqual([]);
    }
  });

  it('the newer one is used if both are valid', () => {
    const other = newer({});
    const found = examine(file(leaf, other, intermediate), 'x', WANT);
    expect(found.leaf!.serial).toBe('09'.repeat(16));
  });
});

const tree = (...names: readonly Buffer[]): Buffer =>
  Buffer.concat(names.map(it => seq(it)));
const constraints = (
  permitted: readonly Buffer[],
  excluded: readonly Buffer[] = [],
): Extension => ({
  oid: '2.5.29.30',
  critical: true,
  value: seq(
    ...(permitted.length > 0 ? [context(0, tree(...permitted))] : []),
    ...(excluded.length > 0 ? [context(1, tree(...excluded))] : []),
  ),
});
const directory = (of: Buffer): Buffer => context(4, of);

/** The findings about a leaf with these names below a CA with these constraints. */
function constrained(
  extension: Extension,
  names: readonly Buffer[] = [rfc822('mia@example.com')],
  alias = '',
): string[] {
  const {leaf, intermediate} = hierarchy({
    intermediate: {extensions: {nameConstraints: extension}},
    leaf: {extensions: {subjectAltName: subjectAltName(...names)}},
  });
  return codesOf(file(leaf, intermediate), {alias});
}

describe('Name constraints of a CA', () => {
  it.each<[string, Extension]>([
    ['the domain', constraints([rfc822('example.com')])],
    ['the domain in capitals', constraints([rfc822('EXAMPLE.com')])],
    ['the one mailbox', constraints([rfc822('mia@example.com')])],
    ['the domain above it', constraints([rfc822('.com')])],
    ['hosts only', constraints([dns('example.org')])],
    [
      'another domain and this one',
      constraints([rfc822('example.org'), rfc822('example.com')]),
    ],
    ['all but another domain', constraints([], [rfc822('example.org')])],
    ['all but its subdomains', constraints([], [rfc822('.example.com')])],
    ['the subject', constraints([directory(name('CN=mia  KELLER'))])],
  ])('that permit %s give no finding', (_, extension) => {
    expect(constrained(extension)).toEqual([]);
  });

  it.each<[string, Extension]>([
    ['another domain', constraints([rfc822('example.org')])],
    ['subdomains', constraints([rfc822('.example.com')])],
    ['a host of the domain', constraints([rfc822('mail.example.com')])],
    ['a domain with the same end', constraints([rfc822('ample.com')])],
    ['another mailbox', constraints([rfc822('tom@example.com')])],
    ['the mailbox in other capitals', constraints([rfc822('Mia@example.com')])],
    ['all but the domain', constraints([], [rfc822('example.com')])],
    [
      'the domain but not the mailbox',
      constraints([rfc822('example.com')], [rfc822('mia@example.com')]),
    ],
    ['another organisation', constraints([directory(name('O=Example'))])],
  ])('that permit %s give a warning', (_, extension) => {
    expect(constrained(extension)).toEqual(['warn name-constraints']);
  });

  it('hold for every address, also for one in UTF-8, and for hosts', () => {
    const only = constraints([rfc822('example.com'), dns('example.com')]);
    const both = [rfc822('mia@example.com'), rfc822('mia@example.org')];
    expect(constrained(only, both)).toContain('warn name-constraints');
    const inUtf8 = [smtpUtf8('mía@example.org')];
    expect(constrained(only, inUtf8)).toContain('warn name-constraints');
    const idn = constraints([rfc822('xn--mnchen-3ya.example')]);
    const idnAddress = [smtpUtf8('mía@münchen.example')];
    expect(constrained(idn, idnAddress)).not.toContain('warn name-constraints');
    const host = [rfc822('mia@example.com'), dns('www.example.com')];
    expect(constrained(only, host)).toEqual(['warn other-names']);
    const otherHost = [rfc822('mia@example.com'), dns('example.org')];
    expect(constrained(only, otherHost)).toContain('warn name-constraints');
  });

  it('apply to the CAs below as well, and the finding names the violator', () => {
    const {root, intermediate, leaf} = hierarchy({
      root: {
        extensions: {
          nameConstraints: constraints([directory(name('O=Other'))]),
        },
      },
    });
    const {findings} = examine(file(leaf, intermediate, root), 'x', WANT);
    const subjects = findings
      .filter(it => it.code === 'name-constraints')
      .map(it => it.facts.subject);
    expect(subjects).toEqual(['CN=Mia Keller', 'CN=Example Mail CA,O=Example']);
  });

  it('that cannot be read are reported', () => {
    const bounded: Extension = {
      oid: '2.5.29.30',
      critical: true,
      value: seq(
        context(
          0,
          seq(rfc822('example.com'), context(0, Buffer.from([1]), true)),
        ),
      ),
    };
    expect(constrained(bounded)).toEqual(['warn issuer-extensions-unreadable']);
  });
});

describe('Policies along a chain', () => {
  const ANY = '2.5.29.32.0';
  const OTHER = '1.3.6.1.4.1.99999.1';
  const LEAF = '2.23.140.1.5.1.3';
  const skip = (number: number, count: number): Buffer =>
    context(number, Buffer.from([count]), true);
  const demand: Extension = {
    oid: '2.5.29.36',
    critical: true,
    value: seq(skip(0, 0)),
  };
  const mapping: Extension = {
    oid: '2.5.29.33',
    value: seq(seq(oid(OTHER), oid(LEAF))),
  };
  const inhibitAny: Extension = {
    oid: '2.5.29.54',
    critical: true,
    value: int(0),
  };

  it.each<[string, string[], Record<string, Extension | null>]>([
    ['the same is demanded', [], {policies: policies(LEAF), demand}],
    ['any is admitted', [], {policies: policies(ANY), demand}],
    [
      'another is demanded',
      ['warn policy-constraints'],
      {policies: policies(OTHER), demand},
    ],
    ['none is named', ['warn policy-constraints'], {policies: null, demand}],
    ['another one is named and none demanded', [], {policies: policies(OTHER)}],
    [
      'another one is mapped to it',
      [],
      {policies: policies(OTHER), demand, mapping},
    ],
    [
      'another one is mapped by a CA that forbids it to those below',
      [],
      {
        policies: policies(OTHER),
        demand: {...demand, value: seq(skip(0, 0), skip(1, 0))},
        mapping,
      },
    ],
    [
      'any is inhibited below',
      [],
      {policies: policies(ANY), demand, inhibitAny},
    ],
  ])('are judged where %s', (_, expected, extensions) => {
    const {leaf, intermediate} = hierarchy({intermediate: {extensions}});
    expect(codesOf(file(leaf, intermediate))).toEqual(expected);
  });

  it('any policy of the user is not enough if it is inhibited', () => {
    const {leaf, intermediate} = hierarchy({
      intermediate: {extensions: {policies: policies(ANY), demand, inhibitAny}},
      leaf: {extensions: {policies: policies(ANY)}},
    });
    expect(codesOf(file(leaf, intermediate))).toContain(
      'warn policy-constraints',
    );
  });
});

it('A critical extension of a CA that hardly any program knows is a warning', () => {
  const unknown: Extension = {
    oid: '1.3.6.1.4.1.99999.7',
    critical: true,
    value: seq(),
  };
  const {leaf, intermediate} = hierarchy({
    intermediate: {extensions: {unknown}},
  });
  expect(codesOf(file(leaf, intermediate))).toEqual([
    'warn issuer-critical-extensions',
  ]);
});
