/** Sheets says of one row at a time whether a person hides it: large selections must not cost a call a row. */
import {changeRow} from '../../../emulator/spreadsheet/cells';
import {openImporting} from '../../support/importing';

const FIRST = 2;

/** A sheet with so many rows, one of which is hidden, and all are selected. */
function open(rows: number) {
  const company = openImporting();
  const {workspace} = company;
  company.fillIn(
    Array.from({length: rows}, (_, i) => [`u${i}@example.com`, '', '', '']),
  );
  const sheet = workspace.spreadsheet.sheets.find(it => it.name === 'Rollout')!;
  changeRow(sheet, FIRST + 1, {hidden: true});
  workspace.activate('Rollout', `A1:B${sheet.maxRows}`);
  let looks = 0;
  workspace.faults.onHostCall(name => {
    if (name.startsWith('Sheet.isRowHidden')) looks++;
  });
  const preview = company.ask('preview', {
    ...{action: 'check', selection: 'selected'},
  });
  return {preview, looks};
}

it('looks at each of 500 selected rows, and at no blank one', () => {
  const {preview, looks} = open(500);
  expect(preview).toMatchObject({
    ...{count: 499, outOfSight: '1 hidden row is skipped.'},
  });
  expect(looks).toBe(500);
});

it('looks at none of 501, and says so', () => {
  const {preview, looks} = open(501);
  expect(preview.count).toBe(501);
  expect(preview.outOfSight).toMatch(
    /^Rows that you hid manually are included/,
  );
  expect(looks).toBe(0);
});
