/** The real script behind the sidebar of `sidebar-page`: each request is a google.script.run of the emulator. */
import type {DoorAnswer, Verb} from '../../src/core/door/contract';
import type {Workspace} from '../../emulator/workspace';
import {No, type Door} from './sidebar-page';

/**
 * @param before - awaited before a request is carried out, so that a test can hold it back
 */
export function emulatorDoor(
  workspace: Workspace,
  before: (verb: Verb) => Promise<void> | void = () => undefined,
): Door {
  const handle = (verb: Verb) => async (input: object, language?: string) => {
    await before(verb);
    const request = {verb, ...input, language};
    const answer = workspace.run('door', [request]) as DoorAnswer;
    return answer.ok ? answer.value : new No(answer.notices);
  };
  return new Proxy({}, {get: (_, verb) => handle(verb as Verb)});
}
