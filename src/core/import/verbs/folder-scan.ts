/** The results for the files of a folder, as the page receives them. */
import type {FolderMatch, FolderScan} from '../contract';
import type {Mailbox} from '../../google/gmail/smime-info';
import type {DriveFile} from '../drive-file';
import type {OlderFile} from '../newest';
import type {Ambiguity, FileMatch, Matching} from '../settle';
import {keyOf, mailboxOf, rowOf, type RowTexts} from '../../rows/row';
import type {Looking} from './file-looks';
import type {DoorFinding} from '../../rows/refusal';
import type {ImportPorts} from '../ports';
import {importRequestFinding} from '../door-findings';

/** Aliases and addresses in a finding. */
const MAX_NAMED = 5;

export interface Scanned {
  readonly files: readonly DriveFile[];
  readonly matching: Matching;
  /** The sheet's. */
  readonly rows: readonly RowTexts[];
  readonly looking: Looking;
  /** Whether a list or the person gives a password for a file. */
  hasPassword(file: DriveFile, mailbox: Mailbox): boolean;
  readonly findings: readonly DoorFinding[];
  readonly left: FolderScan['left'];
  /** See `FolderScan.next`. */
  readonly next: string;
}

export function scanOf(ports: ImportPorts, scanned: Scanned): FolderScan {
  const {files, matching, rows, looking, findings} = scanned;
  const rowFor = new Map<string, RowTexts>();
  for (const row of rows) {
    const key = keyOf(mailboxOf(row));
    if (!rowFor.has(key)) rowFor.set(key, row);
  }
  const inRows = new Set(rows.map(it => rowOf(it).fileId));
  const isThere = ({file, mailbox}: FileMatch) => {
    const row = rowFor.get(keyOf(mailbox));
    return row !== undefined && rowOf(row).fileId === file.id;
  };
  const matches = matching.matches.filter(it => !isThere(it));
  const listed = new Set([
    ...matches.map(it => it.file.id),
    ...matching.ambiguous.flatMap(it => it.claims.map(({file}) => file.id)),
  ]);
  const others = files.filter(it => !listed.has(it.id));
  const present = others.filter(it => inRows.has(it.id));
  const unmatched = others.filter(it => !inRows.has(it.id));
  const newer = new Map((matching.older ?? []).map(it => [it.file.id, it]));
  return {
    files: files.length,
    present: present.length,
    matches: matches.map((it): FolderMatch => {
      const row = rowFor.get(keyOf(it.mailbox));
      return {
        ...named(it.file),
        user: it.mailbox.user,
        alias: it.mailbox.alias,
        row: row?.number ?? null,
        how: it.how,
        sure: it.sure,
        hasPassword:
          scanned.hasPassword(it.file, it.mailbox) ||
          (row !== undefined && row.password !== ''),
      };
    }),
    ambiguous: matching.ambiguous.map(it => ({
      files: filesOf(it).map(named),
      mailboxes: it.mailboxes.map(({user, alias}) => ({user, alias})),
      why: ports.viewerSpeech.sentence(ambiguityOf(it)),
    })),
    unmatched: unmatched.map(file => ({
      ...named(file),
      why: whyUnmatched(ports, looking, file, newer.get(file.id)),
    })),
    notices: findings.map(it => ports.viewerSpeech.notice(it)),
    left: scanned.left,
    next: scanned.next,
  };
}

function named({id, path, name}: DriveFile) {
  // The chosen folder itself says nothing new.
  return {fileId: id, name: [...path.slice(1), name].join('/')};
}

function filesOf({claims}: Ambiguity): DriveFile[] {
  return [...new Map(claims.map(({file}) => [file.id, file])).values()];
}

function ambiguityOf(ambiguity: Ambiguity): DoorFinding {
  const files = filesOf(ambiguity).length;
  const aliases = ambiguity.mailboxes.map(it => it.alias);
  const some = aliases.slice(0, MAX_NAMED);
  if (aliases.length === 1) {
    const facts = {files, alias: aliases[0]!};
    return importRequestFinding('files-for-one-mailbox', facts);
  }
  return files === 1
    ? importRequestFinding('file-for-several-mailboxes', {aliases: some})
    : importRequestFinding('files-for-several-mailboxes', {
        files,
        aliases: some,
      });
}

function whyUnmatched(
  ports: ImportPorts,
  looking: Looking,
  file: DriveFile,
  older: OlderFile | undefined,
): string {
  if (older) {
    const facts = {alias: older.mailbox.alias, name: older.newer.name};
    return ports.viewerSpeech.sentence(
      importRequestFinding('file-older', facts),
    );
  }
  const seen = looking.seen(file);
  if (typeof seen === 'string') return seen;
  if (seen === null) {
    return ports.viewerSpeech.sentence(
      importRequestFinding('file-not-looked-into', {}),
    );
  }
  if (seen.length === 0) {
    return ports.viewerSpeech.sentence(
      importRequestFinding('file-names-nobody', {}),
    );
  }
  const facts = {addresses: seen.slice(0, MAX_NAMED)};
  return ports.viewerSpeech.sentence(
    importRequestFinding('file-of-others', facts),
  );
}
