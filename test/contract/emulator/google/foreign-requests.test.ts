/** Requests as foreign clients, proxies and attackers send them, byte by byte. */
import {connect} from 'node:net';
import {gunzipSync, gzipSync} from 'node:zlib';
import fc from 'fast-check';
import type {Google} from '../../../../emulator/google/google';
import {serve, type Serving} from '../../../../emulator/google/server';
import {aGoogle, BASIC} from './client';

const ADA = 'ada@example.test';
const PATH = `/gmail/v1/users/${ADA}/settings/sendAs`;

let google: Google;
let server: Serving;
let token: string;

beforeAll(async () => {
  google = aGoogle();
  google.addUser({primary: ADA});
  token = google.issueToken({user: ADA, scopes: [BASIC]});
  server = await serve(google, 0);
});

afterAll(() => server.close());

/** Sends bytes, and reads the response until the server ends the connection. */
function exchange(bytes: Buffer | string): Promise<Buffer> {
  const {hostname, port} = new URL(server.url);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(Number(port), hostname, () => socket.end(bytes));
    socket.on('data', part => parts.push(part));
    socket.on('end', () => resolve(Buffer.concat(parts)));
    socket.on('error', reject);
  });
}

/** @param start - request line and headers, except the last ones */
async function raw(start: string, host = 'localhost', body = '') {
  const lines = [start, `Host: ${host}`, 'Connection: close', '', body];
  const answer = await exchange(lines.join('\r\n'));
  const at = answer.indexOf('\r\n\r\n');
  const head = answer.subarray(0, at).toString('latin1');
  const bytes = answer.subarray(at + 4);
  return {status: Number(head.split(' ')[1]), head, bytes};
}

const authorized = (line: string) =>
  `${line}\r\nAuthorization: Bearer ${token}`;

