/**
 * Google's pages that the playground imitates. The real hosts cannot be reached from here, so
 * `https://accounts.google.com/…` is at `<browser>/accounts.google.com/…`: `browser` is the address of one person's
 * browser, as assigned by the server.
 */
const HOSTS: readonly string[] = [
  'script.google.com',
  'accounts.google.com',
  'myaccount.google.com',
];

/** @returns where the page is in this browser, or null for an address of anyone else's */
export function standInFor(address: string, browser: string): string | null {
  if (!URL.canParse(address)) return null;
  const {protocol, host, pathname, search, hash} = new URL(address);
  return protocol === 'https:' && HOSTS.includes(host)
    ? `${browser}/${host}${pathname}${search}${hash}`
    : null;
}

/**
 * The inverse.
 *
 * @param path - the path after the browser's address, with the query
 * @returns Google's address, or null if there is no imitation
 */
export function standsFor(path: string): string | null {
  const host = path.split('/')[1] ?? '';
  return HOSTS.includes(host) ? `https:/${path}` : null;
}
