import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** The settings and the set-up check. */
export const settings = ({plural, date, sheet: {columns}}: Speech) => ({
  caCertificates: {
    title: 'Add your CA’s certificates',
    intro:
      'They complete certificate files that lack them. Certificates in files that are opened, and those that Gmail has, are remembered automatically.',
    choose: 'Choose files',
    drop: 'or drop them here',
    hint: 'PEM, DER, .p7b, or a ZIP archive of them. No private keys.',
    added: (count: number) =>
      count === 0
        ? 'No CA certificate was added.'
        : plural(count, {
            one: '# CA certificate is now known.',
            other: '# CA certificates are now known.',
          }),
    refused: (count: number) =>
      plural(count, {
        one: '# certificate was left out: it has expired or doesn’t belong to a CA.',
        other:
          '# certificates were left out: they have expired or don’t belong to a CA.',
      }),
    unread: (files: readonly string[]) =>
      `No certificates could be read from ${files.slice(0, 5).join(', ')}.`,
    known: (count: number) =>
      plural(count, {
        one: '# known CA certificate',
        other: '# known CA certificates',
      }),
    one: (name: string, expires: number) => `${name}, until ${date(expires)}`,
  },

  settings: {
    access: settingLabels.settings.access,
    accesses: settingValues.access,
    accessHints: {
      own: 'Your own address only. Needs no set-up.',
      keyless:
        'All users. Google signs for the service account, and no key leaves Google. The best choice.',
      key: 'All users, if you can’t use keyless. The key is saved in your own properties of this script.',
    },
    serviceAccount: settingLabels.settings.serviceAccount,
    clientId: settingLabels.settings.clientId,
    clientIdHint:
      'The service account’s number, for the delegation entry in the Admin console.',
    testUser: settingLabels.settings.testUser,
    testUserHint: 'The set-up check reads this user’s S/MIME settings.',
    operators: settingLabels.settings.operators,
    operatorsHint: 'Addresses that may use S/MIME Rollout, one per line.',
    language: settingLabels.settings.language,
    languageHint:
      'Also of the menu, messages, and mails. Rows, states, and columns stay, in the new language.',
    languageOfLocale: 'That of the spreadsheet’s locale',
    upload: 'Upload',
    makeDefault: settingLabels.settings.makeDefault,
    emptyPassword: settingLabels.settings.emptyPassword,
    emptyPasswordHint:
      'Older versions of the sheet still contain the password.',
    repairsFiles: settingLabels.settings.repairsFiles,
    repairsFilesHint:
      'A file that lacks certificates of its CA, or that Gmail couldn’t read, is packed again for the upload, with the same password. The file in Drive stays as it is.',
    secretPrefix: settingLabels.settings.secretPrefix,
    secretPrefixHint: `“${columns.password}” cells can then contain the name of a secret in Google Secret Manager. Enter “projects/PROJECT” for all secrets of a project, or “projects/PROJECT/secrets/NAME” for one. Empty: none.`,
    width: settingLabels.settings.width,
    widthHint: '1 to 100. With fewer, you reach Google’s limits less often.',
    widthWrong: 'Enter a whole number from 1 to 100.',
    relaxed: {
      title: settingLabels.settings.asWarning,
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
      all: (count: number) =>
        plural(count, {one: 'Show the # rule', other: 'Show all # rules'}),
      other: (code: string) => `Rule of an earlier version: ${code}`,
    },
    roots: settingLabels.settings.roots,
    rootsHint:
      'From Google’s list or added in the Admin console. Paste certificates in PEM format, or write one SHA-256 fingerprint or name per line. A chain that doesn’t lead to any of them causes only a warning.',
    appearance: 'Appearance',
    themes: {automatic: 'Automatic', light: 'Light'},
    more: 'More',
    setUpCheckHint: 'Checks everything that is needed',
    save: 'Save',
    saved: 'Saved.',
    savedNow: '✓ Saved',
    unsaved: 'You have unsaved changes.',
    discard: 'Discard changes',
    key: settingLabels.settings.privateKey,
    keyStored: 'A key is saved for you. It is never shown.',
    keyMissing: 'No key is saved for you.',
    keyHint:
      'The JSON key file of the service account. It is saved in your own properties of this script and never shown again.',
    keyFile: 'JSON key file',
    keyPaste: 'Paste the key instead',
    keyText: 'Content of the JSON key file',
    keySave: 'Save key',
    keyForget: 'Delete key',
    keySaved: 'The key was saved.',
    keyForgotten: 'The key was deleted.',
    keyUnreadable: (name: string) => `The file ${name} could not be read.`,
    keyUnreadableFix: 'Choose it again, or paste its content.',
  },

  setup: {
    intro:
      'Checks everything that is needed to reach the mailboxes, and says what to do if something is missing.',
    start: NAMES.checkSetup,
    again: 'Check again',
    running: 'Checking…',
    met: {yes: 'Met', no: 'Not met', unknown: 'Not checked'},
    todo: 'What to do',
    allMet: 'Everything is set up.',
    someMet: (count: number) =>
      plural(count, {
        one: '# requirement is met',
        other: '# requirements are met',
      }),
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
