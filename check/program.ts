// What `npm run check -- FILES…` does: what the sheet's Check would say about local certificate files. Sends nothing anywhere, and
// fetches revocation lists only with `--revocation`.
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {certificates} from '../src/core/certificates/lazy';
import type {Examination, NamedRoots, Want} from '../src/core/certificates';
import {readArguments, USAGE, UsageError, type Arguments} from './arguments';
import {readManifest} from './manifest';
import type {PasswordPrompt} from './password-prompt';
import {summary, humanReport, jsonReport} from './report';
import {RevocationLists} from './revocation';
import {missing, record, type Examined, type FileRecord} from './record';

/** A file to check; `password` is null if it has to be asked for. */
interface Task {
  readonly name: string;
  readonly path: string;
  readonly password: string | null;
}

/** Who knows passwords, and where lines are written. */
export interface CheckWorld {
  readonly prompt: PasswordPrompt;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
}

/**
 * Checks files.
 *
 * @param args - as typed after `npm run check --`
 * @returns the exit code: 1 when a file is blocked or unreadable, 2 for wrong usage, which it explains
 */
export async function runCheck(
  args: readonly string[],
  world: CheckWorld,
): Promise<number> {
  try {
    return await main(args, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.complain(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

async function main(
  args: readonly string[],
  {prompt, print}: CheckWorld,
): Promise<number> {
  const options = readArguments(args);
  if (options.help) {
    print(USAGE);
    return 0;
  }
  const tasks = await tasksFor(options);
  const roots = await rootsFor(options);
  const lists = options.revocation ? new RevocationLists(options.now) : null;
  const records: FileRecord[] = [];
  try {
    for (const task of tasks) {
      const found = await check(task, {...options, roots, lists}, prompt.ask);
      records.push(found);
      print(options.json ? jsonReport(found) : humanReport(found));
    }
  } finally {
    prompt.close();
  }
  if (!options.json) print(summary(records));
  const bad = ['block', 'unreadable'];
  return records.some(it => bad.includes(it.verdict)) ? 1 : 0;
}

async function tasksFor(options: Arguments): Promise<Task[]> {
  const tasks: Task[] = [];
  if (options.manifest !== null) {
    const folder = path.dirname(options.manifest);
    for (const line of readManifest(await text(options.manifest))) {
      tasks.push({
        name: line.file,
        path: path.resolve(folder, line.file),
        password: line.password,
      });
    }
  }
  const password =
    options.passwordFile === null
      ? null
      : (await text(options.passwordFile)).replace(/\r?\n[^]*$/, '');
  for (const name of options.files) {
    tasks.push({name, path: path.resolve(name), password});
  }
  return tasks;
}

async function rootsFor({roots: file}: Arguments): Promise<NamedRoots> {
  if (file === null) return [];
  const {roots, wrong} = certificates().readRoots(await text(file));
  const [first] = wrong;
  if (first) throw new UsageError(`No root in ${file}: ${first.value}`);
  return roots;
}

async function text(file: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).replace(/^\ufeff/, '');
  } catch {
    throw new UsageError(`Cannot read ${file}.`);
  }
}

async function check(
  task: Task,
  {
    alias,
    now,
    cse,
    roots,
    lists,
  }: Pick<Arguments, 'alias' | 'now' | 'cse'> & {
    roots: NamedRoots;
    lists: RevocationLists | null;
  },
  ask: (name: string) => Promise<string>,
): Promise<FileRecord> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(task.path);
  } catch {
    return missing(task.name);
  }
  const password = async () => task.password ?? (await ask(task.name));
  const examined = cse
    ? await examineForCse(bytes, {alias, now, roots}, password)
    : (examineAsCertificates(bytes, {alias, now, roots}) ??
      certificates().examine(bytes, await password(), {
        alias,
        now,
        roots,
        fileName: path.basename(task.path),
      }));
  const found = record(task.name, examined);
  return lists ? lists.addTo(found, examined.chain) : found;
}

/** As in the CSE sheet: the chain counts, whatever the file format, and no key is needed. */
async function examineForCse(
  bytes: Uint8Array,
  {alias, now, roots = []}: Want,
  password: () => Promise<string>,
): Promise<Examined> {
  const {readChainFile, examineChain, readFileFacts, MAX_COST, MAX_ITERATIONS} =
    certificates();
  const spending = {limit: MAX_ITERATIONS, allowance: MAX_COST};
  const file = readChainFile(bytes);
  const source =
    file.kind === 'pkcs12'
      ? readFileFacts(bytes, await password(), spending)
      : file;
  const found = examineChain(source, {primary: alias, now, roots, use: 'both'});
  return {
    ...found,
    opens: found.leaf !== null,
    hasPrivateKey: null,
    leafMatchesKey: null,
    encryption: '',
    seal: '',
    iterations: 0,
  };
}

/** For files that are certificates alone, in PEM or DER; null for all others. */
function examineAsCertificates(
  bytes: Uint8Array,
  want: Want,
): Examination | null {
  const {readCertificate, readPem, examineCertificates} = certificates();
  const der = readCertificate(bytes);
  const found = der
    ? [der]
    : readPem(Buffer.from(bytes.subarray(0, 1_048_576)).toString('latin1'));
  if (found.length === 0) return null;
  const examined = examineCertificates(found, want);
  const facts = {certificates: found.length};
  // As in the sheet: a file without a key cannot be uploaded, however good its certificates are.
  const noKey = {code: 'no-private-key', severity: 'block', facts} as const;
  return {...examined, findings: [noKey, ...examined.findings]};
}
