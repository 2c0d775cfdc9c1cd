/** What an import would do to the Rollout sheet, before anything is written. */
import {fileIdOf} from '../google/drive/link';
import {isFinished, keyOf, mailboxOf, rowOf, type RowTexts} from '../rows/row';
import {lineFinding, type LineFinding} from './findings';

/** A row to be imported, from whatever source. */
export interface ImportRow {
  /** Its line in the source. */
  readonly line: number;
  /** Lowercase. */
  readonly user: string;
  /** Lowercase; empty is the primary address. */
  readonly alias: string;
  /** The content of the File cell: a link or an id in Drive; empty if there is none. */
  readonly file: string;
  readonly password: string;
}

/** A row of the sheet that gets other inputs. It is found again by its key when it is written. */
export interface RowChange {
  readonly key: string;
  /** The sheet's row number, for people. */
  readonly number: number;
  readonly row: ImportRow;
  /** The cells that change, with their new values. */
  readonly cells: {readonly file?: string; readonly password?: string};
}

/** Each imported row is in exactly one of the four. */
export interface ImportChanges {
  readonly added: readonly ImportRow[];
  readonly changed: readonly RowChange[];
  readonly unchanged: readonly ImportRow[];
  readonly rejected: readonly LineFinding[];
}

/**
 * Compares rows with the sheet by their key, user + alias. The first of several with one key counts, in both. An empty
 * cell empties nothing, and a path that matches nothing in Drive replaces no link; a blank password replaces none; the
 * password of a finished row, whose cell was emptied after the upload, is not restored for the same file. So repeating the
 * same import changes nothing, even without the folder that turned its paths into links before.
 *
 * @param present - the sheet's rows
 */
export function importChanges(
  rows: readonly ImportRow[],
  present: readonly RowTexts[],
): ImportChanges {
  const sheet = new Map<string, RowTexts>();
  for (const texts of present) {
    const key = keyOf(mailboxOf(texts));
    if (!sheet.has(key)) sheet.set(key, texts);
  }
  const lines = new Map<string, number>();
  const added: ImportRow[] = [];
  const changed: RowChange[] = [];
  const unchanged: ImportRow[] = [];
  const rejected: LineFinding[] = [];
  for (const row of rows) {
    const {line, user} = row;
    const alias = row.alias || user;
    const key = keyOf({user, alias});
    const first = lines.get(key);
    if (first !== undefined) {
      rejected.push(lineFinding(line, 'line-twice', {user, alias, first}));
      continue;
    }
    lines.set(key, line);
    const texts = sheet.get(key);
    if (!texts) {
      added.push(row);
      continue;
    }
    const cells = changesOf(row, texts);
    if (Object.keys(cells).length === 0) unchanged.push(row);
    else changed.push({key, number: texts.number, row, cells});
  }
  return {added, changed, unchanged, rejected};
}

function changesOf(row: ImportRow, texts: RowTexts): RowChange['cells'] {
  const present = texts.fileLink ?? texts.file;
  const leadsNowhere =
    fileIdOf(row.file) === null && fileIdOf(present) !== null;
  const otherFile =
    row.file.trim() !== '' &&
    !leadsNowhere &&
    nameOf(row.file) !== nameOf(present);
  const otherPassword =
    row.password.trim() !== '' &&
    row.password !== texts.password &&
    (otherFile || !isFinished(rowOf(texts)));
  return {
    ...(otherFile ? {file: row.file} : {}),
    ...(otherPassword ? {password: row.password} : {}),
  };
}

/** A file's id and each link to it are the same file. */
function nameOf(file: string): string {
  return fileIdOf(file) ?? file.trim();
}
