import {NetworkFailure} from '../../../../emulator/http';
import {OPERATOR, ScriptedGoogle, START, json, workspaceOf} from './script';

const FETCHING = `
  function get(url, options) {
    const response = UrlFetchApp.fetch(url, options || {});
    return [response.getResponseCode(), response.getContentText(), response.getAllHeaders()['content-type'], response.getContent().length];
  }
  function all(requests) { return UrlFetchApp.fetchAll(requests).map(it => it.getResponseCode()) }
  function bytes() {
    return UrlFetchApp.fetch('https://example.com/', {method: 'put', payload: [0, -1]}).getContent();
  }`;

function fetching(manifest: Readonly<Record<string, unknown>> = {}) {
  const google = new ScriptedGoogle();
  return {google, workspace: workspaceOf(FETCHING, manifest, google)};
}

describe('UrlFetchApp', () => {
  it('sends what the script asks for', () => {
    const {google, workspace} = fetching();
    const url = 'https://example.com/a?b=c';
    workspace.run('get', [url]);
    workspace.run('get', [
      url,
      {
        method: 'post',
        contentType: 'application/json',
        payload: '{"é":1}',
        headers: {Authorization: 'Bearer t'},
      },
    ]);
    workspace.run('get', [url, {payload: {a: '1 &', b: 2}}]);
    workspace.run('bytes');
    const sent = google.requests.map(({method, headers, body}) => [
      method,
      headers['content-type'],
      headers['authorization'],
      Buffer.from(body).toString('latin1'),
    ]);
    expect(sent).toEqual([
      ['GET', undefined, undefined, ''],
      ['POST', 'application/json', 'Bearer t', '{"Ã©":1}'],
      ['POST', 'application/x-www-form-urlencoded', undefined, 'a=1+%26&b=2'],
      ['PUT', 'application/octet-stream', undefined, '\0\xff'],
    ]);
  });

  it('throws for an error status unless muted', () => {
    const {google, workspace} = fetching();
    google.answer = () => json(404, {error: 'gone'});
    const url = 'https://example.com/secret/path';
    expect(() => workspace.run('get', [url])).toThrow(
      'Exception: Request failed for https://example.com returned code 404. Truncated server response: {"error":"gone"} (use muteHttpExceptions option to examine full response)',
    );
    expect(workspace.run('get', [url, {muteHttpExceptions: true}])).toEqual([
      404,
      '{"error":"gone"}',
      'application/json',
      16,
    ]);
  });

  it('sends all of a fetchAll at once, and throws when one unmuted member fails', () => {
    const {google, workspace} = fetching();
    google.answer = ({url}) => json(url.endsWith('bad') ? 500 : 200, {});
    const urls = ['ok', 'bad', 'ok'].map(end => ({
      url: `https://gmail.googleapis.com/${end}`,
      muteHttpExceptions: true,
    }));
    expect(workspace.run('all', [urls])).toEqual([200, 500, 200]);
    expect(workspace.clock.now() - START).toBe(600 + 350 + 2 * 6);
    expect(() => workspace.run('all', [urls.map(({url}) => url)])).toThrow(
      'returned code 500',
    );
    expect(google.requests).toHaveLength(6);
    expect(workspace.counts.http).toEqual({'GET gmail.googleapis.com': 6});
  });

  it('throws for a network failure, muted or not, after the others were sent', () => {
    const {google, workspace} = fetching();
    google.answer = ({url}) => {
      if (url.endsWith('cut')) throw new NetworkFailure();
      return json(200, {});
    };
    const requests = ['cut', 'ok'].map(end => ({
      url: `https://example.com/${end}`,
      muteHttpExceptions: true,
    }));
    expect(() => workspace.run('all', [requests])).toThrow(
      'Exception: Address unavailable: https://example.com/cut',
    );
    expect(google.requests).toHaveLength(2);
  });

  it.each([
    ['', {}, 'Attribute provided with no value: url'],
    ['example.com', {}, 'Invalid argument: example.com'],
    [
      `https://example.com/${'x'.repeat(2083)}`,
      {},
      'Limit Exceeded: URLFetch URL Length.',
    ],
    [
      'https://example.com/',
      {method: 'head'},
      'Attribute provided with invalid value: method',
    ],
    [
      'https://example.com/',
      {headers: {Host: 'evil'}},
      'Attribute provided with invalid value: Header:Host',
    ],
    [
      'https://example.com/',
      {headers: {A: 'x\r\nB: y'}},
      'Attribute provided with invalid value: Header:A',
    ],
    [
      'https://example.com/',
      {headers: {A: 'x'.repeat(8193)}},
      'Limit Exceeded: URLFetch Header Size.',
    ],
    [
      'https://example.com/',
      {muteHttpException: true},
      'not emulated: the UrlFetchApp option "muteHttpException"',
    ],
  ])('refuses %.40p with %.40p', (url, options, message) => {
    const {google, workspace} = fetching();
    expect(() => workspace.run('get', [url, options])).toThrow(message);
    expect(google.requests).toEqual([]);
  });

  it('reaches only what the manifest lists', () => {
    const {google, workspace} = fetching({
      urlFetchWhitelist: [
        'https://www.googleapis.com/drive/',
        'https://*.example.com/',
        'https://kacls.example.org/tenant-a',
      ],
    });
    const listed = ['/tenant-a', '/tenant-a/status', '/tenant-a?b'];
    for (const it of listed) {
      workspace.run('get', [`https://kacls.example.org${it}`]);
    }
    workspace.run('get', ['https://www.googleapis.com/drive/v3/files']);
    workspace.run('get', ['https://a.example.com/x']);
    for (const url of [
      'https://www.googleapis.com/gmail/',
      'http://www.googleapis.com/drive/',
      'https://example.com.evil.net/',
      'https://kacls.example.org/tenant-ab',
      'https://kacls.example.org/TENANT-A/',
      'https://kacls.example.org/tenant-a/../tenant-b',
      'https://kacls.example.org/tenant-a/%2e%2e/tenant-b',
    ]) {
      expect(() => workspace.run('get', [url])).toThrow(
        `Exception: Request to ${url} failed because the URL has not been whitelisted in the script manifest.`,
      );
    }
    expect(google.requests).toHaveLength(2 + listed.length);
  });

  it('keeps to the administrator’s list, too, and sends nothing that it lacks', () => {
    const {google, workspace} = fetching();
    workspace.faults.allowOnly(['https://www.example.com/']);
    expect(() => workspace.run('get', ['https://example.com/x', {}])).toThrow(
      'Exception: UrlFetch calls to https://example.com/x are not permitted by your admin',
    );
    expect(google.requests).toEqual([]);
    workspace.faults.allowOnly(null);
    workspace.run('get', ['https://example.com/x', {}]);
    expect(google.requests).toHaveLength(1);
  });

  it('is used up after 100,000 requests a day', () => {
    const workspace = workspaceOf(`function many(n) {
      UrlFetchApp.fetchAll(Array(n).fill('https://example.com/'));
    }`);
    for (let i = 0; i < 4; i++) workspace.run('many', [25_000]);
    expect(() => workspace.run('many', [1])).toThrow(
      'Service invoked too many times for one day: urlfetch.',
    );
    workspace.clock.advance(24 * 3_600_000);
    workspace.run('many', [1]);
  });
});

