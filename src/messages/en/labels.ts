/** English: the short words: states, actions, sheets, columns, menu. */
import type {Language} from '../language';
import {actionNames} from './action-names';
import {remarks} from './remarks';
import {COLUMNS, NAMES, SHEETS} from './words';

export {day as date, list} from './format';

/** The Log and the mails name actions on both sheets. */
export const actions: Language['actions'] = {
  ...actionNames,
  cseCheck: `${actionNames.cseCheck} (CSE)`,
  cseRefresh: `${actionNames.cseRefresh} (CSE)`,
};

export const states: Language['states'] = {
  uploaded: 'Uploaded',
  renewed: 'Renewed',
  kept: 'Kept',
  defaultSet: 'Default set',
  valid: 'Valid',
  renewalDue: 'Renewal due',
  expired: 'Expired',
  revoked: 'Revoked',
  missing: 'Not in Gmail',
  ready: 'Ready',
  readyWithWarnings: 'Ready, with warnings',
  wouldInsert: 'Preview: insert',
  wouldSetDefault: 'Preview: set default',
  wouldKeep: 'Preview: keep',
  deleted: 'Deleted',
  left: 'User has left',
  offBoarded: 'Off-boarded',
  consentNeeded: 'Consent needed',
  uploadedNotDefault: 'Uploaded, not default',
  blocked: 'Blocked',
  failed: 'Failed',
  inPlace: 'In place',
  switched: 'Switched',
  rolledBack: 'Rolled back',
  pairStored: 'Key pair stored, not in use',
  pending: 'Waiting for Gmail',
  disabled: 'Disabled',
  obliterated: 'Obliterated',
  identityDeleted: 'Identity deleted',
};

export const sheets: Language['sheets'] = SHEETS;

const OURS = 'Filled in by S/MIME Rollout.';
const LOCAL =
  'In the time zone of the spreadsheet. Dates in messages are in UTC.';

const ADDRESS = `${OURS} The send-as address: the user’s primary address or an alias.`;

/** On the header of every Details column. */
export const details = {
  header: 'Details',
  note: 'Filled in by S/MIME Rollout. For support: the code of each finding and, if Google responded, the HTTP status and Google’s reason.',
};

export const rollout: Language['rollout'] = {
  user: {
    header: COLUMNS.user,
    note: 'The user’s primary address.',
  },
  alias: {
    header: COLUMNS.alias,
    note: 'The send-as address that the certificate is for. Empty: the primary address.',
  },
  file: {
    header: COLUMNS.file,
    note: 'The .p12 or .pfx file in Drive: its link, its ID or a file chip.',
  },
  password: {
    header: COLUMNS.password,
    note: 'The file’s password. Emptied after a successful upload (see Settings), but the sheet’s version history keeps earlier contents of the cell.',
  },
  renewalDays: {
    header: COLUMNS.renewalDays,
    note: 'How many days before it expires this row’s certificate is due for renewal, 1 to 365. Empty: the number of days in the schedule.',
  },
  access: {
    header: COLUMNS.access,
    note: 'How this mailbox is reached if both ways are set up: “delegation” or “consent”. Empty: by delegation if it is set up, otherwise by the user’s consent.',
  },
  queued: {
    header: COLUMNS.queued,
    note: 'The action that is waiting for this row. Empty the cell to remove the row from the run.',
  },
  state: {header: COLUMNS.state, note: OURS},
  message: {
    header: COLUMNS.message,
    note: `${OURS} What happened and what to do.`,
  },
  issuer: {header: 'Issuer', note: OURS},
  expires: {header: 'Expires', note: `${OURS} ${LOCAL}`},
  id: {
    header: COLUMNS.id,
    note: `${OURS} Gmail’s ID of this row’s certificate, which “${actionNames.setDefault}” and “${actionNames.delete}” use.`,
  },
  fingerprint: {
    header: 'Fingerprint',
    note: `${OURS} SHA-256 of the certificate.`,
  },
  readFrom: {
    header: 'Read from',
    note: `${OURS} The ID of the Drive file that the fingerprint belongs to.`,
  },
  updated: {header: 'Updated', note: `${OURS} ${LOCAL}`},
  details,
};

