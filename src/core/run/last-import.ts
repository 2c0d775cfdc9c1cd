/** The rows that were added last: they can be checked together, or removed as long as they are untouched. */
import {decodeMarks, encodeMarks, markOf} from '../base/marks';
import type {Mailbox} from '../google/gmail/smime-info';
import {keyOf, mailboxOf, type RowTexts} from '../rows/row';
import {digestOfRows} from './confirmed';
import type {RunPorts} from './ports';

/** Larger imports are not remembered: the store has to hold other data, too. */
const MAX_ROWS = 10_000;

/** The stored record of an import. */
export interface ImportRecord {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly by: string;
  readonly count: number;
  /** A mark for each row's key; see `base/marks`. */
  readonly rows: string;
  /** Of the rows' content at that time; empty once one of them has been run. */
  readonly digest: string;
}

/**
 * Remembers rows that were just added, in place of those before. Their content is read from the sheet.
 *
 * @param added - their mailboxes; if empty, the last import stays unchanged
 */
export function rememberImport(
  ports: RunPorts,
  added: readonly Mailbox[],
): void {
  if (added.length === 0) return;
  if (added.length > MAX_ROWS) {
    ports.store.keep({lastImport: null});
    return;
  }
  const {now, operator: by, workbook} = ports;
  const rows = encodeMarks(added.map(it => markOf(keyOf(it))));
  const record = {at: now(), by, count: added.length, rows, digest: ''};
  const found = rowsOfImport(record, workbook.rollout.rows());
  ports.store.keep({lastImport: {...record, digest: digestOf(found)}});
}

/** Whether a row, by its mailbox, is one of an import. */
export function isOfImport(
  record: ImportRecord | undefined,
): (mailbox: Mailbox) => boolean {
  const marks = decodeMarks(record?.rows ?? '');
  return mailbox => marks.has(markOf(keyOf(mailbox)));
}

/** Those of the sheet's rows that an import has added. */
export function rowsOfImport(
  record: ImportRecord,
  rows: readonly RowTexts[],
): RowTexts[] {
  const isOne = isOfImport(record);
  return rows.filter(it => isOne(mailboxOf(it)));
}

/** Whether the rows of an import are all there and as they were added. */
export function isUntouched(
  {count, digest}: ImportRecord,
  rows: readonly RowTexts[],
): boolean {
  return digest !== '' && rows.length === count && digestOf(rows) === digest;
}

/**
 * Called when a run begins: once it includes one of its rows, an import cannot be undone, and the record of their content
 * is deleted.
 */
export function noteRunOf(
  {store}: RunPorts,
  mailboxes: readonly Mailbox[],
): void {
  const {lastImport} = store.kept();
  if (!lastImport || lastImport.digest === '') return;
  if (!mailboxes.some(isOfImport(lastImport))) return;
  store.keep({lastImport: {...lastImport, digest: ''}});
}

function digestOf(rows: readonly RowTexts[]): string {
  return digestOfRows(
    'check',
    rows.map(it => [
      ...[it.user, it.alias, it.fileLink ?? it.file, it.password],
      ...[it.renewalDays, it.access, it.queued, it.state, it.message],
    ]),
  );
}
