/** A large sheet, written and read by a script in one go. */
import {evaluating, workspaceOf} from './script';

/** Fills it with 20 columns. @returns the text of the last cell */
export function fillSheet(rows: number): unknown {
  const workspace = workspaceOf(
    evaluating(`(() => {
      sheet.insertRowsAfter(1000, ${rows} - 1000);
      const range = sheet.getRange(1, 1, ${rows}, 20);
      range.setValues(range.getValues().map((row, i) => row.map((_, j) => 'r' + i + 'c' + j)));
      return range.getValues()[${rows} - 1][19];
    })()`),
  );
  return workspace.run('main');
}
