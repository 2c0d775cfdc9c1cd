/** ScriptApp, its authorisation and its clock triggers. */
import type {TriggerFacts} from '../call-data';
import {ask, enumeration, mismatch, strict} from '../realm';
import {clockTrigger, WeekDay} from './clock-trigger';

type App = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>(
  'AuthMode',
  ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
);
const AuthorizationStatus = enumeration<
  typeof GoogleAppsScript.Script.AuthorizationStatus
>('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const TriggerSource = enumeration<typeof GoogleAppsScript.Script.TriggerSource>(
  'TriggerSource',
  ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
);

const EventType = enumeration<typeof GoogleAppsScript.Script.EventType>(
  'EventType',
  [
    'CLOCK',
    'ON_OPEN',
    'ON_EDIT',
    'ON_FORM_SUBMIT',
    'ON_CHANGE',
    'ON_EVENT_UPDATED',
  ],
);

export function scriptApp(): App {
  return strict<App>('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    TriggerSource,
    EventType,
    WeekDay,
    getOAuthToken: () => ask('ScriptApp.getOAuthToken'),
    getScriptId: () => ask('ScriptApp.getScriptId'),
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
        isEnabled: () => url !== null,
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
    getEventType: () => EventType.CLOCK,
    getTriggerSource: () => TriggerSource.CLOCK,
  });
}

function fullOnly(method: string, mode: unknown): void {
  if (mode !== AuthMode.FULL) throw mismatch(`ScriptApp.${method}`, [mode]);
}
