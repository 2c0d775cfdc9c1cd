/** The page's knowledge of the project's documents: where the guide is, and what is new. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {guideAddress, newsIn} from '../../build/guide.js';
import {VERSION} from '../../src/version';
import {built} from '../support/project';

const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
afterAll(() => rmSync(folder, {recursive: true}));

const address = () => guideAddress(folder);

it('reads the guide’s address from guide.json, and has none without that file', async () => {
  expect(await address()).toBeNull();
  const file = path.join(folder, 'guide.json');
  writeFileSync(file, '"https://docs.example.com/guide/"');
  expect(await address()).toBe('https://docs.example.com/guide');
  for (const wrong of ['{', '["https://a.example"]', '"http://a.example"']) {
    writeFileSync(file, wrong);
    await expect(address()).rejects.toThrow(/guide\.json: it must hold/);
  }
  writeFileSync(file, '"https://docs.example.com/guide?a=b#c"');
  await expect(address()).rejects.toThrow(/guide\.json: it must hold/);
});

it('has the page know the address, and what is there in other languages', () => {
  const program =
    "import {buildSidebar} from './build/sidebar.js'; process.stdout.write(await buildSidebar({guide: 'https://docs.example.com/guide', usesEval: false, languages: []}));";
  const args = ['--input-type=module', '-e', program];
  const page = execFileSync(process.execPath, args, {
    ...{encoding: 'utf8', maxBuffer: 1 << 24},
  });
  expect(page).toContain('docs.example.com/guide');
  expect(page).toContain('he:["certificate-commands.md","consent.md"');
});

it('puts the version’s part of the changelog into the page, and nothing of others', () => {
  const text = [
    '## [Unreleased]\n\n### Added\n\n- Later.\n',
    '## [0.2.0] - 2026-11-20\n\n### Added\n\n- *Renew* from `a.p12`,\n  as the [guide](docs/a.md) says.\n\n  More of it.\n- Two.\n',
    '## [0.1.0]\n\n- Before.\n',
  ].join('\n');
  expect(newsIn(text, '0.2.0')).toEqual({
    version: '0.2.0',
    groups: [
      {
        title: 'Added',
        items: ['Renew from a.p12, as the guide says.', 'Two.'],
      },
    ],
  });
  expect(() => newsIn(text, '0.3.0')).toThrow('no section [0.3.0]');
  expect(built('sidebar.html')).toContain(`version:"${VERSION}",groups:`);
});
