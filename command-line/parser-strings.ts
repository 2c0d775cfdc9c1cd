/** The words of the argument parser, by the keys that it has for them. */
import type {ParserWords} from '../src/messages/command-line';

/** What `updateStrings` of the parser takes; its types lack those for counts. */
export function parserStrings(words: ParserWords): Record<string, string> {
  const strings: Record<string, string | Counted> = {
    'Commands:': words.commands,
    'Options:': words.options,
    ...{boolean: words.boolean, string: words.string, number: words.number},
    'default:': words.defaultIs,
    'choices:': words.choices,
    'Unknown argument: %s': counted(words.unknownOption),
    'Unknown command: %s': counted(words.unknownCommand),
    'Missing argument value: %s': counted(words.valueMissing),
    'Not enough arguments following: %s': words.valueMissing,
    'Too many non-option arguments: got %s, maximum of %s': counted(
      words.tooMany,
    ),
    'Invalid values:': words.invalidValues,
    'Argument: %s, Given: %s, Choices: %s': words.given,
  };
  return strings as Record<string, string>;
}

interface Counted {
  readonly one: string;
  readonly other: string;
}

/** A text that is the same for one and for several. */
function counted(text: string): Counted {
  return {one: text, other: text};
}
