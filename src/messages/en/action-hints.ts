/** English: what the command line says about actions. */
import type {RunAction} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';
import {updateHint} from './action-names';

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
