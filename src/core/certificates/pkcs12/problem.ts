/** Why a certificate file cannot be opened, as it travels inside the reader; `open` turns it into data. */
export type OpeningProblem =
  | {readonly code: 'wrong-password'}
  /** The password's characters were encoded in a way that cannot be determined. */
  | {readonly code: 'password-encoding'}
  | {readonly code: 'file-damaged'}
  /** The password is right for the file, but this part of it has another one. */
  | {readonly code: 'inner-password'; readonly part: 'key' | 'certificates'}
  /** The seal is right: the file is as it was made. */
  | {readonly code: 'file-malformed'}
  | {readonly code: 'unsupported-algorithm'; readonly what: string}
  | {
      readonly code: 'too-many-iterations';
      readonly iterations: number;
      readonly limit: number;
      readonly legacy: boolean;
    }
  /** Nothing is wrong with it, but there is not enough to spend on it here and now. */
  | {
      readonly code: 'expensive-to-open';
      readonly iterations: number;
      readonly legacy: boolean;
    };

export class OpeningError extends Error {
  constructor(readonly problem: OpeningProblem) {
    super(problem.code);
  }
}

/** @throws OpeningError always. `what` names the thing for people, e.g. `encryption with Camellia-256`. */
export function unsupported(what: string): never {
  throw new OpeningError({code: 'unsupported-algorithm', what});
}

/** @throws OpeningError always. */
export function damaged(): never {
  throw new OpeningError({code: 'file-damaged'});
}
