/** What the page asks of the playground: the hands of a person at a Google Sheet, and the levers behind the scenes. */
import type {Area} from '../spreadsheet/model';
import type {ButtonName} from '../workspace';
import type {PermissionCommand} from './permission-step';
import type {VisitorCommand} from './visitor-command';

/** Ways in which Google can be made to fail for a while. */
export type Trouble =
  | 'rate limit'
  | 'error 500'
  | 'stored, but 500'
  | 'network';

/** Nothing: there is no entry. */
export type Delegated = 'nothing' | 'Gmail' | 'Gmail and the directory';

export type Command =
  | VisitorCommand
  | PermissionCommand
  /** google.script.run, from the sidebar. */
  | {
      readonly do: 'run';
      readonly name: string;
      readonly args: readonly unknown[];
    }
  /** A click on an item of the script's menu. */
  | {readonly do: 'menu'; readonly name: string}
  /** Opens a sheet and, unless `areas` is empty, selects ranges in it. */
  | {
      readonly do: 'select';
      readonly sheet: string;
      readonly areas: readonly Area[];
    }
  /** Types into a cell of the open sheet. */
  | {
      readonly do: 'edit';
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  /** Empties the selected cells. */
  | {readonly do: 'clear'}
  /** Sorts the open sheet's rows below the frozen ones. */
  | {
      readonly do: 'sort';
      readonly column: number;
      readonly ascending: boolean;
    }
  /** Inserts one row below row `after`. */
  | {readonly do: 'insertRow'; readonly after: number}
  /** Deletes every row that the selection touches. */
  | {readonly do: 'deleteRows'}
  /** Makes a column of the open sheet so many pixels wide. */
  | {readonly do: 'resize'; readonly column: number; readonly width: number}
  /** Opens or closes the group that a column of the open sheet is in. */
  | {readonly do: 'toggleGroup'; readonly column: number}
  | {readonly do: 'closeSidebar'}
  /** Answers the alert that the script shows. */
  | {
      readonly do: 'answer';
      readonly dialog: number;
      readonly button: ButtonName;
    }
  /** Sets how many real milliseconds a virtual second takes while a script runs, initially `Start.speed`. */
  | {readonly do: 'pace'; readonly speed: number}
  /** Lets time pass and runs the triggers that become due on the way. */
  | {readonly do: 'advance'; readonly ms: number}
  /** The content of a mail, by its number; the answer is a `MailContent`. */
  | {readonly do: 'mail'; readonly number: number}
  | {readonly do: 'trouble'; readonly kind: Trouble; readonly times: number}
  /** What the delegation entry in the Admin console grants. */
  | {readonly do: 'delegate'; readonly what: Delegated}
  /** Who is at the keyboard. */
  | {readonly do: 'sitDown'; readonly person: string}
  /** Puts a file into Drive and its link into the active cell. */
  | {readonly do: 'addFile'; readonly name: string; readonly base64: string};

/** A mail as it was sent. */
export interface MailContent {
  readonly text: string;
  /** null when it has only text. */
  readonly html: string | null;
}

/** `value` is what the script returned, for `run`. */
export type Reply =
  | {readonly ok: true; readonly value: unknown}
  /** What Apps Script or Sheets would say. */
  | {readonly ok: false; readonly error: string};
