import {
  COLLEAGUE,
  OPERATOR,
  evaluate,
  evaluating,
  failureOf,
  workspaceOf,
} from './script';
import {changeRow} from '../../../../emulator/spreadsheet/cells';
import {sortArea} from '../../../../emulator/spreadsheet/moving';
import {countedModule} from '../../../support/steps';

/** Twice the necessary number; reading each row again for each cell would take thousands. */
const STEPS_A_CELL = 200;

describe('ranges', () => {
  it.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    [
      'sheet.getRange(1, 1, 0, 1)',
      'The number of rows in the range must be at least 1.',
    ],
    [
      'sheet.getRange(1001, 1)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'sheet.getRange(1, 26, 1, 2)',
      'The coordinates of the range are outside the dimensions of the sheet.',
    ],
    [
      'sheet.getRange("1", 1)',
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    ],
    ['sheet.getRange("nowhere at all")', 'Range not found'],
    [
      'sheet.getRange(1, 1, 2, 1).setValues([["a"]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange(1, 1, 1, 2).setValues([["a", "b", "c"]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    ],
    [
      'sheet.getRange(1, 1, 2, 1).setNotes([["a"]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange(1, 1).setValues(["a"])',
      "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    ],
    [
      'sheet.getRange(1, 1).setValue("x".repeat(50001))',
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ['book.getSheetByName(1)', "The parameters (number) don't match"],
    [
      'book.deleteSheet(sheet)',
      "You can't remove all the sheets in a document.",
    ],
    [
      'book.insertSheet("sheet1")',
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
  ])('%s fails as in Apps Script', (expression, message) => {
    expect(failureOf(expression)).toContain(`Exception: ${message}`);
  });

  it.each([
    ['B2', [2, 2, 1, 1]],
    ['B2:D5', [2, 2, 4, 3]],
    ['B:C', [1, 2, 1000, 2]],
    ['2:3', [2, 1, 2, 26]],
    ['Z9:A1', [1, 1, 9, 26]],
  ])('reads %s', (notation, expected) => {
    expect(
      evaluate(
        `(range => [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()])(sheet.getRange('${notation}'))`,
      ),
    ).toEqual(expected);
  });
});

describe('what Sheets makes of text', () => {
  const entered = (text: string, format = '') =>
    evaluate(`(range => {
      range.setNumberFormat('${format}').setValue(${JSON.stringify(text)});
      const value = range.getValues()[0][0];
      return [value instanceof Date ? value.toISOString() : value, range.getDisplayValue(), range.getFormulas()[0][0]];
    })(sheet.getRange(1, 1))`);

  it.each([
    ['plain words', ['plain words', 'plain words', '']],
    ['0123', [123, '123', '']],
    [' 12.5 ', [12.5, '12.5', '']],
    ['1,234', [1234, '1234', '']],
    ['3E8', [300000000, '300000000', '']],
    ['12%', [0.12, '0.12', '']],
    ['true', [true, 'TRUE', '']],
    ['2026-03-01', ['2026-03-01T00:00:00.000Z', '3/1/2026', '']],
    ['3/1/2026', ['2026-03-01T00:00:00.000Z', '3/1/2026', '']],
    ['1-2', ['2026-01-02T00:00:00.000Z', '1/2/2026', '']],
    ['2026-02-30', ['2026-02-30', '2026-02-30', '']],
    ["'0123", ['0123', '0123', '']],
    ["'=1+1", ['=1+1', '=1+1', '']],
    ['=1+1', ['#ERROR!', '#ERROR!', '=1+1']],
    ['ada@example.com', ['ada@example.com', 'ada@example.com', '']],
    ['', ['', '', '']],
  ])('%p', (text, expected) => {
    expect(entered(text)).toEqual(expected);
  });

  it.each(['0123', '2026-03-01', '1-2', 'true', ' x '])(
    'keeps %p as it is in a cell of plain text',
    text => {
      expect(entered(text, '@')).toEqual([text, text, '']);
    },
  );

  it('lets a formula through even in a cell of plain text', () => {
    expect(entered('=1+1', '@')).toEqual(['#ERROR!', '#ERROR!', '=1+1']);
  });

  it('shows dates and numbers in their format', () => {
    expect(
      evaluate(`(() => {
        const range = sheet.getRange(1, 1, 1, 3);
        ['yyyy-mm-dd hh:mm', '#,##0.00', '0%'].forEach((it, i) => sheet.getRange(1, i + 1).setNumberFormat(it));
        range.setValues([[new Date(Date.UTC(2026, 10, 2, 3, 4)), 1234.5, 0.25]]);
        return range.getDisplayValues();
      })()`),
    ).toEqual([['2026-11-02 03:04', '1,234.50', '25%']]);
  });
});

describe('sheets', () => {
  it('are new with 1000 rows and 26 columns, and refuse writing beyond', () => {
    expect(
      evaluate(`(() => {
        const added = book.insertSheet('Log');
        const before = [added.getMaxRows(), added.getMaxColumns(), added.getLastRow()];
        added.insertRowsAfter(1000, 5);
        added.getRange(1005, 1).setValue('x');
        return [...before, added.getLastRow(), book.getSheets()[1].getName(), book.getActiveSheet().getName()];
      })()`),
    ).toEqual([1000, 26, 0, 1005, 'Log', 'Log']);
  });

  it('move values, notes, protections and colors with inserted and deleted rows and columns', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        sheet.getRange('A1:B3').setValues([['a', 1], ['b', 2], ['c', 3]]);
        sheet.getRange('A3').setNotes([['third']]);
        sheet.getRange('B3').protect().setDescription('kept');
        sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo('c').setBackground('#ff0000').setRanges([sheet.getRange('A2:A3')]).build()]);
        sheet.insertRowsAfter(1, 2);
        sheet.deleteRows(2, 1);
        sheet.insertColumnsAfter(1, 1);
        const kept = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].getRange();
        return [
          sheet.getRange('A1:C4').getValues(),
          [kept.getRow(), kept.getColumn(), kept.getNumRows(), kept.getNumColumns()],
          sheet.getMaxRows(), sheet.getMaxColumns(),
        ];
      })()`),
    );
    expect(workspace.run('main')).toEqual([
      [
        ['a', '', 1],
        ['', '', ''],
        ['b', '', 2],
        ['c', '', 3],
      ],
      [4, 3, 1, 1],
      1001,
      27,
    ]);
    const [sheet] = workspace.spreadsheet.sheets;
    expect(sheet?.rows[3]?.looks.note).toEqual(['third']);
    expect(sheet?.conditionalFormats[0]?.areas).toEqual([
      {row: 3, column: 1, rows: 2, columns: 1},
    ]);
  });

  it('are sorted stably, numbers before text, empty cells last', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        const range = sheet.getRange('A1:B6');
        range.setValues([['b', 1], ['', 2], ['A', 3], [10, 4], [9, 5], ['a', 6]]);
        range.setNotes([['', 'n1'], ['', 'n2'], ['', 'n3'], ['', 'n4'], ['', 'n5'], ['', 'n6']]);
      })()`),
    );
    workspace.run('main');
    const [sheet] = workspace.spreadsheet.sheets;
    const sorted = (ascending: boolean) => {
      const area = {row: 1, column: 1, rows: 6, columns: 2};
      sortArea(sheet!, area, [{column: 1, ascending}]);
      return [
        sheet!.rows.map(it => String(it.values[1])).join(''),
        sheet!.rows.map(it => it.looks.note?.[1]?.slice(1)).join(''),
      ];
    };
    expect(sorted(true)).toEqual(['543612', '543612']);
    expect(sorted(false)).toEqual(['136452', '136452']);
  });

  it('have one filter, which hides the rows with some texts until it is removed', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        const hidden = () => [1, 2, 3, 4].map(row => sheet.isRowHiddenByFilter(row));
        const area = sheet.getRange(1, 1, 1000, 2);
        const filter = area.createFilter();
        const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['x', 'a']).build();
        filter.setColumnFilterCriteria(1, criteria);
        const first = hidden();
        let again = '';
        try { area.createFilter() } catch (error) { again = error.message }
        const kept = sheet.getFilter().getColumnFilterCriteria(1).getHiddenValues();
        const none = sheet.getFilter().getColumnFilterCriteria(2);
        sheet.getFilter().remove();
        return [first, again, kept, none, hidden(), sheet.getFilter()];
      })()`),
    );
    ['x', 'a', 'b', 'x'].forEach((text, i) =>
      workspace.edit('Sheet1', i + 1, 1, text),
    );
    expect(workspace.run('main')).toEqual([
      [false, true, false, true],
      "You can't create a filter in a sheet that already has a filter.",
      ['x', 'a'],
      null,
      [false, false, false, false],
      null,
    ]);
  });

  it('tell which rows a filter hides, and which ones a person', () => {
    const workspace = workspaceOf(
      evaluating(`[1, 2, 3].map(row => [
        sheet.isRowHiddenByFilter(row), sheet.isRowHiddenByUser(row)])`),
    );
    workspace.edit('Sheet1', 3, 1, 'x');
    const sheet = workspace.spreadsheet.sheets[0]!;
    changeRow(sheet, 1, {filtered: true});
    changeRow(sheet, 2, {hidden: true});
    expect(workspace.run('main')).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
  });
});

describe('protections and validation', () => {
  it('bind everyone who is not an editor of the protection, unless they only warn', () => {
    const workspace = workspaceOf(`
      const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
      function shut() { sheet().getRange('B1:B9').protect().setDescription('ours') }
      function warn() { sheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setWarningOnly(true) }
      function write() { sheet().getRange('A1:B1').setValues([['x', 'y']]) }`);
    workspace.run('shut');
    workspace.run('write', [], {as: COLLEAGUE});
    workspace.spreadsheet.sheets[0]!.protections[0]!.editors = [OPERATOR];
    expect(() => workspace.run('write', [], {as: COLLEAGUE})).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(() =>
      workspace.editAs(COLLEAGUE, 'Sheet1', {row: 2, column: 2}, 'z'),
    ).toThrow('You are trying to edit a protected cell or object.');
    workspace.run('write');
    workspace.run('warn');
    workspace.run('write', [], {as: COLLEAGUE});
    expect(workspace.shown('Sheet1')).toEqual([['x', 'y']]);
  });

  it('lets validation refuse what does not fit, and nothing of the rest is written', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build();
        sheet.getRange('B1:B3').setDataValidation(rule);
        sheet.getRange('A1:B1').setValues([['a', 'perhaps']]);
      })()`),
    );
    expect(() => workspace.run('main')).toThrow(
      'The data you entered in cell B1 violates the data validation rules set on this cell.',
    );
    expect(workspace.shown('Sheet1')).toEqual([]);
    expect(() => workspace.edit('Sheet1', 2, 2, 'perhaps')).toThrow('cell B2');
    workspace.edit('Sheet1', 2, 2, 'yes');
    expect(workspace.cell('Sheet1', 2, 2)).toBe('yes');
  });
});

