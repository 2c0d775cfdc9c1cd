/** The data that a person's confirmation of a removal includes. */
import {ask} from '../../emulator/sample-company/workspace';
import type {Workspace} from '../../emulator/workspace';
import type {Verbs} from '../../src/core/door/contract';

/** The rows as a preview returns them now; empty for an action that is not bound to its rows. */
export function confirmedRows(
  workspace: Workspace,
  {action, selection}: Verbs['preview']['in'],
): {readonly rows?: string} {
  const preview = ask(workspace, {verb: 'preview', action, selection});
  const {rows} = preview as Verbs['preview']['out'];
  return rows === undefined ? {} : {rows};
}
