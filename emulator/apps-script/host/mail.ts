/** MailApp: mail goes into the workspace's outbox. */
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';
import {takeFromQuota} from './world';

/** Recipients a day of a Workspace account [Quotas for Google services]. */
const MOST_A_DAY = 1500;

export function mailCalls(execution: Execution): CallsOf<'MailApp'> {
  const {world, user} = execution;
  return {
    'MailApp.sendEmail': ({to, subject, body, options}) => {
      const recipients = to.split(',').map(address => address.trim());
      const wrong = recipients.find(
        address => !/^[^\s@]+@[^\s@]+$/.test(address),
      );
      if (to === '') throw new Error('Failed to send email: no recipient');
      if (wrong !== undefined) throw new Error(`Invalid email: ${wrong}`);
      if (!takeFromQuota(world, 'email', user, recipients.length, MOST_A_DAY)) {
        throw new Error('Service invoked too many times for one day: email.');
      }
      const own = structuredClone(options);
      world.mail.push({from: user, to, subject, body, options: own});
    },
    'MailApp.getRemainingDailyQuota': () => {
      const use = world.quotas[`email ${user}`];
      const fresh = !use || world.clock.now() - use.since >= 86_400_000;
      return MOST_A_DAY - (fresh ? 0 : use.used);
    },
  };
}
