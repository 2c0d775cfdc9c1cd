/** What the page reads and writes for requests: key files, lists for portals, and deliveries. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {deflateRawSync} from 'node:zlib';
import {zip} from '../../../src/core/base/zip';
import {pemText} from '../../../src/core/certificates/pem';
import {readCertificate} from '../../../src/core/certificates';
import {
  readColumns,
  requestsCsv,
} from '../../../src/sidebar/request/csv-template';
import {readIncoming} from '../../../src/sidebar/request/incoming';
import {
  isKeyFile,
  newLock,
  openKeyFile,
  writeKeyFile,
  type OpenRequest,
} from '../../../src/keys/key-file';
import {match} from '../../../src/keys/matching';
import {passphraseProblem} from '../../../src/keys/passphrase';
import {unzip} from '../../../src/sidebar/unzip';
import {
  DAY,
  hierarchy,
  newKey,
  NOW,
} from '../core/certificates/support/certificate-maker';

const PASSPHRASE = 'Füchse jagen Hühner im Tau';

const REQUEST: OpenRequest = {
  user: 'ada@example.com',
  alias: 'ada.desk@example.com',
  attempt: '0123456789abcdef',
  csr: pemText('CERTIFICATE REQUEST', new Uint8Array(100).fill(0xfb)),
  publicKey: Uint8Array.of(1, 2, 3),
  privateKey: Uint8Array.from(
    newKey.ec().export({type: 'pkcs8', format: 'der'}),
  ),
};

describe('a key file', () => {
  let text: string;
  let opening: Awaited<ReturnType<typeof openKeyFile>>;
  beforeAll(async () => {
    text = await writeKeyFile([REQUEST], await newLock(PASSPHRASE), NOW);
    opening = await open(text, PASSPHRASE.normalize('NFD'));
  });

  const open = (changed: string, passphrase = PASSPHRASE) =>
    openKeyFile(changed, passphrase);

  it('gives the requests back, also with the passphrase typed in another form of Unicode', () => {
    expect(opening).toMatchObject({ok: true, requests: [REQUEST]});
    expect(isKeyFile(text)).toBe(true);
  });

  it('says how it is encrypted, and shows nothing of what is in it', () => {
    expect(JSON.parse(text)).toMatchObject({
      format: 'S/MIME Rollout key file',
      version: 1,
      created: new Date(NOW).toISOString(),
      requests: 1,
      kdf: {name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000},
      cipher: {name: 'AES-256-GCM'},
    });
    expect(text).not.toContain('ada@');
    expect(text).not.toContain(
      Buffer.from(REQUEST.privateKey).toString('base64').slice(0, 40),
    );
  });

  it('is opened by the program in its documentation', () => {
    const [, program] = /```js\n([^]*?)```/.exec(
      readFileSync('docs/key-file.md', 'utf8'),
    )!;
    const folder = mkdtempSync(path.join(tmpdir(), 'key-file-'));
    try {
      const files = {'open.cjs': program!, 'keys.json': text};
      for (const [name, content] of Object.entries(files)) {
        writeFileSync(path.join(folder, name), content);
      }
      const says = String(
        execFileSync('node', ['open.cjs', 'keys.json', PASSPHRASE], {
          cwd: folder,
        }),
      );
      expect(says).toBe(
        `${REQUEST.alias}\n${pemText('PRIVATE KEY', REQUEST.privateKey)}`,
      );
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  it('is not opened with another passphrase', async () => {
    const other = await open(text, 'x');
    expect(other).toEqual({ok: false, problem: 'wrong-passphrase'});
  });

  it('is written again with the same passphrase, and never the same', async () => {
    if (!opening.ok) throw new Error(opening.problem);
    const [one, other] = [
      await writeKeyFile([], opening.lock, NOW),
      await writeKeyFile([], opening.lock, NOW),
    ];
    expect(one).not.toBe(other);
    expect(await open(one)).toMatchObject({ok: true, requests: []});
  });

  it.each([
    [
      'with a changed header',
      (it: string) => it.replace('"requests": 1', '"requests": 2'),
      'wrong-passphrase',
    ],
    [
      'with other contents',
      (it: string) => it.replace(/"data": "..../, '"data": "AAAA'),
      'wrong-passphrase',
    ],
    [
      'with fewer rounds',
      (it: string) => it.replace('600000', '1000'),
      'not-a-key-file',
    ],
    [
      'with rounds without end',
      (it: string) => it.replace('600000', '4000000000'),
      'not-a-key-file',
    ],
    [
      'of a newer version',
      (it: string) => it.replace('"version": 1', '"version": 2'),
      'newer-version',
    ],
    ['that is something else', () => '{"a": 1}', 'not-a-key-file'],
    ['that is cut off', (it: string) => it.slice(0, 300), 'not-a-key-file'],
    ['that is a list', () => 'null', 'not-a-key-file'],
  ])('is not opened %s', async (_, change, problem) => {
    expect(await open(change(text))).toEqual({ok: false, problem});
  });
});

it('wants a passphrase of 16 characters, 8 of them different', () => {
  expect(passphraseProblem('fifteen letters')).toBe('short');
  expect(passphraseProblem('abababababababab')).toBe('alike');
  expect(passphraseProblem('sixteen letters!')).toBeNull();
  // What looks like one character counts once.
  expect(passphraseProblem('u\u0308'.repeat(8))).toBe('short');
});

describe('a list for a portal', () => {
  const columnsOf = (template: string) => {
    const reading = readColumns(template);
    if (!reading.ok) throw new Error(reading.wrong);
    return reading.columns;
  };

  it('has the columns of its template, and the request as it is', () => {
    const template =
      'Email={alias}\n\n Note = of {user}, {local} \nCSR={csr}\nOne={csrLine}';
    const csv = requestsCsv([REQUEST], columnsOf(template));
    const line = REQUEST.csr.replace(/-----.*?-----|\n/g, '');
    expect(csv).toBe(
      'Email,Note,CSR,One\r\n' +
        `ada.desk@example.com,"of ada@example.com, ada.desk","${REQUEST.csr}","${line}"\r\n`,
    );
    // A line of it may begin with what would be a formula elsewhere.
    expect(line).toMatch(/^\+/);
  });

  it('has no formula in it, whatever the address', () => {
    const request = {...REQUEST, alias: '=cmd@example.com'};
    const csv = requestsCsv([request], columnsOf('A={alias}'));
    expect(csv).toBe("A\r\n'=cmd@example.com\r\n");
  });

  it.each([
    ['', ''],
    ['Email', 'Email'],
    ['=x', '=x'],
    ['Email={name}', '{name}'],
    ['All={alias} {csr}', '{alias} {csr}'],
  ])('is refused for the template "%s"', (template, wrong) => {
    expect(readColumns(template)).toEqual({ok: false, wrong});
  });
});

describe('a delivery', () => {
  const {leaf, intermediate, root} = hierarchy();
  const ders = [leaf.der, intermediate.der, root.der];
  const pem = ders.map(it => pemText('CERTIFICATE', it));
  const serials = ders.map(it => readCertificate(it)!.fingerprint);

  const read = async (files: Readonly<Record<string, string | Uint8Array>>) => {
    const incoming = await readIncoming(
      Object.entries(files).map(
        ([name, content]) =>
          new File(
            [typeof content === 'string' ? content : Uint8Array.from(content)],
            name,
          ),
      ),
    );
    return {
      ...incoming,
      found: incoming.delivered.map(it => it.certificate.fingerprint),
    };
  };

  const base64 = ders.map(it => it.toString('base64'));

  it.each([
    ['PEM with text around it', `Bag Attributes\n${pem.join('subject=x\n')}`],
    [
      'lines of PEM in a CSV',
      `a,b\nx,"${pem[0]}"\ny,"${pem[1]}"\nz,"${pem[2]}"\n`,
    ],
    [
      'PEM with \\n for its line ends',
      pem.map(it => `x,${it.replace(/\n/g, '\\n')}`).join('\n'),
    ],
    ['base64 alone in a CSV', base64.map(it => `x,${it},y`).join('\r\n')],
    [
      'base64 in the first column',
      base64.map(it => `${it.replace(/=+$/, '')}\n`).join(''),
    ],
    [
      'base64 in lines in a CSV',
      base64.map(it => `x,"${it.replace(/.{64}/g, '$&\n')}"`).join('\n'),
    ],
  ])('is read as %s', async (_, text) => {
    const {found, unread} = await read({'list.csv': text});
    expect(unread).toEqual([]);
    expect(found).toEqual(serials);
  });

  it('is read from an archive, with each certificate once', async () => {
    const archive = zip({
      'a/leaf.cer': leaf.der,
      'b/leaf.pem': Buffer.from(pem[0]!),
      'all.pem': Buffer.from(pem.join('')),
      'readme.txt': Buffer.from('none'),
    });
    const {found, unread} = await read({'all.zip': archive});
    expect(found).toEqual(serials);
    expect(unread).toEqual([{file: 'readme.txt', why: 'no-certificate'}]);
  });

  it('says of each file that gives nothing why it does not', async () => {
    const {unread, keyFile} = await read({
      'empty.cer': '',
      'cut.zip': zip({a: leaf.der}).subarray(0, 50),
      'cut.pem': pem[0]!.slice(0, 300),
      'large.der': new Uint8Array(50_000_001),
      'keys.json': '{"format": "S/MIME Rollout key file"}',
    });
    expect(unread.map(it => it.why)).toEqual([
      'no-certificate',
      'unreadable',
      'no-certificate',
      'too-large',
    ]);
    expect(keyFile?.name).toBe('keys.json');
  });

  it('is matched by public key alone; one that is valid comes first, then the newest', () => {
    const key = leaf.key;
    const at = (from: number, to: number) =>
      hierarchy({
        leaf: {key, notBefore: NOW + from * DAY, notAfter: NOW + to * DAY},
      }).leaf.der;
    const all = [at(-400, -1), at(-30, 300), at(-1, 200), at(-1, 100)];
    const given = [
      ...all,
      intermediate.der,
      hierarchy({leaf: {key: newKey.ec()}}).leaf.der,
    ].map((der, i) => ({certificate: readCertificate(der)!, file: `${i}`}));
    const request = {attempt: 'a', publicKey: given[0]!.certificate.key.info};
    const {chosen, surplus, strays, issuers} = match(
      ...([[request], given, () => false, NOW] as const),
    );
    expect(chosen.get('a')?.file).toBe('2');
    expect(surplus.map(it => it.file)).toEqual(['3', '1', '0']);
    expect(strays.map(it => it.file)).toEqual(['5']);
    expect(issuers).toHaveLength(1);
    // What was sent stays, whatever comes.
    const sent = given[1]!.certificate.fingerprint;
    const isSent = (_: string, it: {fingerprint: string}) =>
      it.fingerprint === sent;
    const then = match([request], given, isSent, NOW);
    expect(then.chosen.get('a')?.file).toBe('1');
  });
});

describe('an archive', () => {
  it('is inflated, and refused where it says less than is in it', async () => {
    const text = Buffer.from('certificate '.repeat(1000));
    const packed = deflateRawSync(text);
    const archive = Buffer.from(zip({a: packed}));
    const central = archive.indexOf('PK\x01\x02', 0, 'latin1');
    archive.writeUInt16LE(8, central + 10);
    archive.writeUInt32LE(text.length, central + 24);
    const [file] = (await unzip(archive))!;
    expect(Buffer.from(file!.bytes)).toEqual(text);
    archive.writeUInt32LE(text.length - 1, central + 24);
    expect(await unzip(archive)).toBeNull();
    archive.writeUInt32LE(text.length + 1, central + 24);
    expect(await unzip(archive)).toBeNull();
    archive.writeUInt32LE(0x7fffffff, central + 24);
    expect(await unzip(archive)).toBeNull();
  });
});
