/** What `npm run check:language` says about the languages that there are, and about one that there is not. */
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {languageNames} from '../../src/messages';

function check(lang: string): {readonly status: number; readonly says: string} {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['run.js', 'check/language.ts', lang],
    {encoding: 'utf8'},
  );
  return {status: status ?? -1, says: stdout + stderr};
}

it.each(languageNames().filter(it => it !== 'en'))(
  'There is nothing to look at in %s, and nothing is accepted in vain',
  lang => {
    const {status, says} = check(lang);
    expect(says).toMatch(/^\s*\d+ texts, 0 to look at;/);
    expect(status).toBe(0);
  },
);

it('A folder that is not there is said to be unreadable', () => {
  const {status, says} = check('xx');
  expect(says).toContain('src/messages/xx is not readable');
  expect(status).toBe(2);
});
