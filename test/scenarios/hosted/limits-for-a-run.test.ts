/** Limits for one run instead of the settings: the days of Renew, and the date of Update. */
import {NOW} from '../../support/certificate-pool';
import {
  ADA,
  BEN,
  CLEO,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';
import type {Verbs} from '../../../src/core/door/contract';

const DAY = 86_400_000;

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  small = await openSmallCompany({[ADA]: 'a year', [BEN]: 'a year'});
  small.hold('half a year', true, ADA);
  small.hold('half a year', true, BEN);
  rewind = small.checkpoint();
});
beforeEach(() => rewind());

function run(order: Omit<Verbs['start']['in'], 'selection'>): void {
  let progress = small.ask('start', {selection: 'all', ...order});
  while (!progress.finished) progress = small.ask('continue');
}

describe('the days of Renew', () => {
  it('come before the setting, and a row’s own come before them', () => {
    small.type(BEN, 'Renew days before', '100');
    run({action: 'renew'});
    expect(small.holds(ADA)).toEqual(['half a year *']);
    run({action: 'renew', renewalDays: 200});
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
    expect(small.holds(BEN)).toEqual(['half a year *']);
    expect(small.ask('schedule').settings.renewalDays).toBe(30);
  });

  it('hold for every execution of the run, also one that the clock starts', () => {
    small.ask('start', {action: 'renew', selection: 'all', renewalDays: 200});
    small.workspace.advanceTo(small.workspace.clock.now() + 10 * 60_000);
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
    expect(small.holds(BEN)).toEqual(['half a year', 'a year *']);
  });

  it('do not affect other actions', () => {
    run({action: 'refresh', renewalDays: 200});
    expect(small.row(ADA)['State']).toBe('Valid');
  });

  it.each([0, 366, 1.5, -3, '200', true, {days: 3}])(
    'are refused as %p, and nothing is started',
    days => {
      const order = {action: 'renew', selection: 'all', renewalDays: days};
      expect(small.refusal('start', order as Verbs['start']['in'])).toEqual([
        'renewal-days-for-run-invalid',
      ]);
      expect(small.ask('overview').run).toBeNull();
    },
  );
});

describe('the date of Update', () => {
  const dayAfter = (days: number) =>
    new Date(NOW + days * DAY).toISOString().slice(0, 10);

  it('replaces a default that expires before it, and leaves one that expires later', () => {
    run({action: 'update'});
    run({action: 'update', validUntil: dayAfter(150)});
    expect(small.holds(ADA)).toEqual(['half a year *']);
    run({action: 'update', validUntil: dayAfter(200)});
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
    run({action: 'update', validUntil: dayAfter(200)});
    expect(small.holds(ADA)).toEqual(['half a year', 'a year *']);
    expect(small.row(ADA)['State']).toBe('Kept');
  });

  it('is named in the row where the row’s file expires before it', () => {
    run({action: 'update', validUntil: dayAfter(500)});
    expect(small.row(ADA)).toMatchObject({
      State: 'Uploaded',
      Message: expect.stringMatching(/expires on .*, before .* set for Update/),
    });
    expect(small.row(CLEO)['State']).toBe('Blocked');
  });

  it.each(['2020-01-01', '2027-02-30', '27.3.2028', 'soon', '', 20280101])(
    'is refused as %p unless it is empty, and nothing is started',
    validUntil => {
      const order = {action: 'update', selection: 'all', validUntil};
      const isEmpty = validUntil === '';
      expect(small.refusal('start', order as Verbs['start']['in'])).toEqual(
        isEmpty ? [] : ['valid-until-invalid'],
      );
    },
  );
});
