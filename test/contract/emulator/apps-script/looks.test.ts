import {
  COLLEAGUE,
  OPERATOR,
  evaluate,
  evaluating,
  failureOf,
  workspaceOf,
} from './script';

describe('the looks of a dashboard', () => {
  it('are kept with the cells', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        sheet.getRange('A1:B1').setFontSize(18).setFontColor('#0b57d0').setHorizontalAlignment('center');
        sheet.getRange('B2').setNumberFormat('0.0%').setValue(0.1234);
        sheet.setHiddenGridlines(true).setTabColor('#0b57d0').setColumnWidths(2, 2, 140).setRowHeight(1, 40);
        sheet.insertRowsBefore(1, 1);
        return [sheet.hasHiddenGridlines(), sheet.getRange('B3').getDisplayValue(), sheet.getColumnWidth(3)];
      })()`),
    );
    expect(workspace.run('main')).toEqual([true, '12.3%', 140]);
    const [sheet] = workspace.spreadsheet.sheets;
    expect(sheet?.rows[1]?.looks).toMatchObject({
      fontSize: [18, 18],
      fontColor: ['#0b57d0', '#0b57d0'],
      horizontalAlignment: ['center', 'center'],
    });
    expect(sheet).toMatchObject({
      tabColor: '#0b57d0',
      hiddenGridlines: true,
      columnWidths: {2: 140, 3: 140},
      rowHeights: {2: 40},
    });
  });

  it('have lines around cells, each drawn, taken away or left', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        sheet.getRange('A1:B2').setBorder(true, true, true, true, false, false);
        sheet.getRange('A1:B1').setBorder(null, null, true, null, true, null, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_THICK);
        sheet.getRange('A2').setBorder(false, false, false, false, false, false);
      })()`),
    );
    workspace.run('main');
    const black = 'SOLID #000000';
    const red = 'SOLID_THICK #ff0000';
    const rows = workspace.spreadsheet.sheets[0]!.rows;
    expect(rows.map(row => row.looks.border)).toEqual([
      [
        {top: black, left: black, bottom: red, right: red},
        {top: black, left: red, bottom: red, right: black},
      ],
      [null, {top: null, left: null, bottom: black, right: black}],
    ]);
  });

  it('refuse lines that are neither', () => {
    expect(
      failureOf('sheet.getRange("A1").setBorder(true, true, true, true)'),
    ).toContain("don't match the method signature");
  });

  it('are cleared, with the values or without', () => {
    expect(
      evaluate(`(() => {
        const range = sheet.getRange('A1:B2').setValue(0.5).setNumberFormat('0%').setBackground('#ff0000').setNote('kept');
        const read = () => [range.getDisplayValue(), range.getBackground(), range.getNote()];
        const first = read();
        range.clearFormat();
        const second = read();
        range.setBackground('#00ff00').clear();
        return [first, second, read(), sheet.clear().getLastRow()];
      })()`),
    ).toEqual([
      ['50%', '#ff0000', 'kept'],
      ['50%', '#ffffff', 'kept'],
      ['', '#ffffff', 'kept'],
      0,
    ]);
  });
});

describe('merged cells', () => {
  it('keep the first value only, and move with their rows', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
        sheet.insertRowsBefore(1, 1);
        return sheet.getRange('A1:B3').getValues();
      })()`),
    );
    expect(workspace.run('main')).toEqual([
      ['', ''],
      [1, ''],
      ['', ''],
    ]);
    expect(workspace.spreadsheet.sheets[0]!.merges).toEqual([
      {row: 2, column: 1, rows: 2, columns: 2},
    ]);
  });

  it.each([
    [
      "sheet.getRange('A1:B2').merge() && sheet.getRange('B2:C3').merge()",
      'You must select all cells in a merged range',
    ],
    [
      "sheet.getRange('A1:B2').merge() && sheet.getRange('A1').breakApart()",
      'You must select all cells in a merged range',
    ],
    [
      "sheet.getRange('A2:B2').merge() && sheet.getRange('A1:B5').sort(1)",
      "You can't sort a range that contains merged cells.",
    ],
  ])('refuse %s', (expression, message) => {
    expect(failureOf(expression)).toContain(message);
  });

  it('are broken apart', () => {
    const workspace = workspaceOf(
      evaluating(
        "sheet.getRange('A1:B2').merge() && sheet.getRange('A1:C9').breakApart() && 1",
      ),
    );
    workspace.run('main');
    expect(workspace.spreadsheet.sheets[0]!.merges).toEqual([]);
  });
});

describe('sheets and people', () => {
  it('can be hidden, but not the last one', () => {
    expect(
      evaluate(
        "(() => { const other = book.insertSheet('Data').hideSheet(); return [other.isSheetHidden(), other.showSheet().isSheetHidden()] })()",
      ),
    ).toEqual([true, false]);
    expect(failureOf('sheet.hideSheet()')).toContain(
      "You can't hide all the sheets in a document.",
    );
  });

  it('who may see the spreadsheet, and who has its link', () => {
    const workspace = workspaceOf(
      evaluating(`[
        book.getOwner().getEmail(),
        book.getEditors().map(it => it.getEmail()),
        book.getViewers().map(it => it.getEmail()),
        book.getSpreadsheetTimeZone(),
        book.getUrl() === 'https://docs.google.com/spreadsheets/d/' + book.getId() + '/edit',
        String(DriveApp.getFileById(book.getId()).getSharingAccess()),
        DriveApp.getFileById(book.getId()).getSharingPermission() === DriveApp.Permission.VIEW,
      ]`),
      {},
      undefined,
      {viewers: ['eve@example.com'], timeZone: 'Europe/Berlin'},
    );
    const facts = [
      OPERATOR,
      [OPERATOR, COLLEAGUE],
      ['eve@example.com'],
      'Europe/Berlin',
      true,
    ];
    expect(workspace.run('main')).toEqual([...facts, 'PRIVATE', false]);
    workspace.spreadsheet.sharing = {
      access: 'ANYONE_WITH_LINK',
      permission: 'VIEW',
    };
    expect(workspace.run('main')).toEqual([...facts, 'ANYONE_WITH_LINK', true]);
  });
});

describe('the text of a blob', () => {
  it.each([
    ['[-61, -68]', '', 'ü'],
    ['[-4]', "'ISO-8859-1'", 'ü'],
    ['[-1, -2, -4, 0]', "'UTF-16'", 'ü'],
    ['[-2, -1, 0, -4]', "'UTF-16'", 'ü'],
    ['[-4, 0]', "'UTF-16LE'", 'ü'],
    ['[-17, -69, -65, 97]', '', '\ufeffa'],
    ['[-4]', '', '\ufffd'],
  ])('%s is read as %s', (bytes, charset, expected) => {
    expect(
      evaluate(`Utilities.newBlob(${bytes}).getDataAsString(${charset})`),
    ).toBe(expected);
  });

  it('has no unknown charset', () => {
    expect(
      failureOf("Utilities.newBlob('a').getDataAsString('klingon')"),
    ).toContain('Invalid argument: charset klingon');
  });
});
