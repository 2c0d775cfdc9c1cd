/** What people read about a version, and what the workflow runs, matches the project. */
import {readFileSync} from 'node:fs';

const read = (file: string) => readFileSync(file, 'utf8');
const {version, scripts, engines} = JSON.parse(read('package.json')) as {
  version: string;
  scripts: Record<string, string>;
  engines: {node: string};
};

it('CHANGELOG begins with this version, and goes back by version and day', () => {
  const headings = [
    ...read('CHANGELOG.md').matchAll(/^## \[(.+)\](?: - (.+))?$/gm),
  ].map(it => ({version: it[1]!, day: it[2]}));
  expect(headings[0]).toEqual({version: 'Unreleased', day: undefined});
  const released = headings.slice(1);
  expect(released[0]!.version).toBe(version);
  const days = released.map(it => it.day!);
  for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(days).toEqual([...days].sort().reverse());
});

it('package-lock.json has the same version', () => {
  const lock = JSON.parse(read('package-lock.json')) as {
    version: string;
    packages: Record<string, {version?: string}>;
  };
  expect(lock.version).toBe(version);
  expect(lock.packages['']!.version).toBe(version);
});

it('the workflow runs commands that there are, and README’s first ones', () => {
  const workflow = read('.github/workflows/test.yml');
  const run = [...workflow.matchAll(/^ +- run: npm (?:run )?(\S+)$/gm)].map(
    it => it[1]!,
  );
  for (const name of run) expect(Object.keys(scripts)).toContain(name);
  for (const name of ['test', 'demo']) {
    expect(run).toContain(name);
    expect(read('README.md')).toMatch(new RegExp(`npm (run )?${name}\\b`));
  }
});

it('.nvmrc names a Node that package.json allows', () => {
  const least = Number(/^>=(\d+)/.exec(engines.node)![1]);
  expect(Number(read('.nvmrc'))).toBeGreaterThanOrEqual(least);
});
