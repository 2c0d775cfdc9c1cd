import type {Speech} from '../../sidebar';

/** Certificate files from this computer, and one password for many. */
export const local = ({number, plural, span, date}: Speech) => ({
  local: {
    intro:
      'Uploads certificate files from this computer to Gmail. They are opened and judged here; only what you upload is sent, and it lies in neither Drive nor the sheet.',
    password: 'Password for all files',
    passwordHint:
      'Kept in this page only, and forgotten when all is done. Files with another password are asked for one by one.',
    forget: 'Forget passwords',
    choose: 'Choose files…',
    drop: 'or drop them here',
    dropHint: '.p12 and .pfx files, and files without an ending.',
    open: 'Open again',
    makeDefault: 'Make them the default',
    spreads: 'Also for the user’s other addresses in them',
    spreadsHint:
      'A certificate that names further addresses of its user is listed once more for each. Gmail is asked which addresses the user has.',
    others: {
      notTheirs: (addresses: string, user: string) => ({
        says: `The certificate also names addresses that ${user} does not have: ${addresses}.`,
        fix: 'They get nothing.',
      }),
      unconfirmed: (addresses: string) => ({
        says: `The certificate also names addresses that the user has not confirmed: ${addresses}.`,
        fix: 'They get nothing until the user clicks the link in Gmail’s confirmation mail.',
      }),
      unknown: (why: string) => ({
        says: `It is not known which other addresses the user has. ${why}`,
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
        one: 'Go on with # file',
        other: 'Go on with # files',
      }),
    stop: 'Stop',
    stopping: 'Stopping: it ends after the requests that are on their way.',
    stopped: 'Stopped. What is done stays done; go on with the rest.',
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
      attention: (count: number) => `To look at (${number(count)})`,
      ready: (count: number) => `Ready (${number(count)})`,
      over: (count: number) => `Done (${number(count)})`,
    },
    accounts: {
      done: (count: number) => `${number(count)} done`,
      kept: (count: number) => `${number(count)} kept`,
      blocked: (count: number) => `${number(count)} blocked`,
      failed: (count: number) => `${number(count)} failed`,
      notBegun: (count: number) => `${number(count)} not begun`,
    },
    standings: {
      'other kind': 'No certificate file',
      unreadable: 'Not readable',
      waiting: 'Not opened yet',
      locked: 'Password missing',
      unusable: 'Blocked',
      undecided: 'Whose?',
      twice: 'There twice',
      rival: 'Several for one',
      'left out': 'Left out',
      ready: 'Ready',
      'ready with warnings': 'Ready, with warnings',
      sending: 'Being sent',
      done: 'Done',
      kept: 'In Gmail already',
      blocked: 'Blocked',
      failed: 'Failed',
      'not finished': 'Not finished',
    },
    reasons: {
      'other kind': {
        says: 'This is no PKCS#12 file (.p12, .pfx).',
        fix: 'It is left out.',
      },
      unreadable: {
        says: 'The file could not be read.',
        fix: 'Choose it again; of a folder choose the files in it.',
      },
      locked: {
        says: 'No password that was given opens the file.',
        fix: 'Type the password of this file.',
      },
      twice: {
        says: 'The same certificate is in the list once more for this mailbox.',
        fix: 'It is sent once.',
      },
      rival: {
        says: 'The list has different certificates for this mailbox.',
        fix: 'Leave out all but one.',
      },
      undecided: {
        says: 'It is not clear whose certificate this is.',
        fix: 'Choose the mailbox.',
      },
      nobody: {
        says: 'The certificate names no address, and the file’s name fits no row.',
        fix: 'Put the user into the Rollout sheet, or the address into the file’s name, and choose the file again.',
      },
      new: {
        says: 'The sheet has no row for this address.',
        fix: 'One is added once the certificate is in Gmail.',
      },
      'not finished': {
        says: 'It was not finished.',
        fix: 'Go on: what is done is not done twice.',
      },
    },
    until: (time: number) => `until ${date(time)}`,
    mailbox: 'For',
    whose: {
      certificate: (alias: string, user: string) =>
        alias === user ? alias : `${alias} (${user})`,
      name: (alias: string) => `${alias}, by the file’s name`,
      new: (alias: string) => `${alias}, new row`,
      further: (alias: string, user: string) =>
        `${alias} (${user}), also in this certificate`,
    },
    nobodyYet: 'Choose…',
    leaveOut: 'Leave out',
    own: (name: string) => `Password of ${name}`,
    openOne: 'Open',
    more: (count: number) =>
      plural(count, {one: '# more remark', other: '# more remarks'}),
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
    hint: 'For Check, Preview, Upload, Update and Renew. Kept in this page only while it works: rows that are done in the background do without it.',
    given: 'A password is given for rows without one.',
    forget: 'Forget it',
  },
});
