/** Vectors that the standards print. */
import {createHash, pbkdf2Sync} from 'node:crypto';
import fc from 'fast-check';
import {hex} from '../../../../src/core/base/bytes';
import {
  asciiDomain,
  punycode,
} from '../../../../src/core/certificates/judging/domain';
import {compareAddresses} from '../../../../src/core/certificates/judging/address';
import {digestOf} from '../../../../src/core/certificates/digests';
import {computeRounds} from '../../../../src/core/certificates/pkcs12/rounds';
import {rc2Decryptor} from '../../../../src/core/certificates/pkcs12/rc2';
import {rc4} from '../../../../src/core/certificates/pkcs12/rc4';
import {Asn1Error, read, oid} from '../../../../src/core/certificates/asn1';
import {oid as oidDer} from './support/der';

const bytes = (digits: string): Uint8Array =>
  Uint8Array.from(Buffer.from(digits, 'hex'));

describe('RC2 (RFC 2268 section 5)', () => {
  it.each([
    ['0000000000000000', 63, '0000000000000000', 'ebb773f993278eff'],
    ['ffffffffffffffff', 64, 'ffffffffffffffff', '278b27e42e2f0d49'],
    ['3000000000000000', 64, '1000000000000001', '30649edf9be7d2c2'],
    ['88', 64, '0000000000000000', '61a8a244adacccf0'],
    ['88bca90e90875a', 64, '0000000000000000', '6ccf4308974c267f'],
    [
      '88bca90e90875a7f0f79c384627bafb2',
      64,
      '0000000000000000',
      '1a807d272bbe5db1',
    ],
    [
      '88bca90e90875a7f0f79c384627bafb2',
      128,
      '0000000000000000',
      '2269552ab0f85ca6',
    ],
    [
      '88bca90e90875a7f0f79c384627bafb216f80a6f85920584c42fceb0be255daf1e',
      129,
      '0000000000000000',
      '5b78d3a43dfff1f1',
    ],
  ])('decrypts with the key %s of %i bits', (key, bits, plain, cipher) => {
    expect(hex(rc2Decryptor(bytes(key), bits)(bytes(cipher)))).toBe(plain);
  });
});

describe('RC4 (RFC 6229)', () => {
  it.each([
    ['0102030405', 'b2396305f03dc027ccc3524a0a1118a8'],
    ['0102030405060708090a0b0c0d0e0f10', '9ac7cc9a609d1ef7b2932899cde41b97'],
  ])('makes the key stream of %s', (key, stream) => {
    expect(hex(rc4(bytes(key), new Uint8Array(16)))).toBe(stream);
  });
});

describe('PBKDF2 with HMAC-SHA-256', () => {
  const digest = digestOf('2.16.840.1.101.3.4.2.1')!;

  it.each([
    [
      'passwd',
      'salt',
      1,
      '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc' +
        '49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783',
    ],
    [
      'Password',
      'NaCl',
      80000,
      '4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56' +
        'a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d',
    ],
  ])(
    'derives from %s and %s in %i iterations (RFC 7914 section 11)',
    (input, salt, iterations, key) => {
      const derived = computeRounds({
        kind: 'PBKDF2',
        digest,
        input: Buffer.from(input),
        salt: Buffer.from(salt),
        iterations,
        length: 64,
      });
      expect(hex(derived)).toBe(key);
    },
  );

  it('derives what Node derives, and hashes as often, for any lengths', () => {
    const bytes = (most: number) => fc.uint8Array({maxLength: most});
    fc.assert(
      fc.property(
        bytes(130),
        bytes(130),
        fc.integer({min: 1, max: 20}),
        fc.integer({min: 1, max: 100}),
        (input, salt, iterations, length) => {
          const of = {digest, input, salt, iterations, length};
          expect(hex(computeRounds({...of, kind: 'PBKDF2'}))).toBe(
            pbkdf2Sync(input, salt, iterations, length, 'sha256').toString(
              'hex',
            ),
          );
          let hash: Uint8Array = input;
          for (let i = 0; i < iterations; i++) {
            hash = createHash('sha256').update(hash).digest();
          }
          expect(hex(computeRounds({...of, kind: 'hash'}))).toBe(hex(hash));
        },
      ),
      {seed: 20261130, numRuns: 40},
    );
  });
});

describe('Punycode (RFC 3492 section 7.1)', () => {
  it.each([
    ['ليهمابتكلموشعربي؟', 'egbpdaj6bu4bxfgehfvwxn'],
    ['他们为什么不说中文', 'ihqwcrb4cv8a8dqg056pqjye'],
    ['Pročprostěnemluvíčesky', 'Proprostnemluvesky-uyb24dma41a'],
    ['3年B組金八先生', '3B-ww4c5e180e575a65lsy2b'],
    ['そのスピードで', 'd9juau41awczczp'],
  ])('writes %s', (label, ascii) => {
    expect(punycode(label)).toBe(ascii);
  });

  it('makes one spelling of a domain', () => {
    expect(asciiDomain('Bücher.Example')).toBe('xn--bcher-kva.example');
    expect(asciiDomain('xn--bcher-kva.EXAMPLE')).toBe('xn--bcher-kva.example');
  });
});

describe('Addresses', () => {
  it.each([
    ['a@b.example', 'a@B.EXAMPLE', 'same'],
    ['A@b.example', 'a@b.example', 'case'],
    ['a@b.example', 'a@c.example', 'other'],
    ['a+x@b.example', 'a@b.example', 'other'],
    // Blanks that a CA has certified are part of the address.
    [' a@b.example ', 'a@b.example', 'other'],
    ['"a@b"@c.example', '"a@b"@c.example', 'same'],
    ['jose\u0301@b.example', 'jos\u00e9@b.example', 'same'],
    ['nonsense', 'nonsense', 'other'],
    ['', '', 'other'],
  ])('%s and %s are alike: %s', (one, other, expected) => {
    expect(compareAddresses(one, other)).toBe(expected);
  });
});

describe('Object identifiers', () => {
  it.each([
    '1.2.840.113549.1.12.1.3',
    '2.5.29.37.0',
    '2.25.329800735698586629295641978511506172918',
    '0.9.2342',
    '2.999.3',
  ])('are read: %s', dotted => {
    expect(oid(read(Uint8Array.from(oidDer(dotted))))).toBe(dotted);
  });

  it('are read up to 99 bytes', () => {
    const arcs = (bytes: number) => '1.2' + '.1'.repeat(bytes - 1);
    const of = (dotted: string) => read(Uint8Array.from(oidDer(dotted)));
    expect(oid(of(arcs(99)))).toBe(arcs(99));
    expect(() => oid(of(arcs(100)))).toThrow(Asn1Error);
  });
});
