/**
 * Outcomes into a sheet, the Inventory, and the Log, as the script writes them: each row is found again by its name before it is
 * written, since people sort and edit meanwhile, and each outcome is logged once, wherever the process is killed.
 */
import {VERSION} from '../../src/version';
import type {Cell} from '../../src/core/base/cells';
import {namesOf} from '../../src/core/base/columns';
import {readingsOf, usersOf} from '../../src/core/inventory/readings';
import type {InventoryNews} from '../../src/core/inventory/table';
import type {RunAction} from '../../src/core/rows/actions';
import {cellsOf, LOG, type LogEntry} from '../../src/core/rows/log-table';
import {cellsFor, type WrittenOutcome} from '../../src/core/rows/queue-table';
import {withNews} from '../../src/core/run/outcome-entry';
import {linesWithNews, withVersion} from '../../src/core/run/pending';
import {rowSpeechOf} from '../../src/messages/row-speech';
import type {Clock} from '../ports/clock';
import type {Journal} from '../ports/journal';
import type {DoneRow, Outcomes} from '../ports/outcomes';
import {headerIn} from './a1';
import {figuresIn, readSheets, showFigures} from './figures';
import {SheetInventory} from './inventory';
import type {InventoryEdit, KeptEdit} from './inventory-edit';
import {withLinks} from './links';
import {rolloutTable, type QueueSheetTable} from './queue-tables';
import {FIRST_ROW, rowsIn} from './sheet-source';
import {
  columnsIn,
  gridOf,
  logColumns,
  whole,
  type OpenSpreadsheet,
} from './spreadsheet';
import {blocksOf, valueOf} from './values';

/** The journal's name of the place. */
const PLACE = 'sheet';

/** What the journal keeps while a batch is on its way: what is written, and nothing of what rows hold. */
interface PendingBatch {
  readonly rows: readonly (readonly [
    string,
    Omit<WrittenOutcome, 'password'>,
  ])[];
  readonly lines: readonly LogEntry[];
  readonly inventory?: KeptEdit;
}

/** Whose outcomes they are. */
export interface SheetRun {
  readonly table: QueueSheetTable;
  readonly action: RunAction;
  readonly journal: Journal;
  readonly clock: Pick<Clock, 'now'>;
}

/** So many lines at the end of the Log are looked through for those of a batch that was cut off. */
const LOOKED_AT = 5000;

