/** One entry a line; commas and semicolons are taken too, as lists are pasted from everywhere. */
export function entries(text: string): string[] {
  return text
    .split(/[\n,;]/)
    .map(it => it.trim())
    .filter(it => it !== '');
}

/** Whether it looks like one; the script looks closer. */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
