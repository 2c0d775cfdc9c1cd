/** `users.settings.sendAs`: the addresses a user may send as. */
import {perform, type Method, type Workflow} from '../wire';
import {isRecord, records, text} from './json';

const BASE =
  'https://gmail.googleapis.com/gmail/v1/users/{userId}/settings/sendAs';

export const SEND_AS_LIST: Method = {
  id: 'gmail.users.settings.sendAs.list',
  api: 'gmail',
  verb: 'GET',
  url: BASE,
  answers: 'json',
};

export const SEND_AS_GET: Method = {
  id: 'gmail.users.settings.sendAs.get',
  api: 'gmail',
  verb: 'GET',
  url: `${BASE}/{sendAsEmail}`,
  answers: 'json',
};

/** A send-as address, as far as it matters for certificates. */
export interface SendAs {
  /** In Google's own spelling, which is the one to call the API with. */
  readonly address: string;
  readonly isPrimary: boolean;
  /**
   * Whether it can be used: true unless it waits for its owner. Google omits the status for the primary address and for aliases
   * of the organization's own domains, which nobody has to confirm.
   */
  readonly verified: boolean;
  /**
   * Whether the user declared that it is not an alias of their own mailbox (“Treat as an alias” is not selected): its mail then
   * arrives in another mailbox. Reported for confirmed addresses only; for those of the organization's own domains, Google may
   * omit both. [support.google.com/a/answer/1710338]
   */
  readonly isElsewhere: boolean;
}

/** All send-as addresses of a user; not paged. @throws GoogleRefusal */
export function* listSendAs(user: string): Workflow<SendAs[]> {
  const body = yield* perform({
    method: SEND_AS_LIST,
    user,
    path: {userId: user},
    access: {kind: 'none'},
  });
  return records(isRecord(body) ? body['sendAs'] : undefined).map(readSendAs);
}

/** One send-as address. @throws GoogleRefusal, `not-found` when the user has no such address. */
export function* getSendAs(user: string, alias: string): Workflow<SendAs> {
  const body = yield* perform({
    method: SEND_AS_GET,
    user,
    path: {userId: user, sendAsEmail: alias},
    access: {kind: 'none'},
  });
  return readSendAs(isRecord(body) ? body : {});
}

function readSendAs(json: Record<string, unknown>): SendAs {
  return {
    address: text(json['sendAsEmail']),
    isPrimary: json['isPrimary'] === true,
    verified: json['verificationStatus'] !== 'pending',
    isElsewhere:
      json['verificationStatus'] === 'accepted' &&
      json['isPrimary'] !== true &&
      json['treatAsAlias'] !== true,
  };
}
