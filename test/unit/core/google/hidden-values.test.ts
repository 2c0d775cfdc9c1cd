import fc from 'fast-check';
import {HiddenValues} from '../../../../src/core/google/hidden-values';
import type {Call} from '../../../../src/core/google/wire';

const ADA = 'ada@example.com';
const BEN = 'ben@example.com';

const holding = (...values: string[]) => {
  const hidden = new HiddenValues();
  for (const it of values) hidden.add(it, ADA);
  return hidden;
};

const call = (api: Call['method']['api'], body: unknown): Call => ({
  method: {id: 'any', api, verb: 'POST', url: 'https://x/', answers: 'json'},
  user: ADA,
  path: {},
  body,
  access: {kind: 'bearer', token: 'the token of Ada'},
});

describe('a secret in a text', () => {
  const secret = 'tram & lemon "41"';

  it.each([
    ['as it is', secret],
    ['in other letters', secret.toUpperCase()],
    ['in an address', encodeURIComponent(secret)],
    ['in a form', encodeURIComponent(secret).replace(/%20/g, '+')],
    ['in JSON', JSON.stringify(secret).slice(1, -1)],
    ['in HTML', 'tram &amp; lemon &quot;41&quot;'],
    ['in HTML by numbers', 'tram &#38; lemon &#34;41&#34;'],
    ['in base64', Buffer.from(secret).toString('base64').replace(/=+$/, '')],
    ['in base64 for addresses', Buffer.from(secret).toString('base64url')],
    ['but for its end', secret.slice(0, -1)],
  ])('is cut out %s, and the rest stays', (_, quoted) => {
    const text = `Bad password '${quoted}' in row 7.`;
    expect(holding(secret).cutFrom(text, BEN)).toBe(
      "Bad password '…' in row 7.",
    );
  });

  it('is removed wherever it is, for any user, however long', () =>
    fc.assert(
      fc.property(
        fc.string({minLength: 8, maxLength: 60, unit: 'binary'}),
        fc.string({maxLength: 40}),
        fc.string({maxLength: 40}),
        (value, before, after) => {
          const left = holding(value).cutFrom(before + value + after, BEN);
          expect(left).not.toContain(value);
        },
      ),
    ));

  it('hides the whole text if it is short, for its own user alone', () => {
    for (const short of ['a', 'xy', '1234', 'pass', 'ß', 'a b']) {
      const text = `It says ${short}word, and more.`;
      expect(holding(short).cutFrom(text, ADA)).toBe('…');
      expect(holding(short).cutFrom(text, BEN)).toBe(text);
    }
    const all = new HiddenValues();
    all.add('a');
    expect(all.cutFrom('a test', BEN)).toBe('…');
  });

  it('leaves texts alone that hold none, and an empty one hides nothing', () => {
    const text = 'Precondition check failed.';
    expect(holding('', 'precondition-7', secret).cutFrom(text, ADA)).toBe(text);
  });
});

it('collects what calls send and what Google returns', () => {
  const hidden = new HiddenValues();
  hidden.addFromCall(
    call('gmail', {
      encryptedKeyPassword: 'password 1',
      privateKeyMetadata: [{kaclsKeyMetadata: {kaclsData: 'wrapped 2'}}],
      pkcs12: 'no secret by itself',
    }),
  );
  hidden.addFromCall(call('token', {client_secret: 'client 34'}));
  const token = call('token', {});
  const body = {access_token: 'access 56', refresh_token: 'refresh 7'};
  hidden.addFromAnswer(token, {ok: true, body});
  hidden.addFromAnswer(call('secrets', undefined), {
    ok: true,
    body: {payload: {data: Buffer.from('manager 8').toString('base64')}},
  });
  hidden.addLater(() => [{value: 'of a row 9', user: BEN}]);
  const said =
    'password 1|wrapped 2|client 34|access 56|refresh 7|manager 8|of a row 9|the token of Ada|no secret by itself';
  expect(hidden.cutFrom(said, ADA)).toBe('…|…|…|…|…|…|…|…|no secret by itself');
});
