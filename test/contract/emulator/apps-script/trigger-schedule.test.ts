import type {Workspace} from '../../../../emulator/workspace';
import {COLLEAGUE, START, workspaceOf} from './script';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A script that creates a trigger for its function `work` with the given calls on the builder. */
function planned(calls: string, manifest = {}): Workspace {
  const workspace = workspaceOf(
    `function plan() { ScriptApp.newTrigger('work').timeBased()${calls}.create() }
     function work(e) { console.error(JSON.stringify(e)) }`,
    manifest,
  );
  workspace.run('plan');
  return workspace;
}

function refusalOf(calls: string): string {
  try {
    planned(calls);
  } catch (error) {
    return (error as Error).message;
  }
  return 'it was not refused';
}

/** The instants at which the triggers ran, in UTC. */
const times = (runs: readonly {at: number}[]) =>
  runs.map(({at}) => new Date(at).toISOString().slice(0, 16));

describe('the builder of clock triggers', () => {
  it.each([
    [
      '.everyMinutes(2)',
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ],
    [
      '.everyHours(3)',
      'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
    ],
    ['.everyHours(1.5)', "The parameters (number) don't match"],
    ['', 'The clock trigger has no time to fire at.'],
    ['.everyMinutes(1).everyHours(1)', 'has more than one schedule'],
    ['.everyHours(1).everyHours(1)', 'has been given its hours'],
    ['.everyDays(1)', 'not emulated: ClockTriggerBuilder.everyDays'],
  ])('refuses %p', (calls, message) => {
    expect(refusalOf(calls)).toContain(message);
  });

  it('makes at most twenty for a person', () => {
    const workspace = workspaceOf(
      "function many() { for (;;) ScriptApp.newTrigger('work').timeBased().everyHours(1).create() }",
    );
    expect(() => workspace.run('many')).toThrow(
      'This script has too many triggers.',
    );
    expect(workspace.triggers).toHaveLength(20);
    expect(() => workspace.run('many', [], {as: COLLEAGUE})).toThrow(
      'This script has too many triggers.',
    );
    expect(workspace.triggers).toHaveLength(40);
  });
});

describe('the schedule of a clock trigger', () => {
  // START is Sunday, 22 November 2026, 09:00 UTC.
  it.each([
    ['.everyMinutes(30)', 2 * HOUR, ['09:30', '10:00', '10:30', '11:00']],
    ['.everyHours(6)', DAY, ['15:00', '21:00', '03:00', '09:00']],
  ])('%s keeps its step', (calls, ms, expected) => {
    const workspace = planned(calls);
    // The trigger itself was made a little after nine.
    const runs = workspace.advanceTo(START + ms + MINUTE);
    expect(times(runs).map(it => it.slice(11))).toEqual(expected);
  });

  it('makes up for no turn that was missed', () => {
    const workspace = planned('.everyHours(12)');
    workspace.clock.advance(10 * DAY);
    expect(workspace.fireDueTriggers()).toHaveLength(1);
    expect(workspace.fireDueTriggers()).toEqual([]);
    expect(times(workspace.advanceTo(START + 12 * DAY + MINUTE))).toEqual([
      '2026-12-02T21:00',
      '2026-12-03T09:00',
      '2026-12-03T21:00',
      '2026-12-04T09:00',
    ]);
  });
});
