import {createPublicKey, verify} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import {knownKey} from '../../../unit/core/certificates/support/known-keys';
import {
  COLLEAGUE,
  OPERATOR,
  evaluate,
  failureOf,
  workspaceOf,
  ScriptedGoogle,
} from './script';

describe('PropertiesService', () => {
  it('keeps strings: of the document, of the script, of each person', () => {
    const workspace = workspaceOf(`
      function set() {
        PropertiesService.getUserProperties().setProperties({a: '1', b: 2});
        PropertiesService.getDocumentProperties().setProperty('c', 'x');
      }
      function get() {
        const mine = PropertiesService.getUserProperties();
        return [Object.keys(mine.getProperties()), mine.getProperty('a'), PropertiesService.getDocumentProperties().getProperties()];
      }`);
    workspace.run('set');
    expect(workspace.run('get')).toEqual([['a', 'b'], '1', {c: 'x'}]);
    expect(workspace.run('get', [], {as: COLLEAGUE})).toEqual([
      [],
      null,
      {c: 'x'},
    ]);
    expect(workspace.properties.user[OPERATOR]).toEqual({a: '1', b: '2'});
  });

  it('accepts 9 kB per value, in bytes, and no more', () => {
    const setting = (text: string) =>
      `PropertiesService.getScriptProperties().setProperty('k', ${text}) && 1`;
    expect(evaluate(setting("'x'.repeat(9216)"))).toBe(1);
    expect(failureOf(setting("'x'.repeat(9217)"))).toBe(
      'Exception: Argument too large: value',
    );
    expect(failureOf(setting("'é'.repeat(4609)"))).toBe(
      'Exception: Argument too large: value',
    );
    expect(failureOf(setting('{}'))).toContain(
      "don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });

  it('accepts 500 kB per store and no more', () => {
    expect(
      failureOf(`(() => {
        for (let i = 0; i < 60; i++) PropertiesService.getScriptProperties().setProperty('k' + i, 'x'.repeat(9000));
      })()`),
    ).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('CacheService', () => {
  it('forgets by the clock', () => {
    const workspace = workspaceOf(`
      function put() { CacheService.getDocumentCache().put('a', '1', 100); CacheService.getDocumentCache().put('b', '2') }
      function get() { return ['a', 'b', 'c'].map(it => CacheService.getDocumentCache().get(it)) }`);
    workspace.run('put');
    expect(workspace.run('get')).toEqual(['1', '2', null]);
    workspace.clock.advance(100_000);
    expect(workspace.run('get')).toEqual([null, '2', null]);
    workspace.clock.advance(500_000);
    expect(workspace.run('get')).toEqual([null, null, null]);
  });

  it.each([
    ["put('k'.repeat(251), 'v')", 'Argument too large: key'],
    ["put('k', 'v'.repeat(102401))", 'Argument too large: value'],
    ["put('k', 'v', 21601)", 'Invalid argument: expirationInSeconds'],
    ["put('k', 1)", "don't match the method signature"],
  ])('refuses %s', (call, message) => {
    expect(failureOf(`CacheService.getDocumentCache().${call}`)).toContain(
      message,
    );
  });

  it('keeps the 900 that would live longest when there are more than 1,000', () => {
    const workspace = workspaceOf(`function main() {
      const cache = CacheService.getDocumentCache();
      cache.put('short', 'x', 1);
      for (let i = 0; i < 1000; i++) cache.put('k' + i, 'x');
      return cache.get('short');
    }`);
    expect(workspace.run('main')).toBeNull();
    expect(Object.keys(workspace.cache.document)).toHaveLength(900);
  });
});

describe('Utilities', () => {
  it('uses signed bytes', () => {
    expect(
      evaluate(`[
        Utilities.base64EncodeWebSafe([-128, -1, 1]),
        Utilities.base64EncodeWebSafe([-5, -1, -2]),
        Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, [-61, -87])[0],
      ]`),
    ).toEqual(['gP8B', '-__-', 74]);
  });

  it.each([
    ['unsigned bytes', 'Utilities.base64EncodeWebSafe([200])'],
    ['a typed array', 'Utilities.base64EncodeWebSafe(new Uint8Array(3))'],
    ['fractions', 'Utilities.base64EncodeWebSafe([0.5])'],
    ['a date', 'Utilities.computeDigest("SHA_256", new Date())'],
    ['a blob of unsigned bytes', 'Utilities.newBlob([200], "text/plain")'],
    ['bytes in place of a blob', 'Utilities.ungzip([31, -117])'],
    ['a number in place of base64', 'Utilities.base64Decode(1)'],
    [
      'text with a key of bytes',
      'Utilities.computeHmacSha256Signature("a", [1])',
    ],
  ])('refuses %s', (_, call) => {
    expect(failureOf(call)).toContain("don't match the method signature");
  });

  it('digests text as US-ASCII, and knows no other charset', () => {
    const digest = 'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256';
    expect(
      evaluate(`String(${digest}, 'é')) === String(${digest}, '?'))`),
    ).toBe(true);
    expect(evaluate(`String(${digest}, 'abc'))`)).toContain('-70,120,22,-65');
    expect(failureOf(`${digest}, 'é', 'UTF_8')`)).toContain(
      'not emulated: Utilities.computeDigest with a charset',
    );
  });

  it('unpacks text in UTF-8, which a script has in base64', () => {
    const text = 'für 日本 👍\n'.repeat(1000);
    const unpack = (packed: Buffer) =>
      `Utilities.ungzip(Utilities.newBlob(Utilities.base64Decode('${packed.toString('base64')}'), 'application/x-gzip')).getDataAsString()`;
    expect(evaluate(unpack(gzipSync(text)))).toBe(text);
    expect(failureOf(unpack(Buffer.from('no gzip')))).toContain(
      'Could not decompress gzip.',
    );
    expect(failureOf("Utilities.base64Decode('a*b=')")).toContain(
      'Could not decode string.',
    );
    expect(
      evaluate(
        "[Utilities.base64Decode('gP8B')].flatMap(it => [Array.isArray(it), ...it])",
      ),
    ).toEqual([true, -128, -1, 1]);
  });

  it('makes the HMAC of RFC 4231, case 2', () => {
    expect(
      evaluate(
        "Utilities.computeHmacSha256Signature('what do ya want for nothing?', 'Jefe').map(byte => (byte & 255).toString(16).padStart(2, '0')).join('')",
      ),
    ).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
  });

  it('signs with RSA, and refuses anything but a PKCS#8 key', () => {
    const privateKey = knownKey('rsa-2048');
    const workspace = workspaceOf(
      'function sign(text, key) { return Utilities.computeRsaSha256Signature(text, key) }',
    );
    const pem = (type: 'pkcs1' | 'pkcs8') =>
      privateKey.export({type, format: 'pem'}) as string;
    const signature = workspace.run('sign', ['a.b', pem('pkcs8')]) as number[];
    expect(
      verify(
        'sha256',
        Buffer.from('a.b'),
        createPublicKey(privateKey),
        Uint8Array.from(signature),
      ),
    ).toBe(true);
    for (const wrong of [pem('pkcs1'), 'nonsense']) {
      expect(() => workspace.run('sign', ['a.b', wrong])).toThrow(
        'Exception: Invalid argument: key',
      );
    }
    expect(JSON.stringify(workspace.log)).not.toContain('PRIVATE KEY');
  });

  it('formats dates in a time zone, with patterns of Java', () => {
    expect(
      evaluate(`['Europe/Berlin', 'America/New_York', 'UTC'].map(zone =>
        Utilities.formatDate(new Date(Date.UTC(2026, 6, 1, 22, 5, 9, 7)), zone, "yyyy-MM-dd'T'HH:mm:ss.SSSXXX EEE"))`),
    ).toEqual([
      '2026-07-02T00:05:09.007+02:00 Thu',
      '2026-07-01T18:05:09.007-04:00 Wed',
      '2026-07-01T22:05:09.007Z Wed',
    ]);
  });

  it('sleeps at most five minutes', () => {
    expect(failureOf('Utilities.sleep(300001)')).toBe(
      'Exception: Invalid argument: milliseconds',
    );
  });

  it('makes well-formed identifiers', () => {
    expect(evaluate('Utilities.getUuid()')).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });
});

describe('DriveApp', () => {
  it('needs Drive’s API, as it does in a standard Cloud project', () => {
    const google = new ScriptedGoogle();
    google.files.set('1', {
      ...{id: '1', name: 'ada.p12', mimeType: 'application/x-pkcs12'},
      ...{bytes: Uint8Array.of(1), trashed: false},
    });
    const workspace = workspaceOf(
      "function main() { return String(DriveApp.getFileById('1')) }",
      {},
      google,
    );
    expect(workspace.run('main')).toBe('File');
    google.driveOff = 'Google Drive API has not been used in project 1 before';
    expect(() => workspace.run('main')).toThrow(google.driveOff);
  });

  it('does not tell a missing file from one without access', () => {
    const google = new ScriptedGoogle();
    google.files.set('1', {
      ...{id: '1', name: 'ada.p12', mimeType: 'application/x-pkcs12'},
      ...{bytes: Uint8Array.of(1), trashed: false},
    });
    const workspace = workspaceOf(
      'function read(id) { return String(DriveApp.getFileById(id)) }',
      {},
      google,
    );
    expect(workspace.run('read', ['1'])).toBe('File');
    const message =
      'Exception: No item with the given ID could be found. Possibly because you have not edited this item or you do not have permission to access it.';
    expect(() => workspace.run('read', ['2'])).toThrow(message);
    expect(() => workspace.run('read', ['1'], {as: COLLEAGUE})).toThrow(
      message,
    );
  });
});

describe('scopes', () => {
  it.each([
    [
      'UrlFetchApp.fetch',
      "UrlFetchApp.fetch('https://example.com/')",
      'script.external_request',
    ],
    ['Session.getActiveUser', 'Session.getActiveUser()', 'userinfo.email'],
    [
      'ScriptApp.getProjectTriggers',
      'ScriptApp.getProjectTriggers()',
      'script.scriptapp',
    ],
    [
      'MailApp.getRemainingDailyQuota',
      'MailApp.getRemainingDailyQuota()',
      'script.send_mail',
    ],
  ])('%s is refused without its scope', (method, call, scope) => {
    const workspace = workspaceOf(`function main() { ${call} }`, {
      oauthScopes: [],
    });
    expect(() => workspace.run('main')).toThrow(
      `Exception: Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`,
    );
  });

  it('names both where either would do', () => {
    const workspace = workspaceOf(
      "function main() { DriveApp.getFileById('1') }",
      {oauthScopes: []},
    );
    expect(() => workspace.run('main')).toThrow(
      'Required permissions: (https://www.googleapis.com/auth/drive.readonly || https://www.googleapis.com/auth/drive)',
    );
  });
});
