/** A service account's JSON key file: the key signs on this machine, and IAM is not asked. */
import {createPrivateKey, sign, type KeyObject} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {
  ASSERTION_GRANT,
  claimsFor,
  signedWith,
} from '../../src/core/access/assertion';
import {MARGIN_MS, type ServiceAccount} from '../../src/core/access/tokens';
import {isRecord, parseJson, text} from '../../src/core/google/gmail/json';
import {httpCall} from '../../src/core/google/http';
import type {HiddenValues} from '../../src/core/google/hidden-values';
import {TOKEN} from '../../src/core/google/oauth/token-endpoint';
import type {HttpClient} from '../http/client';
import {placed} from '../http/endpoint';
import {OWN_SCOPES, type Identity, type IdentityHeaders} from './identity';
import {AccessProblem} from './problem';

const UNIVERSE = 'googleapis.com';

/** The account, and its key as a function that signs. */
export type KeyedAccount = Required<ServiceAccount>;

/**
 * Reads a key file.
 *
 * @throws AccessProblem
 */
export function readKeyFile(file: string): KeyedAccount {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    throw new AccessProblem('key-file-unreadable', {file, why: code ?? ''});
  }
  const json = parseJson(content);
  if (!isRecord(json) || json['type'] !== 'service_account') {
    throw new AccessProblem('key-file-invalid', {file});
  }
  checkUniverse(text(json['universe_domain']));
  const account = keyedAccount(
    text(json['client_email']),
    text(json['private_key']),
  );
  if (!account) throw new AccessProblem('key-file-invalid', {file});
  return account;
}

/** @returns null if that is not an address and an RSA key in PEM */
export function keyedAccount(email: string, pem: string): KeyedAccount | null {
  const key = privateKey(pem);
  if (!email.includes('@') || key?.asymmetricKeyType !== 'rsa') return null;
  return {
    email,
    sign: content =>
      sign('RSA-SHA256', Buffer.from(content), key).toString('base64url'),
  };
}

/** @throws AccessProblem for a cloud in which domain-wide delegation does not exist */
export function checkUniverse(universe: string): void {
  if (universe === '' || universe === UNIVERSE) return;
  throw new AccessProblem('other-universe', {universe});
}

function privateKey(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    // OpenSSL's words say nothing that helps, and must not quote the key.
    return null;
  }
}

/** The account acting for itself, by an assertion that its own key signs. */
export class KeyIdentity implements Identity {
  private held: Promise<IdentityHeaders> | null = null;
  private until = 0;

  /** @param now - milliseconds since the epoch */
  constructor(
    private readonly account: KeyedAccount,
    private readonly parts: {
      readonly client: HttpClient;
      readonly endpoint: string | null;
      readonly hidden: HiddenValues;
      now(): number;
    },
  ) {}

  headers(): Promise<IdentityHeaders> {
    const {now} = this.parts;
    if (this.held && now() < this.until) return this.held;
    // While it is under way, others wait for it.
    this.until = Infinity;
    this.held = this.fetch();
    return this.held;
  }

  forget(): void {
    this.held = null;
  }

  private async fetch(): Promise<IdentityHeaders> {
    const {client, endpoint, hidden, now} = this.parts;
    const {email, sign} = this.account;
    const claims = claimsFor(email, null, OWN_SCOPES, now());
    const assertion = signedWith(sign, JSON.stringify(claims));
    const {verb, url, body, contentType} = httpCall(
      {
        method: TOKEN,
        user: email,
        path: {},
        body: {grant_type: ASSERTION_GRANT, assertion},
        access: {kind: 'none'},
      },
      () => '',
    );
    const reply = await client.send(
      {
        verb,
        url: placed(url, endpoint),
        headers: {'Content-Type': contentType!},
        body: body!,
      },
      'text',
      true,
    );
    const json =
      'failed' in reply || reply.status !== 200
        ? null
        : parseJson(String(reply.body));
    const token = isRecord(json) ? text(json['access_token']) : '';
    if (!isRecord(json) || token === '') {
      this.forget();
      return {ok: false, reply};
    }
    this.until = now() + Number(json['expires_in']) * 1000 - MARGIN_MS;
    hidden.add(token);
    return {ok: true, token, more: {}};
  }
}
