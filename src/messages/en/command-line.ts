/** What the command line says. */
import {count} from './format';
import type {CommandLineWords} from '../command-line';
import {actionHints} from './action-hints';
import {NAMES} from './words';

export const commandLine: CommandLineWords = {
  about:
    'Gives every user of a Google Workspace an S/MIME certificate, and keeps it valid.',
  usage: 'Usage: $0 COMMAND --csv FILE | --sheet ID [OPTIONS]',
  commands: actionHints,
  inventory: 'Lists the certificates that Gmail has for each address.',
  delete: 'Deletes each row’s certificate from Gmail.',
  offBoard: 'Deletes all certificates of the rows’ users from Gmail.',
  cse: {
    about: 'Client-side encryption: works on the CSE sheet.',
    cseDisable: 'Disables each row’s key pair: it no longer signs or decrypts.',
    cseDeleteIdentity: 'Deletes the identities of the rows’ users.',
  },
  report: 'Prints the coverage as CSV, from what the sheet says.',
  diagnostics:
    'Tries the set-up and prints a report for support, without addresses.',
  parser: {
    commands: 'Commands:',
    options: 'Options:',
    boolean: 'yes or no',
    string: 'text',
    number: 'number',
    defaultIs: 'default:',
    choices: 'choices:',
    unknownOption: 'Unknown option: %s',
    unknownCommand: 'Unknown command: %s',
    valueMissing: 'A value is missing for: %s',
    tooMany: 'Only one command can be given.',
    twice: option => `Give this option only once: ${option}`,
    invalidValues: 'A value can’t be used:',
    given: '%s, given: %s, choices: %s',
  },
  request: {
    about: 'Certificates from an authority: keys and requests.',
    commands: {
      make: 'Makes a key and a request for each address that needs a certificate.',
      issue: 'Asks a CA pool of Google for the certificates of the requests.',
      pack: 'Joins delivered certificates with their keys into certificate files.',
    },
    keysNeeded: 'Name the key file with “--keys”.',
    keyFile: {
      'not-a-key-file':
        'The file in “--keys” is not a key file. Name another one.',
      'newer-version':
        'The key file was made by a newer version. Update S/MIME Rollout.',
      'wrong-passphrase':
        'The key file doesn’t open with this passphrase. Give the passphrase that it was made with.',
    },
    passphraseWeak:
      'The passphrase is too weak. Use at least 16 characters, with 8 different ones among them.',
    passphraseNeeded:
      'Give the passphrase of the key file with “--passphrase-file”.',
    passphrasePrompt: 'Passphrase of the key file: ',
    folderNeeded: 'Name the folder for the requests with “--requests”.',
    certificatesNeeded:
      'Name the folder of the certificates with “--certificates”.',
    outNeeded:
      'Name the folder for the certificate files with “--folder”, and the CSV for their rows with “--out”.',
    passwordNeeded:
      'Give the password for the certificate files with “--password-file”, “--password-env”, or “--ask-password”.',
    poolNeeded:
      'Name the authority: a CA pool with “--ca-pool” (projects/PROJECT/locations/LOCATION/caPools/POOL), or a CFSSL server with “--cfssl” and “--cfssl-key-file”.',
    subjectInvalid:
      'The subject can’t be used. Use parts such as CN={alias}, with the placeholders alias, user, local, and domain.',
    noCertificate: file => `“${file}” contains no certificate.`,
    made: (count, known) =>
      `Requests made: ${count}. In the key file before: ${known}.`,
    issued: (there, total) => `Certificates: ${there} of ${total}.`,
    packed: (count, left) =>
      `Certificate files: ${count}. Requests without a certificate that can be used: ${left}.`,
  },
  options: {
    sheet: 'Spreadsheet of the script: its ID or address',
    rows: 'Which rows: all, todo, attention, or ready',
    csv: 'CSV file with the rows: user, file, password, and optionally alias',
    folder: 'Folder with the certificate files (default: that of the CSV)',
    out: 'Write the outcomes to this CSV file',
    jsonOut: 'Write the outcomes to this file, a JSON object a line',
    json: 'Print the outcomes as JSON, an object a line',
    dryRun: 'Only say what would be done; change nothing',
    yes: 'Confirm that so many rows are meant, without a question',
    journal: 'Where the run keeps its progress (default: next to the CSV)',
    passwordFile: 'File whose first line opens files of rows without password',
    passwordEnv: 'Environment variable with that password',
    askPassword: 'Ask for that password',
    makeDefault: 'Make an uploaded certificate the default',
    force: 'Delete even the default, or the last valid certificate',
    renewalDays: 'Days before expiry at which a certificate is due',
    width: 'Number of requests at once, 1 to 200',
    language: 'Language: en, de, tr, he, or ja (default: LANG)',
    serviceAccount: 'Address of the service account that acts for users',
    keyFile: 'JSON key of the service account (without one, IAM signs)',
    endpoint: 'Address of an emulator to use instead of Google',
    roots: 'PEM file with further roots that Gmail trusts',
    jobFolder: 'Folder that all tasks of a job share',
    gmailUnits:
      'Gmail quota units a minute of your Cloud project (default: 1200000)',
    of: 'What the report is about: coverage, parts, problems, or figures',
    keys: 'Key file of the requests, encrypted with its passphrase',
    passphraseFile: 'File whose first line is the passphrase of the key file',
    requests: 'Folder for the requests, a file for each address',
    certificates: 'Folder of the certificates that the authority has issued',
    subject: 'Subject of the requests, such as CN={alias},O=Example',
    keyType: 'Type of the keys',
    caPool: 'CA pool of Google: projects/…/locations/…/caPools/…',
    caTemplate:
      'Certificate template of Google: projects/…/locations/…/certificateTemplates/…',
    cfssl: 'CFSSL server, in place of a CA pool: https://…',
    cfsslProfile: 'Profile of the CFSSL server; without it, the default',
    cfsslKeyFile:
      'File with the key of the CFSSL server, in hexadecimal digits',
    lifetimeDays: 'Days that issued certificates are valid',
    revocation:
      'Read revocation lists at http addresses, too; “check” then looks for the certificates of files',
    testUser: 'Address of a user whose mailbox is tried',
    cseSettings: 'JSON file with the settings of client-side encryption',
    keyServiceTokenFile: 'File whose first line is the key service’s token',
    merge:
      'With “report” alone: make one file of the parts that the tasks of a job wrote',
    help: 'Show help',
    version: 'Show the version',
    completion: 'Print a script that completes commands in your shell',
  },
  exitCodes:
    'Exit codes: 0 every row succeeded; 1 rows need attention; 2 the command is wrong or not confirmed; 3 nothing could be done; 4 rows are left, and the same command continues.',
  commandMissing: 'Name a command. “--help” lists them.',
  progress: ({done, total, perMinute, left}) =>
    `${done} of ${total} rows, ${perMinute} a minute${left === null ? '' : `, about ${left} s left`}`,
  ended: ({succeeded, blocked, failed, before, left, seconds, requests}) =>
    [
      `${succeeded} succeeded`,
      `${blocked} blocked`,
      `${failed} failed`,
      ...(before > 0 ? [`${before} done earlier`] : []),
      ...(left > 0 ? [`${left} left`] : []),
    ].join(', ') + `. ${seconds} s, ${requests} requests.`,
  confirm: (action, rows) =>
    `${action}: this can’t be undone for ${count(rows, 'row', 'rows')}. To continue, type the number of rows: `,
  confirmByOption: rows =>
    `This command removes something. To confirm it without a question, add “--yes ${rows}”.`,
  confirmDiffers: expected =>
    `The number is not ${expected}. Nothing was changed.`,
  stoppedBy: operator =>
    `${operator} stopped it from the spreadsheet. The rows that have begun are being completed.`,
  stopping:
    'Rows that were begun are being finished. Press Ctrl-C again to stop at once.',
  continues: 'Run the same command again to continue.',
  dayQuota:
    'Google’s quota for today is used up. Run the same command again tomorrow to continue.',
  asksToWait: until =>
    `Google asks to wait with some rows. Run the same command again after ${until}.`,
  passwordPrompt: 'Password of the certificate files: ',
  noRows: 'There are no rows. Nothing was done.',
  line: line => `Line ${line}:`,
  needsSheet: command => `“${command}” goes by the Log, so it needs “--sheet”.`,
  sheetOnly: command =>
    `“${command}” works on the spreadsheet, so it needs “--sheet”.`,
  fileMissing: {
    says: 'The file is missing in the folder.',
    fix: 'Check the path in the row, or name the folder with “--folder”.',
  },
  testUserNeeded:
    'Which user’s mailbox is to be tried is not known. Name one with “--test-user”.',
  settingsInvalid: file =>
    `“${file}” doesn’t contain settings that can be used. See the guide for what it has to contain.`,
  csvOrSheet: 'Name the rows with “--csv” or “--sheet”, and not with both.',
  sheetMissing: sheet =>
    `The spreadsheet has no sheet “${sheet}”. Set it up with the script first.`,
  columnsMissing: (sheet, columns) =>
    `The sheet “${sheet}” lacks these columns: ${columns.join(', ')}. Choose “${NAMES.setUp}” in its menu.`,
  runInProgress: sheet =>
    `Rows of the sheet “${sheet}” are queued: a run in the spreadsheet is not finished. Let it finish, or stop it, and run the command again.`,
  atWork: {
    script: (operator, since) =>
      `${operator} is working in the spreadsheet since ${since}. Wait until that is done, or stop it there, and run the command again.`,
    commandLine: (operator, since) =>
      `${operator} is working on the spreadsheet from the command line since ${since}. Wait until that command is finished, and run yours again.`,
    lost: 'This process was paused for so long that someone else may have begun to work on the spreadsheet. Run the same command again to continue.',
  },
  waitsForOther: operator =>
    `${operator} works on the spreadsheet from the command line, or did until a moment ago. Waiting for up to three minutes.`,
  unreadable: file => `“${file}” can’t be read. Check the path.`,
  sameFile: (option, other) =>
    `“${option}” and “${other}” name the same file. Name another one with “${option}”.`,
  notAFile: file =>
    `“${file}” is not a file that can be read more than once. Save the rows in a file, and name that.`,
  csvChanged: file =>
    `“${file}” has changed while it was read. Run the same command again.`,
  journalHeld: file =>
    `Another command works with the journal “${file}”, or did until a minute ago. Wait until it is done, and run yours again.`,
  fileRefused: why =>
    `A file can’t be read or written (${why}). Correct that, and run the same command again.`,
  variableMissing: name =>
    `The environment variable ${name} is not set. Set it, or use another option for the password.`,
  notPreviewed: command =>
    `“${command}” changes nothing in Gmail, so “--dry-run” has no meaning. Leave it out.`,
  job: {
    folderMissing:
      'This process is one task of a job. Name the folder that all tasks share with “--job-folder”.',
    variableWrong: name =>
      `The environment variable ${name} can’t be used. Start the job again.`,
    row: 'Row',
    ended: tasks => `Tasks that have ended: ${tasks}, all of them.`,
    notEnded: tasks =>
      `These tasks have not ended: ${tasks.join(', ')}. Look at their logs, and run the job again.`,
    superseded: 'A later attempt works on this task, so this one has stopped.',
    partUnreadable: file =>
      `“${file}” is not a part that belongs to the others. Name the parts of one job.`,
    partsMissing: tasks =>
      `The parts of these tasks are missing: ${tasks.join(', ')}. Name the parts of all tasks.`,
    merged: (rows, parts) => `${rows} rows of ${parts} parts.`,
  },
  access: {
    noCredentials:
      'No Google credentials were found. Run “gcloud auth application-default login”, or name a key with “--key-file”.',
    credentialsUnreadable: why =>
      `The Google credentials can’t be used (${why}). Sign in again with “gcloud auth application-default login”.`,
    keyFileUnreadable: (file, why) =>
      `The key file “${file}” can’t be read (${why}). Check the path.`,
    keyFileInvalid: file =>
      `“${file}” is not the JSON key of a service account. Download the key again.`,
    serviceAccountNeeded:
      'Which service account acts for users is not known. Name it with “--service-account”.',
    otherUniverse: universe =>
      `The credentials belong to ${universe}, where nobody can act for users. Use credentials of googleapis.com.`,
    noOwnToken:
      'Google gave no token for these credentials. Sign in again, or check the service account.',
  },
};
