/** Bytes. Nothing that holds a key and a chain is larger; what is, is named instead of being carried around. */
export const LARGEST_FILE = 1024 * 1024;
