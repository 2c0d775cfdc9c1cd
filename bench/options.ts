/** What `npm run bench` accepts. */
import {numbersIn, programOptions} from '../build/program-options.js';

const USAGE = `npm run bench -- [options]

Measures the figures of docs/benchmarks.md, some minutes, and prints them.

  --write            writes them into docs/benchmarks.md instead
  --json             prints JSON

Of these, one at most:
  --modeled          only what goes by the emulator’s clock
  --size 100,1000    only runs of so many rows
  --against COMMIT   the start of Code.js and the processor time of uploads, compared with that commit’s;
                     --size says of how many rows
  --languages        the start of Code.js with all languages, compared with English alone
  --year             a year of the schedule, a quarter of an hour
  --http             the command line over real HTTP, half an hour
  --all              every section of the page but the years and jobs

With --http:
  --users 100,1000   of so many mailboxes
  --minimal          against a Google that remembers nothing, so that the command line is the limit
  --tasks 1,2,4,8    as a job of so many processes, for the first number of --users`;

/** What is measured, apart from the whole page. */
const KINDS = [
  ...(['modeled', 'size', 'against', 'languages'] as const),
  ...(['year', 'http', 'all'] as const),
];
const OF_HTTP = ['users', 'minimal', 'tasks'] as const;

/** Lists of numbers are null where they are not given. */
export type BenchOptions = ReturnType<typeof readBenchOptions>;

/** Ends the process where it is not to be measured. */
export function readBenchOptions(args?: readonly string[]) {
  const {values} = programOptions(
    USAGE,
    {
      options: {
        write: {type: 'boolean', default: false},
        json: {type: 'boolean', default: false},
        modeled: {type: 'boolean', default: false},
        size: {type: 'string'},
        against: {type: 'string'},
        languages: {type: 'boolean', default: false},
        year: {type: 'boolean', default: false},
        http: {type: 'boolean', default: false},
        all: {type: 'boolean', default: false},
        users: {type: 'string'},
        minimal: {type: 'boolean', default: false},
        tasks: {type: 'string'},
        // Another process that measures has built the bundle.
        built: {type: 'boolean', default: false},
      },
      check(given) {
        const {size, users, tasks, against} = given;
        const kinds = KINDS.filter(it => given[it]);
        const isSized = against !== undefined && kinds.length === 2 && size;
        if (kinds.length > 1 && !isSized) {
          throw new Error(
            `These are not measured together: ${kinds.map(it => `--${it}`).join(', ')}.`,
          );
        }
        const alone = OF_HTTP.filter(it => given[it] && !given.http);
        if (alone.length > 0) {
          throw new Error(`--${alone[0]!} is for --http.`);
        }
        if (given.minimal && tasks !== undefined) {
          throw new Error('--minimal is for one process, not for --tasks.');
        }
        for (const [name, text] of Object.entries({size, users, tasks})) {
          if (text !== undefined) numbersIn(`--${name}`, text);
        }
      },
    },
    args,
  );
  const listOf = (name: 'size' | 'users' | 'tasks') => {
    const text = values[name];
    return text === undefined ? null : numbersIn(`--${name}`, text);
  };
  return {
    ...values,
    against: values.against ?? null,
    ...{size: listOf('size'), users: listOf('users'), tasks: listOf('tasks')},
  };
}
