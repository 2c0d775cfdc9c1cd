/** The set-up check's lines about client-side encryption. */
import {authorize} from '../../access/authorized';
import {KeyServices} from '../key-services';
import {listKeyPairs} from '../../google/gmail/cse-key-pairs';
import {probe} from '../../rows/run-for-request';
import {cse} from './cse';
import {result, type RequirementResult} from '../../rows/requirement';
import type {CsePorts} from '../ports';
import {cseWorkFinding} from '../work-findings';

/**
 * Tries what CSE needs, if it is meant to be used: reading the test user's key pairs, and using the key service, once it is
 * known which one that is.
 *
 * @param before - the earlier results: if the mailbox cannot be reached, its key pairs are not tried
 */
export function cseResults(
  ports: CsePorts,
  before: readonly RequirementResult[],
): RequirementResult[] {
  const {rows, settings, keyServices} = cse(ports);
  const {keyService, assigned} = settings;
  const isMeant = keyService !== '' || assigned.length > 0;
  if (rows === 0 && !isMeant) return [];
  const named = [keyService, ...assigned.map(it => it.uri)];
  const uris = new Set(
    (isMeant ? named : [keyServices[0]?.uri ?? '']).filter(it => it !== ''),
  );
  const isReached = before.some(
    it => it.code === 'mailbox' && it.met === 'yes',
  );
  return [
    keyPairsResult(ports, isReached),
    ...[...uris].map(it => keyServiceResult(ports, it, settings.wraps)),
  ];
}

function keyPairsResult(
  ports: CsePorts,
  isReached: boolean,
): RequirementResult {
  const user = ports.store.settings().testUser || ports.operator;
  const about = user;
  if (!isReached) return result('cse-key-pairs', 'unknown', {about});
  const tokens = ports.rights.delegation();
  if (!tokens) {
    const finding = cseWorkFinding('cse-needs-delegation', {user});
    return result('cse-key-pairs', 'no', {about, finding});
  }
  const work = authorize(listKeyPairs(user), {kind: 'delegation', tokens});
  const {finding} = probe(ports, user, work);
  return result('cse-key-pairs', finding ? 'no' : 'yes', {about, finding});
}

function keyServiceResult(
  ports: CsePorts,
  uri: string,
  wraps: boolean,
): RequirementResult {
  const services = new KeyServices(ports, null, () => undefined);
  const {findings} = services.statusOf(uri, wraps);
  const finding = findings.find(it => it.severity === 'block') ?? null;
  const met = finding ? 'no' : 'yes';
  return result('key-service', met, {about: uri, finding});
}
