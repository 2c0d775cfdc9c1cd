/** The read-only actions: check the file, preview an upload, list what Gmail holds. None of them writes to Gmail. */
import {
  type RecordedCertificate,
  recordOf,
  recordOfFile,
} from '../rows/recorded-certificate';
import type {Certificate} from '../certificates/certificate';
import type {Workflow} from '../google/wire';
import {summaryOf} from '../rows/held';
import {openFile, type Options} from '../rows/open-file';
import {checkedState, type RolloutOutcome} from '../rows/outcome';
import {RowBlocked} from '../rows/early-end';
import {findHeldOrExplain, uploadStepWithAlias} from './upload-step';
import {isFinished, type Row} from '../rows/row';

/**
 * Opens the row's file and reports its problems. Nothing is sent to Gmail. A row whose password was emptied after its
 * upload stays unchanged: its file was judged then, and cannot be opened now.
 *
 * @throws GoogleRefusal
 */
export function* check(row: Row, options: Options): Workflow<RolloutOutcome> {
  if (isFinished(row)) return {state: null, findings: []};
  const {examination} = yield* openFile(row, options);
  const {leaf, chain} = examination;
  const findings = options.revocations
    ? [
        ...(yield* options.revocations.ofFile(row.user, chain)),
        ...examination.findings,
      ]
    : examination.findings;
  return {
    state: checkedState(findings),
    findings,
    ...(leaf ? {certificate: ofFile(row, leaf)} : {}),
  };
}

/** Says what an upload would do. Reads Gmail, writes nothing to it. @throws GoogleRefusal, RowBlocked */
export function* preview(row: Row, options: Options): Workflow<RolloutOutcome> {
  const step = yield* uploadStepWithAlias(row, options);
  if (step.step === 'blocked') throw new RowBlocked(step.findings);
  const outcome = {findings: step.findings, held: step.held};
  if (step.step === 'insert') {
    const leaf = step.file.examination.leaf!;
    return {
      ...outcome,
      state: 'wouldInsert',
      certificate: ofFile(row, leaf),
    };
  }
  return {
    ...outcome,
    state: step.step === 'keep' ? 'wouldKeep' : 'wouldSetDefault',
    certificate: recordOf(step.same, row.fileId),
  };
}

/** Reads everything Gmail holds for the row's alias; the row's own state stays. @throws GoogleRefusal, RowBlocked */
export function* list(row: Row): Workflow<RolloutOutcome> {
  const held = yield* findHeldOrExplain(row);
  return {state: null, findings: [], held, after: summaryOf(held)};
}

/**
 * The columns after a check of the file: it may be in Gmail or not, so there is no id except one that is recorded for it.
 */
function ofFile(row: Row, leaf: Certificate): RecordedCertificate {
  const known = row.recorded.fingerprint === leaf.fingerprint;
  return recordOfFile(leaf, {
    id: known ? row.recorded.id : '',
    readFrom: row.fileId ?? '',
  });
}
