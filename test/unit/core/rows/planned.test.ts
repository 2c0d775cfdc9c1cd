import {asPreview, readingOnly} from '../../../../src/core/rows/planned';
import type {Answer, Call, Workflow} from '../../../../src/core/google/wire';

const callOf = (
  verb: Call['method']['verb'],
  api: Call['method']['api'] = 'gmail',
): Call => ({
  method: {id: `${api}.${verb}`, api, verb, url: '', answers: 'json'},
  user: 'ada@example.com',
  path: {},
  access: {kind: 'none'},
});

/** Drives a workflow and gives the calls that came out of it. */
function callsOf(work: Workflow<unknown>): string[] {
  const answer: Answer = {ok: true, body: null};
  const calls: string[] = [];
  for (let step = work.next(); !step.done; step = work.next(answer)) {
    calls.push(step.value.method.id);
  }
  return calls;
}

function* making(...calls: Call[]): Workflow<string> {
  for (const call of calls) yield call;
  return 'done';
}

describe('the work of a preview', () => {
  it('reads, and gets tokens', () => {
    const calls = [
      callOf('POST', 'iam'),
      callOf('POST', 'token'),
      callOf('GET'),
      callOf('GET', 'drive'),
    ];
    expect(callsOf(readingOnly(making(...calls)))).toHaveLength(calls.length);
  });

  it.each([
    ['POST', 'gmail'],
    ['PUT', 'gmail'],
    ['PATCH', 'gmail'],
    ['DELETE', 'gmail'],
    ['POST', 'kacls'],
  ] as const)('never sends %s to %s, whatever a workflow does', (verb, api) => {
    const work = readingOnly(making(callOf('GET'), callOf(verb, api)));
    expect(() => callsOf(work)).toThrow(`a preview came to ${api}.${verb}`);
  });

  it('is handed the answers', () => {
    function* reading(): Workflow<Answer> {
      return yield callOf('GET');
    }
    const work = readingOnly(reading());
    work.next();
    const answer: Answer = {ok: true, body: 4711};
    expect(work.next(answer)).toEqual({done: true, value: answer});
  });
});

describe('the outcome of a preview', () => {
  it('has nothing that a row records, and no Before and After for the Log', () => {
    const outcome = asPreview(
      {
        ...{state: 'deleted', findings: [], before: '2', after: '1'},
        ...{passwordUsed: true, held: []},
      },
      'delete',
    );
    expect(outcome).toEqual({
      ...{state: null, findings: []},
      preview: {action: 'delete', steps: []},
    });
  });

  it('keeps what blocks the row for the counts, and not for the row', () => {
    expect(asPreview({state: 'blocked', findings: []}, 'delete')).toMatchObject(
      {state: 'blocked', keepsState: true},
    );
  });

  it('waits for the page as a run does', () => {
    const postponed = {wants: 'keys', derivations: []} as const;
    expect(asPreview(postponed, 'renew')).toBe(postponed);
  });
});
