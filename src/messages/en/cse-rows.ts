/** English: rows of the CSE sheet, their outcomes, and the refusals of requests. */
import type {CseRowFindings} from '../../core/cse/row-findings';
import type {
  CseDoorFindings,
  CseWorkFindings,
} from '../../core/cse/work-findings';
import type {CseOutcome, Outcome} from '../../core/rows/outcome';
import type {SheetSentences} from '../language';
import {count, day as date, plural} from './format';
import {actionNames} from './action-names';
import {NAMES, PATHS} from './words';

export const cseRowSentences: SheetSentences<CseRowFindings> = {
  'cse-use-unknown': ({value}, {columns}) => ({
    says: `“${value}” in the ${columns.use} column is not one of “both”, “signing” and “encryption”.`,
    fix: 'Put one of these words there, or empty the cell for both.',
  }),
  'cse-certificate-missing': (_, {columns}) => ({
    says: `The ${columns.certificate} cell is empty.`,
    fix: 'Put the Drive link or ID of the .p7pem, .p7b, PEM or .p12 file into it.',
  }),
  'cse-certificate-not-a-link': (_, {columns}) => ({
    says: `The ${columns.certificate} cell contains neither a Drive link nor a file ID, which has at least 25 characters.`,
    fix: `Select the file in Drive, choose ${PATHS.copyLink}, and paste the link. A file name is not enough. If the cell contains the file’s password, move it to the ${columns.password} column.`,
  }),
  'cse-certificate-link-to-folder': (_, {columns}) => ({
    says: `The link in the ${columns.certificate} column leads to a folder, not to a file.`,
    fix: `Open the folder in Drive, copy the link of the certificate file itself (${PATHS.copyLink}), and paste it.`,
  }),
  'cse-row-twice': ({row, first, use}) => ({
    says: {
      both: `Row ${row} is for the same user and use (both uses) as row ${first}.`,
      signing: `Row ${row} is for the same user and use (signing) as row ${first}.`,
      encryption: `Row ${row} is for the same user and use (encryption) as row ${first}.`,
    }[use],
    fix: 'Delete one of the rows. Only the first one is processed.',
  }),
  'cse-both-beside-one': ({row, other}) => ({
    says: `Rows ${row} and ${other} are for the same user, one for both uses and one for a single use.`,
    fix: 'Keep only the row for both uses, or make one row for signing and one for encryption.',
  }),
  'cse-partner-row-missing': ({user, lacks}, {columns}) => ({
    says: {
      both: `An identity needs a key pair for each use, but ${user} has no row for both uses.`,
      signing: `An identity needs a key pair for each use, but ${user} has no row for signing.`,
      encryption: `An identity needs a key pair for each use, but ${user} has no row for encryption.`,
    }[lacks],
    fix: {
      both: `Add a row for both uses, or empty the ${columns.use} cell so that this key pair is for both uses.`,
      signing: `Add a row for signing, or empty the ${columns.use} cell so that this key pair is for both uses.`,
      encryption: `Add a row for encryption, or empty the ${columns.use} cell so that this key pair is for both uses.`,
    }[lacks],
  }),
};

