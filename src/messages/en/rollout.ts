/** English: what rows, files and requests can be wrong about. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {CseDoorFindings} from '../../core/cse/work-findings';
import type {DirectoryFindings} from '../../core/directory/findings';
import type {ConsentDoorFindings} from '../../core/consent/findings';
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {UpkeepFindings} from '../../core/schedule/findings';
import type {RolloutFindings} from '../../core/rows/rollout-findings';
import type {RowFindings} from '../../core/rows/row-findings';
import type {Sentences} from '../language';
import {traitsOf} from '../../core/rows/actions';
import {actions, date, list, sheets} from './labels';
import type {DoorFindings} from '../../core/rows/door-findings';

export const rowSentences: Sentences<RowFindings> = {
  'user-missing': () => ({
    says: 'The row names no user.',
    fix: 'Put the account’s primary address into the User column.',
  }),
  'user-not-an-address': ({value}) => ({
    says: `“${value}” in the User column is not an e-mail address.`,
    fix: 'Put the account’s primary address there, such as ada@example.com. If the cell shows a people chip, replace it with the address as text.',
  }),
  'alias-not-an-address': ({value}) => ({
    says: `“${value}” in the Alias column is not an e-mail address.`,
    fix: 'Put the send-as address there, or leave the cell empty for the primary address.',
  }),
  'file-missing': () => ({
    says: 'The row names no certificate file.',
    fix: 'Put the Drive link or ID of the .p12 or .pfx file into the Certificate file column.',
  }),
  'file-not-a-link': () => ({
    says: 'What the Certificate file column holds is neither a Drive link nor a file ID, which has at least 25 characters.',
    fix: 'Open the file in Drive, choose Share → Copy link, and paste the link; a file name is not enough. If the cell holds the file’s password, move it to the Password column.',
  }),
  'file-link-to-folder': () => ({
    says: 'The link in the Certificate file column leads to a folder, not to a file.',
    fix: 'Open the folder in Drive, choose Share → Copy link at the certificate file itself, and paste that link. To fill in many rows, choose “Drive folder” in the sidebar.',
  }),
  'renewal-days-invalid': ({value}) => ({
    says: `“${value}” in the column “Renew days before” is no number of days.`,
    fix: 'Put a whole number from 1 to 365 there, or empty the cell.',
  }),
  'access-invalid': ({value}) => ({
    says: `“${value}” in the Access column is no way to reach a mailbox.`,
    fix: 'Put “delegation” or “consent” there, or empty the cell.',
  }),
  'row-twice': ({row, first, isOtherFile}) =>
    isOtherFile
      ? {
          says: `Row ${row} has the same user and alias as row ${first}, with another certificate file. Gmail uses one certificate for an address, for signing and for encryption, so only row ${first} is worked on.`,
          fix: 'If the CA issued one certificate for signing and one for encryption, ask it for a single one with the key usages “digitalSignature” and “keyEncipherment” (“keyAgreement” for an EC key). Otherwise delete the row whose certificate is not wanted.',
        }
      : {
          says: `Row ${row} has the same user and alias as row ${first}.`,
          fix: 'Keep one of the rows: only the first one is worked on.',
        },
  'secret-misspelt': () => ({
    says: 'The Password cell names a secret, but not as Secret Manager writes it.',
    fix: 'Write “projects/PROJECT/secrets/NAME”, with “/versions/NUMBER” after it for a certain version. Regional secrets are not supported.',
  }),
  'secret-not-allowed': ({prefix}) => ({
    says:
      prefix === ''
        ? 'The Password cell names a secret, and Settings allow none.'
        : `The Password cell names a secret that Settings do not allow: they allow only “${prefix}”.`,
    fix:
      prefix === ''
        ? 'Enter the project or the secret under “Secrets that may be read” in Settings, or put the password itself into the cell.'
        : 'Write the name as the setting has it, project ID or number included, or have an operator change the setting.',
  }),
  'secret-scope-missing': () => ({
    says: 'The Password cell names a secret, and the script was built without the permission to read secrets.',
    fix: 'Secret Manager accepts the scope “cloud-platform” only: delete signing-scope.json, push again and allow the new permission; or put the password itself into the cell.',
  }),
  'secret-unusable': ({why}) => ({
    says: {
      damaged:
        'The secret did not arrive as it was sent: its checksum differs.',
      'not text': 'The secret is not text in UTF-8, so it is not a password.',
      empty: 'The secret is empty.',
    }[why],
    fix:
      why === 'damaged'
        ? 'Run the row again.'
        : 'Add a version with the password to the secret, then run the row again.',
  }),
  'file-on-several-rows': ({rows, more}) => ({
    says: `The same certificate file is also used in row ${list(more > 0 ? [...rows, `${more} more`] : rows)}.`,
    fix: 'Check that this is meant: a certificate belongs to the addresses in it.',
  }),
  'no-access': ({user, operator}) => ({
    says: `There is no right to act for ${user}: without delegation or consent only your own account (${operator}) can be reached.`,
    fix: 'Open Settings in the sidebar, choose keyless delegation, and follow “Check set-up”; or set consent up and ask the users.',
  }),
};

export const rolloutSentences: Sentences<RolloutFindings> = {
  'alias-unknown': ({alias, nearest}) => ({
    says: `The user has no send-as address ${alias}.`,
    fix: nearest
      ? `Did you mean ${nearest}? Otherwise add the address in the user’s Gmail settings (Accounts → Send mail as).`
      : 'Add the address in the user’s Gmail settings (Accounts → Send mail as), or correct the Alias column.',
  }),
  'alias-not-verified': ({alias}) => ({
    says: `The user has not confirmed the send-as address ${alias} yet.`,
    fix: 'Have the user click the link in Gmail’s confirmation mail, then run the row again.',
  }),
  'alias-elsewhere': ({alias, user}) => ({
    says: `In Gmail, ${alias} is not treated as an alias of ${user}: its mail arrives in another mailbox. With this certificate ${user} can sign as ${alias}, but what people encrypt to it is read elsewhere.`,
    fix: `If ${user} only sends as ${alias}, give the other mailbox the same certificate, too. Otherwise have the user tick “Treat as an alias” in Gmail’s settings (Accounts → Send mail as).`,
  }),
  'password-emptied': ({isGone}) => ({
    says: `The password cell was emptied after an earlier upload, ${isGone ? 'and Gmail no longer has that certificate' : 'so the file cannot be opened'}.`,
    fix: isGone
      ? 'Type the password again.'
      : 'Nothing needs to be done. To look into the file, type the password again.',
  }),
  'replaced-in-gmail': () => ({
    says: 'Gmail has another valid default than this row uploaded: the certificate was replaced. It stays.',
    fix: 'Nothing needs to be done if that is right. Otherwise type the password again and run Upload, or choose another one with Set default.',
  }),
  'default-ends-later': ({ends, subject}) => ({
    says: `The present default (${subject}) is valid until ${date(ends)}, longer than this certificate.`,
    fix: 'Switch “make it the default” off if the present one is to stay.',
  }),
  'uploaded-not-default': ({id}) => ({
    says: `The certificate is in Gmail (id ${id}) but could not be made the default.`,
    fix: 'Run Upload on this row again: it only sets the default.',
  }),
  'stored-differently': ({id}) => ({
    says: `Gmail stored another certificate (id ${id}) than the one the file was judged by.`,
    fix: 'List the alias’s certificates and report this, please.',
  }),
  'certificate-not-held': ({id}) => ({
    says: `Gmail does not hold the certificate ${id || 'that was uploaded'} for this alias.`,
    fix: 'List the alias’s certificates again and choose one of them.',
  }),
  'no-certificate-named': () => ({
    says: 'The row does not say which certificate is meant: its certificate id is empty.',
    fix: 'Run Upload or Preview on the row first, or choose the certificate in the sidebar.',
  }),
  'is-default': ({id}) => ({
    says: `The certificate ${id} is the default of this alias.`,
    fix: 'Make another one the default first, or tick “Also delete default and last certificates” in the sidebar.',
  }),
  'last-valid': ({id}) => ({
    says: `The certificate ${id} is the only valid one of this alias: without it the user can neither sign nor receive encrypted mail.`,
    fix: 'Upload its successor first, or tick “Also delete default and last certificates” in the sidebar.',
  }),
  'only-certificate': ({id}) => ({
    says: `The certificate ${id} is the only one that Gmail holds for this alias. Although it is not valid now, mail that was encrypted to it can be read only while Gmail holds it.`,
    fix: 'Upload its successor first, or tick “Also delete default and last certificates” in the sidebar.',
  }),
  'already-as-wanted': () => ({
    says: 'The certificate was not there any more.',
    fix: 'Nothing is left to do.',
  }),
  // Without the days left: a cell that says something else every day would be a change every day.
  'renewal-due': ({ends}) => ({
    says: `The default certificate ends on ${date(ends)}.`,
    fix: 'Put its successor’s file and password into the row and run Renew.',
  }),
  'default-expired': ({ends}) => ({
    says: `The certificate that Gmail signs with ended on ${date(ends)}.`,
    fix: 'Run Renew: it takes a newer valid one where there is one, else put a new file and its password into the row first.',
  }),
  'newer-not-default': ({id, began, ends}) => ({
    says: `Gmail also holds a newer certificate (id ${id}, valid from ${date(began)} to ${date(ends)}) that is not the default. Mail programs usually encrypt to the newest certificate that they have seen.`,
    fix: 'If users are to sign with the newer one, choose it with Set default in the sidebar; otherwise nothing needs to be done.',
  }),
  'no-default': () => ({
    says: 'Gmail has a valid certificate for this alias, but none is the default.',
    fix: 'Run Update: it makes the one that ends last the default.',
  }),
  'certificate-gone': ({id}) => ({
    says: `Gmail no longer holds this row’s certificate (id ${id}): somebody took it away.`,
    fix: 'Run Upload again if it is to be there; type the password once more.',
  }),
  'file-not-newer': ({ends, heldEnds}) => ({
    says: `The row’s file ends on ${date(ends)}, not later than what Gmail holds (${date(heldEnds)}).`,
    fix: 'Put the successor’s file and password into the row and run Renew. If the file replaces a certificate that was revoked or reissued, run Upload.',
  }),
  'expires-before-date': ({ends, until}) => ({
    says: `This certificate expires on ${date(ends)}, before ${date(until)}, the date that Update was given.`,
    fix: 'Put a file that expires later and its password into the row and run Update again.',
  }),
  'no-previous-default': () => ({
    says: 'The Log has no earlier default of this alias.',
    fix: 'List the alias’s certificates in the sidebar and choose one of them.',
  }),
  'previous-expired': ({id, ends}) => ({
    says: `The previous default (id ${id}) ended on ${date(ends)}; it was not made the default again.`,
    fix: 'List the alias’s certificates in the sidebar and choose a valid one.',
  }),
  'row-changed': () => ({
    says: 'Cells of this row were changed after the action was started, so nothing was done for it.',
    fix: 'Look at the row and run the action again.',
  }),
  'program-fault': ({text}) => ({
    says: `The program made a mistake at this row (${text}).`,
    fix: 'Please report it with the row’s state; the other rows went on.',
  }),
};

/** Names are written out as long as they can be taken in. */
function some(people: readonly string[]): string {
  const shown = people.slice(0, 5);
  const more = people.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : list(shown);
}

