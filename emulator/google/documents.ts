/**
 * The spreadsheets that the Sheets API opens, and its quotas. They are not part of `State`: each belongs to the workspace whose
 * script is bound to it, so script and API see one document.
 */
import type {Sheet, Spreadsheet} from '../spreadsheet/model';
import {ApiError} from './response';
import type {Token} from './state';
import {errorInfo} from './authorization';

export type Use = 'Read' | 'Write';

/** Requests a minute [sheets/api/limits]. */
const PER_USER = 60;
const PER_PROJECT = 300;
const MINUTE_MS = 60_000;

export class Documents {
  private readonly all = new Map<string, Spreadsheet>();
  /** By what is limited: the minute, and the requests in it. */
  private readonly used = new Map<string, {minute: number; count: number}>();

  add(spreadsheet: Spreadsheet): void {
    this.all.set(spreadsheet.id, spreadsheet);
  }

  /**
   * The spreadsheet, for a caller with the right to it.
   *
   * @throws ApiError 404 for an unknown one, 403 without the right
   */
  open(id: string, {user}: Token, use: Use): Spreadsheet {
    const found = this.all.get(id);
    if (!found) {
      throw sheetsError(404, 'NOT_FOUND', 'Requested entity was not found.');
    }
    if (!isOpenTo(found, user, use)) {
      throw sheetsError(
        403,
        'PERMISSION_DENIED',
        'The caller does not have permission',
      );
    }
    return found;
  }

  /**
   * Counts a request.
   *
   * @param now - milliseconds
   * @throws ApiError 429
   */
  count(use: Use, {user, project}: Token, now: number): void {
    const minute = Math.floor(now / MINUTE_MS);
    const limits = [
      {of: user, most: PER_USER, name: `${use} requests per minute per user`},
      {of: project, most: PER_PROJECT, name: `${use} requests per minute`},
    ].map(it => ({...it, key: `${use} ${project} ${it.of}`}));
    const counts = limits.map(({key}) => {
      const last = this.used.get(key);
      return last?.minute === minute ? last.count : 0;
    });
    limits.forEach(({most, name}, i) => {
      if (counts[i]! >= most) throw quotaExceeded(use, name, project);
    });
    limits.forEach(({key}, i) =>
      this.used.set(key, {minute, count: counts[i]! + 1}),
    );
  }
}

function isOpenTo(
  {editors, viewers, sharing}: Spreadsheet,
  user: string,
  use: Use,
): boolean {
  if (editors.includes(user)) return true;
  const byLink = sharing.access !== 'PRIVATE' ? sharing.permission : 'NONE';
  if (byLink === 'EDIT') return true;
  return use === 'Read' && (viewers.includes(user) || byLink !== 'NONE');
}

/** The sheet with an id. @throws ApiError 400 */
export function sheetWithId({sheets}: Spreadsheet, id: unknown): Sheet {
  const found = sheets.find(it => it.id === (id ?? 0));
  if (!found) throw invalidArgument(`No grid with id: ${String(id)}`);
  return found;
}

export function invalidArgument(message: string): ApiError {
  return sheetsError(400, 'INVALID_ARGUMENT', message);
}

function quotaExceeded(use: Use, limit: string, project: string): ApiError {
  const metric = `${use} requests`;
  const message =
    `Quota exceeded for quota metric '${metric}' and limit '${limit}' of service 'sheets.googleapis.com' ` +
    `for consumer 'project_number:${project}'.`;
  return new ApiError(429, {
    message,
    canonical: 'RESOURCE_EXHAUSTED',
    errors: [],
    details: [
      errorInfo('RATE_LIMIT_EXCEEDED', {
        service: 'sheets.googleapis.com',
        consumer: `projects/${project}`,
        quota_limit_value: String(
          limit.endsWith('user') ? PER_USER : PER_PROJECT,
        ),
      }),
    ],
  });
}

function sheetsError(
  status: number,
  canonical: string,
  message: string,
): ApiError {
  return new ApiError(status, {message, canonical, errors: []});
}
