/** Reading `users.settings.cse`: pages, what is left out, and what a refusal means. */
import {answerOf} from '../../../../src/core/google/gmail/answer';
import {
  CSE_IDENTITIES_GET,
  CSE_IDENTITIES_PATCH,
  getIdentity,
  listIdentities,
} from '../../../../src/core/google/gmail/cse-identities';
import {
  CSE_KEY_PAIRS_CREATE,
  CSE_KEY_PAIRS_LIST,
  CSE_KEY_PAIRS_OBLITERATE,
  listKeyPairs,
} from '../../../../src/core/google/gmail/cse-key-pairs';
import {originsNotAllowed} from '../../../../src/apps-script/failure';
import type {
  Answer,
  Call,
  Method,
  Workflow,
} from '../../../../src/core/google/wire';
import type {KeyMetadata} from '../../../../src/core/google/gmail/key-metadata';

const USER = 'ada@cse.example';

/** Runs a workflow over answers in order, and gives what came of it and the calls. */
function run<T>(work: Workflow<T>, bodies: readonly unknown[]) {
  const calls: Call[] = [];
  let step = work.next();
  while (!step.done) {
    calls.push(step.value);
    const answer: Answer = {ok: true, body: bodies[calls.length - 1]};
    step = work.next(answer);
  }
  return {value: step.value, calls};
}

const page = (ids: readonly string[], nextPageToken?: string) => ({
  cseKeyPairs: ids.map(keyPairId => ({keyPairId})),
  ...(nextPageToken === undefined ? {} : {nextPageToken}),
});

describe('lists', () => {
  it.each([
    ['absent', page(['c'])],
    ['empty', page(['c'], '')],
    ['one that was there already', page(['c'], 'first')],
  ])('end when the next page’s token is %s', (_, last) => {
    const pages = [page(['a'], 'first'), page(['b'], 'second'), last];
    const {value, calls} = run(listKeyPairs(USER), pages);
    expect(value.map(it => it.id)).toEqual(['a', 'b', 'c']);
    expect(calls.map(it => it.path['pageToken'])).toEqual([
      undefined,
      'first',
      'second',
    ]);
  });

  it('end when they never would', () => {
    const endless = Array.from({length: 1000}, (_, i) => page(['a'], `${i}`));
    expect(run(listKeyPairs(USER), endless).calls.length).toBeLessThan(100);
  });

  it.each([[null], [{}], ['text'], [{cseKeyPairs: {}}], [[1]]])(
    'that say nothing are empty (%j)',
    body => {
      expect(run(listKeyPairs(USER), [body]).value).toEqual([]);
      expect(run(listIdentities(USER), [body]).value).toEqual([]);
    },
  );
});

describe('a key pair', () => {
  const read = (json: object) =>
    run(listKeyPairs(USER), [{cseKeyPairs: [{keyPairId: 'a', ...json}]}])
      .value[0]!;
  const kacls = {kaclsUri: 'https://K.example/v1/', kaclsData: 'd3Jh cHBlZA=='};
  const wanted: KeyMetadata = {
    kind: 'kacls',
    uri: 'https://k.example/v1',
    data: 'd3JhcHBlZA==',
  };

  it('may lack everything', () => {
    expect(read({})).toEqual({
      ...{id: 'a', state: 'unknown', disabledSince: null, pem: '', keptBy: []},
    });
  });

  it.each([
    ['enabled', 'enabled'],
    ['DISABLED', 'disabled'],
    ['stateUnspecified', 'unknown'],
  ])('in state %s is %s', (enablementState, state) => {
    expect(read({enablementState}).state).toBe(state);
  });

  it('is recognized by its wrapped key, whose text is not kept', () => {
    const pair = read({privateKeyMetadata: [{kaclsKeyMetadata: kacls}]});
    expect(pair.keptBy[0]!.isOf(wanted)).toBe(true);
    const other: KeyMetadata = {...wanted, data: 'AAAA'};
    expect(pair.keptBy[0]!.isOf(other)).toBe(false);
    expect(pair.keptBy[0]!.isBy('https://k.example/other')).toBe(false);
    expect(JSON.stringify(pair)).not.toContain('d3Jh');
  });

  it('is known by its key service where Gmail leaves the wrapped key out', () => {
    const {kaclsUri} = kacls;
    const pair = read({privateKeyMetadata: [{kaclsKeyMetadata: {kaclsUri}}]});
    expect(pair.keptBy[0]!.isOf(wanted)).toBe(true);
  });

  it('in hardware is known by its description', () => {
    const hardwareKeyMetadata = {description: 'card'};
    const pair = read({privateKeyMetadata: [{hardwareKeyMetadata}]});
    const [place] = pair.keptBy;
    expect(place!.isOf({kind: 'hardware', description: 'card'})).toBe(true);
    expect(place!.isOf(wanted)).toBe(false);
  });
});

