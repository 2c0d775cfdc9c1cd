import type {Workspace} from '../../../../emulator/workspace';
import {COLLEAGUE, START, workspaceOf} from './script';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A script that makes a trigger of its function `work` by the given calls on the builder. */
function planned(calls: string, manifest = {}): Workspace {
  const workspace = workspaceOf(
    `function plan() { ScriptApp.newTrigger('work').timeBased()${calls}.create() }
     function work(e) { console.log(JSON.stringify(e)) }`,
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

/** The instants at which the triggers ran, as the clock in UTC shows them. */
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
    ['.everyDays(0)', 'Invalid argument: everyDays 0'],
    ['.everyDays(1).atHour(24)', 'Invalid argument: atHour 24'],
    ['.everyDays(1).nearMinute(60)', 'Invalid argument: nearMinute 60'],
    ['.everyDays(1.5)', "The parameters (number) don't match"],
    ['.at(0)', "The parameters (number) don't match"],
    ['.at(new Date(0))', 'cannot be scheduled for the past'],
    ['.onWeekDay("MON")', "The parameters (String) don't match"],
    [
      '.everyDays(1).inTimezone("Mars/Olympus")',
      'Invalid argument: timezone Mars/Olympus',
    ],
    ['', 'The clock trigger has no time to fire at.'],
    ['.atHour(3)', 'The clock trigger has no time to fire at.'],
    ['.everyDays(1).everyHours(1)', 'has more than one schedule'],
    ['.after(1).everyDays(1)', 'has more than one schedule'],
    ['.everyHours(1).atHour(3)', 'Only a trigger of days or weeks'],
    ['.everyWeeks(1)', 'not emulated: everyWeeks without onWeekDay'],
    ['.onMonthDay(1)', 'not emulated: ClockTriggerBuilder.onMonthDay'],
  ])('refuses %p', (calls, message) => {
    expect(refusalOf(calls)).toContain(message);
  });

  it('makes at most twenty for a person', () => {
    const workspace = workspaceOf(
      "function many() { for (;;) ScriptApp.newTrigger('work').timeBased().after(1).create() }",
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

  it.each([
    [
      '.everyDays(1).atHour(3)',
      ['2026-11-23T03:00', '2026-11-24T03:00', '2026-11-25T03:00'],
    ],
    ['.everyDays(2).atHour(10).nearMinute(45)', ['22T10:45', '24T10:45']],
    ['.everyDays(1)', ['23T00:00', '24T00:00', '25T00:00']],
    [
      '.everyDays(1).atHour(3).inTimezone("Asia/Kolkata")',
      ['22T21:30', '23T21:30', '24T21:30'],
    ],
    ['.onWeekDay(ScriptApp.WeekDay.TUESDAY).atHour(7)', ['24T07:00']],
    ['.onWeekDay(ScriptApp.WeekDay.SUNDAY).atHour(9)', []],
    ['.onWeekDay(ScriptApp.WeekDay.SUNDAY).atHour(10)', ['22T10:00']],
    ['.at(new Date(Date.UTC(2026, 10, 24)))', ['24T00:00']],
    ['.after(5 * 60000)', ['22T09:05']],
  ])('%s fires at its hour', (calls, expected) => {
    const workspace = planned(calls);
    const runs = workspace.advanceTo(START + 3 * DAY);
    expect(times(runs)).toEqual(
      expected.map(it => (it.startsWith('2026') ? it : `2026-11-${it}`)),
    );
  });

  it('counts weeks from the first turn', () => {
    const workspace = planned(
      '.everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(6)',
    );
    expect(times(workspace.advanceTo(START + 30 * DAY))).toEqual([
      '2026-11-23T06:00',
      '2026-12-07T06:00',
      '2026-12-21T06:00',
    ]);
  });

  it('has the script’s time zone, and stays at its hour when the clocks change', () => {
    const workspace = planned('.everyDays(1).atHour(2).nearMinute(30)', {
      timeZone: 'Europe/Berlin',
    });
    workspace.clock.advance(Date.UTC(2027, 2, 26, 12) - workspace.clock.now());
    workspace.fireDueTriggers();
    // On 28 March 2027 Berlin has no 02:30; it is 03:30 there instead.
    expect(times(workspace.advanceTo(Date.UTC(2027, 2, 30, 12)))).toEqual([
      '2027-03-27T01:30',
      '2027-03-28T01:30',
      '2027-03-29T00:30',
      '2027-03-30T00:30',
    ]);
    workspace.clock.advance(Date.UTC(2027, 9, 30, 12) - workspace.clock.now());
    workspace.fireDueTriggers();
    // On 31 October Berlin has 02:30 twice, and the trigger fires once.
    expect(times(workspace.advanceTo(Date.UTC(2027, 10, 2)))).toEqual([
      '2027-10-31T00:30',
      '2027-11-01T01:30',
    ]);
  });

  it('makes up for no turn that was missed', () => {
    const workspace = planned('.everyDays(1).atHour(3)');
    workspace.clock.advance(10 * DAY);
    expect(workspace.fireDueTriggers()).toHaveLength(1);
    expect(workspace.fireDueTriggers()).toEqual([]);
    expect(times(workspace.advanceTo(START + 12 * DAY))).toEqual([
      '2026-12-03T03:00',
      '2026-12-04T03:00',
    ]);
  });
});
