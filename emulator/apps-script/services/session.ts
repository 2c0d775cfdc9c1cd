/** Session and User. */
import {ask, strict} from '../realm';

type Session = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

export function session(): Session {
  return strict<Session>('Session', {
    getActiveUser: () => person(ask('Session.getActiveUser')),
    getActiveUserLocale: () => ask('Session.getActiveUserLocale'),
    getEffectiveUser: () => person(ask('Session.getEffectiveUser')),
  });
}

export function person(email: string): User {
  return strict<User>('User', {getEmail: () => email});
}
