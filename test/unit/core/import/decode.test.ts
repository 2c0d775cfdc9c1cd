import fc from 'fast-check';
import {decode} from '../../../../src/core/import/decode';

const TEXT = 'user;path\r\nzoë@example.com;Zertifikate\\Zoë €.p12\r\n';

const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

describe('A CSV’s bytes', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 of Excel’s “Unicode text”', utf16(`\ufeff${TEXT}`, false)],
    ['UTF-16, big end first', utf16(`\ufeff${TEXT}`, true)],
    ['UTF-16 without a mark', utf16(TEXT, false)],
    ['UTF-16 without a mark, big end first', utf16(TEXT, true)],
    ['Windows-1252', Buffer.from(TEXT.replace('€', '\x80'), 'latin1')],
    [
      'Windows-1252 behind a mark of UTF-8',
      Buffer.from(`\xef\xbb\xbf${TEXT.replace('€', '\x80')}`, 'latin1'),
    ],
  ])('in %s are read', (_, bytes) => {
    expect(decode(new Uint8Array(bytes))).toBe(TEXT);
  });

  it('are an empty text if there are none', () => {
    expect(decode(new Uint8Array(0))).toBe('');
  });

  it('of half a UTF-16 character lose that half alone', () => {
    const bytes = utf16('\ufeffada', false);
    expect(decode(new Uint8Array(bytes.subarray(0, -1)))).toBe('ad');
  });

  it('with a wrong byte far behind are Windows-1252 as a whole', () => {
    const bytes = Buffer.concat([
      Buffer.from('é'.repeat(9000)),
      Buffer.from([0xe9, 0x2c]),
    ]);
    expect(decode(new Uint8Array(bytes))).toBe(`${'Ã©'.repeat(9000)}é,`);
  });

  it('that are UTF-8 are what was written, wherever a chunk ends', () => {
    fc.assert(
      fc.property(
        fc
          .string({unit: 'binary', minLength: 1})
          .map(it => it.replace(/\0/g, ' ')),
        fc.integer({min: 0, max: 9000}),
        (text, before) => {
          const whole = 'x'.repeat(before) + text + 'ü😀'.repeat(3000);
          const bytes = new TextEncoder().encode(whole);
          expect(decode(bytes)).toBe(new TextDecoder().decode(bytes));
        },
      ),
      {seed: 20261122, numRuns: 60},
    );
  });

  it('of any kind never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 200}), bytes => {
        expect(typeof decode(bytes)).toBe('string');
      }),
      {seed: 20261122, numRuns: 100},
    );
  });
});
