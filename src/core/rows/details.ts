/** What support asks for: the codes of all findings, with the HTTP status and Google's own word for the reason. */
import {byGravity, cut} from '../base/finding';
import type {AnyFinding} from './refusal';

/** A row seldom has more than three. */
const MAX_CODES = 12;
const MAX_LENGTH = 320;
const BETWEEN = '; ';

/**
 * The findings of an outcome in short form, the same in every language: `precondition-failed (HTTP 400, failedPrecondition);
 * sha1`. The most severe comes first: it determines the row's state.
 *
 * @returns 320 characters at most; empty without findings
 */
export function detailsOf(findings: readonly AnyFinding[]): string {
  const codes = [...new Set(byGravity(findings).map(codeOf))];
  const left = codes.length - MAX_CODES;
  const shown = codes.slice(0, MAX_CODES).join(BETWEEN);
  return cut(left > 0 ? `${shown}; +${left}` : shown, MAX_LENGTH);
}

/**
 * The codes in a text that `detailsOf` has made, in its order; for text that people typed instead, words that are not codes.
 */
export function codesIn(details: string): string[] {
  return details
    .slice(0, MAX_LENGTH)
    .split(BETWEEN)
    .map(it => it.split(' ', 1)[0]!);
}

function codeOf({code, facts}: AnyFinding): string {
  const {status, reason} = facts as {status?: unknown; reason?: unknown};
  // No response has no status.
  if (typeof status !== 'number' || status === 0) return code;
  const named = typeof reason === 'string' ? `, ${reason}` : '';
  return `${code} (HTTP ${status}${named})`;
}
