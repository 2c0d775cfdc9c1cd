/** MailApp: mail goes into the workspace's outbox. */
import type {CallsOf} from '../host-calls';
import {dayCount, leftOf, takeFromQuota} from './daily-quota';
import type {Execution} from './execution';

/** Limits of one message [guides/services/quotas]. */
const MAX_RECIPIENTS = 50;
const MAX_CHARACTERS_OF_SUBJECT = 250;
const MAX_BYTES = {workspace: 400 * 1024, consumer: 200 * 1024};

export function mailCalls(execution: Execution): CallsOf<'MailApp'> {
  const {world, user} = execution;
  return {
    'MailApp.sendEmail': mail => {
      const {to, cc, bcc, subject, body, html} = mail;
      const recipients = [to, cc, bcc].flatMap(addressesIn);
      if (recipients.length === 0) {
        throw new Error('Failed to send email: no recipient');
      }
      if (recipients.length > MAX_RECIPIENTS) {
        throw new Error('Limit Exceeded: Email Recipients Per Message.');
      }
      if (subject.length > MAX_CHARACTERS_OF_SUBJECT) {
        throw new Error('Invalid argument: subject');
      }
      if (bytesOf(body) + bytesOf(html ?? '') > MAX_BYTES[world.account]) {
        throw new Error('Limit Exceeded: Email Body Size.');
      }
      const {length} = recipients;
      if (!takeFromQuota(world, 'email', user, length)) {
        throw new Error('Service invoked too many times for one day: email.');
      }
      const at = world.clock.now();
      world.mail.push({...structuredClone(mail), at, from: user});
      const today = dayCount(world, user, at);
      today.mails++;
      today.recipients += length;
    },
    'MailApp.getRemainingDailyQuota': () => leftOf(world, 'email', user),
  };
}

/**
 * The addresses of a comma-separated list, each bare or after a name: `Ada <ada@example.com>`.
 *
 * @throws Error in Apps Script's words for the first entry that is not an address.
 */
function addressesIn(list: string): string[] {
  if (list.trim() === '') return [];
  // A comma inside a quoted name separates nothing.
  const entries = list.match(/(?:"[^"]*"|[^",]|"(?![^"]*"))+/g) ?? [];
  const separators = list.replace(/"[^"]*"/g, '').split(',').length;
  return Array.from({length: separators}, (_, i) => {
    const entry = (entries[i] ?? '').trim();
    const address = /<([^<>]*)>$/.exec(entry)?.[1] ?? entry;
    if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(address)) {
      throw new Error(`Invalid email: ${entry}`);
    }
    return address;
  });
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
