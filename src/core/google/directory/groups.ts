/** The Admin SDK’s Directory: the groups of the organization, to choose from. */
import {isRecord, records, text} from '../gmail/json';
import {perform, type Method, type Workflow} from '../wire';

export const GROUPS_LIST = 'directory.groups.list';

/** As many as Google returns at once. */
const PAGE_SIZE = 200;

/** A list of more groups than 2,000 is of no use for choosing. */
const MAX_PAGES = 10;

const FIRST_PAGE: Method = {
  id: GROUPS_LIST,
  api: 'directory',
  verb: 'GET',
  url:
    'https://admin.googleapis.com/admin/directory/v1/groups?customer=my_customer' +
    `&maxResults=${PAGE_SIZE}&orderBy=email` +
    '&fields=nextPageToken%2Cgroups(email%2Cname%2CdirectMembersCount)',
  answers: 'json',
};

const NEXT_PAGE: Method = {
  ...FIRST_PAGE,
  url: `${FIRST_PAGE.url}&pageToken={pageToken}`,
};

/** A group of the organization. */
export interface DirectoryGroup {
  /** Lowercase. */
  readonly address: string;
  /** As administrators gave it; may be empty. */
  readonly name: string;
  /** Users and groups that are directly in it. */
  readonly members: number;
}

/** The groups by address, as far as they were read. */
export interface GroupList {
  readonly groups: readonly DirectoryGroup[];
  /** Whether there are more than were read. */
  readonly more: boolean;
}

/**
 * The first 2,000 groups of the organization, by address.
 *
 * @param admin - on whose behalf: a person who may read groups in the Admin console
 * @throws GoogleRefusal, `not-an-admin` if that person may not
 */
export function* listGroups(admin: string): Workflow<GroupList> {
  const groups: DirectoryGroup[] = [];
  let pageToken = '';
  for (let page = 0; page < MAX_PAGES; page++) {
    const body = yield* perform({
      method: pageToken === '' ? FIRST_PAGE : NEXT_PAGE,
      user: admin,
      path: pageToken === '' ? {} : {pageToken},
      access: {kind: 'none'},
    });
    const answer = isRecord(body) ? body : {};
    for (const it of records(answer['groups'])) {
      const address = text(it['email']).toLowerCase();
      // Google sends the count as text, as all 64-bit numbers.
      const members = Number(it['directMembersCount']) || 0;
      if (address !== '') {
        groups.push({address, name: text(it['name']).trim(), members});
      }
    }
    pageToken = text(answer['nextPageToken']);
    if (pageToken === '') break;
  }
  return {groups, more: pageToken !== ''};
}