describe('the Gmail advanced service', () => {
  const MANIFEST = {
    dependencies: {
      enabledAdvancedServices: [
        {userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1'},
      ],
    },
  };
  const CALLING = `
    const own = () => Gmail.Users.Settings.SendAs;
    function aliases() { own().get('me', 'a+b@example.com'); return own().list('me') }
    function certificates() {
      own().SmimeInfo.insert({pkcs12: 'AA==', encryptedKeyPassword: 'x'}, 'me', 'a@example.com');
      own().SmimeInfo.get('me', 'a@example.com', '7');
      own().SmimeInfo.setDefault('me', 'a@example.com', '7');
      own().SmimeInfo.remove('me', 'a@example.com', '7');
      return own().SmimeInfo.list('me', 'a@example.com');
    }
    function failing() {
      try { own().SmimeInfo.list('me', 'a@example.com') } catch (error) {
        return [error instanceof Error, error.name, error.message, error.details || null];
      }
    }
    function incomplete() { own().SmimeInfo.list('me') }`;

  it('is there only when the manifest switches it on', () => {
    expect(() => workspaceOf(CALLING).run('aliases')).toThrow(
      'ReferenceError: Gmail is not defined',
    );
  });

  it('calls the API with the token of the person at the keyboard', () => {
    const google = new ScriptedGoogle();
    const workspace = workspaceOf(CALLING, MANIFEST, google);
    google.answer = ({method}) =>
      method === 'DELETE'
        ? {status: 204, headers: {}, body: new Uint8Array()}
        : json(200, {smimeInfo: []});
    workspace.run('aliases');
    expect(workspace.run('certificates')).toEqual({smimeInfo: []});
    const base =
      'https://gmail.googleapis.com/gmail/v1/users/me/settings/sendAs';
    expect(google.requests.map(({method, url}) => `${method} ${url}`)).toEqual([
      `GET ${base}/a%2Bb%40example.com`,
      `GET ${base}`,
      `POST ${base}/a%40example.com/smimeInfo`,
      `GET ${base}/a%40example.com/smimeInfo/7`,
      `POST ${base}/a%40example.com/smimeInfo/7/setDefault`,
      `DELETE ${base}/a%40example.com/smimeInfo/7`,
      `GET ${base}/a%40example.com/smimeInfo`,
    ]);
    expect(google.requests[0]?.headers['authorization']).toBe(
      `Bearer ${OPERATOR} 7`,
    );
    expect(Buffer.from(google.requests[2]?.body ?? []).toString()).toBe(
      '{"pkcs12":"AA==","encryptedKeyPassword":"x"}',
    );
  });

  it('throws the API’s error with its details', () => {
    const google = new ScriptedGoogle();
    const workspace = workspaceOf(CALLING, MANIFEST, google);
    const errors = [{reason: 'insufficientPermissions'}];
    google.answer = () =>
      json(403, {error: {code: 403, message: 'Not allowed', errors}});
    expect(workspace.run('failing')).toEqual([
      true,
      'GoogleJsonResponseException',
      'API call to gmail.users.settings.sendAs.smimeInfo.list failed with error: Not allowed',
      {code: 403, message: 'Not allowed', errors},
    ]);
    google.answer = () => ({
      status: 502,
      headers: {},
      body: new Uint8Array(),
    });
    expect(workspace.run('failing')).toEqual([
      true,
      'GoogleJsonResponseException',
      'API call to gmail.users.settings.sendAs.smimeInfo.list failed with error: Empty response',
      null,
    ]);
    expect(() => workspace.run('incomplete')).toThrow(
      "don't match the method signature",
    );
  });
});
