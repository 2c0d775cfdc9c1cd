/** Upload: carries out the decided step. Repeating a row that is as requested writes nothing. */
import {setDefaultSmimeInfo} from '../google/gmail/smime-info';
import {attempt, GoogleRefusal, type Workflow} from '../google/wire';
import {RowBlocked} from '../rows/early-end';
import {summaryOf} from '../rows/held';
import {insertOnce} from './insert-once';
import type {Options} from '../rows/open-file';
import type {RolloutOutcome} from '../rows/outcome';
import {nameHeld, nameLeaf} from '../rows/planned';
import {uploadStepFor} from './upload-step';
import type {Row} from '../rows/row';
import type {Encryption} from '../rows/repair';
import {done, halfDone} from './stored';

/**
 * Stores a row's certificate in Gmail and, if requested, makes it the default.
 *
 * Idempotent: a certificate that is already there (by its SHA-256) is not stored again, even if an earlier insert was
 * stored but its answer was lost. A certificate that was stored but could not be made the default is an outcome of its
 * own, with its id, and the next run finishes it.
 *
 * @throws GoogleRefusal, RowBlocked
 */
export function* upload(row: Row, options: Options): Workflow<RolloutOutcome> {
  const decided = yield* uploadStepFor(row, options);
  if (decided.step === 'blocked') throw new RowBlocked(decided.findings);
  const {begun} = options;
  const {held, findings} = decided;
  const context = {before: held, findings, begun};
  if (decided.step === 'keep') {
    return done(row, begun?.state ?? 'kept', {...context, now: decided.same});
  }
  const before = summaryOf(held);
  if (decided.step === 'setDefault') {
    const certificate = nameHeld(decided.same);
    options.begin(
      {state: 'defaultSet', before},
      {steps: [{kind: 'makeDefault', certificate}], findings},
    );
    const made = yield* attempt(setDefaultSmimeInfo(row, decided.same.id));
    if (made.ok) {
      const now = {...decided.same, isDefault: true};
      return done(row, begun?.state ?? 'defaultSet', {...context, now});
    }
    if (begun?.state !== 'uploaded') throw new GoogleRefusal(made.problem);
    return halfDone(row, made.problem, {...context, now: decided.same});
  }
  const certificate = nameLeaf(decided.file.examination.leaf!);
  const {makeDefault: makesDefault} = options;
  const steps = [{kind: 'store', certificate, makesDefault}] as const;
  const begin = (packed?: Encryption) =>
    options.begin(
      {state: 'uploaded', before, ...(packed ? {packed} : {})},
      {steps, findings},
    );
  begin();
  const inserted = yield* insertOnce(row, decided.file, findings, {
    ...{repair: options.repair, notePacked: begin},
  });
  const now = inserted.held;
  const stored = {
    ...context,
    now,
    findings: [...findings, ...inserted.findings],
  };
  if (!options.makeDefault || now.isDefault) {
    return done(row, 'uploaded', stored);
  }
  const made = yield* attempt(setDefaultSmimeInfo(row, now.id));
  if (!made.ok) return halfDone(row, made.problem, stored);
  return done(row, 'uploaded', {...stored, now: {...now, isDefault: true}});
}
