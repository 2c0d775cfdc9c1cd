/** The page's knowledge of the project's documents: where the guide is, and what is new. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {VERSION} from '../../src/version';
import {built} from '../support/project';

const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
afterAll(() => rmSync(folder, {recursive: true}));

/** What an expression over the build's functions gives. @throws Error with what the build says */
function evaluate(expression: string): unknown {
  const script = `import {guideAddress, newsIn} from './build/guide.js'; console.log(JSON.stringify(await ${expression}));`;
  const args = ['--input-type=module', '-e', script];
  const text = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: 'pipe',
  });
  return JSON.parse(text);
}

const address = () => evaluate(`guideAddress(${JSON.stringify(folder)})`);

it('reads the guide’s address from guide.json, and has none without that file', () => {
  expect(address()).toBeNull();
  const file = path.join(folder, 'guide.json');
  writeFileSync(file, '"https://docs.example.com/guide/"');
  expect(address()).toBe('https://docs.example.com/guide');
  for (const wrong of ['{', '["https://a.example"]', '"http://a.example"']) {
    writeFileSync(file, wrong);
    expect(address).toThrow(/guide\.json: it must hold/);
  }
  writeFileSync(file, '"https://docs.example.com/guide?a=b#c"');
  expect(address).toThrow(/guide\.json: it must hold/);
});

it('has the page know the address, and what is there in other languages', () => {
  const guide = "guide: 'https://docs.example.com/guide'";
  const page = `(await import('./build/sidebar.js')).buildSidebar({${guide}})`;
  const has = `${page}.then(it => it.includes('docs.example.com/guide') && it.includes('he:["certificate-commands.md","consent.md"'))`;
  expect(evaluate(has)).toBe(true);
});

it('puts the version’s part of the changelog into the page, and nothing of others', () => {
  const text = [
    '## [Unreleased]\n\n### Added\n\n- Later.\n',
    '## [0.2.0] - 2026-11-20\n\n### Added\n\n- *Renew* from `a.p12`,\n  as the [guide](docs/a.md) says.\n\n  More of it.\n- Two.\n',
    '## [0.1.0]\n\n- Before.\n',
  ].join('\n');
  expect(evaluate(`newsIn(${JSON.stringify(text)}, '0.2.0')`)).toEqual({
    version: '0.2.0',
    groups: [
      {
        title: 'Added',
        items: ['Renew from a.p12, as the guide says.', 'Two.'],
      },
    ],
  });
  expect(() => evaluate(`newsIn(${JSON.stringify(text)}, '0.3.0')`)).toThrow(
    'no section [0.3.0]',
  );
  expect(built('sidebar.html')).toContain(`version:"${VERSION}",groups:`);
});
