/** docs/cloud-shell.md as Cloud Shell reads it. */
import {existsSync, readFileSync} from 'node:fs';

const text = readFileSync('docs/cloud-shell.md', 'utf8');
const script = readFileSync('scripts/cloud-shell.sh', 'utf8');
const scripts = (
  JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  }
).scripts;

it('is one tutorial in steps', () => {
  expect(text.match(/^# .+$/gm)).toHaveLength(1);
  expect(text.match(/^## .+$/gm)!.length).toBeGreaterThan(4);
});

it('closes each directive', () => {
  const opened = [...text.matchAll(/<(walkthrough-[a-z-]+)/g)].map(it => it[1]);
  const closed = [...text.matchAll(/<\/(walkthrough-[a-z-]+)>/g)].map(
    it => it[1],
  );
  expect(opened.length).toBeGreaterThan(0);
  expect(closed).toEqual(opened);
});

it('opens files that are there', () => {
  const files = [...text.matchAll(/filePath="([^"]+)"/g)].map(it => it[1]!);
  expect(files).toContain('scripts/cloud-shell.sh');
  expect(files.filter(it => !existsSync(it))).toEqual([]);
});

it('uses options and commands that there are', () => {
  const options = [...text.matchAll(/(?<=[ `])--[a-z-]+(?=[=` ])/g)]
    .map(it => it[0])
    .filter(it => it !== '--no-localhost');
  expect(options.length).toBeGreaterThan(3);
  for (const it of options) {
    expect(script).toMatch(new RegExp(`^    ${it}(=\\*)?\\)`, 'm'));
  }
  const commands = [...text.matchAll(/^npm run (\S+)/gm)].map(it => it[1]!);
  expect(commands).toEqual(['clasp', 'create']);
  for (const it of commands) expect(scripts).toHaveProperty([it]);
});
