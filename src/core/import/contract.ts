/** The door's part for getting rows in: from a CSV, from a folder in Drive, and for aliases that lack a certificate. */
import type {How} from './claim';
import type {Notice} from '../base/notice';

/** The source of a CSV: the person's computer (its bytes), the clipboard, or a file in Drive (its link or id). */
export type CsvSource =
  | {readonly kind: 'bytes'; readonly base64: string}
  | {readonly kind: 'text'; readonly text: string}
  | {readonly kind: 'drive'; readonly file: string};

/** A CSV, and the folder (link or id) to whose files its paths are matched; without one, paths stay as they are. */
export interface CsvImport {
  readonly source: CsvSource;
  readonly folder: string;
  /** What each column means, in their order, empty for one that is not used; absent: by their headers or contents. */
  readonly columns?: readonly CsvMeaning[];
}

/** The possible meanings of a CSV column; empty for one that is not used. */
export type CsvMeaning = 'user' | 'alias' | 'path' | 'password' | '';

/** The findings about a line of the CSV, numbered from 1 as in a text editor. */
export interface LineNotice {
  readonly line: number;
  readonly says: string;
  readonly fix: string;
}

/** What an import would do. */
export interface ImportPreview {
  /** The number of rows in the CSV, including those that are not imported. */
  readonly lines: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly delimiter: string;
  /** In their order; `meaning` is empty for a column that is not used, `header` if there is none. */
  readonly columns: readonly {
    readonly header: string;
    readonly meaning: CsvMeaning;
  }[];
  /** At most ten of the imported ones. */
  readonly first: readonly {
    readonly line: number;
    readonly user: string;
    /** Empty is the primary address. */
    readonly alias: string;
    /** The file's name if it was found in the folder, otherwise the new content of the File cell; empty if none. */
    readonly file: string;
    readonly hasPassword: boolean;
    readonly what: 'added' | 'changed' | 'unchanged';
  }[];
  /** Lines that are not imported. */
  readonly rejected: readonly LineNotice[];
  /** Lines that are imported without the file that they name. */
  readonly withoutFile: readonly LineNotice[];
  readonly notices: readonly Notice[];
}

/** A certificate file in Drive and the mailbox that it seems to be for. */
export interface FolderMatch {
  readonly fileId: string;
  /** With its folders. */
  readonly name: string;
  readonly user: string;
  readonly alias: string;
  /** Number of the mailbox's row in the sheet, only for display; null if it has none. */
  readonly row: number | null;
  /** What led to it. */
  readonly how: How;
  readonly sure: 'certain' | 'likely';
  /** Whether a password is known: from a list next to the files, the given one, or the row's. */
  readonly hasPassword: boolean;
}

/** What is known about the certificate files in a folder. Each one is in exactly one of the four. */
export interface FolderScan {
  readonly files: number;
  readonly matches: readonly FolderMatch[];
  /** Files that rows of the sheet name already. */
  readonly present: number;
  /** Files that could belong to each of some mailboxes, or of which only one can. */
  readonly ambiguous: readonly {
    readonly files: readonly {readonly fileId: string; readonly name: string}[];
    readonly mailboxes: readonly {
      readonly user: string;
      readonly alias: string;
    }[];
    readonly why: string;
  }[];
  readonly unmatched: readonly {
    readonly fileId: string;
    readonly name: string;
    readonly why: string;
  }[];
  /** With `several`: addresses in matched certificates that get no row; at most 100. */
  readonly left: readonly {
    readonly name: string;
    readonly address: string;
    readonly is: 'unconfirmed' | 'not theirs';
  }[];
  readonly notices: readonly Notice[];
  /** Pass this as `page` to continue; empty when every file has been examined. */
  readonly next: string;
}

/** An alias without a row that has no valid certificate. */
export interface MissingAlias {
  readonly user: string;
  readonly alias: string;
  /**
   * `unconfirmed`: its user has not confirmed it yet. `outside`: its domain is not one in which users have their primary
   * addresses. Neither can get a certificate at present.
   */
  readonly is: 'without certificate' | 'expired' | 'unconfirmed' | 'outside';
}

/** The rows that were added last, as they are now. */
export interface LastImport {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The person who added them. */
  readonly by: string;
  readonly rows: number;
  /** Mailbox of the first one. */
  readonly user: string;
  readonly alias: string;
  /** Row numbers of the first and the last one, for people. */
  readonly first: number;
  readonly last: number;
  /** Whether `undoImport` can remove them: all are there, and none has changed or run. */
  readonly canUndo: boolean;
}

export interface ImportVerbs {
  /**
   * Reads a CSV and says what `importCsv` would do. Writes nothing, and keeps nothing of the CSV. One without a column of users
   * has its columns, to be named, and no rows.
   */
  readCsv: {in: CsvImport; out: ImportPreview};
  /**
   * Imports a CSV. `confirmed` must be the value from `readCsv`. Rows are found by user and alias; values that the CSV lacks stay
   * in the row. Repeating it changes nothing. Refused while a run has rows in the queue.
   */
  importCsv: {
    in: CsvImport & {confirmed: {added: number; changed: number}};
    out: {
      readonly added: number;
      readonly changed: number;
      readonly unchanged: number;
    };
  };
  /**
   * Matches the certificate files in a folder and its subfolders to mailboxes: those of the rows, of the Inventory, and of
   * password lists in the folder. First by names; then as many of the remaining files as possible are opened in about 20 seconds,
   * with their password from a list or else the one that is given. Writes nothing. Call it again with `next` until that is empty;
   * each answer covers all files.
   *
   * @param several - one certificate may fill a row for each of its addresses; users whose addresses are not all known are looked
   * up
   */
  scanFolder: {
    in: {folder: string; password: string; several: boolean; page: string};
    out: FolderScan;
  };
  /**
   * Puts files of a folder into the rows of mailboxes, with their passwords from lists in the folder or else the given one; a
   * mailbox without a row gets one. Refused while a run has rows in the queue.
   */
  takeMatches: {
    in: {
      folder: string;
      password: string;
      accepted: readonly {fileId: string; user: string; alias: string}[];
    };
    out: {
      /** Rows that were changed, rows that were added, and rows that were so already. */
      readonly filled: number;
      readonly added: number;
      readonly unchanged: number;
      /** Files that are no longer in the folder. */
      readonly gone: number;
    };
  };
  /** Aliases without a row and without a valid certificate, by what the Inventory says. */
  missingAliases: {in: {}; out: readonly MissingAlias[]};
  /** Adds a row for those of them that can get a certificate; `confirmed` must be their number. */
  addAliases: {in: {confirmed: number}; out: {readonly added: number}};
  /** The last import, of any kind; null if there is none. Its rows are those of the selection `imported`. */
  lastImport: {in: {}; out: LastImport | null};
  /** Deletes its rows; `confirmed` must be how many these are. Refused once one of them has changed or run. */
  undoImport: {in: {confirmed: number}; out: {readonly removed: number}};
}
