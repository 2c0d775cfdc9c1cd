/** Requests from the command line: keys and requests, certificates of a CA pool or from files, and their upload. */
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {X509Certificate} from 'node:crypto';
import type {Arguments} from '../../../command-line/arguments';
import {Clock} from '../../../emulator/clock';
import {createGoogle, type Google} from '../../../emulator/google/google';
import {openKeyFile} from '../../../src/keys/key-file';
import {runCommand} from '../../support/command-line-on';
import {quickCrypto} from '../../support/quick-crypto';
import {IS_LONG} from '../../support/thoroughness';

const ADA = 'ada@keys.example';
const BEN = 'ben@keys.example';
const OPERATOR = 'robot@keys.example';
const ACCOUNT = 'robot@project.iam.gserviceaccount.com';
const PASSPHRASE = 'nine blue tables by the sea';

let google: Google;
let folder: string;
let caPool: string;
let devOps: string;
const at = (...names: string[]) => path.join(folder, ...names);

const {crypto} = globalThis;
const useCrypto = (value: Crypto) =>
  Object.defineProperty(globalThis, 'crypto', {value, configurable: true});
beforeAll(() => useCrypto(IS_LONG ? crypto : quickCrypto()));
afterAll(() => useCrypto(crypto));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-requests-'));
  writeFileSync(at('rows.csv'), `User\n${ADA}\n${BEN}\n${ADA}\n`);
  writeFileSync(at('passphrase'), `${PASSPHRASE}\n`);
  writeFileSync(at('password'), 'tram-lemon-41\n');
  google = createGoogle({clock: new Clock(Date.UTC(2026, 10, 22, 9))});
  google.addServiceAccount({email: ACCOUNT, clientId: '1'});
  google.grantTokenCreator(ACCOUNT, OPERATOR);
  const scope = 'https://www.googleapis.com/auth/gmail.settings';
  google.delegate('1', [`${scope}.basic`, `${scope}.sharing`]);
  for (const primary of [ADA, BEN]) google.addUser({primary});
  const roles = {[OPERATOR]: ['certificateManager'] as const};
  caPool = google.addCaPool({roles, id: 'mail'});
  devOps = google.addCaPool({roles, id: 'quick', tier: 'DEVOPS'});
});
afterEach(() => rmSync(folder, {recursive: true}));

function run(name: string, args: Partial<Arguments> = {}) {
  return runCommand(
    name,
    {
      ...{keys: at('keys.json'), passphraseFile: at('passphrase')},
      ...{requests: at('requests'), certificates: at('issued')},
      ...{folder: at('files'), passwordFile: at('password')},
      ...args,
    },
    {google, operator: OPERATOR, serviceAccount: ACCOUNT},
  );
}

const make = (args: Partial<Arguments> = {}) =>
  run('request make', {csv: at('rows.csv'), ...args});
const pack = () => run('request pack', {out: at('packed.csv')});
const upload = () => run('upload', {csv: at('packed.csv')});
const signed = (pool: string) => google.caPool(pool).certificates.length;

