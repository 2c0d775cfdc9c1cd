import {addressIn, isAddress as isPlainAddress} from './local/core';

/** One entry per line; commas and semicolons are accepted too, as lists are pasted from anywhere. */
export function entries(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map(it => it.trim())
    .filter(it => it !== '');
}

/** Whether the script finds an address in a text. */
export function isAddress(text: string): boolean {
  return isPlainAddress(addressIn(text));
}
