import type {Speech} from '../../sidebar';
import {actionNames, updateHint} from '../action-names';
import {NAMES} from '../words';

/** The actions on rows, their cost, and the questions before them. */
export const actions = ({
  number,
  plural,
  span,
  sheet: {sheets, columns},
}: Speech) => ({
  actions: {...actionNames, cseRollBack: NAMES.rollBack},

  updateHint,

  overview: {
    setUpTitle: 'Set up S/MIME Rollout',
    more: 'More features',
    consentHint: 'Users who give access to their own mailbox',
    encryptionHint: 'Keys that your key service keeps',
    total: (rows: number) => plural(rows, {one: '# row', other: '# rows'}),
    count: (label: string, count: number) =>
      `${label}: ${plural(count, {one: '# row', other: '# rows'})}`,
    empty: `The ${sheets.rollout} sheet has no rows yet. Enter a user and a certificate file in each row.`,
    ownAccess:
      'Only your own mailbox can be reached. To reach other users, set up their access first.',
    openSettings: 'Open Settings',
    setUp: NAMES.setUp,
    notReady: `This spreadsheet has no ${sheets.rollout} sheet yet, or part of it is missing.`,
    setUpHint: `Creates or repairs the ${sheets.rollout}, ${sheets.inventory}, ${sheets.log}, ${sheets.dashboard}, and ${sheets.cse} sheets. Nothing that you wrote is deleted.`,
    rows: 'Rows',
    selections: {
      selected: 'Selected',
      todo: NAMES.todo,
      attention: NAMES.attention,
      all: NAMES.all,
    },
    chipCount: (rows: number) => `(${number(rows)})`,
    makeDefault: 'Make it the default',
    renewalDays: 'Days before expiry, for this run',
    renewalDaysHint: `Empty: the number in the schedule. “${columns.renewalDays}” in a row takes precedence.`,
    validUntil: 'Valid until, for this run',
    validUntilHint:
      'Empty: now. With a date, only certificates that expire after it count as valid.',
  },

  /** What an action would do. */
  preview: {
    button: 'Preview',
    of: (action: string) => `Preview of ${action}`,
  },

  /** One certificate for several addresses of a user. */
  further: {
    choice: 'Also for the user’s other addresses in it',
    choiceHint:
      'If a certificate is for several addresses of the row’s user, each of them gets a row. You see which ones first.',
    looking: (seen: number, all: number) =>
      `${number(seen)} of ${plural(all, {one: '# certificate', other: '# certificates'})} read.`,
    title: 'Further addresses',
    found: (count: number) =>
      count === 0
        ? 'No further address gets a certificate.'
        : plural(count, {
            one: '# further address gets the certificate of its row:',
            other: '# further addresses get the certificates of their rows:',
          }),
    gets: (alias: string, user: string, row: number) =>
      `${alias} (${user}, row ${number(row)})`,
    left: 'These addresses in the certificates get nothing:',
    unconfirmed: (address: string, user: string) =>
      `${address}: ${user} hasn’t confirmed it`,
    notTheirs: (address: string, user: string) =>
      `${address}: not an address of ${user}`,
    unread: 'These rows could not be read:',
    unreadRow: (row: number, alias: string, why: string) =>
      `Row ${number(row)}, ${alias}: ${why}`,
    upload: (rows: number, further: number) =>
      further === 0
        ? plural(rows, {one: 'Upload # row', other: 'Upload # rows'})
        : `${plural(further, {one: 'Add # row', other: 'Add # rows'})} and upload ${plural(rows + further, {one: '# row', other: '# rows'})}`,
  },

  forecast: {
    title: (action: string) => `${action}: what it takes`,
    sentence: (
      rows: number,
      seconds: number,
      fetches: number,
      perDay: number,
    ) =>
      `${plural(rows, {one: '# row', other: '# rows'})}: about ${span(seconds)}, ${number(fetches)} of ${number(perDay)} requests per day.`,
    today: (made: number) =>
      plural(made, {
        one: '# request has already been used today.',
        other: '# requests have already been used today.',
      }),
    otherWay: {
      quick: (seconds: number, fetches: number) =>
        `In larger batches: about ${span(seconds)}, ${number(fetches)} requests.`,
      sparing: (seconds: number, fetches: number) =>
        `To save requests, they are sent in larger batches. In smaller ones: about ${span(seconds)}, ${number(fetches)} requests.`,
    },
    exceeds:
      'That is more than what is left for today. When they are used up, the run pauses and continues automatically the next day.',
    asJob:
      'To do it today, run it from the command line or as a job of Cloud Run.',
    start: 'Start',
  },

  job: {
    title: (action: string) => `${action} as a job`,
    ended: (action: string) => `${action} as a job has ended`,
    summary: (done: number, attention: number) =>
      `${plural(done, {one: '# row is done', other: '# rows are done'})}. ${attention === 0 ? 'None needs attention.' : plural(attention, {one: '# row needs attention.', other: '# rows need attention.'})}`,
    tasks: (ended: number, tasks: number) =>
      `${number(ended)} of ${plural(tasks, {one: '# task has', other: '# tasks have'})} ended`,
    notEnded: (tasks: number) =>
      plural(tasks, {
        one: '# task has not ended. Look at its log, and run the job again.',
        other:
          '# tasks have not ended. Look at their logs, and run the job again.',
      }),
    atWork: (action: string) => `${action} from the command line`,
    stopping:
      'It stops within a few seconds, after the requests that are on their way. The same command continues it.',
    silent:
      'Nothing was heard of it for a quarter of an hour. Look at its log.',
    asOf: (operator: string, moment: string) =>
      `As of ${moment}, by ${operator}`,
  },
});
