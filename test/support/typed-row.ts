import type {Workspace} from '../../emulator/workspace';

/** What an admin fills in a row of the Rollout sheet. */
export const INPUTS = [
  'User',
  'Alias',
  'Certificate file',
  'Password',
] as const;

/** Types a row’s user, alias, file and password, as far as they are given. */
export function typeRow(
  workspace: Workspace,
  row: number,
  texts: readonly string[],
): void {
  texts.forEach((text, i) => workspace.edit('Rollout', row, INPUTS[i]!, text));
}
