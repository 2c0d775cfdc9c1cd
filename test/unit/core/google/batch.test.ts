import fc from 'fast-check';
import {answerBatch} from '../../../../emulator/google/batch';
import type {HttpRequest} from '../../../../emulator/http';
import {
  batchApiOf,
  batchOf as batchFor,
  MAX_PARTS,
  partsFor,
  repliesOf,
} from '../../../../src/core/google/batch';
import {insertSmimeInfo} from '../../../../src/core/google/gmail/smime-info';
import type {Call} from '../../../../src/core/google/wire';

/** An insert with these bytes, as its workflow asks for it. */
function insertOf(user: string, bytes: Uint8Array): Call {
  const step = insertSmimeInfo({user, alias: user}, bytes, 'pass').next();
  if (step.done) throw new Error('an insert makes a call');
  return {...step.value, access: {kind: 'bearer', token: `token-of-${user}`}};
}

/** A call that sends nothing but its address. */
function bodiless(verb: 'GET' | 'POST'): Call {
  return {
    method: {
      id: verb,
      api: 'gmail',
      verb,
      url: 'https://x.org/',
      answers: 'json',
    },
    ...{user: 'u@x.org', path: {}},
    access: {kind: 'bearer', token: 't'},
  };
}

const batchOf = (calls: readonly Call[]) =>
  batchFor('gmail', calls, () => 'token-of-the-script');

function exchange(calls: readonly Call[], answer: (of: HttpRequest) => string) {
  const {contentType, body} = batchOf(calls);
  const response = answerBatch(
    {
      method: 'POST',
      url: 'https://gmail.googleapis.com/batch/gmail/v1',
      headers: {'content-type': contentType},
      body: Buffer.from(body),
    },
    request => ({
      status: 200,
      headers: {'content-type': 'application/json', 'retry-after': '7'},
      body: Buffer.from(answer(request)),
    }),
  );
  return repliesOf(
    calls.length,
    response.headers['content-type']!,
    Buffer.from(response.body).toString('utf8'),
  );
}

describe('a batch', () => {
  it('carries each call to Google unchanged, and each answer back to its call', () => {
    const calls = fc.array(fc.uint8Array({maxLength: 200}), {
      minLength: 1,
      maxLength: MAX_PARTS,
    });
    fc.assert(
      fc.property(calls, files => {
        const asked = files.map((bytes, i) => insertOf(`u${i}@x.org`, bytes));
        const replies = exchange(asked, request =>
          JSON.stringify({
            ...(JSON.parse(Buffer.from(request.body).toString()) as object),
            url: request.url,
            by: request.headers['authorization'],
          }),
        );
        replies!.forEach((reply, i) => {
          if ('failed' in reply) throw new Error('no answer');
          expect(reply.headers['retry-after']).toBe('7');
          expect(JSON.parse(String(reply.body))).toEqual({
            ...(asked[i]!.body as object),
            url: `https://gmail.googleapis.com/gmail/v1/users/u${i}%40x.org/settings/sendAs/u${i}%40x.org/smimeInfo`,
            by: `Bearer token-of-u${i}@x.org`,
          });
        });
      }),
      {seed: 20261122, numRuns: 50},
    );
  });

  it('says the length of each body, in bytes, and of none where a part has none', () => {
    const read: Call = {
      ...insertOf('u@x.org', new Uint8Array()),
      body: {a: 'é'},
    };
    const {body} = batchOf([read, bodiless('POST'), bodiless('GET')]);
    const lengths = body
      .split('Content-ID')
      .slice(1)
      .map(it => /Content-Length: (\d+)/.exec(it)?.[1]);
    expect(lengths).toEqual(['10', '0', undefined]);
  });

  it('treats a missing part as no answer, and ignores an invalid answer', () => {
    const part =
      'Content-Type: application/http\r\nContent-ID: <response-1>\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n';
    const body = `--b\r\n${part}\r\n--b--`;
    expect(repliesOf(2, 'multipart/mixed; boundary=b', body)).toEqual([
      {failed: 'network', text: ''},
      {status: 204, headers: {}, body: ''},
    ]);
    expect(repliesOf(2, 'text/html', '<html>')).toBeNull();
  });

  it('reads nothing into bodies that it does not know, and never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (type, body) => {
        const replies = repliesOf(3, `multipart/mixed; boundary=${type}`, body);
        expect(replies === null || replies.length === 3).toBe(true);
      }),
      {seed: 20261122, numRuns: 200},
    );
  });
});

describe('the calls of a wave', () => {
  it.each([
    {calls: 1, isSparing: false, parts: 1},
    {calls: 23, isSparing: false, parts: 1},
    {calls: 24, isSparing: false, parts: 4},
    {calls: 100, isSparing: false, parts: 8},
    {calls: 1, isSparing: true, parts: 1},
    {calls: 2, isSparing: true, parts: 2},
    {calls: 52, isSparing: true, parts: 26},
    {calls: 100, isSparing: true, parts: 50},
  ])(
    'travel $parts to a batch if there are $calls (requests to be saved: $isSparing)',
    ({calls, isSparing, parts}) => {
      expect(partsFor(calls, isSparing)).toBe(parts);
    },
  );

  it('travel together to Gmail with a token of their own, and to IAM with the script’s', () => {
    const call = bodiless('POST');
    const to = (api: Call['method']['api'], access: Call['access']) =>
      batchApiOf({...call, method: {...call.method, api}, access});
    expect(to('gmail', call.access)).toBe('gmail');
    expect(to('gmail', {kind: 'own'})).toBeNull();
    expect(to('iam', {kind: 'script'})).toBe('iam');
    expect(to('drive', {kind: 'script'})).toBeNull();
    const {url, body} = batchFor(
      'iam',
      [{...call, access: {kind: 'script'}}],
      () => 'token-of-the-script',
    );
    expect(url).toBe('https://iamcredentials.googleapis.com/batch');
    expect(body).toContain('Authorization: Bearer token-of-the-script');
  });
});
