/** Connections, limits and proxies of the command line's HTTP client, over real sockets of this machine. */
import http from 'node:http';
import https from 'node:https';
import net, {type AddressInfo} from 'node:net';
import {gzipSync} from 'node:zlib';
import forge from 'node-forge';
import {
  HttpClient,
  type ClientOptions,
} from '../../../command-line/http/client';
import {proxyFor} from '../../../command-line/http/proxy';
import {knownKey} from '../core/certificates/support/known-keys';

const HOST = 'gmail.googleapis.com';

type Server = http.Server | https.Server;

const open: {close(): void}[] = [];
afterEach(() => {
  for (const it of open.splice(0)) it.close();
});

/** @returns its port */
async function listening<S extends Server>(server: S): Promise<number> {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  open.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  return (server.address() as AddressInfo).port;
}

async function serving(answer: http.RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listening(http.createServer(answer))}/`;
}

function client(options: Partial<ClientOptions> = {}): HttpClient {
  const made = new HttpClient({sockets: 4, env: {}, ...options});
  open.push(made);
  return made;
}

const get = (url: string) => ({verb: 'GET', url, headers: {}});

describe('the HTTP client', () => {
  it('keeps connections open, and opens no more than it may', async () => {
    const server = http.createServer((_, response) => {
      setImmediate(() => response.end('{}'));
    });
    const url = `http://127.0.0.1:${await listening(server)}/`;
    let connections = 0;
    server.on('connection', () => connections++);
    const {send} = bound(client({sockets: 3}));
    const replies = await Promise.all(
      Array.from({length: 30}, () => send(get(url))),
    );
    expect(replies.every(it => 'status' in it && it.status === 200)).toBe(true);
    expect(connections).toBe(3);
  });

  it('sends a body with its length, and reads text, bytes and what is compressed', async () => {
    const seen: string[] = [];
    const url = await serving((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (it: Buffer) => parts.push(it));
      request.on('end', () => {
        const {method, headers} = request;
        const length = headers['content-length'] ?? '';
        seen.push(`${method} ${length} ${Buffer.concat(parts).toString()}`);
        if (request.url === '/gzip') {
          response.setHeader('content-encoding', 'gzip');
          response.end(gzipSync('{"a":1}'));
        } else response.end(Buffer.from([0, 255, 1]));
      });
    });
    const {send} = bound(client());
    const post = {verb: 'POST', url: `${url}gzip`, headers: {}, body: '“é”'};
    expect(await send(post)).toMatchObject({status: 200, body: '{"a":1}'});
    const bytes = await send(get(url), 'bytes');
    expect(bytes).toMatchObject({body: new Uint8Array([0, 255, 1])});
    expect(seen).toEqual(['POST 8 “é”', 'GET  ']);
  });

  it('gives up after its time, and with an answer that is too large', async () => {
    const url = await serving((request, response) => {
      if (request.url === '/large') response.end('x'.repeat(5000));
    });
    const {send} = bound(client({timeoutMs: 50, maxBytes: 1000}));
    expect(await send(get(url))).toEqual({
      failed: 'network',
      text: 'no answer in 50 ms',
    });
    const patient = bound(client({maxBytes: 1000}));
    expect(await patient.send(get(`${url}large`))).toEqual({
      failed: 'network',
      text: 'the answer is larger than 1000 bytes',
    });
  });

  it('that was frozen reads an answer that came meanwhile', async () => {
    const url = await serving((_, response) => {
      response.end('here');
      // Nothing of this process works, as if it were stopped.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
    });
    const {send} = bound(client({timeoutMs: 50}));
    expect(await send(get(url))).toMatchObject({status: 200, body: 'here'});
  });

  it('says that nobody listens, and that an address is not one', async () => {
    const server = http.createServer();
    const port = await listening(server);
    open.pop()!.close();
    const {send} = bound(client());
    const refused = await send(get(`http://127.0.0.1:${port}/`));
    expect(refused).toMatchObject({
      failed: 'network',
      text: expect.stringContaining('ECONNREFUSED') as string,
    });
    expect(await send(get('nowhere'))).toMatchObject({failed: 'network'});
  });

  it('sends again, at once, what an idle connection that was closed lost, only if it may', async () => {
    const url = await serving((request, response) => {
      // A server that ends the connection without a word on its second request.
      const socket = request.socket as net.Socket & {used?: boolean};
      if (socket.used) {
        socket.resetAndDestroy();
        return;
      }
      socket.used = true;
      response.end('good');
    });
    const {send} = bound(client());
    await send(get(url));
    expect(await send(get(url), 'text', true)).toMatchObject({body: 'good'});
    expect(await send(get(url), 'text', false)).toMatchObject({
      failed: 'network',
    });
  });

  it('reaches a host over TLS through the proxy that the environment names', async () => {
    const {key, cert} = selfSigned();
    const google = https.createServer({key, cert}, (request, response) =>
      response.end(`${request.headers.host} ${request.url}`),
    );
    const port = await listening(google);
    const asked: string[] = [];
    const proxy = http.createServer();
    proxy.on('connect', (request, socket, head) => {
      asked.push(
        `${request.url} ${request.headers['proxy-authorization'] ?? ''}`,
      );
      if (!request.headers['proxy-authorization']) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
        return;
      }
      const through = net.connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        through.write(head);
        through.pipe(socket).pipe(through);
      });
    });
    const at = `127.0.0.1:${await listening(proxy)}`;
    const env = {HTTPS_PROXY: `http://ada:pa%40ss@${at}`};
    const {send} = bound(client({env, ca: cert}));
    const url = `https://${HOST}/x?y=1`;
    const good = {status: 200, body: `${HOST} /x?y=1`};
    expect(await send(get(url))).toMatchObject(good);
    expect(await send(get(url))).toMatchObject(good);
    const pair = Buffer.from('ada:pa@ss').toString('base64');
    expect(asked).toEqual([`${HOST}:443 Basic ${pair}`]);

    const stranger = client({env: {https_proxy: at}, ca: cert});
    expect(await stranger.send(get(url))).toEqual({
      failed: 'network',
      text: `proxy ${at} answered 407`,
    });
  });

  it('sends plain requests to a proxy with their whole address', async () => {
    const seen: string[] = [];
    const proxy = await serving((request, response) => {
      seen.push(`${request.headers.host} ${request.url}`);
      response.end();
    });
    const {send} = bound(client({env: {http_proxy: proxy}}));
    await send(get('http://crl.example/list.crl'));
    expect(seen).toEqual(['crl.example http://crl.example/list.crl']);
  });
});

