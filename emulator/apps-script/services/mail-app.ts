/** MailApp. */
import {ask, mismatch, strict} from '../realm';

type App = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

export function mailApp(): App {
  return strict<App>('MailApp', {
    getRemainingDailyQuota: () => ask('MailApp.getRemainingDailyQuota'),
    /** `(message)`, `(to, subject, body)` or `(to, subject, body, options)`. */
    sendEmail: (...args: readonly unknown[]) => {
      const [first, subject, body, options] = args;
      const message: Message =
        typeof first === 'string'
          ? {
              ...(options as Message | undefined),
              to: first,
              subject: String(subject ?? ''),
              body: String(body ?? ''),
            }
          : ((first ?? {}) as Message);
      if (typeof message.to !== 'string') {
        throw mismatch('MailApp.sendEmail', args);
      }
      const {to, subject: about = '', body: text = '', ...rest} = message;
      ask('MailApp.sendEmail', {to, subject: about, body: text, options: rest});
    },
  });
}
