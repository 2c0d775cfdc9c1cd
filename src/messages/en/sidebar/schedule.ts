import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES, PATHS} from '../words';

/** How the sheet is kept up to date automatically. */
export const schedule = ({
  moment,
  hour,
  number,
  plural,
  sheet: {sheets},
}: Speech) => ({
  testMail: {
    send: NAMES.sendTest,
    sent: (to: string) => `Test mail sent to ${to}.`,
    unsent: (to: string) =>
      `The test mail to ${to} could not be sent. Google allows so many mails a day; try again tomorrow.`,
    posted: 'Posted to Google Chat.',
    unposted:
      'Google Chat didn’t accept it: make a new webhook in the space, and save its address.',
  },
  schedule: {
    intro: `Automatically refreshes the sheet, renews what is due, and sends a mail about what expires soon or is blocked. It runs as the person who turned it on: with their permissions, under their name in the ${sheets.log} sheet, and its requests and mails count toward their limits.`,
    edit: 'Edit schedule',
    state: 'Status',
    off: 'The schedule is off.',
    on: 'The schedule is on.',
    lost: 'The schedule is set to run as you, but its clock trigger is missing.',
    lostFix: `Press “${NAMES.switchOn}” to install it again.`,
    owner: 'Runs as',
    you: (owner: string) => `${owner} (you)`,
    last: 'Last ran',
    never: 'Not yet',
    next: 'Next, about',
    notPlanned: 'Not planned',
    moment,
    failure: 'The last one did not work.',

    every: settingLabels.schedule.every,
    everies: settingValues.every,
    hour: settingLabels.schedule.hour,
    hours: hour,
    hourHint: (timeZone: string) =>
      `In the sheet’s time zone, ${timeZone}. It starts within the following hour.`,
    renew: settingLabels.schedule.renew,
    renewHint:
      'With the files that are linked in the rows. The new certificate becomes the default, and the old one stays.',
    folder: settingLabels.schedule.watchedFolder,
    folderHint: `Link of a Drive folder. When a row is due, the newest certificate file in it that is for the row’s address is put into the row and renewed. Passwords come from a list next to the files (passwords.csv). On the schedule this needs “${settingLabels.schedule.renew}”.`,
    folderSecret: settingLabels.schedule.watchedSecret,
    folderSecretHint:
      'For files without a password in the list: the name of a secret in Google Secret Manager, such as projects/my-project/secrets/p12-password. Settings must allow it.',
    folderNow: 'Files in the watched folder',
    take: 'Renew from the folder',
    taking: 'Scanning the folder…',
    nothingDue: 'No row is due.',
    given: (given: number, due: number) =>
      `${number(given)} of ${plural(due, {one: '# row that is due has', other: '# rows that are due have'})} a newer file.`,
    takenFor: (file: string, address: string) => `${file} for ${address}`,
    left: 'Not used:',

    readsAll: settingLabels.schedule.readsAll,
    readsAllHint:
      'Otherwise, each mailbox is read once a week. Before that, it is read only if its row, the directory, or an expiry date gives a reason.',

    everyUser: settingLabels.schedule.everyUser,
    everyUserHint: `Adds users without a row to the ${sheets.inventory} sheet. The person it runs as must be an administrator, and the delegation entry in the Admin console also needs this scope:`,
    directoryScope: 'OAuth scope',

    ends: 'Before a certificate expires',
    renewalDays: settingLabels.schedule.renewalDays,
    renewalDaysHint: 'For rows that don’t have their own number of days.',
    renewalDaysWrong: 'Enter a whole number from 1 to 365.',
    tiers: settingLabels.schedule.tiers,
    tiersHint:
      'For example 30, 14, 7, 3, 1. Each certificate is reported once at each of these, and again when it has expired.',
    tiersWrong: 'Enter one to ten whole numbers from 1 to 365.',
    recipients: settingLabels.schedule.recipients,
    recipientsHint: 'Addresses, one per line. Empty: the person it runs as.',
    chat: `${settingLabels.schedule.chatWebhook} (optional)`,
    chatHint: `Posts the digest’s headline and causes in a Chat space, without names. In the space, choose ${PATHS.webhooks}, and copy the address. It’s a secret.`,
    chatStored: 'A webhook is saved. Leave this empty to keep it.',
    chatForget: 'Stop posting, and delete the saved webhook',
    testHint:
      'It shows everything that is open now and goes to you. Nothing counts as reported by it.',
    recipientsWrong: (address: string) => `This is not an address: ${address}`,
    recipientsTooMany: (most: number) =>
      plural(most, {
        one: 'Enter at most # address.',
        other: 'Enter at most # addresses.',
      }),

    /** @param operator empty if unknown */
    runsAsYou: (operator: string) =>
      `It runs as you${named(operator)}, even when the sheet is closed.`,
    willRunAsYou: (operator: string) =>
      `Once saved, it runs as you${named(operator)}, even when the sheet is closed.`,
    stopsIt: 'When you save, its clock trigger is removed.',
    switchOn: NAMES.switchOn,
    takeOver: 'Take over…',
    stopOther: 'Switch off…',
    saved: 'Saved.',
    savedNext: (time: number, timeZone: string) =>
      `Saved. It runs next about ${moment(time, timeZone)}.`,

    takeOverTitle: (owner: string) => `Take the schedule over from ${owner}?`,
    takeOverSays: (owner: string) =>
      `It runs as ${owner} now. The clock trigger of ${owner} removes itself the next time it runs.`,
    takeOverConfirm: 'Take over',
    stopTitle: (owner: string) => `Turn off the schedule of ${owner}?`,
    stopSays: (owner: string) =>
      `It runs as ${owner} now. After that, the sheet is no longer refreshed and no mails report what expires. The clock trigger of ${owner} removes itself the next time it runs.`,
    stopConfirm: 'Switch off',
  },
});

function named(operator: string): string {
  return operator && ` (${operator})`;
}
