/** The verbs for rows that need a certificate. */
import {readNames} from '../../directory/read';
import {aliasKey} from '../../inventory/table';
import {DoorRefusal} from '../../rows/refusal';
import {isToDo, STATES, stateIn} from '../../rows/outcome';
import {isOutdated, keyOf, mailboxOf, type RowTexts} from '../../rows/row';
import {normalizeMailbox} from '../../rows/run-for-request';
import type {
  RequestSelection,
  RequestTarget,
  RequestTargets,
  RequestVerbs,
} from '../contract';
import type {RequestPorts} from '../ports';
import {requestSettings} from '../settings';
import {heldByAlias, needsOf, WANTING} from '../targets';

const MAX_ROWS = 5000;
const SELECTIONS: readonly RequestSelection[] = ['todo', 'selected', 'all'];

/** The rows of a selection that need a certificate, and why the others get none. @throws DoorRefusal if it is not a selection */
export function requestTargets(
  ports: RequestPorts,
  {selection}: RequestVerbs['requestTargets']['in'],
): RequestTargets {
  if (!SELECTIONS.includes(selection)) unreadable();
  const rows = ports.workbook.rollout.rows();
  const needs = needsOf(ports, rows);
  const leftOut = {valid: 0, withFile: 0, unusable: 0, gone: 0};
  const targets: RequestTarget[] = [];
  const isIn = isInSelection(ports, rows, selection);
  rows.forEach((texts, i) => {
    if (!isIn(texts)) return;
    const need = needs[i]!;
    switch (need) {
      case 'none':
      case 'expired':
      case 'due':
        targets.push({...mailboxOf(texts), row: texts.number, why: need});
        break;
      default:
        leftOut[need]++;
    }
  });
  return {
    targets: targets.slice(0, MAX_ROWS),
    more: Math.max(targets.length - MAX_ROWS, 0),
    ...{leftOut, settings: requestSettings(ports)},
  };
}

/** Whether a row is in a selection; the sheet is not read again for it. */
function isInSelection(
  {workbook, speech}: RequestPorts,
  rows: readonly RowTexts[],
  selection: RequestSelection,
): (row: RowTexts) => boolean {
  switch (selection) {
    case 'todo':
      return row =>
        isToDo(isOutdated(row) ? null : stateIn(speech, STATES, row));
    case 'selected': {
      const numbers = rows.map(it => it.number);
      const {seen} = workbook.rollout.selectedRows(numbers);
      return row => seen.has(row.number);
    }
    case 'all':
      return () => true;
  }
}

/** The state of the mailboxes for which requests were made. @throws DoorRefusal if it is not a list of them */
export function requestStandings(
  ports: RequestPorts,
  {mailboxes}: RequestVerbs['requestStandings']['in'],
): RequestVerbs['requestStandings']['out'] {
  if (!Array.isArray(mailboxes) || mailboxes.length > MAX_ROWS) unreadable();
  const rows = ports.workbook.rollout.rows();
  const needs = needsOf(ports, rows);
  const needOf = new Map(
    rows.map((it, i) => [keyOf(mailboxOf(it)), needs[i]!] as const).reverse(),
  );
  const held = heldByAlias(ports.workbook.inventory());
  const begun = Object.keys(ports.store.kept().begun ?? {});
  return mailboxes.map(it => {
    const at = normalizeMailbox({user: it?.user, alias: it?.alias});
    const need = needOf.get(keyOf(at));
    const lines = held.get(aliasKey(at)) ?? [];
    return {
      needs: need === undefined || WANTING.includes(need),
      held: lines.map(line => line.fingerprint),
      interrupted: begun
        .filter(mark => mark.startsWith(`${keyOf(at)} `))
        .map(mark => mark.slice(keyOf(at).length + 1)),
    };
  });
}

/** The names of users in the directory. @throws RequestRefused as `readUsers` does; DoorRefusal for anything but a list */
export function userNames(
  ports: RequestPorts,
  {users}: RequestVerbs['userNames']['in'],
): RequestVerbs['userNames']['out'] {
  if (!Array.isArray(users) || users.length > MAX_ROWS) unreadable();
  const names = readNames(ports);
  return users.map(it => names.get(String(it).toLowerCase()) ?? '');
}

function unreadable(): never {
  throw new DoorRefusal('unknown-verb', {});
}