describe('the HTTP server', () => {
  it.each([
    [`GET ${PATH} HTTP/1.1`, 200],
    [`GET http://gmail.googleapis.com${PATH} HTTP/1.1`, 200],
    [`GET http://iamcredentials.googleapis.com${PATH} HTTP/1.1`, 404],
    ['GET http://elsewhere.test/ HTTP/1.1', 421],
    ['GET http://[ HTTP/1.1', 400],
    ['GET nothing HTTP/1.1', 400],
    ['OPTIONS * HTTP/1.1', 200],
    ['CONNECT gmail.googleapis.com:443 HTTP/1.1', 405],
  ])('answers %s', async (line, status) => {
    expect((await raw(authorized(line))).status).toBe(status);
  });

  it.each([
    ['127.0.0.1:9999', 200],
    ['[::1]:80', 200],
    ['rebound.test', 421],
    ['127.0.0.1.rebound.test', 421],
    ['gmail.googleapis.com', 421],
  ])('answers the Host %s with %d', async (host, status) => {
    const {status: got} = await raw(authorized(`GET ${PATH} HTTP/1.1`), host);
    expect(got).toBe(status);
  });

  it('sends no body after the headers of a HEAD', async () => {
    const {status, head, bytes} = await raw(
      authorized(`HEAD ${PATH} HTTP/1.1`),
    );
    expect([status, bytes.length]).toEqual([200, 0]);
    expect(head).toMatch(/content-type: application\/json/i);
  });

  it('compresses for a client that accepts it, and for no other', async () => {
    const line = authorized(`GET ${PATH} HTTP/1.0`);
    const plain = await raw(line);
    expect(plain.head).not.toMatch(/content-encoding/i);
    const packed = await raw(`${line}\r\nAccept-Encoding: deflate, gzip`);
    expect(packed.head).toMatch(/content-encoding: gzip/i);
    expect(gunzipSync(packed.bytes)).toEqual(plain.bytes);
    for (const refused of ['gzip;q=0, identity', 'gzip; q=0.0']) {
      const {head} = await raw(`${line}\r\nAccept-Encoding: ${refused}`);
      expect(head).not.toMatch(/content-encoding/i);
    }
  });

  it('reads a compressed body, as Google’s Java client sends each', async () => {
    const post = async (body: Uint8Array<ArrayBuffer>, encoding = 'gzip') => {
      const answer = await fetch(`${server.url}${PATH}/${ADA}/smimeInfo`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${token}`,
          'content-type': 'application/json; charset=UTF-8',
          'content-encoding': encoding,
        },
        body,
      });
      return `${answer.status} ${await answer.text()}`;
    };
    const packed = (text: string) => new Uint8Array(gzipSync(text));
    const unknown = /^400 [^]*Unknown name \\"unheardOf\\"/;
    expect(await post(packed('{"unheardOf": 1}'))).toMatch(unknown);
    expect(await post(packed('{"unheardOf": 1}'), 'X-GZIP')).toMatch(unknown);
    const notJson = /^400 [^]*Invalid JSON payload received/;
    expect(await post(new Uint8Array(20))).toMatch(notJson);
    expect(await post(packed('{"').subarray(0, -4))).toMatch(notJson);
    expect(await post(packed(' '.repeat(36_700_161)))).toMatch(notJson);
  });

  it('accepts a token in the address, and another verb in a header of a POST', async () => {
    const get = `GET ${PATH}?access_token=${token} HTTP/1.1`;
    expect((await raw(get)).status).toBe(200);
    const query = 'fields=sendAs%2FsendAsEmail&prettyPrint=false';
    const post = [
      authorized(`POST ${PATH} HTTP/1.0`),
      'X-HTTP-Method-Override: GET',
      'Content-Type: application/x-www-form-urlencoded',
      `Content-Length: ${query.length}`,
    ];
    const {status, bytes} = await raw(post.join('\r\n'), 'localhost', query);
    expect(status).toBe(200);
    expect(bytes.toString()).toBe(`{"sendAs":[{"sendAsEmail":"${ADA}"}]}`);
  });

  it('stores no more of a body than Gmail accepts', async () => {
    const body = new Uint8Array(36_700_161);
    const {status} = await fetch(`${server.url}${PATH}`, {
      method: 'POST',
      body,
    });
    expect(status).toBe(413);
  });

  it('answers a request that the emulator fails on with an error', async () => {
    const complaint = jest
      .spyOn(process.stderr, 'write')
      .mockImplementation(() => true);
    google.faults.add({
      match: () => {
        throw new Error('a defect');
      },
      respond: 'network',
    });
    const {status} = await fetch(server.url + PATH);
    google.faults.clear();
    expect(complaint).toHaveBeenCalledWith('Error: a defect\n');
    complaint.mockRestore();
    expect(status).toBe(500);
  });

  it('answers whatever bytes it is sent, and lives on', async () => {
    const lines = fc.constantFrom(
      'GET / HTTP/1.1\r\nHost: localhost\r\n',
      'POST /token HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n',
      'POST /batch HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/mixed; boundary=x\r\nContent-Length: 40\r\n\r\n--x',
      `GET ${PATH}/%ff%00?fields=((( HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      '',
    );
    const bytes = fc.uint8Array({minLength: 1, maxLength: 200});
    await fc.assert(
      fc.asyncProperty(lines, bytes, async (start, rest) => {
        const sent = Buffer.concat([Buffer.from(start, 'latin1'), rest]);
        const answer = (await exchange(sent)).toString('latin1');
        expect(answer).toMatch(/^HTTP\/1\.1 (4\d\d|200) /);
      }),
      {numRuns: 150},
    );
    expect((await raw(authorized(`GET ${PATH} HTTP/1.1`))).status).toBe(200);
  });

  it('answers each odd path, query and body with a status that Google uses', () => {
    const header = fc.constantFrom(
      'content-type',
      'authorization',
      'x-http-method-override',
      'range',
    );
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom(
        `Bearer ${token}`,
        'Basic %%%',
        'application/json',
        'multipart/mixed; boundary=x',
        'application/x-www-form-urlencoded',
        'DELETE',
        'GET',
      ),
    );
    const path = fc.constantFrom(
      ...[PATH, `${PATH}/%/smimeInfo`, '/token', '/revoke', '/batch'],
      ...['/drive/v3/files', '/v1/userinfo', '/gmail/v1/users/%E0%A4%A'],
    );
    fc.assert(
      fc.property(
        fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'BREW'),
        path,
        fc.webQueryParameters(),
        fc.dictionary(header, value),
        fc.oneof(fc.string(), fc.json()),
        (method, at, query, headers, body) => {
          const {status} = google.handle({
            method,
            url: `https://gmail.googleapis.com${at}?${query}`,
            headers,
            body: Buffer.from(body),
          });
          expect(status).toBeLessThan(500);
        },
      ),
      {numRuns: 500},
    );
  });
});
