/** Findings about a folder of certificate and key files, and why one of its files matches no row. */
import {findingMaker, type FindingOf} from '../base/finding';

type None = Record<string, never>;

/** Names of files are with their folders, from the chosen folder down. */
export interface CseFolderFindings {
  'cse-file-empty': None;
  /** In bytes. */
  'cse-file-too-large': {readonly size: number; readonly limit: number};
  'cse-file-name': {readonly ending: string};
  'cse-certificate-without-key': {
    readonly user: string;
    readonly isPkcs12: boolean;
  };
  'cse-key-without-certificate': {readonly user: string};
  /** Of each kind the files, where there are several. */
  'cse-files-for-one-user': {
    readonly user: string;
    readonly certificates: readonly string[];
    readonly keys: readonly string[];
  };
  /** The user has a row, but none for both uses. */
  'cse-row-for-one-use': {readonly user: string; readonly row: number};

  // About the folder.
  'cse-folder-without-files': None;
  'cse-folder-others': {
    readonly count: number;
    readonly names: readonly string[];
  };
  /** PKCS#12 files with a chain next to them: the chain is used. */
  'cse-folder-pkcs12': {readonly count: number};
  /** Between looking and taking someone has changed the sheet or the folder. */
  'cse-folder-differs': {readonly added: number; readonly changed: number};
}

/** A finding about a folder or a file in it, from its code and facts. */
export const cseFolderFinding = findingMaker<CseFolderFindings>({
  'cse-file-empty': 'warn',
  'cse-file-too-large': 'warn',
  'cse-file-name': 'warn',
  'cse-certificate-without-key': 'warn',
  'cse-key-without-certificate': 'warn',
  'cse-files-for-one-user': 'warn',
  'cse-row-for-one-use': 'warn',
  'cse-folder-without-files': 'warn',
  'cse-folder-others': 'advice',
  'cse-folder-pkcs12': 'advice',
  'cse-folder-differs': 'block',
});

declare module '../rows/door-findings' {
  interface DoorFindings extends CseFolderFindings {}
}

export type CseFolderFinding = FindingOf<CseFolderFindings>;
