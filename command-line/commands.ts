/** The commands: what people type, and the action of the core that each is. */
import {canPreview, isDestructive, type Action} from '../src/core/rows/actions';
import type {CommandLineWords} from '../src/messages/command-line';

export interface Command {
  readonly name: string;
  readonly action: Action;
  /** Its outcomes say what Gmail has for each address. */
  readonly listsHeld?: true;
  /** It goes by the Log. */
  readonly needsSheet?: true;
  describe(words: CommandLineWords): string;
}

function named(name: string, action: Exclude<Action, 'delete' | 'offBoard'>) {
  return {
    ...{name, action},
    describe: ({commands}: CommandLineWords) => commands[action],
  };
}

/** In the order of help. Only what works from end to end is here. */
export const COMMANDS: readonly Command[] = [
  named('check', 'check'),
  named('preview', 'preview'),
  named('upload', 'upload'),
  named('refresh', 'refresh'),
  named('renew', 'renew'),
  named('update', 'update'),
  {
    ...{name: 'inventory', action: 'refresh', listsHeld: true},
    describe: it => it.inventory,
  },
  named('set-default', 'setDefault'),
  {...named('restore', 'restore'), needsSheet: true},
  {name: 'delete', action: 'delete', describe: it => it.delete},
  {name: 'off-board', action: 'offBoard', describe: it => it.offBoard},
];

/** What a dry run of a command does; null where the command itself changes nothing. */
export function dryRunOf({
  action,
}: Command): {readonly action: Action; readonly previews?: true} | null {
  if (action === 'upload') return {action: 'preview'};
  return canPreview(action) ? {action, previews: true} : null;
}

export function asksFirst({action}: Command): boolean {
  return isDestructive(action);
}
