/** Passwords of rows, which the shared folder has not. */
import type {RowSource} from '../ports/rows';
import type {RowKind} from '../run/row-kinds';

/** A password by its row's name, as the source has it now; empty for a row that it has not. */
export async function passwordsIn(
  source: RowSource,
  kind: Pick<RowKind, 'rowNamesOf'>,
): Promise<(rowName: string) => string> {
  const rows = [];
  for await (const row of source.rows()) rows.push(row);
  const names = kind.rowNamesOf(rows);
  const passwords = new Map(
    rows.flatMap((row, i) =>
      row.password === '' ? [] : [[names[i]!, row.password] as const],
    ),
  );
  return rowName => passwords.get(rowName) ?? '';
}
