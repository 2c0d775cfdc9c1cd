/** What the schedule as a whole can be kept from working by. Sentences: `src/messages`. */
import {findingMaker, type QuotedFinding} from '../base/finding';

export interface ScheduleFindings {
  /** Apps Script allows twenty for each person and script. */
  'no-more-triggers': {};
  'every-user-needs-delegation': {};
  /** The digest could not be sent, nor its figures alone. */
  'digest-unsent': {};
  /** The digest was mailed, but Google Chat did not accept it. */
  'chat-unsent': {};
  'chat-webhook-invalid': {};
  /** The scheduled refresh has not happened since an instant; `days` ago, with the user that it should have run as. */
  'refresh-overdue': {
    readonly since: number;
    readonly days: number;
    readonly owner: string;
  };
  /** The owner has not granted every scope, or has withdrawn one. */
  'authorization-missing': {readonly operator: string; readonly url: string};
  /** Most rows of the refresh failed in the same way; `message` is that of the first. */
  'rows-fail-alike': {
    readonly failed: number;
    readonly rows: number;
    readonly message: string;
  };
  /** Users without a row whose mailboxes could not be read, and the first reason. */
  'users-unread': {readonly users: number; readonly message: QuotedFinding};
  'no-watched-folder': {};
  /** Why the watched folder could not be read. */
  'watched-folder-unread': {readonly message: QuotedFinding};
  /** A row that is due names a file that was not used yet. */
  'row-has-own-file': {readonly alias: string};
}

/** A finding about the schedule, from its code and facts. */
export const scheduleFinding = findingMaker<ScheduleFindings>({
  'no-more-triggers': 'block',
  'every-user-needs-delegation': 'block',
  'digest-unsent': 'block',
  'chat-unsent': 'warn',
  'chat-webhook-invalid': 'block',
  'refresh-overdue': 'warn',
  'authorization-missing': 'block',
  'rows-fail-alike': 'block',
  'users-unread': 'block',
  'no-watched-folder': 'block',
  'watched-folder-unread': 'block',
  'row-has-own-file': 'warn',
});

declare module '../rows/door-findings' {
  interface DoorFindings extends ScheduleFindings {}
}
