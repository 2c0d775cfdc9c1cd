/** How mailboxes are reached: one's own through the advanced service, others by the delegation that is set up. */
import {Tokens, type ServiceAccount} from '../core/access/tokens';
import type {Rights, Store} from '../core/ports';
import {storedKey} from './store';

/** @param operator - the person at the keyboard, lower case */
export function rights(
  store: Store,
  operator: string,
  now: () => number,
): Rights {
  // One for the whole execution, so that a user's rows share a token.
  let tokens: Tokens | null | undefined;
  const delegation = (): Tokens | null => {
    if (tokens === undefined) {
      const account = serviceAccount(store);
      tokens = account && new Tokens(account, now);
    }
    return tokens;
  };
  return {
    delegation,
    grantFor(at) {
      const own = at.user === operator;
      if (own && at.alias === at.user) return {kind: 'own'};
      const delegated = delegation();
      if (delegated) return {kind: 'delegation', tokens: delegated};
      return own ? {kind: 'own'} : null;
    },
    canSign(privateKey) {
      try {
        return sign('anything', privateKey) !== '';
      } catch {
        // Apps Script has no other way to say that a key is none.
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
