/** See install.js. */
export function installMissing(folder: string, what: string): string | null;
