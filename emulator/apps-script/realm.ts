/**
 * The script's side of the opening to Node. Everything a script gets is made here, inside its own V8 context, so that
 * `instanceof Date` and `instanceof Array` hold as they do in Apps Script.
 */
import type {Host, HostCallName, HostCalls} from './host-calls';

let host: Host;

/** Must be called once, before anything else of this side. */
export function connect(to: Host): void {
  host = to;
}

/**
 * Makes a host call.
 *
 * @returns a copy of the result, already in the script's realm; bytes stay opaque, see `signed`.
 * @throws what Apps Script throws: an error whose name is `Exception`.
 */
export function ask<Name extends HostCallName>(
  name: Name,
  ...args: Parameters<HostCalls[Name]>
): ReturnType<HostCalls[Name]> {
  const answer = host(name, args);
  if ('failure' in answer) {
    const {name: kind, message, details} = answer.failure;
    throw exception(message, kind, details);
  }
  return answer.value as ReturnType<HostCalls[Name]>;
}

/** An error as Apps Script's own services throw it. */
export function exception(
  message: string,
  name = 'Exception',
  details?: unknown,
): Error {
  const error = new Error(message);
  error.name = name;
  if (details !== undefined) Object.assign(error, {details});
  return error;
}

/** Bytes as Apps Script gives them: an array of numbers from -128 to 127. */
export function signed(bytes: Uint8Array): number[] {
  const result = new Array<number>(bytes.length);
  for (let i = 0; i < bytes.length; i++) result[i] = (bytes[i]! << 24) >> 24;
  return result;
}

/**
 * Bytes as Apps Script accepts them, or null: only whole numbers from -128 to 127, in an array.
 */
export function unsigned(bytes: unknown): Uint8Array | null {
  if (!Array.isArray(bytes)) return null;
  const result = new Uint8Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte: unknown = bytes[i];
    if (
      typeof byte !== 'number' ||
      !Number.isInteger(byte) ||
      byte < -128 ||
      byte > 127
    ) {
      return null;
    }
    result[i] = byte;
  }
  return result;
}

/**
 * A service object with some of its methods: any other one throws, so that missing methods are not mistaken for working
 * ones. This is why the part can be used for the whole.
 */
export function strict<T extends object>(name: string, methods: Partial<T>): T {
  return new Proxy(methods, {
    get(target, property, receiver) {
      if (property === 'toString') return () => name;
      if (property in target || typeof property === 'symbol') {
        return Reflect.get(target, property, receiver);
      }
      // Properties that JSON and promises look up in every object.
      if (property === 'toJSON' || property === 'then') return undefined;
      throw new Error(`not emulated: ${name}.${property}`);
    },
  }) as T;
}

/** Java enumerations, as scripts see them: objects that are compared by identity and print their name. */
export function enumeration<T extends object>(
  name: string,
  constants: readonly (keyof T & string)[],
): T {
  const values: Record<string, object> = {};
  for (const constant of constants) {
    values[constant] = Object.freeze({
      toString: () => constant,
      name: () => constant,
      toJSON: () => constant,
    });
  }
  return strict<T>(name, values as Partial<T>);
}

/** A number that must be whole, or Apps Script's complaint about the arguments. */
export function whole(method: string, ...values: readonly unknown[]): void {
  if (values.some(value => !Number.isInteger(value))) {
    throw mismatch(method, values);
  }
}

/** Apps Script's complaint about arguments of the wrong kind. */
export function mismatch(method: string, args: readonly unknown[]): Error {
  const kinds = args.map(kindOf).join(',');
  return exception(
    `The parameters (${kinds}) don't match the method signature for ${method}.`,
  );
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (!Array.isArray(value)) return '(class)';
  return value.length > 0 ? `${kindOf(value[0])}[]` : '(class)[]';
}
