/** The cost of opening and judging one file, by the number of iterations of its key derivation; and of making keys. */
import {randomBytes} from 'node:crypto';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {certificates} from '../src/core/certificates/lazy';
import {certificateFiles} from '../emulator/sample-company/certificate-files';
import {SAMPLE_START} from '../emulator/sample-company/company';
import {openssl} from '../emulator/sample-company/openssl';
import {MAILBOXES} from '../emulator/sample-company/recipe';
import {derive} from '../src/sidebar/derivation';
import {medianMs, type Figure} from './figure';

/** The defaults of OpenSSL, of many careful exports, and of Firefox. */
const ITERATIONS = [2_048, 100_000, 600_000];
const MAILBOX = MAILBOXES[0]!;

/** How often a key of each kind is made. */
const KEY_KINDS = {'P-256': 15, 'P-384': 9, 'RSA 2048': 9} as const;

/** Without WebCrypto, as in Apps Script. RSA keys differ much in how many numbers are tried before two are prime. */
function keyFigures(): Figure[] {
  const {HmacDrbg, makeRequest} = certificates();
  const {address} = MAILBOX;
  const random = (length: number) => Uint8Array.from(randomBytes(length));
  return (Object.keys(KEY_KINDS) as (keyof typeof KEY_KINDS)[]).map(kind => ({
    name: `a key ${kind} made in the script, with its request`,
    value: medianMs(KEY_KINDS[kind], () => {
      const drbg = new HmacDrbg(random(64), random(32), random(32));
      const subject = [{name: 'CN', value: address}] as const;
      makeRequest(kind, subject, [address], length => drbg.generate(length));
    }),
    unit: 'ms',
  }));
}

/** The same key and chain, packed again and again. */
export async function certificateFigures(): Promise<Figure[]> {
  const files = await certificateFiles(SAMPLE_START);
  const figures: Figure[] = [];
  const began = performance.now();
  examine(files.get(MAILBOX.file));
  figures.push({
    name: 'the first file of an execution',
    value: performance.now() - began,
    unit: 'ms',
  });
  const packs = new Map<number, Uint8Array>();
  for (const iterations of ITERATIONS) {
    const file = await packed(files.get(MAILBOX.file), iterations);
    packs.set(iterations, file);
    figures.push({
      name: `a file of ${iterations.toLocaleString('en')} iterations, RSA 2048`,
      value: medianMs(iterations > 10_000 ? 3 : 15, () => examine(file)),
      unit: 'ms',
    });
  }
  figures.push(...(await expensiveFigures(packs.get(ITERATIONS[2]!)!)));
  const ders = examine(files.get(MAILBOX.file)).chain.map(it => it.raw);
  figures.push({
    name: 'reading its chain and checking the signatures in it',
    value: medianMs(15, () => {
      const chain = ders.map(it => certificates().readCertificate(it)!);
      certificates().examineCertificates(chain, want());
    }),
    unit: 'ms',
  });
  figures.push(...keyFigures());
  return figures;
}

/** The same file when the page derives its keys, and when it is known from the cache. */
async function expensiveFigures(file: Uint8Array): Promise<Figure[]> {
  const {
    fileFactsText,
    judgeFile,
    MAX_COST,
    MAX_ITERATIONS,
    openElsewhere,
    readFileFactsText,
  } = certificates();
  const spending = {limit: MAX_ITERATIONS, allowance: MAX_COST};
  const open = (keys: ReadonlyMap<string, Uint8Array>) =>
    openElsewhere(file, MAILBOX.password, keys, spending);
  const first = open(new Map());
  if (!first || !('lacks' in first)) throw new Error('nothing to derive');
  const began = performance.now();
  const keys = new Map<string, Uint8Array>();
  for (const it of first.lacks) {
    const key = await derive(it, () => false);
    keys.set(it.id, new Uint8Array(Buffer.from(key ?? '', 'base64')));
  }
  const inPage = performance.now() - began;
  const second = open(keys);
  if (!second || !('fileFacts' in second))
    throw new Error('the keys are wrong');
  const kept = fileFactsText(second.fileFacts);
  return [
    {name: 'its keys by the page’s code', value: inPage, unit: 'ms'},
    {
      name: 'the file with these keys',
      value: medianMs(15, () => open(keys)),
      unit: 'ms',
    },
    {
      name: 'the file known from the cache, judged',
      value: medianMs(15, () => judgeFile(readFileFactsText(kept)!, want())),
      unit: 'ms',
    },
    {name: 'its entry in the cache', value: kept.length / 1024, unit: 'KiB'},
  ];
}

function want() {
  return {alias: MAILBOX.address, now: SAMPLE_START};
}

/** @throws Error when the file does not open: its time would mean nothing */
function examine(file: Uint8Array) {
  const found = certificates().examine(file, MAILBOX.password, want());
  if (!found.leaf) throw new Error(`the file does not open: ${found.problem}`);
  return found;
}

/** Packed again with so many iterations for each encryption and for the MAC. */
async function packed(
  file: Uint8Array,
  iterations: number,
): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'smime-rollout-bench-'));
  try {
    await writeFile(path.join(folder, 'in.p12'), file);
    const {password} = MAILBOX;
    const reads = ['-in', 'in.p12', '-out', 'all.pem', '-nodes'];
    const writes = ['-export', '-in', 'all.pem', '-out', 'out.p12'];
    const times = ['-iter', String(iterations)];
    await openssl(folder, [
      [
        {args: ['pkcs12', ...reads, '-passin', 'env:PASSWORD'], password},
        {
          args: ['pkcs12', ...writes, ...times, '-passout', 'env:PASSWORD'],
          password,
        },
      ],
    ]);
    return new Uint8Array(await readFile(path.join(folder, 'out.p12')));
  } finally {
    await rm(folder, {recursive: true});
  }
}
