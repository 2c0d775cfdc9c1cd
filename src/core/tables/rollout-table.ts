/** The Rollout sheet as a table: rows in, outcomes out, always by key and never by a row number that was read earlier. */
import type {Action} from '../door';
import {ACTIONS} from '../rollout/actions';
import type {Outcome} from '../rollout/outcome';
import {keyOf, mailboxOf, type RowTexts} from '../rollout/row';
import {asText, type Cell, type Columns} from './cells';

/** Columns the admin fills. */
export const INPUT_COLUMNS = ['user', 'alias', 'file', 'password'] as const;

/** Columns that are ours, in the order in which they are set up. */
export const OUTCOME_COLUMNS = [
  'queued',
  'state',
  'message',
  'issuer',
  'expires',
  'id',
  'fingerprint',
  'readFrom',
  'updated',
] as const;

export type RolloutColumn =
  (typeof INPUT_COLUMNS)[number] | (typeof OUTCOME_COLUMNS)[number];

/** A row's outcome as it will stand in the sheet: the sentence and the label are made already. */
export interface WrittenOutcome {
  readonly outcome: Outcome;
  readonly label: string;
  readonly message: string;
  /** When it came to be, milliseconds since the epoch. */
  readonly at: number;
  /** Whether the row leaves the queue with it. */
  readonly dequeue: boolean;
  /** Whether the password cell is to be emptied. */
  readonly emptyPassword: boolean;
}

/**
 * The rows of the sheet, without blank ones.
 *
 * @param lines - the data rows as shown, first line = sheet row `firstRow`
 */
export function rowsOf(
  lines: readonly (readonly string[])[],
  at: Columns<RolloutColumn>,
  firstRow: number,
): RowTexts[] {
  const text = (line: readonly string[], name: RolloutColumn) =>
    at[name] === undefined ? '' : (line[at[name] - 1] ?? '');
  const rows: RowTexts[] = [];
  lines.forEach((line, i) => {
    const blank = INPUT_COLUMNS.every(name => text(line, name).trim() === '');
    if (blank) return;
    rows.push({
      number: firstRow + i,
      user: text(line, 'user'),
      alias: text(line, 'alias'),
      file: text(line, 'file'),
      password: text(line, 'password'),
      queued: text(line, 'queued'),
      state: text(line, 'state'),
      message: text(line, 'message'),
      id: text(line, 'id'),
      fingerprint: text(line, 'fingerprint'),
      readFrom: text(line, 'readFrom'),
    });
  });
  return rows;
}

/**
 * A name for each row that stays with it when the sheet is sorted or rows are inserted: its key and its file, and for two
 * rows that agree in both which one of them it is. A row whose inputs are changed meanwhile has another name: an outcome
 * that belongs to the old ones no longer finds it, and it stays queued.
 */
export function addressesOf(rows: readonly RowTexts[]): string[] {
  const seen = new Map<string, number>();
  return rows.map(row => {
    const key = `${keyOf(mailboxOf(row))} ${row.file.trim()}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${key} ${nth}`;
  });
}

/**
 * The cells that outcomes fill, by the rows as they stand now. An outcome whose row is gone (deleted, or another key was
 * written into it) is left out and named in `lost`.
 */
export function cellsOf(
  outcomes: ReadonlyMap<string, WrittenOutcome>,
  rowsNow: readonly RowTexts[],
  at: Columns<RolloutColumn>,
): {
  readonly cells: Map<number, Map<number, Cell>>;
  readonly lost: readonly string[];
} {
  const cells = new Map<number, Map<number, Cell>>();
  const lost = new Set(outcomes.keys());
  addressesOf(rowsNow).forEach((address, i) => {
    const written = outcomes.get(address);
    if (!written) return;
    lost.delete(address);
    const row = new Map<number, Cell>();
    for (const [name, value] of Object.entries(valuesOf(written))) {
      const column = at[name as RolloutColumn];
      if (column !== undefined) row.set(column, value);
    }
    cells.set(rowsNow[i]!.number, row);
  });
  return {cells, lost: [...lost]};
}

function valuesOf(
  written: WrittenOutcome,
): Partial<Record<RolloutColumn, Cell>> {
  const {outcome} = written;
  const {certificate} = outcome;
  return {
    ...(written.dequeue ? {queued: null} : {}),
    ...(outcome.state === null
      ? {}
      : {state: written.label, message: asText(written.message)}),
    ...(certificate
      ? {
          issuer: asText(certificate.issuer),
          expires:
            certificate.expires === null
              ? null
              : {instant: certificate.expires},
          id: asText(certificate.id),
          fingerprint: asText(certificate.fingerprint),
          readFrom: asText(certificate.readFrom),
        }
      : {}),
    updated: {instant: written.at},
    ...(written.emptyPassword ? {password: null} : {}),
  };
}

/** The word in the Queued cell; also typed in by hand, so any letter case is taken. */
export function queuedAction(cell: string): Action | null {
  const word = cell.trim().toLowerCase();
  return ACTIONS.find(it => it.toLowerCase() === word) ?? null;
}
