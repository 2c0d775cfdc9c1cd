/** An app that users let in: a company, its OAuth client, and the steps of the flow. */
import {createHash} from 'node:crypto';
import type {
  ConsentDecision,
  ConsentError,
} from '../../../../emulator/google/oauth-consent';
import type {NewOAuthClient} from '../../../../emulator/google/oauth-clients';
import type {Google} from '../../../../emulator/google/google';
import {aGoogle, BASIC, send, type Reply} from './client';

export const ADA = 'ada@example.test';
export const GRACE = 'grace@example.test';
export const OUTSIDER = 'eve@elsewhere.test';
export const CLIENT_ID = '123-abc.apps.googleusercontent.com';
export const SECRET = 'not a real secret';
export const REDIRECT = 'https://script.google.com/macros/s/AKfy/exec';
export const VERIFIER = 'v'.repeat(43);
export const EMAIL = 'https://www.googleapis.com/auth/userinfo.email';

/** A company of two with an app; `changes` are the app's. */
export function aGoogleWithApp(changes: Partial<NewOAuthClient> = {}): Google {
  const google = aGoogle();
  google.addUser({
    primary: ADA,
    aliases: [{sendAsEmail: 'info@example.test'}],
  });
  google.addUser({primary: GRACE});
  google.addOAuthClient({
    clientId: CLIENT_ID,
    clientSecret: SECRET,
    redirectUris: [REDIRECT],
    name: 'Rollout',
    ...changes,
  });
  return google;
}

/** The address of the consent page; a parameter that is null is omitted. */
export function consentUrl(
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const parameters = {
    client_id: CLIENT_ID,
    redirect_uri: REDIRECT,
    response_type: 'code',
    scope: `openid email ${BASIC}`,
    access_type: 'offline',
    prompt: 'consent',
    state: 'a state & more',
    login_hint: ADA,
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(parameters).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as [string, string]],
  );
  return `https://accounts.google.com/o/oauth2/v2/auth?${new URLSearchParams(given).toString()}`;
}

/** What the app gets in its redirect. */
export function redirected(
  google: Google,
  decision: Partial<ConsentDecision> = {},
  url = consentUrl(),
): URLSearchParams {
  const result = google.decideConsent(url, {
    user: ADA,
    allow: true,
    ...decision,
  });
  if (result.kind === 'error') throw new Error(result.text);
  return new URL(result.to).searchParams;
}

/** What Google shows instead of redirecting. */
export function refusal(
  google: Google,
  user: string,
  url = consentUrl(),
): ConsentError {
  const result = google.decideConsent(url, {user, allow: true});
  if (result.kind !== 'error') throw new Error('it was redirected');
  return result;
}

export function post(
  google: Google,
  path: string,
  form: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
): Reply {
  return send(google, 'POST', `https://oauth2.googleapis.com${path}`, {
    headers: {'content-type': 'application/x-www-form-urlencoded', ...headers},
    body: new URLSearchParams(form).toString(),
  });
}

/** Exchanges a code; a field that is null is omitted. */
export function exchange(
  google: Google,
  code: string,
  changes: Readonly<Record<string, string | null>> = {},
): Reply {
  const form = {
    grant_type: 'authorization_code',
    client_id: CLIENT_ID,
    client_secret: SECRET,
    redirect_uri: REDIRECT,
    code,
    code_verifier: VERIFIER,
    ...changes,
  };
  const given = Object.entries(form).filter(([, value]) => value !== null);
  return post(google, '/token', Object.fromEntries(given));
}

export function refresh(
  google: Google,
  token: string,
  changes: Readonly<Record<string, string>> = {},
): Reply {
  return post(google, '/token', {
    grant_type: 'refresh_token',
    client_id: CLIENT_ID,
    client_secret: SECRET,
    refresh_token: token,
    ...changes,
  });
}

export interface Tokens {
  readonly access: string;
  /** Empty if none was given. */
  readonly refresh: string;
  readonly scope: string;
}

/** The whole flow, from the consent page to the tokens. */
export function consented(
  google: Google,
  decision: Partial<ConsentDecision> = {},
  url = consentUrl(),
): Tokens {
  const code = redirected(google, decision, url).get('code') ?? '';
  return tokensOf(exchange(google, code));
}

export function tokensOf({status, text, json}: Reply): Tokens {
  if (status !== 200) throw new Error(`no tokens: ${text}`);
  return {
    access: String(json!['access_token']),
    refresh: String(json!['refresh_token'] ?? ''),
    scope: String(json!['scope']),
  };
}
