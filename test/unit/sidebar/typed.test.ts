/** What people type into the page’s fields, and how months, times, and drafts follow from it. */
import {columnsOf} from '../../../src/sidebar/charts/months';
import {formOf} from '../../../src/sidebar/draft';
import {rowsOf} from '../../../src/sidebar/order-rows';
import {steadyLeft} from '../../../src/sidebar/pace';
import {
  daysAreWrong,
  forgetLimits,
  isDays,
  limitsFor,
  renewalDays,
  validUntil,
} from '../../../src/sidebar/run-limits';
import {entries, isAddress} from '../../../src/sidebar/typed-list';

it('A list has an entry for each line, comma, or semicolon, and none that is empty', () => {
  expect(entries(' a, b;\n\nc ,\n')).toEqual(['a', 'b', 'c']);
  expect(entries(' ')).toEqual([]);
  expect(isAddress('Ada <ada@example.com>')).toBe(true);
  expect(isAddress('Ada')).toBe(false);
});

it.each([10, 20, 30, 45, 60, 120, 180, 240, 300, 420, 600, 900])(
  'A time left of %i seconds is shown as it is, and the next second as more',
  seconds => {
    expect(steadyLeft(null, seconds)).toBe(seconds);
    expect(steadyLeft(null, seconds + 1)).toBeGreaterThan(seconds + 4);
  },
);

it.each([1200, 1800, 2700, 3600, 5400, 7200, 10_800])(
  'A time left of %i seconds is shown as it is, and rounded up by many seconds',
  seconds => {
    expect(steadyLeft(null, seconds)).toBe(seconds);
    expect(steadyLeft(null, seconds + 1)).toBeGreaterThan(seconds + 100);
  },
);

describe('the limits of a run', () => {
  afterEach(forgetLimits);

  it('are days from 1 to 365', () => {
    expect(['1', '30', '365'].filter(it => !isDays(it))).toEqual([]);
    expect(['', '0', '366', '1000', '1.5', 'x'].filter(isDays)).toEqual([]);
    expect(daysAreWrong()).toBe(false);
    renewalDays.value = '0';
    expect(daysAreWrong()).toBe(true);
    renewalDays.value = '7';
    expect(daysAreWrong()).toBe(false);
  });

  it('are for the action that has them, once', () => {
    renewalDays.value = '7';
    validUntil.value = '2027-10-23';
    expect(limitsFor('renew')).toEqual({renewalDays: 7});
    expect(limitsFor('update')).toEqual({validUntil: '2027-10-23'});
    expect(limitsFor('upload')).toEqual({});
    forgetLimits();
    expect([limitsFor('renew'), limitsFor('update')]).toEqual([{}, {}]);
  });
});

it('An order is for its rows, whatever its action', () => {
  const order = {action: 'upload', selection: 'all'} as const;
  expect(rowsOf(order)).toEqual({selection: 'all'});
  const more = {also: ['ready'], cause: 'expired', only: ['x']} as never;
  expect(rowsOf({...order, ...(more as object)})).toEqual({
    ...{selection: 'all', also: ['ready'], cause: 'expired', only: ['x']},
  });
});

describe('the months of a chart', () => {
  const now = Date.UTC(2026, 10, 30);
  const of = (...months: string[]) =>
    columnsOf(
      months.map((month, i) => ({month, count: 2 ** i})),
      now,
    );

  it('are three before this one, and two years', () => {
    const months = ['2026-08', '2026-10', '2026-11', '2028-10'];
    expect(of(...months)).toEqual(
      months.map((month, i) => ({month, count: 2 ** i, isOver: i < 2})),
    );
  });

  it('have others added up at either end', () => {
    expect(of('2026-06', '2026-07', '2026-12', '2028-11', '2030-01')).toEqual([
      {month: '2026-08', count: 3, many: 'before', isOver: true},
      {month: '2026-12', count: 4, isOver: false},
      {month: '2028-10', count: 24, many: 'after', isOver: false},
    ]);
  });
});

describe('a form', () => {
  interface Held {
    readonly days: number;
    readonly text: string;
  }
  const newForm = () => {
    const form = formOf(({days, text}: Held) => ({days: String(days), text}));
    form.take({days: 1, text: 'a'});
    return form;
  };

  it('is changed until what was typed is saved, discarded, or as before', () => {
    const form = newForm();
    expect(form.changed.value).toBe(false);
    form.edit({days: '2'});
    expect(form.changed.value).toBe(true);
    form.edit({days: '1'});
    expect(form.changed.value).toBe(false);
    form.edit({text: 'b'});
    form.discard();
    expect(form.draft.value).toEqual({days: '1', text: 'a'});
    expect(form.changed.value).toBe(false);
  });

  it('keeps what was typed next to new values', () => {
    const form = newForm();
    form.edit({text: 'b'});
    form.takeBeside({days: 3, text: 'c'});
    expect(form.draft.value).toEqual({days: '3', text: 'b'});
    form.takeBeside({days: 3, text: 'b'}, {days: '3', text: 'b'});
    expect(form.changed.value).toBe(false);
  });

  it('does not take what was asked for before something was saved', async () => {
    const form = newForm();
    await form.readAnew(async () => {
      form.take({days: 9, text: 'z'});
      return {days: 1, text: 'a'};
    });
    expect(form.draft.value).toEqual({days: '9', text: 'z'});
    await form.readAnew(async () => ({days: 10, text: 'z'}));
    expect(form.draft.value).toEqual({days: '10', text: 'z'});
  });
});
