/** Reads JSON from outside: nothing is taken for granted, and missing values are empty. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of an array; an absent array is an empty one, as Google leaves empty lists out. */
export function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** A string; anything else is the empty one. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Parsed JSON, or undefined when the text is not JSON. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
