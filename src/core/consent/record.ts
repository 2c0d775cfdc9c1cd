/** The stored record of one user's consent: as data, and as the text of one property, as short as possible. */
import type {ConsentState, ConsentReason} from '../access/consent-state';

/** The record of a user who was asked. Instants are milliseconds since the epoch. */
export interface ConsentRecord {
  readonly state: Exclude<ConsentState, 'notAsked'>;
  readonly since: number;
  readonly reason: ConsentReason | null;
  /** When the current invitation was made; 0 if none is valid any longer. */
  readonly invited: number;
  /** How many mails the user was sent, and when the last one. */
  readonly mails: number;
  readonly mailed: number;
  /** How many of them were reminders of the invitation that counts. */
  readonly reminders: number;
  /** States of the authorization flow that came back already, and until when they would be good. */
  readonly used: readonly {readonly nonce: string; readonly until: number}[];
  /** The refresh token; empty unless `allowed`. */
  readonly token: string;
  /** Google's id of the account that has allowed it; empty until Google has named it. */
  readonly id: string;
  /** When Google was last asked only for the account's address; 0 for never. */
  readonly seen: number;
}

/** `asked` with its own reason: versions before 0.5.0 read and wrote it so. */
const DECLINED = 'an';

const STATES: Readonly<
  Record<Exclude<ConsentRecord['state'], 'declined'>, string>
> = {
  asked: 'a',
  allowed: 'y',
  partly: 'p',
  revoked: 'r',
  impossible: 'i',
};

const REASONS: Readonly<Record<ConsentReason, string>> = {
  storeFull: 'f',
  unticked: 'u',
  gone: 'g',
  signInAgain: 's',
  renamed: 'm',
  policy: 'p',
  otherOrganisation: 'o',
  accountDeleted: 'd',
};

/** A user who has not been asked yet. */
export const NOT_ASKED: Omit<ConsentRecord, 'state'> = {
  since: 0,
  reason: null,
  invited: 0,
  mails: 0,
  mailed: 0,
  reminders: 0,
  used: [],
  token: '',
  id: '',
  seen: 0,
};

/**
 * The record as text: about 45 characters plus the token; 30 more once an account is known. Without an account, it is
 * what versions before 0.4.0 read and write: the web app is deployed separately, and may be older.
 */
export function recordText(record: ConsentRecord): string {
  const {state, reason, since, invited, mails, mailed, reminders} = record;
  const {id, seen} = record;
  const used = record.used.map(
    ({nonce, until}) => `${nonce}:${until.toString(36)}`,
  );
  return [
    state === 'declined'
      ? DECLINED
      : STATES[state] + (reason ? REASONS[reason] : ''),
    ...[since, invited, mails, mailed, reminders].map(it => it.toString(36)),
    used.join(',') || '-',
    record.token,
    ...(id !== '' || seen > 0 ? [id || '-', seen.toString(36)] : []),
  ].join(' ');
}

/** Reads what `recordText` wrote; null for anything else. */
export function recordIn(text: string): ConsentRecord | null {
  const [marks = '', ...rest] = text.split(' ');
  const isDeclined = marks === DECLINED;
  const state = isDeclined ? 'declined' : named(STATES, marks.charAt(0));
  const reason = isDeclined ? null : named(REASONS, marks.slice(1));
  const numbers = rest.slice(0, 5).map(it => parseInt(it, 36));
  const [since, invited, mails, mailed, reminders] = numbers;
  const [id = '-', seen = '0'] = rest.slice(7);
  const isWhole =
    (rest.length === 7 || rest.length === 9) &&
    [...numbers, parseInt(seen, 36)].every(Number.isFinite);
  if (!state || (marks.length > 1 && !reason && !isDeclined) || !isWhole)
    return null;
  return {
    state,
    reason,
    since: since!,
    invited: invited!,
    mails: mails!,
    mailed: mailed!,
    reminders: reminders!,
    used: usedIn(rest[5]!),
    token: rest[6]!,
    id: id === '-' ? '' : id,
    seen: parseInt(seen, 36),
  };
}

function usedIn(text: string): ConsentRecord['used'] {
  if (text === '-') return [];
  return text.split(',').map(it => {
    const [nonce = '', until = ''] = it.split(':');
    return {nonce, until: parseInt(until, 36)};
  });
}

function named<Name extends string>(
  marks: Readonly<Record<Name, string>>,
  mark: string,
): Name | null {
  const names = Object.keys(marks) as Name[];
  return names.find(it => marks[it] === mark) ?? null;
}
