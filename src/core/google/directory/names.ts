/** The names of the organization’s users. */
import {isRecord, records, text} from '../gmail/json';
import {perform, type Method, type Workflow} from '../wire';

const NAMES: Method = {
  id: 'directory.users.list',
  api: 'directory',
  verb: 'GET',
  url:
    'https://admin.googleapis.com/admin/directory/v1/users?customer=my_customer' +
    '&maxResults=500&orderBy=email&projection=basic' +
    '&fields=nextPageToken%2Cusers(primaryEmail%2Cname%2FfullName)',
  answers: 'json',
};

const FURTHER_NAMES: Method = {
  ...NAMES,
  url: `${NAMES.url}&pageToken={pageToken}`,
};

/**
 * The full name of every user who has one, by primary address in lowercase.
 *
 * @param admin - on whose behalf: a person who may read users in the Admin console
 * @throws GoogleRefusal, `not-an-admin` if that person may not
 */
export function* namesOfUsers(
  admin: string,
): Workflow<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  let pageToken = '';
  do {
    const body = yield* perform({
      method: pageToken === '' ? NAMES : FURTHER_NAMES,
      user: admin,
      path: pageToken === '' ? {} : {pageToken},
      access: {kind: 'none'},
    });
    const answer = isRecord(body) ? body : {};
    for (const it of records(answer['users'])) {
      const name = isRecord(it['name']) ? text(it['name']['fullName']) : '';
      const address = text(it['primaryEmail']).toLowerCase();
      if (name.trim() !== '') names.set(address, name.trim());
    }
    pageToken = text(answer['nextPageToken']);
  } while (pageToken !== '');
  return names;
}
