/** The rows of a sheet, as its script reads them: by what cells show. */
import {defaultsBefore, DEFAULT_COLUMNS} from '../../src/core/rows/log-table';
import type {QueuedTexts} from '../../src/core/rows/row';
import type {RowSource} from '../ports/rows';
import {columnIn} from './a1';
import {withLinks} from './links';
import type {QueueSheetTable} from './queue-tables';
import {
  columnsIn,
  gridOf,
  logColumns,
  SheetProblem,
  whole,
  type OpenSpreadsheet,
} from './spreadsheet';
import {cellOf} from './values';

/** Below the header. */
export const FIRST_ROW = 2;

/**
 * Reads a sheet once.
 *
 * @throws SheetProblem if the sheet or a column is missing, or if rows are queued: then a run of the script is not finished
 */
export async function sheetSource(
  opened: OpenSpreadsheet,
  table: QueueSheetTable,
): Promise<RowSource> {
  const rows = await rowsIn(opened, table);
  if (rows.some(it => it.queued.trim() !== '')) {
    throw new SheetProblem('run-in-progress', gridOf(opened, table.kind).title);
  }
  return {
    async *rows() {
      yield* rows;
      await Promise.resolve();
    },
  };
}

/** The rows of a sheet, with what is behind names. @throws SheetProblem */
export async function rowsIn<Texts extends QueuedTexts>(
  opened: OpenSpreadsheet,
  table: QueueSheetTable<Texts>,
): Promise<Texts[]> {
  const {title} = gridOf(opened, table.kind);
  const [lines = []] = await opened.api.shown([whole(title)]);
  const [header = [], ...rest] = lines;
  const at = columnsIn(table.table, table.words, header, title);
  const rows = await withLinks(
    opened,
    table,
    {sheet: title, at},
    table.rowsOf(rest, at, FIRST_ROW),
  );
  const waits = rows.some(
    it => 'waitingSince' in it && it.waitingSince !== null,
  );
  if (!waits) return rows;
  // As shown, an instant has lost its seconds.
  const since = await instantsOf(opened, title, at['waitingSince']);
  return rows.map(it => ({...it, waitingSince: since.get(it.number) ?? null}));
}

/** The instants in a column, by row number. */
export async function instantsOf(
  {api, timeZone}: OpenSpreadsheet,
  sheet: string,
  column: number | undefined,
): Promise<ReadonlyMap<number, number>> {
  if (column === undefined) return new Map();
  const [lines = []] = await api.held([columnIn(sheet, column)]);
  return new Map(
    lines.flatMap(([value], i) => {
      const cell = cellOf(value, true, timeZone);
      return cell !== null && typeof cell === 'object'
        ? [[FIRST_ROW + i, cell.instant] as const]
        : [];
    }),
  );
}

/** The defaults that the Log has from before their latest changes; see `defaultsBefore`. */
export async function previousDefaultsIn(
  opened: OpenSpreadsheet,
): Promise<(keys: ReadonlySet<string>) => ReadonlyMap<string, string>> {
  const [lines = []] = await opened.api.shown([whole(opened.log)]);
  const [header = [], ...rest] = lines;
  const at = logColumns(opened, header);
  const newestFirst = rest.reverse().map(line => {
    const texts = DEFAULT_COLUMNS.map(
      name => [name, line[(at[name] ?? 0) - 1] ?? ''] as const,
    );
    return Object.fromEntries(texts) as Record<
      (typeof DEFAULT_COLUMNS)[number],
      string
    >;
  });
  return keys => defaultsBefore(newestFirst, keys);
}
