/** Servers with revocation lists, on hosts of their own: each gives one file (RFC 5280 section 4.2.1.13). */
import {Whole, type Route} from './method';
import type {State} from './state';

export interface PublishedList {
  /** `https://crl.example.com/mail.crl` */
  readonly url: string;
  readonly der: Uint8Array;
}

/** The way to the list that a request is for; null when it is for none. */
export function revocationListRoute(
  {revocationLists}: State,
  {url, method}: {readonly url: string; readonly method: string},
): Route | null {
  const found = revocationLists.find(it => it.url === url);
  if (!found || method !== 'GET') return null;
  const {hostname: host, pathname: path} = new URL(url);
  const response = {
    status: 200,
    headers: {'content-type': 'application/pkix-crl'},
    body: found.der,
  };
  return {
    method: {
      ...{id: 'crl.get', verb: method, api: null, scopes: [], host, path},
      run: () => new Whole(response),
    },
    path: {},
  };
}
