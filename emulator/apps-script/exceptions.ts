/**
 * Exceptions of Apps Script's services other than their own refusals, in the words seen in the field. A test throws them
 * from `faults.onHostCall`. Apps Script's exceptions are in the language of the user who runs the script.
 */
export const EXCEPTIONS = {
  /** A throttle, over in seconds [guides/services/quotas, "Exception messages"]. */
  tooManyInShortTime:
    'Service invoked too many times in a short time: urlfetch. Try Utilities.sleep(1000) between calls.',
  tooManyInShortTimeGerman:
    'Dienst wurde in kurzer Zeit zu häufig aufgerufen: urlfetch. Versuchen Sie Utilities.sleep(1000) zwischen den Aufrufen.',
  /** The quota of the day. */
  tooManyForOneDay: 'Service invoked too many times for one day: urlfetch.',
  tooManyForOneDaySpanish:
    'El servicio se ha invocado demasiadas veces en un día: urlfetch.',
  computerTime: 'Service using too much computer time for one day',
  bandwidth:
    'Bandwidth quota exceeded: https://gmail.googleapis.com/gmail/v1/. Try reducing the rate of data transfer.',
  /** Of UrlFetchApp, when no response came. */
  addressUnavailableFrench:
    'Adresse non disponible : https://gmail.googleapis.com/gmail/v1/users/me',
  /** Of an advanced service: a plain Error, without `details`. */
  notPermitted:
    'You do not have permission to call gmail.users.settings.sendAs.list. Required permissions: https://www.googleapis.com/auth/gmail.settings.basic',
  notSufficient:
    'Specified permissions are not sufficient to call gmail.users.settings.sendAs.list.',
  apiNotUsed:
    'Gmail API has not been used in project 500000000001 before or it is disabled. Enable it by visiting https://console.developers.google.com/apis/api/gmail.googleapis.com/overview?project=500000000001 then retry.',
  apiCallFailed:
    'API call to gmail.users.settings.sendAs.smimeInfo.list failed with error: Mail service not enabled',
  apiCallFailedDutch:
    'Aanroep van API gmail.users.settings.sendAs.smimeInfo.list is mislukt met fout: Mail service not enabled',
} as const;

/** Google's own refusal when the organization's list for URL Fetch (Admin console) lacks an address. */
export function notPermittedByAdmin(url: string): string {
  return `UrlFetch calls to ${url} are not permitted by your admin`;
}
