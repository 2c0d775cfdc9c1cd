/** The programs behind the npm commands refuse what they do not know, before they do anything. */
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {readBenchOptions} from '../../bench/options';

const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Their own readers of arguments, which have tests of their own. */
const OTHERWISE = ['check/check.ts', 'deploy.ts'];

/** Makes the package, and gets no arguments. */
const WITHOUT = ['build/command-line.js'];

describe('programs of the project', () => {
  it('read their arguments in the way that refuses what is unknown', () => {
    const programs = Object.values(scripts).flatMap(
      it => /^node run\.js (\S+)/.exec(it)?.[1] ?? [],
    );
    const careless = [...new Set(programs)]
      .filter(it => ![...OTHERWISE, ...WITHOUT].includes(it))
      .filter(it => {
        const text = readFileSync(it, 'utf8');
        return !/^(import|const) .*(programOptions|readBenchOptions)/m.test(
          text,
        );
      });
    expect(careless).toEqual([]);
  });

  it('print their options for --help, and do nothing else', () => {
    const said = execFileSync(
      process.execPath,
      ['run.js', 'check/language.ts', '--help'],
      {encoding: 'utf8'},
    );
    expect(said).toMatch(/^npm run check:language -- LANGUAGE\n/);
  });

  describe('bench', () => {
    /** What is said, and how the process ends. */
    function refused(args: readonly string[]): string {
      let said = '';
      const hear = jest.spyOn(console, 'error').mockImplementation(it => {
        said += String(it);
      });
      const exit = jest.spyOn(process, 'exit').mockImplementation(code => {
        throw new Error(`exit code ${String(code)}`);
      });
      try {
        expect(() => readBenchOptions(args)).toThrow('exit code 2');
      } finally {
        hear.mockRestore();
        exit.mockRestore();
      }
      return said;
    }

    it.each([
      [['--htpp'], /Unknown option '--htpp'/],
      [['10'], /Unexpected argument '10'/],
      [['--minimal'], /--minimal is for --http/],
      [['--year', '--all'], /not measured together: --year, --all/],
      [['--http', '--users', '1e'], /--users needs whole numbers from 1 on/],
    ])('ends with 2 and its options for %j', (args, says) => {
      const said = refused(args);
      expect(said).toMatch(says);
      expect(said).toContain('\nnpm run bench -- [options]\n');
    });

    it('reads what it knows', () => {
      expect(
        readBenchOptions(['--http', '--tasks', '1,2', '--users', '100']),
      ).toMatchObject({http: true, tasks: [1, 2], users: [100], size: null});
    });
  });
});
