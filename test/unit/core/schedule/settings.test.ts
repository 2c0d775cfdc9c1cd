import type {ScheduleSettings} from '../../../../src/core/door/contract';
import {
  findingsOf,
  FIRST_SCHEDULE,
  tidySettings,
} from '../../../../src/core/schedule/settings';

/** The settings that are found wrong. */
function wrong(settings: Partial<ScheduleSettings>): string[] {
  const all = tidySettings({...FIRST_SCHEDULE, ...settings});
  return findingsOf(all, 'keyless').map(it =>
    'setting' in it.facts ? it.facts.setting : it.code,
  );
}

describe('schedule settings', () => {
  it('are right as they are first', () => {
    expect(wrong({})).toEqual([]);
  });

  it.each<[string, Partial<ScheduleSettings>]>([
    ['hour', {hour: 24}],
    ['hour', {hour: -1}],
    ['hour', {hour: 2.5}],
    ['every', {every: 'week' as 'day'}],
    ['renewalDays', {renewalDays: 0}],
    ['renewalDays', {renewalDays: 366}],
    ['tiers', {tiers: []}],
    ['tiers', {tiers: [0]}],
    ['tiers', {tiers: [366]}],
    ['tiers', {tiers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]}],
    ['recipients', {recipients: ['nobody']}],
    ['recipients', {recipients: ['a@x.example,b@x.example']}],
    [
      'recipients',
      {recipients: Array.from({length: 51}, (_, i) => `${i}@x.example`)},
    ],
  ])('refuse a wrong %s: %j', (setting, change) => {
    expect(wrong(change)).toEqual([`schedule.${setting}`]);
  });

  it('put tiers and addresses into order', () => {
    const {tiers, recipients} = tidySettings({
      ...FIRST_SCHEDULE,
      tiers: [1, 30, 7, 30],
      recipients: [' B@x.example', '', 'b@x.example'],
    });
    expect(tiers).toEqual([30, 7, 1]);
    expect(recipients).toEqual(['b@x.example']);
  });

  it('need delegation for users without a row', () => {
    const settings = {...FIRST_SCHEDULE, everyUser: true};
    expect(findingsOf(settings, 'own').map(it => it.code)).toEqual([
      'every-user-needs-delegation',
    ]);
    expect(findingsOf(settings, 'key')).toEqual([]);
  });
});
