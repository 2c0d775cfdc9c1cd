/** The Gmail advanced service, as far as send-as addresses and their S/MIME certificates. */
import {ask, mismatch, strict} from '../realm';

type Gmail = GoogleAppsScript.Gmail;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;
type Settings = GoogleAppsScript.Gmail.Collection.Users.SettingsCollection;
type SendAs = GoogleAppsScript.Gmail.Collection.Users.Settings.SendAsCollection;
type SmimeInfo =
  GoogleAppsScript.Gmail.Collection.Users.Settings.SendAs.SmimeInfoCollection;

const NAME = 'Gmail.Users.Settings.SendAs';

export function gmail(): Gmail {
  const smimeInfo = strict<SmimeInfo>(`${NAME}.SmimeInfo`, {
    insert: (resource, user, alias) => {
      complete(user, alias);
      return ask(`${NAME}.SmimeInfo.insert`, resource, user, alias) as object;
    },
    list: (user, alias) => {
      complete(user, alias);
      return ask(`${NAME}.SmimeInfo.list`, user, alias) as object;
    },
    get: (user, alias, id) => {
      complete(user, alias, id);
      return ask(`${NAME}.SmimeInfo.get`, user, alias, id) as object;
    },
    remove: (user, alias, id) => {
      complete(user, alias, id);
      ask(`${NAME}.SmimeInfo.remove`, user, alias, id);
    },
    setDefault: (user, alias, id) => {
      complete(user, alias, id);
      ask(`${NAME}.SmimeInfo.setDefault`, user, alias, id);
    },
  });
  const sendAs = strict<SendAs>(NAME, {
    SmimeInfo: smimeInfo,
    list: user => {
      complete(user);
      return ask(`${NAME}.list`, user) as object;
    },
    get: (user, alias) => {
      complete(user, alias);
      return ask(`${NAME}.get`, user, alias) as object;
    },
  });
  const settings = strict<Settings>('Gmail.Users.Settings', {SendAs: sendAs});
  const users = strict<Users>('Gmail.Users', {Settings: settings});
  return strict<Gmail>('Gmail', {Users: users});
}

/** Path parameters must be there and be text. */
function complete(...path: readonly unknown[]): void {
  if (!path.every(part => typeof part === 'string' && part !== '')) {
    throw mismatch(NAME, path);
  }
}
