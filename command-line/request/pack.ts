/** `request pack`: delivered certificates and the keys of their requests, as certificate files that `upload` takes. */
import {randomBytes} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {csvText} from '../../src/core/base/csv';
import {certificates as core} from '../../src/core/certificates/lazy';
import {joined, languageOf, noticeOf} from '../../src/messages';
import type {CommandLineWords} from '../../src/messages/command-line';
import {certificatesIn, type Delivered} from '../../src/keys/delivered';
import {match} from '../../src/keys/matching';
import type {Arguments} from '../arguments';
import {makeFolder} from '../folder';
import {passwordOf} from '../given';
import {EXIT, Refusal} from '../refusal';
import type {ProgramWorld} from '../world';
import {fileNameOf, openKeyRing} from './key-ring';
import type {Said} from './make';

/** Packs each certificate that belongs to a key, and writes the rows for them as a CSV. @returns the exit code */
export async function packCertificates(
  args: Arguments,
  world: ProgramWorld,
  {words, locale}: Said,
): Promise<number> {
  const {certificates: from, folder, out} = args;
  if (from === null) throw new Refusal(words.request.certificatesNeeded);
  if (folder === null || out === null)
    throw new Refusal(words.request.outNeeded);
  const password = await passwordOf(args, world, words);
  if (password === null) throw new Refusal(words.request.passwordNeeded);
  const ring = await openKeyRing(args, world, words);
  const {errors, clock} = world;
  const delivered = deliveredIn(from, words, errors);
  const now = clock.now();
  const found = match(ring.requests, delivered, () => false, now);
  makeFolder(folder);
  const language = languageOf(locale);
  const lines: string[][] = [];
  let blocked = 0;
  for (const request of ring.requests) {
    const {user, alias, attempt, privateKey} = request;
    const of = found.chosen.get(attempt);
    if (!of) continue;
    const examination = core().examineCertificates(
      [of.certificate, ...found.issuers],
      {alias, now},
    );
    const [worst] = examination.findings;
    if (worst?.severity === 'block') {
      blocked++;
      const {says, fix} = noticeOf(language, worst);
      errors.write(`${alias}: ${joined(language, says, fix)}\n`);
      continue;
    }
    const [leaf, ...chain] = examination.chain.map(it => it.raw);
    const file = core().writePkcs12(
      {
        pkcs8: privateKey,
        certificates: [leaf!, ...chain],
        password,
        name: alias,
      },
      'modern',
      length => new Uint8Array(randomBytes(length)),
    );
    const name = fileNameOf(alias, '.p12');
    writeFileSync(path.join(folder, name), file, {mode: 0o600});
    lines.push([user, alias, name]);
    await world.write(`${alias}\n`);
  }
  const {user, alias, file} = language.rollout;
  const headers = [user, alias, file].map(it => it.header);
  writeFileSync(out, csvText([headers, ...lines]));
  const left = ring.requests.length - lines.length;
  errors.write(`${words.request.packed(lines.length, left)}\n`);
  if (blocked > 0) return EXIT.attention;
  return left > 0 ? EXIT.unfinished : EXIT.done;
}

/** The certificates in the files of a folder; what cannot be read is said. */
function deliveredIn(
  folder: string,
  words: CommandLineWords,
  errors: ProgramWorld['errors'],
): Delivered[] {
  const delivered = new Map<string, Delivered>();
  for (const it of filesIn(folder, words)) {
    const found = certificatesIn(readFileSync(path.join(folder, it)));
    if (!Array.isArray(found)) {
      errors.write(`${words.request.noCertificate(it)}\n`);
      continue;
    }
    for (const certificate of found) {
      delivered.set(certificate.fingerprint, {certificate, file: it});
    }
  }
  return [...delivered.values()];
}

function filesIn(folder: string, words: CommandLineWords): string[] {
  try {
    return readdirSync(folder, {withFileTypes: true})
      .filter(it => it.isFile())
      .map(it => it.name)
      .sort();
  } catch {
    throw new Refusal(words.unreadable(folder), EXIT.impossible);
  }
}
