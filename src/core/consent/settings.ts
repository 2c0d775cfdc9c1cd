/** What the admin sets about consent: put into order, and checked. */
import {consentDoorFinding, type ConsentDoorFindings} from './findings';
import type {DoorFinding} from '../rows/refusal';
import type {ConsentSettings} from './contract';

/** Before anything was set. */
export const FIRST_CONSENT: ConsentSettings = {
  clientId: '',
  webApp: '',
  organisation: '',
  contact: '',
  sender: '',
  verify: '',
  subject: '',
  text: '',
  remindDays: 7,
};

/** The placeholder for the link. */
export const LINK = '{link}';

const MAX_REMIND_DAYS = 90;
const LONGEST = {
  organisation: 100,
  contact: 200,
  sender: 100,
  verify: 200,
  subject: 200,
  // Beside the others it has to fit into one property, 9 kB, in any script.
  text: 2000,
  secret: 200,
} as const;

const TEXTS = [
  ...(['organisation', 'contact', 'sender', 'verify'] as const),
  ...(['subject', 'text'] as const),
];

/** As given by Apps Script; for some domains it contains the domain. */
const WEB_APP =
  /^https:\/\/script\.google\.com\/(a\/macros\/[\w.-]{1,253}|a\/[\w.-]{1,253}\/macros|macros)\/s\/[\w-]{1,200}\/exec$/;
const CLIENT_ID = /^[\w-]{1,100}\.apps\.googleusercontent\.com$/;

/** As people type and paste. Anything but text becomes empty. */
export function tidySettings(wanted: ConsentSettings): ConsentSettings {
  const line = (value: unknown) =>
    typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  const {text, remindDays} = wanted;
  return {
    clientId: line(wanted.clientId),
    webApp: line(wanted.webApp),
    organisation: line(wanted.organisation),
    contact: line(wanted.contact),
    sender: line(wanted.sender),
    verify: line(wanted.verify),
    subject: line(wanted.subject),
    text: typeof text === 'string' ? text.trim() : '',
    remindDays,
  };
}

/** The findings about well-formed settings. Without a client nothing else is needed. */
export function findingsOf(
  settings: ConsentSettings,
  secret: string,
): DoorFinding[] {
  const {clientId, webApp, organisation, contact, text, remindDays} = settings;
  const wrong: DoorFinding[] = [];
  // The typed text is not quoted: it could be the secret, in the wrong field.
  const check = (
    right: boolean,
    setting: ConsentDoorFindings['consent-setting-invalid']['setting'],
  ) => {
    if (right) return;
    const facts = {setting};
    wrong.push(consentDoorFinding('consent-setting-invalid', facts));
  };
  const isOn = clientId !== '';
  check(!isOn || CLIENT_ID.test(clientId), 'clientId');
  check(webApp === '' || WEB_APP.test(webApp), 'webApp');
  check(!isOn || organisation !== '', 'organisation');
  check(!isOn || contact !== '', 'contact');
  for (const name of TEXTS) {
    check(settings[name].length <= LONGEST[name], name);
  }
  check(text === '' || text.includes(LINK), 'text');
  check(
    Number.isInteger(remindDays) &&
      remindDays >= 0 &&
      remindDays <= MAX_REMIND_DAYS,
    'remindDays',
  );
  check(/^[!-~]*$/.test(secret) && secret.length <= LONGEST.secret, 'secret');
  return wrong;
}