it('an identity is read the same whether it has one pair or two', () => {
  const one = run(getIdentity(USER), [{primaryKeyPairId: 'a'}]).value;
  const signAndEncryptKeyPairs = {
    ...{signingKeyPairId: 'a', encryptionKeyPairId: 'a'},
  };
  const two = run(getIdentity(USER), [{signAndEncryptKeyPairs}]).value;
  expect([one.uses, two.uses]).toEqual([
    {signing: 'a', encryption: 'a'},
    {signing: 'a', encryption: 'a'},
  ]);
});

describe('a refusal', () => {
  const refused = (method: Method, status: number, body: string) => {
    const call = {method, user: USER, path: {}, access: {kind: 'none'}} as Call;
    const answer = answerOf(call, {status, headers: {}, body});
    return answer.ok ? null : answer.problem;
  };
  const google = (code: number, status: string, message: string) =>
    JSON.stringify({error: {code, status, message}});
  const precondition = google(
    400,
    'FAILED_PRECONDITION',
    'Precondition check failed.',
  );
  const key = (verb: 'GET' | 'POST'): Method => ({
    ...{id: 'kacls.x', api: 'kacls', verb, answers: 'json'},
    url: 'https://k.example/v1/x',
  });

  it.each([
    [CSE_KEY_PAIRS_CREATE, 400, precondition, 'cse-not-active'],
    [CSE_IDENTITIES_PATCH, 400, precondition, 'cse-not-active'],
    [CSE_KEY_PAIRS_OBLITERATE, 400, precondition, 'precondition-failed'],
    [
      CSE_KEY_PAIRS_CREATE,
      400,
      google(400, 'FAILED_PRECONDITION', 'Mail service not enabled'),
      'no-mailbox',
    ],
    [
      CSE_KEY_PAIRS_LIST.first,
      403,
      google(403, 'PERMISSION_DENIED', 'Mail service not enabled'),
      'no-mailbox',
    ],
    [
      CSE_KEY_PAIRS_LIST.first,
      403,
      google(403, 'PERMISSION_DENIED', 'Feature not enabled.'),
      'cse-switched-off',
    ],
    [
      CSE_KEY_PAIRS_LIST.first,
      403,
      google(403, 'PERMISSION_DENIED', 'Delegation denied for x'),
      'delegation-denied',
    ],
    [
      CSE_IDENTITIES_GET,
      404,
      google(404, 'NOT_FOUND', 'Requested entity was not found.'),
      'not-found',
    ],
    [key('POST'), 401, '{"code":401}', 'key-service-denies'],
    [key('POST'), 503, '', 'key-service-unavailable'],
    [key('GET'), 404, '<html>', 'key-service-refuses'],
  ] as const)(
    'of %o (%i) is recognized by its code',
    (method, status, body, code) => {
      expect(refused(method, status, body)).toMatchObject({code});
    },
  );

  it('of the key service is quoted only if nothing secret was sent', () => {
    const body = '{"code":400,"message":"no such thing","details":"x"}';
    expect(refused(key('GET'), 400, body)!.facts).toEqual({
      ...{status: 400, text: 'no such thing', host: 'https://k.example'},
    });
    expect(refused(key('POST'), 400, body)!.facts.text).toBe('');
  });

  it('for an address that the manifest does not list is not a missing answer', () => {
    const call = {
      ...{method: key('GET'), user: '', path: {}, access: {kind: 'none'}},
    } as Call;
    const text =
      'Request to https://k.example/v1/x failed because the URL has not been whitelisted in the script manifest.';
    const asked = ['https://k.example/v1/x', 'https://other.example/'];
    expect(originsNotAllowed(new Error(text), asked)).toEqual([
      'https://k.example',
    ]);
    const reply = {failed: 'not allowed', text} as const;
    expect(answerOf(call, reply)).toMatchObject({
      problem: {code: 'key-service-not-allowed', retry: 'final'},
    });
  });
});
