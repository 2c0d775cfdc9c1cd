/** The Admin SDK's Directory: who the users of the organisation are. */
import {isRecord, records, text} from '../gmail/json';
import {perform, type Method, type Workflow} from '../wire';

/** So many users come at once; Google allows 500, but what is read of them has to fit into one execution. */
export const PAGE_SIZE = 100;

const FIRST_PAGE: Method = {
  id: 'directory.users.list',
  api: 'directory',
  verb: 'GET',
  url:
    'https://admin.googleapis.com/admin/directory/v1/users?customer=my_customer' +
    `&maxResults=${PAGE_SIZE}&orderBy=email&projection=basic` +
    '&fields=nextPageToken%2Cusers(primaryEmail%2Csuspended%2Carchived%2CisMailboxSetup)',
  answers: 'json',
};

const NEXT_PAGE: Method = {
  ...FIRST_PAGE,
  url: `${FIRST_PAGE.url}&pageToken={pageToken}`,
};

/** Some users, in the order of their addresses. */
export interface UserPage {
  /** Primary addresses in lower case of those who are active and have a mailbox. */
  readonly users: readonly string[];
  /** The token of the next page, good for three days; empty when this is the last. */
  readonly next: string;
}

/**
 * One page of the organisation's users. Suspended and archived ones, and those without a mailbox, are left out.
 *
 * @param admin - on whose behalf: a person who may read users in the Admin console
 * @param pageToken - empty for the first page
 * @throws Refusal, `not-an-admin` when that person may not
 */
export function* listUsers(
  admin: string,
  pageToken: string,
): Workflow<UserPage> {
  const body = yield* perform({
    method: pageToken === '' ? FIRST_PAGE : NEXT_PAGE,
    user: admin,
    path: pageToken === '' ? {} : {pageToken},
    access: {kind: 'none'},
  });
  const page = isRecord(body) ? body : {};
  const users = records(page['users'])
    .filter(
      it =>
        it['suspended'] !== true &&
        it['archived'] !== true &&
        it['isMailboxSetup'] !== false,
    )
    .map(it => text(it['primaryEmail']).toLowerCase())
    .filter(it => it !== '');
  return {users, next: text(page['nextPageToken'])};
}
