/** What the directory says of users, against the lines of the Inventory. */
import {
  accountsChange,
  type Account,
  type AccountsRead,
} from '../../../../src/core/inventory/accounts';
import {inventoryChange} from '../../../../src/core/inventory/change';
import {dayOf} from '../../../../src/core/base/time';
import {AT, held, NOW, Table, WORDS} from './lines';

const ADA = 'ada@x.org';
const BEN = 'ben@x.org';
const SALES = 'sales@x.org';
const DAY = dayOf(NOW);

const account = (more: Partial<Account> = {}): Account => ({
  ...{address: ADA, id: '1001', unit: '/Sales', groups: ['staff@x.org']},
  ...more,
});

let table: Table;
const note = (accounts: Account[], more: Partial<AccountsRead> = {}) => {
  const change = accountsChange(
    table.lines,
    {
      ...{accounts, isWhole: true, renamed: new Map(), added: []},
      ...{readAt: NOW, ...more},
    },
    {at: AT, words: WORDS},
  );
  table.take({...change, takeOut: [], news: []});
  return change;
};
const read = (user: string, alias: string, ...ids: string[]) => {
  const reading = {
    ...{at: {user, alias}, readAt: NOW},
    held: ids.map((id, i) => held(id, i === 0)),
  };
  const change = inventoryChange(table.lines, [reading], [], {
    ...{at: AT, words: WORDS},
  });
  table.take(change);
  return change;
};

beforeEach(() => {
  table = new Table();
  read(ADA, ADA, '1', '2');
  read(ADA, SALES);
  read(BEN, BEN, '3');
});

it('is written into every line of the user, and a second time nothing is', () => {
  const before = table.column('changed');
  note([account()]);
  expect(table.column('unit')).toEqual(['/Sales', '/Sales', '/Sales', null]);
  expect(table.column('groups')[0]).toBe('staff@x.org');
  expect(table.column('userId')).toEqual(['1001', '1001', '1001', null]);
  expect(table.column('changed')).toEqual(before);
  expect(note([account()])).toMatchObject({write: new Map(), append: []});
});

it('is removed for users who are no longer listed, unless only a part was read', () => {
  note([account()]);
  note([account({address: BEN, id: '1002'})], {isWhole: false});
  expect(table.column('unit')).toEqual(Array(4).fill('/Sales'));
  note([account({address: BEN, id: '1002', groups: null, unit: '/'})]);
  expect(table.column('unit')).toEqual([null, null, null, '/']);
  // Groups that were not read stay.
  expect(table.column('groups')).toEqual([null, null, null, 'staff@x.org']);
  // Who it was is still known.
  expect(table.column('userId')[0]).toBe('1001');
});

it('recognizes a renamed user by Google’s id, and says from what to what', () => {
  note([account()]);
  inventoryGone(ADA);
  const now = 'ada.lovelace@x.org';
  const {renamed} = note([account({address: now})], {isWhole: false});
  expect([...renamed]).toEqual([[ADA, now]]);
  expect(table.column('user')).toEqual([now, now, now, BEN]);
  expect(table.column('alias')).toEqual([now, now, SALES, BEN]);
  expect(table.column('remark')).toEqual([null, null, null, null]);
  expect(table.column('changed').slice(0, 3)).toEqual(
    Array(3).fill(`${DAY}: renamed from ${ADA} to ${now}`),
  );
  // What is read under the new name is what there was: no line more, and no news.
  expect(read(now, now, '1', '2')).toMatchObject({append: [], news: []});
  expect(table.column('changed')[0]).toContain('renamed');
  expect([...note([account({address: now})]).renamed]).toEqual([]);
});

it('treats the same address with another id as someone else', () => {
  note([account()]);
  const {renamed} = note([account({id: '2002', unit: '/New'})]);
  expect(renamed.size).toBe(0);
  expect(table.column('user')[0]).toBe(ADA);
  expect(table.column('changed')[0]).toBe(
    `${DAY}: ${ADA} is now another user’s address`,
  );
  expect(table.column('userId')[0]).toBe('2002');
});

it('lets two users change places', () => {
  const ben = account({address: BEN, id: '1002'});
  note([account(), ben]);
  note([account({address: BEN}), {...ben, address: ADA}]);
  expect(table.column('user')).toEqual([BEN, BEN, BEN, ADA]);
});

it('follows names that were found otherwise, where no id is known yet', () => {
  note([account({address: 'new@x.org'})], {
    renamed: new Map([[ADA, 'new@x.org']]),
  });
  expect(table.column('user')[0]).toBe('new@x.org');
});

it('gives users without a line one that counts as not read, and whose first certificate is not reported', () => {
  const cleo = account({address: 'cleo@x.org', id: '1003'});
  note([account(), cleo], {added: [ADA, 'cleo@x.org']});
  expect(table.rows).toHaveLength(5);
  expect(table.column('subject')[4]).toBeNull();
  expect(read('cleo@x.org', 'cleo@x.org', '9').news).toEqual([]);
  expect(table.rows).toHaveLength(5);
  expect(table.column('unit')[4]).toBe('/Sales');
});

it('is text whatever it looks like, and is left out where the sheet has no such columns', () => {
  note([account({unit: '=HYPERLINK("x")'})]);
  expect(table.column('unit')[0]).toBe('=HYPERLINK("x")');
  const cleo = account({address: 'cleo@x.org', id: '1003'});
  const {unit: _, groups: __, userId: ___, ...older} = AT;
  const change = accountsChange(
    table.lines,
    {
      ...{accounts: [account({unit: '/Other'}), cleo], isWhole: true},
      added: [cleo.address],
      ...{renamed: new Map(), readAt: NOW},
    },
    {at: older, words: WORDS},
  );
  expect(change).toMatchObject({write: new Map(), append: []});
});

function inventoryGone(user: string): void {
  table.take(
    inventoryChange(table.lines, [], [{user, aliases: null, readAt: NOW}], {
      ...{at: AT, words: WORDS},
    }),
  );
}
