/** Session. */
import type {CallsOf} from '../host-calls';
import type {Execution} from './execution';

export function sessionCalls(execution: Execution): CallsOf<'Session'> {
  const {user, active} = execution;
  // A simple trigger does not learn who opened the document.
  const toldTo = (address: string) => (execution.limited ? '' : address);
  return {
    'Session.getActiveUser': () => toldTo(active),
    'Session.getEffectiveUser': () => toldTo(user),
  };
}
