/** What a shell completes: the script that `completion` prints asks for it with what was typed so far. */
import {COMMANDS, CSE_COMMANDS, REQUEST_COMMANDS} from './commands';

/** How the script asks. */
export const COMPLETE = '--get-yargs-completions';

/** Words of two parts, by the first one. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  cse: CSE_COMMANDS.map(it => it.name.slice('cse '.length)),
  request: REQUEST_COMMANDS.map(it => it.name.slice('request '.length)),
};

/**
 * The words that can come last.
 *
 * @param words - those before, and the beginning of the last one; without the program’s name
 * @param choices - the options, with the values that an option has; a shell completes the names of files
 */
export function completionsFor(
  words: readonly string[],
  choices: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const last = words[words.length - 1] ?? '';
  const before = words.slice(0, -1);
  const option = before[before.length - 1] ?? '';
  const values = option.startsWith('--') ? choices.get(option.slice(2)) : [];
  const commands = before.filter(it => !it.startsWith('-'));
  const possible =
    values && values.length > 0
      ? values
      : last.startsWith('-')
        ? [...choices.keys()].map(it => `--${it}`)
        : commandsAfter(commands);
  return possible.filter(it => it.startsWith(last));
}

function commandsAfter(commands: readonly string[]): readonly string[] {
  const [first, ...more] = commands;
  if (first === undefined) {
    const single = COMMANDS.map(it => it.name);
    return [...single, ...Object.keys(GROUPS), 'completion'];
  }
  return more.length === 0 ? (GROUPS[first] ?? []) : [];
}
