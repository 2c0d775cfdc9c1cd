/** Text that may leave the organization: no whole address, nothing that could be a key, a token or a password. */

import {unicode} from '../base/unicode';

/** Long enough for what Google says, short enough to be read in a mail. */
const MAX_TEXT = 400;

/** Everything around an at sign without a blank or bracket in it, also as it appears in addresses of pages. */
const ADDRESS = /[^\s<>(),;]{0,400}(?:@|%40|＠)[^\s<>(),;]{0,400}/gi;
const LAST_LABEL = /\.[a-z]{2,}(?=[^a-z]*$)/i;

/** The pattern of keys, tokens and ids; of hashes, too. */
const OPAQUE = /[A-Za-z0-9_+/=-]{32,}/g;

/** One line without control characters, at most 400 characters long. */
export function singleLine(text: string): string {
  // Cut first: a text from a sheet may be long.
  const short = Array.from(text.slice(0, 2 * MAX_TEXT))
    .slice(0, MAX_TEXT)
    .join('');
  return short
    .replace(unicode('[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+', 'g'), ' ')
    .trim()
    .concat(text.length > short.length ? '…' : '');
}

/** The text with addresses shortened (`m…@….example`), and without long sequences of non-blank characters. */
export function shareable(text: string): string {
  return text.replace(ADDRESS, shorten).replace(OPAQUE, '…');
}

function shorten(address: string): string {
  const first = unicode('[\\p{L}\\p{N}]').exec(address)?.[0] ?? '';
  return `${first}…@…${LAST_LABEL.exec(address)?.[0] ?? ''}`;
}
