/** All that the emulated Google knows, as plain data that tests and the playground may read. */
import {emptyCaService, type CaServiceState} from './ca-pool';
import type {CfsslServer} from './cfssl';
import type {PublishedList} from './revocation-lists';
import type {CseOfUser} from './gmail-cse-state';
import type {KeyService} from './key-service';
import {emptyOAuthState, type OAuthState} from './oauth-state';

/** A Gmail send-as address. The primary address is one of them, without `verificationStatus` and `treatAsAlias`. */
export interface SendAs {
  readonly sendAsEmail: string;
  readonly displayName: string;
  readonly isPrimary: boolean;
  /** Absent for the primary address and for aliases of the user's own domain, as in the API. */
  readonly verificationStatus?: 'accepted' | 'pending';
  readonly treatAsAlias?: boolean;
  /** In the order of insertion. */
  readonly smimeInfos: StoredSmimeInfo[];
}

/** A certificate that Gmail holds. The private key is thrown away: nothing here needs it. */
export interface StoredSmimeInfo {
  readonly id: string;
  readonly issuerCn: string;
  isDefault: boolean;
  /** Milliseconds since the epoch. */
  readonly expiration: number;
  /** Leaf and chain, concatenated. */
  readonly pem: string;
  /** SHA-256 of the leaf, lower-case hex. */
  readonly fingerprint: string;
}

export interface User {
  /** Of the directory: it stays when the primary address changes. */
  readonly id: string;
  primary: string;
  /** Whether the user has a Gmail mailbox at all. */
  mailbox: boolean;
  /** Hosted S/MIME of the user's organizational unit. */
  smime: 'on' | 'off';
  /** "S/MIME API end user access" of the unit: whether apps that users let in themselves reach certificates. */
  smimeByUsers: boolean;
  /** Client-side encryption; hosted S/MIME has nothing to do with it. */
  readonly cse: CseOfUser;
  suspended: boolean;
  archived: boolean;
  /** The full name; absent where the directory answers none. */
  readonly name?: string;
  /** BCP 47, the preferred ones. */
  languages: readonly string[];
  /** Path of the organizational unit: `/`, `/Sales/North`. */
  orgUnit: string;
  deleted: boolean;
  /** May read the organization's users. */
  admin: boolean;
  readonly sendAs: SendAs[];
}

/** A Google group; members are users, other groups, people from elsewhere, or everybody in the organization. */
export interface Group {
  readonly address: string;
  readonly name: string;
  /** Addresses; `'everybody'` is the one member without an address. */
  readonly members: string[];
}

export interface ServiceAccount {
  readonly email: string;
  /** The numeric id that a delegation entry names. */
  readonly clientId: string;
  /** Number of the Cloud project that its tokens are counted against. */
  readonly project: string;
  /** The user-managed key, PEM; absent for an account that has none. */
  publicKey?: string;
  keyRevoked: boolean;
  deleted: boolean;
  /** The principals with `roles/iam.serviceAccountTokenCreator` on it. */
  readonly tokenCreators: string[];
}

export interface Token {
  /** Primary address of the user, or the address of a service account that acts for itself. */
  user: string;
  readonly scopes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly expires: number;
  readonly project: string;
  /** Client id of the app that the user has let in; absent for service accounts and for the person at the keyboard. */
  readonly client?: string;
  /** Client id of the service account that asked for it. */
  readonly issuedTo?: string;
}

export interface StoredDriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  /** A function for content that is too big to keep. */
  readonly bytes: Uint8Array | (() => Uint8Array);
  /** Addresses; `'everyone'` is everyone in the organization. */
  readonly readers: readonly string[] | 'everyone';
  /** Callers that are not listed as readers have to send it; otherwise the file does not exist for them. */
  readonly resourceKey?: string;
  readonly driveId?: string;
  /** The folder that contains it; absent at the top of a drive. */
  readonly parent?: string;
  /** The target of a shortcut. */
  readonly targetId?: string;
  readonly modified: number;
  trashed: boolean;
}

/** One handled request. Never a body, a token or a query. */
export interface LogEntry {
  /** Milliseconds since the epoch; requests of one `fetchAll` wave carry the same time. */
  readonly time: number;
  /** Google's method id, e.g. `gmail.users.settings.sendAs.smimeInfo.insert`; the path where there is no such method. */
  readonly method: string;
  /** The user of the mailbox, or the caller if no mailbox is involved; empty if unknown. */
  readonly user: string;
  /** 0 for a request that got no response. */
  readonly status: number;
}