describe('request', () => {
  it('makes keys and requests, has them signed by a pool, and uploads what comes of them', async () => {
    const made = await make();
    expect([made.code, made.out]).toEqual([0, `${ADA}\n${BEN}\n`]);
    expect(readFileSync(at('requests', `${ADA}.csr`), 'utf8')).toContain(
      'BEGIN CERTIFICATE REQUEST',
    );
    expect((await run('request issue', {caPool})).code).toBe(0);
    const chain = readFileSync(at('issued', `${BEN}.pem`), 'utf8')
      .split(/(?<=END CERTIFICATE-----)/)
      .filter(it => it.includes('BEGIN'));
    expect(new X509Certificate(chain[0]!).subjectAltName).toContain(BEN);
    google.trustRoot(chain[chain.length - 1]!.trim());
    expect((await pack()).code).toBe(0);
    const said = await upload();
    expect(said.errors).toContain('2 succeeded');
    expect(google.smimeInfos(ADA)).toHaveLength(1);
  });

  it('asked again makes no second key, and no second certificate', async () => {
    await make();
    const before = readFileSync(at('keys.json'), 'utf8');
    expect((await make()).errors).toContain('In the key file before: 2');
    expect(readFileSync(at('keys.json'), 'utf8')).toBe(before);
    for (const pool of [caPool, devOps]) {
      await run('request issue', {caPool: pool});
      rmSync(at('issued'), {recursive: true});
      await run('request issue', {caPool: pool});
      expect(signed(pool)).toBe(pool === caPool ? 2 : 0);
      expect(existsSync(at('issued', `${ADA}.pem`))).toBe(true);
    }
  });

  it('has them signed as a certificate template says, if the operator may use it', async () => {
    const template = (id: string, isOpenTo: readonly string[]) => {
      const name = caPool.replace(/caPools.*/, `certificateTemplates/${id}`);
      const maximumLifetime = `${100 * 86_400}s`;
      google.addCertificateTemplate({name, isOpenTo, maximumLifetime});
      return name;
    };
    await make();
    const closed = await run('request issue', {
      ...{caPool, caTemplate: template('closed', [])},
    });
    expect([closed.code, signed(caPool)]).toEqual([1, 0]);
    const caTemplate = template('short', [OPERATOR]);
    const within = (lifetimeDays: number) =>
      run('request issue', {caPool, caTemplate, lifetimeDays});
    expect((await within(101)).errors).toContain('maximum of 8640000s');
    expect((await within(100)).code).toBe(0);
    const chain = readFileSync(at('issued', `${BEN}.pem`), 'utf8');
    const {validFrom, validTo} = new X509Certificate(chain);
    const days = (Date.parse(validTo) - Date.parse(validFrom)) / 86_400_000;
    expect(Math.round(days)).toBe(100);
  });

  it('has them signed by a CFSSL server, once, and refuses options that can’t be right', async () => {
    const url = 'https://ca.example.com';
    const server = google.addCfssl({url, key: '0123456789abcdef'.repeat(2)});
    writeFileSync(at('cfssl.key'), `${server.key}\n`);
    await make();
    const options = {cfssl: url, cfsslKeyFile: at('cfssl.key')};
    expect((await run('request issue', options)).code).toBe(0);
    expect((await run('request issue', options)).code).toBe(0);
    expect(server.signed).toHaveLength(2);
    const [pem = ''] = server.signed;
    expect(readFileSync(at('issued', `${ADA}.pem`), 'utf8')).toContain(
      pem.trim(),
    );

    const refusals: readonly (readonly [Partial<Arguments>, string])[] = [
      [{...options, caPool}, '--ca-pool'],
      [{cfssl: url}, '--cfssl-key-file'],
      [{...options, cfssl: 'http://ca.example.com'}, 'http://ca.example.com'],
      [{caPool, caTemplate: 'mail'}, 'certificate template'],
    ];
    for (const [args, says] of refusals) {
      const {code, errors} = await run('request issue', args);
      expect([code, errors]).toEqual([2, expect.stringContaining(says)]);
      expect(errors).not.toContain(server.key);
    }
  });

  it('keeps keys in a file that opens with the passphrase alone, and prints none', async () => {
    const {out, errors} = await make();
    expect(out + errors).not.toMatch(/BEGIN|PRIVATE/);
    const text = readFileSync(at('keys.json'), 'utf8');
    const opened = await openKeyFile(text, PASSPHRASE);
    expect(opened.ok && opened.requests.map(it => it.alias)).toEqual([
      ...[ADA, BEN],
    ]);
    writeFileSync(at('passphrase'), 'another passphrase altogether\n');
    const refused = await make();
    expect(refused.code).toBe(2);
    expect(refused.errors).toContain('doesn’t open with this passphrase');
  });

  it('joins what an authority delivers as files, whatever they are called, and says what is missing', async () => {
    await make();
    await run('request issue', {caPool});
    rmSync(at('issued', `${BEN}.pem`));
    writeFileSync(at('issued', 'readme.txt'), 'Thank you for your order.');
    const {code, out, errors} = await pack();
    expect([code, out]).toEqual([4, `${ADA}\n`]);
    expect(errors).toContain('“readme.txt” contains no certificate.');
    expect(readFileSync(at('packed.csv'), 'utf8')).not.toContain(BEN);
  });

  it.each([
    [{keys: null}, '--keys'],
    [{requests: null}, '--requests'],
    [{subject: 'nothing'}, 'subject'],
  ] as const)(
    'refuses a command that lacks something: %j',
    async (lacks, says) => {
      const {code, errors} = await make(lacks);
      expect(code).toBe(2);
      expect(errors).toContain(says);
    },
  );

  it('refuses a weak passphrase, and a pool that is not one', async () => {
    writeFileSync(at('passphrase'), 'short\n');
    expect((await make()).errors).toContain('too weak');
    writeFileSync(at('passphrase'), `${PASSPHRASE}\n`);
    await make();
    const {code, errors} = await run('request issue', {caPool: 'mail'});
    expect([code, errors]).toEqual([
      ...[2, expect.stringContaining('“mail” is not a CA pool')],
    ]);
  });
});
