/** The set-up check's lines about consent. */
import {authorize} from '../../access/authorized';
import {clientOf} from '../tokens';
import {refresh} from '../../google/oauth/user-authorization';
import {listSmimeInfo} from '../../google/gmail/smime-info';
import {probe} from '../../rows/run-for-request';
import {result, type RequirementResult} from '../../rows/requirement';
import type {ConsentPorts} from '../ports';
import {consentDoorFinding} from '../findings';

/** Google looks at the client before it looks at the token. */
const NO_TOKEN = 'none';

/** Tries what consent needs, where it is set up: the client, the web app's address, and the test user's mailbox. */
export function consentResults(ports: ConsentPorts): RequirementResult[] {
  const {consent} = ports;
  if (consent.settings().clientId === '') return [];
  return [clientResult(ports), webAppResult(ports), userResult(ports)];
}

/** A refresh with a token that is none: a client that is right is told just that. */
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

function userResult(ports: ConsentPorts): RequirementResult {
  const user = ports.store.settings().testUser || ports.operator;
  const tokens = ports.rights.consent();
  if (!tokens || ports.consent.record(user)?.state !== 'allowed') {
    return result('consent-user', 'unknown', {about: user});
  }
  const list = listSmimeInfo({user, alias: user});
  const grant = {kind: 'consent', tokens} as const;
  const {finding} = probe(ports, user, authorize(list, grant));
  return result('consent-user', finding ? 'no' : 'yes', {about: user, finding});
}
