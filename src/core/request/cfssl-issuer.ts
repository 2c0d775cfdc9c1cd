/**
 * CFSSL as an issuer (github.com/cloudflare/cfssl, doc/api): a CA server of an organization’s own, asked with an HMAC of each request.
 *
 * It signs whatever it is asked, each time again, and has no name for a request. So a request is noted before it goes out; if no
 * answer arrives, nobody knows whether there is a certificate, and an admin decides.
 */
import {base64, utf8} from '../base/bytes';
import {isRecord, text} from '../google/gmail/json';
import {
  attempt,
  GoogleRefusal,
  perform,
  type Method,
  type Workflow,
} from '../google/wire';
import {certificates} from '../certificates/lazy';
import type {AskedRegister} from './asked-register';
import type {Given, Issuer, NamedRequest} from './issuer';
import {issuerFinding} from './issuer-findings';

export interface CfsslOptions {
  /** `https://ca.example.com`, without a slash at the end. */
  readonly server: string;
  /** The server’s name of what it signs for; empty for its default. */
  readonly profile: string;
  /** Gives the key of the HMAC. */
  key(user: string): Workflow<Uint8Array>;
}

/** CFSSL as an issuer. */
export function cfsslIssuer(
  {server, profile, key}: CfsslOptions,
  register: AskedRegister,
): Issuer {
  function* request(asked: NamedRequest): Workflow<Given> {
    const {user, name, csr} = asked;
    if (register.find(name)) return yield* fetch(user, name);
    // What fails before the request is sent leaves no note behind: the server is asked something harmless first.
    const ca = yield* cfsslCa(user, server, profile);
    const secret = yield* key(user);
    register.begin(name);
    const signed = yield* attempt(
      authSign(user, {server, profile, csr, secret}),
    );
    if (!signed.ok) {
      const {problem} = signed;
      if (problem.retry === 'ambiguous') return lost(name);
      if (problem.retry === 'final') register.forget(name);
      throw new GoogleRefusal(problem);
    }
    if (signed.value === '') {
      const finding = issuerFinding('issued-without-certificate', {});
      return {ended: 'refused', finding};
    }
    register.answer(name, signed.value);
    return issuedWith(signed.value, ca);
  }

  function* fetch(user: string, name: string): Workflow<Given> {
    const pem = register.find(name)?.pem;
    return pem === undefined
      ? lost(name)
      : issuedWith(pem, yield* cfsslCa(user, server, profile));
  }

  function lost(name: string): Given {
    const at = register.find(name)?.at ?? 0;
    return {ended: 'refused', finding: issuerFinding('asked-before', {at})};
  }

  return {name: server, request, fetch};
}

function issuedWith(pem: string, ca: string): Given {
  return {ended: 'issued', pem, chain: ca === '' ? [] : [ca]};
}

/** The certificate of the CA as PEM; empty if the answer has none. @throws GoogleRefusal */
export function* cfsslCa(
  user: string,
  server: string,
  profile: string,
): Workflow<string> {
  const body = {label: '', ...(profile === '' ? {} : {profile})};
  return certificateIn(yield* perform(callOf('info', server, user, body)));
}

function* authSign(
  user: string,
  {
    server,
    profile,
    csr,
    secret,
  }: {
    readonly server: string;
    readonly profile: string;
    readonly csr: string;
    readonly secret: Uint8Array;
  },
): Workflow<string> {
  const order = utf8(
    JSON.stringify({
      certificate_request: csr,
      ...(profile === '' ? {} : {profile}),
    }),
  );
  const body = {
    token: base64(certificates().hmacSha256(secret, order)),
    request: base64(order),
  };
  return certificateIn(yield* perform(callOf('authsign', server, user, body)));
}

function callOf(
  endpoint: 'authsign' | 'info',
  server: string,
  user: string,
  body: object,
) {
  const method: Method = {
    id: `cfssl.${endpoint}`,
    api: 'cfssl',
    verb: 'POST',
    url: `${server}/api/v1/cfssl/${endpoint}`,
    sends: 'json',
    answers: 'json',
    ...(endpoint === 'authsign' ? {once: true} : {isShared: true}),
  };
  return {method, user, path: {}, body, access: {kind: 'none'}} as const;
}

function certificateIn(body: unknown): string {
  const result = isRecord(body) ? body['result'] : null;
  return isRecord(result) ? text(result['certificate']) : '';
}
