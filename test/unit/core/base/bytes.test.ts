import fc from 'fast-check';
import {
  base64,
  base64Url,
  concat,
  equal,
  fromBase64,
  fromSigned,
  fromUtf8,
  hex,
  latin1,
  toSigned,
  utf8,
} from '../../../../src/core/base/bytes';

const parameters = {seed: 1};

describe('Bytes', () => {
  it('turn into base64 of both alphabets as Node has it, the URL-safe one with its padding', () => {
    fc.assert(
      fc.property(fc.uint8Array(), bytes => {
        const wanted = Buffer.from(bytes).toString('base64');
        expect(base64(bytes)).toBe(wanted);
        expect(base64Url(bytes)).toBe(
          wanted.replace(/\+/g, '-').replace(/\//g, '_'),
        );
        for (const text of [
          wanted,
          base64Url(bytes),
          wanted.replace(/=/g, ''),
          wanted.replace(/(.{7})/g, '$1\r\n'),
        ]) {
          expect(fromBase64(text)).toEqual(Uint8Array.from(bytes));
        }
      }),
      parameters,
    );
  });

  it.each(['A', 'AAAAA', 'AA*A', 'Zürich', 'AA=A'])(
    'are not made from %s, which is not base64',
    text => {
      expect(fromBase64(text)).toBeNull();
    },
  );

  it('turn into UTF-8 and back as TextEncoder has it', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary'}), text => {
        const wanted = Uint8Array.from(new TextEncoder().encode(text));
        expect(utf8(text)).toEqual(wanted);
        expect(fromUtf8(wanted)).toBe(
          new TextDecoder('utf-8', {ignoreBOM: true}).decode(wanted),
        );
      }),
      parameters,
    );
    expect(hex(utf8('a\ud800b'))).toBe('61efbfbd62');
    expect(fromUtf8(Uint8Array.of(0xff))).toBeNull();
  });

  it('wrap to the signed numbers of Apps Script and back', () => {
    const all = Uint8Array.from({length: 256}, (_, i) => i);
    const part = all.subarray(120, 140);
    expect(toSigned(part)[0]).toBe(120);
    expect(toSigned(part)[19]).toBe(-117);
    expect(fromSigned(toSigned(part))).toEqual(Uint8Array.from(part));
  });

  it('are compared and joined', () => {
    const joined = concat([
      Uint8Array.of(1, 2),
      new Uint8Array(0),
      Uint8Array.of(3),
    ]);
    expect(equal(joined, Uint8Array.of(1, 2, 3))).toBe(true);
    expect(equal(joined, Uint8Array.of(1, 2, 4))).toBe(false);
    expect(equal(joined, Uint8Array.of(1, 2))).toBe(false);
  });

  it('turn into long texts without exhausting the stack', () => {
    expect(latin1(new Uint8Array(300_000).fill(65))).toHaveLength(300_000);
  });
});
