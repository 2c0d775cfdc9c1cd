import type {Speech} from '../../sidebar';
import {NAMES} from '../words';
import {actionNames} from '../action-names';

/** Getting rows into the Rollout sheet: from a CSV, a folder in Drive, the directory, the aliases in Inventory. */
export const importing = ({
  moment,
  number,
  plural,
  sheet: {sheets, columns},
}: Speech) => {
  const rows = (count: number) =>
    plural(count, {one: '# row', other: '# rows'});
  const newRows = (count: number) =>
    plural(count, {one: '# new row', other: '# new rows'});
  return {
    importing: {
      title: 'Import',
      intro:
        'Where are your certificate files? If you have none yet, request certificates. You see a preview before anything is added.',
      sources: {
        csv: 'CSV list',
        folder: 'Drive folder',
        users: 'Users of the organization',
        aliases: 'Aliases without a certificate',
        files: NAMES.localFiles,
        request: NAMES.request,
      },
      hints: {
        csv: 'User, file and password from a list, in the format of Google’s guide or your own.',
        folder: 'Finds which user each .p12 or .pfx file belongs to.',
        users: 'A row for each user of a domain, organizational unit or group.',
        aliases: `Rows for send-as addresses from the ${sheets.inventory} sheet.`,
        files: 'Opens and uploads them here, without Drive.',
        request:
          'For rows without a certificate: makes keys and requests, and uploads what your CA delivers.',
      },
      occupied: 'A run is in progress. Wait until it is finished, or stop it.',
      next: `Next: choose “${actionNames.check}” in Rollout. It opens each certificate file and sends nothing.`,
      nextFiles:
        'Next: give each new row its certificate file, from a folder in Drive or by a request to your CA. Then check the rows.',
      openOverview: 'Open Rollout',
      more: (count: number) =>
        `and ${plural(count, {one: '# more', other: '# more'})}`,
      download: 'Download the list (CSV)',
      saved: (name: string) => `${name} was downloaded.`,
      saveAgain: (name: string) => `Save ${name} again`,
      nothing: 'Nothing to add: the sheet already has everything.',
      columns: {
        line: 'Line',
        file: 'File',
        user: 'User',
        alias: 'Alias',
        reason: 'Reason',
        fix: 'What to do',
      },
      ofUser: (user: string) => `User: ${user}`,
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
        'One line for each certificate: user, file, password, as in Google’s guide, and an alias where it is not the user’s own address. A header, the order of the columns and what divides them are recognized.',
      from: 'The list is',
      kinds: {bytes: 'A file', text: 'Pasted', drive: NAMES.inDrive},
      choose: 'Choose a file…',
      chooseOther: 'Choose another file…',
      drop: 'or drop it here',
      dropHint:
        'CSV or text, up to 5 MB. It stays in this page until you write the rows.',
      chosen: (name: string, size: string) => `${name}, ${size}`,
      forget: 'Remove it',
      text: 'Lines of the list',
      textHint:
        'Copied from a spreadsheet or a text file. They stay in this page until you write the rows.',
      link: 'Link to the list',
      linkHint: 'Link or ID of a CSV file in Drive that is shared with you.',
      folder: 'Folder with the certificate files',
      folderHint:
        'A link to a folder in Drive: the list’s paths are matched to its files by name. Empty: the list has links.',
      tooLarge: (size: string) =>
        `The list has ${size}. At most 5 MB can be imported at once.`,
      tooLargeFix: `Split it, or put it into Drive and choose “${NAMES.inDrive}”.`,
      unreadable: (name: string) => `${name} could not be read.`,
      unreadableFix: 'Choose the file again. You can’t choose a folder.',
      notOne: 'Drop only one file at a time.',
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
        rejected: (count: number) => `Not imported: ${number(count)}`,
      },
      countHints: {
        added: 'Rows that are added at the end of the sheet.',
        changed: 'Rows that get a different file or password.',
        unchanged: 'Rows that stay as they are.',
        rejected: 'Lines with errors, see below.',
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
      firstHeads: {line: 'Line', row: 'Row', what: 'Change'},
      whats: {added: 'New', changed: 'Changed', unchanged: 'Unchanged'},
      noFile: 'No file',
      password: 'With password',
      noPassword: 'Without password',
      rejected: (count: number) =>
        plural(count, {
          one: '# line is not imported',
          other: '# lines are not imported',
        }),
      line: (line: number) => `Line ${number(line)}`,
      rejectedName: 'lines-not-imported.csv',
      withoutFile: (count: number) =>
        plural(count, {
          one: '# line is imported without its file',
          other: '# lines are imported without their files',
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
      done: 'The list is imported',
      written: (added: number, changed: number, unchanged: number) =>
        `${rows(added)} added, ${number(changed)} changed, ${number(unchanged)} unchanged.`,
      forgotten: 'This page no longer has the list and its passwords.',
      another: 'Import another list',
    },

    folder: {
      intro:
        'Scans a folder and its subfolders for certificate files, and finds which user each file belongs to: by file name, by folder name, by a passwords.csv next to the files, and by the addresses in the certificates.',
      folder: 'Folder',
      folderHint: 'Link or ID of a folder in Drive or in a shared drive.',
      password: 'Password of the files',
      passwordHint: `Opens files whose names don’t say which user they belong to, and goes into the “${columns.password}” cells of the rows. This page keeps it only until the rows are filled.`,
      several: 'One certificate may fill several rows',
      severalHint:
        'If it is for several addresses of its user, each of them gets a row. Gmail is asked which addresses the user has.',
      scan: 'Scan the folder',
      scanAgain: 'Scan it again',
      going: 'Scanning the folder',
      scanning: (files: number, matched: number) =>
        files === 0
          ? 'Reading the list of files…'
          : `${plural(files, {one: '# file', other: '# files'})} found, ${number(matched)} matched so far.`,
      stop: 'Stop',
      stopping: 'Stopping after this request…',
      stopped:
        'Stopped. What was found so far is below. The rest has not been scanned yet.',
      goOn: 'Continue',
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
        `${plural(files, {one: '# certificate file', other: '# certificate files'})}: ${number(matched)} matched, ${number(present)} already in rows, ${number(ambiguous)} unclear, ${number(unmatched)} for nobody.`,
      none: 'There is no certificate file in this folder.',
      sure: {
        certain: (count: number) =>
          plural(count, {one: '# certain match', other: '# certain matches'}),
        likely: (count: number) =>
          plural(count, {one: '# likely match', other: '# likely matches'}),
      },
      sureHints: {
        certain: 'These are selected. Check a few of them.',
        likely: 'Check each, and select those that are right.',
      },
      hows: {
        'address in name': 'Address in the file’s name',
        'local part': 'Part of the address in the file’s name',
        'folder name': 'Name of the folder',
        'passwords.csv': 'Named in passwords.csv',
        'address in certificate': 'Address in the certificate',
      },
      group: (how: string, ticked: number, all: number) =>
        `${how}: ${number(ticked)} of ${number(all)} selected`,
      tickAll: 'Select all',
      untickAll: 'Clear all',
      row: (row: number) => `Row ${number(row)}`,
      newRow: 'New row',
      withPassword: 'password known',
      withoutPassword: 'no password',
      ambiguous: (count: number) =>
        plural(count, {one: '# is unclear', other: '# are unclear'}),
      ambiguousHint: 'If you know the right file, choose it.',
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
      /** @param chosen assigned by hand; it is not known here whether they have rows */
      fill: (filled: number, added: number, chosen: number) => {
        const parts = [
          filled > 0 && `fill ${rows(filled)}`,
          added > 0 && `add ${filled > 0 ? number(added) : rows(added)}`,
          chosen > 0 &&
            `use ${plural(chosen, {one: '# chosen file', other: '# chosen files'})}`,
        ].filter(it => it !== false);
        const text = parts.join(', ') || 'nothing is selected';
        return text.charAt(0).toUpperCase() + text.slice(1);
      },
      filling: 'Writing…',
      done: 'The rows are filled',
      filled: (filled: number, added: number, unchanged: number) =>
        `${rows(filled)} filled, ${number(added)} added, ${number(unchanged)} already up to date.`,
      gone: (count: number) =>
        plural(count, {
          one: '# file is no longer in the folder.',
          other: '# files are no longer in the folder.',
        }),
      forgotten: 'This page no longer has the password.',
      another: 'Scan another folder',
    },
  };
};
