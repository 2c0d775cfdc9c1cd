/** ScriptApp, its authorization and its clock triggers. */
import type {TriggerFacts} from '../call-data';
import {ask, enumeration, mismatch, strict} from '../realm';
import {clockTrigger} from './clock-trigger';

type App = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>(
  'AuthMode',
  ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
);
const AuthorizationStatus = enumeration<
  typeof GoogleAppsScript.Script.AuthorizationStatus
>('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
export function scriptApp(): App {
  return strict<App>('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    getOAuthToken: () => ask('ScriptApp.getOAuthToken'),
    requireAllScopes: mode => {
      fullOnly('requireAllScopes', mode);
      ask('ScriptApp.requireScopes', null);
    },
    requireScopes: (mode, scopes) => {
      fullOnly('requireScopes', mode);
      ask('ScriptApp.requireScopes', scopes);
    },
    getAuthorizationInfo: (_: unknown, scopes?: readonly string[]) => {
      const {required, url} = ask(
        'ScriptApp.getAuthorizationInfo',
        scopes ?? null,
      );
      return strict<GoogleAppsScript.Script.AuthorizationInfo>(
        'AuthorizationInfo',
        {
          getAuthorizationStatus: () =>
            required
              ? AuthorizationStatus.REQUIRED
              : AuthorizationStatus.NOT_REQUIRED,
          getAuthorizationUrl: () => url,
        },
      );
    },
    getService: () => {
      const url = ask('ScriptApp.getService');
      return strict<GoogleAppsScript.Script.Service>('Service', {
        // The typings leave out that it is null where nothing is deployed.
        getUrl: () => url as string,
      });
    },
    newTrigger: handler =>
      strict<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', {
        timeBased: () => clockTrigger(handler, trigger),
      }),
    getProjectTriggers: () => ask('ScriptApp.getProjectTriggers').map(trigger),
    deleteTrigger: it => ask('ScriptApp.deleteTrigger', it.getUniqueId()),
  });
}

function trigger({id, handler}: TriggerFacts): Trigger {
  return strict<Trigger>('Trigger', {
    getUniqueId: () => id,
    getHandlerFunction: () => handler,
  });
}

function fullOnly(method: string, mode: unknown): void {
  if (mode !== AuthMode.FULL) throw mismatch(`ScriptApp.${method}`, [mode]);
}
