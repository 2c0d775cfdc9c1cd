/** What an administrator would do in the consoles, as calls for tests, the playground and the sample company. */
import {
  addCaPool,
  type CaPool,
  type CertificateTemplate,
  type NewCaPool,
} from './ca-pool';
import {addCfssl, type CfsslServer} from './cfssl';
import {webhookOf} from './chat';
import {idOf} from './directory';
import type {Clock} from '../clock';
import {FOLDER, SHORTCUT} from './drive';
import {storable} from './gmail-smime-info';
import {noCse, type CseSwitch} from './gmail-cse-state';
import type {World} from './method';
import {acceptedByGmail} from './smime-profile';
import {
  sameAddress,
  userOf,
  type Api,
  type ChatSpace,
  type Federated,
  type Group,
  type Secret,
  type SendAs,
  type ServiceAccount,
  type State,
  type StoredSmimeInfo,
  type User,
} from './state';

export interface NewUser {
  readonly primary: string;
  readonly displayName?: string;
  /**
   * Further send-as addresses, usable unless said otherwise: Gmail gives no `verificationStatus` for one of the user's own
   * domain, which nobody has to confirm, and `accepted` for any other.
   */
  readonly aliases?: readonly {
    readonly sendAsEmail: string;
    readonly displayName?: string;
    readonly verificationStatus?: 'accepted' | 'pending';
    readonly treatAsAlias?: boolean;
  }[];
  /** Default: true. */
  readonly mailbox?: boolean;
  /** Default: on. */
  readonly smime?: 'on' | 'off';
  /** Client-side encryption. Default: off; `setCse` says until when it is activating. */
  readonly cse?: Exclude<CseSwitch, 'activating'>;
  readonly suspended?: boolean;
  readonly archived?: boolean;
  readonly deleted?: boolean;
  /** Default: `/`. */
  readonly name?: string;
  /** Default: none. */
  readonly languages?: readonly string[];
  readonly orgUnit?: string;
  /** Default: no. */
  readonly admin?: boolean;
}

export interface NewServiceAccount {
  readonly email: string;
  readonly clientId: string;
  /** Default: its own project, with all APIs enabled. */
  readonly project?: string;
  /** PEM of a user-managed key. */
  readonly publicKey?: string;
  readonly keyRevoked?: boolean;
}

export interface NewDriveFile {
  readonly name: string;
  readonly bytes: Uint8Array | (() => Uint8Array);
  /** Addresses of the readers. Default: everyone in the organization. */
  readonly readers?: readonly string[];
  readonly mimeType?: string;
  readonly resourceKey?: string;
  readonly driveId?: string;
  /** The folder that contains it. */
  readonly parent?: string;
  readonly trashed?: boolean;
}

/** A folder, or a shortcut: like a file, without bytes. */
export type NewDriveItem = Omit<NewDriveFile, 'bytes' | 'mimeType'>;

const WITHOUT_BYTES = {bytes: new Uint8Array()} as const;

type NewAlias = NonNullable<NewUser['aliases']>[number];

function statusOf(
  primary: string,
  {sendAsEmail, verificationStatus}: NewAlias,
): Pick<SendAs, 'verificationStatus'> {
  if (verificationStatus) return {verificationStatus};
  return sameAddress(domainOf(primary), domainOf(sendAsEmail))
    ? {}
    : {verificationStatus: 'accepted'};
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1);
}

/** @param place - among all users that there have ever been */
function newUser(user: NewUser, place: number): User {
  const primary: SendAs = {
    sendAsEmail: user.primary,
    displayName: user.displayName ?? '',
    isPrimary: true,
    smimeInfos: [],
  };
  const aliases = (user.aliases ?? []).map(alias => ({
    sendAsEmail: alias.sendAsEmail,
    displayName: alias.displayName ?? user.displayName ?? '',
    isPrimary: false,
    ...statusOf(user.primary, alias),
    treatAsAlias: alias.treatAsAlias ?? false,
    smimeInfos: [],
  }));
  return {
    // A later user with the same address is a different one.
    id: idOf(`${user.primary} ${place}`),
    primary: user.primary,
    mailbox: user.mailbox ?? true,
    smime: user.smime ?? 'on',
    smimeByUsers: true,
    cse: {...noCse(), switch: user.cse ?? 'off'},
    suspended: user.suspended ?? false,
    archived: user.archived ?? false,
    ...(user.name === undefined ? {} : {name: user.name}),
    languages: user.languages ?? [],
    orgUnit: user.orgUnit ?? '/',
    deleted: user.deleted ?? false,
    admin: user.admin ?? false,
    sendAs: [primary, ...aliases],
  };
}

