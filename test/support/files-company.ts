/** A company whose admin has a folder of certificate files on the computer: good ones, and every fault that there is. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fillIn, openCompany, type Company} from '../../emulator/company';
import {certificateFiles} from '../../emulator/sample-company/certificate-files';
import {SAMPLE_START} from '../../emulator/sample-company/company';
import type {Mailbox} from '../../emulator/sample-company/recipe';

export const COMMON_PASSWORD = 'one-for-all-7Q';
export const OTHER_PASSWORD = 'another-3W';

export const address = (name: string) => `${name}@files.example`;

/** Users with a row each, and a good file by the common password. */
export const GOOD = Array.from({length: 28}, (_, i) => `good${i + 10}`);
/** Users without a row, with a good file. */
export const NEW = ['new1', 'new2', 'new3', 'new4'];
/** Users with a row whose files are not as they should be. */
export const FAULTY = [
  'locked1',
  'locked2',
  'keyless1',
  'keyless2',
  'expired1',
  'expired2',
  'wrong1',
  'wrong2',
  'text',
  'empty',
  'large',
  'bare',
];
/** One address of two users. */
export const SHARED = 'desk';

const usual = {password: COMMON_PASSWORD, key: 'p-256', packing: 'quick'};

const recipe = (name: string, extra: Partial<Mailbox> = {}): Mailbox =>
  ({...usual, file: name, name, address: address(name), ...extra}) as Mailbox;

const RECIPES: readonly Mailbox[] = [
  ...[...GOOD, ...NEW, SHARED, 'bare'].map(it => recipe(it)),
  recipe('slow', {key: 'rsa-2048'}),
  ...['locked1', 'locked2'].map(it => recipe(it, {password: OTHER_PASSWORD})),
  ...['keyless1', 'keyless2'].map(it => recipe(it, {packing: 'without-key'})),
  ...['expired1', 'expired2'].map(it => recipe(it, {validity: [-400, -35]})),
  recipe('wrong1', {address: address('elsewhere1')}),
  recipe('wrong2', {address: address('elsewhere2')}),
];

export interface LocalName {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FilesCompany extends Company {
  /** A file of the recipe. */
  file(name: string): Uint8Array;
  /** Fifty files as they are in the admin's folder. */
  readonly folder: readonly LocalName[];
}

/** Opens a fresh one. The certificates are made once and kept. */
export async function openFilesCompany(bundle: string): Promise<FilesCompany> {
  const files = await certificateFiles(SAMPLE_START, RECIPES);
  const withRow = [...GOOD, 'slow', ...FAULTY];
  const desk = {sendAsEmail: address(SHARED)};
  const desks = ['desk.ann', 'desk.bob'].map(address);
  const {google, workspace} = openCompany({
    bundle,
    users: [
      ...[...withRow, ...NEW].map(it => ({primary: address(it)})),
      ...desks.map(primary => ({primary, aliases: [desk]})),
    ],
    trustedRoot: files.trustedRoot,
  });
  fillIn(workspace, 'Rollout', [
    ...withRow.map(it => ({User: address(it)})),
    ...desks.map(it => ({User: it, Alias: address(SHARED)})),
  ]);
  // Its admin is past the first steps.
  workspace.run('door', [{verb: 'changeFirstRun', choice: 'hide'}]);
  slow ??= slowly(files.get('slow'));
  const file = (name: string) => (name === 'slow' ? slow! : files.get(name));
  return {google, workspace, file, folder: folderOf(file)};
}

let slow: Uint8Array | undefined;

/** The same with so many rounds that the page derives its keys, one of each kind. */
function slowly(file: Uint8Array): Uint8Array {
  return rewritten(file, [], ['-iter', '25000']);
}

/** The same without the certificate of its issuer. */
export function withoutChain(file: Uint8Array): Uint8Array {
  return rewritten(file, ['-clcerts'], []);
}

function rewritten(
  file: Uint8Array,
  reading: readonly string[],
  writing: readonly string[],
): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'slow-file-'));
  // Only what reads its input gets some: a program that ends without having read it breaks the pipe.
  const run = (input: Uint8Array | undefined, ...args: string[]) =>
    execFileSync('openssl', ['pkcs12', ...args], {
      cwd: folder,
      ...(input && {input}),
      env: {...process.env, PASSWORD: COMMON_PASSWORD},
      stdio: 'pipe',
    });
  try {
    const password = ['-passin', 'env:PASSWORD'];
    run(file, '-nodes', ...reading, ...password, '-out', 'open.pem');
    const written = [...writing, '-passout', 'env:PASSWORD'];
    return new Uint8Array(
      run(undefined, '-export', '-in', 'open.pem', ...written),
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function folderOf(file: (name: string) => Uint8Array): LocalName[] {
  const p12 = (name: string, of = name) => ({
    name: `${name}.p12`,
    bytes: file(of),
  });
  const text = (name: string, content: string) => ({
    name,
    bytes: new TextEncoder().encode(content),
  });
  return [
    ...GOOD.slice(1).map(it => p12(it)),
    {name: `${GOOD[0]}.PFX`, bytes: file(GOOD[0]!)},
    ...NEW.map(it => p12(it)),
    p12('slow'),
    p12(SHARED),
    // No ending, and nothing of the user in the name.
    {name: 'export-2026', bytes: file('bare')},
    ...FAULTY.slice(0, 8).map(it => p12(it)),
    text('text.p12', 'Please find attached the certificate.\n'),
    {name: 'empty.p12', bytes: new Uint8Array(0)},
    {name: 'large.p12', bytes: new Uint8Array(3 * 1024 * 1024)},
    {name: 'good10 (1).p12', bytes: file(GOOD[0]!)},
    {name: 'good11 (1).p12', bytes: file(GOOD[1]!)},
    text('readme.txt', 'Certificates of this year.\n'),
    text('passwords.docx', 'no'),
  ];
}
