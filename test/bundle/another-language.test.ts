/** Another language is one folder and one line: both are added to a copy of the project. */
import {execFileSync} from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';

const COPIED = ['src', 'build', 'build.js', 'package.json', 'NOTICE'];
const NEEDED = ['appsscript.json', 'tsconfig.json', 'CHANGELOG.md'];
const LIST = 'src/messages/languages.ts';
const FOLDER = 'src/messages/eo';

let copy: string;

function change(file: string, from: string, to: string): void {
  const at = path.join(copy, file);
  const text = readFileSync(at, 'utf8');
  expect(text).toContain(from);
  writeFileSync(at, text.replace(from, to));
}

const run = (...args: readonly string[]) =>
  execFileSync(process.execPath, args, {cwd: copy, encoding: 'utf8'});

const read = (file: string) => readFileSync(path.join(copy, file), 'utf8');

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'smime-language-'));
  for (const it of [...COPIED, ...NEEDED]) {
    cpSync(it, path.join(copy, it), {recursive: true});
  }
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  cpSync('src/messages/en', path.join(copy, FOLDER), {recursive: true});
  change(`${FOLDER}/words.ts`, "lang: 'en'", "lang: 'eo'");
  change(`${FOLDER}/labels.ts`, "'Uploaded'", "'Alŝutita'");
  change(`${FOLDER}/sidebar/index.ts`, "'English'", "'Esperanto'");
  const line = /^ {2}en: .*$/m.exec(read(LIST))![0];
  const added = line.replace('English', 'Esperanto').replace(/\ben\b/g, 'eo');
  change(LIST, line, `${line}\n${added}`);
});

afterAll(() => rmSync(copy, {recursive: true, force: true}));

it('A folder and a line compile', () => {
  // Of the rooms that sentences do not reach, declarations alone: the types of all sources are checked elsewhere.
  const project = {
    extends: './src/messages/tsconfig.json',
    include: ['src/messages', 'src/core/**/*.d.ts'],
  };
  writeFileSync(path.join(copy, 'language.json'), JSON.stringify(project));
  const tsc = path.resolve('node_modules/typescript/bin/tsc');
  run(tsc, '-p', 'language.json', '--noEmit', '--singleThreaded');
});

it('A folder and a line are in the script and among the languages of the sidebar', () => {
  run('build.js', '--readable', '--without-eval');
  expect(read('dist/Code.js')).toContain('Alŝutita');
  expect(read('dist/sidebar.html')).toMatch(/eo:\["Esperanto",/);
});

it('A copy may do without it', () => {
  run('build.js', '--readable', '--without-eval', '--languages', 'en,de');
  expect(read('dist/Code.js')).not.toContain('Alŝutita');
  expect(read('dist/sidebar.html')).not.toContain('Esperanto');
});
