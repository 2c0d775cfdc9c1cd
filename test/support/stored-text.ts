/** Emulated sheets and an emulated Google as short, readable JSON: bytes in base64, and repetitions written once. */

/** The minimum number of equal neighbors that are written as one. */
const LEAST_REPEATED = 4;

/** JSON of plain data and bytes. @throws TypeError for a function: it cannot be kept */
export function storedText(value: unknown): string {
  return `${JSON.stringify(packed(value), null, 1)}\n`;
}

/** The value that was passed to `storedText`. */
export function fromStoredText<T>(text: string): T {
  return unpacked(JSON.parse(text)) as T;
}

function packed(value: unknown): unknown {
  if (typeof value === 'function') throw new TypeError('a function is no data');
  if (value instanceof Uint8Array) {
    return {$bytes: Buffer.from(value).toString('base64')};
  }
  if (Array.isArray(value)) return packedList(value);
  return isRecord(value) ? mapped(value, packed) : value;
}

function packedList(list: readonly unknown[]): unknown[] {
  const items = list.map(packed);
  const texts = items.map(it => JSON.stringify(it));
  const short: unknown[] = [];
  for (let from = 0, to = 0; from < items.length; from = to) {
    while (to < items.length && texts[to] === texts[from]) to++;
    short.push(
      ...(to - from >= LEAST_REPEATED
        ? [{$times: to - from, $of: items[from]}]
        : items.slice(from, to)),
    );
  }
  return short;
}

function unpacked(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((it: unknown) => {
      if (!isRecord(it) || !('$times' in it)) return [unpacked(it)];
      // Each is an object of its own: they are changed one by one.
      return Array.from({length: Number(it['$times'])}, () =>
        unpacked(it['$of']),
      );
    });
  }
  if (!isRecord(value)) return value;
  return '$bytes' in value
    ? new Uint8Array(Buffer.from(String(value['$bytes']), 'base64'))
    : mapped(value, unpacked);
}

function mapped(
  record: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [name, change(value)]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
