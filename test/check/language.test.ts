/** What `npm run check:language` says about the languages that there are, and about one that there is not. */
import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {reportOnLanguage} from '../../check/language-report';
import {languageNames} from '../../src/messages';

const NOTHING = /^\d+ texts, 0 to look at;/;

it.each(languageNames().filter(it => it !== 'en'))(
  'There is nothing to look at in %s, and nothing is accepted in vain',
  async lang => {
    expect(await reportOnLanguage(lang)).toEqual({
      code: 0,
      says: expect.stringMatching(NOTHING) as string,
    });
  },
);

it('A folder that is not there is said to be unreadable', async () => {
  const {code, says} = await reportOnLanguage('xx');
  expect(says).toContain('src/messages/xx is not readable');
  expect(code).toBe(2);
});

it('npm run check:language prints that, with the exit code', () => {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['run.js', 'check/language.ts', languageNames().at(-1)!],
    {encoding: 'utf8'},
  );
  expect(stdout).toMatch(NOTHING);
  expect([status, stderr]).toEqual([0, '']);
});
