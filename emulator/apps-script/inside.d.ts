/** The part of the emulator that runs inside the script's context: an expression, as text. */
export function insideCode(): string;

/** Builds it again. */
export function buildInside(): string;
