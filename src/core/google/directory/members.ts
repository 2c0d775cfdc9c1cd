/** The Admin SDK's Directory: the members of a group, direct ones and those of nested groups. */
import {isRecord, records, text} from '../gmail/json';
import {
  attempt,
  perform,
  GoogleRefusal,
  type Method,
  type Workflow,
} from '../wire';

export const MEMBERS_LIST = 'directory.members.list';

/** As many as Google returns at once. */
const PAGE_SIZE = 200;

const FIRST_PAGE: Method = {
  id: MEMBERS_LIST,
  api: 'directory',
  verb: 'GET',
  url:
    'https://admin.googleapis.com/admin/directory/v1/groups/{group}/members?includeDerivedMembership=true' +
    `&maxResults=${PAGE_SIZE}&fields=nextPageToken%2Cmembers(email%2Ctype)`,
  answers: 'json',
};

const NEXT_PAGE: Method = {
  ...FIRST_PAGE,
  url: `${FIRST_PAGE.url}&pageToken={pageToken}`,
};

const FIRST_MEMBER: Method = {
  ...FIRST_PAGE,
  url: 'https://admin.googleapis.com/admin/directory/v1/groups/{group}/members?maxResults=1&fields=kind',
};

/**
 * Whether an address is that of a group.
 *
 * @param admin - as for `membersOf`
 * @throws GoogleRefusal if this cannot be determined
 */
export function* isGroup(admin: string, address: string): Workflow<boolean> {
  const got = yield* attempt(
    perform({
      method: FIRST_MEMBER,
      user: admin,
      path: {group: address},
      access: {kind: 'none'},
    }),
  );
  if (!got.ok && got.problem.code !== 'not-found') {
    throw new GoogleRefusal(got.problem);
  }
  return got.ok;
}

/** The members of a group. */
export interface Members {
  /** Addresses in lowercase, each once; of users in the organization and outside of it. */
  readonly people: ReadonlySet<string>;
  /** Groups in it; their members are among the people. */
  readonly groups: ReadonlySet<string>;
  /** Whether every user of the organization is in it. */
  readonly everybody: boolean;
}

/**
 * All members of a group, page after page.
 *
 * @param admin - on whose behalf: a person who may read groups in the Admin console
 * @param isShared - whether many rows ask for them, and one reading per execution suffices
 * @throws GoogleRefusal
 */
export function* membersOf(
  admin: string,
  group: string,
  isShared = false,
): Workflow<Members> {
  const people = new Set<string>();
  const groups = new Set<string>();
  let everybody = false;
  let pageToken = '';
  do {
    const method = pageToken === '' ? FIRST_PAGE : NEXT_PAGE;
    const body = yield* perform({
      method: isShared ? {...method, isShared} : method,
      user: admin,
      path: pageToken === '' ? {group} : {group, pageToken},
      access: {kind: 'none'},
    });
    const answer = isRecord(body) ? body : {};
    for (const it of records(answer['members'])) {
      const address = text(it['email']).toLowerCase();
      // The member that represents the whole organization has no address.
      if (it['type'] === 'CUSTOMER') everybody = true;
      else if (it['type'] === 'GROUP') groups.add(address);
      else if (address !== '') people.add(address);
    }
    pageToken = text(answer['nextPageToken']);
  } while (pageToken !== '');
  return {people, groups, everybody};
}
