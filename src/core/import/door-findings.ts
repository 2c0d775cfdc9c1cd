/** What requests for getting rows in can be refused for, and what there is to say about a folder and its files. */
import type {FolderFindings} from '../google/drive/folder';
import type {ImportFindings} from './findings';

type None = Record<string, never>;

export interface ImportDoorFindings extends ImportFindings, FolderFindings {
  'csv-not-a-link': {readonly value: string};
  'csv-not-found': None;
  'csv-not-a-file': None;
  'csv-unreadable': None;
  'csv-too-large': {readonly megabytes: number};
  /** A list of passwords beside the files is not one that can be read. */
  'password-list-unusable': {readonly name: string};
  /** Paths in a CSV, while no folder is chosen. */
  'paths-without-folder': {readonly paths: number};
  /** Between preview and import somebody has changed the sheet or the source. */
  'import-differs': {readonly added: number; readonly changed: number};
  'aliases-differ': {readonly expected: number; readonly confirmed: number};
  /** Files cannot be matched to anybody. */
  'no-mailboxes-known': None;
  'matches-unreadable': None;

  // Why a file is matched to nobody.
  'file-names-nobody': None;
  'file-of-others': {readonly addresses: readonly string[]};
  'file-not-looked-into': None;
  'files-for-one-mailbox': {readonly files: number; readonly alias: string};
  'file-for-several-mailboxes': {readonly aliases: readonly string[]};
  'files-for-several-mailboxes': {
    readonly files: number;
    readonly aliases: readonly string[];
  };
}

declare module '../rows/door-findings' {
  interface DoorFindings extends ImportDoorFindings {}
}
