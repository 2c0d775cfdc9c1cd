import type {Workspace} from '../../../../emulator/workspace';
import {IS_LONG} from '../../../support/thoroughness';
import {COLLEAGUE, OPERATOR, START, workspaceOf} from './script';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A script that creates a trigger for its function `work` with the given calls on the builder. */
function planned(calls: string): Workspace {
  const workspace = workspaceOf(
    `function plan() { ScriptApp.newTrigger('work').timeBased()${calls}.create() }
     function work(e) { console.error(JSON.stringify(e)) }`,
  );
  workspace.run('plan');
  return workspace;
}

/** The instants at which the triggers ran, in UTC. */
const times = (runs: readonly {at: number}[]) =>
  runs.map(({at}) => new Date(at).toISOString().slice(0, 16));

describe('clock triggers', () => {
  it('run as their creator, who alone sees them', () => {
    const workspace = workspaceOf(`
      function plan() { ScriptApp.newTrigger('work').timeBased().everyMinutes(1).create() }
      function list() {
        return ScriptApp.getProjectTriggers().map(it => [it.getHandlerFunction(), typeof it.getUniqueId()]);
      }
      function work() { console.error(Session.getEffectiveUser().getEmail()) }`);
    workspace.run('plan', [], {as: COLLEAGUE});
    expect(workspace.run('list')).toEqual([]);
    expect(workspace.run('list', [], {as: COLLEAGUE})).toEqual([
      ['work', 'string'],
    ]);
    workspace.clock.advance(MINUTE);
    expect(workspace.fireDueTriggers()).toEqual([
      expect.objectContaining({
        handler: 'work',
        user: COLLEAGUE,
        failure: null,
      }),
    ]);
    expect(workspace.log[0]?.text).toBe(COLLEAGUE);
  });

  it('receive the time in UTC and the id of the trigger', () => {
    const workspace = planned('.everyHours(4)');
    workspace.advanceTo(START + DAY);
    expect(JSON.parse(workspace.log[0]!.text)).toEqual({
      authMode: 'FULL',
      triggerUid: workspace.triggers[0]!.id,
      year: 2026,
      month: 11,
      'day-of-month': 22,
      'day-of-week': 7,
      'week-of-year': 47,
      hour: 13,
      minute: 0,
      second: 0,
      timezone: 'UTC',
    });
  });

  it('have no user interface, and the failure of one stops no other', () => {
    const workspace = workspaceOf(`
      function plan() {
        for (const name of ['lost', 'shows', 'works']) ScriptApp.newTrigger(name).timeBased().everyHours(1).create();
      }
      function shows() { SpreadsheetApp.getUi() }
      function works() {}`);
    workspace.run('plan');
    workspace.advanceTo(START + 90 * MINUTE);
    expect(
      workspace.triggerRuns.map(({handler, failure}) => [handler, failure]),
    ).toEqual([
      ['lost', 'Error: Script function not found: lost'],
      [
        'shows',
        'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
      ],
      ['works', null],
    ]);
  });

  it('that become due while another one runs are run after it', () => {
    const workspace = workspaceOf(`
      function plan() {
        ScriptApp.newTrigger('long').timeBased().everyHours(1).create();
        ScriptApp.newTrigger('short').timeBased().everyMinutes(30).create();
      }
      function long() { Utilities.sleep(200000) }
      function short() {}`);
    workspace.run('plan');
    const runs = workspace.advanceTo(START + 95 * MINUTE);
    expect(runs.map(it => it.handler)).toEqual([
      'short',
      'long',
      'short',
      'short',
    ]);
    expect(times(runs).map(it => it.slice(11))).toEqual([
      '09:30',
      '10:00',
      '10:03',
      '10:30',
    ]);
  });

  it('that make triggers see those fire in their turn', () => {
    const workspace = workspaceOf(`
      function plan() { ScriptApp.newTrigger('plan').timeBased().everyMinutes(5).create() }`);
    workspace.run('plan');
    expect(workspace.advanceTo(START + 16 * MINUTE)).toHaveLength(1 + 2 + 4);
  });

  it('of someone who has withdrawn the authorization fail', () => {
    const workspace = planned('.everyMinutes(1)');
    workspace.unauthorised.add(OPERATOR);
    expect(workspace.advanceTo(START + 2 * MINUTE)[0]?.failure).toBe(
      'Authorization is required to perform that action.',
    );
  });

  it('never take the clock back', () => {
    const workspace = workspaceOf('');
    expect(() => workspace.advanceTo(START - 1)).toThrow(RangeError);
    workspace.advanceTo(START + 5);
    expect(workspace.clock.now()).toBe(START + 5);
  });

  it('run twice a day, day after day', () => {
    const days = IS_LONG ? 365 : 40;
    const workspace = planned('.everyHours(12)');
    const fired = workspace.advanceTo(START + days * DAY + MINUTE);
    expect(fired).toHaveLength(2 * days);
    expect(Object.keys(workspace.counts.days)).toHaveLength(days + 1);
  });
});

describe('the daily run time of triggers', () => {
  const BUSY = `
    function plan() { ScriptApp.newTrigger('work').timeBased().everyMinutes(10).create() }
    function work() { Utilities.sleep(290000) }`;

  it.each([
    ['workspace', 6 * HOUR],
    ['consumer', 1.5 * HOUR],
  ] as const)('of a %s account is %d ms', (account, limit) => {
    const workspace = workspaceOf(BUSY, {}, undefined, {account});
    workspace.run('plan');
    // From the first run on, which begins the 24 hours.
    const runs = workspace.advanceTo(START + DAY);
    const well = runs.filter(it => it.failure === null);
    const used = well.reduce((sum, it) => sum + it.ms, 0);
    expect(used).toBeGreaterThanOrEqual(limit);
    expect(used - well.at(-1)!.ms).toBeLessThan(limit);
    const refused = runs.slice(well.length);
    expect(refused.length).toBeGreaterThan(10);
    expect(new Set(refused.map(it => it.failure))).toEqual(
      new Set(['Service using too much computer time for one day']),
    );
    const later = workspace.advanceTo(START + DAY + HOUR);
    expect(later.at(-1)!.failure).toBeNull();
  });

  it('is counted by day and person', () => {
    const workspace = workspaceOf(BUSY);
    workspace.run('plan');
    workspace.advanceTo(START + 65 * MINUTE);
    const ms = workspace.triggerRuns.reduce((sum, it) => sum + it.ms, 0);
    expect(workspace.counts.days).toEqual({
      '2026-11-22': {[OPERATOR]: {triggerMs: ms, mails: 0, recipients: 0}},
    });
    workspace.counts.reset();
    expect(workspace.counts.days).toEqual({});
  });
});
