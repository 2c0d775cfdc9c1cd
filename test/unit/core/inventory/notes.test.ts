import fc from 'fast-check';
import type {RowTexts} from '../../../../src/core/rows/row';
import {blocksOf} from '../../../../src/core/rows/differences';
import {inventoryChange} from '../../../../src/core/inventory/change';
import {inventoryNotes} from '../../../../src/core/inventory/notes';
import {AT, DAY, held, NOW, Table, WORDS} from './lines';

const ADA = {user: 'ada@x.org', alias: 'ada@x.org'};

const row = (number: number, more: Partial<RowTexts> = {}): RowTexts => ({
  number,
  user: 'Ada@x.org',
  alias: '',
  file: '',
  password: '',
  queued: '',
  state: '',
  message: '',
  id: '',
  fingerprint: '',
  readFrom: '',
  renewalDays: '',
  access: '',
  ...more,
});

const recorded = (id: string) => ({
  id,
  fingerprint: `print of Holder of ${id}`.toUpperCase(),
});

let table: Table;
beforeEach(() => {
  table = new Table();
});

const read = (...certificates: ReturnType<typeof held>[]) =>
  table.take(
    inventoryChange(
      table.lines,
      [{at: ADA, held: certificates, readAt: NOW}],
      [],
      {at: AT, words: WORDS},
    ),
  );

const annotate = (rows: RowTexts[], now = NOW) => {
  const notes = inventoryNotes(table.lines, rows, now, {at: AT, words: WORDS});
  table.write(blocksOf(notes, table.cells));
  return notes;
};

describe('notes in the Inventory', () => {
  it('say which row an alias has, the first of several', () => {
    read(held('1', true));
    annotate([row(7), row(9)]);
    expect(table.column('row')).toEqual([7]);
  });

  it('say that an alias has no row', () => {
    read(held('1', true));
    annotate([row(7, {user: 'bob@x.org'})]);
    expect(table.column('row')).toEqual([null]);
    expect(table.column('remark')).toEqual(['No row']);
    annotate([row(8)]);
    expect(table.column('remark')).toEqual([null]);
  });

  it('say which certificates are not the row’s, once the row has recorded one', () => {
    read(held('1', true), held('2'));
    annotate([row(7)]);
    expect(table.column('remark')).toEqual([null, null]);
    annotate([row(7, recorded('1'))]);
    expect(table.column('remark')).toEqual([null, 'Not the row’s certificate']);
  });

  it('ignore a row’s record of another file', () => {
    read(held('1', true));
    const file =
      'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWx/view';
    annotate([
      row(7, {...recorded('2'), readFrom: '1ZZZZZZZZZZZZZZZZZZZZZZZZ', file}),
    ]);
    expect(table.column('remark')).toEqual([null]);
  });

  it('report duplicates', () => {
    read(
      held('1', true, {fingerprint: 'same'}),
      held('2', false, {fingerprint: 'same'}),
    );
    annotate([row(7)]);
    expect(table.column('remark')).toEqual(['Held twice', 'Held twice']);
  });

  it.each([
    ['lasts longer than the default', 400, -1, 'Valid longer than the default'],
    ['began later and ends before it', 300, -1, 'Newer than the default'],
    ['began later and ends with it', 335, -1, 'Newer than the default'],
    ['began with it and ends before it', 300, -30, null],
    ['began earlier and ends before it', 300, -40, null],
    ['is not valid yet', 400, 1, null],
    ['began later and is over', -0.5, -1, 'Expired'],
  ])('look at a certificate that %s', (_, ends, begins, remark) => {
    const notAfter = NOW + ends * DAY;
    const notBefore = NOW + begins * DAY;
    read(held('1', true), held('2', false, {notAfter, notBefore}));
    annotate([row(7)]);
    expect(table.column('remark')[1]).toBe(remark);
  });

  it('point out a valid certificate where none is the default', () => {
    read(held('1'));
    annotate([row(7)]);
    expect(table.column('remark')).toEqual(['Valid longer than the default']);
  });

  it('start with what is due: defaults soon, others once they have expired', () => {
    read(held('1', true), held('2'));
    annotate([row(7)], NOW + 305.5 * DAY);
    expect(table.column('remark')[0]).toBe('Expires soon');
    expect(table.column('remark')[1]).toBe(null);
    annotate([], NOW + 336 * DAY);
    expect(table.column('remark')).toEqual(Array(2).fill('Expired, No row'));
  });

  it('count the days left again', () => {
    read(held('1', true));
    annotate([row(7)], NOW + 334.5 * DAY);
    expect(table.column('daysLeft')).toEqual([0]);
    annotate([row(7)], NOW + 336.5 * DAY);
    expect(table.column('daysLeft')).toEqual([-2]);
  });

  it('keep what only Gmail can tell', () => {
    read(held('1', true));
    table.rows[0]![AT.remark! - 1] = 'untrusted chain, held twice';
    annotate([row(7)]);
    expect(table.column('remark')).toEqual(['Untrusted chain']);
  });

  it('written a second time change nothing', () => {
    const user = fc.constantFrom('a@x.org', 'b@x.org', 'c@x.org');
    const line = fc.record({
      user,
      id: fc.constantFrom('', '1', '2', '3'),
      isDefault: fc.boolean(),
      fingerprint: fc.constantFrom('', 'p', 'q'),
      validTo: fc.option(fc.integer({min: NOW - 9 * DAY, max: NOW + 9 * DAY})),
      remark: fc.constantFrom('', 'user gone', 'held twice, nonsense', '-5'),
    });
    const rows = fc.array(
      fc.record({user, fingerprint: fc.constantFrom('', 'p', 'Q')}),
    );
    fc.assert(
      fc.property(fc.array(line), rows, (lines, wanted) => {
        const sheet = new Table();
        sheet.rows = lines.map(it => {
          const cells = Array.from(
            {length: 17},
            () => null,
          ) as Table['rows'][0];
          cells[AT.user! - 1] = cells[AT.alias! - 1] = it.user;
          cells[AT.id! - 1] = it.id;
          cells[AT.default! - 1] = it.isDefault ? 'default' : null;
          cells[AT.fingerprint! - 1] = it.fingerprint;
          cells[AT.validTo! - 1] =
            it.validTo === null ? null : {instant: it.validTo};
          cells[AT.remark! - 1] = it.remark;
          return cells;
        });
        table = sheet;
        const texts = wanted.map((it, i) => row(i + 2, it));
        annotate(texts);
        expect([...annotate(texts)]).toEqual([]);
      }),
    );
  });

  it('take a time that grows with the lines', () => {
    const many = 10_000;
    table.rows = Array.from({length: many}, (_, i) => {
      const cells = Array.from({length: 17}, () => null) as Table['rows'][0];
      cells[0] = cells[1] = `user${i}@x.org`;
      cells[AT.id! - 1] = '1';
      return cells;
    });
    const rows = Array.from({length: many}, (_, i) =>
      row(i + 2, {user: `user${i}@x.org`}),
    );
    const notes = inventoryNotes(table.lines, rows, NOW, {
      at: AT,
      words: WORDS,
    });
    expect(notes.size).toBe(many);
    expect(blocksOf(notes, table.cells)).toHaveLength(1);
  });
});
