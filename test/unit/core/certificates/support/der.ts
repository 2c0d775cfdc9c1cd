/** Writes DER (X.690), for making certificates and PKCS#12 files that no tool would make. Shares no code with the reader. */

export function tlv(tag: number, content: Uint8Array): Buffer {
  const length = content.length;
  const digits: number[] = [];
  for (let left = length; left > 0; left = Math.floor(left / 256)) {
    digits.unshift(left % 256);
  }
  const header =
    length < 128 ? [tag, length] : [tag, 0x80 | digits.length, ...digits];
  return Buffer.concat([Buffer.from(header), content]);
}

export const seq = (...parts: Uint8Array[]) => tlv(0x30, Buffer.concat(parts));
export const set = (...parts: Uint8Array[]) => tlv(0x31, Buffer.concat(parts));
export const octets = (content: Uint8Array) => tlv(0x04, content);
export const nothing = () => tlv(0x05, Buffer.alloc(0));
export const bool = (value: boolean) =>
  tlv(0x01, Buffer.from([value ? 255 : 0]));
export const utf8 = (text: string) => tlv(0x0c, Buffer.from(text, 'utf8'));
export const ia5 = (text: string) => tlv(0x16, Buffer.from(text, 'latin1'));
export const bitString = (content: Uint8Array, unused = 0) =>
  tlv(0x03, Buffer.concat([Buffer.from([unused]), content]));
/** Context tag `[number]`, constructed by default. */
export const context = (number: number, content: Uint8Array, plain = false) =>
  tlv((plain ? 0x80 : 0xa0) | number, content);

export function int(value: number | Uint8Array): Buffer {
  if (typeof value !== 'number') return tlv(0x02, value);
  const hex = value.toString(16);
  const bytes = Buffer.from(hex.length % 2 ? '0' + hex : hex, 'hex');
  return tlv(
    0x02,
    bytes[0]! & 0x80 ? Buffer.concat([Buffer.from([0]), bytes]) : bytes,
  );
}

export function oid(dotted: string): Buffer {
  const [first, second, ...rest] = dotted.split('.').map(BigInt) as [
    bigint,
    bigint,
    ...bigint[],
  ];
  const bytes = [first * 40n + second, ...rest].flatMap(arc => {
    const digits = [Number(arc & 127n)];
    for (let left = arc >> 7n; left > 0n; left >>= 7n) {
      digits.unshift(Number(left & 127n) | 128);
    }
    return digits;
  });
  return tlv(0x06, Buffer.from(bytes));
}

/** GeneralizedTime from 2050 on, UTCTime before (RFC 5280 4.1.2.5). */
export function time(at: number): Buffer {
  const digits = new Date(at).toISOString().replace(/\.\d+|[-:T]/g, '');
  return Number(digits.slice(0, 4)) >= 2050
    ? tlv(0x18, Buffer.from(digits))
    : tlv(0x17, Buffer.from(digits.slice(2)));
}
