/** The first task collects what all tasks have done, each row once, and knows when to stop waiting. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {collect} from '../../../../command-line/job/collector';
import {CollectorJournal} from '../../../../command-line/job/collector-journal';
import {doneLine, type TaskState} from '../../../../command-line/job/entries';
import {
  batchFile,
  JobFolder,
  writeWholeNow,
} from '../../../../command-line/job/shared-folder';
import type {DoneRow, Outcomes} from '../../../../command-line/ports/outcomes';
import {BLANK_ROW} from '../../../../src/core/rows/row';

const MINUTE_MS = 60_000;

let root: string;
let folder: JobFolder;
let now: number;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'smime-collector-'));
  folder = new JobFolder(root, 'nightly');
  now = 1_000_000;
});
afterEach(() => rmSync(root, {recursive: true}));

function rowOf(rowName: string): DoneRow {
  const outcome = {state: 'uploaded', findings: []} as const;
  const written = {outcome, label: 'Uploaded', message: '', password: 'secret'};
  const at = {user: rowName, alias: rowName};
  const entry = {
    ...{time: 0, operator: '', action: '', outcome: '', message: ''},
    ...{...at, before: '', after: ''},
  };
  return {
    ...{rowName, at, row: {...BLANK_ROW, user: rowName, password: 'secret'}},
    writing: {
      row: {...written, at: 0, emptyPassword: false},
      alike: [],
      entry: {
        ...{rowName, entry, counts: 'succeeded', emptyPassword: false},
        recorded: {},
      },
    },
  };
}

/** A task has done rows, in files of two. */
function done(index: number, attempt: number, names: readonly string[]): void {
  folder.begin(index, attempt);
  for (let i = 0; i < names.length; i += 2) {
    const rows = names.slice(i, i + 2).map(rowOf);
    const file = batchFile(folder.done(index, attempt), i / 2 + 1);
    writeWholeNow(file, rows.map(doneLine).join(''));
  }
}

function says(index: number, attempt: number, end: TaskState['end']): void {
  const state: TaskState = {at: now, total: 4, done: 4, end};
  folder.begin(index, attempt);
  writeWholeNow(folder.state(index, attempt), JSON.stringify(state));
}

const FINISHED = {why: 'finished', left: 0, requests: 9} as const;

interface Place extends Outcomes {
  readonly rows: DoneRow[];
}

/** @param isDead - it dies before anything is written */
function place(isDead = false): Place {
  const rows: DoneRow[] = [];
  const nothing = () => Promise.resolve();
  return {
    ...{rows, resume: nothing, conclude: nothing, close: nothing},
    append(batch) {
      if (isDead) return Promise.reject(new Error('killed'));
      rows.push(...batch);
      return Promise.resolve();
    },
  };
}

function collected(
  outcomes: Outcomes,
  during: () => void = () => undefined,
  jump = 0,
) {
  let left = jump;
  return collect({
    ...{folder, outcomes, tasks: 2, passwordOf: () => 'secret'},
    journal: new CollectorJournal(folder.collector),
    clock: {
      ...{now: () => now, random: () => 0},
      sleep(ms) {
        now += ms + left;
        left = 0;
        during();
        return Promise.resolve();
      },
    },
    stop: new AbortController().signal,
    progress: () => Promise.resolve(),
  });
}

describe('the collector', () => {
  it('takes each row once, with its password, whichever attempts have done it', async () => {
    done(0, 0, ['a', 'b', 'c']);
    done(1, 0, ['d', 'e']);
    done(1, 1, ['e', 'f']);
    says(0, 0, FINISHED);
    says(1, 1, FINISHED);
    const to = place();
    const end = await collected(to);
    expect(to.rows.map(it => it.rowName).sort()).toEqual([...'abcdef']);
    expect(new Set(to.rows.map(it => it.row.password))).toEqual(
      new Set(['secret']),
    );
    expect(end).toMatchObject({open: [], counts: {succeeded: 6, attention: 0}});
  });

  it('waits for a task that is begun again', async () => {
    done(0, 0, ['a']);
    says(0, 0, FINISHED);
    says(1, 0, {why: 'stopped', left: 3, requests: 1});
    let looks = 0;
    const to = place();
    const end = await collected(to, () => {
      if (++looks !== 5) return;
      done(1, 1, ['b', 'c']);
      says(1, 1, FINISHED);
    });
    expect(end.open).toEqual([]);
    expect(to.rows).toHaveLength(3);
  });

  it('names the tasks of which nothing was heard for a quarter of an hour', async () => {
    done(0, 0, ['a']);
    says(0, 0, FINISHED);
    const began = now;
    const to = place();
    const end = await collected(to);
    expect(end.open).toEqual([1]);
    expect(to.rows).toHaveLength(1);
    expect(now - began).toBeGreaterThanOrEqual(15 * MINUTE_MS);
    expect(now - began).toBeLessThan(16 * MINUTE_MS);
  });

  it('that was frozen does not take its own silence for that of others', async () => {
    says(0, 0, FINISHED);
    says(1, 0, null);
    let looks = 0;
    const end = await collected(
      place(),
      () => {
        if (++looks === 3) says(1, 0, FINISHED);
      },
      60 * MINUTE_MS,
    );
    expect(end.open).toEqual([]);
  });

  it.each([
    ['forward', 60 * MINUTE_MS],
    ['back', -60 * MINUTE_MS],
  ])(
    'whose clock is set %s waits for a task as long as before, and writes what it has',
    async (_, jump) => {
      done(0, 0, ['a']);
      says(0, 0, FINISHED);
      const to = place();
      const began = now + jump;
      let looks = 0;
      const end = await collected(
        to,
        () => {
          // The first look has seen it, and ten seconds are enough.
          if (++looks === 7) expect(to.rows).toHaveLength(1);
        },
        jump,
      );
      expect(end.open).toEqual([1]);
      expect(now - began).toBeGreaterThanOrEqual(15 * MINUTE_MS);
      expect(now - began).toBeLessThan(16 * MINUTE_MS);
    },
  );

  it('that dies before a batch is written continues with it', async () => {
    done(0, 0, ['a', 'b', 'c']);
    done(1, 0, ['d']);
    says(0, 0, FINISHED);
    says(1, 0, FINISHED);
    await expect(collected(place(true))).rejects.toThrow();
    const to = place();
    await collected(to);
    expect(to.rows.map(it => it.rowName)).toEqual([...'abcd']);
    const again = place();
    const end = await collected(again);
    expect(again.rows).toEqual([]);
    expect(end.counts.succeeded).toBe(4);
  });
});
