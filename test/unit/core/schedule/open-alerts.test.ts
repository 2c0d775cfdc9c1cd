/** What the digest leaves out of its words: users who have left, and what needs nobody any more. */
import type {State} from '../../../../src/core/rows/outcome';
import type {Standing} from '../../../../src/core/schedule/alert';
import {alertsOf} from '../../../../src/core/schedule/alerts';
import {digestOf} from '../../../../src/core/schedule/digest';
import {aLine, aRow} from './sheets';

const DAY = 86_400_000;
const NOW = Date.parse('2027-01-10T02:00:00Z');

const alerts = (sheets: Pick<Standing, 'rows' | 'inventory'>) =>
  alertsOf({
    ...{now: NOW, tiers: [30], keyPairs: []},
    ...{failedNow: () => false, storedNow: () => false},
    stateOf: row => (row.state === '' ? null : (row.state as State)),
    ...sheets,
  });

it('no alias of a user who has left is reported as expiring, with a row or without', () => {
  const user = 'ada@x.example';
  const validTo = NOW + DAY;
  const inventory = [
    aLine({user, validTo}),
    aLine({user, alias: 'desk@x.example', validTo}),
    aLine({user: 'ben@x.example', validTo}),
  ];
  const rows = [aRow({user, state: 'left'})];
  const told = alerts({rows, inventory}).map(it => `${it.kind} ${it.alias}`);
  expect(told).toEqual(['ending ben@x.example', `left ${user}`]);
});

it('a problem is reported for the row that has it, not for another row of the alias', () => {
  const user = 'ada@x.example';
  const good = aRow({number: 8, user, state: 'uploaded'});
  const twice = aRow({number: 42, user, file: 'b', message: 'twice'});
  const told = alertsOf({
    ...{now: NOW, tiers: [30], keyPairs: []},
    ...{inventory: [], rows: [good, twice]},
    stateOf: row => (row.state === '' ? null : (row.state as State)),
    failedNow: row => row === twice,
    storedNow: () => false,
  });
  expect(told).toMatchObject([{kind: 'trouble', row: 42, message: 'twice'}]);
});

it('what was renewed long ago is not counted as open', () => {
  const rows = ['renewed', 'renewed', 'blocked'].map((state, i) =>
    aRow({number: i + 2, user: `${i}@x.example`, state}),
  );
  const {reported} = digestOf(alerts({rows, inventory: []}), '');
  const inventory = [aLine({user: 'new@x.example', validTo: NOW + DAY})];
  const {digest} = digestOf(alerts({rows, inventory}), reported);
  expect(digest!.groups.map(it => it.kind)).toEqual(['ending']);
  expect(digest!.standing).toBe(1);
});
