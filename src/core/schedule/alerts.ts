/** What an admin has to know: certificates that expire, rows with problems, and what the clock has stored or renewed. */
import {causeIn} from '../report/causes';
import type {Mailbox} from '../google/gmail/smime-info';
import type {State} from '../rows/outcome';
import {keyOf, mailboxOf, type RowTexts} from '../rows/row';
import type {KeyPairLine} from '../report/key-pairs';
import type {InventoryLine} from '../inventory/table';
import {DAY_MS} from '../base/time';
import {
  KINDS,
  tierAt,
  type Alert,
  type Standing,
  type WatchedFiles,
} from './alert';

const AFTER_ALL_ROWS = 1e9;

/** All present alerts, the most severe first. The same sheets on the same day give the same alerts. */
export function alertsOf(standing: Standing): Alert[] {
  const rows = firstRows(standing.rows);
  const defaults = defaultsOf(standing.inventory);
  const left = usersWhoLeft(standing);
  const issued = issuedBy(standing.inventory);
  const alerts = [
    ...[...defaults.values()]
      .filter(it => !left.has(it.user))
      .flatMap(it =>
        it.remarks.includes('revoked')
          ? [revokedOf(it, rows, standing)]
          : endOf(it, rows, standing),
      ),
    ...standing.keyPairs
      .filter(it => !left.has(it.user))
      .flatMap(it => endOfKeyPair(it, standing)),
    ...[...rows].flatMap(([key, row]) =>
      ofRow(row, defaults.get(key), standing, issued),
    ),
    ...standing.rows.flatMap(row => {
      const at = mailboxOf(row);
      const key = keyOf(at);
      if (rows.get(key) === row) return [];
      // Of a further row for an alias, only its own problem is reported.
      return troubleOf(row, at, `${key} ${row.file.trim()}`, standing);
    }),
    ...filesOf(standing.watched, rows),
  ];
  return alerts.sort(byGravity);
}

/** Files of the watched folder that were used, and those that were not. */
function filesOf(
  watched: WatchedFiles | undefined,
  rows: ReadonlyMap<string, RowTexts>,
): Alert[] {
  const base = {tier: 0, ends: null, days: null};
  const {taken = [], left = []} = watched ?? {};
  return [
    ...taken.map(({user, alias, fileId, name}): Alert => {
      const key = keyOf({user, alias});
      return {
        ...{...base, kind: 'fileTaken', user, alias, message: name},
        row: rows.get(key)?.number ?? null,
        identity: `fileTaken ${key} ${fileId}`,
      };
    }),
    ...left.map(({fileId, name, why}): Alert => ({
      ...{...base, kind: 'fileLeft', user: '', alias: name, message: why},
      row: null,
      // Numbers are left out, as in `troubleOf`.
      identity: `fileLeft ${fileId} ${why.replace(/\d+/g, '#')}`,
    })),
  ];
}

/** Of rows with the same key the first one counts for the alias, as in a run. */
function firstRows(rows: readonly RowTexts[]): Map<string, RowTexts> {
  const first = new Map<string, RowTexts>();
  for (const row of rows) {
    const key = keyOf(mailboxOf(row));
    if (!first.has(key)) first.set(key, row);
  }
  return first;
}

/** The line of each alias's default; aliases and users that are gone need none. */
function defaultsOf(
  inventory: readonly InventoryLine[],
): Map<string, InventoryLine> {
  const isThere = ({remarks}: InventoryLine) =>
    !remarks.includes('aliasGone') && !remarks.includes('userGone');
  return new Map(
    inventory
      .filter(it => it.isDefault && it.validTo !== null && isThere(it))
      .map(it => [keyOf(it), it]),
  );
}

/** Nobody renews for a user who has left, whatever the alias; that has an alert of its own. */
function usersWhoLeft({rows, stateOf}: Standing): Set<string> {
  const left = rows.filter(it => stateOf(it) === 'left');
  return new Set(left.map(it => mailboxOf(it).user));
}

function endOf(
  line: InventoryLine,
  rows: ReadonlyMap<string, RowTexts>,
  {now, tiers}: Standing,
): Alert[] {
  const {user, alias} = line;
  const ends = line.validTo!;
  const tier = tierAt(ends, now, tiers);
  if (tier === null) return [];
  const key = keyOf(line);
  const kind = tier === 0 ? 'expired' : 'ending';
  const certificate = line.fingerprint || line.id;
  return [
    {
      kind,
      user,
      alias,
      row: rows.get(key)?.number ?? null,
      tier,
      ends,
      days: Math.floor((ends - now) / DAY_MS),
      message: '',
      identity: `${kind} ${key} ${certificate} ${tier}`,
    },
  ];
}

/** A default that its CA has revoked; the row, if there is one, says when and why. */
function revokedOf(
  line: InventoryLine,
  rows: ReadonlyMap<string, RowTexts>,
  {stateOf}: Standing,
): Alert {
  const {user, alias} = line;
  const key = keyOf(line);
  const row = rows.get(key);
  const says = row && stateOf(row) === 'revoked' ? row.message.trim() : '';
  return {
    ...{kind: 'revoked', user, alias, row: row?.number ?? null},
    ...{tier: 0, ends: null, days: null, message: says},
    identity: `revoked ${key} ${line.fingerprint || line.id}`,
  };
}

