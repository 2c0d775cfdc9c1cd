/** The Admin SDK's Directory: the organizational unit of a user. */
import {isRecord, text} from '../gmail/json';
import {
  attempt,
  perform,
  GoogleRefusal,
  type Method,
  type Workflow,
} from '../wire';

const USER: Method = {
  id: 'directory.users.get',
  api: 'directory',
  verb: 'GET',
  url: 'https://admin.googleapis.com/admin/directory/v1/users/{userKey}?projection=basic&fields=orgUnitPath',
  answers: 'json',
  isShared: true,
};

/**
 * The path of a user's unit: `/`, `/Sales/North`; null if the directory has no such user.
 *
 * @param admin - on whose behalf: a person who may read users in the Admin console
 * @throws GoogleRefusal, `not-an-admin` if that person may not
 */
export function* orgUnitOf(
  admin: string,
  user: string,
): Workflow<string | null> {
  const got = yield* attempt(
    perform({
      method: USER,
      user: admin,
      path: {userKey: user},
      access: {kind: 'none'},
    }),
  );
  if (got.ok) {
    return text(isRecord(got.value) ? got.value['orgUnitPath'] : '') || '/';
  }
  if (got.problem.code === 'not-found') return null;
  throw new GoogleRefusal(got.problem);
}
