/** JSON Web Tokens (RFC 7519) signed with RS256, the only algorithm that Google's service accounts use. */
import {createSign, createVerify, type KeyObject} from 'node:crypto';

export interface Jwt {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signed: string;
  readonly signature: Buffer;
}

/**
 * Released Google clients (google-auth 1.5.1 for Python) keep the padding that RFC 7515 omits, and sign it as well.
 *
 * @returns null for text that is not a JWT; the signature is not checked.
 */
export function readJwt(text: string): Jwt | null {
  const parts = text.split('.');
  if (parts.length !== 3 || !parts.every(it => /^[\w-]+={0,2}$/.test(it))) {
    return null;
  }
  const [header, claims] = parts.slice(0, 2).map(jsonObject);
  if (!header || !claims) return null;
  return {
    header,
    claims,
    signed: `${parts[0]}.${parts[1]}`,
    signature: Buffer.from(parts[2]!, 'base64url'),
  };
}

export function isSignedBy(jwt: Jwt, key: KeyObject): boolean {
  return (
    jwt.header['alg'] === 'RS256' &&
    createVerify('RSA-SHA256').update(jwt.signed).verify(key, jwt.signature)
  );
}

/** @param claims - the exact payload, already JSON */
export function signJwt(claims: string, key: KeyObject, keyId: string): string {
  const header = JSON.stringify({alg: 'RS256', kid: keyId, typ: 'JWT'});
  const signed = [header, claims]
    .map(part => Buffer.from(part).toString('base64url'))
    .join('.');
  return `${signed}.${signatureOf(signed, key)}`;
}

/** So many signatures of a key are remembered. */
const MAX_KNOWN = 5_000;

const known = new WeakMap<KeyObject, Map<string, string>>();

/** RS256 signs a text the same each time, and tests return to a state, and to its time, again and again. */
function signatureOf(text: string, key: KeyObject): string {
  const ofKey = known.get(key) ?? new Map<string, string>();
  known.set(key, ofKey);
  let signature = ofKey.get(text);
  if (signature === undefined) {
    const bytes = createSign('RSA-SHA256').update(text).sign(key);
    signature = bytes.toString('base64url');
    if (ofKey.size >= MAX_KNOWN) ofKey.clear();
    ofKey.set(text, signature);
  }
  return signature;
}

function jsonObject(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(part, 'base64url').toString('utf8'),
    );
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
