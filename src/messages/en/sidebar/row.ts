import type {Speech} from '../../sidebar';

/** The row under the cursor, and certificates wherever they are shown. */
export const row = ({number, date, plural}: Speech) => ({
  row: {
    title: 'Row',
    none: 'No row is selected',
    noneHint:
      'Select a row in the sheet to see its file, what Gmail has, and what to fix.',
    first: (count: number) =>
      plural(count, {
        one: 'Show the row that needs attention',
        other: 'Start with the first of # that need attention',
      }),
    number: (row: number) => `Row ${number(row)}`,
    place: (row: number, place: number, among: number) =>
      `Row ${number(row)} · ${number(place)} of ${number(among)} that need attention`,
    placeInCause: (row: number, place: number, among: number) =>
      `Row ${number(row)} · ${number(place)} of ${number(among)} with this cause`,
    walk: 'Rows that need attention',
    previous: 'Previous row that needs attention',
    next: 'Next row that needs attention',
    gone: {
      says: 'This row is no longer in the sheet.',
      fix: 'Select a different row.',
    },
    elsewhere: (shown: number, selected: number) =>
      `This is row ${number(shown)}. Row ${number(selected)} is selected in the sheet.`,
    openOther: (row: number) => `Show row ${number(row)}`,
    aliasOf: (user: string) => `Alias of ${user}`,
    whatToDo: (count: number) =>
      `What to do (${plural(count, {one: '# row', other: '# rows'})})`,
    runs: 'This row',
    reload: 'Reload this row',
    checkRow: 'Check this row',
    uploadRow: 'Upload this row',
    uploadShut: 'Upload opens when nothing blocks the row.',
    compared: {
      title: 'File and Gmail',
      read: 'Compare',
      again: 'Compare again',
      hint: 'Opens the file and reads Gmail. Changes nothing.',
      noneHeld: 'Gmail has no certificate for this address.',
      file: 'File in Drive',
      default: 'Gmail default',
      held: 'In Gmail',
      expires: 'Expires',
      day: (time: number) => date(time),
      nothing: 'None',
      same: 'Both are the same certificate.',
    },
    user: 'User',
    alias: 'Alias',
    state: 'State',
    blank: 'empty',
    untouched: 'Nothing done yet',
    asOf: (time: string) => `As of ${time}`,
    file: 'Certificate file',
    check: 'Check file',
    checkHint: 'Opens the file and lists its problems. Sends nothing.',
    noFile:
      'This row has no certificate file. Put the file’s Drive link into the sheet.',
    noPassword:
      'The row has no password, so the file is opened with an empty one.',
    opening:
      'The file is strongly protected. It is being opened on this computer…',
    clean: 'No problems were found in this file.',
    unreadable: 'No certificate could be read from this file.',
    chain: 'Chain in the file',
    noChain: 'The file contains no other certificates.',
  },

  certificates: {
    title: 'Certificates in Gmail',
    show: 'Show certificates',
    again: 'Read Gmail again',
    none: 'Gmail has no certificate for this address.',
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
    distinguishedName: 'Distinguished name',
    details: 'Details',
    showChain: 'Show chain',
    hideChain: 'Hide chain',
    chain: 'Chain',
    noChain: 'Gmail has no chain for this certificate.',
    pem: 'PEM text',
    setDefault: 'Set default',
    madeDefault: 'This certificate is now the default.',
    delete: 'Delete…',
    deleteTitle: 'Delete this certificate?',
    harm: 'Mail that was encrypted to it, including old mail, becomes unreadable in Gmail. The certificate can’t be restored from Gmail.',
    of: (address: string) => `From ${address}.`,
    force: 'Delete it anyway',
    forceHint:
      'It is the default or the only valid certificate of this address, and is kept unless you check this. Without it, the user may be unable to sign or to read encrypted mail.',
    confirm: 'Delete',
    deleted: 'The certificate was deleted.',
  },
});
