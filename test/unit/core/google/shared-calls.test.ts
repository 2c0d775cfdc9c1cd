import {sharingCalls} from '../../../../src/core/google/shared-calls';
import {googleProblem} from '../../../../src/core/google/gmail/errors';
import type {Answer, Call} from '../../../../src/core/google/wire';

const callFor = (secret: string, more: Partial<Call> = {}): Call => ({
  method: {
    ...{id: 'any', api: 'secrets', verb: 'GET', answers: 'json'},
    ...{url: 'https://x/{secret}', isShared: true},
  },
  user: 'ada@example.com',
  path: {secret},
  access: {kind: 'script'},
  ...more,
});

const said = {status: 0, text: ''};

/** A wire that answers as told, and what it was asked. */
function wireWith(answer: (call: Call) => Answer) {
  const asked: string[] = [];
  const {send} = sharingCalls({
    send: calls =>
      calls.map(call => {
        asked.push(call.path['secret']!);
        return answer(call);
      }),
  });
  return {asked, send};
}

const good = (call: Call): Answer => ({ok: true, body: call.path['secret']});

it('makes equal requests only once, at the same time and later, and keeps the order', () => {
  const {asked, send} = wireWith(good);
  const {isShared: _, ...method} = callFor('own').method;
  const own = callFor('own', {method});
  const ben = callFor('a', {user: 'ben@example.com'});
  const answers = send([callFor('a'), own, ben, callFor('b')]);
  expect(answers.map(it => it.ok && it.body)).toEqual(['a', 'own', 'a', 'b']);
  send([callFor('b'), own]);
  expect(asked).toEqual(['a', 'own', 'b', 'own']);
});

it('asks again for a user with a different authorization', () => {
  const {asked, send} = wireWith(good);
  const access = {kind: 'bearer', token: 't'} as const;
  send([callFor('a', {access})]);
  send([callFor('a', {access, user: 'ben@example.com'})]);
  expect(asked).toEqual(['a', 'a']);
});

it.each([
  ['secret-denied', 'final', 1],
  ['google-unavailable', 'transient', 2],
  ['token-rejected', 'final', 2],
  ['fetch-quota-used-up', 'final', 2],
] as const)(
  'after %s, which is %s, it is asked %d times in all',
  (code, retry, times) => {
    const {asked, send} = wireWith(() => ({
      ok: false,
      problem: googleProblem(code, retry, said),
    }));
    send([callFor('a')]);
    send([callFor('a')]);
    expect(asked).toHaveLength(times);
  },
);
