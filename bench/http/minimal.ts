/**
 * A Google that remembers nothing and answers what an upload asks, for so many mailboxes that the emulated one would be the limit: every
 * assertion gets a token, no mailbox holds anything, and everything is stored.
 */
import type {Google} from '../../emulator/google/google';
import type {StoredSmimeInfo} from '../../emulator/google/state';
import type {HttpResponse} from '../../emulator/http';

const USER = /\/users\/user(\d+)@/;

/**
 * Makes a Google answer in this way.
 *
 * @param storedFor - the certificate that the user with a number uploads
 */
export function answerMinimally(
  google: Google,
  storedFor: (user: number) => StoredSmimeInfo,
): void {
  let stored = 0;
  google.handle = ({method, url}) => {
    const {pathname} = new URL(url);
    if (pathname === '/token') {
      return json({access_token: 'minimal', expires_in: 3600});
    }
    if (pathname.endsWith('/setDefault')) return json(null);
    if (method === 'GET') return json({});
    const [, user = ''] = USER.exec(decodeURIComponent(pathname)) ?? [];
    const {issuerCn, expiration, pem} = storedFor(Number(user));
    const id = `ANe1Bm${String(++stored).padStart(26, '0')}`;
    return json({id, issuerCn, expiration: String(expiration), pem});
  };
}

function json(body: object | null): HttpResponse {
  const headers = {'content-type': 'application/json'};
  return {
    ...{status: body ? 200 : 204, headers: body ? headers : {}},
    body: Buffer.from(body ? JSON.stringify(body) : ''),
  };
}
