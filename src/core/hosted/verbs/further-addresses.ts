/**
 * The verbs for certificates that name several addresses: which further addresses of the user they are for, and rows for
 * these. A certificate is untrusted text: only addresses that Google lists and the person has seen get rows.
 */
import {isAddress} from '../../base/address';
import {furtherAmong, othersIn} from '../../import/further';
import type {DriveFile} from '../../import/drive-file';
import {Looking} from '../../import/verbs/file-looks';
import {pageIn, pageWith} from '../../import/verbs/further-mailboxes';
import {importRows} from '../../import/verbs/import-rows';
import {addressesOf, type Addresses} from '../../import/verbs/user-addresses';
import type {ImportRow} from '../../import/changes';
import {isBlocked} from '../../rows/early-end';
import {SELECTIONS} from '../../rows/actions';
import {DoorRefusal} from '../../rows/refusal';
import {rolloutFinding} from '../../rows/rollout-findings';
import {
  findingsAmong,
  findingsOf,
  isFinished,
  keyOf,
  mailboxOf,
  rowOf,
  type RowTexts,
} from '../../rows/row';
import {normalizeMailbox} from '../../rows/run-for-request';
import {askFor} from '../../run/select-rows';
import type {FurtherScan, HostedVerbs} from '../contract';
import type {HostedPorts} from '../ports';

/** One request: long enough for a few hundred files, short enough for a person who waits. */
const SCAN_MS = 20_000;
const MAX_ROWS = 5000;
const MAX_USERS = 50;
/** Entries of a list of what gets nothing. */
const MAX_LISTED = 100;

/** The addresses of users. @throws DoorRefusal if it is not a list of users */
export function userAddresses(
  ports: HostedPorts,
  {users}: HostedVerbs['userAddresses']['in'],
): HostedVerbs['userAddresses']['out'] {
  if (!Array.isArray(users) || users.length > MAX_USERS) unreadable();
  const asked = users
    .map(user => normalizeMailbox({user, alias: ''}).user)
    .filter(isAddress);
  const all = [...new Set(asked)];
  const found = addressesOf(ports, all, ports.now() + SCAN_MS);
  return all.flatMap(user => {
    const addresses = found.get(user);
    if (addresses === undefined) return [];
    return typeof addresses === 'string'
      ? [{user, confirmed: [], unconfirmed: [], why: addresses}]
      : [{user, ...addresses, why: ''}];
  });
}

/**
 * Finds which further addresses the certificates of rows are for.
 *
 * @throws DoorRefusal if more rows are selected than can be checked
 */
export function furtherAddresses(
  ports: HostedPorts,
  {selection, password, page}: HostedVerbs['furtherAddresses']['in'],
): FurtherScan {
  if (!SELECTIONS.includes(selection))
    throw new DoorRefusal('unknown-verb', {});
  const until = ports.now() + SCAN_MS;
  const present = ports.workbook.rollout.rows();
  const {count, rows} = rowsMeant(ports, selection, present);
  const before = pageIn(String(page ?? ''));
  const looking = new Looking(ports, before.looks, until);
  const files = filesOf(rows);
  looking.open(
    [...files.values()].map(it => it.file),
    ({id}) => files.get(id)!.password || String(password ?? ''),
  );
  const finished = ports.viewerSpeech.sentence(FINISHED);
  const named = rows.map(it => namedBy(it, looking, files, finished));
  const users = [
    ...new Set(named.filter(it => it.others.length > 0).map(it => it.user)),
  ];
  const addresses = new Map(before.addresses);
  const unknown = users.filter(it => !addresses.has(it));
  for (const [user, of] of addressesOf(ports, unknown, until)) {
    addresses.set(user, of);
  }
  const isDone = looking.next() === '' && users.every(it => addresses.has(it));
  return {
    ...{count, rows: rows.length},
    seen: named.filter(it => it.isSeen).length,
    ...sorted(named, addresses, present),
    next: isDone ? '' : pageWith(looking.known(), addresses),
  };
}

/** Adds rows for accepted addresses. @throws DoorRefusal if it is not a list of them, and as `importRows` does */
export function addFurtherAddresses(
  ports: HostedPorts,
  {accepted}: HostedVerbs['addFurtherAddresses']['in'],
): HostedVerbs['addFurtherAddresses']['out'] {
  const wanted = acceptedOf(accepted);
  let gone = 0;
  const {added, changed, unchanged} = importRows(
    ports,
    present => {
      const rows = byKey(present);
      const found = wanted.flatMap(({user, alias, from}, i): ImportRow[] => {
        const source = rows.get(keyOf({user, alias: from}));
        const file = source?.fileLink ?? source?.file ?? '';
        if (!source || file.trim() === '') return [];
        if (!isFree(rows.get(keyOf({user, alias})), source)) return [];
        const {password} = source;
        return [{line: i + 1, user, alias, file, password}];
      });
      gone = wanted.length - found.length;
      return found;
    },
    () => undefined,
  );
  return {
    added: added.length,
    filled: changed.length,
    unchanged: unchanged.length,
    gone,
  };
}

