/** English: what rows, files and requests can be wrong about. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {CseDoorFindings} from '../../core/cse/work-findings';
import type {DirectoryFindings} from '../../core/directory/findings';
import type {ConsentDoorFindings} from '../../core/consent/findings';
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {IssuerFindings} from '../../core/request/issuer-findings';
import type {ScheduleFindings} from '../../core/schedule/findings';
import type {RolloutFindings} from '../../core/rows/rollout-findings';
import type {RowFindings} from '../../core/rows/row-findings';
import type {SheetSentences} from '../language';
import {traitsOf} from '../../core/rows/actions';
import {count, grouped, listed, pick} from './format';
import {actions, date, list} from './labels';
import type {DoorFindings} from '../../core/rows/door-findings';
import {settingLabels} from './setting-labels';
import {settingNames} from './setting-names';
import {actionNames} from './action-names';
import {NAMES, PATHS} from './words';

export const rowSentences: SheetSentences<RowFindings> = {
  'user-missing': (_, {columns}) => ({
    says: `The ${columns.user} cell is empty.`,
    fix: 'Put the user’s primary address into it.',
  }),
  'user-not-an-address': ({value}, {columns}) => ({
    says: `“${value}” in the ${columns.user} column is not an e-mail address.`,
    fix: 'Put the user’s primary address there, such as ada@example.com. If the cell contains a people chip, replace it with the address as text.',
  }),
  'alias-not-an-address': ({value}, {columns}) => ({
    says: `“${value}” in the ${columns.alias} column is not an e-mail address.`,
    fix: 'Put the send-as address there, or leave the cell empty for the primary address.',
  }),
  'file-missing': (_, {columns}) => ({
    says: `The ${columns.file} cell is empty.`,
    fix: 'Put the Drive link or ID of the .p12 or .pfx file into it.',
  }),
  'file-not-a-link': (_, {columns}) => ({
    says: `The ${columns.file} cell contains neither a Drive link nor a file ID, which has at least 25 characters.`,
    fix: `Select the file in Drive, choose ${PATHS.copyLink}, and paste the link. A file name is not enough. If the cell contains the file’s password, move it to the ${columns.password} column.`,
  }),
  'file-link-to-folder': (_, {columns}) => ({
    says: `The link in the ${columns.file} column leads to a folder, not to a file.`,
    fix: `Open the folder in Drive, copy the link of the certificate file itself (${PATHS.copyLink}), and paste it. To fill in many rows, import the Drive folder in the sidebar.`,
  }),
  'renewal-days-invalid': ({value}, {columns}) => ({
    says: `“${value}” in the “${columns.renewalDays}” column is not a number of days.`,
    fix: 'Put a whole number from 1 to 365 there, or empty the cell.',
  }),
  'access-invalid': ({value}, {columns}) => ({
    says: `“${value}” in the ${columns.access} column is neither “delegation” nor “consent”.`,
    fix: 'Put one of these words there, or empty the cell.',
  }),
  'row-twice': ({row, first, isOtherFile}) =>
    isOtherFile
      ? {
          says: `Row ${row} has the same user and alias as row ${first}, but a different certificate file. Gmail uses one certificate of an address both to sign and to encrypt, so only row ${first} is processed.`,
          fix: 'If the CA issued one certificate for signing and one for encryption, ask it for a single one with the key usages “digitalSignature” and “keyEncipherment” (“keyAgreement” for an EC key). Otherwise, delete the row that you don’t need.',
        }
      : {
          says: `Row ${row} has the same user and alias as row ${first}.`,
          fix: 'Delete one of the rows. Only the first one is processed.',
        },
  'secret-misspelt': (_, {columns}) => ({
    says: `The ${columns.password} cell contains the name of a secret, but not in the form that Secret Manager uses.`,
    fix: 'Write “projects/PROJECT/secrets/NAME”, and add “/versions/NUMBER” for a specific version. Regional secrets are not supported.',
  }),
  'secret-not-allowed': ({prefix}, {columns}) => ({
    says:
      prefix === ''
        ? `The ${columns.password} cell contains the name of a secret, but Settings doesn’t allow any.`
        : `The ${columns.password} cell contains the name of a secret that Settings doesn’t allow. Only “${prefix}” is allowed.`,
    fix:
      prefix === ''
        ? `Enter the project or the secret under “${settingLabels.settings.secretPrefix}” in Settings, or put the password itself into the cell.`
        : 'Write the name exactly as in the setting, including the project ID or number, or ask an operator to change the setting.',
  }),
  'secret-scope-missing': (_, {columns}) => ({
    says: `The ${columns.password} cell contains the name of a secret, but the script was built without the permission to read secrets.`,
    fix: 'Secret Manager accepts only the scope “cloud-platform”. Delete signing-scope.json, push the project again and allow the new permission, or put the password itself into the cell.',
  }),
  'secret-unusable': ({why}) => ({
    says: {
      damaged: 'The secret was damaged on the way: its checksum is wrong.',
      'not text': 'The secret is not UTF-8 text, so it can’t be a password.',
      empty: 'The secret is empty.',
    }[why],
    fix:
      why === 'damaged'
        ? 'Run the row again.'
        : 'Add a version that contains the password to the secret, then run the row again.',
  }),
  'file-on-several-rows': ({rows, more}) => ({
    says: `The same certificate file is also used in row ${list(more > 0 ? [...rows, `${grouped(more)} more`] : rows)}.`,
    fix: 'Check that this is right: a certificate can be used only for the addresses in it.',
  }),
  'no-access': ({user, operator}) => ({
    says: `S/MIME Rollout has no access to the mailbox of ${user}. Without delegation or consent, it can reach only your own mailbox (${operator}).`,
    fix: `Open Settings in the sidebar, choose keyless delegation, and follow “${NAMES.checkSetup}”. Or set up consent and invite the users.`,
  }),
};

export const rolloutSentences: SheetSentences<RolloutFindings> = {
  'alias-unknown': ({alias, nearest}, {columns}) => ({
    says: `The user has no send-as address ${alias}.`,
    fix: nearest
      ? `Did you mean ${nearest}? Otherwise add the address in the user’s Gmail settings (${PATHS.sendAs}).`
      : `Add the address in the user’s Gmail settings (${PATHS.sendAs}), or correct the ${columns.alias} column.`,
  }),
  'alias-not-verified': ({alias}) => ({
    says: `The user hasn’t confirmed the send-as address ${alias} yet.`,
    fix: 'Ask the user to click the link in Gmail’s confirmation mail, then run the row again.',
  }),
  'alias-elsewhere': ({alias, user}) => ({
    says: `Gmail doesn’t treat ${alias} as an alias of ${user}: its mail arrives in a different mailbox. With this certificate, ${user} can sign as ${alias}, but can’t read mail that is encrypted to it.`,
    fix: `If ${user} only sends as ${alias}, upload the same certificate to the other mailbox too. Otherwise, ask the user to turn on “Treat as an alias” in Gmail’s settings (${PATHS.sendAs}).`,
  }),
  'password-emptied': ({isGone}, {columns}) => ({
    says: `The ${columns.password} cell was emptied after an earlier upload, ${isGone ? 'and Gmail no longer has that certificate' : 'so the file can’t be opened'}.`,
    fix: isGone
      ? 'Type the password again.'
      : 'You don’t need to do anything. To check the file, type the password again.',
  }),
  'replaced-in-gmail': () => ({
    says: 'Gmail’s valid default is not the certificate that this row uploaded: it was replaced. The new default stays.',
    fix: 'If that is right, you don’t need to do anything. Otherwise, type the password again and run Upload, or choose a certificate with Set default.',
  }),
  'default-ends-later': ({ends, subject}) => ({
    says: `The current default (${subject}) expires on ${date(ends)}, later than this certificate.`,
    fix: `To keep it, turn off “${settingLabels.settings.makeDefault}”.`,
  }),
  'uploaded-not-default': () => ({
    says: 'The certificate is in Gmail, but could not be made the default.',
    fix: 'Run Upload on this row again: it only sets the default.',
  }),
  'stored-differently': ({id}) => ({
    says: `Gmail stored a different certificate (ID ${id}) than the one that was checked.`,
    fix: 'Refresh the row to see what Gmail has, and report this.',
  }),
  'certificate-not-held': ({id}) => ({
    says: `Gmail doesn’t have the certificate ${id || 'that was uploaded'} for this alias.`,
    fix: 'Refresh the row and choose one of the certificates that Gmail has.',
  }),
  'packed-again': ({encryption}) => ({
    says: `Gmail refused the file without a reason and accepted it packed again with ${encryption === 'legacy' ? '3DES and SHA-1' : 'AES-256 and SHA-256'}.`,
    fix: 'You don’t need to do anything. The file itself stays as it is.',
  }),
  'no-certificate-named': () => ({
    says: 'The row doesn’t say which certificate to use: its Certificate ID is empty.',
    fix: 'Upload or preview the row first, or choose the certificate in the sidebar.',
  }),
  'is-default': () => ({
    says: 'The certificate is the default of this alias.',
    fix: 'Make a different one the default first, or choose in the sidebar to delete it as well.',
  }),
  'last-valid': () => ({
    says: 'The certificate is the only valid one for this alias. Without it, the user can neither sign nor receive encrypted mail.',
    fix: 'Upload a new certificate first, or choose in the sidebar to delete it as well.',
  }),
  'only-certificate': () => ({
    says: 'The certificate is the only one that Gmail has for this alias. Although it is not valid now, the mail that was encrypted to it can be read only while Gmail has it.',
    fix: 'Upload a new certificate first, or choose in the sidebar to delete it as well.',
  }),
  'revoked-at-ca': () => ({
    says: 'The certificates that the CA pool had issued for this user are revoked.',
    fix: 'You don’t need to do anything. Anyone who checks revocation lists sees this within about a day.',
  }),
  'already-as-wanted': () => ({
    says: 'Gmail no longer had the certificate.',
    fix: 'You don’t need to do anything.',
  }),
  // Without the days left: a cell that says something else every day would be a change every day.
  'renewal-due': ({ends}) => ({
    says: `The default certificate expires on ${date(ends)}.`,
    fix: 'Put the new certificate file and its password into the row and run Renew.',
  }),
  'default-expired': ({ends}) => ({
    says: `The certificate that Gmail signs with expired on ${date(ends)}.`,
    fix: 'Run Renew. If Gmail has no newer valid certificate, put a new file and its password into the row first.',
  }),
  'newer-not-default': ({began, ends}) => ({
    says: `Gmail also has a newer certificate (valid from ${date(began)} to ${date(ends)}) that is not the default. Mail programs usually encrypt to the newest certificate that they have seen.`,
    fix: 'To sign with the newer one, choose it with Set default in the sidebar. Otherwise, you don’t need to do anything.',
  }),
  'no-default': () => ({
    says: 'Gmail has a valid certificate for this alias, but none is the default.',
    fix: 'Run Update: it makes the one that expires last the default.',
  }),
  'certificate-gone': () => ({
    says: 'Gmail no longer has this row’s certificate: someone deleted it.',
    fix: 'To upload it again, type the password again and run Upload.',
  }),
  'file-not-newer': ({ends, heldEnds}) => ({
    says: `The certificate in the row’s file expires on ${date(ends)}, no later than the one that Gmail has (${date(heldEnds)}).`,
    fix: 'Put the new certificate file and its password into the row and run Renew. If the file replaces a certificate that was revoked or reissued, run Upload.',
  }),
  'expires-before-date': ({ends, until}) => ({
    says: `This certificate expires on ${date(ends)}, before ${date(until)}, the date that was set for Update.`,
    fix: 'Put a file that expires later and its password into the row and run Update again.',
  }),
  'no-previous-default': (_, {sheets}) => ({
    says: `The ${sheets.log} has no earlier default of this alias.`,
    fix: 'Open the row in the sidebar and choose one of its certificates.',
  }),
  'previous-expired': ({ends}) => ({
    says: `The previous default expired on ${date(ends)}, so it was not made the default again.`,
    fix: 'Open the row in the sidebar and choose a valid certificate.',
  }),
  'row-changed': () => ({
    says: 'Cells of this row were changed after the action had started, so nothing was done for it.',
    fix: 'Check the row and run the action again.',
  }),
  'program-fault': ({text}) => ({
    says: `An internal error occurred in this row (${text}).`,
    fix: 'Report it with the row’s state. The other rows continued.',
  }),
};

export const doorSentences: SheetSentences<
  Omit<
    DoorFindings,
    keyof (CseDoorFindings &
      ConsentDoorFindings &
      CseDoorFindings &
      CseFolderFindings &
      ScheduleFindings &
      DirectoryFindings &
      IssuerFindings &
      ImportDoorFindings)
  >
> = {
  'not-an-operator': ({operator}) => ({
    says: `${operator || 'This account'} is not an operator of this sheet.`,
    fix: 'Ask one of the operators to add you in Settings.',
  }),
  'not-set-up': (_, {setUp}) => ({
    says: 'The sheet has not been set up yet.',
    fix: `Choose S/MIME → ${setUp}.`,
  }),
  'document-older': ({version, script}, {setUp}) => ({
    says: `This Sheet was last set up by version ${version}; the script is version ${script}.`,
    fix: `Choose S/MIME → ${setUp}. It migrates what the earlier version stored and deletes nothing.`,
  }),
  'document-newer': ({version, script}) => ({
    says: `This Sheet was set up by version ${version}, which is newer than the script (${script}). Nothing was changed.`,
    fix: `Install version ${version} or newer, then reload the Sheet.`,
  }),
  'sheet-missing': ({sheet}, {setUp}) => ({
    says: `The sheet “${sheet}” is missing.`,
    fix: `Choose S/MIME → ${setUp}. It creates what is missing and deletes nothing.`,
  }),
  'column-missing': ({sheet, columns}, {setUp}) => ({
    says: pick(columns.length, {
      one: `In the sheet “${sheet}” a column is missing: ${list(columns)}.`,
      other: `In the sheet “${sheet}” columns are missing: ${list(columns)}.`,
    }),
    fix: `Choose S/MIME → ${setUp}. It adds the missing headers and deletes nothing.`,
  }),
  'sheet-protected': ({sheet, columns, operator}) => ({
    says: pick(columns.length, {
      0: `The sheet “${sheet}” is protected, and ${operator} may not edit it.`,
      one: `In the sheet “${sheet}”, cells of a column are protected, and ${operator} may not edit them: ${list(columns)}.`,
      other: `In the sheet “${sheet}”, cells of some columns are protected, and ${operator} may not edit them: ${list(columns)}.`,
    }),
    fix: `Nothing was changed. Ask the owner of the spreadsheet to let ${operator} edit the protected cells (Data → Protect sheets and ranges), then start again.`,
  }),
  'nothing-selected': ({selection, action, hidden}, {sheets}) => {
    const sheet = sheets[traitsOf(action).sheet];
    switch (selection) {
      case 'selected':
        if (hidden > 0) {
          return {
            says: pick(hidden, {
              one: `The row that is selected in the ${sheet} sheet is hidden.`,
              other: `All ${grouped(hidden)} rows that are selected in the ${sheet} sheet are hidden.`,
            }),
            fix: 'Unhide the rows or select others, then try again.',
          };
        }
        return {
          says: `No row with a user is selected in the ${sheet} sheet.`,
          fix: 'Select one or more rows and try again.',
        };
      case 'todo':
        return {
          says: 'No row is left to do.',
          fix: `Choose “${NAMES.all}”, or select rows in the sheet.`,
        };
      case 'attention':
        return {
          says: 'No row needs attention.',
          fix: `Choose “${NAMES.todo}” or “${NAMES.all}”, or select rows in the sheet.`,
        };
      case 'pilot':
        return {
          says: 'No row is ready to be uploaded.',
          fix: 'Check the rows first, and fix what needs attention.',
        };
      case 'pending':
        return {says: 'No row is waiting.', fix: 'Nothing is left to do.'};
      case 'named':
        return {
          says: `The rows are no longer in the ${sheet} sheet.`,
          fix: 'Check the sheet and start again.',
        };
      case 'imported':
        return {
          says: `The rows of the last import are no longer in the ${sheet} sheet.`,
          fix: 'Choose other rows.',
        };
      case 'cause':
        return {
          says: 'No row needs attention for this reason anymore.',
          fix: 'Nothing is left to do here.',
        };
      case 'stored':
        return {says: 'No row has a key pair.', fix: 'Nothing is left to do.'};
      case 'all':
        return {
          says: `The ${sheet} sheet has no rows yet.`,
          fix: 'Fill in users and certificate files, one row each.',
        };
    }
  },
  'run-in-progress': ({operator, action, left, minutes}) => ({
    says:
      left === 0
        ? `A run (${actions[action]}, by ${operator}${minutes === null ? '' : `, ${started(minutes)}`}) is still reading the mailboxes of users who have no row.`
        : `A run (${actions[action]}, by ${operator}${minutes === null ? '' : `, ${started(minutes)}`}) still has ${count(left, 'row', 'rows')} in the queue.`,
    fix: 'Continue or stop it in the sidebar first.',
  }),
  'another-execution': ({operator, action, done, total, minutes}) => ({
    says: action
      ? `The run “${actions[action]}”${minutes === null ? '' : ` (${started(minutes)})`} is being processed by ${operator || 'another execution'} right now: ${grouped(done)} of ${grouped(total)} rows are done.`
      : `${operator || 'Another execution'} is working on this sheet right now.`,
    fix: 'Wait until it is done, or stop it in the sidebar. If it was cut off, you can continue it in two minutes.',
  }),
  'command-line-at-work': ({operator, action, minutes}) => ({
    says: `${operator} is working on this sheet from the command line${action ? ` (“${actions[action]}”)` : ''}, ${started(minutes)}.`,
    fix: `Wait until the command is finished, or end it with “${NAMES.stop}” in the sidebar or with Ctrl-C in its terminal. If it was cut off, you can start in three minutes.`,
  }),
  'confirmation-differs': ({expected, confirmed}, {sheets}) => ({
    says:
      confirmed === expected
        ? `The rows, or their entries in the ${sheets.log}, have changed since you confirmed them.`
        : `You confirmed ${count(confirmed, 'row', 'rows')}, but the action would now affect ${grouped(expected)}.`,
    fix: 'Nothing was changed. Review the rows and confirm again.',
  }),
  'confirmation-missing': ({action}) => ({
    says: `“${actions[action]}” was started without the rows that were confirmed.`,
    fix: 'Nothing was changed. Start it in the sidebar or in the menu. A client of your own must send “rows” exactly as the preview returned it.',
  }),
  'not-previewed': ({action}) => ({
    says: `“${actions[action]}” has no preview, so nothing was started.`,
    fix: `For an upload, choose “${actionNames.preview}”.`,
  }),
  'too-many-rows': ({action, count: rows, most}) => ({
    says: `“${actions[action]}” would process ${grouped(rows)} rows. One run can have ${grouped(most)} at most.`,
    fix: `Select at most ${grouped(most)} rows, run the action, then select the next ones.`,
  }),
  'files-unreadable': () => ({
    says: 'The files did not arrive completely, so nothing was uploaded.',
    fix: 'Close the sidebar, open it again and choose the files again.',
  }),
  'run-not-continued': ({operator, minutes}) => ({
    says: `The run has made no progress for ${count(minutes, 'minute', 'minutes')}.`,
    fix: `Choose “${NAMES.continue}”: the sidebar has no time limit. A run that broke off in its first seconds has no clock trigger yet. Clock triggers may run for six hours a day for each person, and those of ${operator} may be used up (Google then sends a mail about “too much computer time”). In that case, the run continues within a day. Otherwise, check ${PATHS.triggers} and Executions.`,
  }),
  'shared-with-others': ({people}) => ({
    says: pick(people.length, {
      one: `Someone who isn’t an operator can see this sheet and its passwords: ${listed(people)}.`,
      other: `${grouped(people.length)} people who aren’t operators can see this sheet and its passwords: ${listed(people)}.`,
    }),
    fix: 'Remove them under Share, or make them operators in Settings. Older versions of the sheet keep passwords that were emptied.',
  }),
  'shared-by-link': ({mayEdit, inDomain}) => ({
    says: inDomain
      ? mayEdit
        ? 'Anyone in your organization with the link can edit this sheet and its passwords.'
        : 'Anyone in your organization with the link can see this sheet and its passwords.'
      : mayEdit
        ? 'Anyone with the link can edit this sheet and its passwords.'
        : 'Anyone with the link can see this sheet and its passwords.',
    fix: 'Choose “Restricted” under Share → General access.',
  }),
  'more-rows-twice': ({rows, more}) => ({
    says: `These rows also repeat the user and alias of a row above: ${list((more > 0 ? [...rows, `${grouped(more)} more`] : rows).map(String))}.`,
    fix: 'Delete the rows that you don’t need.',
  }),
  'no-row': (_, {sheets}) => ({
    says: `The cursor is not on a row of the ${sheets.rollout} sheet.`,
    fix: 'Click a cell in the row.',
  }),
  'no-run': () => ({
    says: 'There is no run to continue.',
    fix: 'Start an action.',
  }),
  'renewal-days-for-run-invalid': ({value, most}) => ({
    says: `“${value}” is not a number of days from 1 to ${most}, so nothing was started.`,
    fix: 'Correct it, or leave the field empty to use the number of days from the schedule.',
  }),
  'valid-until-invalid': ({value}) => ({
    says: `“${value}” is not today’s or a later date, so nothing was started.`,
    fix: 'Choose a later date, or leave the field empty to use whether a certificate is valid now.',
  }),
  'took-too-long': () => ({
    says: 'Google did not respond within a minute.',
    fix: 'Try again in a few minutes.',
  }),
  'setting-invalid': ({setting, value}) => ({
    says: `“${value}” is not a valid value for the setting “${settingNames[setting]}”.`,
    fix: 'Nothing was changed. Correct it and save again.',
  }),
  'operator-would-be-locked-out': ({operator}) => ({
    says: `You (${operator}) would no longer be an operator.`,
    fix: 'Keep yourself in the list. Another operator can remove you.',
  }),
  'root-unusable': ({why, value}) => ({
    says:
      why === 'notRoot'
        ? `${value} is an intermediate CA, not a root.`
        : why === 'notCertificate'
          ? `The roots contain something that is not a certificate (${value}).`
          : `Part of the roots can’t be read (${value}).`,
    fix:
      why === 'notRoot'
        ? 'Nothing was changed. Paste the certificate of the root above it.'
        : 'Nothing was changed. Paste root certificates in PEM format, or write one SHA-256 fingerprint or name per line.',
  }),
  'too-many-roots': ({count: given, most}) => ({
    says: `These are ${grouped(given)} roots. At most ${grouped(most)} can be saved, fewer if their names are long.`,
    fix: 'Nothing was changed. Remove the roots that none of your certificates needs.',
  }),
  'key-unreadable': () => ({
    says: 'This is not the JSON key file of a service account.',
    fix: 'Choose the file that the Cloud console downloaded when you created the key. It begins with “{” and contains “private_key”.',
  }),
  'unknown-verb': () => ({
    says: 'The sidebar is older than the script.',
    fix: 'Close the sidebar and open it again.',
  }),
  'permission-missing': ({url}) => ({
    says: 'You haven’t given the script every permission that it needs.',
    fix: `Open ${url || 'the script’s permission dialog (choose any item of the S/MIME menu)'}, choose “Select all” and allow. Then choose the action again: Google doesn’t continue it automatically.`,
  }),
  'door-fault': ({text}) => ({
    says: `An internal error occurred (${text}).`,
    fix: 'Try again. If it happens again, report what you did.',
  }),
};

/** How old a run is, within a sentence. */
function started(minutes: number): string {
  if (minutes < 1) return 'started less than a minute ago';
  if (minutes < 120)
    return `started ${count(minutes, 'minute', 'minutes')} ago`;
  return minutes < 48 * 60
    ? `started ${count(Math.floor(minutes / 60), 'hour', 'hours')} ago`
    : `started ${count(Math.floor(minutes / 1440), 'day', 'days')} ago`;
}
