/** Where Google's APIs are. */

/** Hosts of Google's APIs, which another address can take the place of. */
const GOOGLE = /^https:\/\/[a-z0-9-]+\.googleapis\.com(?=\/)/;

/** An address of Google's APIs at the place where they are: an emulator, or Google (null). */
export function placed(url: string, endpoint: string | null): string {
  return endpoint === null
    ? url
    : url.replace(GOOGLE, endpoint.replace(/\/+$/, ''));
}
