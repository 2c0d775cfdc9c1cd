import {generateKeyPairSync} from 'node:crypto';
import fc from 'fast-check';
import {
  kaclsMetadata,
  LARGEST_WRAP_FILE,
  readMetadataCell,
  readWrapFile,
} from '../../../../src/core/cse/metadata';
import type {Reading} from '../../../../src/core/cse/findings';
import {cseSentences} from '../../../../src/messages/en/cse';
import {SHEET} from '../../../../src/messages/en/words';
import {newKey} from '../certificates/support/certificate-maker';

const URI = 'https://kacls.example.com/v1';
const DATA = 'MIIBwrapped+data/0w==';
const FILE_ID = '1AbCdEfGhIjKlMnOpQrStUvWxYz012345';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));
const wrapFile = (content: object): Uint8Array =>
  bytes(JSON.stringify(content));
const WRAP = {kacls_url: URI, wrapped_private_key: DATA};

/** What is wrong, as codes with facts. */
function wrong(reading: Reading<unknown>): unknown[] {
  if (reading.ok) return [];
  for (const it of reading.findings) expect(it.severity).toBe('block');
  return reading.findings.map(it => [it.code, it.facts]);
}

const value = <T>(reading: Reading<T>): T | null =>
  reading.ok ? reading.value : null;

describe('A cell for key metadata', () => {
  const kacls = {kind: 'kacls', uri: URI, data: DATA};

  it.each([
    ['an id in Drive', FILE_ID],
    ['a link to Drive', ` https://drive.google.com/file/d/${FILE_ID}/view `],
    ['an older link', `https://drive.google.com/open?id=${FILE_ID}`],
  ])('means a file by %s', (_, cell) => {
    expect(value(readMetadataCell(cell))).toEqual({
      kind: 'file',
      fileId: FILE_ID,
      key: '',
    });
  });

  it.each([
    ['a blank', `${URI} ${DATA}`],
    ['a line break', `${URI}\r\n${DATA}\n`],
    ['lines in the data', `${URI}\t${DATA.slice(0, 8)}\n  ${DATA.slice(8)}`],
  ])('means a key service and wrapped data with %s between', (_, cell) => {
    expect(value(readMetadataCell(cell))).toEqual(kacls);
  });

  it('means a key service by a host whose name only ends like Google’s', () => {
    const uri = 'https://notgoogle.com/v1';
    expect(value(readMetadataCell(`${uri} ${DATA}`))).toEqual({...kacls, uri});
  });

  it.each(['wrap', ' Wrap ', 'WRAP'])('asks for wrapping by “%s”', cell => {
    expect(value(readMetadataCell(cell))).toEqual({kind: 'wrap'});
  });

  it.each([
    'hardware: Blue card',
    'Hardware:Blue card',
    'HARDWARE :\nBlue  card',
  ])('describes a hardware key by “%s”', cell => {
    expect(value(readMetadataCell(cell))).toEqual({
      kind: 'hardware',
      description: 'Blue card',
    });
  });

  it.each([
    ['', 'metadata-missing', {}],
    ['soft: a key', 'metadata-unreadable', {}],
    ['see the folder', 'metadata-unreadable', {}],
    [DATA.repeat(30), 'metadata-unreadable', {}],
    ['A'.repeat(200), 'metadata-unreadable', {}],
    [
      `https://drive.google.com/drive/folders/${FILE_ID}`,
      'metadata-unreadable',
      {},
    ],
    ['hardware:', 'hardware-description', {problem: 'empty', limit: 500}],
    [
      `hardware: ${'x'.repeat(501)}`,
      'hardware-description',
      {problem: 'too-long', limit: 500},
    ],
    [URI, 'wrapped-data-missing', {uri: URI}],
    [`${URI} not base64!`, 'wrapped-data-not-base64', {}],
    [
      'http://kacls.example.com',
      'key-service-uri',
      {uri: 'http://kacls.example.com', problem: 'not-https'},
    ],
    [
      `http://kacls.example.com ${DATA}`,
      'key-service-uri',
      {uri: 'http://kacls.example.com', problem: 'not-https'},
    ],
    [
      `https://kacls_example_com:x/ ${DATA}`,
      'key-service-uri',
      {uri: '', problem: 'not-a-url'},
    ],
  ] as const)('with “%.60s” gives %s', (cell, code, facts) => {
    expect(wrong(readMetadataCell(cell))).toEqual([[code, facts]]);
  });

  it('says all that is wrong with address and data together', () => {
    const cell = 'https://mia:secret@kacls.example.com/v1?token=hidden #';
    expect(wrong(readMetadataCell(cell))).toEqual([
      ['key-service-uri', {uri: URI, problem: 'user-info'}],
      ['wrapped-data-not-base64', {}],
    ]);
  });
});