export function sheetOutcomes(
  opened: OpenSpreadsheet,
  {table, action, journal, clock}: SheetRun,
): Outcomes {
  const {api, language, timeZone} = opened;
  const {title} = gridOf(opened, table.kind);
  const inventory = new SheetInventory(opened);
  const speech = rowSpeechOf(language, () => null);
  let logged: {loggedBy?: string} =
    journal.before > 0 ? {loggedBy: VERSION} : {};

  /** @param passwords - with which rows were worked on; a row that has another one by now is left alone */
  const writeRows = async (
    rows: PendingBatch['rows'],
    passwords: ReadonlyMap<string, string> | null,
  ) => {
    const [lines = []] = await api.shown([whole(title)]);
    const [header = [], ...rest] = lines;
    const at = columnsIn(table.table, table.words, header, title);
    const now = await withLinks(
      opened,
      table,
      {sheet: title, at},
      table.rowsOf(rest, at, FIRST_ROW),
    );
    const present = new Map(
      table.rowNamesOf(now).map((name, i) => [name, now[i]!]),
    );
    const outcomes = new Map(
      rows.map(([name, written]) => {
        const password =
          passwords?.get(name) ?? present.get(name)?.password ?? '';
        return [name, {...written, password}] as const;
      }),
    );
    const {cells} = cellsFor(table, outcomes, now, at);
    const emptied = new Map(
      [...outcomes].flatMap(([name, it]) => {
        const row = present.get(name);
        const isSame = row !== undefined && cells.has(row.number);
        if (!it.emptyPassword || !isSame) return [];
        const emptied = new Map<number, Cell>([[at['password']!, null]]);
        return [[row.number, emptied] as const];
      }),
    );
    await api.write([
      ...blocksOf(title, cells, timeZone),
      ...blocksOf(title, emptied, timeZone),
    ]);
  };

  const log = async (lines: readonly LogEntry[]) => {
    if (lines.length === 0) return;
    const [[header = []] = []] = await api.shown([headerIn(opened.log)]);
    const at = logColumns(opened, header);
    const width = Math.max(...Object.values(at));
    const names = namesOf(LOG);
    await api.append(
      opened.log,
      lines.map(entry => {
        const cells = cellsOf(entry, language.logWords);
        const line = Array.from({length: width}, () => null as Cell);
        names.forEach((name, i) => {
          const column = at[name];
          if (column !== undefined) line[column - 1] = cells[i]!;
        });
        return line.map(it => valueOf(it, timeZone));
      }),
    );
  };

  /** What a batch has read of mailboxes. */
  const compare = async (
    batch: readonly DoneRow[],
  ): Promise<{
    readonly edit: InventoryEdit | null;
    readonly news: readonly InventoryNews[];
  }> => {
    if (table.kind !== 'rollout') return {edit: null, news: []};
    const read = batch.flatMap(({at, writing: {row}}) =>
      readingsOf(at, row.outcome, row.at),
    );
    const users = batch.flatMap(({at, writing: {row}}) =>
      usersOf(at.user, row.outcome, row.at),
    );
    return inventory.compare(read, users);
  };

  return {
    async resume() {
      const pending = journal.pendingFor(PLACE) as PendingBatch | null;
      if (!pending) return;
      const edit = pending.inventory
        ? await inventory.again(pending.inventory)
        : null;
      if (edit) await inventory.write(edit);
      await writeRows(pending.rows, null);
      await log(await notLogged(opened, pending.lines));
      if (pending.lines.length > 0) logged = {loggedBy: VERSION};
      journal.note(pending.rows.map(([name]) => name));
    },
    async append(batch) {
      const {edit, news} = await compare(batch);
      const entries = withNews(
        batch.map(it => it.writing.entry),
        news,
        {
          actionLabel: speech.actionLabel,
          news: it => language.news(it),
        },
      );
      const lines = [...withVersion({speech}, logged, linesWithNews(entries))];
      const rows = batch.flatMap(({rowName, writing}) => [
        ...writing.alike,
        [rowName, writing.row] as const,
      ]);
      const passwords = new Map(rows.map(([name, it]) => [name, it.password]));
      const kept = rows.map(
        ([name, it]) => [name, withoutPassword(it)] as const,
      );
      journal.pend(PLACE, {
        ...{rows: kept, lines},
        ...(edit ? {inventory: edit.kept} : {}),
      } satisfies PendingBatch);
      if (edit) await inventory.write(edit);
      await writeRows(kept, passwords);
      await log(lines);
      if (lines.length > 0) logged = {loggedBy: VERSION};
    },
    async conclude() {
      // As the script does at the end of a refresh.
      if (action !== 'refresh') return;
      const rollout = await rowsIn(opened, rolloutTable(language));
      await inventory.annotate(rollout, clock.now());
      const sheets = await readSheets(opened, clock.now());
      await showFigures(opened, figuresIn(sheets, language));
    },
    close: () => Promise.resolve(),
  };
}

function withoutPassword(
  written: WrittenOutcome,
): Omit<WrittenOutcome, 'password'> {
  const {outcome, label, message, at, emptyPassword} = written;
  return {outcome, label, message, at, emptyPassword};
}

/** Those of the lines of a batch that was cut off that are not at the end of the Log: all of them, or none. */
async function notLogged(
  {api, log, timeZone, ...opened}: OpenSpreadsheet,
  lines: readonly LogEntry[],
): Promise<readonly LogEntry[]> {
  const [held = []] = await api.held([whole(log)]);
  const [header = [], ...rest] = held;
  const at = logColumns({log, ...opened}, header.map(String));
  const nameOf = (time: number, ...texts: readonly string[]) =>
    [time.toFixed(7), ...texts].join('\n');
  const last = new Set(
    rest.slice(-LOOKED_AT).map(line => {
      const text = (column: number | undefined) =>
        column === undefined ? '' : String(line[column - 1] ?? '');
      const {time, user, alias, action} = at;
      return nameOf(
        Number(text(time)),
        ...[text(user), text(alias), text(action)],
      );
    }),
  );
  return lines.filter(({time, user, alias, action}) => {
    const serial = Number(valueOf({instant: time}, timeZone));
    return !last.has(nameOf(serial, user, alias, action));
  });
}
