/** What the workflows of client-side encryption have to say, and what its requests can be refused for. */
import {findingMaker} from '../base/finding';
import type {Use} from './row';

/** Times are milliseconds since the epoch, UTC. `id` and `pairs` are Gmail's ids of key pairs. */
export interface CseWorkFindings {
  /** Neither one's own right nor a user's consent reaches CSE. */
  'cse-needs-delegation': {readonly user: string};
  /** `by`: what says which service is the right one. */
  'key-service-differs': {
    readonly uri: string;
    readonly expected: string;
    readonly by: 'settings' | 'rows';
  };
  /** Another service is assigned to the user; `to` is the unit or group that determines it. */
  'key-service-not-assigned': {
    readonly uri: string;
    readonly expected: string;
    readonly to: string;
  };
  'assigned-group-unknown': {readonly group: string};
  /** The directory has no such user. */
  'unit-unknown': {readonly user: string};
  /** A key has to be wrapped, and no service is named. */
  'key-service-unnamed': {};
  'wrapping-switched-off': {};
  /** The row waited for CSE, and the clock has no token to have its key wrapped with. */
  'wrapping-wants-token': {};
  /** `isOtherThing`: it is there, but no file, such as a Google Doc. */
  'metadata-file-not-found': {readonly isOtherThing: boolean};
  /** The password was used and emptied, and Gmail does not hold the result. */
  'cse-password-emptied': {};
  'identity-elsewhere': {readonly pairs: string};
  'identity-missing': {};
  'identity-gone': {};
  /** Half done; the reason comes as a separate finding. */
  'pair-stored-only': {readonly id: string};
  'partner-without-pair': {readonly row: number; readonly use: Use};
  'pair-disabled': {readonly id: string};
  'pair-gone': {readonly id: string};
  'pair-not-stored': {};
  'pair-stored-differently': {readonly id: string};
  'no-pair-named': {};
  'no-previous-pair': {};
  'previous-pair-unusable': {readonly id: string};
  'waited-too-long': {readonly since: number; readonly hours: number};
  'pairs-without-row': {readonly count: number};
}

/** A finding of a workflow, from its code and facts. */
export const cseWorkFinding = findingMaker<CseWorkFindings>({
  'cse-needs-delegation': 'block',
  'key-service-differs': 'block',
  'key-service-not-assigned': 'block',
  'assigned-group-unknown': 'block',
  'unit-unknown': 'block',
  'key-service-unnamed': 'block',
  'wrapping-switched-off': 'block',
  'wrapping-wants-token': 'block',
  'metadata-file-not-found': 'block',
  'cse-password-emptied': 'block',
  'identity-elsewhere': 'block',
  'identity-missing': 'block',
  'identity-gone': 'block',
  'pair-stored-only': 'block',
  'partner-without-pair': 'block',
  'pair-disabled': 'block',
  'pair-gone': 'block',
  'pair-not-stored': 'block',
  'pair-stored-differently': 'block',
  'no-pair-named': 'block',
  'no-previous-pair': 'block',
  'previous-pair-unusable': 'block',
  'waited-too-long': 'block',
  'pairs-without-row': 'advice',
});

declare module '../rows/outcome' {
  interface Findings extends CseWorkFindings {}
}

/** The reasons for which a request from the sidebar can be refused. */
export interface CseDoorFindings {
  'no-cse-row': {};
  'pair-unknown': {readonly id: string};
  /** Only a pair that has been disabled for more than 30 days can be obliterated; null: it is enabled. */
  'obliterate-too-early': {readonly daysLeft: number | null};
  'obliterate-in-use': {readonly id: string};
  'address-typed-differs': {readonly user: string};
  'pair-in-use': {readonly id: string};
  'identity-not-confirmed': {readonly user: string};
}

/** A finding about a request, from its code and facts. */
export const cseDoorFinding = findingMaker<CseDoorFindings>({
  'no-cse-row': 'block',
  'pair-unknown': 'block',
  'obliterate-too-early': 'block',
  'obliterate-in-use': 'block',
  'address-typed-differs': 'block',
  'pair-in-use': 'block',
  'identity-not-confirmed': 'block',
});

declare module '../rows/door-findings' {
  interface DoorFindings extends CseDoorFindings {}
}
