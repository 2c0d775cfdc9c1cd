/** How mailboxes are reached: one's own by the advanced service, others by delegation or by their users' consent. */
import {ConsentTokens} from '../core/consent/tokens';
import {Tokens, type ServiceAccount} from '../core/access/tokens';
import {hasClient, type ConsentStore} from '../core/consent/store';
import type {Rights, Store} from '../core/door/ports';
import {storedKey} from './store';

/** @param operator - the person at the keyboard, lowercase */
export function rights(
  store: Store,
  consents: ConsentStore,
  operator: string,
  now: () => number,
): Rights {
  // One of each for the whole execution, so that a user's rows share a token.
  let tokens: Tokens | null | undefined;
  let consentTokens: ConsentTokens | undefined;
  const delegation = (): Tokens | null => {
    if (tokens === undefined) {
      const account = serviceAccount(store);
      tokens = account && new Tokens(account, now, operator);
    }
    return tokens;
  };
  const consent = (): ConsentTokens | null => {
    // The secret may be forgotten or stored meanwhile.
    if (!hasClient(consents)) return null;
    return (consentTokens ??= new ConsentTokens(consents, now));
  };
  return {
    delegation,
    consent,
    grantFor(at, preferred) {
      const own = at.user === operator;
      if (own && at.alias === at.user) return {kind: 'own'};
      const delegated = preferred === 'consent' ? null : delegation();
      if (delegated) return {kind: 'delegation', tokens: delegated};
      if (own) return {kind: 'own'};
      const consented = preferred === 'delegation' ? null : consent();
      return consented && {kind: 'consent', tokens: consented};
    },
    canSign(privateKey) {
      try {
        return sign('anything', privateKey) !== '';
      } catch {
        // Apps Script has no other way to show that a key is invalid.
        return false;
      }
    },
  };
}

function serviceAccount(store: Store): ServiceAccount | null {
  const {access, serviceAccount: email} = store.settings();
  if (access === 'own') return null;
  if (access === 'keyless') return {email};
  const key = storedKey();
  return key && {email: key.email, sign: text => sign(text, key.privateKey)};
}

/** RS256, base64url without padding. */
function sign(text: string, privateKey: string): string {
  const signature = Utilities.computeRsaSha256Signature(text, privateKey);
  return Utilities.base64EncodeWebSafe(signature).replace(/=+$/, '');
}