export const cseWorkSentences = {
  'cse-needs-delegation': ({user}) => ({
    says: `Client-side encryption for ${user} can be set up only with domain-wide delegation. That is also true for your own account.`,
    fix: `Open Settings in the sidebar, choose keyless delegation, and follow “${NAMES.checkSetup}”.`,
  }),
  'key-service-differs': ({uri, expected, by}) => ({
    says: `The key was wrapped by ${uri}, but ${by === 'settings' ? 'the key service in the settings' : 'the key service of the other rows'} is ${expected}.`,
    fix:
      by === 'settings'
        ? 'Have the key wrapped by that key service, or change the setting under Encryption in the sidebar.'
        : 'All users without an assigned key service must use the same one. Correct the row, assign key services to units or groups under Encryption in the sidebar, or run the rows of each key service separately.',
  }),
  'key-service-not-assigned': ({uri, expected, to}) => ({
    says: `The key was wrapped by ${uri}, but the user belongs to ${to}, whose key service is ${expected}.`,
    fix: 'Have the key wrapped by that key service, or change the assignment under Encryption in the sidebar to match the Admin console.',
  }),
  'assigned-group-unknown': ({group}) => ({
    says: `A key service is assigned to the group ${group}, but your organization has no such group.`,
    fix: 'Correct the group’s address under Encryption in the sidebar.',
  }),
  'unit-unknown': ({user}, {columns}) => ({
    says: `${user} was not found in the directory, so the user’s organizational unit and key service are unknown.`,
    fix: `Check that the ${columns.user} column contains the user’s primary address.`,
  }),
  'key-service-unnamed': () => ({
    says: 'The row says “wrap”, but no key service is set.',
    fix: 'Enter the key service’s address under Encryption in the sidebar, either for everyone or for the user’s unit or group.',
  }),
  'wrapping-switched-off': () => ({
    says: 'The row says “wrap”, but wrapping keys is turned off.',
    fix: 'Link a .wrap file instead, which is safer. Or turn on wrapping under Encryption in the sidebar, after reading what it means.',
  }),
  'wrapping-wants-token': () => ({
    says: 'The row can’t be retried automatically: its key has to be wrapped, and the key service’s token is never stored.',
    fix: `Once client-side encryption is active, run “${actionNames.cseUpload}” on this row in the sidebar and enter the token.`,
  }),
  'metadata-file-not-found': ({isOtherThing}, {columns}) => ({
    says: isOtherThing
      ? `The link in the ${columns.metadata} cell leads to something that is not a file, such as a Google Doc.`
      : 'The key metadata file was not found in Drive, or you don’t have access to it.',
    fix: 'Put the link or ID of the user’s .wrap file into the cell, and check that the file is shared with you.',
  }),
  'cse-password-emptied': (_, {columns}) => ({
    says: `The ${columns.password} cell was emptied after an earlier upload, and Gmail no longer has that key pair.`,
    fix: 'Type the password again.',
  }),
  'identity-elsewhere': ({pairs}) => ({
    says: `The key pair is in Gmail, but the user’s identity uses a different one (${pairs}).`,
    fix: `Run “${actionNames.cseSwitch}” on this row to make the identity use this key pair. The other one is kept.`,
  }),
  'identity-missing': () => ({
    says: 'The key pair is in Gmail, but the user has no identity.',
    fix: `Run “${actionNames.cseUpload}” on this row again. It only creates the identity.`,
  }),
  'identity-gone': () => ({
    says: 'The user no longer has an identity. The key pair is still in Gmail.',
    fix: `To create an identity again, run “${actionNames.cseUpload}” on this row.`,
  }),
  'pair-stored-only': ({id}) => ({
    says: `The key pair is in Gmail (ID ${id}), but the identity could not be changed to use it.`,
    fix: 'Run the same action on this row again. It does only what is left.',
  }),
  'partner-without-pair': ({row, use}) => ({
    says: {
      both: `The key pair is in Gmail, but the identity also needs the key pair for both uses from row ${row}, which is not in Gmail.`,
      signing: `The key pair is in Gmail, but the identity also needs the key pair for signing from row ${row}, which is not in Gmail.`,
      encryption: `The key pair is in Gmail, but the identity also needs the key pair for encryption from row ${row}, which is not in Gmail.`,
    }[use],
    fix: `Run “${actionNames.cseUpload}” on row ${row} and this one together.`,
  }),
  'pair-disabled': ({id}) => ({
    says: `Gmail already has this key pair (ID ${id}), but it is disabled.`,
    fix: `Run “${actionNames.cseEnable}” on this row, then this action again. No second key pair was created.`,
  }),
  'pair-gone': ({id}) => ({
    says: `Gmail no longer has the key pair ${id}: it was obliterated. Mail that was encrypted to it can no longer be read.`,
    fix: `To upload a key pair again, run “${actionNames.cseUpload}”.`,
  }),
  'pair-not-stored': () => ({
    says: 'Gmail did not confirm that it stored the key pair, and doesn’t list it.',
    fix: 'Run the row again later. Nothing is stored twice.',
  }),
  'pair-stored-differently': ({id}) => ({
    says: `Gmail stored another certificate (key pair ${id}) than the one the file was judged by.`,
    fix: 'Refresh the row and report this, please.',
  }),
  'no-pair-named': () => ({
    says: 'The row does not say which key pair is meant: its Key pair cell is empty.',
    fix: `Run “${actionNames.cseUpload}” on the row first.`,
  }),
  'no-previous-pair': () => ({
    says: 'The row names no previous key pair, so there is nothing to go back to.',
    fix: `Choose the key pair in the sidebar: click the row and choose “${NAMES.useForIdentity}”.`,
  }),
  'previous-pair-unusable': ({id}) => ({
    says: `The previous key pair (${id}) is disabled or no longer in Gmail, so the identity was not changed.`,
    fix: 'If it is disabled, enable it in the sidebar, then roll back again.',
  }),
  'waited-too-long': ({since, hours}) => ({
    says: `Client-side encryption is still not active for this user after ${count(hours, 'hour', 'hours')} (since ${date(since)}). The upload is no longer retried.`,
    fix: `In the Admin console, open ${PATHS.cse}. Check that Gmail is turned on for the user’s organizational unit or group, that a key service is assigned to it, that your edition includes it and that the user has a license. Then run the row again.`,
  }),
  'pairs-without-row': ({count: pairs}) => ({
    says: plural(pairs, {
      one: 'Gmail has # key pair of this user that is not in any row.',
      other: 'Gmail has # key pairs of this user that are not in any row.',
    }),
    fix: 'The sidebar shows them when the cursor is on this row.',
  }),
} satisfies SheetSentences<CseWorkFindings>;

