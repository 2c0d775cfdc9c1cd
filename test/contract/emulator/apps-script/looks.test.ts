import {
  COLLEAGUE,
  OPERATOR,
  ScriptedGoogle,
  evaluating,
  workspaceOf,
} from './script';

describe('the looks of cells', () => {
  it('are kept with the cells', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        sheet.getRange('A1:B1').setFontColor('#0b57d0').setFontWeight('bold').setVerticalAlignment('top').setWrap(true);
        sheet.getRange('B2').setNumberFormat('0.0%').setValue(0.1234);
        sheet.setColumnWidth(2, 140);
        sheet.insertRowsBefore(1, 1);
        sheet.insertColumnsAfter(1, 1);
        return [sheet.getRange('C3').getDisplayValue(), sheet.getRange('C3').getNumberFormat()];
      })()`),
    );
    expect(workspace.run('main')).toEqual(['12.3%', '0.0%']);
    const [sheet] = workspace.spreadsheet.sheets;
    expect(sheet?.rows[1]?.looks).toMatchObject({
      fontColor: ['#0b57d0', null, '#0b57d0'],
      fontWeight: ['bold', null, 'bold'],
      verticalAlignment: ['top', null, 'top'],
      wrap: ['WRAP', null, 'WRAP'],
    });
    expect(sheet?.columnWidths).toEqual({3: 140});
  });
});

describe('columns', () => {
  it('are moved with all they have, before a place as it was numbered', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]);
        sheet.getRange('C1').setFontWeight('bold').protect();
        sheet.setColumnWidth(3, 140);
        sheet.moveColumns(sheet.getRange('C1'), 1);
        sheet.moveColumns(sheet.getRange('B1'), 5);
        return sheet.getRange('A1:D1').getValues()[0].join('');
      })()`),
    );
    expect(workspace.run('main')).toBe('cbda');
    const [sheet] = workspace.spreadsheet.sheets;
    expect(sheet?.rows[0]?.looks.fontWeight?.slice(0, 4)).toEqual([
      'bold',
      ...[null, null, null],
    ]);
    expect(sheet?.columnWidths).toEqual({1: 140});
    expect(sheet?.protections.map(it => it.area)).toEqual([
      {row: 1, column: 1, rows: 1, columns: 1},
    ]);
  });

  it('stay in view, or close as a group; rows can be kept from growing', () => {
    const workspace = workspaceOf(
      evaluating(`(() => {
        sheet.setFrozenColumns(2);
        sheet.getRange('C1:E1').shiftColumnGroupDepth(1);
        sheet.getColumnGroup(4, 1).expand();
        sheet.getRange('C1').shiftColumnGroupDepth(-1);
        sheet.getRange('C1').shiftColumnGroupDepth(1);
        sheet.getColumnGroup(4, 1).collapse();
        sheet.setRowHeightsForced(2, 2, 63);
        sheet.setRowHeights(3, 1, 21);
        sheet.insertColumnsAfter(1, 1);
        sheet.insertRowsBefore(1, 1);
        return [3, 4, 7].map(it => sheet.getColumnGroupDepth(it));
      })()`),
    );
    expect(workspace.run('main')).toEqual([0, 1, 0]);
    expect(workspace.spreadsheet.sheets[0]).toMatchObject({
      frozenColumns: 2,
      columnGroups: [{from: 4, to: 6, collapsed: true}],
      forcedHeights: {3: 63},
    });
  });
});

describe('people', () => {
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

describe('the text of a response', () => {
  it.each([
    [[0xc3, 0xbc], 'ü'],
    [[0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
    [[0xfc], '\ufffd'],
  ])('%s is read as UTF-8', (bytes, expected) => {
    const google = new ScriptedGoogle();
    google.answer = () => ({
      ...{status: 200, headers: {}},
      body: Uint8Array.from(bytes),
    });
    const text = "UrlFetchApp.fetch('https://example.com/').getContentText";
    const workspace = (call: string) =>
      workspaceOf(evaluating(call), {}, google);
    expect(workspace(`${text}()`).run('main')).toBe(expected);
    expect(() => workspace(`${text}('UTF-16')`).run('main')).toThrow(
      'not emulated: HTTPResponse.getContentText(charset)',
    );
  });
});
