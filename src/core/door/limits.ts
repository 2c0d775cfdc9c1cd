/** What a person chooses for one run: when a certificate is due, until when it has to be valid, whether it is revoked. */
import {DAY_MS} from '../base/time';
import type {RevocationReason} from '../google/privateca';
import {poolName} from '../request/issuers';
import {DoorRefusal} from '../rows/refusal';
import {MAX_RENEWAL_DAYS} from '../rows/row';
import type {RunOptions} from '../run/start-run';
import type {Verbs} from './contract';
import type {DoorPorts} from './ports';

/** The maximum length of a quotation in a finding. */
const MAX_QUOTED = 20;

/**
 * The limits in a request to start a run; a limit that does not apply to an action is left out.
 *
 * @param now - milliseconds since the epoch
 * @throws DoorRefusal if one of them cannot be used
 */
export function limitsOf(
  {action, renewalDays, validUntil}: Verbs['start']['in'],
  now: number,
): Pick<RunOptions, 'renewalDays' | 'validUntil'> {
  if (action === 'renew' && isGiven(renewalDays)) {
    return {renewalDays: daysIn(renewalDays)};
  }
  if (action === 'update' && isGiven(validUntil)) {
    return {validUntil: dayIn(validUntil, now)};
  }
  return {};
}

const REASONS: readonly RevocationReason[] = [
  'KEY_COMPROMISE',
  'AFFILIATION_CHANGED',
  'SUPERSEDED',
  'CESSATION_OF_OPERATION',
  'PRIVILEGE_WITHDRAWN',
];

/**
 * Where and why an off-boarding revokes certificates, if the request wants it.
 *
 * @throws DoorRefusal for an unknown reason; RequestRefused where no pool is set that could do it
 */
export function revocationOf(
  ports: DoorPorts,
  {action, revokes}: Verbs['start']['in'],
): Pick<RunOptions, 'revokes'> {
  if (action !== 'offBoard' || !isGiven(revokes)) return {};
  const reason = REASONS.find(it => it === revokes);
  if (!reason) throw new DoorRefusal('unknown-verb', {});
  return {revokes: {pool: poolName(ports), reason}};
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function daysIn(value: unknown): number {
  const isDays =
    typeof value === 'number' &&
    Number.isInteger(value) &&
    value >= 1 &&
    value <= MAX_RENEWAL_DAYS;
  if (isDays) return value;
  throw new DoorRefusal('renewal-days-for-run-invalid', {
    value: quoted(value),
    most: MAX_RENEWAL_DAYS,
  });
}

/** The first instant of a day in UTC. */
function dayIn(value: unknown, now: number): number {
  const text = typeof value === 'string' ? value : '';
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : NaN;
  // A day that the month does not have is read as one of the next month.
  const isDay = !isNaN(day) && new Date(day).toISOString().startsWith(text);
  if (isDay && day > now - DAY_MS) return day;
  throw new DoorRefusal('valid-until-invalid', {value: quoted(value)});
}

function quoted(value: unknown): string {
  return String(value).slice(0, MAX_QUOTED);
}
