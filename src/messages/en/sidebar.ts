import type {Speech} from '../sidebar';

/** The sidebar in English. Facts come in as numbers, times or text; what goes out is text to be shown as it is. */
export const english = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  sentences: ({number, date, plural, days, span}: Speech) => ({
    tabs: {
      label: 'Parts of S/MIME Rollout',
      overview: 'Overview',
      row: 'Row',
      settings: 'Settings',
      setup: 'Set-up check',
    },

    severity: {block: 'Problem', warn: 'Warning', advice: 'Advice'},

    common: {
      cancel: 'Cancel',
      close: 'Close',
      refresh: 'Refresh',
      loading: 'Loading…',
      copy: 'Copy',
      copyWhat: (what: string) => `Copy: ${what}`,
      copied: 'Copied.',
      copyByHand: 'The text is selected. Press Ctrl+C (⌘C on a Mac).',
    },

    transport: {
      says: (error: string) =>
        `The script did not answer. ${error || 'No reason was given.'}`,
      fix: 'Check that you are online and try again. If it stays, reload the sheet and open the sidebar again.',
      unexpected: (error: string) =>
        `The page met a fault of its own: ${error}`,
      reload: 'Close the sidebar and open it again from the S/MIME menu.',
    },

    actions: {
      check: 'Check',
      plan: 'Plan',
      upload: 'Upload',
      list: 'List',
      setDefault: 'Set default',
      delete: 'Delete',
    },
    actionHints: {
      check: 'Open each certificate file. Sends nothing.',
      plan: 'Say what an upload would do. Changes nothing.',
      upload: 'Give Gmail the certificates that are missing.',
      list: 'Write what Gmail holds into Inventory.',
      setDefault: 'Make each row’s certificate the one Gmail signs with.',
    },

    overview: {
      state: 'State of the rows',
      total: (rows: number) => plural(rows, {one: '# row', other: '# rows'}),
      count: (label: string, count: number) =>
        `${label}: ${plural(count, {one: '# row', other: '# rows'})}`,
      empty:
        'The Rollout sheet has no rows yet. Write one user, alias and certificate file per line.',
      expiries: 'Next to expire',
      expiry: (time: number, left: number) => `${date(time)}, ${days(left)}`,
      rowNumber: (row: number) => `Row ${number(row)}`,
      ownAccess:
        'Only your own mailbox can be reached. To reach other users, set up their access first.',
      openSettings: 'Open Settings',
      setUp: 'Set up sheets',
      notReady:
        'This spreadsheet has no Rollout sheet yet, or a part of it is missing.',
      setUpHint:
        'Makes or repairs the Rollout, Inventory and Log sheets. Nothing you wrote is deleted.',
      actions: 'Actions',
      rows: 'Rows',
      selections: {selected: 'Selected', all: 'All', failed: 'Failed'},
      makeDefault: 'Make it the default',
      danger: 'Delete from Gmail',
      deleteHint:
        'Takes the certificates of these rows away from Gmail. You are asked first.',
      deleteButton: 'Delete certificates…',
    },

    bulkDelete: {
      title: (count: number) =>
        plural(count, {
          one: 'Delete the certificate of # row?',
          other: 'Delete the certificates of # rows?',
        }),
      none: 'No row would be touched. Select other rows and try again.',
      which: 'These rows:',
      more: (count: number) =>
        plural(count, {one: 'and # more row', other: 'and # more rows'}),
      harm: 'Mail that was encrypted to a deleted certificate becomes unreadable in Gmail, old mail too. Gmail cannot give the certificate back.',
      understand: 'I understand that this mail becomes unreadable.',
      force: 'Also delete default and last certificates',
      forceHint:
        'Without this, a certificate that is the default or the only valid one of its alias is kept. With it, the user may be left with none.',
      confirm: (count: number) =>
        plural(count, {one: 'Delete for # row', other: 'Delete for # rows'}),
    },

    forecast: {
      title: (action: string) => `${action}: what it takes`,
      sentence: (
        rows: number,
        seconds: number,
        fetches: number,
        perDay: number,
      ) =>
        `${plural(rows, {one: '# row', other: '# rows'})}: about ${span(seconds)}, ${number(fetches)} of ${number(perDay)} requests a day.`,
      today: (made: number) =>
        plural(made, {
          one: '# request was made today already.',
          other: '# requests were made today already.',
        }),
      exceeds:
        'That is more than what is left for today. It stops when they are used up and goes on by itself the next day.',
      start: 'Start',
    },

    run: {
      title: (action: string) => `${action} is running`,
      stopping: (action: string) => `${action} is stopping`,
      paused: (action: string) => `${action} is not finished`,
      ended: (action: string) => `${action} has finished`,
      stopped: (action: string) => `${action} was stopped`,
      started: (action: string, rows: number) =>
        `${action} has started on ${plural(rows, {one: '# row', other: '# rows'})}.`,
      progress: (done: number, total: number) =>
        `${number(done)} of ${number(total)}`,
      progressLabel: (action: string) => `Progress of ${action}`,
      succeeded: (count: number) => `${number(count)} ok`,
      blocked: (count: number) => `${number(count)} blocked`,
      failed: (count: number) => `${number(count)} failed`,
      rate: (perMinute: number) =>
        plural(Math.round(perMinute), {
          one: '# row a minute',
          other: '# rows a minute',
        }),
      openingFiles: (at: number, of: number) =>
        `Opening ${number(at)} of ${plural(of, {one: '# protected file', other: '# protected files'})}…`,
      left: (seconds: number) => `about ${span(seconds)} left`,
      by: (operator: string) => `Started by ${operator}.`,
      fetches: (made: number) =>
        plural(made, {one: '# request', other: '# requests'}),
      today: (made: number, perDay: number) =>
        `${number(made)} of today’s ${number(perDay)} requests used`,
      worksOn: (worker: string) =>
        `${worker} works on it just now, in another window or in the background.`,
      waits:
        'It goes on by itself in the background within two minutes. Continue it here to watch it: what is done stays done, and no row is done twice.',
      stoppingNote:
        'It ends after the requests that are on their way. Rows that are not done keep their state; run them again.',
      stop: 'Stop',
      continue: 'Continue',
      summary: (ok: number, blocked: number, failed: number) =>
        `${number(ok)} ok, ${number(blocked)} blocked, ${number(failed)} failed.`,
      notDone: (count: number) =>
        plural(count, {
          one: '# row was not touched.',
          other: '# rows were not touched.',
        }),
      again:
        'The rows say what to do. When that is done, choose “Failed” and start again.',
    },

    row: {
      none: 'No row is selected',
      noneHint: 'Click on a row of the Rollout sheet to see its card here.',
      number: (row: number) => `Row ${number(row)}`,
      user: 'User',
      alias: 'Alias',
      state: 'State',
      blank: 'empty',
      untouched: 'Nothing done yet',
      file: 'Certificate file',
      check: 'Check file',
      checkHint:
        'Opens the file and says what speaks against it. Sends nothing.',
      noFile:
        'This row names no certificate file. Put its Drive link into the sheet.',
      noPassword: 'No password is given; the file is opened with an empty one.',
      opening:
        'The file is strongly protected. It is being opened on this computer…',
      moved:
        'The cursor moved to another row meanwhile, so the answer was dropped.',
      movedFix: 'Press “Check file” again.',
      clean: 'Nothing speaks against this file.',
      unreadable: 'No certificate could be read from this file.',
      chain: 'Chain in the file',
      noChain: 'The file holds no further certificates.',
    },

    certificates: {
      title: 'Certificates in Gmail',
      show: 'Show certificates',
      again: 'Read again',
      none: 'Gmail holds no certificate for this alias.',
      found: (count: number) =>
        plural(count, {one: '# certificate', other: '# certificates'}),
      isDefault: 'Default',
      states: {
        valid: 'Valid',
        expired: 'Expired',
        'not yet valid': 'Not yet valid',
      },
      subject: 'Subject',
      issuer: 'Issuer',
      addresses: 'Addresses',
      validity: 'Valid',
      period: (from: number, to: number) => `${date(from)} to ${date(to)}`,
      serial: 'Serial number',
      fingerprint: 'SHA-256 fingerprint',
      key: 'Key',
      signature: 'Signature',
      details: 'More about it',
      showChain: 'Show chain',
      hideChain: 'Hide chain',
      chain: 'Chain',
      noChain: 'Gmail holds no chain for this certificate.',
      pem: 'PEM text',
      setDefault: 'Set default',
      madeDefault: 'This certificate is now the default.',
      delete: 'Delete…',
      deleteTitle: 'Delete this certificate?',
      harm: 'Mail that was encrypted to it becomes unreadable in Gmail, old mail too. Gmail cannot give it back.',
      of: (alias: string) => `From the alias ${alias}.`,
      force: 'Delete it all the same',
      forceHint:
        'It is the default or the only valid certificate of this alias. Without it the user may be unable to sign or to read encrypted mail.',
      confirm: 'Delete',
      deleted: 'The certificate was deleted.',
    },

    settings: {
      access: 'Access to mailboxes',
      accesses: {
        own: 'Own account',
        keyless: 'Service account, keyless',
        key: 'Service account, private key',
      },
      accessHints: {
        own: 'Your own address only. Needs no set-up.',
        keyless:
          'All users. Google signs for the service account; no key leaves Google. The best choice.',
        key: 'All users. For those who cannot use keyless: the key is kept in your own properties of this script.',
      },
      serviceAccount: 'Service account e-mail',
      clientId: 'Client ID',
      clientIdHint:
        'The service account’s number, for the delegation entry in the Admin console.',
      testUser: 'Test user',
      testUserHint: 'The set-up check reads this user’s S/MIME settings.',
      operators: 'Operators',
      operatorsHint: 'Addresses that may use this tool, one per line.',
      upload: 'Upload',
      makeDefault: 'Make an uploaded certificate the default',
      emptyPassword: 'Empty the password cell after a good upload',
      emptyPasswordHint: 'Older versions of the sheet still hold the password.',
      width: 'Mailboxes at once',
      widthHint: '1 to 100. Fewer is gentler on Google’s limits.',
      widthWrong: 'Give a whole number from 1 to 100.',
      asWarning: 'Blocks that only warn',
      asWarningHint:
        'Codes of problems that are not to stop an upload, one per line.',
      save: 'Save',
      saved: 'Saved.',
      unsaved: 'There are changes that are not saved.',
      discard: 'Discard changes',
      key: 'Private key',
      keyStored: 'A key is stored for you. It is never shown.',
      keyMissing: 'No key is stored for you.',
      keyHint:
        'The JSON key file of the service account. It is stored in your own properties of this script and never shown again.',
      keyFile: 'JSON key file',
      keyPaste: 'Paste the key instead',
      keyText: 'Content of the JSON key file',
      keySave: 'Store key',
      keyForget: 'Forget key',
      keySaved: 'The key is stored.',
      keyForgotten: 'The key is forgotten.',
      keyUnreadable: (name: string) => `The file ${name} could not be read.`,
      keyUnreadableFix: 'Choose it again, or paste its content.',
    },

    setup: {
      intro:
        'Walks through everything that is needed to reach the mailboxes, and says what to do where something is missing.',
      start: 'Check set-up',
      again: 'Check again',
      running: 'Checking…',
      met: {yes: 'Met', no: 'Not met', unknown: 'Not checked'},
      todo: 'What to do',
      allMet: 'Everything is set up.',
      someMissing: (count: number) =>
        plural(count, {
          one: '# requirement is not met.',
          other: '# requirements are not met.',
        }),
      someUnknown: (count: number) =>
        plural(count, {
          one: '# requirement could not be checked.',
          other: '# requirements could not be checked.',
        }),
    },
  }),
};
