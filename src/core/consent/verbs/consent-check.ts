/** The set-up check's lines about consent. */
import {authorize} from '../../access/authorized';
import {clientOf} from '../tokens';
import {refresh} from '../../google/oauth/user-authorization';
import {listSendAs} from '../../google/gmail/send-as';
import {listSmimeInfo} from '../../google/gmail/smime-info';
import {probe} from '../../rows/run-for-request';
import {result, type RequirementResult} from '../../rows/requirement';
import type {Finding} from '../../rows/outcome';
import type {DoorFinding} from '../../rows/refusal';
import type {ConsentPorts} from '../ports';
import {consentDoorFinding} from '../findings';

/** Google checks the client before the token. */
const NO_TOKEN = 'none';

/** Tries what consent needs, if it is set up: the client, the web app's address, a mailbox, and its certificates. */
export function consentResults(ports: ConsentPorts): RequirementResult[] {
  const {consent} = ports;
  if (consent.settings().clientId === '') return [];
  return [clientResult(ports), webAppResult(ports), ...userResults(ports)];
}

/** Refreshes with an invalid token: a client with correct credentials gets exactly that error. */
function clientResult(ports: ConsentPorts): RequirementResult {
  const client = clientOf(ports.consent);
  const about = client.clientId;
  if (client.secret === '') return result('consent-client', 'no', {about});
  const work = refresh(client, ports.operator, NO_TOKEN);
  const {finding} = probe(ports, ports.operator, work);
  return finding?.code === 'consent-gone'
    ? result('consent-client', 'yes', {about})
    : result('consent-client', 'no', {about, finding});
}

function webAppResult({consent, platform}: ConsentPorts): RequirementResult {
  const about = consent.settings().webApp;
  if (about === '') return result('consent-web-app', 'no');
  const actual = platform.webApp();
  if (actual === '') return result('consent-web-app', 'unknown', {about});
  return idIn(actual) === idIn(about)
    ? result('consent-web-app', 'yes', {about})
    : result('consent-web-app', 'no', {
        about,
        finding: consentDoorFinding('consent-web-app-differs', {actual}),
      });
}

/** The same deployment has an address with the domain in it, and one without. */
function idIn(address: string): string {
  return /\/s\/([\w-]+)\/exec$/.exec(address)?.[1] ?? address;
}

/**
 * Whether Gmail answers by consent for a user who has given it, and gives the script access to the user’s certificates.
 */
function userResults(ports: ConsentPorts): RequirementResult[] {
  const {testUser} = ports.store.settings();
  const wanted = testUser || ports.operator;
  const user = userWithConsent(ports, wanted);
  const tokens = ports.rights.consent();
  if (!tokens || user === null) {
    return [
      result('consent-user', 'unknown', {about: wanted}),
      result('end-user-access', 'unknown', {about: wanted}),
    ];
  }
  const about = {about: user};
  const grant = {kind: 'consent', tokens} as const;
  const mailbox = probe(ports, user, authorize(listSendAs(user), grant));
  if (mailbox.finding) {
    return [
      result('consent-user', 'no', {...about, ...mailbox}),
      result('end-user-access', 'unknown', about),
    ];
  }
  const list = listSmimeInfo({user, alias: user});
  const {finding} = probe(ports, user, authorize(list, grant));
  return [
    result('consent-user', 'yes', about),
    result('end-user-access', finding ? 'no' : 'yes', {
      ...about,
      finding: finding && explained(user, finding),
    }),
  ];
}

/** The requested user, or else the first one who has consented; null if nobody has. */
function userWithConsent(
  {consent}: ConsentPorts,
  wanted: string,
): string | null {
  if (consent.record(wanted)?.state === 'allowed') return wanted;
  const allowed = [...consent.records()]
    .filter(([, it]) => it.state === 'allowed')
    .map(([user]) => user);
  return allowed.sort()[0] ?? null;
}

/** Gmail’s refusal does not say which of the switches it is. */
function explained(user: string, finding: Finding): Finding | DoorFinding {
  const {code} = finding;
  const isSwitch =
    code === 'smime-switched-off' ||
    code === 'smime-forbidden' ||
    code === 'forbidden';
  if (!isSwitch) return finding;
  const {text} = finding.facts;
  return consentDoorFinding('end-user-access-off', {user, text});
}
