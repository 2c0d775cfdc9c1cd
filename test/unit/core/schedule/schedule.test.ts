import * as fc from 'fast-check';
import {wallTime} from '../../../../emulator/spreadsheet/time-zone';
import {
  dueSlot,
  nextDue,
  slotAt,
  weekOf,
} from '../../../../src/core/schedule/schedule';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 24 * HOUR;

function clockIn(timeZone: string) {
  return {
    local(instant: number) {
      const {year, month, day, hour} = wallTime(instant, timeZone);
      const two = (number: number) => String(number).padStart(2, '0');
      return {day: `${year}-${two(month)}-${two(day)}`, hour};
    },
  };
}

/** What begins when the trigger comes every hour, at so many minutes past; `misses` are hours at which it does not. */
function begun(
  timeZone: string,
  settings: {every: 'hour' | 'day'; hour: number},
  from: number,
  hours: number,
  misses: readonly number[] = [],
): {slot: string; at: number}[] {
  const clock = clockIn(timeZone);
  let begunFor = slotAt(clock, settings, from);
  const all: {slot: string; at: number}[] = [];
  for (let i = 1; i <= hours; i++) {
    const at = from + i * HOUR;
    if (misses.includes(i)) continue;
    const slot = dueSlot(clock, settings, begunFor, at);
    if (slot === null) continue;
    all.push({slot, at});
    begunFor = slot;
  }
  return all;
}

const utc = (text: string) => Date.parse(text);

describe('a day', () => {
  it.each([
    ['put forward', '2027-03-27T10:17:00Z', 2],
    ['put forward', '2027-03-27T10:17:00Z', 3],
    ['put back', '2027-10-30T10:17:00Z', 2],
    ['put back', '2027-10-30T10:17:00Z', 3],
    ['neither', '2027-06-10T10:17:00Z', 0],
    ['neither', '2027-06-10T10:17:00Z', 23],
  ])(
    'begins once when clocks in Berlin are %s (from %s, at %i)',
    (_, from, hour) => {
      const settings = {every: 'day', hour} as const;
      const all = begun('Europe/Berlin', settings, utc(from), 72);
      const days = all.map(it => it.slot);
      expect(new Set(days).size).toBe(days.length);
      expect(days).toHaveLength(3);
      for (const {at, slot} of all) {
        const {day, hour: begunAt} = clockIn('Europe/Berlin').local(at);
        expect(day).toBe(slot);
        // 2 o'clock does not come on the day on which clocks are put forward.
        const skipped = slot === '2027-03-28' && hour === 2;
        expect(begunAt).toBe(skipped ? 3 : hour);
      }
    },
  );

  it('is made up for when its hour was missed, even after midnight', () => {
    const from = utc('2027-06-10T12:30:00Z');
    const settings = {every: 'day', hour: 23} as const;
    const all = begun('Etc/UTC', settings, from, 60, [11, 12, 13]);
    expect(all.map(it => it.slot)).toEqual([
      '2027-06-10',
      '2027-06-11',
      '2027-06-12',
    ]);
    expect(new Date(all[0]!.at).toISOString()).toBe('2027-06-11T02:30:00.000Z');
  });

  it('begins once for each day that has an hour of the trigger, whichever hours are missed', () => {
    const zones = [
      'Europe/Berlin',
      'America/St_Johns',
      'Asia/Kathmandu',
      'Pacific/Apia',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({min: 0, max: 23}),
        fc.integer({min: 0, max: 365 * 24 * 60}),
        fc.array(fc.integer({min: 1, max: 120}), {maxLength: 60}),
        (zone, hour, minutes, misses) => {
          const from = utc('2027-01-01T00:00:00Z') + minutes * MINUTE;
          const settings = {every: 'day', hour} as const;
          const all = begun(zone, settings, from, 120, misses);
          const slots = all.map(it => it.slot);
          expect([...new Set(slots)].sort()).toEqual(slots);
          for (const {at, slot} of all) {
            expect(slot).toBe(slotAt(clockIn(zone), settings, at));
          }
          // Nothing that was due at the last hour that came is left undone.
          const came = Array.from({length: 120}, (_, i) => i + 1).filter(
            it => !misses.includes(it),
          );
          const last = came[came.length - 1];
          if (last === undefined) return;
          const due = slotAt(clockIn(zone), settings, from + last * HOUR);
          const first = slotAt(clockIn(zone), settings, from);
          expect(slots[slots.length - 1] ?? first).toBe(due);
        },
      ),
      {numRuns: 100},
    );
  });
});

describe('an hour', () => {
  it('begins every hour, also when an hour of the clock comes twice', () => {
    const from = utc('2027-10-30T20:05:00Z');
    const settings = {every: 'hour', hour: 0} as const;
    expect(begun('Europe/Berlin', settings, from, 12)).toHaveLength(12);
  });

  it('is not begun twice when the trigger comes twice within it', () => {
    const clock = clockIn('Etc/UTC');
    const settings = {every: 'hour', hour: 0} as const;
    const now = utc('2027-06-10T12:05:00Z');
    const slot = dueSlot(clock, settings, '', now)!;
    expect(dueSlot(clock, settings, slot, now + 50 * MINUTE)).toBeNull();
    expect(dueSlot(clock, settings, slot, now + 55 * MINUTE)).not.toBeNull();
  });
});

describe('never', () => {
  it('is never due', () => {
    const clock = clockIn('Etc/UTC');
    const settings = {every: 'never', hour: 0} as const;
    expect(dueSlot(clock, settings, '', 0)).toBeNull();
    expect(nextDue(clock, settings, '', 0)).toBeNull();
  });
});

describe('the next one', () => {
  it.each([
    ['Europe/Berlin', 2, '2027-06-10T12:05:00Z', '2027-06-11T00:00:00.000Z'],
    ['Asia/Kathmandu', 2, '2027-06-10T12:05:00Z', '2027-06-10T20:15:00.000Z'],
    // There is no 2 o'clock that day; 3 o'clock comes in its place.
    ['Europe/Berlin', 2, '2027-03-27T12:05:00Z', '2027-03-28T01:00:00.000Z'],
  ])('in %s at %i, from %s, is %s', (zone, hour, now, expected) => {
    const clock = clockIn(zone);
    const settings = {every: 'day', hour} as const;
    const begunFor = slotAt(clock, settings, utc(now));
    const next = nextDue(clock, settings, begunFor, utc(now))!;
    expect(new Date(next).toISOString()).toBe(expected);
  });

  it('is within a day and an hour, and due then', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 0, max: 23}),
        fc.integer({min: 0, max: 365 * 24 * 60}),
        (hour, minutes) => {
          const clock = clockIn('America/St_Johns');
          const now = utc('2027-01-01T00:00:00Z') + minutes * MINUTE;
          const settings = {every: 'day', hour} as const;
          const begunFor = slotAt(clock, settings, now);
          const next = nextDue(clock, settings, begunFor, now)!;
          expect(next).toBeGreaterThan(now);
          expect(next - now).toBeLessThanOrEqual(DAY + HOUR);
          expect(dueSlot(clock, settings, begunFor, next)).not.toBeNull();
        },
      ),
      {numRuns: 100},
    );
  });
});

describe('the week of a day', () => {
  it.each([
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['2026-12-06', '2026-11-30'],
    ['2027-01-01', '2026-12-28'],
    ['2028-03-01', '2028-02-28'],
  ])('of %s begins on %s', (day, monday) => expect(weekOf(day)).toBe(monday));
});
