import {createPrivateKey, type KeyObject} from 'node:crypto';
import type {NewKeyService} from '../../../../emulator/google/gmail-cse-set-up';
import type {Google} from '../../../../emulator/google/google';
import {NetworkFailure} from '../../../../emulator/http';
import {newKey} from '../../../unit/core/certificates/support/certificate-maker';
import {aGoogle, send, type Reply} from './client';

const URL_ = 'https://kacls.example.com/v1';
const TOKEN = 'a-token-of-the-identity-provider';
const KEY = newKey.rsa();

let google: Google;

beforeEach(() => {
  google = aGoogle();
});

function serve(more: Omit<NewKeyService, 'url'> = {wrap: {}}): void {
  google.addKeyService({url: URL_, ...more});
}

function wrap(body: object | string, headers = {}): Reply {
  return send(google, 'POST', `${URL_}/wrapprivatekey`, {body, headers});
}

function pem(key: KeyObject, type: 'pkcs8' | 'pkcs1' = 'pkcs8'): string {
  return String(key.export({type, format: 'pem'}));
}

/** Whether wrapped data holds this key. */
function holds(reply: Reply, key: KeyObject, field = 'wrapped_private_key') {
  const {privateKey} = google.unwrapped(URL_, String(reply.json?.[field]));
  const found = createPrivateKey({
    key: Buffer.from(privateKey),
    format: 'der',
    type: 'pkcs8',
  });
  return found.equals(key);
}

describe('the status of a key service', () => {
  it('reports its name and its operations', () => {
    serve({name: 'Vault', vendorId: 'Example Keys', version: '4.2'});
    const reply = send(google, 'GET', `${URL_}/status`);
    expect([reply.status, reply.json]).toEqual([
      200,
      {
        server_type: 'KACLS',
        vendor_id: 'Example Keys',
        version: '4.2',
        name: 'Vault',
        operations_supported: [
          'wrap',
          'unwrap',
          'privilegedunwrap',
          'privatekeydecrypt',
          'privatekeysign',
          'privilegedprivatekeydecrypt',
        ],
      },
    ]);
  });

  it('lists wrapping if it wraps, or the operations that it was configured to list', () => {
    const operations = () =>
      send(google, 'GET', `${URL_}/status`).json?.['operations_supported'];
    serve();
    expect(operations()).toContain('wrapprivatekey');
    google = aGoogle();
    serve({operations: ['wrap', 'unwrap']});
    expect(operations()).toEqual(['wrap', 'unwrap']);
  });
});

describe('wrapping', () => {
  it('accepts PKCS#8 and PKCS#1, and only the service can open the result', () => {
    serve();
    for (const type of ['pkcs8', 'pkcs1'] as const) {
      const reply = wrap({private_key: pem(KEY, type), perimeter_id: 'north'});
      expect(reply.status).toBe(200);
      expect(holds(reply, KEY)).toBe(true);
      const data = String(reply.json?.['wrapped_private_key']);
      expect(google.unwrapped(URL_, data).perimeterId).toBe('north');
      google.addKeyService({url: 'https://other.example.com'});
      expect(() =>
        google.unwrapped('https://other.example.com', data),
      ).toThrow();
      const spoilt = data.replace(/^./, it => (it === 'A' ? 'B' : 'A'));
      expect(() => google.unwrapped(URL_, spoilt)).toThrow();
    }
  });

  it('never gives the same twice, and fits into 8 KiB', () => {
    serve();
    const big = newKey.rsa4096();
    const replies = [1, 2].map(() => wrap({private_key: pem(big)}).text);
    expect(replies[0]).not.toBe(replies[1]);
    expect(replies[0]!.length).toBeLessThan(8192);
    expect(google.wrapped(URL_, pem(big))).not.toBe(replies[0]);
  });

  it('is the same for keys that were wrapped beforehand', () => {
    serve();
    const data = google.wrapped(URL_, pem(KEY, 'pkcs1'), 'south');
    const {privateKey, perimeterId} = google.unwrapped(URL_, data);
    const der = KEY.export({type: 'pkcs8', format: 'der'});
    expect(der.equals(privateKey)).toBe(true);
    expect(perimeterId).toBe('south');
  });

  it('demands the token and the perimeter that the service was given', () => {
    serve({wrap: {token: TOKEN, perimeterIds: ['north', 'south']}});
    const body = {private_key: pem(KEY), perimeter_id: 'north'};
    for (const wrong of [{}, {authentication: ''}, {authentication: 'x'}]) {
      expect(wrap({...body, ...wrong}).json).toEqual({
        code: 401,
        message: 'Unauthorized',
        details: 'invalid authentication token',
      });
    }
    const known = {...body, authentication: TOKEN};
    expect(wrap(known).status).toBe(200);
    const elsewhere = wrap({...known, perimeter_id: 'west'});
    expect([elsewhere.status, elsewhere.json?.['code']]).toEqual([403, 403]);
  });

  it('may know no authentication, as one vendor documents it', () => {
    serve({wrap: {fields: {authentication: null}}});
    expect(wrap({private_key: pem(KEY)}).status).toBe(200);
    const reply = wrap({private_key: pem(KEY), authentication: TOKEN});
    expect(reply.json).toEqual({
      code: 400,
      message: 'Bad request',
      details: 'unknown field authentication',
    });
  });

  it('may have other names for all fields, and take base64', () => {
    serve({
      wrap: {
        token: TOKEN,
        keyFormat: 'base64',
        fields: {
          authentication: 'jwt',
          perimeterId: 'zone',
          privateKey: 'key',
          wrappedPrivateKey: 'blob',
        },
      },
    });
    const der = KEY.export({type: 'pkcs8', format: 'der'});
    const body = {jwt: TOKEN, zone: 'z', key: der.toString('base64')};
    expect(holds(wrap(body), KEY, 'blob')).toBe(true);
    expect(wrap({...body, key: pem(KEY)}).status).toBe(400);
    expect(wrap({...body, private_key: 'x'}).status).toBe(400);
  });

  it.each<[string, () => object | string]>([
    ['no key', () => ({})],
    ['text', () => ({private_key: 'key'})],
    ['a number', () => ({private_key: 7})],
    ['base64', () => ({private_key: pem(KEY).replace(/-----.*-----\n/g, '')})],
    [
      'a key that is cut',
      () => ({private_key: pem(KEY).replace(/\n[^-]{64}\n/, '\n')}),
    ],
    [
      'a key under a password',
      () => ({
        private_key: KEY.export({
          ...{type: 'pkcs8', format: 'pem'},
          ...{cipher: 'aes-256-cbc', passphrase: 'x'},
        }),
      }),
    ],
    [
      'an EC key in its own armour',
      () => ({
        private_key: newKey.ec().export({type: 'sec1', format: 'pem'}),
      }),
    ],
    ['a list', () => []],
  ])('refuses %s', (_, body) => {
    serve();
    const reply = wrap(body());
    expect([reply.status, reply.json?.['message']]).toEqual([
      400,
      'Bad request',
    ]);
    expect(reply.text).not.toContain('BEGIN');
  });

  it('accepts only JSON', () => {
    serve();
    expect(wrap('{').status).toBe(400);
    const type = {'content-type': 'application/json'};
    expect(wrap('{', type).json?.['details']).toContain('JSON object');
    expect(wrap('[]', type).status).toBe(400);
  });

  it('is not there where the service does not offer it', () => {
    serve({operations: ['wrapprivatekey']});
    expect(wrap({private_key: pem(KEY)}).json).toEqual({
      code: 404,
      message: 'Not found',
      details: 'POST wrapprivatekey',
    });
  });
});