export class SetUp {
  readonly state: State;
  readonly clock: Clock;

  constructor(protected readonly world: World) {
    this.state = world.state;
    this.clock = world.clock;
  }

  /** @throws Error for an address that is already used */
  addUser(user: NewUser): User {
    if (userOf(this.state, user.primary)) {
      throw new Error(`${user.primary} is there already`);
    }
    const [added] = this.addUsers([user]);
    return added!;
  }

  /** Adds users none of whose addresses is used. */
  addUsers(users: readonly NewUser[]): User[] {
    const added = users.map((it, i) =>
      newUser(it, this.state.users.length + i),
    );
    for (const it of added) this.state.users.push(it);
    return added;
  }

  /** The languages that a user prefers, BCP 47. */
  setLanguages(address: string, languages: readonly string[]): void {
    const user = userOf(this.state, address);
    if (!user) throw new Error(`no user ${address}`);
    user.languages = languages;
  }

  /** @param members - addresses of users, groups and people from elsewhere; `'everybody'` for the whole organization */
  addGroup(address: string, members: readonly string[], name = ''): Group {
    const group = {address, name, members: [...members]};
    this.state.groups.push(group);
    return group;
  }

  addServiceAccount(account: NewServiceAccount): ServiceAccount {
    const project = account.project ?? this.newProject();
    const added: ServiceAccount = {
      email: account.email,
      clientId: account.clientId,
      project,
      ...(account.publicKey ? {publicKey: account.publicKey} : {}),
      keyRevoked: account.keyRevoked ?? false,
      deleted: false,
      tokenCreators: [],
    };
    this.state.serviceAccounts.push(added);
    return added;
  }

  /** Gives `user` the Service Account Token Creator role on the account. */
  grantTokenCreator(serviceAccount: string, user: string): void {
    const account = this.state.serviceAccounts.find(it =>
      sameAddress(it.email, serviceAccount),
    );
    if (!account) throw new Error(`no service account ${serviceAccount}`);
    account.tokenCreators.push(user);
  }

  /** Attaches a service account to the machine: the metadata server gives its tokens. */
  attach(serviceAccount: string): void {
    this.state.machine.attached = serviceAccount;
  }

  /** Lets a token of another provider be exchanged for a federated identity. */
  federate(token: string, identity: Federated): void {
    this.state.federated[token] = identity;
  }

  /** Replaces the domain-wide delegation entry of a client id; no scopes remove it. */
  delegate(clientId: string, scopes: readonly string[]): void {
    this.state.delegations[clientId] = scopes;
  }

  enableApi(project: string, ...apis: Api[]): void {
    this.state.apis[project] = [
      ...new Set([...(this.state.apis[project] ?? []), ...apis]),
    ];
  }

  disableApi(project: string, api: Api): void {
    this.state.apis[project] = (this.state.apis[project] ?? []).filter(
      it => it !== api,
    );
  }

  /**
   * Adds a version to a secret, which is created if it does not exist.
   *
   * @param readers - the principals with the role Secret Manager Secret Accessor on it; only for the first version
   */
  addSecret(
    name: {readonly project: string; readonly secret: string},
    data: Uint8Array,
    readers: readonly string[],
  ): Secret {
    const {secrets} = this.state;
    const found = secrets.find(
      it => it.project === name.project && it.secret === name.secret,
    );
    const number =
      secrets.find(it => it.project === name.project)?.number ??
      String(800000000001 + secrets.length);
    const secret = found ?? {...name, number, isOpenTo: readers, versions: []};
    if (!found) secrets.push(secret);
    secret.versions.push({data, state: 'ENABLED'});
    return secret;
  }

  /** @returns the pool's resource name */
  addCaPool(pool: NewCaPool): string {
    return addCaPool(this.state, this.clock.now(), pool);
  }

  /** The pool with a resource name. @throws Error if there is none */
  caPool(name: string): CaPool {
    const found = this.state.caPools.find(it => name.endsWith(`/${it.id}`));
    if (!found) throw new Error(`no pool ${name}`);
    return found;
  }