/** The rows that an upload would open the files of. @throws DoorRefusal where they are too many */
function rowsMeant(
  ports: HostedPorts,
  selection: HostedVerbs['furtherAddresses']['in']['selection'],
  present: readonly RowTexts[],
): {readonly count: number; readonly rows: readonly RowTexts[]} {
  const {rows, count} = askFor(ports, 'upload', selection);
  if (count > MAX_ROWS) {
    const facts = {action: 'upload', count, most: MAX_ROWS} as const;
    throw new DoorRefusal('too-many-rows', facts);
  }
  const among = findingsAmong(present);
  const numbers = new Set(rows.map(it => it.number));
  // What the sheet itself says against a row, its upload will say.
  const isOpenable = (it: RowTexts) =>
    numbers.has(it.number) &&
    !isBlocked([...findingsOf(it, true), ...(among.get(it.number) ?? [])]);
  return {count, rows: present.filter(isOpenable)};
}

/** The rows' files, each once, by id, with the password of the first row that has one for it. */
function filesOf(
  rows: readonly RowTexts[],
): ReadonlyMap<string, {readonly file: DriveFile; readonly password: string}> {
  const files = new Map<string, {file: DriveFile; password: string}>();
  for (const texts of rows) {
    const row = rowOf(texts);
    const {fileId: id, fileKey: resourceKey = '', password} = row;
    if (id === null || isFinished(row)) continue;
    const known = files.get(id);
    if (known?.password) continue;
    const file = {id, name: '', path: [], size: 0, resourceKey};
    files.set(id, {file, password});
  }
  return files;
}

/** What is known about a row's certificate. */
interface Named {
  readonly row: number;
  readonly user: string;
  readonly alias: string;
  readonly isSeen: boolean;
  /** Its addresses other than the alias. */
  readonly others: readonly string[];
  /** Why they are not known, as a sentence; null where they are, or may be known later. */
  readonly why: string | null;
}

/** The file of a finished row can no longer be opened. */
const FINISHED = rolloutFinding('password-emptied', {isGone: false});

function namedBy(
  texts: RowTexts,
  looking: Looking,
  files: ReturnType<typeof filesOf>,
  finished: string,
): Named {
  const row = rowOf(texts);
  const {user, alias, number} = row;
  const base = {row: number, user, alias, others: []};
  const entry = files.get(row.fileId ?? '');
  if (!entry || isFinished(row)) return {...base, isSeen: true, why: finished};
  const seen = looking.seen(entry.file);
  if (seen === null) return {...base, isSeen: false, why: null};
  return typeof seen === 'string'
    ? {...base, isSeen: true, why: seen}
    : {...base, isSeen: true, why: null, others: othersIn(seen, row)};
}

/** What the addresses are to Google: each once, and in the order of the rows. */
function sorted(
  named: readonly Named[],
  addresses: ReadonlyMap<string, Addresses>,
  present: readonly RowTexts[],
): Pick<FurtherScan, 'further' | 'left' | 'unread' | 'more'> {
  const rows = byKey(present);
  const further = new Map<string, FurtherScan['further'][number]>();
  const left: FurtherScan['left'][number][] = [];
  const unread: FurtherScan['unread'][number][] = [];
  for (const {row, user, alias, others, why} of named) {
    const of = others.length > 0 ? addresses.get(user) : undefined;
    const reason = why ?? (typeof of === 'string' ? of : null);
    if (reason !== null) unread.push({row, user, alias, why: reason});
    if (of === undefined || typeof of === 'string') continue;
    const split = furtherAmong(others, of);
    const source = rows.get(keyOf({user, alias}));
    for (const it of split.further) {
      const key = keyOf({user, alias: it});
      if (further.has(key) || !isFree(rows.get(key), source)) continue;
      further.set(key, {user, alias: it, from: alias, row});
    }
    for (const address of split.unconfirmed) {
      left.push({row, user, address, is: 'unconfirmed'});
    }
    for (const address of split.nobodys) {
      left.push({row, user, address, is: 'not theirs'});
    }
  }
  const listed = (list: readonly unknown[]) =>
    Math.max(list.length - MAX_LISTED, 0);
  return {
    further: [...further.values()],
    left: left.slice(0, MAX_LISTED),
    unread: unread.slice(0, MAX_LISTED),
    more: listed(left) + listed(unread),
  };
}

/** Whether an address has no row, or one that neither names another file nor has had a certificate. */
function isFree(row: RowTexts | undefined, source?: RowTexts): boolean {
  if (!row) return true;
  const {file, fileId, recorded} = rowOf(row);
  if (recorded.id !== '') return false;
  return file.trim() === '' || (!!source && fileId === rowOf(source).fileId);
}

/** Of several rows with one key the first counts. */
function byKey(rows: readonly RowTexts[]): ReadonlyMap<string, RowTexts> {
  return new Map([...rows].reverse().map(it => [keyOf(mailboxOf(it)), it]));
}

/** Values from the page need not be what their type says. */
function acceptedOf(
  accepted: HostedVerbs['addFurtherAddresses']['in']['accepted'],
): HostedVerbs['addFurtherAddresses']['in']['accepted'] {
  if (!Array.isArray(accepted) || accepted.length > MAX_ROWS) unreadable();
  return accepted.map(it => {
    const {user, alias} = normalizeMailbox({user: it?.user, alias: it?.alias});
    const {alias: from} = normalizeMailbox({user, alias: it?.from});
    if (![user, alias, from].every(isAddress)) unreadable();
    return {user, alias, from};
  });
}

function unreadable(): never {
  throw new DoorRefusal('unknown-verb', {});
}
