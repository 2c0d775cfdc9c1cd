import type {Speech} from '../../sidebar';

/** Getting rows into the Rollout sheet: from a CSV, a folder in Drive, the directory, the aliases in Inventory. */
export const bringIn = ({moment, number, plural}: Speech) => {
  const rows = (count: number) =>
    plural(count, {one: '# row', other: '# rows'});
  const newRows = (count: number) =>
    plural(count, {one: '# new row', other: '# new rows'});
  return {
    bringIn: {
      title: 'Import',
      intro:
        'Where are your certificate files? You see a preview before anything is added.',
      ways: {
        csv: 'CSV list',
        folder: 'Drive folder',
        users: 'Users of the organisation',
        aliases: 'Aliases without a certificate',
        files: 'Certificate files on this computer',
      },
      hints: {
        csv: 'User, file and password from a list, as Google’s guide has it or as you have it.',
        folder: 'Finds whose the .p12 and .pfx files in it are.',
        users: 'A row for each user of a domain, organisational unit or group.',
        aliases: 'Rows for send-as addresses that the Inventory knows of.',
        files: 'Opens and uploads them here, without Drive.',
      },
      occupied: 'A run is going on. Wait until it has ended, or stop it.',
      next: 'Next: choose “Check” in Rollout. It opens each certificate file and sends nothing.',
      nextFiles:
        'Next: put a certificate file beside each new row, by “Drive folder” or in the sheet. Then choose “Check” in Rollout.',
      openOverview: 'Open Rollout',
      more: (count: number) =>
        `and ${plural(count, {one: '# more', other: '# more'})}`,
      download: 'Download the list (CSV)',
      saved: (name: string) => `${name} was handed to your browser.`,
      saveAgain: (name: string) => `Save ${name} again`,
      nothing: 'Nothing is to be written: the sheet has it all.',
      columns: {
        line: 'Line',
        file: 'File',
        user: 'User',
        alias: 'Alias',
        reason: 'Reason',
        fix: 'What to do',
      },
      ofUser: (user: string) => `of ${user}`,
    },

    csvSamples: {
      title: 'New to CSV?',
      says: 'Only the User column is required. Columns can be in any order.',
      template: 'Template',
      templateName: 'smime-rollout-template.csv',
      sampleLabel: 'Sample',
      sampleName: 'smime-rollout-sample.csv',
      /** They are headers that an import knows. */
      heads: ['User', 'Alias', 'Certificate file', 'Password'],
      sample: [
        ['ada@example.com', '', 'ada.p12', 'password of ada.p12'],
        ['ben@example.com', '', 'ben.p12', 'password of ben.p12'],
        [
          'ben@example.com',
          'sales@example.com',
          'sales.p12',
          'password of sales.p12',
        ],
      ],
    },

    lastImport: {
      title: 'Last import',
      fresh: (count: number) => `Next: check ${rows(count)}`,
      where: (first: number, last: number) =>
        first === last
          ? `Row ${number(first)}.`
          : `Rows ${number(first)}–${number(last)}.`,
      nothingSent: 'Nothing has been sent to Gmail.',
      added: (count: number, by: string, at: number) =>
        `${rows(count)} added by ${by}, ${moment(at)}.`,
      check: (count: number) =>
        plural(count, {
          one: 'Check this # row',
          other: 'Check these # rows',
        }),
      show: (row: number) => `Go to row ${number(row)}`,
      undoTitle: 'Not what you wanted?',
      undoSays: (count: number) =>
        `Undo removes ${plural(count, {one: 'this # row', other: 'these # rows'})}. It’s available until one of them changes or runs.`,
      undo: 'Undo import',
      undone: (count: number) =>
        `Import undone: ${plural(count, {one: '# row was removed', other: '# rows were removed'})}.`,
    },

    csv: {
      intro:
        'One line for each certificate: user, file, password, as in Google’s guide, and an alias where it is not the user’s own address. A header, the order of the columns and what divides them are recognised.',
      from: 'The list is',
      kinds: {bytes: 'A file', text: 'Pasted', drive: 'In Drive'},
      choose: 'Choose a file…',
      chooseOther: 'Choose another file…',
      drop: 'or drop it here',
      dropHint:
        'CSV or text, up to 5 MB. It stays in this page until you write the rows.',
      chosen: (name: string, size: string) => `${name}, ${size}`,
      forget: 'Forget it',
      text: 'Lines of the list',
      textHint:
        'Copied from a spreadsheet or a text file. They stay in this page until you write the rows.',
      link: 'Link to the list',
      linkHint: 'A CSV file in Drive, shared with you. Its link or id.',
      folder: 'Folder with the certificate files',
      folderHint:
        'A link to a folder in Drive: the list’s paths are matched to its files by name. Empty: the list has links.',
      tooLarge: (size: string) =>
        `The list has ${size}; up to 5 MB can be taken at once.`,
      tooLargeFix: 'Split it, or put it into Drive and choose “In Drive”.',
      unreadable: (name: string) => `${name} could not be read.`,
      unreadableFix: 'Choose the file again. A folder cannot be taken.',
      notOne: 'Drop one file at a time: one list.',
      size: (bytes: number) =>
        bytes < 100_000
          ? `${number(Math.ceil(bytes / 1000))} kB`
          : `${number(Math.ceil(bytes / 100_000) / 10)} MB`,
      preview: 'Preview',
      previewing: 'Reading…',
      result: 'What would happen',
      counts: {
        added: (count: number) => `New: ${number(count)}`,
        changed: (count: number) => `Changed: ${number(count)}`,
        unchanged: (count: number) => `Unchanged: ${number(count)}`,
        rejected: (count: number) => `Not taken: ${number(count)}`,
      },
      countHints: {
        added: 'Rows that are added at the end of the sheet.',
        changed: 'Rows that get another file or password.',
        unchanged: 'Rows that stay as they are.',
        rejected: 'Lines with a fault, see below.',
      },
      lines: (count: number, delimiter: string) =>
        `${plural(count, {one: '# line', other: '# lines'})}, by ${delimiter}.`,
      delimiters: {
        ',': 'comma',
        ';': 'semicolon',
        '\t': 'tab',
      } as Readonly<Record<string, string>>,
      columns: 'Columns',
      columnsHint:
        'Is a column wrong? Choose another use; the preview follows.',
      noHeader: (column: number) => `Column ${number(column)}`,
      meanings: {
        user: 'User',
        alias: 'Alias',
        path: 'Certificate file',
        password: 'Password',
        '': 'Not used',
      },
      first: (count: number, all: number) =>
        count < all ? `The first ${rows(count)}` : 'The rows',
      firstHeads: {line: 'Line', row: 'Row', what: 'Is'},
      whats: {added: 'New', changed: 'Changed', unchanged: 'Unchanged'},
      noFile: 'No file',
      password: 'With password',
      noPassword: 'Without password',
      rejected: (count: number) =>
        plural(count, {
          one: '# line is not taken',
          other: '# lines are not taken',
        }),
      line: (line: number) => `Line ${number(line)}`,
      rejectedName: 'lines-not-taken.csv',
      withoutFile: (count: number) =>
        plural(count, {
          one: '# line is taken without its file',
          other: '# lines are taken without their file',
        }),
      withoutFileName: 'lines-without-file.csv',
      write: (added: number, changed: number) => {
        if (changed === 0) return `Write ${newRows(added)}`;
        if (added === 0) {
          return `Write ${plural(changed, {one: '# changed row', other: '# changed rows'})}`;
        }
        return `Write ${number(added)} new and ${plural(changed, {one: '# changed row', other: '# changed rows'})}`;
      },
      writing: 'Writing…',
      done: 'The list is in',
      written: (added: number, changed: number, unchanged: number) =>
        `${rows(added)} added, ${number(changed)} changed, ${number(unchanged)} left as they were.`,
      forgotten: 'The list with its passwords is forgotten in this page.',
      another: 'Import another list',
    },

    folder: {
      intro:
        'Looks through a folder, its sub-folders too, for certificate files and finds whose they are: by file name, by folder name, by a passwords.csv beside them, and by the addresses in the certificates.',
      folder: 'Folder',
      folderHint: 'Link or id of a folder in Drive. Shared drives too.',
      password: 'Password of the files',
      passwordHint:
        'For opening files whose names do not say whose they are, and for the Password cells of the rows. This page forgets it once they are filled.',
      several: 'One certificate may fill several rows',
      severalHint:
        'If it names several addresses of its user: a row for each of them. Gmail is asked which addresses the user has.',
      scan: 'Look through the folder',
      scanAgain: 'Look through it again',
      going: 'Looking through the folder',
      scanning: (files: number, matched: number) =>
        files === 0
          ? 'Reading the list of files…'
          : `${plural(files, {one: '# file', other: '# files'})} found, ${number(matched)} matched so far.`,
      stop: 'Stop',
      stopping: 'Stopping after this request…',
      stopped:
        'Stopped. What was found so far is below; what comes after it is not known yet.',
      goOn: 'Go on',
      result: 'What was found',
      found: ({
        files,
        matched,
        present,
        ambiguous,
        unmatched,
      }: Readonly<
        Record<
          'files' | 'matched' | 'present' | 'ambiguous' | 'unmatched',
          number
        >
      >) =>
        `${plural(files, {one: '# certificate file', other: '# certificate files'})}: ${number(matched)} matched, ${number(present)} in rows already, ${number(ambiguous)} not clear, ${number(unmatched)} for nobody.`,
      none: 'There is no certificate file in this folder.',
      sure: {
        certain: (count: number) =>
          plural(count, {one: '# certain match', other: '# certain matches'}),
        likely: (count: number) =>
          plural(count, {one: '# likely match', other: '# likely matches'}),
      },
      sureHints: {
        certain: 'They are ticked. Look at a few of them.',
        likely: 'Look at each, and tick what is right.',
      },
      hows: {
        'address in name': 'Address in the file’s name',
        'local part': 'Part of the address in the file’s name',
        'folder name': 'Name of the folder',
        'passwords.csv': 'List beside the files',
        'address in certificate': 'Address in the certificate',
      },
      group: (how: string, ticked: number, all: number) =>
        `${how}: ${number(ticked)} of ${number(all)} ticked`,
      tickAll: 'Tick all',
      untickAll: 'Untick all',
      row: (row: number) => `Row ${number(row)}`,
      newRow: 'New row',
      withPassword: 'password known',
      withoutPassword: 'no password',
      ambiguous: (count: number) =>
        plural(count, {one: '# is not clear', other: '# are not clear'}),
      ambiguousHint: 'Choose a file where you know which is right.',
      fileFor: (address: string) => `File for ${address}`,
      noFile: 'None of them',
      unmatched: (count: number) =>
        plural(count, {
          one: '# file is for nobody',
          other: '# files are for nobody',
        }),
      unmatchedName: 'files-for-nobody.csv',
      left: 'Addresses in certificates that get no row',
      leftOf: {
        unconfirmed: (address: string, file: string) =>
          `${address} in ${file}: its user has not confirmed it`,
        'not theirs': (address: string, file: string) =>
          `${address} in ${file}: not an address of the certificate’s user`,
      },
      /** @param chosen given by hand, of which it is not known here whether they have rows */
      fill: (filled: number, added: number, chosen: number) => {
        const parts = [
          filled > 0 && `fill ${rows(filled)}`,
          added > 0 && `add ${filled > 0 ? number(added) : rows(added)}`,
          chosen > 0 &&
            `use ${plural(chosen, {one: '# chosen file', other: '# chosen files'})}`,
        ].filter(it => it !== false);
        const text = parts.join(', ') || 'nothing is ticked';
        return text.charAt(0).toUpperCase() + text.slice(1);
      },
      filling: 'Writing…',
      done: 'The rows are filled',
      filled: (filled: number, added: number, unchanged: number) =>
        `${rows(filled)} filled, ${number(added)} added, ${number(unchanged)} as they should be already.`,
      gone: (count: number) =>
        plural(count, {
          one: '# file is not in the folder any more.',
          other: '# files are not in the folder any more.',
        }),
      forgotten: 'The password is forgotten in this page.',
      another: 'Look through another folder',
    },
  };
};
