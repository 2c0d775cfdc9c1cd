/**
 * Outcomes into the Rollout sheet and the Log, as the script writes them: each row is found again by its name before it is
 * written, since people sort and edit meanwhile, and each outcome is logged once, wherever the process is killed.
 */
import {VERSION} from '../../src/version';
import {namesOf} from '../../src/core/base/columns';
import {
  rowNamesOf,
  rowsOf,
  valuesOf,
  type RolloutColumn,
} from '../../src/core/hosted/table';
import {cellsOf, LOG, type LogEntry} from '../../src/core/rows/log-table';
import {cellsFor, type WrittenOutcome} from '../../src/core/rows/queue-table';
import type {RowTexts} from '../../src/core/rows/row';
import type {Cell} from '../../src/core/base/cells';
import {linesWithNews, withVersion} from '../../src/core/run/pending';
import {rowSpeechOf} from '../../src/messages/row-speech';
import type {Outcomes} from '../ports/outcomes';
import type {Journal} from '../ports/journal';
import {FIRST_ROW} from './sheet-source';
import {
  logColumns,
  rolloutColumns,
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
}

/** So many lines at the end of the Log are looked through for those of a batch that was cut off. */
const LOOKED_AT = 5000;

const TABLE = {rowNamesOf, valuesOf};

export function sheetOutcomes(
  opened: OpenSpreadsheet,
  journal: Journal,
): Outcomes {
  const {api, language, timeZone} = opened;
  const speech = rowSpeechOf(language, () => null);
  let logged: {loggedBy?: string} =
    journal.before > 0 ? {loggedBy: VERSION} : {};

  /** @param passwords - with which rows were worked on; a row that has another one by now is left alone */
  const writeRows = async (
    rows: PendingBatch['rows'],
    passwords: ReadonlyMap<string, string> | null,
  ) => {
    const [lines = []] = await api.shown([whole(opened.rollout)]);
    const [header = [], ...rest] = lines;
    const at = rolloutColumns(opened, header);
    const now = rowsOf(rest, at, FIRST_ROW);
    const present = new Map(rowNamesOf(now).map((name, i) => [name, now[i]!]));
    const outcomes = new Map(
      rows.map(([name, written]) => {
        const password =
          passwords?.get(name) ?? present.get(name)?.password ?? '';
        return [name, {...written, password}] as const;
      }),
    );
    const {cells} = cellsFor<RowTexts, RolloutColumn>(TABLE, outcomes, now, at);
    const emptied = new Map(
      [...outcomes].flatMap(([name, it]) => {
        const row = present.get(name);
        const isSame = row !== undefined && cells.has(row.number);
        return it.emptyPassword && isSame ? [[row.number, passwordIn(at)]] : [];
      }),
    );
    await api.write([
      ...blocksOf(opened.rollout, cells, timeZone),
      ...blocksOf(opened.rollout, emptied, timeZone),
    ]);
  };

  const log = async (lines: readonly LogEntry[]) => {
    if (lines.length === 0) return;
    const [[header = []] = []] = await api.shown([`${whole(opened.log)}!1:1`]);
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

  return {
    async resume() {
      const pending = journal.pendingFor(PLACE) as PendingBatch | null;
      if (!pending) return;
      await writeRows(pending.rows, null);
      await log(await notLogged(opened, pending.lines));
      if (pending.lines.length > 0) logged = {loggedBy: VERSION};
      journal.note(pending.rows.map(([name]) => name));
    },
    async append(batch) {
      const said = linesWithNews(batch.map(it => it.writing.entry));
      const lines = [...withVersion({speech}, logged, said)];
      const rows = batch.flatMap(({rowName, writing}) => [
        ...writing.alike,
        [rowName, writing.row] as const,
      ]);
      const passwords = new Map(rows.map(([name, it]) => [name, it.password]));
      const kept = rows.map(
        ([name, it]) => [name, withoutPassword(it)] as const,
      );
      journal.pend(PLACE, {rows: kept, lines} satisfies PendingBatch);
      await writeRows(kept, passwords);
      await log(lines);
      if (lines.length > 0) logged = {loggedBy: VERSION};
    },
    close: () => Promise.resolve(),
  };
}

/** The password cell of a row, emptied. */
function passwordIn(at: ReturnType<typeof rolloutColumns>): Map<number, Cell> {
  return new Map([[at.password!, null]]);
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
  const [shown = []] = await api.shown([whole(log)], 'UNFORMATTED_VALUE');
  const [header = [], ...rest] = shown;
  const at = logColumns({api, log, timeZone, ...opened}, header);
  const nameOf = (time: string, ...texts: readonly string[]) =>
    [Number(time).toFixed(7), ...texts].join('\n');
  const last = new Set(
    rest.slice(-LOOKED_AT).map(line => {
      const text = (column: number | undefined) =>
        column === undefined ? '' : (line[column - 1] ?? '');
      const {time, user, alias, action} = at;
      return nameOf(text(time), text(user), text(alias), text(action));
    }),
  );
  return lines.filter(({time, user, alias, action}) => {
    const serial = String(valueOf({instant: time}, timeZone));
    return !last.has(nameOf(serial, user, alias, action));
  });
}
