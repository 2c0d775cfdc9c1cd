import fc from 'fast-check';
import type {RowTexts} from '../../../../src/core/rows/row';
import {namesBy} from '../../../../src/core/base/columns';
import {
  rowNamesOf,
  ROLLOUT,
  rowsOf,
  valuesOf,
  type RolloutColumn,
} from '../../../../src/core/hosted/table';
import {
  cellsFor,
  type WrittenOutcome,
} from '../../../../src/core/rows/queue-table';
import {asText, type Columns} from '../../../../src/core/base/cells';

const AT = Object.fromEntries(
  ['user', 'alias', 'file', 'password', ...namesBy(ROLLOUT, 'ours')].map(
    (name, i) => [name, i + 1],
  ),
) as Columns<RolloutColumn>;

const rows = (lines: string[][]): RowTexts[] => rowsOf(lines, AT, 2);

/** As the adapter of the sheet has it. */
const cellsOf = (
  outcomes: ReadonlyMap<string, WrittenOutcome>,
  now: readonly RowTexts[],
) =>
  cellsFor<RowTexts, RolloutColumn>({rowNamesOf, valuesOf}, outcomes, now, AT);

const outcome = (message: string): WrittenOutcome => ({
  outcome: {state: 'uploaded', findings: []},
  label: 'Uploaded',
  message,
  at: 0,
  password: '',
  emptyPassword: false,
});

describe('the Rollout sheet as rows', () => {
  it('leaves blank lines out and keeps the numbers of the others', () => {
    const found = rows([['a@x.org'], ['', ' '], ['b@x.org']]);
    expect(found.map(it => [it.number, it.user])).toEqual([
      [2, 'a@x.org'],
      [4, 'b@x.org'],
    ]);
  });

  it('does not trim passwords', () => {
    const [row] = rows([['a@x.org', '', 'file', ' secret ']]);
    expect(row!.password).toBe(' secret ');
  });

  it('gives the same row the same address however its addresses are spelled', () => {
    const spelt = rows([['Ada@X.org', '']]);
    const plain = rows([['ada@x.org', 'ADA@x.org']]);
    expect(rowNamesOf(spelt)).toEqual(rowNamesOf(plain));
  });
});

describe('outcomes on their way to the sheet', () => {
  it('follow their rows through sorting, inserting and deleting', () => {
    const user = fc
      .constantFrom('a', 'b', 'c', 'd', 'e')
      .map(it => `${it}@x.org`);
    const lines = fc.array(
      fc.tuple(user, fc.constantFrom('', 'sales@x.org'), fc.constant('file')),
      {minLength: 1, maxLength: 12},
    );
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat()), (before, numbers) => {
        const next = () => numbers.next().value!;
        const outcomes = new Map(
          rowNamesOf(rows(before)).map(it => [it, outcome(it)]),
        );
        const after = before
          .map(line => ({line, key: next()}))
          .sort((a, b) => a.key - b.key)
          .flatMap(({line}) =>
            next() % 3 === 0 ? [['', '', ''], line] : [line],
          )
          .slice(next() % 2);
        const now = rows(after);
        const {cells, unwritten} = cellsOf(outcomes, now);
        rowNamesOf(now).forEach((address, i) => {
          const message = cells.get(now[i]!.number)?.get(AT.message!);
          expect(message).toBe(asText(address));
        });
        expect(unwritten.gone.length).toBe(before.length - now.length);
        expect(unwritten.changed).toEqual([]);
      }),
      {seed: 20261122, numRuns: 300},
    );
  });

  it('are void when the row’s password was changed meanwhile', () => {
    const now = rows([
      ['a@x.org', '', 'file', 'other'],
      ['b@x.org', '', 'file', ''],
    ]);
    const outcomes = new Map(rowNamesOf(now).map(it => [it, outcome('m')]));
    const {cells, unwritten} = cellsOf(outcomes, now);
    expect([...cells.keys()]).toEqual([3]);
    expect(unwritten).toEqual({gone: [], changed: [rowNamesOf(now)[0]]});
  });

  it('leave the certificate columns alone when they say nothing about them', () => {
    const now = rows([['a@x.org', '', 'file']]);
    const [address] = rowNamesOf(now);
    const {cells} = cellsOf(new Map([[address!, outcome('m')]]), now);
    expect([...cells.get(2)!.keys()]).not.toContain(AT.fingerprint);
  });
});
