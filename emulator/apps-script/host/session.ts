/** Session. */
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';

export function sessionCalls(execution: Execution): CallsOf<'Session'> {
  const {world, user} = execution;
  // A simple trigger does not learn who opened the document.
  const address = () => (execution.limited ? '' : user);
  return {
    'Session.getActiveUser': address,
    'Session.getEffectiveUser': address,
    'Session.getActiveUserLocale': () =>
      world.spreadsheet.locale.split('_')[0] ?? 'en',
    'Session.getScriptTimeZone': () => world.project.manifest.timeZone,
  };
}
