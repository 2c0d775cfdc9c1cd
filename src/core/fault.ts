/** A fault of the program, told so that it can be reported: what kind and where, never its text, which could quote data. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const frame = /\n\s+at (.*)/.exec(error.stack ?? '');
  return frame ? `${error.name} at ${frame[1]!}` : error.name;
}
