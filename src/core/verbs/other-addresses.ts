/** Off-boarding a row takes certificates away from other addresses of its user too: which ones, as far as the sheets know. */
import type {RunAction} from '../door';
import type {Mailbox} from '../gmail/smime-info';
import type {Ports} from '../ports';
import {keyOf, mailboxOf} from '../rollout/row';

/**
 * The addresses beyond the rows' own that lose their certificates, by the other rows of the users and by the Inventory.
 *
 * @param asked - the mailboxes of the rows that the action is for
 * @returns in order of the sheets, each once; empty for every action but Off-board
 */
export function otherAddresses(
  {workbook}: Ports,
  action: RunAction,
  asked: readonly Mailbox[],
): readonly string[] {
  if (action !== 'offBoard') return [];
  const users = new Set(asked.map(it => it.user));
  const known = new Set(asked.map(keyOf));
  const holders: readonly Mailbox[] = [
    ...workbook.rollout.rows().map(mailboxOf),
    ...workbook.inventory().filter(it => it.id !== ''),
  ];
  const found: string[] = [];
  for (const it of holders) {
    if (!users.has(it.user) || known.has(keyOf(it))) continue;
    known.add(keyOf(it));
    found.push(it.alias);
  }
  return found;
}
