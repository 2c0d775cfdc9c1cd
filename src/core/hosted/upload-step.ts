/** The next step for a row, and why: a decision based on the file and on what Gmail holds; it changes nothing. */
import type {Certificate} from '../certificates/certificate';
import {certificates} from '../certificates/lazy';
import {getSendAs, listSendAs} from '../google/gmail/send-as';
import type {Mailbox} from '../google/gmail/smime-info';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {findingsBeside} from '../rows/accepted-chain';
import {RowBlocked, isBlocked} from '../rows/early-end';
import {
  endOf,
  fingerprintOf,
  heldFor,
  isReplaced,
  isValid,
  type Held,
} from '../rows/held';
import {nearestAddress} from '../rows/nearest-address';
import {openFile, type Opened, type Options} from '../rows/open-file';
import type {Finding} from '../rows/outcome';
import {isFinished, type Row} from '../rows/row';
import {rolloutFinding} from '../rows/rollout-findings';

/** The file is to be stored. */
export interface Insert {
  readonly step: 'insert';
  readonly findings: readonly Finding[];
  readonly held: readonly Held[];
  readonly file: Opened;
}

/** The certificate is there already. */
export interface Present<Step extends 'keep' | 'setDefault'> {
  readonly step: Step;
  readonly findings: readonly Finding[];
  readonly held: readonly Held[];
  readonly same: Held;
}

/** One step, decided. */
export type UploadStep =
  | {readonly step: 'blocked'; readonly findings: readonly Finding[]}
  | Insert
  | Present<'keep'>
  | Present<'setDefault'>;

/**
 * Decides what a row needs.
 *
 * A row whose password was emptied after its upload is decided from Gmail's list alone, by the fingerprint that was recorded for
 * this very file: a finished sheet costs one call per row. Otherwise the file is opened first, and a file that would be refused
 * costs no call to Gmail at all.
 *
 * @throws GoogleRefusal
 */
export function* uploadStepFor(
  row: Row,
  options: Options,
): Workflow<UploadStep> {
  const {recorded} = row;
  const trusted = isFinished(row);
  if (trusted) {
    const held = yield* findHeldOrExplain(row);
    const same = held.find(it => fingerprintOf(it) === recorded.fingerprint);
    const present = held.find(it => it.isDefault && isValid(it, options.now));
    if (present && isSuperseded(same, held, options)) {
      return {
        step: 'keep',
        held,
        same: present,
        findings: [rolloutFinding('replaced-in-gmail', {})],
      };
    }
    if (same) return decide(held, same, [], options);
  }
  const file = yield* openFile(row, options);
  if (isBlocked(file.examination.findings) || !file.examination.leaf) {
    const findings: Finding[] = trusted
      ? [...file.examination.findings, PASSWORD_EMPTIED]
      : [...file.examination.findings];
    return {step: 'blocked', findings};
  }
  const {leaf} = file.examination;
  const held = yield* findHeldOrExplain(row);
  const same = held.find(it => fingerprintOf(it) === leaf.fingerprint);
  const findings = findingsBeside(file.examination, held);
  if (same) return decide(held, same, findings, options);
  // What only this check could find out comes first: the Message cell shows the first of the most severe findings.
  const all: Finding[] = [
    ...besideHeld(leaf, held),
    ...findings,
    ...(options.makeDefault ? laterDefault(held, leaf.notAfter, options) : []),
  ];
  return {step: 'insert', held, file, findings: all};
}

/** Whether a row's own certificate is gone, or is not the default but older than it: a reissued one arrived in another way. */
function isSuperseded(
  own: Held | undefined,
  held: readonly Held[],
  {now}: Options,
): boolean {
  return !own || isReplaced(own.chain[0]?.notBefore, held, now);
}

/** Whether correspondents will prefer it to those that Gmail holds. */
export function besideHeld(
  leaf: Certificate,
  held: readonly Held[],
): Finding[] {
  const others = held.map(it => it.chain[0]).filter(it => it !== undefined);
  return [...certificates().judgeAgainstHeld(leaf, others)];
}

/** Also checks whether the alias may be used at all, which an upload would only learn from Gmail's refusal. */
export function* uploadStepWithAlias(
  row: Row,
  options: Options,
): Workflow<UploadStep> {
  const step = yield* uploadStepFor(row, options);
  if (step.step !== 'insert' || row.alias === row.user) return step;
  const found = yield* aliasFinding(row);
  if (!found) return step;
  const findings = [found, ...step.findings];
  return found.severity === 'block'
    ? {step: 'blocked', findings}
    : {...step, findings};
}

/**
 * Why an alias cannot get a certificate although Gmail knows it, or may not be what it seems; null if there is nothing to report.
 */
export function* aliasFinding({
  user,
  alias,
}: Mailbox): Workflow<Finding | null> {
  const {verified, isElsewhere} = yield* getSendAs(user, alias);
  if (!verified) return rolloutFinding('alias-not-verified', {alias});
  return isElsewhere ? rolloutFinding('alias-elsewhere', {alias, user}) : null;
}

/** What Gmail holds; @throws GoogleRefusal, RowBlocked with the nearest address the user does have */
export function* findHeldOrExplain(at: Mailbox): Workflow<Held[]> {
  const got = yield* attempt(heldFor(at));
  if (got.ok) return got.value;
  if (got.problem.code !== 'not-found') throw new GoogleRefusal(got.problem);
  const sendAs = yield* listSendAs(at.user);
  const nearest = nearestAddress(
    at.alias,
    sendAs.map(it => it.address),
  );
  throw new RowBlocked([
    rolloutFinding('alias-unknown', {alias: at.alias, nearest}),
  ]);
}

function decide(
  held: readonly Held[],
  same: Held,
  findings: readonly Finding[],
  options: Options,
): UploadStep {
  if (!options.makeDefault || same.isDefault) {
    return {step: 'keep', held, same, findings};
  }
  const later = laterDefault(held, endOf(same), options);
  return {step: 'setDefault', held, same, findings: [...findings, ...later]};
}

/** The admin may want it, but should know: the present default is valid and expires later than the new one. */
function laterDefault(
  held: readonly Held[],
  end: number | null,
  options: Options,
): Finding[] {
  const present = held.find(it => it.isDefault && isValid(it, options.now));
  const ends = present ? endOf(present) : null;
  if (!present || ends === null || end === null || ends <= end) return [];
  const subject = present.chain[0]?.subject ?? present.issuerCn;
  return [rolloutFinding('default-ends-later', {ends, subject})];
}

const PASSWORD_EMPTIED: Finding = rolloutFinding('password-emptied', {
  isGone: true,
});
