import type {DoorPorts} from '../ports';

/** The order of the Inventory’s columns when version 0.5 set it up: *Read* was one of those that are closed away. */
const BEFORE = [
  ...['user', 'alias', 'default', 'validTo', 'daysLeft', 'row', 'remark'],
  ...['changed', 'subject', 'issuer', 'key', 'chain', 'validFrom', 'serial'],
  ...['fingerprint', 'id', 'read', 'unit', 'groups', 'userId'],
] as const;

/** Moves the Inventory’s column *Read* into view, if nobody has rearranged the columns since: it says how fresh a line is. */
export function showRead({workbook}: DoorPorts): void {
  workbook.arrange('inventory', BEFORE);
}
