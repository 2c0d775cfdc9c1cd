/** Findings about consent, for rows and for requests. Sentences: `src/messages`. */
import {findingMaker} from '../base/finding';
import type {ConsentSettings} from './contract';

/** Said to requests. */
export interface ConsentDoorFindings {
  'consent-setting-invalid': {
    readonly setting: keyof ConsentSettings | 'secret';
  };
  /** Client, secret or web app are missing. */
  'consent-not-ready': {};
  /** The web app's address according to Apps Script. */
  'consent-web-app-differs': {readonly actual: string};
  /** Gmail answers by consent, but not for certificates; `text` is its message. */
  'end-user-access-off': {readonly user: string; readonly text: string};
  'consent-users-differ': {
    readonly expected: number;
    readonly confirmed: number;
  };
  'consent-not-to-be-asked': {readonly user: string};
  'consent-not-known': {readonly user: string};
  'consent-mail-failed': {readonly user: string};
  'consent-busy': {};
  'consent-store-full': {readonly room: number};
  'consent-store-nearly-full': {readonly room: number};
  'consent-mails-short': {readonly count: number; readonly left: number};
  /** Why selected users are left out. */
  'consent-left-out': {
    readonly allowed: number;
    readonly impossible: number;
    readonly declined: number;
    readonly asked: number;
    readonly otherwise: number;
  };
  'consent-not-kept': {readonly users: readonly string[]};
  'consent-reminders-off': {};
}

/** A finding about a request, from its code and facts. */
export const consentDoorFinding = findingMaker<ConsentDoorFindings>({
  'consent-setting-invalid': 'block',
  'consent-not-ready': 'block',
  'consent-web-app-differs': 'block',
  'end-user-access-off': 'block',
  'consent-users-differ': 'block',
  'consent-not-to-be-asked': 'block',
  'consent-not-known': 'block',
  'consent-mail-failed': 'block',
  'consent-busy': 'block',
  'consent-store-full': 'block',
  'consent-store-nearly-full': 'warn',
  'consent-mails-short': 'warn',
  'consent-left-out': 'advice',
  'consent-not-kept': 'block',
  'consent-reminders-off': 'advice',
});

declare module '../rows/door-findings' {
  interface DoorFindings extends ConsentDoorFindings {}
}
