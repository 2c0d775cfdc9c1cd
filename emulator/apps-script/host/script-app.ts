/** ScriptApp: the token, the state of authorization, clock triggers. */
import {KillExecution} from '../endings';
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';
import {firstDue} from './schedule';
import {addressOfWebApp} from './web-app-address';
import {grantedTo} from './world';

/** Per person and script [Quotas for Google services]. */
const MAX_TRIGGERS = 20;

export function scriptAppCalls(execution: Execution): CallsOf<'ScriptApp'> {
  const {world, user} = execution;
  const {triggers, project} = world;
  const missing = (scopes: readonly string[] | null) =>
    (scopes ?? project.manifest.oauthScopes).filter(
      it => !grantedTo(world, user).includes(it),
    );
  const own = () => triggers.filter(trigger => trigger.user === user);
  return {
    'ScriptApp.getOAuthToken': () =>
      world.google.issueToken({user, scopes: grantedTo(world, user)}),
    'ScriptApp.getAuthorizationInfo': scopes => ({
      required: missing(scopes).length > 0,
      url: `https://script.google.com/macros/d/${world.scriptId}/authorize`,
    }),
    'ScriptApp.requireScopes': scopes => {
      const undeclared = scopes?.find(
        it => !project.manifest.oauthScopes.includes(it),
      );
      if (undeclared) {
        throw new Error(`The script does not declare the scope ${undeclared}.`);
      }
      if (missing(scopes).length === 0) return;
      world.ui.permission = {user, scopes: missing(scopes)};
      throw execution.end(
        new KillExecution('Authorization is required to perform that action.'),
      );
    },
    'ScriptApp.getService': () => addressOfWebApp(world),
    'ScriptApp.newTrigger': (handler, schedule) => {
      if (own().length >= MAX_TRIGGERS) {
        throw new Error(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      }
      const id = digits(world.random, 19);
      const kept = structuredClone(schedule);
      const due = firstDue(kept, world.clock.now());
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

/** As the ids of triggers are: digits, more than a number holds exactly. */
function digits(random: () => number, length: number): string {
  const rest = Array.from({length: length - 1}, () =>
    Math.floor(random() * 10),
  );
  return `${1 + Math.floor(random() * 9)}${rest.join('')}`;
}
