/** English: rows of the CSE sheet, what came of them, and what its requests are refused for. */
import type {Use} from '../../core/cse/row';
import type {CseRowFindings} from '../../core/cse/row-findings';
import type {
  CseDoorFindings,
  CseWorkFindings,
} from '../../core/cse/work-findings';
import type {CseOutcome, Outcome} from '../../core/rows/outcome';
import type {Sentences} from '../language';
import {date} from './labels';

const FOR: Readonly<Record<Use, string>> = {
  both: 'both uses',
  signing: 'signing',
  encryption: 'encryption',
};

export const cseRowSentences: Sentences<CseRowFindings> = {
  'cse-use-unknown': ({value}) => ({
    says: `“${value}” in the Use column is no use of a key pair.`,
    fix: 'Put both, signing or encryption there, or leave the cell empty for both.',
  }),
  'cse-certificate-missing': () => ({
    says: 'The row names no certificate file.',
    fix: 'Put the Drive link or ID of the .p7pem, .p7b, PEM or .p12 file into the Certificate column.',
  }),
  'cse-certificate-not-a-link': () => ({
    says: 'What the Certificate column holds is neither a Drive link nor a file ID, which has at least 25 characters.',
    fix: 'Open the file in Drive, choose Share → Copy link, and paste the link; a file name is not enough. If the cell holds the file’s password, move it to the Password column.',
  }),
  'cse-certificate-link-to-folder': () => ({
    says: 'The link in the Certificate column leads to a folder, not to a file.',
    fix: 'Open the folder in Drive, choose Share → Copy link at the certificate file itself, and paste that link.',
  }),
  'cse-row-twice': ({row, first, use}) => ({
    says: `Row ${row} is for the same user as row ${first}, and for ${FOR[use]} like it.`,
    fix: 'Keep one of the rows: only the first one is worked on.',
  }),
  'cse-both-beside-one': ({row, other}) => ({
    says: `Rows ${row} and ${other} are for one user, one for both uses and one for a single use.`,
    fix: 'Keep the one for both uses, or make two rows of them: one for signing and one for encryption.',
  }),
  'cse-partner-row-missing': ({user, lacks}) => ({
    says: `An identity needs a key pair for each use, and no row names one of ${user} for ${FOR[lacks]}.`,
    fix: `Add a row for ${FOR[lacks]}, or empty the Use cell so that this key pair is for both uses.`,
  }),
};

