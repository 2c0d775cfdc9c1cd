/** Rows that need attention, grouped by the codes in their Details. */
import {relaxableCodes} from '../../../../src/core/certificates/judging/severity';
import {byCause, causeIn, CAUSES} from '../../../../src/core/report/causes';
import {BLANK_ROW} from '../../../../src/core/rows/row';

const speech = {stateLabel: (state: string) => `<${state}>`};
const row = (number: number, state: string, details: string) => ({
  ...BLANK_ROW,
  ...{number, user: `u${number}@x.example`, details},
  state: speech.stateLabel(state),
});

it.each([
  ['wrong-password', 'password'],
  ['file-not-found (HTTP 404, notFound); old-encryption', 'file-not-found'],
  // As an earlier version wrote them: in the order in which they were found.
  ['old-encryption; expired', 'expired'],
  ['', 'other'],
  ['Please call Ada; =1+1', 'other'],
  ['constructor; __proto__', 'other'],
  ['a; '.repeat(20_000), 'other'],
])('uses the first code that blocks a row: %#', (text, cause) =>
  expect(causeIn(text)).toBe(cause),
);

it('puts the cause of the most rows first, and leaves out rows that need nothing', () => {
  const rows = [
    row(2, 'blocked', 'expired'),
    row(3, 'ready', 'wrong-password'),
    row(4, 'failed', 'wrong-password'),
    row(5, 'blocked', 'inner-password'),
    row(6, 'blocked', 'address-mismatch'),
    {
      ...row(7, 'blocked', 'expired'),
      readFrom: 'A'.repeat(30),
      file: 'B'.repeat(30),
    },
  ];
  const found = byCause(rows, speech).map(it => [
    it.cause,
    it.rows.map(of => of.number),
  ]);
  expect(found).toEqual([
    ['password', [4, 5]],
    ['expired', [2]],
    ['address-mismatch', [6]],
  ]);
});

it('groups tens of thousands of rows in one pass', () => {
  const rows = Array.from({length: 30_000}, (_, i) =>
    row(i + 2, 'blocked', i % 3 ? 'expired' : 'wrong-password'),
  );
  expect(byCause(rows, speech).map(it => it.rows.length)).toEqual([
    20_000, 10_000,
  ]);
});

it('has a cause of its own for each code that may be relaxed', () => {
  expect(CAUSES).toEqual(expect.arrayContaining(relaxableCodes()));
  for (const code of relaxableCodes()) expect(causeIn(code)).toBe(code);
});
