import fc from 'fast-check';
import {
  asText,
  asTyped,
  locate,
  rectangles,
  type Cell,
} from '../../../../src/core/base/cells';

describe('columns by header', () => {
  const headers = {user: 'User', file: 'Certificate file'};

  it('are found in any order, whatever the case and the blanks', () => {
    const {at, missing} = locate(['', ' certificate  FILE', 'user '], headers);
    expect(at).toEqual({user: 3, file: 2});
    expect(missing).toEqual([]);
  });

  it('are named when they are missing', () => {
    expect(locate(['User'], headers).missing).toEqual(['file']);
  });
});

describe('cells grouped into rectangles', () => {
  it('are a single block for a block', () => {
    const line = new Map<number, Cell>([
      [2, 'a'],
      [3, 'b'],
    ]);
    const found = rectangles(
      new Map([
        [5, line],
        [6, line],
        [7, line],
      ]),
    );
    expect(found).toEqual([
      {
        row: 5,
        column: 2,
        values: [
          ['a', 'b'],
          ['a', 'b'],
          ['a', 'b'],
        ],
      },
    ]);
  });

  it('hold exactly the cells that went in', () => {
    const place = fc.record({
      row: fc.integer({min: 1, max: 12}),
      column: fc.integer({min: 1, max: 8}),
    });
    fc.assert(
      fc.property(fc.array(place, {maxLength: 60}), places => {
        const rows = new Map<number, Map<number, Cell>>();
        for (const {row, column} of places) {
          if (!rows.has(row)) rows.set(row, new Map());
          rows.get(row)!.set(column, `${row}/${column}`);
        }
        const seen = new Set<string>();
        for (const {row, column, values} of rectangles(rows)) {
          values.forEach((line, i) =>
            line.forEach((value, j) => {
              expect(value).toBe(`${row + i}/${column + j}`);
              expect(seen.has(String(value))).toBe(false);
              seen.add(String(value));
            }),
          );
        }
        expect(seen.size).toBe(
          new Set(places.map(it => `${it.row}/${it.column}`)).size,
        );
      }),
      {seed: 20261122, numRuns: 300},
    );
  });
});

describe('text from outside', () => {
  it.each(['=1+1', '+1', '-1', '@x', "'quoted", '0042', '2026-01-01', 'TRUE'])(
    '%s stays text',
    text => expect(asText(text)).toBe(`'${text}`),
  );

  it('fits a cell', () => {
    expect(asText('x'.repeat(60_000)).length).toBeLessThan(50_000);
  });
});

describe('text that cannot be anything else', () => {
  it.each([
    'ada@example.com',
    'ANe1BmhVx1',
    'CN=Ada,O=Example',
    '3fa9c1d20b',
    'The certificate is in Gmail.',
  ])('%s stays unchanged', text => expect(asText(text)).toBe(text));

  it.each([
    ['0042', '0042'],
    ['+49', '+49'],
    ['=1+1', "'=1+1"],
    ["'x'", "''x'"],
  ])('%s is typed as %s into plain text', (text, typed) =>
    expect(asTyped(text)).toBe(typed),
  );
});
