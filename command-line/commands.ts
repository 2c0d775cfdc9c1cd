/** The commands: what people type, and what each does. */
import {
  canPreview,
  CSE_ACTIONS,
  isDestructive,
  type CseAction,
  type RunAction,
} from '../src/core/rows/actions';
import type {CommandLineWords} from '../src/messages/command-line';

/** A command that works through rows. */
export interface RowCommand {
  readonly does: 'rows';
  readonly name: string;
  readonly action: RunAction;
  /** It only says what the action would do. */
  readonly previews?: true;
  /** Its outcomes say what Gmail has for each address. */
  readonly listsHeld?: true;
  /** A CSV has not what it needs, since it goes by the Log. */
  readonly needsLog?: true;
  describe(words: CommandLineWords): string;
}

/** A command that says something of the whole. */
export interface OtherCommand {
  readonly does: 'report' | 'diagnostics' | 'make' | 'issue' | 'pack';
  readonly name: string;
  describe(words: CommandLineWords): string;
}

export type Command = RowCommand | OtherCommand;

type HintedAction = keyof CommandLineWords['commands'];

function named(name: string, action: HintedAction) {
  return {
    ...{does: 'rows' as const, name, action},
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
    ...named('inventory', 'refresh'),
    listsHeld: true,
    describe: it => it.inventory,
  },
  named('set-default', 'setDefault'),
  {...named('restore', 'restore'), needsLog: true},
  {
    ...{does: 'rows', name: 'delete', action: 'delete'},
    describe: it => it.delete,
  },
  {
    ...{does: 'rows', name: 'off-board', action: 'offBoard'},
    describe: it => it.offBoard,
  },
  {does: 'report', name: 'report', describe: it => it.report},
  {does: 'diagnostics', name: 'diagnostics', describe: it => it.diagnostics},
];

/** `roll-back`: the action of the CSE sheet `cseRollBack`. */
function nameOf(action: CseAction): string {
  return action
    .replace(/^cse/, '')
    .replace(/(?!^)[A-Z]/g, it => `-${it}`)
    .toLowerCase();
}

/** What follows `cse`, in the order of the menu of the CSE sheet. */
export const CSE_COMMANDS: readonly RowCommand[] = CSE_ACTIONS.flatMap(
  (action): RowCommand[] => {
    const command: RowCommand = {
      ...{does: 'rows', name: `cse ${nameOf(action)}`, action},
      describe: ({commands, cse}) =>
        action === 'cseDisable' || action === 'cseDeleteIdentity'
          ? cse[action]
          : commands[action],
    };
    if (action !== 'cseUpload') return [command];
    const preview: RowCommand = {
      ...command,
      ...{name: 'cse preview', previews: true},
      describe: ({commands}) => commands.preview,
    };
    return [preview, command];
  },
);

/** What follows `request`, in the order in which they are used. */
export const REQUEST_COMMANDS: readonly OtherCommand[] = (
  ['make', 'issue', 'pack'] as const
).map(does => ({
  ...{does, name: `request ${does}`},
  describe: ({request}) => request.commands[does],
}));

/** What a dry run of a command does; null where the command itself changes nothing. */
export function dryRunOf({
  action,
  previews,
}: RowCommand): {readonly action: RunAction; readonly previews?: true} | null {
  if (previews) return null;
  if (action === 'upload') return {action: 'preview'};
  return canPreview(action) ? {action, previews: true} : null;
}

export function asksFirst({action}: RowCommand): boolean {
  return isDestructive(action);
}
