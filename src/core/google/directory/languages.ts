/** The Admin SDK's Directory: the languages of a user. */
import {isRecord, records, text} from '../gmail/json';
import {perform, type Method, type Workflow} from '../wire';

const USER: Method = {
  id: 'directory.users.get',
  api: 'directory',
  verb: 'GET',
  url: 'https://admin.googleapis.com/admin/directory/v1/users/{userKey}?projection=basic&fields=languages',
  answers: 'json',
};

/**
 * The languages of a user as BCP 47 tags, the preferred ones first [REST resource users, `languages`]. Without those that the
 * user does not prefer, and without languages that have a name but no code.
 *
 * @param admin - on whose behalf: a person who may read users in the Admin console
 * @throws GoogleRefusal, `not-an-admin` if that person may not, `not-found` for anyone outside of the organization
 */
export function* languagesOf(admin: string, user: string): Workflow<string[]> {
  const body = yield* perform({
    method: USER,
    user: admin,
    path: {userKey: user},
    access: {kind: 'none'},
  });
  const all = records(isRecord(body) ? body['languages'] : []);
  const isPreferred = (it: Record<string, unknown>) =>
    it['preference'] === 'preferred';
  return [...all.filter(isPreferred), ...all.filter(it => !isPreferred(it))]
    .filter(it => it['preference'] !== 'not_preferred')
    .map(it => text(it['languageCode']))
    .filter(it => it !== '');
}
