import type {RowTexts} from '../rows/row';
import type {HostedPorts} from './ports';

/** The present row under the cursor; null if the cursor is elsewhere or the row is blank. */
export function rowUnderCursor(ports: HostedPorts): RowTexts | null {
  const number = ports.workbook.rollout.rowUnderCursor();
  if (number === null) return null;
  const rows = ports.workbook.rollout.rows();
  return rows.find(it => it.number === number) ?? null;
}
