import {addressIn, isAddress as isPlainAddress} from './local/core';

/** One entry a line; commas and semicolons are taken too, as lists are pasted from everywhere. */
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
