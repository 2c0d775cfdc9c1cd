import type {Google} from '../../../../emulator/google/google';
import {aGoogle, BASIC, gmailUrl, send, type Reply} from './client';

const ADA = 'ada@example.test';
const PATH = new URL(gmailUrl(ADA)).pathname;

let google: Google;

beforeEach(() => {
  google = aGoogle();
  google.addUser({primary: ADA});
});

/** @param lines - each a request line, or one with headers below it */
function batch(
  lines: readonly string[],
  {
    url = 'https://gmail.googleapis.com/batch/gmail/v1',
    type = 'application/http',
  } = {},
): Reply {
  const parts = lines.map(
    (line, i) =>
      `--x\r\nContent-Type: ${type}\r\nContent-ID: <${i}>\r\n\r\n${line}\r\n\r\n`,
  );
  return send(google, 'POST', url, {
    token: google.issueToken({user: ADA, scopes: [BASIC]}),
    headers: {'content-type': 'multipart/mixed; boundary="x"'},
    body: `${parts.join('')}--x--`,
  });
}

/** The parts of an answer, in the order of the requests. */
function answersOf({text}: Reply): string[] {
  return text
    .split(/--batch_\d+_answers(?:--)?(?:\r\n)?/)
    .filter(Boolean)
    .map(it => it.slice(it.indexOf('\r\n\r\n') + 4))
    .reverse();
}

describe('a batch', () => {
  it.each([
    'https://gmail.googleapis.com/batch',
    'https://gmail.googleapis.com/batch/gmail/v1',
    'https://www.googleapis.com/batch/gmail/v1',
    'http://127.0.0.1:8080/batch',
  ])('is answered at %s', url => {
    const reply = batch([`GET ${PATH}`], {url});
    expect(reply.status).toBe(200);
    expect(answersOf(reply)[0]).toMatch(/^HTTP\/1.1 200 OK\r\n/);
  });

  it('reaches Drive through Drive’s endpoint, and through Gmail’s only Gmail', () => {
    const drive = 'GET /drive/v3/files/none HTTP/1.1';
    const url = 'https://www.googleapis.com/batch/drive/v3';
    expect(answersOf(batch([drive], {url}))[0]).toContain(
      'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
    );
    expect(answersOf(batch([drive]))[0]).toMatch(/^HTTP\/1.1 404 Not Found/);
  });

  it.each(['www', 'admin'])(
    'reaches the directory through its own endpoint at %s.googleapis.com',
    host => {
      const users = 'GET /admin/directory/v1/users?customer=my_customer';
      const url = `https://${host}.googleapis.com/batch/admin/directory_v1`;
      expect(answersOf(batch([users], {url}))[0]).toContain(
        'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
      );
    },
  );

  it('has parts with the type of a request and with whole addresses', () => {
    const reply = batch([`GET ${gmailUrl(ADA)} HTTP/1.1`], {
      type: 'application/http; msgtype=request',
    });
    expect(answersOf(reply)[0]).toContain(`"sendAsEmail": "${ADA}"`);
    expect(batch(['GET https://elsewhere.test/ HTTP/1.1']).status).toBe(400);
  });

  it('is answered with a reason and a header on every part, empty ones too', () => {
    google.faults.add({match: {pathIncludes: '/cut'}, respond: 'network'});
    google.faults.add({
      match: {pathIncludes: '/empty'},
      respond: {status: 204, body: ''},
    });
    const answers = answersOf(batch(['GET /cut', 'DELETE /empty']));
    for (const [i, line] of [
      'HTTP/1.1 503 Service Unavailable',
      'HTTP/1.1 204 No Content',
    ].entries()) {
      const [head = '', body] = answers[i]!.split('\r\n\r\n');
      expect(head.split('\r\n')[0]).toBe(line);
      expect(head).toContain('vary: Origin');
      expect(head).toContain('content-length: 0');
      expect(body?.trim()).toBe('');
    }
  });

  it('holds no other batch', () => {
    const [answer] = answersOf(batch(['POST /batch/gmail/v1 HTTP/1.1']));
    expect(answer).toMatch(/^HTTP\/1.1 400 Bad Request/);
  });
});
