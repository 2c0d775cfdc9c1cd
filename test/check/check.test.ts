import {execFile, execFileSync} from 'node:child_process';
import {sign} from 'node:crypto';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {readArguments, UsageError} from '../../check/arguments';
import {runCheck} from '../../check/program';
import {
  crl,
  DAY,
  hierarchy,
  newKey,
  NOW,
} from '../unit/core/certificates/support/certificate-maker';
import {
  bitString,
  int,
  oid,
  seq,
  time,
} from '../unit/core/certificates/support/der';
import {fixture} from '../unit/core/certificates/support/fixture';
import {pem} from '../unit/core/certificates/support/openssl';
import {writePkcs12} from '../unit/core/certificates/support/pkcs12-writer';

const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-check-'));
afterAll(() => rmSync(folder, {recursive: true}));

const made = hierarchy();
const good = {
  key: made.leaf.key,
  certificates: [made.leaf.der, made.intermediate.der],
};
const at = (name: string): string => path.join(folder, name);
const now = ['--now', new Date(NOW).toISOString()];
const rootNamed = ['--roots', at('roots.pem')];

beforeAll(() => {
  writeFileSync(at('good.p12'), writePkcs12({...good, password: ' x'}));
  writeFileSync(at('empty password.p12'), writePkcs12({...good, password: ''}));
  writeFileSync(
    at('mismatch.p12'),
    writePkcs12({...good, key: newKey.ec(), password: 'x'}),
  );
  writeFileSync(at('text.p12'), 'no certificate');
  writeFileSync(at('keytool.p12'), fixture('keytool'));
  writeFileSync(
    at('chain.pem'),
    pem(made.leaf.der) + pem(made.intermediate.der),
  );
  writeFileSync(at('leaf.cer'), made.leaf.der);
  const chain = [made.leaf, made.intermediate, made.root].map(it => it.der);
  writeFileSync(at('whole.pem'), chain.map(pem).reverse().join(''));
  execFileSync('openssl', [
    ...['crl2pkcs7', '-nocrl', '-certfile', at('whole.pem')],
    ...['-outform', 'DER', '-out', at('whole.p7b')],
  ]);
  writeFileSync(
    at('whole.p12'),
    writePkcs12({...good, certificates: chain, password: ' x'}),
  );
  writeFileSync(at('password'), ' x\n');
  writeFileSync(at('roots.pem'), pem(made.root.der));
});

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program. @param input - the passwords that are asked for, a line for each */
async function check(args: readonly string[], input = ''): Promise<Ended> {
  const passwords = input.split('\n');
  let [out, err] = ['', ''];
  const code = await runCheck(args, {
    prompt: {
      ask: () => Promise.resolve(passwords.shift() ?? ''),
      close: () => {},
    },
    print: line => (out += `${line}\n`),
    complain: line => (err += `${line}\n`),
  });
  return {code, out, err};
}

/** Where run.js leaves the program that it has bundled. */
const PROGRAM = 'node_modules/.cache/smime-rollout/programs/check/check.mjs';

/** The same as a person does it, in a process. */
function checkInProcess(
  start: readonly string[],
  args: readonly string[],
  input: string,
): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [...start, ...args],
      (error, out, err) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : 0,
          out,
          err,
        }),
    );
    child.stdin!.end(input);
  });
}

const records = (out: string) =>
  out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>);

