/** The verbs for the state of consent, and for its settings. */
import {CONSENT_SCOPES} from '../../access/scopes';
import {consentDoorFinding} from '../findings';
import {FIRST_CONSENT, findingsOf, tidySettings} from '../settings';
import {isReady} from '../store';
import {standing, reportConsentStates, type Standing} from '../standing';
import {recordIn} from '../../run/schedule-record';
import {RequestRefused, type DoorFinding} from '../../rows/refusal';
import type {Consent, ConsentVerbs} from '../contract';
import type {ConsentState} from '../../access/consent-state';
import type {ConsentPorts} from '../ports';

const MAX_SHOWN = 200;
/** If fewer than this remain, that is reported before they run out. */
const LITTLE_ROOM = 50;

/** In the order in which they are counted. */
const STATES: readonly ConsentState[] = [
  'allowed',
  'asked',
  'notAsked',
  'partly',
  'declined',
  'revoked',
  'impossible',
];

/** In the order of urgency. */
const BY_NEED: readonly ConsentState[] = [
  'revoked',
  'partly',
  'impossible',
  'declined',
  'asked',
  'notAsked',
  'allowed',
];

/** The present state of consent; the Consent sheet shows the same afterwards. */
export function consentOf(ports: ConsentPorts): Consent {
  const {consent, viewerSpeech} = ports;
  const users = standing(ports);
  reportConsentStates(ports, users);
  const settings = shown(ports);
  const room = consent.room();
  return {
    settings,
    hasSecret: consent.secret() !== '',
    ready: isReady(consent),
    redirectUri: settings.webApp,
    scopes: CONSENT_SCOPES,
    states: statesOf(ports, users),
    first: byNeed(users)
      .slice(0, MAX_SHOWN)
      .map(it => ({...it, reason: viewerSpeech.consent.reason(it.reason)})),
    users: users.length,
    room,
    mailsLeft: ports.mailsLeft(),
    notices: noticesFor(ports, room).map(it => viewerSpeech.notice(it)),
  };
}

/** Stores settings that are right in every part. @throws RequestRefused with all that is wrong, nothing stored */
export function saveConsent(
  ports: ConsentPorts,
  {settings, secret}: ConsentVerbs['saveConsent']['in'],
): Consent {
  const wanted = tidySettings({...FIRST_CONSENT, ...settings});
  const given = typeof secret === 'string' ? secret.trim() : '';
  const wrong = findingsOf(wanted, given);
  if (wrong.length > 0) throw new RequestRefused(wrong);
  const {consent, speech} = ports;
  // A text shown as a proposal stays one: it follows the organization's name, which may be new.
  const proposals = [consent.settings(), wanted].map(it =>
    speech.consent.invitation(it.organisation),
  );
  const own = (name: 'subject' | 'text') =>
    proposals.some(it => it[name] === wanted[name]) ? '' : wanted[name];
  consent.saveSettings(
    {...wanted, subject: own('subject'), text: own('text')},
    ports.store.settings().language || ports.locale,
  );
  if (given !== '') consent.saveSecret(given);
  return consentOf(ports);
}

/** Forgets the client's secret. */
export function forgetConsentSecret(ports: ConsentPorts): Consent {
  ports.consent.saveSecret('');
  return consentOf(ports);
}

/** The settings, with defaults for what the admin has left empty. */
function shown({consent, speech, platform}: ConsentPorts): Consent['settings'] {
  const settings = consent.settings();
  const written = speech.consent.invitation(settings.organisation);
  return {
    ...settings,
    webApp: settings.webApp || platform.webApp(),
    subject: settings.subject || written.subject,
    text: settings.text || written.text,
  };
}

function statesOf(
  {speech}: ConsentPorts,
  users: readonly Standing[],
): Consent['states'] {
  return STATES.map(state => ({
    state,
    label: speech.consent.stateLabel(state),
    kind: kindOf(state),
    count: users.filter(it => it.state === state).length,
  })).filter(it => it.count > 0);
}

function kindOf(state: ConsentState): Consent['states'][number]['kind'] {
  switch (state) {
    case 'allowed':
      return 'good';
    case 'partly':
    case 'asked':
    case 'declined':
      return 'warn';
    case 'revoked':
    case 'impossible':
      return 'bad';
    case 'notAsked':
      return 'idle';
  }
}

function byNeed(users: readonly Standing[]): Standing[] {
  return BY_NEED.flatMap(state => users.filter(it => it.state === state));
}

function noticesFor(ports: ConsentPorts, room: number): DoorFinding[] {
  const {consent} = ports;
  const notKept = [...consent.records()]
    .filter(([, it]) => it.reason === 'storeFull')
    .map(([user]) => user);
  const found: DoorFinding[] = [];
  if (notKept.length > 0) {
    found.push(consentDoorFinding('consent-not-kept', {users: notKept}));
  }
  if (room < LITTLE_ROOM) {
    found.push(consentDoorFinding('consent-store-nearly-full', {room}));
  }
  const reminds = consent.settings().remindDays > 0;
  if (
    isReady(consent) &&
    reminds &&
    recordIn(ports.store.kept()).owner === ''
  ) {
    found.push(consentDoorFinding('consent-reminders-off', {}));
  }
  return found;
}
