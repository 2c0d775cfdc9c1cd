/** English: what each action is called, and what it does in a line. Sheets, menu and sidebar say this, and add only what is different there. */
import type {RunAction} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';

export const actionNames: Readonly<Record<RunAction, string>> = {
  check: 'Check',
  plan: 'Preview',
  upload: 'Upload',
  update: 'Update',
  renew: 'Renew',
  list: 'List',
  refresh: 'Refresh',
  setDefault: 'Set default',
  restore: 'Restore previous default',
  delete: 'Delete',
  offBoard: 'Off-board',
  cseCheck: 'Check',
  cseUpload: 'Upload key pair and identity',
  cseSwitch: 'Switch key service',
  cseRollBack: 'Roll back to the previous key pair',
  cseRefresh: 'Refresh',
  cseEnable: 'Enable key pair',
  cseDisable: 'Disable key pair',
  cseDeleteIdentity: 'Delete identity',
};

/** What the sidebar says beside an action. Those that take something away are asked about (`removal` in `sidebar/actions`). */
export const actionHints: Readonly<
  Record<Exclude<RunAction, DestructiveAction>, string>
> = {
  check: 'Open each certificate file. Sends nothing.',
  plan: 'Say what an upload would do. Changes nothing.',
  upload: 'Give Gmail the certificates that are missing.',
  update:
    'Upload the file where no certificate is valid. Replace an expired or missing default by the one that ends last.',
  renew: 'Put in the next certificate before the default ends. Old ones stay.',
  refresh: 'Read what Gmail holds and say what ends soon.',
  list: 'Write what Gmail holds into Inventory.',
  setDefault: 'Make each row’s certificate the one Gmail signs with.',
  restore:
    'Bring back the default that was replaced by the last change in the Log.',
  cseCheck:
    'Look at certificate, key metadata and key service. Sends nothing to Gmail.',
  cseUpload:
    'Store the key pair and let the user’s identity use it. What Gmail has already is not stored twice.',
  cseRefresh: 'Read which key pairs and identity Gmail has.',
  cseSwitch:
    'For rows whose key is now wrapped by another key service: stores new key pairs and lets the identities use them. The old pairs stay, so old mail stays readable.',
  cseRollBack:
    'Lets the identities use the key pairs again that they used before the switch. The new pairs stay.',
  cseEnable: 'Let disabled key pairs sign and decrypt again.',
};
