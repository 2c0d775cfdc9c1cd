/** Every command line that a sentence about a certificate file prints is run, and makes the file that was promised. */
import {execFileSync, execSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {
  examine,
  type CertificateFinding,
} from '../../../../src/core/certificates';
import {certificateSentences} from '../../../../src/messages/en/certificates';
import {english} from '../../../../src/messages/en/sidebar';
import {sentencesIn} from '../../../../src/messages/sidebar';
import {hierarchy, newKey, NOW} from './support/certificate-maker';
import {pem} from './support/openssl';
import {writePkcs12} from './support/pkcs12-writer';

const PASSWORD = 'geheim';
const {leaf, intermediate, root} = hierarchy();
const P12 = writePkcs12({
  key: leaf.key,
  certificates: [leaf.der, intermediate.der],
  password: PASSWORD,
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

const at = (name: string): string => path.join(folder, name);
const put = (name: string, bytes: string | Uint8Array): void =>
  writeFileSync(at(name), bytes);

/** The findings about a file with this name. */
function findingsOf(bytes: Uint8Array, fileName: string): CertificateFinding[] {
  const want = {alias: 'mia@example.com', now: NOW, fileName};
  return [...examine(bytes, PASSWORD, want).findings];
}

function fixOf(finding: CertificateFinding): string {
  const speak = certificateSentences[finding.code] as (facts: object) => {
    fix: string;
  };
  return speak(finding.facts).fix;
}

/** Runs the sentence's commands one after another; passwords are answered where `openssl` asks for them. */
function runCommands(fix: string): void {
  const commands = fix.split('\n').filter(it => it.startsWith('openssl '));
  expect(commands).not.toEqual([]);
  for (const command of commands) {
    const answered = command
      .replace(/openssl pkcs12 (?=-in |-info )/, '$&-passin env:PW ')
      .replace('pkcs12 -export', 'pkcs12 -export -passout env:PW');
    execSync(answered, {
      cwd: folder,
      stdio: 'pipe',
      env: {...process.env, PW: PASSWORD},
    });
  }
}

describe('The commands that the sidebar shows with a cause', () => {
  const {commands} = sentencesIn(english, 'en');
  const NEEDS = {
    chain: ['old.p12', 'chain.pem'],
    export: ['key.pem', 'cert.pem', 'chain.pem'],
    open: ['file.p12'],
    repack: ['old.p12'],
  } as const;
  const lacking = {key: leaf.key, certificates: [leaf.der]};
  const chainIn = (bytes: Uint8Array) =>
    examine(bytes, PASSWORD, {alias: 'mia@example.com', now: NOW}).chain.map(
      it => Buffer.from(it.raw),
    );

  beforeEach(() => {
    put('old.p12', writePkcs12({...lacking, password: PASSWORD}));
    put('file.p12', P12);
    put('key.pem', leaf.key.export({type: 'pkcs8', format: 'pem'}));
    put('cert.pem', pem(leaf.der));
    put('chain.pem', pem(intermediate.der));
    rmSync(at('new.p12'), {force: true});
  });

  it.each(Object.keys(commands) as (keyof typeof commands)[])(
    '%s name files that they need, and none but those of the steps',
    name => {
      const {run} = commands[name].openssl;
      const named = [...run.matchAll(/-(?:in|inkey|certfile) (\S+)/g)]
        .map(([, file]) => file!)
        .filter(it => it !== 'all.pem');
      expect(named.sort()).toEqual([...NEEDS[name]].sort());
    },
  );

  it.each(['chain', 'export'] as const)(
    '%s makes a file with the whole chain',
    name => {
      runCommands(commands[name].openssl.run);
      const made = readFileSync(at('new.p12'));
      expect(chainIn(made)).toEqual([leaf.der, intermediate.der]);
    },
  );

  it('repack makes a file with the same certificates', () => {
    put('old.p12', P12);
    runCommands(commands.repack.openssl.run);
    expect(chainIn(readFileSync(at('new.p12')))).toEqual(chainIn(P12));
  });

  it.each(['macos', 'openssl'] as const)(
    'open tells on %s whether a password is right',
    system => {
      const {run} = commands.open[system];
      expect(() => runCommands(run)).not.toThrow();
      put('file.p12', writePkcs12({...lacking, password: 'another'}));
      expect(() => runCommands(run)).toThrow(/invalid password/);
    },
  );
});

const base64 = P12.toString('base64');
const lines = (width: number, end: string): string =>
  (base64.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(end) + end;
const url = base64.replace(/\+/g, '-').replace(/\//g, '_');

describe('Base64 of a PKCS#12', () => {
  it.each<[string, string]>([
    ['in one line', base64],
    ['in one line with its end', base64 + '\n'],
    ['in lines of 64', lines(64, '\n')],
    ['in lines of 76 with CRLF', lines(76, '\r\n')],
    ['in lines of 1000', lines(1000, '\n')],
    ['in the URL alphabet', url],
    ['in the URL alphabet without padding', url.replace(/=+$/, '')],
    ['with blanks within', lines(4, ' ')],
  ])('%s becomes the file by the command', (_, text) => {
    const [finding] = findingsOf(Buffer.from(text), 'mia.txt');
    expect(finding?.code).toBe('not-pkcs12');
    put('file.txt', text);
    runCommands(fixOf(finding!));
    expect(readFileSync(at('file.p12'))).toEqual(P12);
  });

  const profile = `<?xml version="1.0"?><plist version="1.0"><dict>
<key>PayloadType</key><string>com.apple.security.pkcs12</string>
<key>PayloadContent</key><data>\n${lines(52, '\n')}</data></dict></plist>`;
  const utf16 = Buffer.from('\ufeff' + base64, 'utf16le');

  it.each<[string, string | Buffer, string, string]>([
    ['JSON', `{"pfx":"${base64}"}`, 'base64-inside', base64],
    [
      'JSON with escapes',
      `{"a":"${lines(64, '\\n')}"}`,
      'base64-inside',
      base64,
    ],
    [
      'a data URI',
      `data:application/x-pkcs12;base64,${base64}`,
      'base64-inside',
      base64,
    ],
    [
      'PEM',
      `-----BEGIN PKCS12-----\n${lines(64, '\n')}-----END PKCS12-----\n`,
      'base64-inside',
      lines(64, '\n'),
    ],
    ['UTF-16', utf16, 'base64-utf16', base64],
    [
      'UTF-16, the other order',
      Buffer.from(utf16).swap16(),
      'base64-utf16',
      base64,
    ],
    ['UTF-16 without a mark', utf16.subarray(2), 'base64-utf16', base64],
    ['a profile', profile, 'profile', lines(52, '\n')],
  ])(
    'in %s is named, and becomes the file by the command',
    (_, text, looksLike, copied) => {
      const [finding] = findingsOf(Buffer.from(text), 'mia.txt');
      expect(finding).toMatchObject({code: 'not-pkcs12', facts: {looksLike}});
      put('file.txt', copied);
      runCommands(fixOf(finding!));
      expect(readFileSync(at('file.p12'))).toEqual(P12);
    },
  );

  it('in a signed profile is named, and the command removes the signature', () => {
    put('plain', profile);
    put(
      'signer.pem',
      pem(root.der) + String(root.key.export({type: 'pkcs8', format: 'pem'})),
    );
    execFileSync(
      'openssl',
      [
        'smime',
        '-sign',
        '-binary',
        '-nodetach',
        '-outform',
        'DER',
        '-in',
        at('plain'),
        '-signer',
        at('signer.pem'),
        '-out',
        at('Mail (Mia).mobileconfig'),
      ],
      {stdio: 'pipe'},
    );
    const name = 'Mail (Mia).mobileconfig';
    const [finding] = findingsOf(readFileSync(at(name)), name);
    expect(finding).toMatchObject({facts: {looksLike: 'profile-signed'}});
    runCommands(fixOf(finding!));
    expect(readFileSync(at('plain.mobileconfig'), 'utf8')).toBe(profile);
  });

  it('in a binary profile is named', () => {
    const bytes = Buffer.concat([Buffer.from('bplist00'.padEnd(80, '.')), P12]);
    expect(findingsOf(bytes, '')[0]).toMatchObject({
      facts: {looksLike: 'profile-binary'},
    });
  });

  it('is not seen in other texts', () => {
    for (const text of [
      'hello',
      `{"a":"${'M'.repeat(400)}"}`,
      'M'.repeat(400),
    ]) {
      expect(findingsOf(Buffer.from(text), '')[0]).toMatchObject({
        facts: {looksLike: 'text'},
      });
    }
  });
});

/** A PKCS#12 as the `openssl` program makes it with these options. */
function exported(
  options: readonly string[],
  certificates = [leaf, intermediate],
): Buffer {
  put(
    'in.pem',
    certificates.map(it => pem(it.der)).join('') +
      String(leaf.key.export({type: 'pkcs8', format: 'pem'})),
  );
  execFileSync(
    'openssl',
    [
      'pkcs12',
      '-export',
      '-in',
      at('in.pem'),
      '-out',
      at('made.p12'),
      '-passout',
      `pass:${PASSWORD}`,
      ...options,
    ],
    {stdio: 'pipe'},
  );
  return readFileSync(at('made.p12'));
}

const ciphers = (name: string): string[] => ['-keypbe', name, '-certpbe', name];

describe('A file that cannot be opened here is converted by the commands', () => {
  it.each<[string, string[]]>([
    ['ARIA-256', ciphers('aria-256-cbc')],
    ['ARIA-128', ciphers('aria-128-cbc')],
    ['Camellia-256', ciphers('camellia-256-cbc')],
    ['Camellia-192', ciphers('camellia-192-cbc')],
    ['Blowfish', ['-legacy', ...ciphers('bf-cbc')]],
    ['CAST5', ['-legacy', ...ciphers('cast5-cbc')]],
    ['SEED', ['-legacy', ...ciphers('seed-cbc')]],
    ['MD4', ['-legacy', '-macalg', 'md4']],
  ])('%s', (name, options) => {
    const bytes = exported(options);
    const [finding] = findingsOf(bytes, 'Mia Keller.p12');
    expect(finding).toMatchObject({code: 'unsupported-algorithm'});
    const {says} = certificateSentences['unsupported-algorithm'](
      finding!.facts as {what: string; legacy: boolean; file: string},
    );
    expect(says).toContain(name);
    put('Mia Keller.p12', bytes);
    runCommands(fixOf(finding!));
    expect(findingsOf(readFileSync(at('new.p12')), '')).toEqual([]);
  });

  it('one with too many rounds, and RC2 in it', () => {
    const few = exported([
      ...['-legacy', '-iter', '70000', '-nomac'],
      ...ciphers('PBE-SHA1-RC2-40'),
    ]);
    // Files are refused by the number alone: 3,000,000 in DER is as long as 70,000.
    const bytes = Buffer.from(
      few.toString('hex').replace(/0203011170/g, '02032dc6c0'),
      'hex',
    );
    const [finding] = findingsOf(bytes, 'mia.p12');
    expect(finding).toMatchObject({
      code: 'too-many-iterations',
      facts: {legacy: true},
    });
    expect(fixOf(finding!)).toContain('-in mia.p12 -legacy -nodes');
  });
});

it.each<[string, string[], boolean]>([
  ['AES', [], false],
  ['3DES', ciphers('PBE-SHA1-3DES'), false],
  ['RC2', ['-legacy', ...ciphers('PBE-SHA1-RC2-40')], true],
  ['RC4', ['-legacy', ...ciphers('PBE-SHA1-RC4-128')], true],
])(
  'A file with %s that lacks its intermediate gets it by the commands',
  (_, options, legacy) => {
    const bytes = exported([...options, '-iter', '100'], [leaf]);
    const finding = findingsOf(bytes, 'mia.p12').find(
      it => it.code === 'intermediate-missing',
    )!;
    expect(finding.facts).toMatchObject({legacy, file: 'mia.p12'});
    put('mia.p12', bytes);
    put('download', intermediate.der);
    runCommands(fixOf(finding));
    const codes = findingsOf(readFileSync(at('new.p12')), '').map(
      it => it.code,
    );
    expect(codes).toEqual([]);
  },
);

it.each([
  ['pem-certificate', '', 'certificate.pem', 'key.pem'],
  ['pem-certificate', 'Mia Keller.crt', 'Mia Keller.crt', 'key.pem'],
  ['pem-key', '', 'certificate.pem', 'key.pem'],
  ['pem-key', 'mia.key', 'certificate.pem', 'mia.key'],
] as const)(
  'A certificate and its key in PEM are joined by the command: %s, “%s”',
  (looksLike, file, certificate, key) => {
    put(certificate, pem(leaf.der));
    put(key, String(leaf.key.export({type: 'pkcs8', format: 'pem'})));
    put('chain.pem', pem(intermediate.der));
    runCommands(certificateSentences['not-pkcs12']({looksLike, file}).fix);
    expect(findingsOf(readFileSync(at('new.p12')), '')).toEqual([]);
    [certificate, key, 'new.p12'].forEach(it => rmSync(at(it)));
  },
);

it('The issuer of a chain for client-side encryption is added by the commands', () => {
  put('leaf.pem', pem(leaf.der));
  put('chain.pem', pem(intermediate.der));
  put('download', root.der);
  const {fix} = certificateSentences['chain-incomplete']({
    subject: 'CN=Example Mail CA',
    issuer: 'CN=Example Root',
    urls: ['http://pki.example.com/root.cer'],
  });
  runCommands(fix);
  const text = execFileSync(
    'openssl',
    ['pkcs7', '-print_certs', '-noout', '-in', at('user.p7pem')],
    {encoding: 'utf8'},
  );
  expect(text.match(/subject=/g)).toHaveLength(3);
});

it('A trusted certificate is turned into the usual form by the command', () => {
  put('plain.pem', pem(leaf.der));
  execFileSync(
    'openssl',
    [
      'x509',
      '-in',
      at('plain.pem'),
      '-trustout',
      '-addtrust',
      'emailProtection',
      '-out',
      at('trusted.pem'),
    ],
    {stdio: 'pipe'},
  );
  runCommands(certificateSentences['trusted-certificate']({}).fix);
  expect(readFileSync(at('certificate.pem'), 'utf8')).toBe(pem(leaf.der));
});

it('The key of another kind is what the commands carry over', () => {
  const rsa = hierarchy({leaf: {key: newKey.rsa()}});
  const bytes = writePkcs12({
    key: rsa.leaf.key,
    certificates: [rsa.leaf.der],
    password: PASSWORD,
  });
  const finding = findingsOf(bytes, 'mia.p12').find(
    it => it.code === 'intermediate-missing',
  )!;
  put('mia.p12', bytes);
  put('download', rsa.intermediate.der);
  runCommands(fixOf(finding));
  const made = examine(readFileSync(at('new.p12')), PASSWORD, {
    alias: 'mia@example.com',
    now: NOW,
  });
  expect(made.leafMatchesKey).toBe(true);
});
