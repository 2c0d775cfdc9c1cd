import type {Speech} from '../../sidebar';

/** Certificate files from this computer, and one password for many. */
export const local = ({
  number,
  plural,
  span,
  date,
  sheet: {sheets},
}: Speech) => ({
  local: {
    intro:
      'Uploads certificate files from this computer to Gmail. They are opened and checked here. Only what you upload is sent, and it is saved neither in Drive nor in the sheet.',
    password: 'Password for all files',
    passwordHint:
      'Kept only in this page until all files are done. You are asked for each file that has a different password.',
    forget: 'Forget passwords',
    choose: 'Choose files…',
    drop: 'or drop them here',
    dropHint:
      '.p12 and .pfx files, files without an extension, and a passwords.csv that opens them.',
    passwordList: (name: string, count: number) =>
      `${name}: ${plural(count, {one: '# password', other: '# passwords'})}, used for the files here and kept only on this page.`,
    listUnusable: (name: string) =>
      `${name} can’t be read as a list of passwords.`,
    listUnusableFix:
      'Give it a line for each file: its name and its password, with the headers file and password. Then choose it again.',
    open: 'Open again',
    makeDefault: 'Make them the default',
    spreads: 'Also for the user’s other addresses in them',
    spreadsHint:
      'A certificate for several addresses of its user is listed for each of them. Gmail is asked which addresses the user has.',
    others: {
      notTheirs: (addresses: string, user: string) => ({
        says: `The certificate is also for addresses that ${user} doesn’t have: ${addresses}.`,
        fix: 'It is not uploaded for them.',
      }),
      unconfirmed: (addresses: string) => ({
        says: `The certificate is also for addresses that the user hasn’t confirmed: ${addresses}.`,
        fix: 'It is not uploaded for them until the user clicks the link in Gmail’s confirmation mail.',
      }),
      unknown: (why: string) => ({
        says: `The user’s other addresses could not be read. ${why}`,
        fix: 'The file is uploaded for this address only.',
      }),
    },

    opening: (done: number, total: number) =>
      `Opening ${number(done + 1)} of ${plural(total, {one: '# file', other: '# files'})}…`,
    opened: (files: number, ready: number) =>
      `${plural(files, {one: '# file', other: '# files'})}, ${number(ready)} ready.`,
    upload: (files: number) =>
      plural(files, {one: 'Upload # file', other: 'Upload # files'}),
    goOn: (files: number) =>
      plural(files, {
        one: 'Continue with # file',
        other: 'Continue with # files',
      }),
    retry: (files: number) =>
      plural(files, {
        one: 'Try # failed file again',
        other: 'Try # failed files again',
      }),
    alike: (files: number) => plural(files, {one: '# file', other: '# files'}),
    stop: 'Stop',
    stopping: 'Stopping after the requests that are on their way.',
    stopped:
      'Stopped. What is done stays done. You can continue with the rest.',
    progress: (done: number, total: number) =>
      `${number(done)} of ${number(total)}`,
    progressLabel: 'Progress',
    rate: (perMinute: number) =>
      plural(perMinute, {
        one: '# file a minute',
        other: '# files a minute',
      }),
    left: (seconds: number) => `about ${span(seconds)} left`,
    ended: (done: number, total: number) =>
      `${number(done)} of ${plural(total, {one: '# file', other: '# files'})} sent.`,

    list: 'Files',
    clear: 'Clear list',
    show: 'Show',
    shows: {
      all: (count: number) => `All (${number(count)})`,
      attention: (count: number) => `Needs attention (${number(count)})`,
      ready: (count: number) => `Ready (${number(count)})`,
      over: (count: number) => `Done (${number(count)})`,
    },
    accounts: {
      done: (count: number) => `${number(count)} done`,
      kept: (count: number) => `${number(count)} kept`,
      blocked: (count: number) => `${number(count)} blocked`,
      failed: (count: number) => `${number(count)} failed`,
      notBegun: (count: number) => `${number(count)} not started`,
    },
    standings: {
      'other kind': 'Not a certificate file',
      unreadable: 'Not readable',
      waiting: 'Not opened yet',
      locked: 'Password missing',
      unusable: 'Blocked',
      undecided: 'User unknown',
      twice: 'Listed twice',
      rival: 'Several for one user',
      'left out': 'Skipped',
      ready: 'Ready',
      'ready with warnings': 'Ready, with warnings',
      sending: 'Sending',
      done: 'Done',
      kept: 'Already in Gmail',
      blocked: 'Blocked',
      failed: 'Failed',
      'not finished': 'Not finished',
    },
    reasons: {
      'other kind': {
        says: 'This is not a PKCS#12 file (.p12, .pfx).',
        fix: 'It is skipped.',
      },
      unreadable: {
        says: 'The file could not be read.',
        fix: 'Choose it again. For a folder, choose the files in it.',
      },
      locked: {
        says: 'None of the passwords that you entered opens the file.',
        fix: 'Type the password of this file.',
      },
      twice: {
        says: 'The list already has the same certificate for this mailbox.',
        fix: 'It is sent only once.',
      },
      rival: {
        says: 'The list has different certificates for this mailbox.',
        fix: 'Skip all but one.',
      },
      undecided: {
        says: 'It is not clear which user this certificate belongs to.',
        fix: 'Choose the mailbox.',
      },
      nobody: {
        says: 'The certificate has no address, and the file name doesn’t match any row.',
        fix: `Add the user to the ${sheets.rollout} sheet, or put the address into the file name, and choose the file again.`,
      },
      new: {
        says: 'The sheet has no row for this address.',
        fix: 'One is added once the certificate is in Gmail.',
      },
      'not finished': {
        says: 'It was not finished.',
        fix: 'Continue. Nothing is done twice.',
      },
    },
    until: (time: number) => `until ${date(time)}`,
    mailbox: 'Mailbox',
    whose: {
      certificate: (alias: string, user: string) =>
        alias === user ? alias : `${alias} (${user})`,
      name: (alias: string) => `${alias}, by the file name`,
      new: (alias: string) => `${alias}, new row`,
      further: (alias: string, user: string) =>
        `${alias} (${user}), also in this certificate`,
    },
    nobodyYet: 'Choose…',
    leaveOut: 'Skip',
    own: (name: string) => `Password of ${name}`,
    openOne: 'Open',
    more: (count: number) =>
      plural(count, {one: '# more finding', other: '# more findings'}),
    download: 'Download list (CSV)',
    asText: 'List as text',
    reportName: 'certificate-files.csv',
    columns: {
      file: 'File',
      user: 'User',
      alias: 'Alias',
      until: 'Valid until',
      state: 'State',
      reason: 'Reason',
    },
  },

  runPassword: {
    title: 'One password for all rows without one',
    label: 'Password',
    hint: 'For Check, Preview, Upload, Update and Renew. Kept only in this page while it is open. Rows that are processed in the background can’t use it.',
    given: 'A password is set for rows without one.',
    forget: 'Remove it',
  },
});