it.each([
  [
    'https://gmail.googleapis.com/',
    {HTTPS_PROXY: 'proxy:3128'},
    'http://proxy:3128/',
  ],
  ['https://gmail.googleapis.com/', {ALL_PROXY: 'http://all'}, 'http://all/'],
  ['https://gmail.googleapis.com/', {HTTP_PROXY: 'http://other'}, null],
  [
    'https://gmail.googleapis.com/',
    {https_proxy: 'p', no_proxy: '.googleapis.com'},
    null,
  ],
  [
    'https://gmail.googleapis.com/',
    {https_proxy: 'p', NO_PROXY: 'apis.com, *'},
    null,
  ],
  [
    'https://gmail.googleapis.com/',
    {https_proxy: 'p', NO_PROXY: 'apis.com'},
    'http://p/',
  ],
  [
    'https://kacls.example:8443/',
    {https_proxy: 'p', NO_PROXY: 'example:443'},
    'http://p/',
  ],
  ['http://127.0.0.1:8080/', {http_proxy: 'p'}, null],
  ['http://localhost/', {all_proxy: 'p'}, null],
])('finds the proxy for %s in %j: %s', (url, env, expected) => {
  expect(proxyFor(new URL(url), env)?.href ?? null).toBe(expected);
});

function bound(it: HttpClient) {
  return {send: it.send.bind(it)};
}

function selfSigned(): {key: string; cert: string} {
  const pem = knownKey('rsa-2048').export({type: 'pkcs8', format: 'pem'});
  const key = forge.pki.privateKeyFromPem(String(pem));
  const cert = forge.pki.createCertificate();
  cert.publicKey = forge.pki.setRsaPublicKey(key.n, key.e);
  cert.serialNumber = '01';
  cert.validity.notAfter.setFullYear(cert.validity.notBefore.getFullYear() + 1);
  const name = [{name: 'commonName', value: HOST}];
  cert.setSubject(name);
  cert.setIssuer(name);
  cert.setExtensions([
    {name: 'basicConstraints', cA: true},
    {name: 'subjectAltName', altNames: [{type: 2, value: HOST}]},
  ]);
  cert.sign(key, forge.md.sha256.create());
  return {key: String(pem), cert: forge.pki.certificateToPem(cert)};
}
