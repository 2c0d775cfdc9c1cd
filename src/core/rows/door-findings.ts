/** Findings about a sheet as a whole, and about requests. Sentences: `src/messages`. */
import {findingMaker} from '../base/finding';
import type {UnusableRoot} from '../certificates';
import type {RowSelection, RunAction} from './actions';
import type {SettingName} from './setting-names';

/** The problems of a sheet as a whole, and the reasons why any request can be refused. */
export interface RequestFindings {
  'not-an-operator': {readonly operator: string};
  'not-set-up': {};
  /** An earlier version has set it up; versions as `0.1.0`. */
  'document-older': {readonly version: string; readonly script: string};
  'document-newer': {readonly version: string; readonly script: string};
  'sheet-missing': {readonly sheet: string};
  'column-missing': {
    readonly sheet: string;
    readonly columns: readonly string[];
  };
  /** Someone else protects cells that a run writes. */
  'sheet-protected': {
    readonly sheet: string;
    /** Empty: the whole sheet. */
    readonly columns: readonly string[];
    readonly operator: string;
  };
  'nothing-selected': {
    readonly selection: RowSelection;
    /** The action for which rows were selected. */
    readonly action: RunAction;
    /** Rows that are selected and out of sight. */
    readonly hidden: number;
  };
  'run-in-progress': {
    readonly operator: string;
    readonly action: RunAction;
    readonly left: number;
    /** Since it was started; null where that is not known. */
    readonly minutes: number | null;
  };
  'another-execution': {
    readonly operator: string;
    readonly action: RunAction | null;
    readonly done: number;
    readonly total: number;
    /** Since the run was started; null if that is unknown, or there is no run. */
    readonly minutes: number | null;
  };
  'command-line-at-work': {
    readonly operator: string;
    readonly action: RunAction | null;
    /** Since it began. */
    readonly minutes: number;
  };
  'confirmation-differs': {
    readonly expected: number;
    readonly confirmed: number;
  };
  /** A request that removes something and does not name the rows that a person has confirmed. */
  'confirmation-missing': {readonly action: RunAction};
  'not-previewed': {readonly action: RunAction};
  'too-many-rows': {
    readonly action: RunAction;
    readonly count: number;
    readonly most: number;
  };
  'files-unreadable': {};
  /** The person has not granted every permission; `url` is the page for doing so, empty if it is unknown. */
  'permission-missing': {readonly url: string};
  /** A run that no clock trigger has continued for a while; `minutes` since anyone worked on it. */
  'run-not-continued': {readonly operator: string; readonly minutes: number};
  'shared-with-others': {readonly people: readonly string[]};
  'shared-by-link': {readonly mayEdit: boolean; readonly inDomain: boolean};
  'no-row': {};
  /** Beyond those that are named one by one. */
  'more-rows-twice': {readonly rows: readonly number[]; readonly more: number};
  'took-too-long': {};
  'no-run': {};
  /** Renew's threshold for one run; `value` as it was sent. */
  'renewal-days-for-run-invalid': {
    readonly value: string;
    readonly most: number;
  };
  /** Update's date for one run; `value` as it was sent. */
  'valid-until-invalid': {readonly value: string};
  'setting-invalid': {readonly setting: SettingName; readonly value: string};
  /** A part of the typed text does not name a root. */
  'root-unusable': {
    readonly why: UnusableRoot['why'];
    readonly value: string;
  };
  'too-many-roots': {readonly count: number; readonly most: number};
  'key-unreadable': {};
  'operator-would-be-locked-out': {readonly operator: string};
  'unknown-verb': {};
  'door-fault': {readonly text: string};
}

/** A finding about a request or a sheet, from its code and facts. */
export const requestFinding = findingMaker<RequestFindings>({
  'not-an-operator': 'block',
  'not-set-up': 'block',
  'document-older': 'advice',
  'document-newer': 'block',
  'sheet-missing': 'block',
  'column-missing': 'block',
  'sheet-protected': 'block',
  // Where there is nothing to do, nothing is wrong.
  'nothing-selected': 'advice',
  'run-in-progress': 'block',
  'another-execution': 'block',
  'command-line-at-work': 'block',
  'confirmation-differs': 'block',
  'confirmation-missing': 'block',
  'not-previewed': 'block',
  'too-many-rows': 'block',
  'files-unreadable': 'block',
  'permission-missing': 'block',
  'run-not-continued': 'warn',
  'shared-with-others': 'warn',
  'shared-by-link': 'warn',
  'no-row': 'block',
  'more-rows-twice': 'block',
  'took-too-long': 'block',
  'no-run': 'block',
  'renewal-days-for-run-invalid': 'block',
  'valid-until-invalid': 'block',
  'setting-invalid': 'block',
  'root-unusable': 'block',
  'too-many-roots': 'block',
  'key-unreadable': 'block',
  'operator-would-be-locked-out': 'block',
  'unknown-verb': 'block',
  'door-fault': 'block',
});

/**
 * All findings about requests and a sheet as a whole. A feature adds its own in its declarations (`declare module`).
 */
export interface DoorFindings extends RequestFindings {}
