/** A command as a job of several tasks over the sample company's sheet: they leave what one process leaves. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {BeforeCall} from '../../support/async-wire';
import {
  openJobCompany,
  taskVariables,
  type JobCompany,
} from '../../support/job-company';
import {leftInSheet} from '../../support/left-in-sheet';
import {IS_LONG, runs, SEED} from '../../support/thoroughness';

const TASKS = IS_LONG ? 4 : 2;

let company: JobCompany;
let untouched: () => void;
beforeAll(async () => {
  company = await openJobCompany();
  untouched = company.checkpoint();
});
afterAll(() => company.close());

/** As it was before the first run, with an empty folder. */
function begin(): void {
  untouched();
  company.empty();
}

/** What a command leaves, without the times at which it did it. */
function left() {
  const {google, rows} = company.company;
  return {
    gmail: rows.map(({user, alias}) =>
      google.state.users
        .find(it => it.primary === user)
        ?.sendAs.find(it => it.sendAsEmail === (alias || user))
        ?.smimeInfos.map(it => [it.isDefault, it.issuerCn, it.fingerprint]),
    ),
    ...leftInSheet(company.lines),
  };
}

/** Lines in any order, without what differs from one run to the next: Gmail's IDs, and the time. */
function linesIn(text: string): string[] {
  return text
    .split('\r\n')
    .map(it => it.replace(/\bANe1Bm[\w-]+|\d{4}-\d\d-\d\dT[\d:.]+Z$/g, ''))
    .sort();
}

/** What `report --merge` makes of the parts. */
async function merged(): Promise<string[]> {
  const {folder, program} = company;
  const parts = Array.from({length: TASKS}, (_, index) =>
    path.join(folder, `o-000${index + 1}-of-000${TASKS}.csv`),
  );
  const out = path.join(folder, 'merged.csv');
  const {code} = await program(['report', '--merge', ...parts, '--out', out]);
  expect(code).toBe(0);
  return linesIn(readFileSync(out, 'utf8'));
}

/** A task, and those that take its place while it dies. */
async function task(
  index: number,
  deaths: readonly number[] = [],
): Promise<{code: number; said: string}> {
  for (const [attempt, at] of [...deaths, Infinity].entries()) {
    const dies: BeforeCall = (_, nth) => {
      if (nth >= at) throw new Error('killed');
    };
    const env = taskVariables(index, TASKS, attempt);
    const ended = await company
      .program(
        ['upload', '--out', path.join(company.folder, 'o.csv')],
        env,
        dies,
      )
      .catch((error: unknown) => {
        if (String(error) !== 'Error: killed') throw error;
        return null;
      });
    if (ended) return ended;
  }
  throw new Error('the last attempt died');
}

describe('the tasks of a job', () => {
  it('leave what one process leaves, wherever two of them are killed and begun again', async () => {
    const whole = path.join(company.folder, 'o.csv');
    const {code} = await company.program(['upload', '--out', whole]);
    expect(code).toBe(1);
    const rows = linesIn(readFileSync(whole, 'utf8'));
    const wanted = left();
    expect(wanted.log.length).toBeGreaterThan(20);
    expect(wanted.inventory.length).toBeGreaterThan(10);
    let chance = SEED;
    const draw = (below: number) => {
      chance = (chance * 1103515245 + 12345) % 2147483648;
      return Math.floor((chance / 2147483648) * below);
    };
    for (let i = 0; i < runs(1, 40); i++) {
      begin();
      const [first, second] = [draw(TASKS), draw(TASKS)];
      const deaths = Array.from({length: TASKS}, (_, index) =>
        [first, second].filter(it => it === index).map(() => draw(60)),
      );
      const ended = await Promise.all(
        deaths.map((it, index) => task(index, it)),
      );
      // A task with rows that need attention is not begun again for them.
      expect(ended.map(it => it.code)).toEqual(ended.map(() => 0));
      expect(ended[0]!.said).toContain(`Tasks that have ended: ${TASKS}`);
      expect(left()).toEqual(wanted);
      const {job} = company.ask('overview');
      expect(job).toMatchObject({
        ...{action: 'upload', tasks: TASKS, endedTasks: TASKS, isOver: true},
      });
      expect(job!.done).toBe(job!.total);
      expect(job!.attention).toBeGreaterThan(0);
      expect(await merged()).toEqual(rows);
    }
  });
});
