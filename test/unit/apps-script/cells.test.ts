/** Blocks of a sheet: where its content ends, and how cells are written. */
import {
  appendCells,
  cellsAt,
  columnLetters,
  fill,
  inWritingOrder,
  lastRowOf,
  makeRoom,
  stretches,
  writeBlocks,
} from '../../../src/apps-script/cells';

type Sheet = Parameters<typeof lastRowOf>[0];

/** A sheet of some rows that remembers which ranges are read, and what is written. */
function sheetOf(lines: readonly (readonly unknown[])[], rows = 20) {
  const read: number[][] = [];
  const written: unknown[] = [];
  const sheet = {
    getLastRow: () => lines.length,
    getMaxRows: () => rows,
    insertRowsAfter: (...of: number[]) => written.push(['rows', ...of]),
    getRange: (...at: [number, number, number, number]) => ({
      getDisplayValues: () => part(at).map(line => line.map(String)),
      getValues: () => part(at),
      setValues: (values: unknown) => written.push([at, values]),
    }),
    getRangeList: (of: string[]) => ({
      setValue: (value: string) => written.push([of, value]),
    }),
  };
  const part = (at: [number, number, number, number]) => {
    const [row, column, count, width] = at;
    read.push(at);
    return Array.from({length: count}, (_, i) =>
      Array.from(
        {length: width},
        (_cell, j) => lines[row - 1 + i]?.[column - 1 + j] ?? '',
      ),
    );
  };
  return {sheet: sheet as unknown as Sheet, read, written};
}

const filled = (rows: number, own: number) =>
  Array.from({length: rows}, (_, i) => [i < own ? 'a' : '', '', 'theirs']);

describe('the last row of some columns', () => {
  it.each([
    ['is the last one of the sheet', 60, 60],
    ['is above rows that people fill in other columns', 60, 20],
    ['is far above them', 5200, 2],
  ])('%s', (_, rows, own) => {
    const {sheet, read} = sheetOf(filled(rows, own));
    expect(lastRowOf(sheet, [1, 2])).toBe(own);
    expect(read.every(([, left, , width]) => left === 1 && width === 2)).toBe(
      true,
    );
    expect(read.length).toBeLessThanOrEqual(4);
  });

  it('is the header where nothing is below it, and none in an empty sheet', () => {
    expect(lastRowOf(sheetOf(filled(70, 0)).sheet, [2])).toBe(1);
    expect(lastRowOf(sheetOf([['a']]).sheet, [1])).toBe(1);
    expect(lastRowOf(sheetOf([]).sheet, [1])).toBe(0);
  });
});

it('Lines are appended below the last one, with room for them', () => {
  const {sheet, written} = sheetOf(filled(19, 19));
  appendCells(
    sheet,
    ['b', 'c'].map(it => new Map([[1, it]])),
  );
  expect(written).toEqual([
    ['rows', 20, 1],
    [
      [20, 1, 2, 1],
      [['b'], ['c']],
    ],
  ]);
  appendCells(sheet, []);
  expect(written).toHaveLength(2);
});

it('A sheet that has room gets no more rows', () => {
  const {sheet, written} = sheetOf([]);
  makeRoom(sheet, 20);
  expect(written).toEqual([]);
});

it('What cells hold is read and written without loss', () => {
  const instant = Date.UTC(2026, 10, 22);
  const day = new Date(instant);
  const {sheet, read, written} = sheetOf([['a', 1, '', day, true, null]]);
  const cells = ['a', 1, null, {instant}, 'true', null];
  const at = {rows: 1, columns: 5};
  expect(cellsAt(sheet, 1, 1, at)).toEqual([cells.slice(0, 5)]);
  expect(cellsAt(sheet, 1, 1, {...at, rows: 0})).toEqual([]);
  expect(cellsAt(sheet, 1, 1, {...at, columns: 0})).toEqual([]);
  expect(read).toHaveLength(1);
  const values = [['a', 1, null, {instant}, {instant: NaN}]];
  writeBlocks(sheet, [{row: 3, column: 2, values}]);
  expect(written).toEqual([[[3, 2, 1, 5], [['a', 1, '', day, '']]]]);
});

it('Blocks with a column that must come last are written after the others', () => {
  const block = (column: number) => ({row: 2, column, values: [['a', 'b']]});
  const columns = (last: number) =>
    inWritingOrder([1, 4, 7].map(block), last).map(it => it.column);
  expect([1, 2, 3, 4].map(columns)).toEqual([
    ...[
      [4, 7, 1],
      [4, 7, 1],
      [1, 4, 7],
      [1, 7, 4],
    ],
  ]);
});

it('A word is filled into stretches of rows, two hundred in a call', () => {
  const {sheet, written} = sheetOf([]);
  fill(sheet, 28, [7, 3, 2], 'x');
  expect(written).toEqual([[['AB2:AB3', 'AB7:AB7'], 'x']]);
  const odd = Array.from({length: 401}, (_, i) => 2 * i + 1);
  fill(sheet, 1, odd, 'x');
  const sizes = written.slice(1).map(it => (it as [string[]])[0].length);
  expect(sizes).toEqual([200, 200, 1]);
});

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [703, 'AAA'],
])('Column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

it('Numbers are joined into stretches of neighbors', () => {
  expect(stretches([9, 4, 2, 3])).toEqual([
    [2, 4],
    [9, 9],
  ]);
  expect(stretches([])).toEqual([]);
});
