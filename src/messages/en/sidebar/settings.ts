import type {Speech} from '../../sidebar';

/** The settings and the set-up check. */
export const settings = ({plural, date}: Speech) => ({
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
    secretPrefix: 'Secrets that may be read',
    secretPrefixHint:
      'Password cells may then name a secret of Google Secret Manager. Enter “projects/PROJECT” for all secrets of a project, or “projects/PROJECT/secrets/NAME” for one. Empty: none.',
    width: 'Mailboxes at once',
    widthHint: '1 to 100. Fewer is gentler on Google’s limits.',
    widthWrong: 'Give a whole number from 1 to 100.',
    relaxed: {
      title: 'Relaxed rules',
      hint: 'A checked rule warns instead of blocking the row. Gmail can still refuse the file.',
      count: (count: number) =>
        plural(count, {
          one: '# rule is relaxed.',
          other: '# rules are relaxed.',
        }),
      by: (operator: string, time: number) =>
        `Relaxed by ${operator} on ${date(time)}`,
      blocked: (rows: number) =>
        rows === 0
          ? 'Blocks no row now'
          : plural(rows, {
              one: '# row blocked now',
              other: '# rows blocked now',
            }),
      more: (count: number) =>
        plural(count, {one: 'Show # more rule', other: 'Show # more rules'}),
      other: (code: string) => `Rule of an earlier version: ${code}`,
    },
    roots: 'Roots that Gmail trusts',
    rootsHint:
      'From Google’s list or added in the Admin console. Paste certificates in PEM, or write a SHA-256 fingerprint or a name in each line. A chain that reaches none of them is only warned about.',
    more: 'More',
    setUpCheckHint: 'Tries everything that is needed',
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
});
