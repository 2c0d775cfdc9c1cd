/**
 * What follows from Inventory and Rollout together, and from the date: days left, the row, and remarks that need no request to
 * Gmail.
 */
import {keyOf, mailboxOf, rowOf, type Row, type RowTexts} from '../rows/row';
import {asText, type Cell, type Columns} from '../base/cells';
import {differing} from '../rows/differences';
import {DAY_MS} from '../base/time';
import {
  daysUntil,
  isUnread,
  READ_REMARKS,
  remarkText,
  type InventoryColumn,
  type InventoryLine,
  type InventoryWords,
  type Remark,
  type StandingLine,
} from './table';

/** From so long before its expiry a default certificate is remarked on. */
const SOON_MS = 30 * DAY_MS;

/**
 * The cells of the Inventory to write, by row and column number: only those that differ. Repeating it changes nothing, and its
 * time is linear in the number of lines.
 *
 * @param now - milliseconds since the epoch
 */
export function inventoryNotes(
  lines: readonly StandingLine[],
  rows: readonly RowTexts[],
  now: number,
  {
    at,
    words,
  }: {readonly at: Columns<InventoryColumn>; readonly words: InventoryWords},
): Map<number, ReadonlyMap<number, Cell>> {
  const rowsOf = new Map<string, Row[]>();
  for (const texts of rows) push(rowsOf, keyOf(mailboxOf(texts)), rowOf(texts));
  const beside = new Map<string, InventoryLine[]>();
  for (const line of lines) push(beside, keyOf(line), line);

  const written = new Map<number, ReadonlyMap<number, Cell>>();
  for (const line of lines) {
    const own = rowsOf.get(keyOf(line)) ?? [];
    const found = [
      ...line.remarks.filter(it => READ_REMARKS.includes(it)),
      ...remarksBy(line, own),
      ...remarksAmong(line, beside.get(keyOf(line))!, now),
    ];
    const wanted = new Map<number, Cell>();
    const put = (name: InventoryColumn, cell: Cell) => {
      if (at[name] !== undefined) wanted.set(at[name], cell);
    };
    const {validTo} = line;
    put('daysLeft', validTo === null ? null : daysUntil(validTo, now));
    put('row', own[0]?.number ?? null);
    put('remark', asText(remarkText(new Set(found), words)));
    const different = differing(line.cells, wanted);
    if (different.size > 0) written.set(line.number, different);
  }
  return written;
}

/** A row that has recorded no certificate yet says nothing about which one is its own. */
function remarksBy(line: InventoryLine, rows: readonly Row[]): Remark[] {
  if (rows.length === 0) return ['noRow'];
  const recorded = rows
    .map(it => it.recorded)
    .filter(it => it.fingerprint !== '');
  if (line.id === '' || recorded.length === 0) return [];
  const isOwn = recorded.some(it =>
    line.fingerprint === ''
      ? it.id === line.id
      : it.fingerprint === line.fingerprint,
  );
  return isOwn ? [] : ['otherThanRow'];
}

function remarksAmong(
  line: InventoryLine,
  beside: readonly InventoryLine[],
  now: number,
): Remark[] {
  if (line.id === '') return isUnread(line) ? [] : ['none'];
  const found = remarksByDate(line, now);
  const twice = beside.some(
    it =>
      it !== line &&
      it.fingerprint !== '' &&
      it.fingerprint === line.fingerprint,
  );
  if (twice) found.push('duplicate');
  const chosen = beside.find(it => it.isDefault);
  if (line.isDefault || !isValidAt(line, now)) return found;
  const chosenEnd = chosen ? chosen.validTo : -Infinity;
  if (chosenEnd === null) return found;
  if (line.validTo! > chosenEnd) found.push('notDefault');
  else if (chosen && isNewer(line, chosen)) found.push('newer');
  return found;
}

/** A certificate that is not the default need not be renewed. */
function remarksByDate({validTo, isDefault}: InventoryLine, now: number) {
  const found: Remark[] = [];
  if (validTo === null) return found;
  if (validTo <= now) found.push('expired');
  else if (isDefault && validTo - now <= SOON_MS) found.push('expiresSoon');
  return found;
}

/** Whether one began after the other did; not where one of the days is unknown. */
function isNewer(one: InventoryLine, other: InventoryLine): boolean {
  return (one.validFrom ?? 0) > (other.validFrom ?? Infinity);
}

/** Whether the certificate of a line can be used at an instant; one whose end is not known cannot. */
export function isValidAt(
  {id, validFrom, validTo, remarks}: InventoryLine,
  now: number,
): boolean {
  return (
    id !== '' &&
    !remarks.includes('revoked') &&
    validTo !== null &&
    (validFrom ?? 0) <= now &&
    now < validTo
  );
}

function push<T>(groups: Map<string, T[]>, key: string, thing: T): void {
  const group = groups.get(key);
  if (group) group.push(thing);
  else groups.set(key, [thing]);
}
