/** ScriptApp: the token, the state of authorisation, clock triggers. */
import {instantOf, wallTime} from '../../spreadsheet/time-zone';
import type {CallsOf, Schedule} from '../host-calls';
import type {Execution} from './execution';
import {randomId} from './world';

/** Per person and script [Quotas for Google services]. */
const MOST_TRIGGERS = 20;
const MINUTE = 60_000;
const HOUR = 3_600_000;

export function scriptAppCalls(execution: Execution): CallsOf<'ScriptApp'> {
  const {world, user} = execution;
  const {triggers, project} = world;
  const own = () => triggers.filter(trigger => trigger.user === user);
  return {
    'ScriptApp.getOAuthToken': () =>
      world.google.issueToken({user, scopes: project.manifest.oauthScopes}),
    'ScriptApp.getScriptId': () => world.scriptId,
    'ScriptApp.getAuthorizationInfo': () => ({
      required: world.unauthorised.has(user),
      url: `https://script.google.com/macros/d/${world.scriptId}/authorize`,
    }),
    'ScriptApp.newTrigger': (handler, schedule) => {
      if (own().length >= MOST_TRIGGERS) {
        throw new Error(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const id = randomId(world.random, 19);
      const kept = structuredClone(schedule);
      const due = nextDue(kept, world.clock.now(), project.manifest.timeZone);
      triggers.push({id, handler, schedule: kept, user, due});
      return {id, handler};
    },
    'ScriptApp.getProjectTriggers': () =>
      own().map(({id, handler}) => ({id, handler})),
    'ScriptApp.deleteTrigger': id => {
      const index = triggers.findIndex(
        trigger => trigger.id === id && trigger.user === user,
      );
      if (index === -1)
        throw new Error(
          'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
        );
      triggers.splice(index, 1);
    },
  };
}

/** When a schedule fires first after an instant. Apps Script spreads the minutes; here it is the full hour. */
export function nextDue(
  schedule: Schedule,
  now: number,
  timeZone: string,
): number {
  switch (schedule.kind) {
    case 'after':
      return now + schedule.ms;
    case 'everyMinutes':
      return now + schedule.minutes * MINUTE;
    case 'everyHours':
      return now + schedule.hours * HOUR;
    case 'everyDays': {
      const today = wallTime(now, timeZone);
      const at = (days: number) =>
        instantOf(
          {
            year: today.year,
            month: today.month,
            day: today.day + days,
            hour: schedule.hour,
          },
          timeZone,
        );
      return at(0) > now ? at(0) : at(schedule.days);
    }
  }
}
