/** Addresses of key services, as Gmail names them in metadata and as people type them. */

/** RFC 7230 3.1.1 recommends support for 8,000; no key service's base address comes near this. */
export const MAX_URI = 2000;

/** Scheme, user info, host with port, path, query, fragment (RFC 3986 appendix B), in visible ASCII. */
const URI =
  /^([a-z][a-z0-9+.-]*):\/\/([!"$-.0->@-~]*@)?(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(:\d{1,5})?(\/[!"$-.0->@-~/%]*)?(\?[!"$-~]*)?(#[!-~]*)?$/i;

/** Scheme, user info, host, port, path, query and fragment, from the second on; null for text that is not an address. */
export function partsOf(uri: string): RegExpExecArray | null {
  return URI.exec(uri);
}

/** Characters of a path. Wrapped data that was joined to the address by mistake is longer. */
const SHOWN = 100;

/**
 * An address without anything that could be a secret: user info, query, fragment, a long path, and text that is not an
 * address at all.
 */
export function shownUri(uri: string): string {
  const parts = partsOf(uri.slice(0, MAX_URI));
  if (!parts) return '';
  const [, scheme, , host, port = '', path = ''] = parts;
  const origin = `${scheme!}://${host!}${port}`;
  return origin + (path.length > SHOWN ? '/…' : path);
}

/** @param uri one that `judgeUri` accepted without findings */
export function keyServiceUrl(
  uri: string,
  operation: 'status' | 'wrapprivatekey',
): string {
  return `${uri.replace(/\/+$/, '')}/${operation}`;
}

/**
 * One spelling of an address, to compare by: scheme and host in lowercase, without the usual port and without a slash at
 * the end (RFC 3986 6.2.2.1, 6.2.3).
 */
export function keyServiceOf(uri: string): string {
  const found = /^(https:\/\/[^/]*)(.*)$/i.exec(uri.trim());
  if (!found) return uri.trim();
  const [, origin, path] = found;
  return origin!.toLowerCase().replace(/:443$/, '') + path!.replace(/\/+$/, '');
}
