/** E-mail addresses in the text that people paste: one reader and one test for cells, CSV files, settings and lists. */

import {unicode} from './unicode';

/** Nearly every cell; what knows all of Unicode costs milliseconds to make, at every start, so it is made when it is needed. */
const ASCII = /^[\0-\x7f]*$/;

const UNSEEN = '[\\p{Cf}\\p{Default_Ignorable_Code_Point}]';

/**
 * Removes invisible characters: zero-width spaces, direction marks, soft hyphens, byte order marks. These are format characters
 * (Cf) and all others that Unicode lets fonts ignore.
 */
export function withoutUnseen(text: string): string {
  if (ASCII.test(text)) return text;
  return text.replace(unicode(UNSEEN, 'g'), '');
}

/** What nearly every cell holds, exactly as `addressIn` returns it. */
const TIDY = /^[a-z\d_][a-z\d_.+-]*@[a-z\d.-]*[a-z\d]$/;

/** Each opening quote with those that close it. */
const QUOTED =
  /^(?:"([^]*)"|'([^]*)'|[“”„‟]([^]*)[“”]|[‘’‚‛]([^]*)[‘’]|[«»]([^]*)[«»]|\x60([^]*)\x60)$/;

/**
 * The address in a text as people paste it, in lowercase: with invisible characters, with blanks, in quotes of any kind,
 * followed by a comma or semicolon, as a `mailto:` link, full-width, or as `Ada Lovelace <ada@example.com>`.
 *
 * @returns the rest, even if it is not an address: check with `isAddress`
 */
export function addressIn(text: string): string {
  if (TIDY.test(text)) return text;
  let rest = withoutUnseen(text).normalize('NFC').replace(WIDE, narrow).trim();
  rest = rest.replace(/[;,\s]+$/, '');
  rest = /<([^<>]*)>$/.exec(rest)?.[1] ?? rest;
  rest = unquote(rest.trim());
  return addressOfLink(rest).toLowerCase();
}

function unquote(text: string): string {
  const inside = QUOTED.exec(text)
    ?.slice(1)
    .find(it => it !== undefined);
  return inside === undefined ? text : inside.trim();
}

/** `mailto:ada%2Bx@example.com?subject=…` → `ada+x@example.com` (RFC 6068). */
function addressOfLink(text: string): string {
  const to = /^mailto:([^?]*)/i.exec(text)?.[1];
  if (to === undefined) return text;
  try {
    return decodeURIComponent(to).trim();
  } catch {
    return to.trim();
  }
}

/** Full-width forms of ASCII, and the ideographic full stop: what an input method for East Asian text leaves. */
const WIDE = /[\uff01-\uff5e\u3002\uff61]/g;

function narrow(wide: string): string {
  const code = wide.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e
    ? String.fromCharCode(code - 0xfee0)
    : '.';
}

/** RFC 5321 section 4.5.3.1, in octets; a path's 256 octets have two angle brackets. */
const MAX_LOCAL_PART = 64;
const MAX_ADDRESS = 254;
const MAX_LABEL = 63;

interface Grammar {
  /** The characters between the dots of RFC 5321's `Dot-string`, or of that of RFC 6531. */
  readonly atom: RegExp;
  /** RFC 5321 `sub-domain`, or a label of an internationalised name (RFC 5890). */
  readonly label: RegExp;
  /** A domain's last label has letters alone, or is the ASCII form of such a one. */
  readonly lastLabel: RegExp;
}

const PLAIN: Grammar = {
  atom: /^[\w!#$%&'*+/=?^\x60{|}~-]+$/,
  label: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
  lastLabel: /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/i,
};

let international: Grammar | undefined;

function grammarFor(text: string): Grammar {
  if (ASCII.test(text)) return PLAIN;
  international ??= {
    atom: unicode(
      "^(?:[\\w!#$%&'*+/=?^\\x60{|}~\\-]|(?![\\0-\\x7f])[\\p{L}\\p{M}\\p{N}\\p{S}])+$",
    ),
    label: unicode(
      '^[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}\\-]*[\\p{L}\\p{M}\\p{N}])?$',
    ),
    lastLabel: unicode('^(?:[\\p{L}\\p{M}]{2,}|xn--[a-z0-9\\-]+)$', 'i'),
  };
  return international;
}

/**
 * Whether a text is an address that Google may be asked about: local part and domain of RFC 5321, also internationalized (RFC
 * 6531). Quoted local parts and address literals are refused, as no Google account has one.
 *
 * A line that was not split into its cells must not pass, since a password would become a user's name: so the domain is checked
 * character by character.
 */
export function isAddress(text: string): boolean {
  if (octetsIn(text) > MAX_ADDRESS) return false;
  const at = text.lastIndexOf('@');
  const local = text.slice(0, Math.max(at, 0));
  const labels = text.slice(at + 1).split('.');
  const {atom, label, lastLabel} = grammarFor(text);
  return (
    octetsIn(local) <= MAX_LOCAL_PART &&
    local.split('.').every(it => atom.test(it)) &&
    withoutUnseen(text) === text &&
    labels.length >= 2 &&
    labels.every(it => label.test(it) && octetsIn(it) <= MAX_LABEL) &&
    lastLabel.test(labels[labels.length - 1]!)
  );
}

/** Octets of a text in UTF-8. */
function octetsIn(text: string): number {
  if (ASCII.test(text)) return text.length;
  let octets = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    octets += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return octets;
}

/** Characters of a cell that a sentence quotes. */
const MAX_QUOTED = 100;

/** The separators between the cells of a line that was not split. */
const SEPARATOR = /[|:;,^\t\n，；｜：]|(?!^)=/;

/** More of a cell is not searched for addresses. */
const MAX_SEARCHED = 1000;

/**
 * The part of a text that should be an address that may be quoted, since the text can be a whole line with a password in it:
 * the address in it, or else everything before the first character that can separate cells.
 */
export function quotableAddress(cell: string): string {
  const text = withoutUnseen(cell).trim();
  const found = addressLikeIn(text.slice(0, MAX_SEARCHED));
  const inside = found.map(addressAtStart).find(it => it !== null);
  const end = text.search(SEPARATOR);
  const told = inside ?? (end < 0 ? text : text.slice(0, end).trim());
  if (told.length > MAX_QUOTED) return `${told.slice(0, MAX_QUOTED - 1)}…`;
  return told === text ? told : `${told}…`;
}

/** The parts of a longer text that can be addresses; without the RFC 5321 characters that are more likely to separate cells. */
function addressLikeIn(text: string): readonly string[] {
  const like = ASCII.test(text)
    ? /[\w.+'-]+@[a-z0-9.-]+/gi
    : unicode("[\\p{L}\\p{M}\\p{N}._+'\\-]+@[\\p{L}\\p{M}\\p{N}.\\-]+", 'g');
  return text.match(like) ?? [];
}

/** The longest address that a text begins with and that is followed by a hyphen or dot; null if there is none. */
function addressAtStart(text: string): string | null {
  if (isAddress(text)) return text;
  for (let end = text.length; end > 0;) {
    end = Math.max(
      text.lastIndexOf('-', end - 1),
      text.lastIndexOf('.', end - 1),
    );
    if (end > 0 && isAddress(text.slice(0, end))) return text.slice(0, end);
  }
  return null;
}