describe('a person', () => {
  it('has their own open sheet and selection', () => {
    const workspace = workspaceOf(`
      function where() {
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
        const place = it => [it.getRow(), it.getColumn(), it.getNumRows(), it.getNumColumns()].join();
        return [sheet.getName(), place(sheet.getActiveRange()), sheet.getActiveRangeList().getRanges().map(place)];
      }
      function add() { SpreadsheetApp.getActiveSpreadsheet().insertSheet('Log') }`);
    workspace.run('add', [], {as: COLLEAGUE});
    workspace.activate('Sheet1', ['A2:C3', 'A7']);
    expect(workspace.run('where')).toEqual([
      'Sheet1',
      '7,1,1,1',
      ['2,1,2,3', '7,1,1,1'],
    ]);
    expect(workspace.run('where', [], {as: COLLEAGUE})).toEqual([
      'Log',
      '1,1,1,1',
      ['1,1,1,1'],
    ]);
  });

  it('types as Sheets understands it, where a plus starts a formula too', () => {
    const workspace = workspaceOf('');
    workspace.edit('Sheet1', 1, 1, '+cmd');
    workspace.edit('Sheet1', 1, 2, '+49');
    workspace.edit('Sheet1', 1, 3, new Date(0));
    expect(
      [1, 2, 3].map(column => workspace.cell('Sheet1', 1, column)),
    ).toEqual([{formula: '=+cmd', shown: '#ERROR!'}, 49, {date: 0}]);
  });

  it('puts links behind text', () => {
    const workspace = workspaceOf(
      evaluating(
        "sheet.getRange('A1:B1').getRichTextValues()[0].map(it => [it.getLinkUrl(), it.getRuns()[0].getLinkUrl()])",
      ),
    );
    workspace.edit('Sheet1', 1, 1, 'ada.p12');
    workspace.link('Sheet1', 1, 1, 'https://drive.google.com/file/d/1/view');
    workspace.edit('Sheet1', 1, 2, 'https://example.com/');
    expect(workspace.run('main')).toEqual([
      [
        'https://drive.google.com/file/d/1/view',
        'https://drive.google.com/file/d/1/view',
      ],
      ['https://example.com/', 'https://example.com/'],
    ]);
  });
});

describe('the data', () => {
  it('survive JSON', () => {
    const workspace = workspaceOf(
      evaluating(
        "sheet.getRange('C3').setValue(new Date(0)).setNotes([['n']]) && sheet.getRange('D4').setBackground('#fff') && 1",
      ),
    );
    workspace.run('main');
    expect(JSON.parse(JSON.stringify(workspace.spreadsheet))).toEqual(
      workspace.spreadsheet,
    );
  });

  it('are read and written with work in proportion: 10,000 rows of 20 columns', async () => {
    const counted = await countedModule(
      'test/contract/emulator/apps-script/large-sheet',
    );
    try {
      const {steps, value} = await counted.call('fillSheet', 10_000);
      expect(value).toBe('r9999c19');
      expect(steps).toBeLessThan(200_000 * STEPS_A_CELL);
    } finally {
      await counted.end();
    }
  });
});
