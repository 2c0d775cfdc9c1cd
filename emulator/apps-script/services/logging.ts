/** console. */
import {ask, strict} from '../realm';

export function scriptConsole() {
  return strict('console', {
    error: (...args: readonly unknown[]) =>
      ask('console.error', formatted(args)),
  });
}

/** `%s` and `%d` consume the arguments in turn; the rest is appended. */
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
