/**
 * A fault of the program in a form that can be reported: its kind and place, never its text, which could quote data.
 *
 * @returns for example `TypeError at rowOf (Code:12:3)`; the name alone if the text cannot be separated from the place
 */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const name = /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  const frame = firstFrame(error.message, error.stack ?? '');
  return frame === null ? name : `${name} at ${frame}`;
}

/** An exception with a readable message, which Google mails to the owner of a trigger. */
export class SpokenError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'SpokenError';
  }
}

/** The message may contain lines that look like places: only what follows the whole message counts. */
function firstFrame(message: string, stack: string): string | null {
  const head = message === '' ? '\n' : `: ${message}\n`;
  const start = stack.indexOf(head);
  if (start < 0) return null;
  const frame = /^\s+at (.{1,300})/.exec(stack.slice(start + head.length));
  return frame?.[1] ?? null;
}
