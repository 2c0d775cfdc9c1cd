/** The part of the emulator that runs inside the script's context: an expression, as text. */
export function insideCode(): string;

/** Builds it anew. */
export function buildInside(): string;
