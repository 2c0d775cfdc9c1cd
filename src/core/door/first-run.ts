/**
 * The first run: the facts for its checklist, apart from rows and their states. The page puts the steps together; this file has
 * what only the document knows, read without a request to Google.
 */
import {assignmentScopes} from '../cse/assignment';
import {delegationScopes} from '../directory/delegation-entry';
import type {FirstRunRecord} from '../run/kept-settings';
import type {DoorPorts} from './ports';

/** The facts for the checklist of the first run. */
export interface FirstRun {
  /** The person has hidden the list, or everything was set up before the list existed. */
  readonly isHidden: boolean;
  /** Someone has chosen how mailboxes are reached. */
  readonly hasAccess: boolean;
  readonly serviceAccount: string;
  /** Empty until it is known. */
  readonly clientId: string;
  /** All scopes that the delegation entry has to list at present; empty while the list is hidden. */
  readonly scopes: readonly string[];
  /** The user whose mailbox a test tries to reach. */
  readonly user: string;
  /** What the last test of it came to; null before there was one, and after access or user were changed. */
  readonly tested: {
    readonly isDelegated: boolean;
    readonly isReached: boolean;
  } | null;
  readonly isScheduled: boolean;
}

/** A document of an earlier version has no record: its operators know how to use it. */
const BEFORE: FirstRunRecord = {list: 'hidden'};
const BLANK: FirstRunRecord = {list: 'shown'};

/** The facts for the checklist; null once it is done. */
export function firstRunOf(ports: DoorPorts): FirstRun | null {
  const {store, operator} = ports;
  const {access, serviceAccount, clientId, testUser} = store.settings();
  const {list, ownChosen, tested} = recordOf(ports);
  if (list === 'done') return null;
  const isOwn = access === 'own';
  const isHidden = list === 'hidden';
  const assigned = assignmentScopes(store.cse().assigned);
  return {
    isHidden,
    hasAccess: isOwn ? ownChosen === true : serviceAccount !== '',
    serviceAccount,
    clientId,
    // They follow from all rows, which are not read for a hidden list.
    scopes: isHidden ? [] : delegationScopes(ports, assigned),
    user: isOwn ? operator : testUser || operator,
    tested: tested?.of === testedAccessOf(ports) ? tested : null,
    isScheduled: store.schedule().every !== 'never',
  };
}

/** Begins it, in a document that was blank. */
export function beginFirstRun(ports: DoorPorts): void {
  ports.store.keep({firstRun: BLANK});
}

/** The access that a test was made with: another access, account or user requires another test. */
export function testedAccessOf({store, operator}: DoorPorts): string {
  const {access, serviceAccount, testUser} = store.settings();
  return `${access} ${serviceAccount} ${testUser || operator}`;
}

function recordOf({store, workbook}: DoorPorts): FirstRunRecord {
  return store.kept().firstRun ?? (workbook.isSetUp() ? BEFORE : BLANK);
}

/** Changes parts of the record. */
export function remember(
  ports: DoorPorts,
  change: Partial<FirstRunRecord>,
): void {
  ports.store.keep({firstRun: {...recordOf(ports), ...change}});
}
