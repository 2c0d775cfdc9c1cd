/** Session. */
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';

export function sessionCalls(execution: Execution): CallsOf<'Session'> {
  const {user, active, world} = execution;
  // A simple trigger does not learn who opened the document.
  const toldTo = (address: string) => (execution.limited ? '' : address);
  return {
    'Session.getActiveUser': () => toldTo(active),
    // What it says of somebody whom the script does not know is not documented.
    'Session.getActiveUserLocale': () => world.locales[active] ?? '',
    'Session.getEffectiveUser': () => toldTo(user),
  };
}
