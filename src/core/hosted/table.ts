/** The Rollout sheet as a table: rows in, outcomes out, always by key and never by a row number that was read earlier. */
import {keyOf, mailboxOf, type RowTexts} from '../rows/row';
import {asText, type Cell, type Columns} from '../base/cells';
import {boundedKey, cellsFor, type WrittenOutcome} from '../rows/queue-table';

export type {Unwritten, WrittenOutcome} from '../rows/queue-table';

/** Columns the admin fills. */
export const INPUT_COLUMNS = ['user', 'alias', 'file', 'password'] as const;

/** Columns in which the admin may say otherwise than the settings; a sheet can do without them. */
export const OPTION_COLUMNS = ['renewalDays', 'access'] as const;

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
  | (typeof INPUT_COLUMNS)[number]
  | (typeof OPTION_COLUMNS)[number]
  | (typeof OUTCOME_COLUMNS)[number];

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
      renewalDays: text(line, 'renewalDays'),
      access: text(line, 'access'),
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
    const key = boundedKey(`${keyOf(mailboxOf(row))} ${row.file.trim()}`);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return `${key} ${nth}`;
  });
}

/** The cells that outcomes fill, by the rows as they stand now; what has no row any more is left out and named. */
export function cellsOf(
  outcomes: ReadonlyMap<string, WrittenOutcome>,
  rowsNow: readonly RowTexts[],
  at: Columns<RolloutColumn>,
): ReturnType<typeof cellsFor<RowTexts, RolloutColumn>> {
  return cellsFor({addressesOf, valuesOf}, outcomes, rowsNow, at);
}

/** The cells that an outcome fills. */
export function valuesOf(
  written: WrittenOutcome,
): Partial<Record<RolloutColumn, Cell>> {
  const {outcome} = written;
  const {certificate} = outcome;
  return {
    queued: null,
    ...(outcome.state === null || outcome.keepsState
      ? {}
      : {state: written.label}),
    ...(outcome.state === null ? {} : {message: asText(written.message)}),
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
  };
}
