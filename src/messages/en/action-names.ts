/**
 * English: the name of each action, and its form within a line. Sheets, menu and sidebar use these, and add only what differs
 * there.
 */
import type {RunAction} from '../../core/door/contract';

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
