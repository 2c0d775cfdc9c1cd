/** Several certificate files of one mailbox: which of them is the newest. */
import type {Mailbox} from '../google/gmail/smime-info';
import {keyOf} from '../rows/row';
import type {Claim} from './claim';
import type {DriveFile} from './drive-file';

/** When a certificate is valid; milliseconds since the epoch. */
export interface Validity {
  readonly from: number;
  readonly to: number;
}

/** A file that was superseded by a newer one for the same mailbox. */
export interface OlderFile<F extends DriveFile = DriveFile> {
  readonly file: F;
  readonly mailbox: Mailbox;
  readonly newer: F;
}

/**
 * Of several claims on one mailbox, keeps the one whose certificate is valid now and began last. If two began in the same second,
 * or the start of one is unknown, all stay: it is not known which is right.
 *
 * @param validityOf - undefined if unknown
 * @param now - milliseconds since the epoch
 */
export function leaveNewest<F extends DriveFile>(
  claims: readonly Claim<F>[],
  validityOf: (file: F) => Validity | undefined,
  now: number,
): {
  readonly claims: readonly Claim<F>[];
  readonly older: readonly OlderFile<F>[];
} {
  const groups = new Map<string, Claim<F>[]>();
  for (const claim of claims) {
    const [mailbox, ...others] = claim.mailboxes;
    if (!mailbox || others.length > 0) continue;
    const group = groups.get(keyOf(mailbox));
    if (group) group.push(claim);
    else groups.set(keyOf(mailbox), [claim]);
  }
  const older: OlderFile<F>[] = [];
  const isOld = new Set<Claim<F>>();
  for (const group of groups.values()) {
    const newest = newestOf(group, validityOf, now);
    if (!newest) continue;
    for (const it of group) {
      if (it === newest || it.file.id === newest.file.id) continue;
      isOld.add(it);
      older.push({
        file: it.file,
        mailbox: it.mailboxes[0]!,
        newer: newest.file,
      });
    }
  }
  return {claims: claims.filter(it => !isOld.has(it)), older};
}

/** @returns undefined if there is only one, or if it cannot be determined */
function newestOf<F extends DriveFile>(
  group: readonly Claim<F>[],
  validityOf: (file: F) => Validity | undefined,
  now: number,
): Claim<F> | undefined {
  const dated = group.flatMap(claim => {
    const validity = validityOf(claim.file);
    return validity ? [{claim, validity}] : [];
  });
  if (group.length < 2 || dated.length < group.length) return undefined;
  const isUsable = ({from, to}: Validity) => from <= now && now < to;
  const [first, second] = dated.sort(
    (a, b) =>
      Number(isUsable(b.validity)) - Number(isUsable(a.validity)) ||
      b.validity.from - a.validity.from,
  );
  const isTie =
    first!.claim.file.id !== second!.claim.file.id &&
    first!.validity.from === second!.validity.from &&
    isUsable(first!.validity) === isUsable(second!.validity);
  return isTie ? undefined : first!.claim;
}
