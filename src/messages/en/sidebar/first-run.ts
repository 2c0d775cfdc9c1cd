import type {Speech} from '../../sidebar';

/** The checklist of the first run. */
export const firstRun = ({plural, number, pick}: Speech) => {
  const rows = (count: number) =>
    plural(count, {one: '# row', other: '# rows'});
  return {
    /** The entry in the Admin console, wherever it is missing. */
    delegation: {
      open: 'Open the Admin console',
      how: 'There, choose Add new, paste both, and choose Authorize. If the client ID is already listed, edit that entry and replace its scopes.',
      copyAll: 'Copy all',
      copyAllHint: 'Not a super admin? Send them what you copied.',
      /** For a person who cannot see this page. */
      message: (entry: string, address: string) =>
        `Please add this entry to domain-wide delegation in the Admin console:\n${address}\n\n${entry}\n\nIf the client ID is already listed, edit that entry and replace its scopes with these.`,
    },

    firstRun: {
      title: 'Set up S/MIME Rollout',
      done: (done: number, all: number) =>
        `${number(done)} of ${number(all)} steps done`,
      minutes: (minutes: number) =>
        `about ${plural(minutes, {one: '# minute', other: '# minutes'})} left`,
      problems: (count: number) =>
        plural(count, {one: '# problem', other: '# problems'}),
      hide: 'Hide the checklist',
      line: (done: number, all: number) =>
        `Set-up: ${number(done)} of ${number(all)} steps done`,
      collapsed: (to: number) => `Steps 1–${number(to)}`,
      step: (step: number, state: string) => `Step ${number(step)}, ${state}: `,
      states: {
        done: 'Done',
        now: 'Now',
        todo: 'To do',
        blocked: 'Not yet',
        problem: 'Problem',
      },
      after: (steps: readonly number[]) =>
        pick(steps.length, {
          one: `Opens after step ${steps.map(number).join('')}.`,
          other: `Opens after steps ${steps.map(number).join(' and ')}.`,
        }),
      change: 'Change',
      names: {
        sheets: 'Create the sheets',
        access: 'Choose mailbox access',
        delegation: 'Allow the delegation',
        mailbox: 'Test one mailbox',
        rows: 'Add the first rows',
        check: 'Check the certificate files',
        pilot: 'Upload a pilot of 1–3 rows',
        rest: 'Upload the rest',
        schedule: 'Turn on the schedule',
      },
      hints: {
        sheets: 'All sheets are ready.',
        access: '',
        delegation: 'Needs a super admin.',
        mailbox: '',
        rows: 'You can do this now.',
        check: 'Sends nothing to Gmail.',
        pilot: 'Starts small: a mistake affects three mailboxes at most.',
        rest: 'Opens after a pilot without problems.',
        schedule: 'Refreshes, renews, and mails you a digest.',
      },
      sheets: {
        says: 'This spreadsheet is still empty. S/MIME Rollout adds its sheets to it.',
        button: 'Create the sheets',
        hint: 'Your own sheets stay as they are. You become the first operator.',
      },
      access: {
        says: 'How do you reach the mailboxes?',
        legend: 'Access to mailboxes',
        choices: {
          keyless: 'Service account, keyless',
          key: 'Service account, private key',
          own: 'Own mailbox only',
        },
        hints: {
          keyless:
            'Every user. Google signs for the service account, so there is no key to lose.',
          key: 'Every user. Each operator saves the key file.',
          own: 'No set-up. For a first try with your own certificate.',
        },
        recommended: 'Recommended',
        account: 'Service account e-mail',
        accountLink: 'Open service accounts',
        buttons: {
          keyless: 'Use keyless access',
          key: 'Use the private key',
          own: 'Use my own mailbox only',
        },
        accountMissing: 'Enter the e-mail address of the service account.',
        chosen: {
          keyless: 'Keyless; reaches every user.',
          key: 'Private key; reaches every user.',
          own: 'Your own mailbox only. Rows of other users stay blocked.',
        },
      },
      delegation: {
        says: 'A super admin adds one entry in the Admin console.',
        own: 'Not needed for your own mailbox.',
        works: (user: string) => `Works for ${user}.`,
        clientId: 'Client ID',
        noClientId:
          'Google has not named the client ID yet. It is in the details of the service account.',
        scopes: (count: number) =>
          plural(count, {one: 'Scope (#)', other: 'Scopes (#)'}),
        scopesHint:
          'Rows with other aliases need one more scope; it appears here as soon as there is such a row.',
        waiting: (user: string) => `Not working yet for ${user}.`,
        waitingHint:
          'Checked every 20 seconds. A new entry usually works within minutes; it can take a day.',
        testing: (user: string) => `Checking the access to ${user}…`,
      },
      mailbox: {
        says: (user: string) => `Reads the S/MIME settings of ${user}.`,
        works: (user: string) => `The mailbox of ${user} can be reached.`,
        worksOwn: 'Your own mailbox can be reached, but no other.',
        uses: (user: string) => `Uses ${user}.`,
        test: 'Test this mailbox',
        again: 'Test again',
        changeMailbox: 'Change mailbox',
        field: 'Test mailbox',
        fieldHint:
          'A user in the organizational unit that you roll out to. Nothing is changed in the mailbox.',
        gmailSettings: 'Open Gmail settings',
        repeated:
          'Tested again every 20 seconds. A change in the Admin console can take up to 24 hours.',
      },
      rows: {
        says: 'Each row gives one user a certificate. Import shows a preview before it adds any.',
        button: 'Import certificates',
        link: 'Import',
        done: (count: number) => `${rows(count)} in the sheet.`,
        hint: 'Or type a user and a file link in the sheet.',
      },
      check: {
        says: 'Opens each file and compares it with what Gmail requires. Nothing is sent.',
        button: (count: number) => `Check ${rows(count)}`,
        link: 'Check',
        done: 'All files are checked.',
      },
      pilot: {
        says: 'Start with a few users who can tell you whether it works.',
        button: (count: number) => `Upload ${rows(count)}`,
        done: 'The pilot worked.',
        noneReady: 'No row is ready.',
        noneReadyHint:
          'Follow the messages in the rows, then check them again. Only rows that are ready are uploaded.',
        failed: (failed: number, all: number) =>
          `${number(failed)} of ${rows(all)} did not succeed.`,
        failedHint: 'Read their messages, then run the pilot again.',
        worked: (count: number) =>
          plural(count, {
            one: 'Gmail signs with the new certificate in the pilot mailbox.',
            other:
              'Gmail signs with the new certificate in all # pilot mailboxes.',
          }),
        ask: 'Ask a pilot user to send a signed mail, then continue.',
        opensAll: (all: number, now: number) =>
          `All ${rows(all)} open when ${plural(now, {one: 'this # row succeeds', other: 'these # rows succeed'})}. If one fails, the rest stays closed until an upload of this size succeeds.`,
        opensTen: (now: number) =>
          `The next 10 rows open when ${plural(now, {one: 'this row succeeds', other: 'these # rows succeed'})}.`,
        gates: 'How the rollout opens',
        few: '1–3 rows',
        ten: '10 rows',
        all: (count: number) => `All ${number(count)}`,
        allRows: 'All rows',
        worksState: 'Worked',
        now: 'Now',
        closed: 'Closed',
        openAll: 'Open all rows anyway…',
        openAllTitle: (count: number) => `Open all ${rows(count)}?`,
        openAllSays:
          'The pilot has not shown yet that uploads work. If something is wrong, it affects every mailbox at once.',
        openAllConfirm: 'Open all rows',
      },
      rest: {
        done: 'Every row that was ready is uploaded.',
      },
      schedule: {
        says: 'Refreshes every night, renews what is due, and mails you what needs attention.',
        button: 'Turn on the schedule',
        link: 'Turn on',
        done: 'The schedule is on.',
      },
    },
  };
};