/** An identity of another provider, as a workload identity pool knows it. */
export interface Federated {
  /** `//iam.googleapis.com/projects/…/workloadIdentityPools/…/providers/…` */
  readonly audience: string;
  /** `principal://iam.googleapis.com/…/subject/…` */
  readonly principal: string;
  readonly project: string;
}

/** A secret of Secret Manager. */
export interface Secret {
  readonly project: string;
  /** The project's number, which Google accepts in place of its id. */
  readonly number: string;
  readonly secret: string;
  /** The principals with the role Secret Manager Secret Accessor on it. */
  readonly isOpenTo: readonly string[];
  /** The first one is version 1. */
  readonly versions: {
    readonly data: Uint8Array;
    state: 'ENABLED' | 'DISABLED' | 'DESTROYED';
  }[];
}

export type Api =
  | 'gmail'
  | 'iamcredentials'
  | 'secretmanager'
  | 'privateca'
  | 'drive'
  | 'sheets'
  | 'admin';

/** A space of Google Chat with one incoming webhook. */
export interface ChatSpace {
  readonly name: string;
  /** Empties when the webhook is removed. */
  token: string;
  /** Texts that were posted. */
  readonly messages: string[];
}

export interface State extends OAuthState, CaServiceState {
  readonly users: User[];
  readonly groups: Group[];
  readonly serviceAccounts: ServiceAccount[];
  /** Domain-wide delegation: client id → scopes. */
  readonly delegations: Record<string, readonly string[]>;
  /** Project number → the APIs that are enabled there. */
  readonly apis: Record<string, Api[]>;
  /** PEM of the roots that Gmail, or the domain's admin, trusts. */
  readonly trustedRoots: string[];
  /** Access token → its permissions. */
  readonly tokens: Record<string, Token>;
  readonly driveFiles: StoredDriveFile[];
  readonly secrets: Secret[];
  /** The service account that the metadata server gives tokens for; null where there is no such server. */
  readonly machine: {attached: string | null};
  /** By the token of another provider: what it is exchanged for. */
  readonly federated: Record<string, Federated>;
  readonly chatSpaces: ChatSpace[];
  readonly keyServices: KeyService[];
  readonly cfsslServers: CfsslServer[];
  readonly revocationLists: PublishedList[];
  /** How the last page of a list of CSE identities ends. */
  readonly csePaging: {lastPage: 'absent' | 'empty'};
  readonly log: LogEntry[];
}

export function emptyState(): State {
  return {
    users: [],
    groups: [],
    serviceAccounts: [],
    delegations: {},
    apis: {},
    trustedRoots: [],
    tokens: {},
    driveFiles: [],
    secrets: [],
    machine: {attached: null},
    federated: {},
    chatSpaces: [],
    ...emptyCaService(),
    ...emptyOAuthState(),
    keyServices: [],
    cfsslServers: [],
    revocationLists: [],
    csePaging: {lastPage: 'empty'},
    log: [],
  };
}

/** What a record holds under a name that came from outside: inherited names, such as `constructor`, are not found. */
export function held<T>(
  record: Readonly<Record<string, T>>,
  name: string,
): T | undefined {
  const isThere = Object.prototype.hasOwnProperty.call(record, name);
  return isThere ? record[name] : undefined;
}

/** Addresses are compared without regard to case, as Gmail does. */
export function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The users of a company by lowercase address: all of them would be searched with each request. */
interface Places {
  readonly at: Map<string, number>;
  /** Their addresses at that time: users can be renamed, added, or taken back. */
  readonly addresses: string[];
}

const places = new WeakMap<readonly User[], Places>();

/** The user with this primary address; aliases are not looked at. */
export function userOf(
  {users}: Pick<State, 'users'>,
  address: string,
): User | undefined {
  const wanted = address.toLowerCase();
  const isIt = (it: User | undefined) => it?.primary.toLowerCase() === wanted;
  let known = places.get(users);
  const there = users[known?.at.get(wanted) ?? -1];
  if (isIt(there)) return there;
  if (!known || !isBeginning(known.addresses, users)) {
    known = {at: new Map(), addresses: []};
    places.set(users, known);
  }
  const {at, addresses} = known;
  for (const {primary} of users.slice(addresses.length)) {
    const lower = primary.toLowerCase();
    if (!at.has(lower)) at.set(lower, addresses.length);
    addresses.push(primary);
  }
  return users[at.get(wanted) ?? -1];
}

function isBeginning(
  addresses: readonly string[],
  users: readonly User[],
): boolean {
  return addresses.every((it, i) => it === users[i]?.primary);
}
