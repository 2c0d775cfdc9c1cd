/**
 * English: the name of each action, and its form within a line. Sheets, menu and sidebar use these, and add only what differs
 * there.
 */
import type {RunAction} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';

export const actionNames: Readonly<Record<RunAction, string>> = {
  check: 'Check',
  preview: 'Preview',
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

/** What sidebar and command line say about the action that few people need. */
export const updateHint =
  'Uploads the file if no certificate is valid. Replaces an expired or missing default with the certificate that expires last.';

/** What the command line says about an action. Destructive ones have a sentence of their own (`removal` in `sidebar/actions`). */
export const actionHints: Readonly<
  Record<Exclude<RunAction, DestructiveAction>, string>
> = {
  check: 'Opens each certificate file. Sends nothing.',
  preview: 'Shows what an upload would do. Changes nothing.',
  upload: 'Uploads the certificates that Gmail lacks.',
  update: updateHint,
  renew:
    'Uploads the next certificate before the default expires. Old ones stay.',
  refresh: 'Reads what Gmail has and reports what expires soon.',
  list: 'Writes what Gmail has into the Inventory.',
  setDefault: 'Makes each row’s certificate the one that Gmail signs with.',
  restore:
    'Restores the default that was replaced by the last change in the Log.',
  cseCheck:
    'Checks certificate, key metadata and key service. Sends nothing to Gmail.',
  cseUpload:
    'Uploads the key pair and makes the user’s identity use it. Nothing is stored twice.',
  cseRefresh: 'Reads which key pairs and identity Gmail has.',
  cseSwitch:
    'For rows whose key is now wrapped by a different key service: uploads new key pairs and makes the identities use them. The old key pairs stay, so old mail stays readable.',
  cseRollBack:
    'Makes the identities use the key pairs again that they used before the switch. The new key pairs stay.',
  cseEnable: 'Lets disabled key pairs sign and decrypt again.',
};
