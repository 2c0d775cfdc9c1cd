import {httpCall} from '../../../../../src/core/google/http';
import {
  deleteSmimeInfo,
  getSmimeInfo,
  insertSmimeInfo,
  listSmimeInfo,
  setDefaultSmimeInfo,
} from '../../../../../src/core/google/gmail/smime-info';
import type {Call, Workflow} from '../../../../../src/core/google/wire';

const AT = {user: 'ada@example.com', alias: 'ada+sales@example.com'};
const BASE =
  'https://gmail.googleapis.com/gmail/v1/users/ada%40example.com/settings/sendAs/ada%2Bsales%40example.com/smimeInfo';

const firstCall = (work: Workflow<unknown>): Call => work.next().value as Call;

/** Runs a workflow of one call to its end. */
function answered<T>(work: Workflow<T>, body: unknown): T {
  work.next();
  const step = work.next({ok: true, body});
  if (!step.done) throw new Error('more than one call');
  return step.value;
}

describe('the five methods of smimeInfo', () => {
  it.each([
    ['list', listSmimeInfo(AT), 'GET', BASE],
    ['get', getSmimeInfo(AT, 'a/b?c'), 'GET', `${BASE}/a%2Fb%3Fc`],
    ['insert', insertSmimeInfo(AT, new Uint8Array(1), ''), 'POST', BASE],
    ['delete', deleteSmimeInfo(AT, 'id'), 'DELETE', `${BASE}/id`],
    [
      'setDefault',
      setDefaultSmimeInfo(AT, 'id'),
      'POST',
      `${BASE}/id/setDefault`,
    ],
  ])('%s: verb and address, with every part encoded', (_, work, verb, url) => {
    const request = httpCall(firstCall(work), () => 'token');
    expect(request).toMatchObject({verb, url});
  });

  it('never leave without an id or an address', () => {
    const call = firstCall(deleteSmimeInfo(AT, ''));
    expect(() => httpCall(call, () => 'token')).toThrow(/needs id/);
  });
});

describe('insert', () => {
  const bodyOf = (bytes: Uint8Array) =>
    JSON.parse(
      httpCall(firstCall(insertSmimeInfo(AT, bytes, 'pass')), () => '').body!,
    ) as Record<string, string>;

  it('sends every byte value unchanged, as URL-safe base64 with its padding', () => {
    for (const length of [256, 257, 258]) {
      const bytes = Uint8Array.from({length}, (_, i) => (i * 7 + 251) & 255);
      const {pkcs12} = bodyOf(bytes);
      expect(pkcs12).toMatch(/^[A-Za-z0-9_-]+={0,2}$/);
      expect(pkcs12!.length % 4).toBe(0);
      const back = Buffer.from(pkcs12!, 'base64url');
      expect(Uint8Array.from(back)).toEqual(bytes);
    }
    expect(bodyOf(Uint8Array.of(251, 255, 254, 255))['pkcs12']).toBe(
      '-__-_w==',
    );
  });

  it('sets nothing but the file and its password', () => {
    expect(Object.keys(bodyOf(new Uint8Array(3))).sort()).toEqual([
      'encryptedKeyPassword',
      'pkcs12',
    ]);
  });
});

describe('what Gmail holds', () => {
  const one = (json: object) =>
    answered(listSmimeInfo(AT), {smimeInfo: [json]})[0]!;

  it('is nothing when the list is empty, which Google leaves out', () => {
    expect(answered(listSmimeInfo(AT), {})).toEqual([]);
    expect(answered(listSmimeInfo(AT), null)).toEqual([]);
  });

  it('is not the default when Google does not say so', () => {
    expect(one({id: 'x'}).isDefault).toBe(false);
    expect(one({id: 'x', isDefault: true}).isDefault).toBe(true);
  });

  it.each([
    ['a string of milliseconds', '1795338035384', 1_795_338_035_384],
    ['a number', 1_795_338_035_384, 1_795_338_035_384],
    ['beyond 2038', '4102444800000', 4_102_444_800_000],
    ['beyond 9999', '253402300800000', 253_402_300_800_000],
    ['absent', undefined, null],
    ['nonsense', 'soon', null],
  ])('ends at what Google tells: %s', (_, expiration, expected) => {
    expect(one({id: 'x', expiration}).expiration).toBe(expected);
  });

  it('keeps no password, should Google return it', () => {
    const info = one({id: 'x', encryptedKeyPassword: 'secret', pkcs12: 'MII'});
    expect(JSON.stringify(info)).not.toMatch(/secret|MII/);
  });
});
