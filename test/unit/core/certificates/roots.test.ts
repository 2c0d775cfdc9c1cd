/** Roots that an admin names, and the findings about chains that reach none of them. */
import {createHash} from 'node:crypto';
import {
  examine,
  examineChain,
  readChainFile,
  readRoots,
} from '../../../../src/core/certificates';
import {POLICY_URL, ROOT_URL, threeTiers} from '../../../support/three-tiers';
import {
  hierarchy,
  make,
  name,
  newKey,
  NOW,
  type Made,
} from './support/certificate-maker';
import {writePkcs12} from './support/pkcs12-writer';

const {root, policy, issuing, leaf} = threeTiers();

const pem = ({der}: Made) =>
  `-----BEGIN CERTIFICATE-----\r\n${der.toString('base64').replace(/.{64}/g, '$&\r\n')}\r\n-----END CERTIFICATE-----\r\n`;
const sha256 = ({der}: Made) => createHash('sha256').update(der).digest('hex');
const colons = (hex: string) => hex.toUpperCase().replace(/..(?!$)/g, '$&:');

const ROOT = `${sha256(root)} CN=Example Root,O=Example`;

function found(roots: readonly string[] | undefined, ...above: Made[]) {
  const certificates = [leaf, ...above].map(it => it.der);
  const file = writePkcs12({key: leaf.key, certificates, password: 'x'});
  const want = {alias: 'mia@example.com', now: NOW, ...(roots && {roots})};
  return examine(file, 'x', want).findings.filter(it =>
    it.code.startsWith('root-'),
  );
}

describe('a chain whose upper issuer is missing', () => {
  it.each([
    [
      'below the policy CA',
      [issuing],
      'CN=Example Policy CA,O=Example',
      POLICY_URL,
    ],
    [
      'below the root',
      [policy, issuing],
      'CN=Example Root,O=Example',
      ROOT_URL,
    ],
  ] as const)(
    '%s names it and where it can be had, and is not blocked',
    (_, above, issuer, url) => {
      expect(found(['Some Other CA'], ...above)).toEqual([
        {
          code: 'root-not-reached',
          severity: 'warn',
          facts: {
            subject: expect.stringMatching(/^CN=Example/) as string,
            ...{issuer, urls: [url], legacy: false, file: ''},
          },
        },
      ]);
    },
  );

  it('is reported if no root is named, unless the issuer is called one: most files omit the root', () => {
    const codes = (...above: (typeof issuing)[]) =>
      found([], ...above).map(it => it.code);
    expect(codes(issuing)).toEqual(['root-not-reached']);
    expect(codes(policy, issuing)).toEqual([]);
  });

  it('is not said to where the root above it is named, by its certificate, its whole name or its common name', () => {
    const named = readRoots(pem(root)).roots;
    for (const roots of [
      named,
      ['cn=example root, o=example'.replace(', ', ',')],
      ['Example  Root'],
    ]) {
      expect(found(roots, policy, issuing)).toEqual([]);
    }
    // A fingerprint says nothing of a root that is not there.
    expect(found([sha256(root)], policy, issuing)).toHaveLength(1);
    // The root is not the one that is missing.
    expect(found(named, issuing)).toHaveLength(1);
  });

  it('is not said to where a named root was reached below a cross-certificate of it', () => {
    const cross = make({
      ...policy.recipe,
      ...{subject: root.recipe.subject, key: root.key},
      ...{issuer: name('O=Elsewhere', 'CN=Older Root'), signer: newKey.ec()},
    });
    expect(found(['Some Other CA'], policy, issuing, cross)).toHaveLength(1);
    expect(found(['Example Root'], policy, issuing, cross)).toEqual([]);
    expect(found(['Older Root'], policy, issuing, cross)).toEqual([]);
  });

  it('is not mentioned if roots are not checked', () => {
    expect(found(undefined, issuing)).toEqual([]);
  });
});

describe('a chain to a root', () => {
  const other = hierarchy({root: {serial: Buffer.from([7])}}).root;

  it('is warned of where others are named', () => {
    expect(found([], policy, issuing, root).map(it => it.code)).toEqual([
      'root-included',
    ]);
    for (const roots of [
      ['Some Other Root'],
      ['0'.repeat(64)],
      // The same name, and another certificate.
      readRoots(pem(other)).roots,
    ]) {
      expect(found(roots, policy, issuing, root)).toEqual([
        {
          code: 'root-not-documented',
          severity: 'warn',
          facts: {
            root: 'CN=Example Root,O=Example',
            fingerprint: sha256(root),
          },
        },
        expect.objectContaining({code: 'root-included'}),
      ]);
    }
  });

  it.each([[ROOT], [sha256(root)], ['Example Root']])(
    'is as it should be where it is named: %s',
    named => {
      const codes = found([named], policy, issuing, root).map(it => it.code);
      expect(codes).toEqual(['root-included']);
    },
  );

  it('is judged for client-side encryption, too, with a message that names what is missing', () => {
    const judged = (roots: string[], ...chain: Made[]) => {
      const file = readChainFile(Buffer.from(chain.map(pem).join('')));
      if (file.kind === 'pkcs12') throw new Error('no PEM');
      const want = {primary: 'mia@example.com', use: 'both', now: NOW} as const;
      return examineChain(file, {...want, roots}).findings.map(it => it.code);
    };
    expect(judged(['Other Root'], leaf, issuing, policy, root)).toContain(
      'root-not-documented',
    );
    expect(judged(['Example Root'], leaf, issuing, policy, root)).toEqual([]);
    const missing = judged([], leaf, issuing);
    expect(missing).toContain('chain-incomplete');
    expect(missing).not.toContain('root-not-reached');
  });
});

describe('what an admin pastes', () => {
  it.each([
    [
      'a certificate in PEM, with what stands around it',
      `Root:\n`.slice(6) + pem(root),
      [ROOT],
    ],
    ['several, each once', pem(root) + pem(root), [ROOT]],
    ['a fingerprint with colons', colons(sha256(root)), [sha256(root)]],
    [
      'OpenSSL’s line',
      `sha256 Fingerprint=${colons(sha256(root))}`,
      [sha256(root)],
    ],
    ['a name', '  Example   Root ', ['Example Root']],
    [
      'both in a line',
      `Example Root ${sha256(root)}`,
      [`${sha256(root)} Example Root`],
    ],
    ['what is kept, again', `${ROOT}\n\n`, [ROOT]],
    ['nothing', ' \n\n', []],
  ])('is read: %s', (_, text, roots) => {
    expect(readRoots(text)).toEqual({roots, wrong: []});
  });

  it('is refused if it is not a root, without quoting what is between the markers', () => {
    const secret = 'c2VjcmV0IHNlY3JldA==';
    const key = `-----BEGIN PRIVATE KEY-----\n${secret}\n-----END PRIVATE KEY-----\n`;
    const read = readRoots(
      `${pem(issuing)}${key}-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----`,
    );
    expect(read).toEqual({
      roots: [],
      wrong: [
        {why: 'notRoot', value: 'CN=Example Issuing CA,O=Example'},
        {why: 'notCertificate', value: 'PRIVATE KEY'},
        {why: 'unreadable', value: 'CERTIFICATE'},
      ],
    });
    expect(readRoots(`-----BEGIN PRIVATE KEY-----\n${secret}`)).toEqual({
      roots: [],
      wrong: [{why: 'unreadable', value: 'PEM'}],
    });
    expect(readRoots('x'.repeat(301)).roots).toEqual([]);
  });
});