export const cseWorkSentences: Sentences<CseWorkFindings> = {
  'cse-needs-delegation': ({user}) => ({
    says: `Client-side encryption of ${user} can be set up by domain-wide delegation only, also for your own account.`,
    fix: 'Open Settings in the sidebar, choose keyless delegation, and follow “Check set-up”.',
  }),
  'key-service-differs': ({uri, expected, by}) => ({
    says: `The key was wrapped by ${uri}, but ${by === 'settings' ? 'the key service that is set' : 'that of the other rows'} is ${expected}.`,
    fix:
      by === 'settings'
        ? 'Have the key wrapped by the service that is set, or change it in the sidebar under Encryption.'
        : 'Rows of users without an assigned service have to agree in one. Correct the row, assign the services to units or groups in the sidebar under Encryption, or run the rows of each service apart.',
  }),
  'key-service-not-assigned': ({uri, expected, to}) => ({
    says: `The key was wrapped by ${uri}, but the key service of ${to}, which the user belongs to, is ${expected}.`,
    fix: 'Have the key wrapped by that service, or change the assignment in the sidebar under Encryption, as it is in the Admin console.',
  }),
  'assigned-group-unknown': ({group}) => ({
    says: `A key service is assigned to the group ${group}, and the directory has no such group.`,
    fix: 'Correct the group’s address in the sidebar under Encryption.',
  }),
  'unit-unknown': ({user}) => ({
    says: `The directory does not have ${user}, so the organisational unit and its key service are not known.`,
    fix: 'Check that the User column holds the account’s primary address.',
  }),
  'key-service-unnamed': () => ({
    says: 'The key is to be wrapped, but no key service is set.',
    fix: 'Set the key service’s address in the sidebar under Encryption, for everybody or for the user’s unit or group.',
  }),
  'wrapping-switched-off': () => ({
    says: 'The row says “wrap”, but having keys wrapped by the key service is switched off.',
    fix: 'Put a .wrap file there instead, which is safer; or switch it on in the sidebar under Encryption, and read what it means first.',
  }),
  'wrapping-wants-token': () => ({
    says: 'The key is to be wrapped, and the key service’s token is never kept, so that the row cannot be tried again by itself.',
    fix: 'Run “Upload key pair and identity” on this row in the sidebar once client-side encryption is active, and give the token.',
  }),
  'metadata-file-not-found': ({isOtherThing}) => ({
    says: isOtherThing
      ? 'The link in the Key metadata column leads to something that is not a file, such as a Google Doc.'
      : 'The key metadata file was not found in Drive, or you may not open it.',
    fix: 'Put the link or ID of the user’s .wrap file there, and check that the file is shared with you.',
  }),
  'cse-password-emptied': () => ({
    says: 'The password cell was emptied after an earlier upload, and Gmail no longer has that key pair.',
    fix: 'Type the password again.',
  }),
  'identity-elsewhere': ({pairs}) => ({
    says: `The key pair is in Gmail, but the user’s identity uses another one (${pairs}).`,
    fix: 'Run “Switch key service” on this row to let the identity use this pair; the other one is kept.',
  }),
  'identity-missing': () => ({
    says: 'The key pair is in Gmail, but the user has no identity.',
    fix: 'Run “Upload key pair and identity” on this row again: it only makes the identity.',
  }),
  'identity-gone': () => ({
    says: 'The user has no identity any more; the key pair is still there.',
    fix: 'Run “Upload key pair and identity” on this row if there is to be one.',
  }),
  'pair-stored-only': ({id}) => ({
    says: `The key pair is in Gmail (id ${id}), but the identity could not be made to use it.`,
    fix: 'Run the same action on this row again: it does only what is left.',
  }),
  'partner-without-pair': ({row, use}) => ({
    says: `The key pair is in Gmail, but the identity also needs the one for ${FOR[use]} of row ${row}, which is not there.`,
    fix: `Run “Upload key pair and identity” on row ${row} and this one together.`,
  }),
  'pair-disabled': ({id}) => ({
    says: `Gmail holds this key pair already (id ${id}), but it is disabled.`,
    fix: 'Run “Enable key pair” on this row, then this action again. No second pair was made.',
  }),
  'pair-gone': ({id}) => ({
    says: `Gmail does not hold the key pair ${id} any more: it was obliterated.`,
    fix: 'Run “Upload key pair and identity” if a key pair is to be there. Mail encrypted to the old one cannot be read any more.',
  }),
  'pair-not-stored': () => ({
    says: 'Gmail did not say that it stored the key pair, and does not list it.',
    fix: 'Run the row again later; it looks first, so nothing is stored twice.',
  }),
  'pair-stored-differently': ({id}) => ({
    says: `Gmail stored another certificate (key pair ${id}) than the one the file was judged by.`,
    fix: 'Refresh the row and report this, please.',
  }),
  'no-pair-named': () => ({
    says: 'The row does not say which key pair is meant: its Key pair cell is empty.',
    fix: 'Run “Upload key pair and identity” on the row first.',
  }),
  'no-previous-pair': () => ({
    says: 'The row names no previous key pair, so there is nothing to go back to.',
    fix: 'Choose the key pair in the sidebar: click the row and use “Use for identity”.',
  }),
  'previous-pair-unusable': ({id}) => ({
    says: `The previous key pair (${id}) is disabled or gone; the identity was not changed.`,
    fix: 'If it is only disabled, enable it in the sidebar, then roll back again.',
  }),
  'waited-too-long': ({since, hours}) => ({
    says: `Gmail still says after ${hours} hours (since ${date(since)}) that client-side encryption is not active for this user. It is not tried again by itself.`,
    fix: 'Admin console → Security → Access and data control → Client-side encryption: check that Gmail is switched on for the user’s organisational unit or group, that a key service is assigned to it, that the edition includes it and that the user has a licence. Then run the row again.',
  }),
  'pairs-without-row': ({count}) => ({
    says:
      count === 1
        ? 'Gmail also holds a key pair of this user that no row names.'
        : `Gmail also holds ${count} key pairs of this user that no row names.`,
    fix: 'The sidebar shows them when the cursor is on this row.',
  }),
};

