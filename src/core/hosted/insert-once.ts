/** Stores a certificate exactly once, and proves that it is the one that was judged. */
import type {GoogleProblem} from '../google/gmail/errors';
import {insertSmimeInfo, type SmimeInfo} from '../google/gmail/smime-info';
import type {Workflow} from '../google/wire';
import {RowBlocked, InsertRefused} from '../rows/early-end';
import {fingerprintOf, heldFor, readHeld, type Held} from '../rows/held';
import type {Opened} from '../rows/open-file';
import type {Finding} from '../rows/outcome';
import {repacked, type Encryption, type Repair} from '../rows/repair';
import {aliasFinding} from './upload-step';
import type {Row} from '../rows/row';
import {storeOnce} from '../rows/store-once';
import {rolloutFinding} from '../rows/rollout-findings';

/** Codes behind which a send-as address can be that is not confirmed yet. */
const SAYS_LITTLE = ['refused-without-reason', 'precondition-failed'];

/** What Gmail stored, and what there is to say of how. */
export interface Inserted {
  readonly held: Held;
  readonly findings: readonly Finding[];
}

/**
 * Stores the certificate exactly once; see `storeOnce`. A file that Gmail could not use as it is goes packed again, and one that
 * it refuses without a reason once more in the other encryption: nobody has shown which ones it accepts.
 *
 * @param notePacked - called before the file goes out in the other encryption
 * @param warned - the findings of the check, for a refusal that gives no reason
 * @throws InsertRefused; RowBlocked if Gmail stored another certificate, or none
 */
export function* insertOnce(
  row: Row,
  file: Opened,
  warned: readonly Finding[],
  {
    repair,
    notePacked,
  }: {
    readonly repair: Repair | null;
    readonly notePacked: (encryption: Encryption) => void;
  },
): Workflow<Inserted> {
  const isRepacked = repair !== null && file.examination.isRepacked;
  const first = yield* send(
    row,
    file,
    isRepacked ? repacked(file, 'modern', repair) : file.bytes,
  );
  if (first.ok) return {held: first.value, findings: []};
  yield* explainRefusal(row, first.problem.code);
  const refused = new InsertRefused(first.problem, warned);
  if (!repair || first.problem.code !== 'refused-without-reason') throw refused;
  const encryption: Encryption =
    !isRepacked && isOld(file) ? 'modern' : 'legacy';
  notePacked(encryption);
  const again = yield* send(row, file, repacked(file, encryption, repair));
  if (!again.ok) throw refused;
  return {
    held: again.value,
    findings: [rolloutFinding('packed-again', {encryption})],
  };
}

function isOld({examination}: Opened): boolean {
  return examination.findings.some(it => it.code === 'old-encryption');
}

/** @throws RowBlocked */
function* send(
  row: Row,
  file: Opened,
  bytes: Uint8Array,
): Workflow<
  | {readonly ok: true; readonly value: Held}
  | {readonly ok: false; readonly problem: GoogleProblem}
> {
  const wanted = file.examination.leaf!.fingerprint;
  const stored = yield* storeOnce<SmimeInfo, Held>({
    send: () => insertSmimeInfo(row, bytes, file.password),
    prove: info => proveStored(withPem(info, file), file),
    *find() {
      const held = yield* heldFor(row);
      return held.find(it => fingerprintOf(it) === wanted) ?? null;
    },
    existsAs: 'already-saved',
  });
  if (stored.ok) return stored;
  const {problem} = stored;
  if (!problem)
    throw new RowBlocked([rolloutFinding('certificate-not-held', {id: ''})]);
  return {ok: false, problem};
}

/** What Gmail stored, if it is what was sent. @throws RowBlocked */
export function proveStored(stored: Held, file: Opened): Held {
  if (fingerprintOf(stored) === file.examination.leaf!.fingerprint) {
    return stored;
  }
  throw new RowBlocked([rolloutFinding('stored-differently', {id: stored.id})]);
}

/** Gmail refuses without a reason; where the reason is the alias it can be found out. */
function* explainRefusal(row: Row, code: string): Workflow<void> {
  if (!SAYS_LITTLE.includes(code) || row.alias === row.user) return;
  const unusable = yield* aliasFinding(row);
  if (unusable?.severity === 'block') throw new RowBlocked([unusable]);
}

/** An answer without a PEM is trusted: what was sent is then what is known. */
function withPem(info: SmimeInfo, file: Opened): Held {
  return info.pem ? readHeld(info) : {...info, chain: file.examination.chain};
}
