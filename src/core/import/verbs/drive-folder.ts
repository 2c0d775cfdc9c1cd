/** The verbs that match the certificate files of a folder in Drive to mailboxes, and put them into rows. */
import {isAddress} from '../../base/address';
import type {FolderScan, ImportVerbs} from '../contract';
import {certificateFile, linkTo, type DriveFile} from '../drive-file';
import {matchByAddresses, matchFiles} from '../match';
import {
  hintsOf,
  mailboxesIn,
  Passwords,
  type PasswordList,
} from '../password-list';
import type {ImportRow} from '../changes';
import {distinct} from '../wanted';
import type {Mailbox} from '../../google/gmail/smime-info';
import {keyOf, mailboxOf, rowOf, type RowTexts} from '../../rows/row';
import {normalizeMailbox} from '../../rows/run-for-request';
import {Looking} from './file-looks';
import {furtherMailboxes, NOBODY, pageIn, pageWith} from './further-mailboxes';
import {readLists} from './folder-lists';
import {scanOf} from './folder-scan';
import {readTree} from './folder-tree';
import {importRows} from './import-rows';
import {RequestRefused, type DoorFinding} from '../../rows/refusal';
import type {ImportPorts} from '../ports';
import {importRequestFinding} from '../door-findings';

/** One `scanFolder`: long enough for a few hundred files, short enough for a person who waits. */
const SCAN_MS = 20_000;
/** Files are looked into for so long at least, however long it took to list them. */
const LEAST_MS = 5_000;

/**
 * Matches the files of a folder.
 *
 * @throws RequestRefused if it is not a folder, and if no users are known to match files to
 */
export function scanFolder(
  ports: ImportPorts,
  {folder, password, several, page}: ImportVerbs['scanFolder']['in'],
): FolderScan {
  const began = ports.now();
  const {files, lists, findings} = filesOf(ports, folder);
  const rows = ports.workbook.rollout.rows();
  const wanted = wantedBy(ports, rows, lists);
  if (wanted.length === 0) {
    throw new RequestRefused([importRequestFinding('no-mailboxes-known', {})]);
  }
  const until = Math.max(began + SCAN_MS, ports.now() + LEAST_MS);
  const before = pageIn(String(page ?? ''));
  const looking = new Looking(ports, before.looks, until);
  const found = looking.certificateFiles(files);
  const named = matchFiles(found, wanted, hintsOf(lists));
  const passwords = new Passwords(lists, found);
  const certain = new Set(
    named.matches.filter(it => it.sure === 'certain').map(it => it.file.id),
  );
  const open = several ? found : found.filter(it => !certain.has(it.id));
  looking.open(
    open,
    file => passwords.of(file, null) || String(password ?? ''),
  );
  const opened = looking.opened(found);
  const further = several
    ? furtherMailboxes(ports, opened, wanted, {until, before})
    : NOBODY;
  const everybody = [...wanted, ...further.mailboxes];
  const matching = matchByAddresses(opened, everybody, {
    several: several === true,
    named,
    now: ports.now(),
  });
  return scanOf(ports, {
    files: found,
    matching,
    rows,
    looking,
    hasPassword: (file, mailbox) =>
      passwords.of(file, mailbox) !== '' || String(password ?? '') !== '',
    findings,
    left: further.left,
    next:
      looking.next() === '' && further.isDone
        ? ''
        : pageWith(looking.known(), further.addresses),
  });
}

/** Puts files into rows. @throws RequestRefused as `readTree` and `importRows` do */
export function takeMatches(
  ports: ImportPorts,
  {folder, password, accepted}: ImportVerbs['takeMatches']['in'],
): ImportVerbs['takeMatches']['out'] {
  const wanted = acceptedOf(accepted);
  const {files, lists} = filesOf(ports, folder);
  const byId = new Map(files.map(it => [it.id, it]));
  const there = wanted.filter(it => byId.has(it.fileId));
  // If there are two files for one mailbox, it is not known which is right.
  if (new Set(there.map(keyOf)).size < there.length) {
    throw new RequestRefused([importRequestFinding('matches-unreadable', {})]);
  }
  const passwords = new Passwords(lists, files);
  const {added, changed, unchanged} = importRows(
    ports,
    rows => {
      const present = new Map(rows.map(it => [keyOf(mailboxOf(it)), it]));
      return there.map(({fileId, ...mailbox}, i): ImportRow => {
        const file = byId.get(fileId)!;
        const row = present.get(keyOf(mailbox));
        const own =
          passwords.of(file, mailbox) ||
          (hasPasswordFor(row, file) ? '' : String(password ?? ''));
        return {
          ...{line: i + 1, ...mailbox},
          ...{file: linkTo(file), password: own},
        };
      });
    },
    () => undefined,
  );
  return {
    filled: changed.length,
    added: added.length,
    unchanged: unchanged.length,
    gone: wanted.length - there.length,
  };
}

/** A password that a person has typed for this very file has precedence over the one given for all. */
function hasPasswordFor(row: RowTexts | undefined, file: DriveFile): boolean {
  if (!row) return false;
  return row.password !== '' && rowOf(row).fileId === file.id;
}

/** Values from the page need not be what their type says. */
function acceptedOf(
  accepted: ImportVerbs['takeMatches']['in']['accepted'],
): ({readonly fileId: string} & Mailbox)[] {
  if (!Array.isArray(accepted)) {
    throw new RequestRefused([importRequestFinding('matches-unreadable', {})]);
  }
  return accepted.map(it => {
    const mailbox = normalizeMailbox({user: it?.user, alias: it?.alias});
    if (!isAddress(mailbox.user) || !isAddress(mailbox.alias)) {
      throw new RequestRefused([
        importRequestFinding('matches-unreadable', {}),
      ]);
    }
    return {fileId: String(it.fileId), ...mailbox};
  });
}

/** The possible certificate files in the folder, and its lists. */
function filesOf(
  ports: ImportPorts,
  folder: string,
): {
  readonly files: readonly DriveFile[];
  readonly lists: readonly PasswordList[];
  readonly findings: readonly DoorFinding[];
} {
  const tree = readTree(ports, String(folder ?? ''));
  const {lists, findings} = readLists(ports, tree.files);
  return {
    files: tree.files.filter(it => certificateFile(it) !== 'no'),
    lists,
    findings: [...tree.findings, ...findings],
  };
}

/** All known mailboxes: from rows, from the Inventory if the alias still exists, and from lists. */
function wantedBy(
  ports: ImportPorts,
  rows: readonly RowTexts[],
  lists: readonly PasswordList[],
): Mailbox[] {
  const inventory = ports.workbook
    .inventory()
    .filter(
      it =>
        !it.remarks.includes('aliasGone') && !it.remarks.includes('userGone'),
    );
  const all = [
    ...rows.map(mailboxOf),
    ...inventory.map(normalizeMailbox),
    ...mailboxesIn(lists),
  ];
  return distinct(all.filter(it => isAddress(it.user) && isAddress(it.alias)));
}
