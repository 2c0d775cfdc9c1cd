import fc from 'fast-check';
import {csvText} from '../../../../src/core/base/csv';
import {runs} from '../../../support/thoroughness';

/**
 * As a spreadsheet of some locale splits a line: quotes count where a field begins, and nowhere else; a field continues after
 * the quote that closes it.
 */
function split(text: string, separator: string): string[] {
  const fields: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let field = '';
    if (text[at] === '"') {
      at++;
      while (at < text.length) {
        if (text[at] !== '"') field += text[at++];
        else if (text[at + 1] === '"') {
          field += '"';
          at += 2;
        } else {
          at++;
          break;
        }
      }
    }
    while (
      at < text.length &&
      text[at] !== separator &&
      !/[\r\n]/.test(text[at]!)
    ) {
      field += text[at++];
    }
    at++;
    fields.push(field);
  }
  return fields;
}

const SEPARATORS = [',', ';', '\t', '|'];

const piece = fc.constantFrom(
  ...[',', ';', '\t', '|', '\r', '\n', '"', '""', ' ', '=', '+', '-', '@'],
  ...['＝', '\u0000', '\u001f', '\u2028', '\ufeff', 'a', "'", 'cmd', '1'],
);
const text = fc.array(piece, {maxLength: 12}).map(it => it.join(''));

it('leaves no formula, whatever separator a spreadsheet uses', () => {
  fc.assert(
    fc.property(fc.array(text, {minLength: 1, maxLength: 4}), values => {
      const csv = csvText([values]);
      const fields = SEPARATORS.flatMap(it => split(csv, it));
      const formulas = fields.filter(it => /^[\s"]*[=+\-@＝＋－＠]/.test(it));
      expect(formulas).toEqual([]);
    }),
    {seed: 20261129, numRuns: runs(600, 3000)},
  );
});

it.each([
  [
    "x;=cmd|' /C calc'!A0;@corp.example",
    "x;'=cmd|' /C calc'!A0;'@corp.example",
  ],
  ['a, =1', '"a,\' =1"'],
  ['=1', "'=1"],
  ['x;"=1"', '"x;\'""=1"""'],
  ['a-b+c@d.example', 'a-b+c@d.example'],
])('writes %p as %p', (value, csv) => {
  expect(csvText([[value]])).toBe(`${csv}\r\n`);
});

it('keeps numbers numbers', () => {
  expect(csvText([[-3, null, 'a "b"']])).toBe('-3,,"a ""b"""\r\n');
});

it.each(['\t', '\t"', ';\t'])(
  'puts one apostrophe into however many of %j, and gets through texts of nothing else',
  piece => {
    const long = piece.repeat(300_000);
    const [before = '', ...others] = csvText([[`${long}=1`]]).split("'");
    expect(others).toHaveLength(1);
    expect(before.length).toBeGreaterThanOrEqual(long.length);
    expect(csvText([[long]])).not.toContain("'");
  },
);