export const cseDoorSentences: SheetSentences<CseDoorFindings> = {
  'no-cse-row': (_, {sheets}) => ({
    says: `The cursor is not on a row of the ${sheets.cse} sheet.`,
    fix: 'Click a cell in the row.',
  }),
  'pair-unknown': ({id}) => ({
    says: `Gmail has no key pair ${id} for this user.`,
    fix: 'Reload the user’s key pairs and choose one of them.',
  }),
  'obliterate-too-early': ({daysLeft}) => ({
    says:
      daysLeft === null
        ? 'An enabled key pair can’t be obliterated.'
        : `The key pair can be obliterated in ${count(daysLeft, 'day', 'days')}.`,
    fix:
      daysLeft === null
        ? 'Disable it first. Gmail obliterates only key pairs that have been disabled for more than 30 days.'
        : 'Gmail obliterates only key pairs that have been disabled for more than 30 days.',
  }),
  'obliterate-in-use': ({id}) => ({
    says: `The user’s identity still uses the key pair ${id}.`,
    fix: 'First make the identity use a different key pair, or delete the identity.',
  }),
  'address-typed-differs': ({user}) => ({
    says: `The address that was typed is not ${user}, so nothing was obliterated.`,
    fix: 'Type the user’s address to confirm.',
  }),
  'pair-in-use': ({id}) => ({
    says: `The user’s identity uses the key pair ${id}. If it is disabled, the user can neither sign nor read encrypted mail.`,
    fix: 'Confirm that you want this, or make the identity use a different key pair first.',
  }),
  'identity-not-confirmed': ({user}) => ({
    says: `Deleting the identity of ${user} was not confirmed, so nothing was deleted.`,
    fix: 'Confirm it and try again.',
  }),
};

/** The outcome of a row for which nothing is blocking; empty for outcomes that rows of the Rollout sheet have, too. */
export function cseOutcome({state, findings, keyPair}: CseOutcome): string {
  const done = said(state, keyPair?.obliterableIn ?? null);
  const [others] = findings.filter(it => it.code === 'pairs-without-row');
  if (done === '' || !others) return done;
  return `${done} ${cseWorkSentences['pairs-without-row'](others.facts).says}`;
}

function said(state: Outcome['state'], daysLeft: number | null): string {
  switch (state) {
    case 'inPlace':
      return 'The key pair and the identity are in Gmail.';
    case 'switched':
      return 'The identity uses the new key pair. The old one was kept so that old mail stays readable.';
    case 'rolledBack':
      return `The identity uses the previous key pair again. The other one was kept. To return to it, run “${actionNames.cseSwitch}”.`;
    case 'disabled':
      return `The key pair is disabled: Gmail can neither decrypt nor sign with it. You can enable it again. ${untilObliterable(daysLeft)}`.trim();
    case 'obliterated':
      return 'The key pair was obliterated. Mail that was encrypted to it can never be read again.';
    case 'identityDeleted':
      return 'The identity was deleted. The key pairs were kept.';
    case 'missing':
      return 'Gmail has no key pair of this row.';
    default:
      return '';
  }
}

/** Without the days left: a cell that says something else every day would be a change every day; they have a column. */
function untilObliterable(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  return daysLeft === 0
    ? 'You can obliterate it in the sidebar.'
    : 'After more than 30 days, you can obliterate it.';
}
