/** ScriptApp, its authorisation and its clock triggers. */
import type {Schedule, TriggerFacts} from '../host-calls';
import {ask, enumeration, exception, strict, whole} from '../realm';

type App = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;

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

export function scriptApp(): App {
  return strict<App>('ScriptApp', {
    AuthMode,
    AuthorizationStatus,
    TriggerSource,
    getOAuthToken: () => ask('ScriptApp.getOAuthToken'),
    getScriptId: () => ask('ScriptApp.getScriptId'),
    getAuthorizationInfo: () => {
      const {required, url} = ask('ScriptApp.getAuthorizationInfo');
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
    newTrigger: handler =>
      strict<GoogleAppsScript.Script.TriggerBuilder>('TriggerBuilder', {
        timeBased: () => clockTrigger(handler),
      }),
    getProjectTriggers: () => ask('ScriptApp.getProjectTriggers').map(trigger),
    deleteTrigger: it => ask('ScriptApp.deleteTrigger', it.getUniqueId()),
  });
}

function trigger({id, handler}: TriggerFacts): Trigger {
  return strict<Trigger>('Trigger', {
    getUniqueId: () => id,
    getHandlerFunction: () => handler,
    getTriggerSource: () => TriggerSource.CLOCK,
  });
}

function clockTrigger(handler: string): Builder {
  let schedule: Schedule | null = null;
  let hour = 0;
  const every = (to: Schedule): Builder => {
    schedule = to;
    return self;
  };
  const self: Builder = strict<Builder>('ClockTriggerBuilder', {
    after: ms => {
      whole('ScriptApp.ClockTriggerBuilder.after', ms);
      return every({kind: 'after', ms});
    },
    everyMinutes: minutes => {
      whole('ScriptApp.ClockTriggerBuilder.everyMinutes', minutes);
      // Other steps are refused [reference/script/clock-trigger-builder].
      if (![1, 5, 10, 15, 30].includes(minutes)) {
        throw exception('Invalid argument: minutes');
      }
      return every({kind: 'everyMinutes', minutes});
    },
    everyHours: hours => {
      whole('ScriptApp.ClockTriggerBuilder.everyHours', hours);
      return every({kind: 'everyHours', hours});
    },
    everyDays: days => {
      whole('ScriptApp.ClockTriggerBuilder.everyDays', days);
      return every({kind: 'everyDays', days, hour: 0});
    },
    atHour: at => {
      whole('ScriptApp.ClockTriggerBuilder.atHour', at);
      if (at < 0 || at > 23) throw exception('Invalid argument: hour');
      hour = at;
      return self;
    },
    create: () => {
      if (!schedule) {
        throw exception('The clock trigger has no time to fire at.');
      }
      return trigger(
        ask(
          'ScriptApp.newTrigger',
          handler,
          schedule.kind === 'everyDays' ? {...schedule, hour} : schedule,
        ),
      );
    },
  });
  return self;
}
