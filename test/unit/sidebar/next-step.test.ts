/** Which step comes next: a case for each line of the table in the design, and those that lie between its lines. */
import {
  countsIn,
  countsOf,
  nextIn,
  type Next,
} from '../../../src/sidebar/rollout/next';
import type {Gate, Overview, Selection} from '../../../src/core/door/contract';

function states(counts: Readonly<Record<string, number>>): Overview['states'] {
  return Object.entries(counts).map(([state, count]) => ({
    ...{state, label: state, kind: 'idle', count},
  }));
}

function next(
  counts: Readonly<Record<string, number>>,
  {
    gate = 'all',
    isScheduled = false,
    scope = 'todo',
    selected = {},
  }: {
    gate?: Gate['name'];
    isScheduled?: boolean | null;
    scope?: Selection;
    selected?: Readonly<Record<string, number>>;
  } = {},
): Next {
  const sheet = {states: states(counts), selected: states(selected)};
  const all = countsIn(sheet.states);
  return nextIn(countsOf(sheet, scope), {all, gate, isScheduled});
}

const open = {isPilot: false};

it.each<[string, Next, Next]>([
  ['no rows', next({}), {is: 'import'}],
  ['unchecked rows', next({new: 40, uploaded: 3}), {is: 'check', count: 40}],
  [
    'rows that Gmail no longer holds',
    next({missing: 2, ready: 1}),
    {is: 'check', count: 2},
  ],
  [
    'pilot gate closed',
    next({uploaded: 3, ready: 27}, {gate: 'ten'}),
    {is: 'upload', count: 10, isPilot: true},
  ],
  [
    'ready rows',
    next({uploaded: 3, ready: 8, readyWithWarnings: 2, blocked: 27}),
    {is: 'upload', count: 10, ...open},
  ],
  [
    'only rows that need attention are left',
    next({uploaded: 13, blocked: 20, failed: 7}),
    {is: 'fix', count: 27},
  ],
  [
    'only rows that wait are left',
    next({uploaded: 13, consentNeeded: 2}),
    {is: 'wait', count: 2},
  ],
  ['all covered, schedule off', next({kept: 40}), {is: 'schedule'}],
  ['some expire soon', next({kept: 37, renewalDue: 3}), {is: 'schedule'}],
  [
    'all covered, schedule on',
    next({valid: 40}, {isScheduled: true}),
    {is: 'nothing'},
  ],
  [
    'all covered, schedule not known yet',
    next({valid: 40}, {isScheduled: null}),
    {is: 'nothing'},
  ],
  [
    'a scope: the first line that fits its rows',
    next(
      {new: 5, ready: 3, uploaded: 1},
      {scope: 'selected', selected: {ready: 2}},
    ),
    {is: 'upload', count: 2, ...open},
  ],
  [
    'a scope that needs attention, while others are to be checked',
    next({new: 5, failed: 3}, {scope: 'attention'}),
    {is: 'fix', count: 3},
  ],
  [
    'a scope in which nothing is left to do',
    next({new: 5, kept: 3}, {scope: 'selected', selected: {kept: 3}}),
    {is: 'check', count: 0},
  ],
])('%s', (_, is, expected) => {
  expect(is).toEqual(expected);
});

it('counts each row once', () => {
  const counts = countsIn(
    states({
      ...{new: 1, ready: 2, wouldKeep: 3, renewalDue: 4, consentNeeded: 5},
      ...{blocked: 6, offBoarded: 7, expired: 8},
    }),
  );
  expect(counts).toEqual({
    ...{rows: 36, covered: 7, due: 4, toCheck: 9, ready: 2, waiting: 5},
    ...{attention: 6, gone: 7, toDo: 26},
  });
});
