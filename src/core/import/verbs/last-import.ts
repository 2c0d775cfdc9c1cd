/** The verbs for the rows that were added last. */
import {besideRuns} from '../../run/beside-runs';
import {isUntouched, rowsOfImport} from '../../run/last-import';
import {mailboxOf} from '../../rows/row';
import {RequestRefused} from '../../rows/refusal';
import type {LastImport, ImportVerbs} from '../contract';
import {importRequestFinding} from '../door-findings';
import type {ImportPorts} from '../ports';

/** The last import as its rows are now; null if none is remembered, or all its rows are gone. */
export function lastImport({store, workbook}: ImportPorts): LastImport | null {
  const {lastImport: record} = store.kept();
  if (!record) return null;
  const rows = rowsOfImport(record, workbook.rollout.rows());
  const [first] = rows;
  if (!first) return null;
  const {at, by} = record;
  return {
    ...{at, by, rows: rows.length, first: first.number},
    ...mailboxOf(first),
    last: rows[rows.length - 1]!.number,
    canUndo: isUntouched(record, rows),
  };
}

/**
 * Deletes the rows that were added last.
 *
 * @throws DoorRefusal while a run has rows in the queue, when one of them has changed or run, or when they are not as many as
 *   were confirmed; nothing is changed then
 */
export function undoImport(
  ports: ImportPorts,
  {confirmed}: ImportVerbs['undoImport']['in'],
): ImportVerbs['undoImport']['out'] {
  const {rollout} = ports.workbook;
  return besideRuns(ports, (_, {lastImport: record}) => {
    const all = rollout.rows();
    const rows = record ? rowsOfImport(record, all) : [];
    const isSame = record !== undefined && isUntouched(record, rows);
    if (!isSame || rows.length !== confirmed || !rollout.remove(rows)) {
      throw new RequestRefused([importRequestFinding('import-changed', {})]);
    }
    ports.workbook.flush();
    ports.store.keep({lastImport: null});
    return {removed: rows.length};
  });
}
