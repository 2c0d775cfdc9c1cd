/** Which files of the watched folder are looked into, for whom, and which file each mailbox gets. */
import type {Mailbox} from '../google/gmail/smime-info';
import type {DriveFile} from '../import/drive-file';
import {matchFiles} from '../import/match';
import type {hintsOf} from '../import/password-list';
import {indexFiles} from '../import/wanted';
import {keyOf, mailboxOf, type RowTexts} from '../rows/row';
import type {DueRow} from './due-rows';
import type {Candidate, Looked} from './watched-files';
import type {PasswordsOf} from './watched-passwords';

/** The users that files can belong to, and the files in the order in which they are examined. */
export function seekersOf(
  rows: readonly RowTexts[],
  due: readonly DueRow[],
  files: readonly DriveFile[],
  {
    hints,
    passwordsOf,
  }: {
    readonly hints: ReturnType<typeof hintsOf>;
    readonly passwordsOf: PasswordsOf;
  },
) {
  const isDue = new Map(due.map(({row}) => [keyOf(row), row]));
  const named = new Map<string, Mailbox[]>();
  const matching = matchFiles(files, rows.map(mailboxOf), hints);
  const claims = [
    ...matching.matches.map(({file, mailbox}) => ({
      file,
      mailboxes: [mailbox],
    })),
    ...matching.ambiguous.flatMap(it => it.claims),
  ];
  for (const {file, mailboxes} of claims) {
    named.set(file.id, [...(named.get(file.id) ?? []), ...mailboxes]);
  }
  const users = new Set(due.map(({row}) => row.user));
  const usedBy = new Map(
    rows.map(it => [it.readFrom.trim(), mailboxOf(it).user]),
  );
  // A used file matters only to another row of its user, if it can be opened again.
  const open = files.filter(it => {
    const user = usedBy.get(it.id);
    if (user === undefined) return true;
    return users.has(user) && passwordsOf(it, [])[0] !== '';
  });
  const isNamedDue = ({id}: DriveFile) =>
    (named.get(id) ?? []).some(it => isDue.has(keyOf(it)));
  return {
    known: indexFiles(rows.map(mailboxOf)).byAddress,
    due: isDue,
    named: ({id}: DriveFile) => named.get(id) ?? [],
    passwordsOf,
    inOrder: [
      ...open.filter(it => isNamedDue(it)),
      ...open.filter(it => !isNamedDue(it)),
    ],
  };
}

/** For each mailbox the file whose certificate began last; of those that began together the one that expires last. */
export function newestOf(looked: readonly Looked[]): Candidate[] {
  const newest = new Map<string, Candidate>();
  for (const it of looked.flatMap(({candidates}) => candidates)) {
    const key = keyOf(it.mailbox);
    const best = newest.get(key);
    const isNewer =
      !best ||
      it.from > best.from ||
      (it.from === best.from && it.to > best.to);
    if (isNewer) newest.set(key, it);
  }
  return [...newest.values()];
}
