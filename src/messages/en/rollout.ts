/** English: what rows, files and requests can be wrong about. */
import type {DoorFindings} from '../../core/ports';
import type {RolloutFindings} from '../../core/rollout/outcome';
import type {RowFindings} from '../../core/rollout/row';
import type {Sentences} from '../language';
import {actions, date, list} from './labels';

export const rowSentences: Sentences<RowFindings> = {
  'user-missing': () => ({
    says: 'The row names no user.',
    fix: 'Put the account’s primary address into the User column.',
  }),
  'user-not-an-address': ({value}) => ({
    says: `“${value}” in the User column is not an e-mail address.`,
    fix: 'Put the account’s primary address there, such as ada@example.com.',
  }),
  'alias-not-an-address': ({value}) => ({
    says: `“${value}” in the Alias column is not an e-mail address.`,
    fix: 'Put the send-as address there, or leave the cell empty for the primary address.',
  }),
  'file-missing': () => ({
    says: 'The row names no certificate file.',
    fix: 'Put the Drive link or ID of the .p12 or .pfx file into the Certificate file column.',
  }),
  'file-not-a-link': ({value}) => ({
    says: `“${value}” in the Certificate file column is neither a Drive link nor a file ID.`,
    fix: 'Open the file in Drive, choose Share → Copy link, and paste the link.',
  }),
  'row-twice': ({row, first}) => ({
    says: `Row ${row} has the same user and alias as row ${first}.`,
    fix: 'Keep one of the rows: only the first one is worked on.',
  }),
  'file-on-several-rows': ({rows}) => ({
    says: `The same certificate file is also used in row ${list(rows)}.`,
    fix: 'Check that this is meant: a certificate belongs to the addresses in it.',
  }),
  'no-access': ({user, operator}) => ({
    says: `There is no right to act for ${user}: without delegation only your own account (${operator}) can be reached.`,
    fix: 'Open Settings in the sidebar, choose keyless delegation, and follow “Check set-up”.',
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
  'password-emptied': () => ({
    says: 'The password cell was emptied after an earlier upload, and Gmail no longer has that certificate.',
    fix: 'Type the password again.',
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
    fix: 'Run Upload or Plan on the row first, or choose the certificate in the sidebar.',
  }),
  'is-default': ({id}) => ({
    says: `The certificate ${id} is the default of this alias.`,
    fix: 'Make another one the default first, or tick “Also delete default and last certificates” in the sidebar.',
  }),
  'last-valid': ({id}) => ({
    says: `The certificate ${id} is the only valid one of this alias: without it the user can neither sign nor receive encrypted mail.`,
    fix: 'Upload its successor first, or tick “Also delete default and last certificates” in the sidebar.',
  }),
  'already-as-wanted': () => ({
    says: 'The certificate was not there any more.',
    fix: 'Nothing is left to do.',
  }),
  'program-fault': ({text}) => ({
    says: `The program made a mistake at this row (${text}).`,
    fix: 'Please report it with the row’s state; the other rows went on.',
  }),
};

export const doorSentences: Sentences<DoorFindings> = {
  'not-an-operator': ({operator}) => ({
    says: `${operator || 'This account'} is not an operator of this sheet.`,
    fix: 'Ask one of the operators to add you in Settings.',
  }),
  'not-set-up': () => ({
    says: 'The sheet has not been set up yet.',
    fix: 'Choose S/MIME → Set up sheets.',
  }),
  'sheet-missing': ({sheet}) => ({
    says: `The sheet “${sheet}” is not there.`,
    fix: 'Choose S/MIME → Set up sheets; it makes what is missing and deletes nothing.',
  }),
  'column-missing': ({sheet, columns}) => ({
    says: `In the sheet “${sheet}” ${columns.length === 1 ? 'a column is' : 'columns are'} missing: ${list(columns)}.`,
    fix: 'Choose S/MIME → Set up sheets; it adds the missing headers and deletes nothing.',
  }),
  'nothing-selected': ({selection}) => ({
    says:
      selection === 'selected'
        ? 'No row with a user is selected in the Rollout sheet.'
        : selection === 'failed'
          ? 'No row is failed or blocked.'
          : 'The Rollout sheet has no rows yet.',
    fix:
      selection === 'selected'
        ? 'Select one or more rows and try again.'
        : selection === 'failed'
          ? 'Nothing is left to do.'
          : 'Fill in user, certificate file and password, one row each.',
  }),
  'run-in-progress': ({operator, action, left}) => ({
    says: `A run (${actions[action]}, by ${operator}) still has ${left} ${left === 1 ? 'row' : 'rows'} in the queue.`,
    fix: 'Continue or stop it in the sidebar first.',
  }),
  'another-execution': ({operator, action, done, total}) => ({
    says: action
      ? `The run “${actions[action]}” is being worked on by ${operator || 'another execution'} just now: ${done} of ${total} rows are done.`
      : `${operator || 'Another execution'} is working on this sheet just now.`,
    fix: 'Wait until it is done, or stop it in the sidebar. If it has died, it can be continued in two minutes.',
  }),
  'confirmation-differs': ({expected, confirmed}) => ({
    says: `You confirmed ${confirmed} ${confirmed === 1 ? 'row' : 'rows'}, but now it would be ${expected}.`,
    fix: 'Look at the rows and confirm again; nothing was deleted.',
  }),
  'no-row': () => ({
    says: 'The cursor is on no row of the Rollout sheet.',
    fix: 'Click a cell in the row that you mean.',
  }),
  'no-run': () => ({
    says: 'There is no run to continue.',
    fix: 'Start an action.',
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
  'key-unreadable': () => ({
    says: 'This is not the JSON key file of a service account.',
    fix: 'Choose the file that the Cloud console gave when the key was made (it begins with “{” and has “private_key” in it).',
  }),
  'unknown-verb': () => ({
    says: 'The sidebar asked for something the script does not know.',
    fix: 'Close the sidebar and open it again: it is older than the script.',
  }),
  'door-fault': ({text}) => ({
    says: `The program made a mistake (${text}).`,
    fix: 'Try again; if it stays, please report what you did.',
  }),
};
