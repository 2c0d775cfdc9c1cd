/** Looking into the files of a folder, over several requests. */
import type {DoorPorts} from '../../../../../src/core/door/ports';
import {Looking} from '../../../../../src/core/import/verbs/file-looks';
import type {Wire} from '../../../../../src/core/google/wire';

const FILE = {id: 'file-0123456789', name: 'a.p12', path: [], size: 9};

const wire: Wire = {
  send: calls => calls.map(() => ({ok: true, body: new Uint8Array(9)})),
};

/** An execution in which opening a file comes to a problem. */
function execution(code: string): DoorPorts {
  return {
    wire,
    now: () => 0,
    sleep: () => undefined,
    random: () => 0,
    fetches: () => 0,
    store: {settings: () => ({width: 4}), countFetches: () => undefined},
    openings: {open: () => ({opens: false, problem: {code, facts: {}}})},
    viewerSpeech: {sentence: () => 'Not so.'},
  } as unknown as DoorPorts;
}

const open = (ports: DoorPorts, before: string) => {
  const looking = new Looking(ports, before, 1);
  looking.open([FILE], () => '');
  return {next: looking.next(), seen: looking.seen(FILE)};
};

describe('a file that its execution has no budget left to open', () => {
  it('is left to the next one', () => {
    const first = open(execution('expensive-to-open'), '');
    expect(first).toEqual({next: '{}', seen: null});
    const second = open(execution('wrong-password'), first.next);
    expect(second).toEqual({next: '', seen: 'Not so.'});
  });
});