export const doorSentences: Sentences<
  Omit<
    DoorFindings,
    keyof (CseDoorFindings &
      ConsentDoorFindings &
      CseDoorFindings &
      CseFolderFindings &
      UpkeepFindings &
      DirectoryFindings &
      ImportDoorFindings)
  >
> = {
  'not-an-operator': ({operator}) => ({
    says: `${operator || 'This account'} is not an operator of this sheet.`,
    fix: 'Ask one of the operators to add you in Settings.',
  }),
  'not-set-up': () => ({
    says: 'The sheet has not been set up yet.',
    fix: 'Choose S/MIME → Set up sheets.',
  }),
  'document-older': ({version, script}) => ({
    says: `This Sheet was last set up by version ${version}; the script is version ${script}.`,
    fix: 'Choose S/MIME → Set up sheets: it migrates what the earlier version stored, and deletes nothing.',
  }),
  'document-newer': ({version, script}) => ({
    says: `This Sheet was set up by version ${version}, which is newer than the script (${script}). Nothing was changed.`,
    fix: `Install version ${version} or newer, then reload the Sheet.`,
  }),
  'sheet-missing': ({sheet}) => ({
    says: `The sheet “${sheet}” is not there.`,
    fix: 'Choose S/MIME → Set up sheets; it makes what is missing and deletes nothing.',
  }),
  'column-missing': ({sheet, columns}) => ({
    says: `In the sheet “${sheet}” ${columns.length === 1 ? 'a column is' : 'columns are'} missing: ${list(columns)}.`,
    fix: 'Choose S/MIME → Set up sheets; it adds the missing headers and deletes nothing.',
  }),
  'sheet-protected': ({sheet, columns, operator}) => ({
    says: `${columns.length === 0 ? `The sheet “${sheet}” is` : `In the sheet “${sheet}” cells of ${columns.length === 1 ? 'a column are' : 'columns are'}`} protected, and ${operator} may not edit ${columns.length === 0 ? 'it' : `them: ${list(columns)}`}.`,
    fix: `Ask the owner of the spreadsheet to let ${operator} edit what is protected (Data → Protect sheets and ranges), then start again. Nothing was changed.`,
  }),
  'nothing-selected': ({selection, action, hidden}) => {
    const sheet = sheets[traitsOf(action).sheet];
    switch (selection) {
      case 'selected':
        if (hidden > 0) {
          return {
            says: `Only hidden rows are selected in the ${sheet} sheet: ${hidden}.`,
            fix: 'Show the rows that you mean, or select others, and try again.',
          };
        }
        return {
          says: `No row with a user is selected in the ${sheet} sheet.`,
          fix: 'Select one or more rows and try again.',
        };
      case 'todo':
        return {
          says: 'No row is left to do.',
          fix: 'Choose “All”, or select rows in the sheet.',
        };
      case 'attention':
        return {
          says: 'No row needs attention.',
          fix: 'Choose “To do” or “All”, or select rows in the sheet.',
        };
      case 'pilot':
        return {
          says: 'No row is ready to be uploaded.',
          fix: 'Check the rows first, and fix what needs attention.',
        };
      case 'pending':
        return {says: 'No row waits.', fix: 'Nothing is left to do.'};
      case 'named':
        return {
          says: `The rows are no longer in the ${sheet} sheet.`,
          fix: 'Look at the sheet and start again.',
        };
      case 'imported':
        return {
          says: `The rows of the last import are no longer in the ${sheet} sheet.`,
          fix: 'Choose other rows.',
        };
      case 'cause':
        return {
          says: 'No row needs attention for this reason any more.',
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
        : `A run (${actions[action]}, by ${operator}${minutes === null ? '' : `, ${started(minutes)}`}) still has ${left} ${left === 1 ? 'row' : 'rows'} in the queue.`,
    fix: 'Continue or stop it in the sidebar first.',
  }),
  'another-execution': ({operator, action, done, total, minutes}) => ({
    says: action
      ? `The run “${actions[action]}”${minutes === null ? '' : ` (${started(minutes)})`} is being worked on by ${operator || 'another execution'} just now: ${done} of ${total} rows are done.`
      : `${operator || 'Another execution'} is working on this sheet just now.`,
    fix: 'Wait until it is done, or stop it in the sidebar. If it has died, it can be continued in two minutes.',
  }),
  'confirmation-differs': ({expected, confirmed}) => ({
    says:
      confirmed === expected
        ? 'The rows, or what the Log says about them, have changed since you were asked.'
        : `You confirmed ${confirmed} ${confirmed === 1 ? 'row' : 'rows'}, but now it would be ${expected}.`,
    fix: 'Look at the rows and confirm again; nothing was changed.',
  }),
  'confirmation-missing': ({action}) => ({
    says: `“${actions[action]}” was started without the rows that were confirmed; nothing was changed.`,
    fix: 'Start it in the sidebar or in the menu. Your own client must send “rows” exactly as the preview answered it.',
  }),
  'not-previewed': ({action}) => ({
    says: `“${actions[action]}” has no preview; nothing was started.`,
    fix: 'For an upload, choose “Preview”.',
  }),
  'too-many-rows': ({action, count, most}) => ({
    says: `“${actions[action]}” would be over ${count} rows, and one run can have ${most}.`,
    fix: `Select at most ${most} rows, run the action, and select the next ones.`,
  }),
  'files-unreadable': () => ({
    says: 'The files did not arrive as the sidebar should have sent them; nothing was uploaded.',
    fix: 'Close the sidebar, open it again and choose the files once more.',
  }),
  'run-not-continued': ({operator, minutes}) => ({
    says: `Nothing has worked on the run for ${minutes} minutes, although a clock trigger looks every minute.`,
    fix: `Choose “Continue”: what the sidebar does is not counted. Clock triggers run six hours a day for each person, and those of ${operator} may be used up (Google then sends a mail about “too much computer time”); the run continues within a day. Otherwise look at Extensions → Apps Script → Triggers and Executions.`,
  }),
  'shared-with-others': ({people}) => ({
    says: `${people.length === 1 ? 'Somebody who is no operator sees this sheet and its passwords' : `${people.length} people who are no operators see this sheet and its passwords`}: ${some(people)}.`,
    fix: 'Take them out under Share, or make those operators in Settings who are to be. Older versions of the sheet keep passwords that were emptied.',
  }),
  'shared-by-link': ({mayEdit, inDomain}) => ({
    says: `${inDomain ? 'Everybody in the domain' : 'Everybody'} who has the link can ${mayEdit ? 'change' : 'see'} this sheet and its passwords.`,
    fix: 'Choose “Restricted” under Share → General access.',
  }),
  'more-rows-twice': ({rows, more}) => ({
    says: `More rows have the user and alias of a row above: ${list((more > 0 ? [...rows, `${more} more`] : rows).map(String))}.`,
    fix: 'Delete the rows that are too many.',
  }),
  'no-row': () => ({
    says: 'The cursor is on no row of the Rollout sheet.',
    fix: 'Click a cell in the row that you mean.',
  }),
  'no-run': () => ({
    says: 'There is no run to continue.',
    fix: 'Start an action.',
  }),
  'renewal-days-for-run-invalid': ({value, most}) => ({
    says: `“${value}” is not a number of days from 1 to ${most}; nothing was started.`,
    fix: 'Correct it, or leave the field empty: then the number of days in the schedule counts.',
  }),
  'valid-until-invalid': ({value}) => ({
    says: `“${value}” is not a date from today on; nothing was started.`,
    fix: 'Choose another date, or leave the field empty: then it counts whether a certificate is valid now.',
  }),
  'took-too-long': () => ({
    says: 'Google did not answer within a minute.',
    fix: 'Try again in a while.',
  }),
  'setting-invalid': ({setting, value}) => ({
    says: `“${value}” cannot be used for the setting “${setting}”.`,
    fix: 'Correct it and save again; nothing was changed.',
  }),
  'operator-would-be-locked-out': ({operator}) => ({
    says: `You (${operator}) would no longer be an operator.`,
    fix: 'Leave yourself in the list; another operator can take you out.',
  }),
  'root-unusable': ({why, value}) => ({
    says:
      why === 'notRoot'
        ? `${value} is an intermediate CA, not a root.`
        : why === 'notCertificate'
          ? `The roots contain something that is not a certificate (${value}).`
          : `A part of the roots cannot be read (${value}).`,
    fix:
      why === 'notRoot'
        ? 'Paste the certificate of the root above it. Nothing was changed.'
        : 'Paste root certificates in PEM, or write a SHA-256 fingerprint or a name in each line. Nothing was changed.',
  }),
  'too-many-roots': ({count, most}) => ({
    says: `These are ${count} roots; ${most} fit at most, and fewer with long names.`,
    fix: 'Leave out those that no certificate in use needs. Nothing was changed.',
  }),
  'key-unreadable': () => ({
    says: 'This is not the JSON key file of a service account.',
    fix: 'Choose the file that the Cloud console gave when the key was made (it begins with “{” and has “private_key” in it).',
  }),
  'unknown-verb': () => ({
    says: 'The sidebar asked for something the script does not know.',
    fix: 'Close the sidebar and open it again: it is older than the script.',
  }),
  'permission-missing': ({url}) => ({
    says: 'You have not given the script every permission that it needs.',
    fix: `Open ${url || 'the script’s permission dialog (choose any item of the S/MIME menu)'}, tick “Select all”, allow, and then choose the action again: Google does not continue it.`,
  }),
  'door-fault': ({text}) => ({
    says: `The program made a mistake (${text}).`,
    fix: 'Try again; if it stays, please report what you did.',
  }),
};

/** How old a run is, within a sentence. */
function started(minutes: number): string {
  if (minutes < 1) return 'started less than a minute ago';
  const [count, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1440), 'day'];
  return `started ${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
