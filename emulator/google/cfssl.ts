/**
 * A CFSSL server of a customer's, on a host of its own: `authsign` and `info` [github.com/cloudflare/cfssl/tree/master/doc/api], with
 * the answers that Debian's `golang-cfssl` gives (`npm run test:cfssl` drives that one).
 */
import {createHmac} from 'node:crypto';
import {readRequest} from './certificate-request';
import {
  crlAddress,
  crlPoint,
  extension,
  keyUsage,
  newAuthority,
  objectIds,
  OID,
  signBy,
  type Authority,
} from './certificate-signing';
import {Whole, type Incoming, type Route, type World} from './method';
import {json} from './response';
import type {State} from './state';

export interface CfsslServer {
  /** `https://ca.example.com`, without a slash at the end. */
  readonly url: string;
  /** Of the HMAC, in hexadecimal. */
  readonly key: string;
  readonly authority: Authority;
  /** PEM of every certificate that was ever signed. */
  readonly signed: string[];
}

const YEAR = 31_536_000_000;
const EMAIL_PROTECTION = '1.3.6.1.5.5.7.3.4';

/** Adds a server whose CA is valid from a day before. */
export function addCfssl(
  {cfsslServers}: State,
  now: number,
  {url, key}: Pick<CfsslServer, 'url' | 'key'>,
): CfsslServer {
  const authority = newAuthority('CFSSL', 'cfssl', now - 86_400_000);
  const added = {url, key, authority, signed: []};
  cfsslServers.push(added);
  return added;
}

/** The way to the server that a request is for; null when it is for none. */
export function cfsslRoute(
  {cfsslServers}: State,
  {url, method}: {readonly url: string; readonly method: string},
): Route | null {
  for (const server of cfsslServers) {
    const start = `${server.url}/api/v1/cfssl/`;
    if (!url.startsWith(start)) continue;
    const endpoint = url.slice(start.length);
    return {
      method: {
        ...{id: `cfssl.${endpoint}`, verb: method, api: null, scopes: []},
        ...{host: new URL(url).hostname, path: new URL(url).pathname},
        run: (world: World, incoming: Incoming) =>
          reply(world, server, `${method} ${endpoint}`, incoming),
      },
      path: {},
    };
  }
  return null;
}

function reply(
  {clock}: World,
  server: CfsslServer,
  asked: string,
  {body}: Incoming,
): Whole {
  const message = JSON.parse(Buffer.from(body).toString()) as Record<
    string,
    unknown
  >;
  switch (asked) {
    case 'POST info':
      return good({certificate: server.authority.chain[0]!, expiry: '8760h'});
    case 'POST authsign': {
      const request = Buffer.from(String(message['request']), 'base64');
      const token = createHmac('sha256', Buffer.from(server.key, 'hex'))
        .update(request)
        .digest('base64');
      if (message['token'] !== token) return bad('invalid token');
      return sign(server, request.toString(), clock.now());
    }
    default:
      return new Whole(json(404, {success: false}));
  }
}

function sign(server: CfsslServer, text: string, now: number): Whole {
  const {certificate_request: csr} = JSON.parse(text) as Record<string, string>;
  let asked;
  try {
    asked = readRequest(csr ?? '');
  } catch {
    return bad('not a certificate request');
  }
  const san = asked.extensions.filter(it => it.oid === OID.subjectAltName);
  const usages = ['digitalSignature', 'keyAgreement'];
  const certificate = signBy(server.authority, {
    ...{subject: asked.subject, publicKeyInfo: asked.publicKeyInfo},
    ...{from: now, to: now + YEAR},
    extensions: [
      extension(OID.keyUsage, keyUsage(usages), true),
      extension(OID.extendedKeyUsage, objectIds([EMAIL_PROTECTION])),
      ...san,
      crlPoint(crlAddress('cfssl', 'ca')),
    ],
  });
  server.signed.push(certificate);
  return good({certificate});
}

function good(result: object): Whole {
  const answer = {success: true, result, errors: [], messages: []};
  return new Whole(json(200, answer, false));
}

function bad(message: string): Whole {
  const errors = [{code: 400, message}];
  const answer = {success: false, result: null, errors, messages: []};
  return new Whole(json(400, answer, false));
}
