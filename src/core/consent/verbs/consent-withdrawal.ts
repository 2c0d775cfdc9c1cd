/** The verb that withdraws consent: revoked at Google, and deleted. */
import {revoke} from '../../google/oauth/user-authorization';
import {namedIn} from '../invite';
import {reportConsentStates} from '../standing';
import type {ConsentRecord} from '../record';
import type {Finding} from '../../rows/outcome';
import {runWorkflows} from '../../run/run-workflows';
import {RequestRefused, type DoorFinding} from '../../rows/refusal';
import type {ConsentVerbs} from '../contract';
import type {ConsentPorts} from '../ports';
import {consentDoorFinding} from '../findings';
import {requestFinding} from '../../rows/door-findings';

/** The page waits for the answer; users not reached within this time are reported. */
const SLICE_MS = 60_000;

/**
 * Withdraws the consent of users, all of them side by side. Repeating it changes nothing.
 *
 * @throws RequestRefused if this is not what was confirmed, or if today's requests are used up
 */
export function withdrawConsent(
  ports: ConsentPorts,
  {users, confirmed}: ConsentVerbs['withdrawConsent']['in'],
): ConsentVerbs['withdrawConsent']['out'] {
  const named = namedIn(Array.isArray(users) ? users : []);
  if (named.length !== confirmed || confirmed === 0) {
    const expected = named.length;
    throw new RequestRefused([
      consentDoorFinding('consent-users-differ', {expected, confirmed}),
    ]);
  }
  const {consent, viewerSpeech} = ports;
  const records = named.map(it => consent.record(it));
  const revoked = revokeAll(ports, named, records);
  const failed: {user: string; says: string}[] = [];
  named.forEach((user, i) => {
    const record = records[i] ?? null;
    const problem =
      record === null
        ? consentDoorFinding('consent-not-known', {user})
        : (revoked.get(user) ?? forgetUser(ports, user, record));
    if (!problem) return;
    failed.push({user, says: viewerSpeech.sentence(problem)});
  });
  reportConsentStates(ports);
  return {withdrawn: named.length - failed.length, failed};
}

/** What prevented it, by user; users without a token have nothing to revoke. */
function revokeAll(
  ports: ConsentPorts,
  users: readonly string[],
  records: readonly (ConsentRecord | null)[],
): Map<string, Finding | DoorFinding> {
  const held = users.flatMap((user, i) => {
    const token = records[i]?.token ?? '';
    return token === '' ? [] : [{user, token}];
  });
  const works = held.map(({user, token}) => ({
    name: user,
    work: revoke(user, token),
  }));
  const results = runWorkflows(ports, works, ports.now() + SLICE_MS);
  const problems = new Map<string, Finding | DoorFinding>();
  held.forEach(({user}, i) => {
    const result = results[i];
    if (result === null) return;
    problems.set(user, result ?? requestFinding('took-too-long', {}));
  });
  return problems;
}

/** Only what was revoked is deleted: meanwhile the user may have consented, or received another token. */
function forgetUser(
  {consent}: ConsentPorts,
  user: string,
  {token}: ConsentRecord,
): DoorFinding | null {
  const changed = consent.change(user, now =>
    now?.token === token ? null : now,
  );
  if (changed.ok && changed.record === null) return null;
  return consentDoorFinding('consent-busy', {});
}
