/** English: the remarks of the Inventory. */
import type {Remark} from '../../core/inventory/table';

export const remarks: Readonly<Record<Remark, string>> = {
  revoked: 'Revoked',
  expired: 'Expired',
  expiresSoon: 'Expires soon',
  untrusted: 'Untrusted chain',
  unconfirmed: 'Alias not confirmed',
  elsewhere: 'Mail arrives in another mailbox',
  aliasGone: 'Alias gone',
  userGone: 'User gone or suspended',
  otherThanRow: 'Not the row’s certificate',
  notDefault: 'Valid longer than the default',
  newer: 'Newer than the default',
  noRow: 'No row',
  duplicate: 'Held twice',
  none: 'No certificate',
};
