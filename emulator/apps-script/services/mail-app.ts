/** MailApp. */
import {ask, exception, mismatch, strict} from '../realm';

type App = GoogleAppsScript.Mail.MailApp;
type Message = GoogleAppsScript.Mail.MailAdvancedParameters;

/** The supported options; attachments and inline images are not emulated. */
const KNOWN = [
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'htmlBody',
  'name',
  'replyTo',
  'noReply',
];

export function mailApp(): App {
  return strict<App>('MailApp', {
    getRemainingDailyQuota: () => ask('MailApp.getRemainingDailyQuota'),
    sendEmail: (...args: readonly unknown[]) => {
      const message = messageOf(args);
      const foreign = Object.keys(message).find(it => !KNOWN.includes(it));
      if (foreign !== undefined) {
        throw exception(`not emulated: the mail option ${foreign}`);
      }
      const {htmlBody, name, replyTo} = message;
      ask('MailApp.sendEmail', {
        to: text(message.to),
        cc: text(message.cc),
        bcc: text(message.bcc),
        subject: text(message.subject),
        body: text(message.body),
        html: htmlBody === undefined ? null : text(htmlBody),
        name: name === undefined ? null : text(name),
        replyTo: replyTo === undefined ? null : text(replyTo),
        noReply: message.noReply === true,
      });
    },
  });
}

/** `(message)`, `(to, subject, body)`, `(to, subject, body, options)` or `(to, replyTo, subject, body)`. */
function messageOf(args: readonly unknown[]): Message {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && isObject(first)) return first;
  const texts = args.filter(it => typeof it === 'string').length;
  const [to, subject, body] = [text(first), text(second), text(third)];
  if (args.length === 3 && texts === 3) return {to, subject, body};
  if (args.length === 4 && texts === 4) {
    return {to, replyTo: subject, subject: body, body: text(fourth)};
  }
  if (args.length === 4 && texts === 3 && isObject(fourth)) {
    return {...fourth, to, subject, body};
  }
  throw mismatch('MailApp.sendEmail', args);
}

function isObject(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string {
  return value === undefined || value === null ? '' : String(value);
}
