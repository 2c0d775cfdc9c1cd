/** A sheet in which people have their own columns and formats: imported and logged data goes where it belongs. */
import {writeLooks} from '../../../emulator/spreadsheet/cells';
import {insertColumns} from '../../../emulator/spreadsheet/moving';
import {openImporting, type Importing} from '../../support/importing';

let company: Importing;
beforeEach(() => {
  company = openImporting();
});

const sheet = (name: string) =>
  company.workspace.spreadsheet.sheets.find(it => it.name === name)!;

const header = (name: string) => company.workspace.shown(name)[0]!;

function importText(text: string): void {
  const request = {source: {kind: 'text', text} as const, folder: ''};
  const {added, changed} = company.ask('readCsv', request);
  company.ask('importCsv', {...request, confirmed: {added, changed}});
}

/** A column that someone has filled to the end of the sheet. */
function fill(name: string, column: number, value: boolean | number | string) {
  const last = sheet(name).maxRows;
  for (let row = 2; row <= last; row++) {
    company.workspace.edit(name, row, column, value);
  }
}

const usersAt = (...users: string[]) =>
  company.rows().flatMap(([user], i) => (users.includes(user!) ? [i + 2] : []));

describe('a column of someone’s own that is filled to the end of the sheet', () => {
  for (const value of [false, 0, 'open', '=IF(A2<>"","x","")']) {
    it(`keeps no imported row from following the last user (${value})`, () => {
      company.fillIn([['ada@example.com', '', '', 'one']]);
      fill('Rollout', header('Rollout').length + 1, value);
      importText('user\nben@example.com\ncleo@example.com\n');
      expect(usersAt('ben@example.com', 'cleo@example.com')).toEqual([3, 4]);
    });
  }

  it('keeps its cells if it is between the columns that are filled', () => {
    const own = header('Rollout').indexOf('Password') + 1;
    insertColumns(company.workspace.spreadsheet, sheet('Rollout'), own - 1, 1);
    fill('Rollout', own, 'mine');
    importText('user,password\nben@example.com,secret\n');
    const [, line] = company.workspace.shown('Rollout');
    expect(line!.slice(0, 6)).toEqual([
      ...['ben@example.com', '', '', '', 'mine', 'secret'],
    ]);
  });

  it('keeps more rows than the sheet has from nothing: room is made', () => {
    const last = sheet('Rollout').maxRows;
    fill('Rollout', header('Rollout').length + 1, false);
    const users = Array.from(
      {length: last + 10},
      (_, i) => `u${i}@example.com`,
    );
    importText(['user', ...users].join('\n'));
    expect(usersAt(...users)).toEqual(users.map((_, i) => i + 2));
  });
});

describe('a cell that lost the format “plain text”', () => {
  const clear = (row: number) =>
    writeLooks(
      sheet('Rollout'),
      {row, column: 1, rows: 1, columns: header('Rollout').length},
      'numberFormat',
      () => '',
    );

  for (const password of ['00123', '1-2', '1e5', '=1+1', 'TRUE', '50%', "'x"]) {
    it(`holds the password ${password} as it is in the file, in changed and added rows`, () => {
      company.fillIn([['ada@example.com', '', '', 'x']]);
      clear(2);
      clear(3);
      importText(
        `user,password\nada@example.com,${password}\nben@example.com,${password}\n`,
      );
      expect(company.rows().map(it => it[3])).toEqual([password, password]);
    });
  }
});