function endOfKeyPair(
  {row, user, use, id, fingerprint, expires: ends}: KeyPairLine,
  {now, tiers}: Standing,
): Alert[] {
  const tier = ends === null ? null : tierAt(ends, now, tiers);
  if (ends === null || tier === null) return [];
  const kind = tier === 0 ? 'expired' : 'ending';
  return [
    {
      ...{kind, user, alias: user, row, tier, ends, isKeyPair: true},
      days: Math.floor((ends - now) / DAY_MS),
      message: '',
      identity: `${kind} cse ${user} ${use} ${fingerprint || id} ${tier}`,
    },
  ];
}

function ofRow(
  row: RowTexts,
  present: InventoryLine | undefined,
  standing: Standing,
  issued: ReadonlyMap<string, number>,
): Alert[] {
  const at = mailboxOf(row);
  const base = {...at, row: row.number, tier: 0, days: null};
  const state = standing.stateOf(row);
  const kind = changeOf(state, standing.storedNow(row));
  if (kind) {
    const certificate = row.fingerprint.trim() || row.id.trim();
    return [
      {
        ...base,
        kind,
        ends: present?.validTo ?? null,
        message: '',
        identity: `${kind} ${keyOf(at)} ${certificate}`,
      },
    ];
  }
  if (state === 'left') {
    const message = row.message.trim();
    const identity = `left ${keyOf(at)}`;
    return [{...base, kind: 'left', ends: null, message, identity}];
  }
  // Its default has an alert of its own.
  if (state === 'revoked') return [];
  const trouble = troubleOf(row, at, keyOf(at), standing);
  if (trouble.length > 0) return trouble;
  const key = keyOf(at);
  if (!present || !isReplacedBy(present, row, issued.get(key + ownOf(row))))
    return [];
  const {validTo: ends, fingerprint} = present;
  const identity = `renewed ${key} ${fingerprint}`;
  return [
    {...base, kind: 'renewed', isReplaced: true, ends, message: '', identity},
  ];
}

/** How the clock has changed what Gmail holds for a row; null if it has not. */
function changeOf(
  state: State | null,
  isByClock: boolean,
): 'stored' | 'renewed' | null {
  if (state === 'renewed') return state;
  if (!isByClock) return null;
  if (state === 'uploaded') return 'stored';
  return state === 'defaultSet' ? 'renewed' : null;
}

/** @param name - distinguishes the row from others with the same message */
function troubleOf(
  row: RowTexts,
  at: Mailbox,
  name: string,
  standing: Standing,
): Alert[] {
  const state = standing.stateOf(row);
  if (!isTrouble(row, state) && !standing.failedNow(row)) return [];
  const message = row.message.trim();
  const kind = KIND_BY_STATE.get(state) ?? 'trouble';
  // Numbers are left out (days left, HTTP status): a text that differs only in figures is not reported again.
  const says = message.replace(/\d+/g, '#');
  return [
    {
      ...{...at, row: row.number, tier: 0, days: null},
      kind,
      ...(kind === 'trouble' ? {cause: causeIn(row.details ?? '')} : {}),
      ends: null,
      message,
      identity: `trouble ${name} ${state ?? ''} ${says}`,
    },
  ];
}

/** States that are neither blocked nor failed, and have to be reported all the same. */
const KIND_BY_STATE = new Map<State | null, Alert['kind']>([
  ['uploadedNotDefault', 'notInUse'],
  ['consentNeeded', 'waiting'],
]);

/** When each certificate begins, by its alias and fingerprint. */
function issuedBy(inventory: readonly InventoryLine[]): Map<string, number> {
  return new Map(
    inventory.map(it => [keyOf(it) + it.fingerprint, it.validFrom ?? 0]),
  );
}

function ownOf({fingerprint}: RowTexts): string {
  return fingerprint.trim().toLowerCase();
}

/** Whether the default is another certificate than the row's, which is gone or older: a reissued one, say. */
function isReplacedBy(
  present: InventoryLine,
  row: RowTexts,
  begins: number | undefined,
): boolean {
  const own = ownOf(row);
  return (
    own !== '' &&
    present.fingerprint !== '' &&
    present.fingerprint !== own &&
    (begins === undefined || begins < (present.validFrom ?? 0))
  );
}

/** Lacking a certificate is not a problem for a row that never had one. */
function isTrouble(row: RowTexts, state: State | null): boolean {
  switch (state) {
    case 'blocked':
    case 'consentNeeded':
    case 'failed':
    case 'uploadedNotDefault':
      return true;
    case 'missing':
      return row.id.trim() !== '' || row.fingerprint.trim() !== '';
    default:
      return false;
  }
}

function byGravity(a: Alert, b: Alert): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.tier - b.tier ||
    (a.ends ?? 0) - (b.ends ?? 0) ||
    (a.row ?? AFTER_ALL_ROWS) - (b.row ?? AFTER_ALL_ROWS) ||
    (a.identity < b.identity ? -1 : 1)
  );
}
