/** English: what each action is called. Sheets, menu and sidebar say this, and add only what is different there. */
import type {RunAction} from '../../core/door/contract';

export const actionNames: Readonly<Record<RunAction, string>> = {
  check: 'Check',
  plan: 'Plan',
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
