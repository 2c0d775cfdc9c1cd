/** Off-boarding: every certificate of every alias of a user is removed from Gmail. It cannot be undone. */
import {NO_CERTIFICATE} from '../rows/recorded-certificate';
import {listSendAs} from '../google/gmail/send-as';
import {
  listCertificates,
  revokeCertificate,
  type ListedCertificate,
} from '../google/privateca';
import type {CaPoolName} from '../google/privateca-pool';
import {deleteSmimeInfo} from '../google/gmail/smime-info';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {fingerprintOf, heldFor} from '../rows/held';
import type {Options} from '../rows/open-file';
import {type Others, type RolloutOutcome} from '../rows/outcome';
import {nameHeld} from '../rows/planned';
import type {Row} from '../rows/row';
import {rolloutFinding} from '../rows/rollout-findings';

/**
 * Deletes all certificates of the row's user, also of aliases without a row; each default last, so that a user is never
 * left with only unused certificates. Idempotent.
 *
 * @throws GoogleRefusal
 */
export function* offBoard(
  row: Row,
  {begun, begin, revocation}: Options,
): Workflow<RolloutOutcome> {
  const found: Others[] = [];
  const aliases = yield* listSendAs(row.user);
  for (const {address, verified} of aliases) {
    const alias = address.toLowerCase();
    const got = yield* attempt(heldFor({user: row.user, alias}));
    if (got.ok) found.push({alias, held: got.value});
    else if (verified) throw new GoogleRefusal(got.problem);
  }
  const count = found.reduce((sum, it) => sum + it.held.length, 0);
  const fingerprints = found.flatMap(it => it.held.map(fingerprintOf));
  const before = begun?.before ?? [count, ...fingerprints].join(', ');
  const issued = revocation
    ? yield* issuedAmong(row.user, revocation.pool, fingerprints)
    : [];
  const toRevoke = issued.filter(it => !it.revocation);
  if (count > 0) {
    const certificates = found.flatMap(({alias, held}) =>
      held.map(it => nameHeld(it, alias)),
    );
    begin(
      {state: 'offBoarded', before},
      {
        steps: [
          ...(toRevoke.length > 0
            ? [{kind: 'revoke' as const, count: toRevoke.length}]
            : []),
          {kind: 'delete', certificates},
        ],
        findings: [],
      },
    );
  }
  // First, as long as Gmail says which they are.
  for (const {certificateId} of toRevoke) {
    const {pool, reason} = revocation!;
    yield* revokeCertificate(row.user, pool, certificateId, reason);
  }
  for (const {alias, held} of found) {
    const at = {user: row.user, alias};
    const defaultLast = [...held].sort(
      (a, b) => Number(a.isDefault) - Number(b.isDefault),
    );
    for (const {id} of defaultLast) yield* deleteSmimeInfo(at, id);
  }
  return {
    state: 'offBoarded',
    findings: [
      ...(count === 0 && !begun
        ? [rolloutFinding('already-as-wanted', {})]
        : []),
      ...(revocation && (issued.length > 0 || begun)
        ? [rolloutFinding('revoked-at-ca', {})]
        : []),
    ],
    certificate: NO_CERTIFICATE,
    before,
    after: '0',
    held: [],
    aliases,
    others: found
      .filter(it => it.alias !== row.alias)
      .map(({alias}) => ({alias, held: []})),
  };
}

/** Those of some certificates that a pool has issued. */
function* issuedAmong(
  user: string,
  pool: CaPoolName,
  fingerprints: readonly string[],
): Workflow<readonly ListedCertificate[]> {
  if (fingerprints.length === 0) return [];
  const listed = yield* listCertificates(user, pool);
  return listed.filter(it => fingerprints.includes(it.fingerprint));
}
