import {judgeUri, readStatus} from '../../../../src/core/cse/key-service';
import {
  keyServiceOf,
  keyServiceUrl,
} from '../../../../src/core/google/gmail/key-service-address';

const URI = 'https://kacls.example.com/v1';

describe('The address of a key service', () => {
  it.each([
    URI,
    'https://kacls.example.com',
    'HTTPS://KACLS.Example.com:8443/a/b-c_d~e/%20/',
    'https://192.0.2.1/v1',
    'https://[2001:db8::1]:443/v1',
  ])('%s is accepted', uri => {
    expect(judgeUri(uri)).toBeNull();
  });

  it.each([
    ['kacls.example.com', 'not-a-url', ''],
    ['https://', 'not-a-url', ''],
    ['https://kacls example.com/', 'not-a-url', ''],
    ['https://schlüssel.example/', 'not-a-url', ''],
    ['javascript:alert(1)', 'not-a-url', ''],
    ['http://kacls.example.com/v1', 'not-https', 'http://kacls.example.com/v1'],
    ['https://mia:secret@kacls.example.com/v1', 'user-info', URI],
    ['https://mia@kacls.example.com/v1', 'user-info', URI],
    [`${URI}?key=secret`, 'query', URI],
    [`${URI}#secret`, 'query', URI],
    ...[
      ...['/../b', '/./b', '/..', '/..;x/b', '/%2e%2e/b', '/.%2E/b'],
      ...['/%252e%252e/b', '/%2fb', '/%5Cb', '/..\\b', '\\..\\b'],
    ].map(it => [URI + it, 'other-path', URI + it]),
    [`${URI}/${'x'.repeat(2000)}`, 'too-long', 'https://kacls.example.com/…'],
  ])(
    '%.50s is refused (%s) and shown without secrets',
    (uri, problem, shown) => {
      expect(judgeUri(uri)).toEqual({
        code: 'key-service-uri',
        severity: 'block',
        facts: {uri: shown, problem},
      });
    },
  );

  it('is the base that operations are appended to', () => {
    expect(keyServiceUrl(URI, 'status')).toBe(`${URI}/status`);
    expect(keyServiceUrl(`${URI}/`, 'wrapprivatekey')).toBe(
      `${URI}/wrapprivatekey`,
    );
  });

  it('is the same in another spelling, and not on another path or host', () => {
    for (const same of [
      `${URI}/`,
      'HTTPS://Kacls.Example.COM:443/v1',
      ` ${URI} `,
    ]) {
      expect(keyServiceOf(same)).toBe(URI);
    }
    for (const other of [
      'https://kacls.example.com/V1',
      'https://kacls.example.org/v1',
      'https://kacls.example.com:8443/v1',
    ]) {
      expect(keyServiceOf(other)).not.toBe(URI);
    }
  });
});

describe('The status of a key service', () => {
  const STATUS = {
    name: 'Example KACLS',
    vendor_id: 'Example',
    version: '2.1',
    server_type: 'KACLS',
    operations_supported: ['wrap', 'privatekeysign', 'PrivateKeyDecrypt'],
  };
  const found = (body: unknown, wraps = false): unknown[] =>
    readStatus(URI, body, {wraps}).findings.map(it => [it.code, it.facts]);

  it('reports its name and its operations', () => {
    expect(readStatus(URI, STATUS, {wraps: false})).toEqual({
      name: 'Example KACLS',
      vendor: 'Example',
      version: '2.1',
      operations: STATUS.operations_supported,
      findings: [],
    });
  });

  it('reports what it lacks for Gmail, and for wrapping if that is wanted', () => {
    expect(
      found(
        {
          ...STATUS,
          operations_supported: ['wrap', 'privatekeysign', 'wrapprivatekey'],
        },
        true,
      ),
    ).toEqual([
      ['key-service-lacks', {uri: URI, operations: ['privatekeydecrypt']}],
    ]);
    expect(found({server_type: 'KACLS'})).toEqual([
      [
        'key-service-lacks',
        {uri: URI, operations: ['privatekeysign', 'privatekeydecrypt']},
      ],
    ]);
  });

  it('warns where wrapping is wanted and not listed: the request decides', () => {
    const {findings} = readStatus(URI, STATUS, {wraps: true});
    const facts = {uri: URI, operations: ['wrapprivatekey']};
    expect(findings).toEqual([
      {code: 'key-service-lists-no', severity: 'warn', facts},
    ]);
  });

  it('tells a service of another type', () => {
    expect(found({...STATUS, server_type: 'KMIP'})).toEqual([
      ['key-service-not-kacls', {uri: URI, serverType: 'KMIP'}],
    ]);
    expect(found({...STATUS, server_type: undefined})).toEqual([
      ['key-service-not-kacls', {uri: URI, serverType: ''}],
    ]);
  });

  it('is cut to what can be shown, however much it says', () => {
    const long = 'x'.repeat(100_000);
    const status = readStatus(
      URI,
      {
        ...{name: long, vendor_id: long, version: long, server_type: long},
        operations_supported: Array.from({length: 1000}, () => long),
      },
      {wraps: false},
    );
    expect(JSON.stringify(status).length).toBeLessThan(25_000);
    expect(status.findings[0]!.facts).toEqual({
      uri: URI,
      serverType: 'x'.repeat(200),
    });
  });

  it.each([null, 'ok', [], {}, {operations_supported: 'wrap', server_type: 1}])(
    'that is %j is not a key service’s',
    body => {
      expect(found(body)).toEqual([['key-service-answer', {uri: URI}]]);
    },
  );
});