describe('Wrapped data', () => {
  it('is sent as the key service gave it, in either alphabet of base64', () => {
    for (const data of ['ab+/', 'ab-_', 'YQ==', 'YQ']) {
      expect(value(kaclsMetadata(URI, data, 'cell'))!.data).toBe(data);
    }
  });

  it('may have 8 KiB of base64 and no character more', () => {
    expect(kaclsMetadata(URI, 'A'.repeat(8192), 'file').ok).toBe(true);
    expect(wrong(kaclsMetadata(URI, 'A'.repeat(8193), 'file'))).toEqual([
      ['wrapped-data-too-long', {length: 8193, limit: 8192}],
    ]);
  });

  it('that was joined to the address by mistake is not shown', () => {
    const reading = readMetadataCell(`${URI}/${DATA.repeat(20)}`);
    expect(wrong(reading)).toEqual([
      ['wrapped-data-missing', {uri: 'https://kacls.example.com/…'}],
    ]);
  });
});

describe('A .wrap file', () => {
  it('gives address and data, whatever else is in it', () => {
    const content = {...WRAP, email: 'mia@example.com', version: 2};
    const expected = {kind: 'kacls', uri: URI, data: DATA};
    expect(value(readWrapFile(wrapFile(content)))).toEqual(expected);
    const marked = `\ufeff${JSON.stringify(content, null, 2)}\r\n`;
    expect(value(readWrapFile(bytes(marked)))).toEqual(expected);
  });

  it.each([
    ['nothing in it', '', {problem: 'empty'}],
    [
      'more than 64 KiB',
      ' '.repeat(LARGEST_WRAP_FILE + 1),
      {problem: 'too-large'},
    ],
    ['other text', 'kacls_url: x', {problem: 'not-json'}],
    ['a list', '[{}]', {problem: 'not-json'}],
  ])('with %s is refused', (_, content, facts) => {
    expect(wrong(readWrapFile(bytes(content)))).toEqual([
      ['wrap-file-unreadable', facts],
    ]);
  });

  it('that is not text is refused', () => {
    expect(wrong(readWrapFile(Uint8Array.of(0xff, 0xfe, 0x7b)))).toEqual([
      ['wrap-file-unreadable', {problem: 'not-text'}],
    ]);
  });

  it.each([
    [{}, ['kacls_url', 'wrapped_private_key']],
    [{kacls_url: URI}, ['wrapped_private_key']],
    [{...WRAP, kacls_url: ' '}, ['kacls_url']],
    [{...WRAP, wrapped_private_key: null}, ['wrapped_private_key']],
  ])('with %j is refused, naming what it lacks', (content, missing) => {
    expect(wrong(readWrapFile(wrapFile(content)))).toEqual([
      ['wrap-file-incomplete', {missing}],
    ]);
  });
});