export const cseDoorSentences: Sentences<CseDoorFindings> = {
  'no-cse-row': () => ({
    says: 'The cursor is on no row of the CSE sheet.',
    fix: 'Click a cell in the row that you mean.',
  }),
  'pair-unknown': ({id}) => ({
    says: `Gmail holds no key pair ${id} for this user.`,
    fix: 'Read the user’s key pairs again and choose one of them.',
  }),
  'obliterate-too-early': ({daysLeft}) => ({
    says:
      daysLeft === null
        ? 'A key pair that is enabled cannot be obliterated.'
        : `The key pair can be obliterated in ${daysLeft === 1 ? 'one day' : `${daysLeft} days`}.`,
    fix:
      daysLeft === null
        ? 'Disable it first. Gmail obliterates only what has been disabled for more than 30 days.'
        : 'Gmail obliterates only what has been disabled for more than 30 days.',
  }),
  'obliterate-in-use': ({id}) => ({
    says: `The user’s identity still uses the key pair ${id}.`,
    fix: 'Let the identity use another key pair, or delete it, first.',
  }),
  'address-typed-differs': ({user}) => ({
    says: `What was typed is not ${user}; nothing was obliterated.`,
    fix: 'Type the user’s address to confirm.',
  }),
  'pair-in-use': ({id}) => ({
    says: `The user’s identity uses the key pair ${id}: disabled, the user can neither sign nor read encrypted mail.`,
    fix: 'Confirm that this is meant, or let the identity use another key pair first.',
  }),
  'identity-not-confirmed': ({user}) => ({
    says: `Deleting the identity of ${user} was not confirmed; nothing was deleted.`,
    fix: 'Confirm it and try again.',
  }),
};

/** What came of a row for which nothing stands in the way; empty for what the Rollout sheet’s rows have, too. */
export function cseOutcome({state, findings, keyPair}: CseOutcome): string {
  const done = said(state, keyPair?.obliterableIn ?? null);
  const [others] = findings.filter(it => it.code === 'pairs-without-row');
  if (done === '' || !others) return done;
  return `${done} ${cseWorkSentences['pairs-without-row'](others.facts).says}`;
}

function said(state: Outcome['state'], daysLeft: number | null): string {
  switch (state) {
    case 'inPlace':
      return 'Key pair and identity are in place.';
    case 'switched':
      return 'The identity uses the new key pair. The old one was kept, so that old mail stays readable.';
    case 'rolledBack':
      return 'The identity uses the previous key pair again. The other one was kept: “Switch key service” goes back to it.';
    case 'disabled':
      return `The key pair is disabled: Gmail can neither decrypt with it nor sign. It can be enabled again. ${untilObliterable(daysLeft)}`.trim();
    case 'obliterated':
      return 'The key pair was obliterated. Mail encrypted to it can never be read again.';
    case 'identityDeleted':
      return 'There is no identity any more. The key pairs were kept.';
    case 'missing':
      return 'Gmail holds no key pair of this row.';
    default:
      return '';
  }
}

/** Without the days left: a cell that says something else every day would be a change every day; they have a column. */
function untilObliterable(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  return daysLeft === 0
    ? 'It can be obliterated in the sidebar.'
    : 'After more than 30 days it can be obliterated.';
}
