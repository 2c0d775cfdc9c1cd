/** Which step of the first run comes next, and which ones wait for another. */
import type {FirstRun, Overview} from '../../../src/core/door/contract';
import {
  minutesLeft,
  stepsOf,
  STEPS,
  type StepName,
} from '../../../src/sidebar/first-run/steps';
import {overview as sample} from '../../support/sidebar-samples';

const BLANK: FirstRun = {
  ...{isHidden: false, hasAccess: false, isScheduled: false},
  ...{serviceAccount: '', clientId: '', scopes: []},
  user: 'admin@example.com',
  tested: null,
};
const CHOSEN: FirstRun = {...BLANK, hasAccess: true};
const REACHED: FirstRun = {
  ...CHOSEN,
  tested: {isDelegated: true, isReached: true},
};

const empty: Overview = {
  ...sample,
  rows: 0,
  states: [],
  gate: {name: 'few', rows: 0, unsuccessful: 0},
};

function rows(counts: Readonly<Record<string, number>>): Partial<Overview> {
  const states = Object.entries(counts).map(([state, count]) => ({
    ...{state, label: state, kind: 'good' as const, count},
  }));
  return {states, rows: states.reduce((sum, it) => sum + it.count, 0)};
}

/** The states as letters: done, now, todo, blocked, problem. */
function letters(
  change: Partial<Overview>,
  firstRun: FirstRun,
  problem: StepName | null = null,
): string {
  return stepsOf({...empty, ...change}, firstRun, problem)
    .map(it => it.state[0])
    .join('');
}

const TEN = {name: 'ten', rows: 3, unsuccessful: 0} as const;
const ALL = {name: 'all', rows: 10, unsuccessful: 0} as const;

describe('the steps of the first run', () => {
  it.each<[string, string, Partial<Overview>, FirstRun]>([
    ['a blank spreadsheet', 'nbbbbbbbb', {ready: false}, BLANK],
    ['sheets alone', 'dnbbtbbbb', {}, BLANK],
    ['keyless access', 'ddnbtbbbb', {}, CHOSEN],
    [
      'the own mailbox, which needs no delegation',
      'dddntbbbb',
      {access: 'own'},
      CHOSEN,
    ],
    ['a mailbox that answers', 'ddddnbbbb', {}, REACHED],
    ['rows before there is a delegation', 'ddnbdtbbb', rows({new: 3}), CHOSEN],
    ['unchecked rows', 'dddddnbbb', rows({new: 2, ready: 1}), REACHED],
    ['ready rows', 'ddddddnbb', rows({ready: 3, blocked: 2}), REACHED],
    [
      'a pilot',
      'dddddddnt',
      {...rows({uploaded: 3, ready: 9}), gate: TEN},
      REACHED,
    ],
    [
      'all open, some left',
      'dddddddnt',
      {...rows({uploaded: 13, ready: 1}), gate: ALL},
      REACHED,
    ],
    [
      'all that can be uploaded',
      'ddddddddn',
      {...rows({uploaded: 13, blocked: 9}), gate: ALL},
      REACHED,
    ],
    [
      'everything',
      'ddddddddd',
      {...rows({kept: 2}), gate: ALL},
      {...REACHED, isScheduled: true},
    ],
  ])('with %s', (_, states, change, firstRun) => {
    expect(letters(change, firstRun)).toBe(states);
  });

  it('show a problem where the test found one, and nowhere else', () => {
    expect(letters({}, CHOSEN, 'delegation')).toBe('ddpbtbbbb');
    expect(letters({}, CHOSEN, 'mailbox')).toBe('ddnbtbbbb');
    expect(letters({}, REACHED, 'mailbox')).toBe('ddddnbbbb');
  });

  it('name the open steps that they wait for', () => {
    const steps = stepsOf({...empty, ...rows({new: 1})}, CHOSEN, null);
    const of = (name: StepName) => steps[STEPS.indexOf(name)]!.after;
    expect(of('pilot')).toEqual([4, 6]);
    expect(of('mailbox')).toEqual([3]);
    expect(of('rows')).toEqual([]);
  });

  it('say about how long the rest takes', () => {
    const left = (change: Partial<Overview>, firstRun: FirstRun) =>
      minutesLeft(stepsOf({...empty, ...change}, firstRun, null));
    expect(left({ready: false}, BLANK)).toBe(25);
    expect(left({}, CHOSEN)).toBe(20);
    expect(left({...rows({uploaded: 3, ready: 9}), gate: TEN}, REACHED)).toBe(
      5,
    );
    const all = {...REACHED, isScheduled: true};
    expect(left({...rows({kept: 2}), gate: ALL}, all)).toBe(0);
  });
});