describe('npm run check', () => {
  it('checks the files of a manifest, and ends with 1 where one is blocked', async () => {
    writeFileSync(
      at('manifest.tsv'),
      [
        'note\tfile\tpassword',
        'a\tgood.p12\t x',
        'b\tempty password.p12\t<empty>',
        'c\tmismatch.p12\tx',
        'd\tgood.p12\twrong',
        'e\ttext.p12\t',
        'f\tgone.p12\tx',
        'g\tkeytool.p12\tchangeit',
      ].join('\r\n') + '\r\n',
    );
    const {code, out, err} = await check([
      '--manifest',
      at('manifest.tsv'),
      '--json',
      ...rootNamed,
      ...now,
    ]);
    expect(err).toBe('');
    expect(code).toBe(1);
    const found = records(out);
    expect(
      found.map(it => [it['file'], it['opens'], it['problem'], it['verdict']]),
    ).toEqual([
      ['good.p12', true, null, 'ok'],
      ['empty password.p12', true, null, 'ok'],
      ['mismatch.p12', true, 'key-mismatch', 'block'],
      ['good.p12', false, 'wrong-password', 'unreadable'],
      ['text.p12', false, 'not-pkcs12', 'unreadable'],
      ['gone.p12', false, 'file-missing', 'unreadable'],
      // Made some hours after the day of the tests.
      ['keytool.p12', true, null, 'block'],
    ]);
    expect(found[0]).toMatchObject({
      keyAlgorithm: 'EC P-256',
      certificates: 2,
      hasPrivateKey: true,
      leafMatchesKey: true,
      subject: 'CN=Mia Keller',
      emails: ['mia@example.com'],
      notBefore: '2026-11-12T09:00:00.000Z',
      notAfter: '2027-11-12T09:00:00.000Z',
      findings: [],
    });
    expect(found[0]!['sha256']).toMatch(/^[0-9a-f]{64}$/);
    expect(out).not.toContain('changeit');
  });

  it('reads certificates without asking for a password, and says that without a key they cannot be uploaded', async () => {
    const {code, out} = await check([
      at('chain.pem'),
      at('leaf.cer'),
      '--alias',
      'mia@example.com',
      '--json',
      ...now,
    ]);
    expect(code).toBe(1);
    expect(
      records(out).map(it => [
        it['verdict'],
        it['certificates'],
        it['leafMatchesKey'],
        (it['findings'] as {code: string}[])[0]!.code,
      ]),
    ).toEqual([
      ['block', 2, null, 'no-private-key'],
      ['block', 1, null, 'no-private-key'],
    ]);
    expect((await check([at('chain.pem'), ...now])).code).toBe(1);
  });

  it('judges chains for client-side encryption, asking for the password of a .p12 alone', async () => {
    const names = ['whole.pem', 'whole.p7b', 'whole.p12', 'chain.pem'];
    const cse = ['--cse', '--json', ...now];
    const files = [...names, 'text.p12'].map(at);
    const {code, out} = await check([...cse, ...files], ' x\n');
    expect(code).toBe(1);
    const found = records(out);
    const said = found.map(it => [
      it['verdict'],
      (it['findings'] as {code: string}[]).map(({code}) => code),
    ]);
    expect(said).toEqual([
      ['ok', ['chain-order']],
      ['ok', ['chain-order']],
      ['ok', []],
      ['block', ['chain-incomplete']],
      ['unreadable', ['not-a-chain-file']],
    ]);
    expect(found[1]).toMatchObject({certificates: 3, hasPrivateKey: null});
    expect((found[1]!['chain'] as string[])[0]).toBe('CN=Mia Keller');
    const other = ['--alias', 'tom@example.com', at('whole.p7b')];
    expect((await check(['--cse', ...now, ...other])).out).toContain(
      '[address-mismatch]',
    );
  });

  it('reads passwords from a file, or asks for each', async () => {
    const files = [at('good.p12'), at('whole.p12')];
    const password = ['--password-file', at('password')];
    const {out} = await check([...files, ...password, ...rootNamed, ...now]);
    expect(out).toContain('good.p12: fine');
    expect(out).toContain('whole.p12: fine');
    const asked = await check(
      [at('good.p12'), at('empty password.p12'), ...rootNamed, ...now],
      ' x\n\n',
    );
    expect(asked).toMatchObject({code: 0, err: ''});
    expect(asked.out).toContain('2 files: 2 fine');
  });

  it('names the issuer that is missing above the last certificate, unless it is a root that is named', async () => {
    const password = ['--password-file', at('password'), ...now];
    expect((await check([at('good.p12'), ...password])).out).toContain(
      'good.p12: fine',
    );
    writeFileSync(at('other.txt'), 'Some Other Root\n');
    const others = ['--roots', at('other.txt')];
    const files = [at('good.p12'), at('whole.p12')];
    const {code, out} = await check([...files, ...others, ...password]);
    expect(code).toBe(0);
    expect(out).toContain('good.p12: warnings');
    expect(out).toMatch(
      /stops at Example Mail CA.+issuer, Example Root.+\[root-not-reached\]/,
    );
    expect(out).toMatch(/root Example Root.+\[root-not-documented\]/);
    const wrong = ['--roots', at('chain.pem'), ...password];
    expect(await check([at('good.p12'), ...wrong])).toMatchObject({
      code: 2,
      err: expect.stringContaining('No root in') as string,
    });
  });

  it('is a program with input, output, and an exit code', async () => {
    const args = [at('empty password.p12'), at('whole.p12'), ...rootNamed];
    const mia = ['--alias', 'mia@example.com', ...now];
    const bundling = ['run.js', 'check/check.ts'];
    const fine = await checkInProcess(bundling, [...args, ...mia], '\n x\n');
    expect(fine).toMatchObject({code: 0, err: ''});
    expect(fine.out).toContain('2 files: 2 fine');
    const gone = ['--manifest', at('gone')];
    expect(await checkInProcess([PROGRAM], gone, '')).toEqual({
      ...{code: 2, out: ''},
      err: expect.stringContaining('npm run check --') as string,
    });
  });

  it('says what to do in plain words', async () => {
    const {code, out} = await check(
      [at('good.p12'), '--alias', 'tom@example.com', ...now],
      ' x\n',
    );
    expect(code).toBe(1);
    expect(out).toContain('good.p12: blocked');
    expect(out).toContain(
      'The certificate is for mia@example.com, not for tom@example.com. [address-mismatch]',
    );
    expect(out).toContain('1 file: 1 blocked');
  });

  it.each([[['--now', 'soon', 'x']], [['--manifest', at('text.p12')]]])(
    'ends with 2 and says how it is used when it is used wrongly: %j',
    async args => {
      const {code, err} = await check(args);
      expect(code).toBe(2);
      expect(err).toContain('npm run check --');
    },
  );

  it.each([[[]], [['--no-such-option']], [['--now']]])(
    'is used wrongly with %j',
    args => {
      expect(() => readArguments(args)).toThrow(UsageError);
    },
  );

  it('is used wrongly with a manifest that is not there', async () => {
    const {code, err} = await check(['--manifest', at('gone')]);
    expect([code, err]).toEqual([2, expect.stringContaining('Cannot read')]);
  });
});

