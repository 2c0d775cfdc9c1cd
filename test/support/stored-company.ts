/** Documents as earlier versions have left them (`test/stored`), opened with another bundle. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {replace} from '../../emulator/checkpoint';
import {Clock} from '../../emulator/clock';
import {createGoogle, type Google} from '../../emulator/google/google';
import type {State} from '../../emulator/google/state';
import {OPERATOR, SECOND_OPERATOR} from '../../emulator/company';
import {withWhitelist} from '../../emulator/with-whitelist';
import {newSheet, type Row, type Sheet} from '../../emulator/spreadsheet/model';
import {createWorkspace, type Workspace} from '../../emulator/workspace';
import {checkpoint} from './long-run';
import {fromStoredText, storedText} from './stored-text';

/** The folder with a folder for each version. */
export const STORED = 'test/stored';

export const KEY_SERVICE = 'https://kacls.example.com/v1';

/** The user whose row waits for client-side encryption. */
export const WAITING = 'user12@large.example';

/** How the half-done run ends under the version that began it: the facts that must hold whatever its sentences are. */
export interface RunEnd {
  readonly succeeded: number;
  readonly blocked: number;
  readonly failed: number;
  /** By alias, whether each certificate that Gmail holds is the default, by fingerprint. */
  readonly gmail: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** Lines of the Log, by alias. */
  readonly logged: Readonly<Record<string, number>>;
  /** Rows, by what their state means. */
  readonly kinds: Readonly<Record<string, number>>;
}

export interface StoredCompany {
  readonly google: Google;
  readonly workspace: Workspace;
  readonly end: RunEnd;
  /** Saves the state that the version has left; the returned function restores it. */
  checkpoint(): () => void;
}

interface StoredDocument {
  readonly instant: number;
  readonly spreadsheet: Workspace['spreadsheet'];
  readonly properties: Workspace['properties'];
  readonly triggers: Workspace['triggers'];
}

type Bundle = string | Readonly<Record<string, string>>;

/** The texts of the files in a version's folder, by name. */
export function storedFiles(
  {google, workspace}: Pick<StoredCompany, 'google' | 'workspace'>,
  end: RunEnd,
): Record<string, string> {
  const {clock, spreadsheet, properties, triggers} = workspace;
  const instant = clock.now();
  const document = {instant, spreadsheet, properties, triggers};
  // Tokens are requested again; earlier requests do not matter.
  const state = {...google.state, tokens: {}, log: []};
  return {
    'document.json': storedText(document),
    'google.json': storedText(state),
    'end.json': storedText(end),
  };
}

/** Opens a version's document with a bundle: the cache is empty, and nobody has it open. */
export function openStored(version: string, bundle: Bundle): StoredCompany {
  const read = <T>(name: string) =>
    fromStoredText<T>(readFileSync(path.join(STORED, version, name), 'utf8'));
  const document = read<StoredDocument>('document.json');
  const clock = new Clock(document.instant);
  // Seeds other than when it was stored: ids must not occur a second time.
  const google = createGoogle({clock, seed: 2});
  const state = read<State>('google.json');
  for (const name of Object.keys(state) as (keyof State)[]) {
    replace(google.state[name], state[name]);
  }
  const workspace = createWorkspace({
    ...{google, clock, seed: 2},
    ...{operator: OPERATOR, editors: [SECOND_OPERATOR]},
    bundle: withWhitelist(bundle, `${KEY_SERVICE}/`),
  });
  const {sheets, ...rest} = document.spreadsheet;
  // Properties that Sheets had, and earlier emulators did not know.
  const whole = sheets.map(it => ({...newSheet(it.id, it.name), ...it}));
  replace(workspace.spreadsheet, {...rest, sheets: whole.map(sharingRows)});
  replace(workspace.properties, document.properties);
  replace(workspace.triggers, document.triggers);
  return {
    ...{google, workspace, end: read<RunEnd>('end.json')},
    checkpoint: () => checkpoint({google, workspace, rows: []}),
  };
}

/** Rows that are alike are one, as they were before they were stored: there are hundreds, and each checkpoint keeps them. */
function sharingRows(sheet: Sheet): Sheet {
  const known = new Map<string, Row>();
  const rows = sheet.rows.map(row => {
    const text = JSON.stringify(row);
    if (!known.has(text)) known.set(text, row);
    return known.get(text)!;
  });
  return {...sheet, rows};
}
