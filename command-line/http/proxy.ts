/** Which proxy the environment names for an address (`HTTPS_PROXY`, `NO_PROXY`, as curl reads them), and the way through it. */
import http from 'node:http';
import tls from 'node:tls';
import type {Socket} from 'node:net';

/** Variables of the environment. */
export type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/i;
const CONNECT_MS = 30_000;

/**
 * The proxy for an address; null for none. An address of this machine is never sent through one.
 *
 * @throws TypeError for a proxy that is not an address
 */
export function proxyFor(url: URL, env: Environment): URL | null {
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy';
  const named = valueOf(env, name) || valueOf(env, 'all_proxy');
  if (!named || LOOPBACK.test(url.hostname)) return null;
  if (isExcepted(url, valueOf(env, 'no_proxy'))) return null;
  return new URL(named.includes('://') ? named : `http://${named}`);
}

function valueOf(env: Environment, name: string): string {
  return env[name] ?? env[name.toUpperCase()] ?? '';
}

/** `NO_PROXY` lists hosts, which stand for what is below them, too; `*` is every one; a port limits an entry to it. */
function isExcepted({hostname, port, protocol}: URL, list: string): boolean {
  const actual = port || (protocol === 'https:' ? '443' : '80');
  return list
    .split(/[\s,]+/)
    .filter(it => it !== '')
    .some(it => {
      if (it === '*') return true;
      const [, host = '', wanted] = /^(.*?)(?::(\d+))?$/.exec(it)!;
      if (wanted && wanted !== actual) return false;
      const domain = host.replace(/^\*?\./, '').toLowerCase();
      return hostname === domain || hostname.endsWith(`.${domain}`);
    });
}

/** The header by which a proxy learns the name and password in its address. */
export function proxyAuthorization({
  username,
  password,
}: URL): Readonly<Record<string, string>> {
  if (!username) return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const encoded = Buffer.from(pair).toString('base64');
  return {'proxy-authorization': `Basic ${encoded}`};
}

/**
 * Opens a TLS connection through a proxy (RFC 9110 section 9.3.6).
 *
 * @param ca - certificate authorities in place of Node's own, PEM
 * @throws Error if the proxy does not let it through; its text names no password
 */
export async function tunnelTo(
  {host, port}: {readonly host: string; readonly port: number},
  proxy: URL,
  ca?: string,
): Promise<tls.TLSSocket> {
  const socket = await connected(`${host}:${port}`, proxy);
  return new Promise((resolve, reject) => {
    const secure = tls.connect(
      {socket, servername: host, ...(ca ? {ca} : {})},
      () => resolve(secure),
    );
    secure.once('error', reject);
  });
}

function connected(target: string, proxy: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const request = http.request({
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port || 80,
      method: 'CONNECT',
      path: target,
      headers: {host: target, ...proxyAuthorization(proxy)},
      timeout: CONNECT_MS,
      agent: false,
    });
    request.once('connect', ({statusCode = 0}, socket) => {
      if (statusCode >= 200 && statusCode < 300) return resolve(socket);
      socket.destroy();
      reject(new Error(`proxy ${proxy.host} answered ${statusCode}`));
    });
    request.once('timeout', () =>
      request.destroy(new Error(`proxy ${proxy.host} did not answer`)),
    );
    request.once('error', reject);
    request.end();
  });
}