  addCfssl(server: Pick<CfsslServer, 'url' | 'key'>): CfsslServer {
    return addCfssl(this.state, this.clock.now(), server);
  }

  addCertificateTemplate(template: CertificateTemplate): void {
    this.state.certificateTemplates.push(template);
  }

  /** A space of Google Chat, and the address of its webhook. */
  addChatSpace(): {readonly space: ChatSpace; readonly webhook: string} {
    const name = this.world.newId('AAAA', 7);
    const token = this.world.newId('', 43);
    const space: ChatSpace = {name, token, messages: []};
    this.state.chatSpaces.push(space);
    return {space, webhook: webhookOf(space)};
  }

  /** @param pem - a root certificate */
  trustRoot(pem: string): void {
    this.state.trustedRoots.push(pem);
  }

  /** @returns the file's id */
  addDriveFile(file: NewDriveFile): string {
    const id = this.world.newId('1', 32);
    this.state.driveFiles.push({
      id,
      name: file.name,
      mimeType: file.mimeType ?? 'application/x-pkcs12',
      bytes: file.bytes,
      readers: file.readers ?? 'everyone',
      ...(file.resourceKey ? {resourceKey: file.resourceKey} : {}),
      ...(file.driveId ? {driveId: file.driveId} : {}),
      ...(file.parent ? {parent: file.parent} : {}),
      modified: this.clock.now(),
      trashed: file.trashed ?? false,
    });
    return id;
  }

  /** @returns the folder's id */
  addDriveFolder(folder: NewDriveItem): string {
    return this.addDriveFile({...folder, ...WITHOUT_BYTES, mimeType: FOLDER});
  }

  /** @returns the shortcut's id */
  addDriveShortcut(targetId: string, shortcut: NewDriveItem): string {
    const id = this.addDriveFile({
      ...shortcut,
      ...WITHOUT_BYTES,
      mimeType: SHORTCUT,
    });
    const at = this.state.driveFiles.findIndex(it => it.id === id);
    this.state.driveFiles[at] = {...this.state.driveFiles[at]!, targetId};
    return id;
  }

  /**
   * @param readers - its members. Default: everyone in the organization.
   * @returns the shared drive's id, which is that of its top folder, too
   */
  addSharedDrive(readers?: readonly string[]): string {
    const id = this.world.newId('0A', 17);
    this.state.driveFiles.push({
      id,
      // What files.get says of the top folder of any shared drive.
      name: 'Drive',
      mimeType: FOLDER,
      ...WITHOUT_BYTES,
      readers: readers ?? 'everyone',
      driveId: id,
      modified: this.clock.now(),
      trashed: false,
    });
    return id;
  }

  /**
   * What Gmail holds for an alias.
   *
   * @throws Error for an unknown user or alias
   */
  smimeInfos(user: string, alias = user): readonly StoredSmimeInfo[] {
    return this.sendAs(user, alias).smimeInfos;
  }

  /**
   * Gives an alias an existing certificate, as if its user had uploaded it.
   *
   * @throws Refused if Gmail would not have accepted it
   */
  holdCertificate(
    user: string,
    alias: string,
    file: {pkcs12: Uint8Array; password: string; isDefault: boolean},
  ): StoredSmimeInfo {
    const sendAs = this.sendAs(user, alias);
    const stored = storable(
      this.world,
      acceptedByGmail(
        file,
        sendAs.sendAsEmail,
        this.clock.now(),
        this.state.trustedRoots,
      ),
    );
    sendAs.smimeInfos.push(stored);
    if (file.isDefault) {
      for (const info of sendAs.smimeInfos) info.isDefault = info === stored;
    }
    return stored;
  }

  private sendAs(user: string, alias: string): SendAs {
    const found = userOf(this.state, user)?.sendAs.find(it =>
      sameAddress(it.sendAsEmail, alias),
    );
    if (!found) throw new Error(`${user} has no alias ${alias}`);
    return found;
  }

  private newProject(): string {
    const number = String(700000000001 + this.state.serviceAccounts.length);
    this.enableApi(
      number,
      ...(['gmail', 'iamcredentials', 'drive', 'sheets', 'admin'] as const),
    );
    return number;
  }
}
