/** The Admin SDK's Directory: the users of the organization. */
import {isRecord, records, text} from '../gmail/json';
import {perform, type Method, type Workflow} from '../wire';

/** The number of users per page if each is examined: their data has to fit into one execution. */
export const PAGE_SIZE = 100;
/** As many as Google gives, where only their addresses are wanted. */
const LARGE_PAGE = 500;

/** Some users, in the order of their addresses. */
export interface UserPage {
  /** Primary addresses in lowercase of active users with a mailbox. */
  readonly users: readonly string[];
  /** The same, with what the directory says of them. */
  readonly accounts: readonly DirectoryUser[];
  /** The token of the next page, good for three days; empty when this is the last. */
  readonly next: string;
}

/** A user of the organization. */
export interface DirectoryUser {
  /** Primary, lowercase. */
  readonly address: string;
  /** `inactive`: suspended or archived. */
  readonly is: 'active' | 'inactive' | 'without mailbox';
  /** Google's id: it stays when the address changes. Empty if Google gives none. */
  readonly id: string;
  /** Path of the organizational unit, such as `/Sales/EMEA`; empty if Google gives none. */
  readonly unit: string;
}

/** Which users: all, those whose primary address is in a domain, or those in an organizational unit and below it. */
export type Among =
  | {readonly kind: 'everybody'}
  | {readonly kind: 'domain' | 'orgUnit'; readonly name: string};

/**
 * One page of the organization's users. Suspended and archived ones, and those without a mailbox, are left out.
 *
 * @param admin - on whose behalf: a person who may read users in the Admin console
 * @param pageToken - empty for the first page
 * @throws GoogleRefusal, `not-an-admin` if that person may not
 */
export function* listUsers(
  admin: string,
  pageToken: string,
): Workflow<UserPage> {
  const all = {kind: 'everybody'} as const;
  const {users, next} = yield* page(admin, all, PAGE_SIZE, pageToken);
  const active = users.filter(it => it.is === 'active');
  return {users: active.map(it => it.address), accounts: active, next};
}

/**
 * All users of some kind, page after page. What Google finds for an organizational unit may be some hours old ("Search for
 * users": most changes within an hour, all within 36).
 *
 * @throws GoogleRefusal as `listUsers`, and for a domain or unit that Google does not know
 */
export function* usersAmong(
  admin: string,
  among: Among,
): Workflow<DirectoryUser[]> {
  const found: DirectoryUser[] = [];
  let next = '';
  do {
    const part = yield* page(admin, among, LARGE_PAGE, next);
    found.push(...part.users);
    next = part.next;
  } while (next !== '');
  return found;
}

function* page(
  admin: string,
  among: Among,
  size: number,
  pageToken: string,
): Workflow<{
  readonly users: readonly DirectoryUser[];
  readonly next: string;
}> {
  const body = yield* perform({
    method: methodFor(among, size, pageToken !== ''),
    user: admin,
    path: {
      ...pathFor(among),
      ...(pageToken === '' ? {} : {pageToken}),
    },
    access: {kind: 'none'},
  });
  const answer = isRecord(body) ? body : {};
  return {
    users: records(answer['users'])
      .map(userOf)
      .filter(it => it.address !== ''),
    next: text(answer['nextPageToken']),
  };
}

function methodFor({kind}: Among, size: number, goesOn: boolean): Method {
  const among = {
    everybody: 'customer=my_customer',
    domain: 'domain={domain}',
    orgUnit: 'customer=my_customer&query={query}',
  }[kind];
  return {
    id: 'directory.users.list',
    api: 'directory',
    verb: 'GET',
    url:
      `https://admin.googleapis.com/admin/directory/v1/users?${among}` +
      `&maxResults=${size}&orderBy=email&projection=basic` +
      '&fields=nextPageToken%2Cusers(id%2CprimaryEmail%2CorgUnitPath%2Csuspended%2Carchived%2CisMailboxSetup)' +
      (goesOn ? '&pageToken={pageToken}' : ''),
    answers: 'json',
  };
}

/** The path of a unit is in quotes, where quotes and backslashes are escaped with a backslash. */
function pathFor(among: Among): Readonly<Record<string, string>> {
  switch (among.kind) {
    case 'everybody':
      return {};
    case 'domain':
      return {domain: among.name};
    case 'orgUnit':
      return {
        query: `orgUnitPath='${among.name.replace(/['\\]/g, it => `\\${it}`)}'`,
      };
  }
}

function userOf(it: Record<string, unknown>): DirectoryUser {
  const address = text(it['primaryEmail']).toLowerCase();
  const id = text(it['id']);
  const unit = text(it['orgUnitPath']);
  if (it['suspended'] === true || it['archived'] === true) {
    return {address, is: 'inactive', id, unit};
  }
  const has = it['isMailboxSetup'] !== false;
  return {address, is: has ? 'active' : 'without mailbox', id, unit};
}
