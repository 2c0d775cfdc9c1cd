/** Off-boarding a row takes certificates away from other addresses of its user too: which ones, as far as the sheets know. */
import type {Mailbox} from '../../google/gmail/smime-info';
import {keyOf, mailboxOf} from '../../rows/row';
import type {RunAction} from '../../rows/actions';
import type {HostedPorts} from '../ports';

/**
 * The addresses beyond the rows' own that lose their certificates: those for which a row or the Inventory has a certificate that
 * was found in Gmail. An address that was only typed may be nobody's.
 *
 * @param asked - the mailboxes of the rows that the action is for
 * @returns in order of the sheets, each once; empty for every action but Off-board
 */
export function otherAddresses(
  {workbook}: HostedPorts,
  action: RunAction,
  asked: readonly Mailbox[],
): readonly string[] {
  if (action !== 'offBoard') return [];
  const users = new Set(asked.map(it => it.user));
  const known = new Set(asked.map(keyOf));
  const holders: readonly Mailbox[] = [
    ...workbook.rollout
      .rows()
      .filter(it => it.id.trim() !== '')
      .map(mailboxOf),
    ...workbook
      .inventory()
      .filter(it => it.id !== '' && !it.remarks.includes('aliasGone')),
  ];
  const found: string[] = [];
  for (const it of holders) {
    if (!users.has(it.user) || known.has(keyOf(it))) continue;
    known.add(keyOf(it));
    found.push(it.alias);
  }
  return found;
}
