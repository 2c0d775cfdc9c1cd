/** How an execution ends when it does not return. */

/** Throw it from `onHostCall` to end the execution there: none of its further host calls has any effect. */
export class KillExecution extends Error {
  constructor(message = 'The execution was killed.') {
    super(message);
    this.name = 'KillExecution';
  }
}

/** The result of a script's call that does not return. `message` reads like Apps Script's: `Exception: …`. */
export class ScriptError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'ScriptError';
  }
}
