/** The emulator's README: its example is run as another project would run it. */
import {execFileSync} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {buildSync} from 'esbuild';

const README = readFileSync('emulator/README.md', 'utf8');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'another-project-'));
  // What npm does for a package that is a folder.
  mkdirSync(path.join(folder, 'node_modules/@smime-rollout'), {
    recursive: true,
  });
  for (const [name, target] of [
    ['@smime-rollout/emulator', 'emulator'],
    ['esbuild', 'node_modules/esbuild'],
  ] as const) {
    const link = path.join(folder, 'node_modules', name);
    symlinkSync(path.resolve(target), link, 'junction');
  }
});

afterAll(() => rmSync(folder, {recursive: true}));

it('has an example that passes in another project', () => {
  const [, example] = /```ts\n(.+?)```/s.exec(README)!;
  writeFileSync(path.join(folder, 'sheet.test.ts'), example!);
  buildSync({
    absWorkingDir: folder,
    entryPoints: ['sheet.test.ts'],
    outfile: 'out/sheet.test.cjs',
    bundle: true,
    platform: 'node',
    external: ['esbuild'],
  });
  const said = execFileSync(
    process.execPath,
    ['--test', '--test-reporter=tap', 'out'],
    {cwd: folder, encoding: 'utf8', env: {PATH: process.env['PATH']}},
  );
  expect(said).toMatch(/^# pass 1$/m);
  expect(said).toMatch(/^# fail 0$/m);
});

it('bundles as the README says', () => {
  expect(README).toContain(
    'npx esbuild sheet.test.ts --bundle --platform=node --external:esbuild --outfile=out/sheet.test.cjs\nnode --test out\n',
  );
});
