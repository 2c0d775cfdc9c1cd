/**
 * What *Set up sheets* does to a document of an earlier version before it repairs the sheets. A file each, named after what
 * it does. Docs: CONTRIBUTING, “A migration”.
 */
import type {DoorPorts} from '../ports';
import {arrangeColumns} from './arrange-columns';
import {showRead} from './show-read';
import {renameTrigger} from './rename-trigger';
import {textsByLanguage} from './texts-by-language';
import {writeSettings} from './write-settings';

export interface Migration {
  /** The version that needs it: documents that an earlier one has set up are migrated. */
  readonly version: string;
  /**
   * Runs it. If cut off at any point and repeated, the result is the same; if there is nothing to migrate, as in a
   * spreadsheet that is set up for the first time, it does nothing. No execution works on a run meanwhile.
   */
  migrate(ports: DoorPorts): void;
}

/** All of them, the earliest version first. */
export const MIGRATIONS: readonly Migration[] = [
  {version: '0.2.0', migrate: writeSettings},
  {version: '0.3.0', migrate: renameTrigger},
  {version: '0.5.0', migrate: arrangeColumns},
  {version: '0.8.0', migrate: showRead},
  {version: '0.10.0', migrate: textsByLanguage},
];
