import type {DoorPorts} from '../ports';

/** The order of the columns when versions before 0.5.0 set the sheets up, those that came at the end included. */
const BEFORE = {
  rollout: [
    ...['user', 'alias', 'file', 'password', 'renewalDays', 'access'],
    ...['queued', 'state', 'message', 'issuer', 'expires', 'id'],
    ...['fingerprint', 'readFrom', 'updated', 'details'],
  ],
  cse: [
    ...['user', 'certificate', 'password', 'metadata', 'use', 'queued'],
    ...['state', 'message', 'keyPair', 'previousKeyPair', 'identity'],
    ...['keyService', 'fingerprint', 'expires', 'obliterableIn'],
    ...['waitingSince', 'readFrom', 'updated', 'details'],
  ],
  inventory: [
    ...['user', 'alias', 'default', 'subject', 'issuer', 'key', 'chain'],
    ...['validFrom', 'validTo', 'daysLeft', 'row', 'remark', 'changed'],
    ...['serial', 'fingerprint', 'id', 'read', 'unit', 'groups', 'userId'],
  ],
  log: [
    ...['time', 'operator', 'action', 'user', 'alias', 'before', 'after'],
    ...['outcome', 'message', 'details'],
  ],
} as const;

/**
 * Moves important columns to the front of each sheet, if nobody has rearranged the columns since. Their cells move
 * along.
 */
export function arrangeColumns({workbook}: DoorPorts): void {
  for (const kind of ['rollout', 'cse', 'inventory', 'log'] as const) {
    workbook.arrange(kind, BEFORE[kind]);
  }
}
