import type {ParseArgsConfig, parseArgs} from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** As Node reads them. */
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{options: O; allowPositionals: true}>
>;

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
export function programOptions<const O extends Options = Record<never, never>>(
  usage: string,
  config?: {
    readonly options?: O;
    readonly allowPositionals?: boolean;
    readonly check?: (
      values: Parsed<O>['values'],
      positionals: readonly string[],
    ) => void;
  },
  args?: readonly string[],
): Parsed<O>;

/** The whole numbers from 1 on in a text such as `100,1000`. @throws Error */
export function numbersIn(option: string, text: string): number[];
