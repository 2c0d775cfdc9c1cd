/** The Gmail advanced service, limited to send-as addresses and their S/MIME certificates. */
import {ask, mismatch, strict} from '../realm';

type Gmail = GoogleAppsScript.Gmail;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;
type Settings = GoogleAppsScript.Gmail.Collection.Users.SettingsCollection;
type SendAs = GoogleAppsScript.Gmail.Collection.Users.Settings.SendAsCollection;
type SmimeInfo =
  GoogleAppsScript.Gmail.Collection.Users.Settings.SendAs.SmimeInfoCollection;

export function gmail(): Gmail {
  const smimeInfo = strict<SmimeInfo>('Gmail.Users.Settings.SendAs.SmimeInfo', {
    insert: (resource, user, alias) => {
      complete(user, alias);
      return ask(
        'Gmail.Users.Settings.SendAs.SmimeInfo.insert',
        resource,
        user,
        alias,
      ) as object;
    },
    list: (user, alias) => {
      complete(user, alias);
      return ask(
        'Gmail.Users.Settings.SendAs.SmimeInfo.list',
        user,
        alias,
      ) as object;
    },
    get: (user, alias, id) => {
      complete(user, alias, id);
      return ask(
        'Gmail.Users.Settings.SendAs.SmimeInfo.get',
        user,
        alias,
        id,
      ) as object;
    },
    remove: (user, alias, id) => {
      complete(user, alias, id);
      ask('Gmail.Users.Settings.SendAs.SmimeInfo.remove', user, alias, id);
    },
    setDefault: (user, alias, id) => {
      complete(user, alias, id);
      ask('Gmail.Users.Settings.SendAs.SmimeInfo.setDefault', user, alias, id);
    },
  });
  const sendAs = strict<SendAs>('Gmail.Users.Settings.SendAs', {
    SmimeInfo: smimeInfo,
    list: user => {
      complete(user);
      return ask('Gmail.Users.Settings.SendAs.list', user) as object;
    },
    get: (user, alias) => {
      complete(user, alias);
      return ask('Gmail.Users.Settings.SendAs.get', user, alias) as object;
    },
  });
  const settings = strict<Settings>('Gmail.Users.Settings', {SendAs: sendAs});
  const users = strict<Users>('Gmail.Users', {Settings: settings});
  return strict<Gmail>('Gmail', {Users: users});
}

/** Path parameters must be there and be text. */
function complete(...path: readonly unknown[]): void {
  if (!path.every(part => typeof part === 'string' && part !== '')) {
    throw mismatch('Gmail.Users.Settings.SendAs', path);
  }
}