describe('where a key service is', () => {
  const status = (url: string) => send(google, 'GET', `${url}/status`);

  it('may be the top of a host', () => {
    google.addKeyService({url: 'https://keys.example.com/'});
    expect(status('https://keys.example.com').status).toBe(200);
    expect(() => google.wrapped(URL_, pem(KEY))).toThrow('no key service');
  });

  it('answers other paths and verbs itself, never as Google', () => {
    serve();
    for (const [verb, path] of [
      ['POST', '/v1/status'],
      ['GET', '/v1/wrapprivatekey'],
      ['GET', '/v2/status'],
      ['POST', '/token'],
    ] as const) {
      const reply = send(google, verb, `https://kacls.example.com${path}`);
      expect([path, reply.status, reply.json?.['code']]).toEqual([
        path,
        404,
        404,
      ]);
    }
  });

  it('is nowhere else, and never without TLS', () => {
    serve();
    for (const url of [
      'https://kacls.example.org/v1',
      'https://evil.example/kacls.example.com/v1',
      'http://kacls.example.com/v1',
      'https://kacls.example.com:8443/v1',
    ]) {
      expect(() => status(url)).toThrow(NetworkFailure);
    }
    expect(() => google.addKeyService({url: 'http://a.example'})).toThrow(
      'not https',
    );
  });

  it('is on this machine when the emulator is', () => {
    serve();
    expect(status('http://127.0.0.1:8080/v1').json).toMatchObject({
      server_type: 'KACLS',
    });
    const unknown = status('http://127.0.0.1:8080/v2');
    expect([unknown.status, unknown.json]).toEqual([404, null]);
  });

  it('can be down, slow or broken', () => {
    serve();
    const match = {host: 'kacls.example.com'};
    google.faults.add({match, respond: 'network'});
    expect(() => status(URL_)).toThrow(NetworkFailure);
    google.faults.add({match: {method: 'kacls.status'}, respond: 'slow'});
    const before = google.clock.now();
    expect(status(URL_).status).toBe(200);
    expect(google.clock.now() - before).toBe(30_000);
    google.faults.add({match, respond: {status: 503, body: 'down'}});
    expect(status(URL_).text).toBe('down');
  });

  it('has its requests in the log, without their content', () => {
    serve({wrap: {token: TOKEN}});
    status(URL_);
    wrap({private_key: pem(KEY), authentication: TOKEN});
    expect(google.state.log).toEqual([
      {time: google.clock.now(), method: 'kacls.status', user: '', status: 200},
      {
        ...{time: google.clock.now(), user: '', status: 200},
        method: 'kacls.wrapprivatekey',
      },
    ]);
  });
});
