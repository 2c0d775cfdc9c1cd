/** A file from this computer, and its state. */
import type {Examination, FileFacts} from '../../core/certificates';
import type {UploadedFile} from '../../core/door/contract';
import type {Mailbox} from '../../core/google/gmail/smime-info';

/** A mailbox that a file can be for. */
export interface Candidate extends Mailbox {
  /**
   * By the certificate, by the file's name; `new`: by the certificate, but there is no row for it yet; `further`: another address
   * of the user, for which the file is listed again.
   */
  readonly how: 'certificate' | 'name' | 'new' | 'further';
}

/** The other addresses in a certificate. */
export interface OtherAddresses {
  readonly unconfirmed: readonly string[];
  readonly notTheirs: readonly string[];
  /** Why the user's addresses are not known, as a sentence; empty where they are. */
  readonly why: string;
}

/** Why a file is passed over without being opened. */
export type PassedOver = 'other kind' | 'unreadable';

export interface Item {
  readonly id: number;
  /** The id of the item whose file it repeats for another address; null for one that was added. */
  readonly of: number | null;
  /** Addresses in its certificate that get nothing; null if they have not been looked up. */
  readonly others: OtherAddresses | null;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly passedOver: PassedOver | null;
  /** null once they are no longer needed. */
  readonly bytes: Uint8Array | null;
  /** Its own password; null where the common one is for it. */
  readonly ownPassword: string | null;
  /** Its password in a list among the files; null if there is none. */
  readonly listedPassword: string | null;
  /** With which password it was opened, or tried. */
  readonly tried: string | null;
  /** Its facts, without its key; null until it was opened. */
  readonly fileFacts: FileFacts | null;
  /** Keys that were derived for it, in base64; the script would need long for them. */
  readonly keys: Readonly<Record<string, string>>;
  readonly candidates: readonly Candidate[];
  /** Which of the candidates; null until one is chosen. */
  readonly chosen: number | null;
  readonly leftOut: boolean;
  /** How it is judged for the mailbox that is chosen, or for any. */
  readonly examination: Examination | null;
  readonly sending: boolean;
  /** What the script says came of it. */
  readonly result: UploadedFile | null;
}

/** The state of a file among the others; each is in exactly one of these. */
export type Standing =
  | PassedOver
  | 'waiting'
  | 'locked'
  | 'unusable'
  | 'undecided'
  | 'twice'
  | 'rival'
  | 'left out'
  | 'ready'
  | 'ready with warnings'
  | 'sending'
  | UploadedFile['ended'];

/** The final result of a file. */
export type Account = 'done' | 'kept' | 'blocked' | 'failed' | 'notBegun';

export const ACCOUNTS: readonly Account[] = [
  'done',
  'kept',
  'blocked',
  'failed',
  'notBegun',
];

export function accountOf(standing: Standing): Account {
  switch (standing) {
    case 'done':
    case 'kept':
    case 'failed':
      return standing;
    case 'blocked':
    case 'unusable':
    case 'locked':
    case 'unreadable':
      return 'blocked';
    default:
      return 'notBegun';
  }
}

/** A file as it was added. */
export function newItem(id: number, name: string, size: number): Item {
  return {
    id,
    of: null,
    others: null,
    name,
    size,
    passedOver: null,
    bytes: null,
    ownPassword: null,
    listedPassword: null,
    tried: null,
    fileFacts: null,
    keys: {},
    candidates: [],
    chosen: null,
    leftOut: false,
    examination: null,
    sending: false,
    result: null,
  };
}

export function mailboxOf(item: Item): Candidate | null {
  return item.chosen === null ? null : (item.candidates[item.chosen] ?? null);
}

/** Whether it has a result that sending it again would not improve. */
export function isOver({result}: Item): boolean {
  return result !== null && result.ended !== 'not finished';
}

/** Whether it failed and is still here to be sent again. */
export function canRetry({result, bytes, tried}: Item): boolean {
  return result?.ended === 'failed' && bytes !== null && tried !== null;
}

/** The state of an item on its own. */
function standingAlone(item: Item): Standing {
  const {passedOver, fileFacts, examination, result} = item;
  if (passedOver) return passedOver;
  if (item.sending) return 'sending';
  if (result && isOver(item)) return result.ended;
  if (item.leftOut) return 'left out';
  if (!fileFacts) return 'waiting';
  if (!fileFacts.opens) {
    const {code} = fileFacts.problem;
    return code === 'wrong-password' ? 'locked' : 'unusable';
  }
  const worst = examination?.findings[0]?.severity;
  if (examination?.problem || (mailboxOf(item) && worst === 'block')) {
    return 'unusable';
  }
  if (!mailboxOf(item)) return 'undecided';
  if (result) return result.ended;
  return worst === 'warn' ? 'ready with warnings' : 'ready';
}

/** Whether a file would be sent now. */
export function isReady(standing: Standing | undefined): boolean {
  return (
    standing === 'ready' ||
    standing === 'ready with warnings' ||
    standing === 'not finished'
  );
}

/**
 * The state of each file, by its id. A certificate that occurs twice for a mailbox is sent once; of different ones for one
 * mailbox, none is sent until the others are left out.
 */
export function standingsOf(items: readonly Item[]): Map<number, Standing> {
  const found = new Map<number, Standing>();
  const rivals = new Map<string, Map<string, number[]>>();
  for (const item of items) {
    const standing = standingAlone(item);
    found.set(item.id, standing);
    const counts =
      isReady(standing) ||
      standing === 'sending' ||
      standing === 'done' ||
      standing === 'kept';
    const at = mailboxOf(item);
    const leaf = item.examination?.leaf;
    if (!counts || !at || !leaf) continue;
    const key = `${at.user} ${at.alias}`;
    const same = rivals.get(key) ?? new Map<string, number[]>();
    rivals.set(key, same);
    const ids = same.get(leaf.fingerprint) ?? [];
    same.set(leaf.fingerprint, [...ids, item.id]);
  }
  for (const same of rivals.values()) {
    const waiting = (id: number) => isReady(found.get(id));
    for (const ids of same.values()) {
      const first = ids.find(it => !waiting(it)) ?? ids[0]!;
      for (const id of ids) {
        if (id !== first && waiting(id)) found.set(id, 'twice');
      }
    }
    const open = [...same.values()].filter(ids =>
      ids.some(it => waiting(it) || found.get(it) === 'sending'),
    );
    if (open.length < 2) continue;
    for (const id of open.flat()) if (waiting(id)) found.set(id, 'rival');
  }
  return found;
}