describe('A private key in plain text', () => {
  const keys = {
    RSA: newKey.rsa1024(),
    EC: newKey.ec(),
    Ed25519: newKey.ed25519(),
    'RSA-PSS': generateKeyPairSync('rsa-pss', {modulusLength: 1024}).privateKey,
  };
  const texts = Object.entries(keys).flatMap(([name, key]) => {
    const der = key.export({type: 'pkcs8', format: 'der'});
    const pem = key.export({type: 'pkcs8', format: 'pem'}).toString();
    return [
      [`${name} in DER`, der.toString('base64')],
      [`${name} in PEM`, pem],
      [`${name} in PEM in base64`, Buffer.from(pem).toString('base64')],
    ] as const;
  });
  const older = [
    [
      'PKCS#1',
      keys.RSA.export({type: 'pkcs1', format: 'der'}).toString('base64'),
    ],
    ['SEC 1', keys.EC.export({type: 'sec1', format: 'der'}).toString('base64')],
    [
      'PKCS#1 in PEM',
      keys.RSA.export({type: 'pkcs1', format: 'pem'}).toString(),
    ],
  ] as const;

  it.each([...texts, ...older])(
    '(%s) is refused and never echoed',
    (_, text) => {
      const inCell = [['private-key-in-clear', {where: 'cell'}]];
      const inFile = [['private-key-in-clear', {where: 'file'}]];
      const der = Uint8Array.from(Buffer.from(text, 'base64'));
      const readings = [
        readMetadataCell(text),
        readMetadataCell(`${URI} ${text}`),
        readMetadataCell(`hardware: ${text}`),
      ];
      for (const it of readings) expect(wrong(it)).toEqual(inCell);
      const files = [
        wrapFile({...WRAP, wrapped_private_key: text}),
        bytes(text),
        ...(text.startsWith('-') ? [] : [der]),
      ];
      for (const it of files) expect(wrong(readWrapFile(it))).toEqual(inFile);
    },
  );

  it('is distinguished from one that is encrypted, and from wrapped data', () => {
    const locked = keys.EC.export({
      type: 'pkcs8',
      format: 'der',
      cipher: 'aes-256-cbc',
      passphrase: 'x',
    });
    const data = locked.toString('base64');
    expect(kaclsMetadata(URI, data, 'answer').ok).toBe(true);
  });
});

describe('Whatever a cell or file holds', () => {
  const canary = 'q'.repeat(40);
  const part = fc.oneof(
    fc.constantFrom(
      'https://',
      'kacls.example.com/',
      '@',
      '?',
      '#',
      ':443',
      'hardware:',
      ' ',
      '\n',
      '{"kacls_url":"',
      '","wrapped_private_key":"',
      '"}',
      'AAAA',
      '%',
      '\u{1f511}',
      '\ud800',
    ),
    fc.string({maxLength: 8}),
  );
  const text = fc.array(part, {maxLength: 12}).map(it => it.join(''));

  it('there is a value or a finding with a sentence, and data is in none', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const cell = `${before}${canary}${after}`;
        for (const reading of [
          readMetadataCell(`${URI} ${cell}!`),
          readWrapFile(wrapFile({...WRAP, wrapped_private_key: `${cell}!`})),
        ]) {
          expect(reading.ok).toBe(false);
          expect(spoken(reading)).not.toContain(canary);
        }
        spoken(readMetadataCell(cell));
        spoken(readWrapFile(bytes(cell)));
      }),
      {numRuns: 400, seed: 8},
    );
  });

  it('a file of any bytes is read or refused', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 100}), file => {
        expect(spoken(readWrapFile(file)).length).toBeGreaterThan(20);
      }),
      {numRuns: 200, seed: 9},
    );
  });

  /** All that would be said. */
  function spoken(reading: Reading<unknown>): string {
    if (reading.ok) return '';
    expect(reading.findings.length).toBeGreaterThan(0);
    return reading.findings
      .map(({code, facts}) => {
        const {says, fix} = (
          cseSentences[code] as (
            it: object,
            sheet: typeof SHEET,
          ) => {says: string; fix: string}
        )(facts, SHEET);
        return `${says} ${fix} ${JSON.stringify(facts)}`;
      })
      .join('\n');
  }
});
