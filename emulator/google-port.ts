/**
 * What the emulated Apps Script needs of the emulated Google: one function from request to response, tokens for the
 * person at the keyboard, and the files DriveApp reads without HTTP.
 */
import type {HttpRequest, HttpResponse} from './http';
import type {Spreadsheet} from './spreadsheet/model';

/** A file in Drive, as much of it as scripts ask for. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  /** A Google Docs type (`application/vnd.google-apps.…`) has no bytes of its own. */
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  readonly trashed: boolean;
  /** The target of a shortcut. */
  readonly targetId?: string;
}

export interface GooglePort {
  /**
   * Answers one request, at the instant of the shared clock.
   *
   * @throws NetworkFailure if there is no response at all; the request may have been carried out nevertheless.
   */
  handle(request: HttpRequest): HttpResponse;

  /** A fresh access token for a user of this company with exactly these scopes. */
  issueToken(of: {
    readonly user: string;
    readonly scopes: readonly string[];
  }): string;

  /** From now on the Sheets API opens this spreadsheet, which stays the same object. */
  serveSpreadsheet(spreadsheet: Spreadsheet): void;

  readonly drive: {
    /** Why Drive refuses all calls in this script's project, DriveApp included; null if its API is on. */
    off(): string | null;
    /** null if there is no such file or the user may not read it: Drive does not distinguish the two. */
    get(id: string, user: string): DriveFile | null;
  };
}
