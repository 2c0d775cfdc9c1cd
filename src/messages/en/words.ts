/** English: small pieces of sentences. */
import type {SheetWords} from '../sheet-words';
import {WITH_BLANKS} from '../punctuation';

/** Of sheet, sidebar, mails, and pages. */
export const ENGLISH = {
  ...WITH_BLANKS,
  lang: 'en',
  dir: 'ltr',
} as const;

/** What menu and sidebar call it: sentences quote these. Types are texts: other languages have others. */
export const NAMES = {
  setUp: 'Set up sheets',
  checkSetup: 'Check set-up',
  todo: 'To do',
  attention: 'Needs attention',
  all: 'All',
  continue: 'Continue',
  stop: 'Stop',
  settings: 'Settings',
  health: 'Health',
  schedule: 'Schedule',
  keyService: 'Key service',
  request: 'Request certificates',
  authority: 'Certification authority',
  consent: 'Consent',
  userKit: 'Tell your users',
  sendTest: 'Send me a test',
  switchOn: 'Switch on',
  localFiles: 'Certificate files on this computer',
  inDrive: 'In Drive',
  checkKeyService: 'Check key service',
  useForIdentity: 'Use for signing and encryption',
  rollBack: 'Roll back',
  decline: 'Decline',
};

/** Headers of columns that sentences quote. */
export const COLUMNS = {
  user: 'User',
  alias: 'Alias',
  file: 'Certificate file',
  password: 'Password',
  renewalDays: 'Renew days before',
  access: 'Access',
  queued: 'Queued',
  state: 'State',
  message: 'Message',
  certificate: 'Certificate',
  metadata: 'Key metadata',
  use: 'Use',
  id: 'Certificate id',
  keyPair: 'Key pair',
};

/** The sheets. */
export const SHEETS = {
  rollout: 'Rollout',
  cse: 'CSE',
  consent: 'Consent',
  inventory: 'Inventory',
  log: 'Log',
  dashboard: 'Dashboard',
};

/** The beginning of a message about something that was not done. */
export const NOT_DONE = 'Not done:';

/** The labels of a sheet in this language, for sentences that quote them. */
export const SHEET: SheetWords = {
  dir: ENGLISH.dir,
  sheets: SHEETS,
  columns: COLUMNS,
  setUp: NAMES.setUp,
  notDone: NOT_DONE,
};

/** Pages of Google’s consoles and of the sidebar, and items of menus, as they are called there. */
export const PATHS = {
  smime: 'Apps → Google Workspace → Gmail → User settings → S/MIME',
  apiControls: 'Security → Access and data control → API controls',
  cse: 'Security → Access and data control → Client-side encryption',
  drive: 'Apps → Google Workspace → Drive and Docs',
  triggers: 'Extensions → Apps Script → Triggers',
  sendAs: 'Accounts → Send mail as',
  copyLink: 'Share → Copy link',
  serviceAccounts: 'IAM & Admin → Service Accounts',
  pools: 'Security → Certificate Authority Service → CA pool manager',
  webhooks: 'Apps & integrations → Webhooks',
  schedule: `${NAMES.health} → ${NAMES.schedule}`,
  authority: `${NAMES.settings} → ${NAMES.authority}`,
};
