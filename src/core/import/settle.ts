/** Claims of files on mailboxes → what is certain, what is not, and what is left over. */
import type {Mailbox} from '../google/gmail/smime-info';
import {keyOf} from '../rows/row';
import type {Claim} from './claim';
import type {DriveFile} from './drive-file';
import type {OlderFile} from './newest';

/** A file that is for a mailbox. */
export interface FileMatch<F extends DriveFile = DriveFile> extends Omit<
  Claim<F>,
  'mailboxes'
> {
  readonly mailbox: Mailbox;
}

/** Claims that exclude each other: several files for one mailbox, or one file for one of several. */
export interface Ambiguity<F extends DriveFile = DriveFile> {
  readonly claims: readonly Claim<F>[];
  readonly mailboxes: readonly Mailbox[];
}

/** Every file and every mailbox is in at least one of the four. */
export interface Matching<F extends DriveFile = DriveFile> {
  readonly matches: readonly FileMatch<F>[];
  readonly ambiguous: readonly Ambiguity<F>[];
  readonly unmatchedFiles: readonly F[];
  readonly unmatchedMailboxes: readonly Mailbox[];
  /** Files that are among the unmatched ones because there is a newer one; absent if they were not compared. */
  readonly older?: readonly OlderFile<F>[];
}

/**
 * A claim is a match if it is for one mailbox that no other file claims; a claim for only one of several mailboxes does
 * not count against an address.
 */
export function settle<F extends DriveFile>(
  files: readonly F[],
  wanted: readonly Mailbox[],
  claims: readonly Claim<F>[],
): Matching<F> {
  const claimants = new Map<string, Claim<F>[]>();
  for (const claim of claims) {
    for (const mailbox of claim.mailboxes) {
      const key = keyOf(mailbox);
      const others = claimants.get(key);
      if (others) others.push(claim);
      else claimants.set(key, [claim]);
    }
  }
  const isMatch = (claim: Claim<F>) =>
    claim.mailboxes.length === 1 &&
    claimants
      .get(keyOf(claim.mailboxes[0]!))!
      .every(
        it =>
          it.file.id === claim.file.id ||
          (it.mailboxes.length > 1 && isStrong(claim)),
      );
  const matches = claims
    .filter(isMatch)
    .map(({file, mailboxes, how, sure}) => ({
      file,
      mailbox: mailboxes[0]!,
      how,
      sure,
    }));
  const ambiguous = grouped(claims.filter(it => !isMatch(it)));
  const claimed = new Set(claims.map(it => it.file.id));
  return {
    matches,
    ambiguous,
    unmatchedFiles: files.filter(it => !claimed.has(it.id)),
    unmatchedMailboxes: wanted.filter(it => !claimants.has(keyOf(it))),
  };
}

function isStrong({how, sure}: Claim): boolean {
  return sure === 'certain' || how === 'address in name';
}

/** Groups claims that share a mailbox. */
function grouped<F extends DriveFile>(
  claims: readonly Claim<F>[],
): Ambiguity<F>[] {
  const groupOf = new Map<string, Claim<F>[]>();
  const groups = new Set<Claim<F>[]>();
  for (const claim of claims) {
    const keys = claim.mailboxes.map(keyOf);
    const joined: Claim<F>[] = [];
    for (const group of new Set(keys.map(it => groupOf.get(it)))) {
      if (!group) continue;
      joined.push(...group);
      groups.delete(group);
    }
    joined.push(claim);
    groups.add(joined);
    for (const {mailboxes} of joined) {
      for (const it of mailboxes) groupOf.set(keyOf(it), joined);
    }
  }
  return [...groups].map(group => ({
    claims: group,
    mailboxes: [
      ...new Map(
        group.flatMap(it => it.mailboxes).map(it => [keyOf(it), it]),
      ).values(),
    ],
  }));
}
