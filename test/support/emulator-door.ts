/** The real script behind the sidebar of `sidebar-page`: each request is a google.script.run of the emulator. */
import type {DoorAnswer, Verb} from '../../src/core/door/contract';
import type {Google} from '../../emulator/google/google';
import type {Workspace} from '../../emulator/workspace';
import {googleCheckpoint} from './google-checkpoint';
import {InEachLanguage, No, type Door} from './sidebar-door';

/**
 * In another language, a request is carried out as of the time when it was first made, and leaves nothing behind.
 *
 * @param company - faults of Google that a test sets are cleared by a request in another language
 * @param before - awaited before a request is carried out, so that a test can hold it back
 */
export function emulatorDoor(
  {google, workspace}: {readonly google: Google; readonly workspace: Workspace},
  before: (verb: Verb) => Promise<void> | void = () => undefined,
): Door {
  const save = () => {
    const backs = [workspace.checkpoint(), googleCheckpoint(google)];
    return () => backs.forEach(back => back());
  };
  const run = (request: object) => {
    const answer = workspace.run('door', [request]) as DoorAnswer;
    return answer.ok ? answer.value : new No(answer.notices);
  };
  const handle = (verb: Verb) => async (input: object, language?: string) => {
    await before(verb);
    const goBack = save();
    return new InEachLanguage(
      run({verb, ...input, language}),
      (request, language) => {
        const returnHere = save();
        goBack();
        try {
          return run({...request, verb, language});
        } finally {
          returnHere();
        }
      },
    );
  };
  return new Proxy({}, {get: (_, verb) => handle(verb as Verb)});
}
