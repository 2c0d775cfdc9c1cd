/** Bytes. No file of a key and a chain is larger; larger ones are reported instead of being loaded. */
export const LARGEST_FILE = 1024 * 1024;
