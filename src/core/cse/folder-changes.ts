/** What the files of a folder would do to the CSE sheet, before anything is written. */
import {fileIdOf} from '../google/drive/link';
import {linkTo, type DriveFile} from '../import/drive-file';
import {cseFolderFinding, type CseFolderFinding} from './folder-findings';
import type {FolderPairs, Leftover, UserFiles} from './folder-pairs';
import {readMetadataCell} from './metadata';
import {
  byUser,
  certificateIn,
  cseKeyOf,
  metadataIn,
  useOf,
  type CseTexts,
} from './row';

/** A row of the sheet that gets other files. It is found again by its key when it is written. */
export interface CseRowChange {
  readonly key: string;
  readonly files: UserFiles;
  /** The cells that change, with their new values. */
  readonly cells: {readonly certificate?: string; readonly metadata?: string};
}

/** A row that is to be added. */
export interface NewCseRow {
  readonly files: UserFiles;
  readonly certificate: string;
  readonly metadata: string;
}

/** The files of each user are in exactly one of the four. */
export interface CseFolderChanges {
  readonly added: readonly NewCseRow[];
  readonly changed: readonly CseRowChange[];
  readonly unchanged: readonly UserFiles[];
  /** Those of the pairing, too. */
  readonly leftovers: readonly Leftover[];
}

/**
 * Compares a folder with the sheet: a user's files belong to the row that covers both uses, the first one if there are
 * several; rows for a single use are left alone. So reading the same folder again changes nothing.
 *
 * A certificate file without metadata is used only if the row itself says how the key is kept: in hardware, or to be wrapped
 * from the PKCS#12. Wrapped data belongs to one key, so it is never left next to another certificate.
 *
 * @param present - the sheet's rows
 */
export function folderChanges(
  {users, leftovers}: FolderPairs,
  present: readonly CseTexts[],
): CseFolderChanges {
  const rowsOf = byUser(present);
  const added: NewCseRow[] = [];
  const changed: CseRowChange[] = [];
  const unchanged: UserFiles[] = [];
  const left = [...leftovers];
  const leave = ({certificate, key}: UserFiles, finding: CseFolderFinding) => {
    for (const file of [certificate, key]) if (file) left.push({file, finding});
  };
  for (const files of users) {
    const {user, certificate, key} = files;
    const theirs = rowsOf.get(user) ?? [];
    const row = theirs.find(it => useOf(it) === 'both');
    if (row && isThere(files, row)) unchanged.push(files);
    else if (!isWhole(files, row)) leave(files, missingOf(files));
    else if (row) {
      const cells = changesOf(files, row);
      changed.push({key: cseKeyOf({user, use: 'both'}), files, cells});
    } else if (theirs[0]) {
      const {number} = theirs[0];
      leave(
        files,
        cseFolderFinding('cse-row-for-one-use', {user, row: number}),
      );
    } else {
      const links = {certificate: linkOf(certificate), metadata: linkOf(key)};
      added.push({files, ...links});
    }
  }
  return {added, changed, unchanged, leftovers: left};
}

/** Whether the row names the files already, and something for the one that is not there. */
function isThere(files: UserFiles, row: CseTexts): boolean {
  return (
    Object.keys(changesOf(files, row)).length === 0 &&
    (files.certificate !== null || certificateIn(row).trim() !== '') &&
    (files.key !== null || metadataIn(row).trim() !== '')
  );
}

function changesOf(
  {certificate, key}: UserFiles,
  row: CseTexts,
): CseRowChange['cells'] {
  const otherCertificate =
    certificate && certificate.id !== fileIdOf(certificateIn(row));
  const otherKey = key && key.id !== fileIdOf(metadataIn(row));
  return {
    ...(otherCertificate ? {certificate: linkOf(certificate)} : {}),
    ...(otherKey ? {metadata: linkOf(key)} : {}),
  };
}

/** Whether the files, with what the row keeps, make a row that can be worked on. */
function isWhole(
  {certificate, isPkcs12, key}: UserFiles,
  row: CseTexts | undefined,
): boolean {
  if (!certificate || key) return certificate !== null;
  const cell = row && readMetadataCell(metadataIn(row));
  if (!cell?.ok) return false;
  const {kind} = cell.value;
  return kind === 'hardware' || (kind === 'wrap' && isPkcs12);
}

function missingOf(files: UserFiles): CseFolderFinding {
  const {user, certificate, isPkcs12} = files;
  return certificate
    ? cseFolderFinding('cse-certificate-without-key', {user, isPkcs12})
    : cseFolderFinding('cse-key-without-certificate', {user});
}

function linkOf(file: DriveFile | null): string {
  return file ? linkTo(file) : '';
}
