/** console and Logger. */
import {ask, strict} from '../realm';

type Logger = GoogleAppsScript.Base.Logger;

export function logger(): Logger {
  const self: Logger = strict<Logger>('Logger', {
    log: (...args: readonly unknown[]) => {
      ask('Logger.log', 'Logger.log', formatted(args));
      return self;
    },
  });
  return self;
}

export function scriptConsole() {
  const level =
    (name: string) =>
    (...args: readonly unknown[]) =>
      ask('Logger.log', `console.${name}`, formatted(args));
  return strict('console', {
    log: level('log'),
    info: level('info'),
    warn: level('warn'),
    error: level('error'),
  });
}

/** `%s` and `%d` take the arguments in turn; what is left over follows. */
function formatted(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map(written).join(' ');
  const text = first.replace(/%[sdj]/g, placeholder =>
    rest.length > 0 ? written(rest.shift()) : placeholder,
  );
  return [text, ...rest.map(written)].join(' ');
}

function written(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  return typeof value === 'object' && value !== null
    ? (JSON.stringify(value) ?? String(value))
    : String(value);
}
