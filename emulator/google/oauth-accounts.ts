/** Google accounts as OAuth sees them: the company's users, and people from elsewhere. */
import {createHash} from 'node:crypto';
import {userOf, type State} from './state';

export interface Account {
  readonly email: string;
  /** The `hd` claim; null for people from elsewhere. */
  readonly domain: string | null;
}

/**
 * The account that someone is signed in to. An address outside the company's domains is someone from elsewhere.
 *
 * @throws Error for a company account that does not exist, or is suspended or deleted: nobody can sign in to it
 */
export function accountOf(state: State, address: string): Account {
  const user = userOf(state, address);
  if (user?.suspended || user?.deleted) {
    throw new Error(`nobody can sign in as ${address}`);
  }
  if (user) return {email: user.primary, domain: domainOf(user.primary)};
  const domain = domainOf(address);
  if (state.users.some(it => domainOf(it.primary) === domain)) {
    throw new Error(`there is no account ${address}`);
  }
  return {email: address.toLowerCase(), domain: null};
}

/** What an ID token and userinfo say of an account. */
export function identityOf(
  state: State,
  email: string,
): {sub: string; email: string; email_verified: true; hd?: string} {
  const user = userOf(state, email);
  return {
    // One account has one id everywhere, in the directory too.
    sub: user?.id ?? subjectId(email),
    email,
    email_verified: true,
    ...(user ? {hd: domainOf(email)} : {}),
  };
}

/** A number of 21 digits, the same for an account everywhere and forever. */
function subjectId(email: string): string {
  const digest = createHash('sha256').update(email.toLowerCase()).digest('hex');
  const digits = BigInt(`0x${digest}`) % 10n ** 20n;
  return `1${String(digits).padStart(20, '0')}`;
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
