/** What is typed: help, the version, completions, and what is said of what is wrong, in each language. */
import {readFileSync} from 'node:fs';
import {readArguments} from '../../../command-line/arguments';
import {
  COMMANDS,
  CSE_COMMANDS,
  REQUEST_COMMANDS,
} from '../../../command-line/commands';
import {commandLineWords} from '../../../src/messages/command-line';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
};

const read = (typed: string, locale = 'en') =>
  readArguments(typed.split(' '), commandLineWords(locale));

async function said(typed: string, locale = 'en') {
  const it = await read(typed, locale);
  if (!('says' in it)) throw new Error(`nothing is said of ${typed}`);
  return it;
}

const {env} = process;
afterEach(() => {
  process.env = env;
});

describe('arguments', () => {
  it.each([
    ['--version', 'en', version],
    ['--help', 'en', 'Exit codes: 0 every row succeeded'],
    ['--help', 'de', 'Befehle:'],
    ['--help', 'tr', 'Seçenekler:'],
    ['--help', 'he', 'פקודות:'],
    ['--help', 'ja', 'コマンド:'],
    ['upload --help', 'de', '[ja oder nein]'],
    ['cse --help', 'en', 'smime-rollout cse roll-back'],
    ['request --help', 'en', 'smime-rollout request make'],
  ])('%s in %s is answered', async (typed, locale, answer) => {
    const {says, isError} = await said(typed, locale);
    expect(says).toContain(answer);
    expect(isError).toBe(false);
  });

  it.each([
    ['upload --what --csv x', 'en', 'Unknown option: what'],
    ['upload --what --csv x', 'tr', 'Bilinmeyen seçenek: what'],
    ['uplaod --csv x', 'en', 'Unknown command: uplaod'],
    ['check upload --csv x', 'en', 'Unknown command: upload'],
    ['cse', 'en', 'Name a command'],
    ['cse bogus --sheet x', 'en', 'Unknown command: bogus'],
    ['check', 'en', 'Name the rows'],
    ['check --csv x --sheet y', 'en', 'not with both'],
    ['check --csv', 'en', 'A value is missing for: csv'],
    ['check --csv x --rows some', 'de', 'möglich: "all"'],
    ['check --csv x --width 0', 'en', '1 to 200'],
    ['check --csv x --width 1e9', 'en', '--width: Number of requests'],
    ['check --csv x --csv y', 'en', 'only once: --csv'],
    ['check --csv x --jsonOut y --json-out=z', 'de', 'einmal an: --json-out'],
    ['check --csv.x y', 'en', 'Unknown option: csv.x'],
    ['restore --csv x', 'en', 'goes by the Log'],
    ['diagnostics --csv x', 'en', 'works on the spreadsheet'],
    ['report --csv x', 'en', 'works on the spreadsheet'],
  ])('%s in %s is refused', async (typed, locale, why) => {
    const {says, isError} = await said(typed, locale);
    expect(says).toContain(why);
    expect(isError).toBe(true);
  });

  it.each([...COMMANDS, ...CSE_COMMANDS, ...REQUEST_COMMANDS])(
    '$name is understood',
    async command => {
      const it = await read(`${command.name} --sheet x`);
      expect(it).toMatchObject({command, sheet: 'x', csv: null});
    },
  );

  it('a spreadsheet may be named by its address', async () => {
    const url = 'https://docs.google.com/spreadsheets/d/the-id_1/edit#gid=0';
    expect(await read(`check --sheet ${url}`)).toMatchObject({
      sheet: 'the-id_1',
    });
  });

  it.each([
    ['/bin/bash', '', 'complete -o'],
    ['/bin/zsh', 'zsh', 'compdef'],
  ])('completes commands in %s', async (SHELL, ZSH_NAME, script) => {
    process.env = {...env, SHELL, ZSH_NAME};
    expect((await said('completion')).says).toContain(script);
  });

  it.each([
    ['re', ['refresh', 'renew', 'restore', 'report', 'request']],
    ['cse ro', ['roll-back']],
    ['request ', ['make', 'issue', 'pack']],
    ['upload --csv rows.csv --json', ['--json-out', '--json']],
    ['upload --rows a', ['all', 'attention']],
    ['upload ', []],
  ])('completes “%s”', async (typed, words) => {
    const {says} = await said(`--get-yargs-completions smime-rollout ${typed}`);
    expect(says.split('\n').filter(it => it !== '')).toEqual(words);
  });
});
