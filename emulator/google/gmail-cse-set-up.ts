/** What an administrator, or a user in earlier days, would do for client-side encryption, as calls for tests and companies. */
import {createHash, createPrivateKey} from 'node:crypto';
import {storeIdentity} from './gmail-cse-identities';
import {storeKeyPair} from './gmail-cse-key-pairs';
import type {
  CseKeyMetadata,
  CseKeyPairsOfIdentity,
  CseOfUser,
  CseSwitch,
  StoredCseIdentity,
  StoredCseKeyPair,
} from './gmail-cse-state';
import {
  unwrapped,
  USUAL_OPERATIONS,
  wrapped,
  type KeyService,
  type Unwrapped,
  type Wrapping,
} from './key-service';
import {SetUp} from './set-up';
import {userOf, type User} from './state';

export interface NewKeyService {
  /** `https://kacls.example.com/v1` */
  readonly url: string;
  readonly name?: string;
  readonly vendorId?: string;
  readonly version?: string;
  /** The operations that `status` lists. Default: the usual ones, and `wrapprivatekey` if it wraps. */
  readonly operations?: readonly string[];
  /** Default: it does not wrap. */
  readonly wrap?: Wrapping;
}

/** A key pair that Gmail holds from before. */
export interface HeldCseKeyPair {
  readonly pkcs7: string;
  /** Default: a hardware key. */
  readonly metadata?:
    | {readonly kaclsUri: string; readonly kaclsData: string}
    | {readonly description: string};
  /** When Gmail took it, milliseconds since the epoch. Default: now. */
  readonly createdAt?: number;
  /** Milliseconds since the epoch. Default: it is enabled. */
  readonly disabledAt?: number;
}

const DAY_MS = 86_400_000;

export class CseSetUp extends SetUp {
  /**
   * Switches client-side encryption for a user.
   *
   * @param until - when `activating` becomes `on`, in milliseconds since the epoch. Default: a day from now
   * @throws Error for an unknown user
   */
  setCse(user: string, to: CseSwitch, until = this.clock.now() + DAY_MS): void {
    const cse = this.cse(user);
    cse.switch = to;
    cse.activeFrom = until;
  }

  /** How the last page of a list of identities ends: by no `nextPageToken`, or by an empty one. Google says that both occur. */
  setCseLastPage(to: 'absent' | 'empty'): void {
    this.state.csePaging.lastPage = to;
  }

  /** What Gmail holds for a user, in the order of creation. */
  cseKeyPairs(user: string): readonly StoredCseKeyPair[] {
    return this.cse(user).keyPairs;
  }

  cseIdentities(user: string): readonly StoredCseIdentity[] {
    return this.cse(user).identities;
  }

  /**
   * Gives a user an existing key pair.
   *
   * @throws Refused if Gmail would not have accepted its certificates
   */
  holdCseKeyPair(user: string, held: HeldCseKeyPair): StoredCseKeyPair {
    const where = held.metadata ?? {description: 'Smart card'};
    const metadata: CseKeyMetadata = {id: this.world.newId('', 22), ...where};
    const owner = this.user(user);
    const {pkcs7, createdAt = this.clock.now()} = held;
    const given = {pkcs7, metadata: [metadata]};
    const stored = storeKeyPair(this.world, owner, given, createdAt);
    stored.disabledAt = held.disabledAt ?? null;
    return stored;
  }

  /**
   * Gives a user an existing identity.
   *
   * @throws ApiError if Gmail would not accept it now
   */
  holdCseIdentity(
    user: string,
    keyPairs: CseKeyPairsOfIdentity,
  ): StoredCseIdentity {
    return storeIdentity(this.world, this.user(user), user, keyPairs);
  }

  /** @throws Error for an address that is not https */
  addKeyService(service: NewKeyService): KeyService {
    const {protocol, origin, pathname} = new URL(service.url);
    if (protocol !== 'https:') throw new Error(`${service.url} is not https`);
    const secret = createHash('sha256').update(this.world.newId('', 43));
    const {wrap = null} = service;
    const added: KeyService = {
      url: origin + pathname.replace(/\/$/, ''),
      name: service.name ?? 'Keys',
      vendorId: service.vendorId ?? 'Example',
      version: service.version ?? '1.0',
      operations: service.operations ?? [
        ...USUAL_OPERATIONS,
        ...(wrap ? ['wrapprivatekey'] : []),
      ],
      wrap,
      key: secret.digest(),
    };
    this.state.keyServices.push(added);
    return added;
  }

  /**
   * A key service's answer for a private key, for companies whose keys were wrapped beforehand.
   *
   * @param privateKey - PEM
   * @returns base64
   */
  wrapped(url: string, privateKey: string, perimeterId = ''): string {
    const key = createPrivateKey(privateKey);
    const der = key.export({type: 'pkcs8', format: 'der'});
    const service = this.keyService(url);
    const nonce = this.world.newId('', 32);
    return wrapped(service, {privateKey: der, perimeterId}, nonce);
  }

  /**
   * The content of wrapped data.
   *
   * @throws Error for data that this service has not wrapped
   */
  unwrapped(url: string, data: string): Unwrapped {
    return unwrapped(this.keyService(url), data);
  }

  private keyService(url: string): KeyService {
    const found = this.state.keyServices.find(it => it.url === url);
    if (!found) throw new Error(`no key service at ${url}`);
    return found;
  }

  private cse(user: string): CseOfUser {
    return this.user(user).cse;
  }

  private user(address: string): User {
    const found = userOf(this.state, address);
    if (!found) throw new Error(`no user ${address}`);
    return found;
  }
}