describe('npm run check -- --revocation', () => {
  let server: Server;
  let address = '';
  let asked = 0;
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked++;
      const isThere = request.url === '/mail.crl';
      response.writeHead(isThere ? 200 : 404).end(isThere ? list : '');
    });
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  const ECDSA = seq(oid('1.2.840.10045.4.3.2'));
  let list: Uint8Array = new Uint8Array();
  /** A file whose certificate names a list, and the list. */
  function prepare(file: string, isRevoked: boolean): string {
    const {leaf, intermediate} = hierarchy({
      leaf: {extensions: {crl: crl(`${address}/${file}`)}},
    });
    const serial = int(leaf.recipe.serial);
    const part = seq(
      ...[int(1), ECDSA, intermediate.recipe.subject],
      ...[time(NOW - DAY), time(NOW + DAY)],
      ...(isRevoked ? [seq(seq(serial, time(NOW - DAY)))] : []),
    );
    const signature = sign('sha256', part, intermediate.key);
    list = seq(part, ECDSA, bitString(signature));
    const certificates = [leaf.der, intermediate.der];
    const p12 = writePkcs12({key: leaf.key, certificates, password: ' x'});
    writeFileSync(at('listed.p12'), p12);
    return at('listed.p12');
  }

  const checked = async (...args: readonly string[]) => {
    const known = ['--password-file', at('password'), ...rootNamed, ...now];
    const {code, out} = await check([...args, '--json', ...known]);
    const found = records(out)[0]!['findings'] as {code: string}[];
    return {code, codes: found.map(it => it.code)};
  };

  it('fetches the list only then, and blocks what it names', async () => {
    const file = prepare('mail.crl', true);
    const without = await checked(file);
    expect([without.code, asked]).toEqual([0, 0]);
    const {code, codes} = await checked('--revocation', file);
    expect([code, codes[0], asked]).toEqual([1, 'revoked', 1]);
  });

  it('says nothing about what is not revoked, and warns where it cannot know', async () => {
    expect(
      (await checked('--revocation', prepare('mail.crl', false))).codes,
    ).not.toContain('revoked');
    const gone = await checked('--revocation', prepare('gone.crl', false));
    expect([gone.code, gone.codes[0]]).toEqual([0, 'revocation-unknown']);
  });
});
