/** English: the schedule: its mails about problems, and what prevents it from working. */
import type {ScheduleFindings} from '../../core/schedule/findings';
import {button, mailPage, paragraph, title} from '../html';
import type {Language, SheetSentences} from '../language';
import {actions, date} from './labels';
import {count, grouped} from './format';
import {settingLabels} from './setting-labels';
import {settingNames} from './setting-names';
import {oneLine} from '../digest';
import {ENGLISH, NAMES, PATHS} from './words';
import type {Mail} from '../../core/rows/mail';

export const scheduleSentences: SheetSentences<ScheduleFindings> = {
  'no-more-triggers': () => ({
    says: 'Apps Script doesn’t allow this script any more triggers.',
    fix: `Nothing was changed. Delete triggers that you don’t need (${PATHS.triggers}) and save again.`,
  }),
  'every-user-needs-delegation': () => ({
    says: 'Reading users without a row needs delegation, but only access to your own mailbox is set up.',
    fix: `Set up delegation in Settings first, or turn off “${settingLabels.schedule.everyUser}”.`,
  }),
  'digest-unsent': () => ({
    says: 'The digest could not be sent, not even with only its figures.',
    fix: 'Check whether the recipients are right and whether today’s mails are used up. It is retried with the next refresh.',
  }),
  'chat-unsent': () => ({
    says: 'The digest was mailed, but Google Chat didn’t accept it.',
    fix: `Make a new webhook in the Chat space (${PATHS.webhooks}), and save its address in the schedule.`,
  }),
  'chat-webhook-invalid': () => ({
    says: 'This isn’t the address of a Google Chat webhook.',
    fix: `In the Chat space, choose ${PATHS.webhooks}, and copy the whole address. It begins with https://chat.googleapis.com/v1/spaces/.`,
  }),
  'refresh-overdue': ({since, days, owner}) => ({
    says:
      since > 0
        ? `The last scheduled refresh was ${count(days, 'day', 'days')} ago, on ${date(since)}.`
        : `The scheduled refresh has not run for ${count(days, 'day', 'days')}.`,
    fix: `It runs as ${owner}, whose clock trigger may have been turned off or whose account may have changed. Open the schedule as ${owner} and save it again, or save it as yourself to take it over.`,
  }),
  'authorization-missing': ({operator, url}) => ({
    says: `${operator} hasn’t given the script every permission that it needs, or has withdrawn one.`,
    fix: `Open the sidebar as ${operator} and allow everything${url ? `, or open ${url}` : ''}.`,
  }),
  'rows-fail-alike': ({failed, rows, message}) => ({
    says: `${failed === rows ? 'All' : `${grouped(failed)} of`} ${grouped(rows)} rows could not be read, all for the same reason: ${message}`,
    fix: `Use “${NAMES.checkSetup}” in the sidebar to find what is missing.`,
  }),
  'users-unread': ({users, message}) => ({
    says:
      users === 0
        ? `The organization’s users could not be read. ${message}`
        : `The mailboxes of ${count(users, 'user', 'users')} without a row could not be read. The first reason: ${message}`,
    fix: 'It is retried with the next refresh.',
  }),
  'no-watched-folder': () => ({
    says: 'No watched folder is set.',
    fix: 'Put the link of a Drive folder into the schedule (Health → Edit schedule) and save.',
  }),
  'watched-folder-unread': ({message}) => ({
    says: `The watched folder could not be read. ${message}`,
    fix: 'It is retried with the next refresh.',
  }),
  'row-has-own-file': ({alias}, {columns}) => ({
    says: `The row of ${alias} has a different file that has not been uploaded yet.`,
    fix: `Run Renew on that row, or empty its ${columns.file} cell.`,
  }),
};

export const failure: Language['failure'] = (sentences, sheetUrl) =>
  failureMail(
    'S/MIME Rollout: the scheduled refresh failed',
    'The scheduled refresh of the sheet failed:',
    sentences,
    {
      outro:
        'It is retried automatically. You get this mail only once. The sidebar shows when it works again.',
      sheetUrl,
    },
  );

export const interrupted: Language['interrupted'] = (
  action,
  sentences,
  isLast,
  {url: sheetUrl, sheets},
) =>
  failureMail(
    `S/MIME Rollout: ${actions[action]} ${isLast ? 'has stopped' : 'does not continue'}`,
    `The run “${actions[action]}” cannot continue:`,
    sentences,
    {
      outro: isLast
        ? `It is not retried: the clock trigger was removed. The ${sheets.log} sheet shows what was done. Once the problem is solved, open the sidebar and continue or stop the run.`
        : `It is retried in an hour. The ${sheets.log} sheet shows what was done.`,
      sheetUrl,
    },
  );

function failureMail(
  subject: string,
  intro: string,
  sentences: readonly string[],
  {outro, sheetUrl}: {readonly outro: string; readonly sheetUrl: string},
): Mail {
  return {
    subject,
    body: [
      intro,
      '',
      ...sentences.map(it => `- ${oneLine(it)}`),
      '',
      outro,
      `The sheet: ${sheetUrl}`,
    ].join('\n'),
    html: mailPage(ENGLISH, [
      title(intro),
      ...sentences.map(it => paragraph(oneLine(it))),
      button(sheetUrl, 'Open the sheet'),
      paragraph(outro),
    ]),
  };
}

export const settingsChanged: Language['settingsChanged'] = (
  changes,
  by,
  sheetUrl,
) => {
  const intro = `${by} has changed settings of S/MIME Rollout:`;
  const lines = changes.map(
    ({setting, before, after}) =>
      `${settingNames[setting]}: ${oneLine(before) || '–'} → ${oneLine(after) || '–'}`,
  );
  const outro =
    'If you did not expect this, check Settings in the sidebar and ask that person.';
  return {
    subject: 'S/MIME Rollout: settings were changed',
    body: [
      ...[intro, '', ...lines.map(it => `- ${it}`)],
      ...['', outro, `The sheet: ${sheetUrl}`],
    ].join('\n'),
    html: mailPage(ENGLISH, [
      title(intro),
      ...lines.map(it => paragraph(it)),
      button(sheetUrl, 'Open the sheet'),
      paragraph(outro),
    ]),
  };
};
