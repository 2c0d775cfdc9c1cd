/** Assertions of a service account: "I act for that user", or for itself (RFC 7523). */
import {base64Url, utf8} from '../base/bytes';

/** How the token endpoint is asked for a token in exchange for an assertion. */
export const ASSERTION_GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

const AUDIENCE = 'https://oauth2.googleapis.com/token';
/** The longest that Google allows. */
const LIFETIME_S = 3600;

/** RS256 over the text, as base64url without padding; made by the platform from the key that it keeps. */
export type Sign = (text: string) => string;

/**
 * RFC 7523 section 3; `iat` is whole seconds and a little in the past, since clocks differ.
 *
 * @param user - null: the account acts for itself
 * @param now - milliseconds since the epoch
 */
export function claimsFor(
  email: string,
  user: string | null,
  scopes: readonly string[],
  now: number,
): Readonly<Record<string, string | number>> {
  const iat = Math.floor(now / 1000) - 10;
  return {
    iss: email,
    ...(user === null ? {} : {sub: user}),
    scope: scopes.join(' '),
    aud: AUDIENCE,
    iat,
    exp: iat + LIFETIME_S,
  };
}

/** The claims as a signed token: RFC 7515 section 3.1. */
export function signedWith(sign: Sign, claims: string): string {
  const part = (json: string) => base64Url(utf8(json)).replace(/=+$/, '');
  const signed = `${part('{"alg":"RS256","typ":"JWT"}')}.${part(claims)}`;
  return `${signed}.${sign(signed)}`;
}
