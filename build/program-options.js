// What the programs behind the npm commands accept: what they do not know is refused, and `--help` does nothing else.
import {parseArgs} from 'node:util';

/**
 * The options and other arguments of a program that has just been started. For `--help`, prints how it is used and ends the process
 * with 0; for what it does not accept, says so and ends with 2.
 *
 * @param usage - how the program is used
 * @param config.options - as `parseArgs` of Node takes them; `help` is added
 * @param config.allowPositionals - whether other arguments are accepted
 * @param config.check - throws an error, for the person, where what was typed can't be
 * @param args - default: those of the process
 */
export function programOptions(
  usage,
  {options = {}, allowPositionals = false, check = () => undefined} = {},
  args = process.argv.slice(2),
) {
  try {
    const {values, positionals} = parseArgs({
      ...{args, allowPositionals},
      options: {...options, help: {type: 'boolean', short: 'h'}},
    });
    if (!values.help) {
      check(values, positionals);
      return {values, positionals};
    }
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`);
    return process.exit(2);
  }
  console.log(usage);
  return process.exit(0);
}

/** The whole numbers from 1 on in a text such as `100,1000`. @throws Error */
export function numbersIn(option, text) {
  const numbers = text.split(',').map(Number);
  if (numbers.every(it => Number.isInteger(it) && it > 0)) return numbers;
  throw new Error(
    `${option} needs whole numbers from 1 on, separated by commas, not "${text}".`,
  );
}
