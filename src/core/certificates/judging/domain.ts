/** Domains in one spelling, so that `münchen.example` and `xn--mnchen-3ya.example` are the same (RFC 5890, RFC 3492). */

/** RFC 1035 2.3.4. A longer text is not a domain, and would be slow to encode. */
const LONGEST_LABEL = 63;

const ASCII = /^[\0-\x7f]*$/;

/** Lowercase, every label in ASCII. What cannot be encoded stays as it is. */
export function asciiDomain(domain: string): string {
  if (ASCII.test(domain)) return domain.toLowerCase();
  return domain
    .normalize('NFKC')
    .toLowerCase()
    .split(/[.\u3002]/)
    .map(label =>
      ASCII.test(label) || label.length > LONGEST_LABEL
        ? label
        : 'xn--' + punycode(label),
    )
    .join('.');
}

const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;

/** RFC 3492 section 6.3, with its names. */
export function punycode(label: string): string {
  const points = Array.from(label, letter => letter.codePointAt(0)!);
  const basic = points.filter(point => point < 0x80);
  let out = String.fromCharCode(...basic);
  if (basic.length > 0) out += '-';

  let n = 0x80;
  let delta = 0;
  let bias = 72;
  let handled = basic.length;
  while (handled < points.length) {
    const next = Math.min(...points.filter(point => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta++;
      if (point !== n) continue;
      out += variableLength(delta, bias);
      bias = adapted(delta, handled + 1, handled === basic.length);
      delta = 0;
      handled++;
    }
    delta++;
    n++;
  }
  return out;
}

/** A number in digits whose last one is recognized by its size. */
function variableLength(value: number, bias: number): string {
  let out = '';
  let q = value;
  for (let k = BASE; ; k += BASE) {
    const t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
    if (q < t) return out + digit(q);
    out += digit(t + ((q - t) % (BASE - t)));
    q = Math.floor((q - t) / (BASE - t));
  }
}

/** a…z are 0…25, 0…9 are 26…35. */
function digit(value: number): string {
  return String.fromCharCode(value < 26 ? value + 97 : value + 22);
}

/** RFC 3492 section 6.1. */
function adapted(delta: number, points: number, first: boolean): number {
  let d = first ? Math.floor(delta / DAMP) : delta >> 1;
  d += Math.floor(d / points);
  let k = 0;
  while (d > ((BASE - T_MIN) * T_MAX) >> 1) {
    d = Math.floor(d / (BASE - T_MIN));
    k += BASE;
  }
  return k + Math.floor(((BASE - T_MIN + 1) * d) / (d + SKEW));
}
