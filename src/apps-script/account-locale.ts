/** The language of whoever is there, as their Google account says. */
import {faultOf} from '../core/base/fault';

/** The locale that the person has chosen for Google’s own pages, such as `de`; empty where Apps Script does not say it. */
export function accountLocale(): string {
  try {
    return Session.getActiveUserLocale();
  } catch (error) {
    console.error(faultOf(error));
    return '';
  }
}
