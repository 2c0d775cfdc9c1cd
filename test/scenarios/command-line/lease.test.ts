/**
 * Script and command line on one spreadsheet: each begins, continues, dies, and is run again at moments of chance, and the script
 * may read an announcement late. Gmail and the sheet end as one of them alone leaves them.
 */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {OPERATOR} from '../../../emulator/company';
import type {LargeCompany} from '../../../emulator/large-company';
import type {DeveloperMetadata} from '../../../emulator/spreadsheet/model';
import {KillExecution} from '../../../emulator/workspace';
import type {BeforeCall} from '../../support/async-wire';
import {
  checkpoint,
  CONTINUE,
  goOn,
  leftovers,
  openCompany,
  ORDER,
  remains,
  rollOut,
  say,
  strangers,
  tick,
} from '../../support/long-run';
import {runCommand} from '../../support/command-line-on';
import {runs, SEED} from '../../support/thoroughness';

let undisturbed: ReturnType<typeof remains>;
let company: LargeCompany;
let rewind: () => void;
let folder: string;
beforeAll(async () => {
  company = await openCompany({users: 4, aliases: 3, width: 5});
  rewind = checkpoint(company);
  rollOut(company);
  undisturbed = remains(company, OUTCOME);
});
beforeEach(() => {
  rewind();
  folder = mkdtempSync(path.join(tmpdir(), 'smime-lease-'));
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Whoever comes second finds the certificate that the first one has uploaded. */
const OUTCOME = ['State', 'Message', 'Details'];

/** A little less than a command waits before its first change. */
const LATE_MS = 2900;

async function upload(before: BeforeCall = () => undefined) {
  const {google, workspace} = company;
  const {errors, code} = await runCommand(
    'upload',
    {
      sheet: workspace.spreadsheet.id,
      journal: path.join(folder, 'journal'),
    },
    {
      ...{google, operator: OPERATOR, before},
      serviceAccount: google.state.serviceAccounts[0]!.email,
    },
  );
  return {said: errors, code};
}

/** What the script reads of the command line's announcements is as old as it may be. */
function readLate(lateMs: number) {
  const {spreadsheet, clock} = company.workspace;
  const isScript = (it: DeveloperMetadata) => it.key.endsWith('script');
  const seen: {at: number; all: DeveloperMetadata[]}[] = [];
  return {
    note() {
      const all = (spreadsheet.developerMetadata ?? []).map(it => ({...it}));
      seen.push({at: clock.now(), all});
    },
    during<T>(work: () => T): T {
      this.note();
      const now = spreadsheet.developerMetadata ?? [];
      const old = seen.filter(it => it.at <= clock.now() - lateMs).at(-1);
      const outside = (old?.all ?? []).filter(it => !isScript(it));
      spreadsheet.developerMetadata = [...now.filter(isScript), ...outside];
      try {
        return work();
      } finally {
        spreadsheet.developerMetadata = [
          ...now.filter(it => !isScript(it)),
          ...spreadsheet.developerMetadata.filter(isScript),
        ];
      }
    },
  };
}

const dice = fc.infiniteStream(fc.nat());

it('script and command line at once, killed and late, leave what one of them alone leaves', async () => {
  const refused = {script: 0, command: 0};
  await fc.assert(
    fc.asyncProperty(dice, async roll => {
      rewind();
      const next = (sides: number) => roll.next().value! % sides;
      const late = readLate(next(2) === 0 ? 0 : LATE_MS);
      const {faults} = company.workspace;
      /** The script does something, and may die of it. */
      const script = () => {
        const dies = next(4) === 0 ? next(150) : Infinity;
        faults.onHostCall((_, nth) => {
          if (nth === dies) throw new KillExecution();
        });
        late.during(() => {
          const what = next(4);
          if (what === 2) return tick(company);
          if (what === 3) return void say(company, STOP);
          const said = say(company, what === 0 ? ORDER : CONTINUE);
          const codes = 'refused' in said ? said.refused : [];
          if (codes.includes('command-line-at-work')) refused.script++;
        });
        faults.onHostCall(null);
      };
      if (next(2) === 0) script();
      const often = 2 + next(20);
      for (let i = 0; i < 3; i++) {
        const dies = next(2) === 0 ? next(120) : Infinity;
        const ended = upload((_, nth) => {
          if (nth >= dies) throw new Error('killed');
          late.note();
          if (next(often) === 0) script();
        });
        const {said} = await ended.catch(() => ({said: ''}));
        if (/spreadsheet (is not finished|since)|in the spreadsheet/.test(said))
          refused.command++;
        if (next(2) === 0) script();
      }
      // At last, everybody sees to the end what they have begun.
      company.workspace.clock.advance(660_000);
      goOn(company);
      const {said} = await upload();
      expect(said).toContain('succeeded');
      const left = remains(company, OUTCOME);
      expect(left.gmail).toEqual(undisturbed.gmail);
      expect(left.rollout).toEqual(undisturbed.rollout);
      expect(strangers(company)).toEqual([]);
      expect(leftovers(company)).toEqual([]);
      expect(company.workspace.spreadsheet.developerMetadata).toEqual([]);
    }),
    {seed: SEED, numRuns: runs(3, 60), endOnFailure: true},
  );
  expect(refused.script).toBeGreaterThan(0);
  expect(refused.command).toBeGreaterThan(0);
}, 300_000);

/** *Stop* of the sidebar. */
const STOP = {verb: 'stopCommand'};

it('Stop in the sidebar ends a command, and the same command continues it', async () => {
  const {workspace} = company;
  let presses = 0;
  let answer: ReturnType<typeof say> | null = null;
  const first = await upload(({method}) => {
    if (method.id.endsWith('insert') && presses++ < 2) {
      answer = say(company, STOP);
      workspace.clock.advance(10_000);
    }
  });
  expect(answer).toEqual({
    progress: {
      ...{operator: OPERATOR, action: 'upload', isAskedToStop: true},
      since: expect.any(Number) as number,
    },
  });
  expect(first.said).toContain(`${OPERATOR} stopped it from the spreadsheet.`);
  expect(first.said).toMatch(/[1-9]\d* left/);
  expect(first.code).toBe(4);
  expect(workspace.spreadsheet.developerMetadata).toEqual([]);

  expect(await upload()).toMatchObject({code: 0});
  expect(remains(company, OUTCOME).gmail).toEqual(undisturbed.gmail);
});

it('Stop is asked of the command that is at work, once, with one call', async () => {
  const {workspace} = company;
  const calls: string[] = [];
  workspace.faults.onHostCall(name => {
    calls.push(name);
  });
  expect(say(company, STOP)).toEqual({progress: null});
  const idle = calls.length;
  let asked = 0;
  await upload(() => {
    if (asked++ !== 40) return;
    calls.length = 0;
    say(company, STOP);
    expect(calls).toHaveLength(idle + 1);
    calls.length = 0;
    say(company, STOP);
    expect(calls).toHaveLength(idle);
  });
  expect(asked).toBeGreaterThan(40);
});

/** Longer than leases and tokens hold. */
const FROZEN_MS = 2 * 3_600_000;

it.each([
  ['nobody was at work', () => undefined],
  [
    'the script has done all of it',
    () => {
      say(company, ORDER);
      goOn(company);
    },
  ],
  ['the script is at it', () => say(company, ORDER)],
])(
  'a command that was frozen for hours leaves the same where meanwhile %s',
  async (_, meanwhile) => {
    const {clock} = company.workspace;
    await upload((call, nth) => {
      if (nth !== 60) return;
      expect(call.method.api).not.toBe('sheets');
      clock.advance(FROZEN_MS);
      meanwhile();
    });
    clock.advance(660_000);
    goOn(company);
    expect((await upload()).said).toContain('succeeded');
    const left = remains(company, OUTCOME);
    expect(left.gmail).toEqual(undisturbed.gmail);
    expect(left.rollout).toEqual(undisturbed.rollout);
    expect(leftovers(company)).toEqual([]);
  },
);
