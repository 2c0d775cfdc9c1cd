/** Reasons for refusing import requests, and findings about a folder and its files. */
import {findingMaker} from '../base/finding';
import type {FolderFindings} from '../google/drive/folder';
import type {ImportFindings} from './findings';

type None = Record<string, never>;

export interface ImportRequestFindings {
  'csv-not-a-link': {readonly value: string};
  'csv-not-found': None;
  'csv-not-a-file': None;
  'csv-unreadable': None;
  'csv-too-large': {readonly megabytes: number};
  /** A list of passwords next to the files is not readable. */
  'password-list-unusable': {readonly name: string};
  /** Paths in a CSV, while no folder is chosen. */
  'paths-without-folder': {readonly paths: number};
  /** Between preview and import someone has changed the sheet or the source. */
  'import-differs': {readonly added: number; readonly changed: number};
  /** One of the rows that were added last is not as it was, or has been run. */
  'import-changed': None;
  'aliases-differ': {readonly expected: number; readonly confirmed: number};
  /** Files cannot be matched to anyone. */
  'no-mailboxes-known': None;
  'matches-unreadable': None;

  // Why a file matches nobody.
  'file-names-nobody': None;
  'file-of-others': {readonly addresses: readonly string[]};
  'file-not-looked-into': None;
  /** `name`: of the newer file for that alias. */
  'file-older': {readonly alias: string; readonly name: string};
  'files-for-one-mailbox': {readonly files: number; readonly alias: string};
  'file-for-several-mailboxes': {readonly aliases: readonly string[]};
  'files-for-several-mailboxes': {
    readonly files: number;
    readonly aliases: readonly string[];
  };
}

/** A finding about an import, from its code and facts. */
export const importRequestFinding = findingMaker<ImportRequestFindings>({
  'csv-not-a-link': 'block',
  'csv-not-found': 'block',
  'csv-not-a-file': 'block',
  'csv-unreadable': 'block',
  'csv-too-large': 'block',
  'password-list-unusable': 'warn',
  'paths-without-folder': 'warn',
  'import-differs': 'block',
  'import-changed': 'block',
  'aliases-differ': 'block',
  'no-mailboxes-known': 'block',
  'matches-unreadable': 'block',
  'file-names-nobody': 'warn',
  'file-of-others': 'warn',
  'file-not-looked-into': 'advice',
  'file-older': 'advice',
  'files-for-one-mailbox': 'warn',
  'file-for-several-mailboxes': 'warn',
  'files-for-several-mailboxes': 'warn',
});

/** The same, with the findings about a CSV and about a folder. */
export interface ImportDoorFindings
  extends ImportRequestFindings, ImportFindings, FolderFindings {}

declare module '../rows/door-findings' {
  interface DoorFindings extends ImportDoorFindings {}
}
