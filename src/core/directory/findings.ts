/** Findings about users from the directory. Sentences: `src/messages`. */
import {findingMaker, type QuotedFinding} from '../base/finding';
import type {UsersFrom} from '../google/directory/users-from';

/** About a row, or about a source that Google does not know. */
export interface DirectoryRowFindings {
  /**
   * `inactive`: the account is suspended or archived. `gone`: it is no longer among the users that rows are kept for, or
   * was deleted.
   */
  'user-left': {readonly reason: 'inactive' | 'gone'};
  /** The account has another primary address now; Google's id says that it is the same one. */
  'user-renamed': {readonly user: string; readonly now: string};
  /** The address belongs to another account now: its former owner is gone. */
  'user-replaced': {readonly user: string};
  /** After `user-left`: among them again, and Gmail holds nothing for the alias. */
  'user-back': {};
  'users-from-unknown': UsersFrom;
}

/** A finding about a row or a source, from its code and facts. */
export const directoryRowFinding = findingMaker<DirectoryRowFindings>({
  'user-left': 'warn',
  'user-renamed': 'block',
  'user-replaced': 'block',
  'user-back': 'advice',
  'users-from-unknown': 'block',
});

declare module '../rows/outcome' {
  interface Findings extends DirectoryRowFindings {}
}

/** About a request, or about the reading as a whole. */
export interface DirectoryFindings {
  'users-from-invalid': UsersFrom;
  'directory-needs-delegation': {};
  /** Comma-separated scopes, as the Admin console requires them; the client ID is empty if it is unknown. */
  'delegation-entry': {readonly clientId: string; readonly scopes: string};
  'nobody-found': UsersFrom;
  /** Of those that were found, by the reason why they get no row. */
  'users-left-out': {
    readonly inactive: number;
    readonly withoutMailbox: number;
    readonly groups: number;
    readonly outside: number;
  };
  'users-differ': {readonly expected: number; readonly confirmed: number};
  'too-many-sources': {readonly most: number};
  /** At a refresh; `message` says why. Nothing was changed. */
  'users-from-unread': {readonly message: QuotedFinding};
  /** Nobody was marked: so many at once suggest that a source has changed. */
  'too-many-left': {readonly left: number; readonly users: number};
}

/** A finding about a request or the reading as a whole, from its code and facts. */
export const directoryFinding = findingMaker<DirectoryFindings>({
  'users-from-invalid': 'block',
  'directory-needs-delegation': 'block',
  'delegation-entry': 'block',
  'nobody-found': 'warn',
  'users-left-out': 'advice',
  'users-differ': 'block',
  'too-many-sources': 'block',
  'users-from-unread': 'block',
  'too-many-left': 'block',
});

declare module '../rows/door-findings' {
  interface DoorFindings extends DirectoryFindings {}
}