export const inventory: Language['inventory'] = {
  user: {header: 'User', note: OURS},
  alias: {header: 'Address', former: 'Alias', note: ADDRESS},
  default: {header: 'Default', note: OURS},
  subject: {header: 'Subject', note: OURS},
  issuer: {header: 'Issuer', note: OURS},
  key: {header: 'Key', note: OURS},
  chain: {
    header: 'Chain',
    note: `${OURS} How many certificates Gmail has: the user’s own and those of its issuers.`,
  },
  validFrom: {header: 'Valid from', note: `${OURS} ${LOCAL}`},
  validTo: {
    header: 'Expires',
    former: 'Valid to',
    note: `${OURS} ${LOCAL}`,
  },
  daysLeft: {
    header: 'Days left',
    note: `${OURS} Whole days from the last refresh until the certificate expires. Negative: it has expired.`,
  },
  row: {
    header: 'Row',
    note: `${OURS} The alias’s row in the Rollout sheet at the last refresh, the first one if there are several.`,
  },
  remark: {
    header: 'Remarks',
    former: 'Remark',
    note: `${OURS} “${remarks.untrusted}”: self-signed, or the intermediate certificate is missing, not a CA or not valid. This doesn’t check which roots Gmail trusts or whether a certificate was revoked. “${remarks.noRow}”: the Rollout sheet has no row for this alias. “${remarks.otherThanRow}”: the row recorded a different one. “${remarks.notDefault}”: it expires later than the default.`,
  },
  changed: {
    header: 'Changed',
    note: `${OURS} The last change that was found, and its date.`,
  },
  serial: {header: 'Serial', note: `${OURS} Hexadecimal.`},
  fingerprint: {header: 'Fingerprint', note: `${OURS} SHA-256.`},
  id: {header: COLUMNS.id, note: `${OURS} Gmail’s ID.`},
  read: {
    header: 'Read',
    note: `${OURS} When this was read from Gmail. ${LOCAL}`,
  },
  unit: {
    header: 'Organizational unit',
    former: 'Organisational unit',
    note: `${OURS} The user’s organizational unit at the last refresh. Empty if users are not imported from the directory.`,
  },
  groups: {
    header: 'Groups',
    note: `${OURS} The user’s groups, among those that users are imported from.`,
  },
  userId: {
    header: 'User ID',
    note: `${OURS} Google’s ID of the user, which doesn’t change with the address.`,
  },
};

export const log: Language['log'] = {
  time: {header: 'Time', note: LOCAL},
  operator: {header: 'Operator', note: OURS},
  action: {header: 'Action', note: OURS},
  user: {header: 'User', note: OURS},
  alias: {header: 'Address', former: 'Alias', note: ADDRESS},
  before: {header: 'Before', note: 'What Gmail had before the action.'},
  after: {header: 'After', note: 'What Gmail had afterwards.'},
  outcome: {header: 'Outcome', note: OURS},
  message: {header: 'Message', note: OURS},
  details,
  beforeIds: {
    header: 'Before (IDs)',
    note: `${OURS} The same with Gmail’s IDs: “${actionNames.restore}” reads them here.`,
  },
  afterIds: {header: 'After (IDs)', note: `${OURS} The same with Gmail’s IDs.`},
};

export const menu: Language['menu'] = {
  ...actionNames,
  title: 'S/MIME',
  sidebar: 'Open sidebar',
  sidebarTitle: 'S/MIME Rollout',
  setUp: NAMES.setUp,
  setUpDone: 'The sheets are ready.',
  list: actionNames.list,
  delete: `${actionNames.delete}…`,
  offBoard: `${actionNames.offBoard} users…`,
  advanced: 'Advanced',
  cse: 'Client-side encryption',
  cseDisable: `${actionNames.cseDisable}…`,
  cseDeleteIdentity: `${actionNames.cseDeleteIdentity}…`,
  selected: 'Selected',
  todo: NAMES.todo,
  attention: NAMES.attention,
  all: NAMES.all,
  previewSelected: 'Preview: Selected',
  previewTodo: 'Preview: To do',
  previewAttention: 'Preview: Needs attention',
  previewAll: 'Preview: All',
  fromFolder: 'Renew from the watched folder',
  openLog: 'Open the log',
  checkSetup: NAMES.checkSetup,
  allMet: 'Everything that the rollout needs is set up.',
  notMet: 'Not everything is set up yet:',
  diagnostics:
    'For support, open the sidebar and choose Set-up check → Copy diagnostics.',
};
