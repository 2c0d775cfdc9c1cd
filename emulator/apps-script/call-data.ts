/** What host calls carry from one side to the other: plain data. */
import type {
  Chart,
  ChartRange,
  DateCell,
  SharingAccess,
  SharingPermission,
} from '../spreadsheet/model';
import type {Instant} from './host/realm';

/** Cells of one sheet. */
export type Place = ChartRange;

/** A value that a script puts into a cell, before Sheets interprets it. */
export type Entered = string | number | boolean | DateCell;

/** A cell's value as a script receives it. */
export type GivenCell = string | number | boolean | Date | Instant;

export type Store = 'document' | 'script' | 'user';

/** Developer metadata of the spreadsheet. */
export interface MetadataFacts {
  readonly id: number;
  readonly key: string;
  readonly value: string;
}

export interface SpreadsheetFacts {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

/** A chart that is not in a sheet yet, or one as it is there. */
export type ChartFacts = Omit<Chart, 'id'> & {readonly id: number | null};

/** A request as passed to UrlFetchApp. */
export interface FetchRequest {
  readonly url: string;
  readonly method: string;
  readonly contentType: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: FetchPayload | null;
  readonly mute: boolean;
}

export type FetchPayload =
  | {readonly text: string}
  | {readonly bytes: Uint8Array}
  | {readonly form: Readonly<Record<string, string>>};

export interface FetchResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export interface SharingFacts {
  readonly access: SharingAccess;
  readonly permission: SharingPermission;
}

export type Schedule =
  | {readonly kind: 'everyMinutes'; readonly minutes: number}
  | {readonly kind: 'everyHours'; readonly hours: number};

export interface TriggerFacts {
  readonly id: string;
  readonly handler: string;
}

/** A mail as passed to MailApp. */
export interface MailDraft {
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  /** The text; what readers without HTML show. */
  readonly body: string;
  readonly html: string | null;
  readonly name: string | null;
  readonly replyTo: string | null;
  readonly noReply: boolean;
}

/** Looks that are plain text: one for the whole area, or one for each cell; null is the default. */
export type LookText = string | null | readonly (readonly (string | null)[])[];
