/**
 * How a file's certificate succeeds those that Gmail holds: it is stored, read back, compared, and only then made the
 * default.
 */
import {getSmimeInfo, setDefaultSmimeInfo} from '../google/gmail/smime-info';
import {attempt, type Workflow} from '../google/wire';
import {fingerprintOf, summaryOf, readHeld, type Held} from '../rows/held';
import {insertOnce, proveStored, type Inserted} from './insert-once';
import type {Begun, Opened, Options} from '../rows/open-file';
import type {Finding, RolloutOutcome} from '../rows/outcome';
import {nameHeld, nameLeaf, type PlannedStep} from '../rows/planned';
import type {Encryption} from '../rows/repair';
import type {Row} from '../rows/row';
import {done, halfDone} from './stored';

/**
 * Stores the file's certificate unless Gmail holds it, and makes it the default. The others stay: mail that was encrypted
 * to them stays readable.
 *
 * @param held - what Gmail holds now
 * @param state - the row's state when it is done; a change that an interrupted execution had begun has precedence
 * @throws GoogleRefusal; RowBlocked if what Gmail stored is not what the file holds: it is then not made the default
 */
export function* storeAsDefault(
  row: Row,
  held: readonly Held[],
  file: Opened,
  {
    findings,
    state,
    begun,
    begin,
    repair,
  }: Pick<Options, 'begun' | 'begin' | 'repair'> & {
    readonly findings: readonly Finding[];
    readonly state: Begun['state'];
  },
): Workflow<RolloutOutcome> {
  const context = {before: held, findings, begun};
  const ended = begun?.state ?? state;
  const notePacked = (packed?: Encryption) =>
    begin(
      {state, before: summaryOf(held), ...(packed ? {packed} : {})},
      {steps: stepsFor(held, file), findings},
    );
  notePacked();
  const how = {findings, repair, notePacked};
  const inserted = yield* storedOnce(row, held, file, how);
  const now = inserted.held;
  const stored = {
    ...context,
    now,
    findings: [...findings, ...inserted.findings],
  };
  if (now.isDefault) return done(row, ended, stored);
  const made = yield* attempt(setDefaultSmimeInfo(row, now.id));
  if (!made.ok) return halfDone(row, made.problem, stored);
  return done(row, ended, {...stored, now: {...now, isDefault: true}});
}

function stepsFor(held: readonly Held[], file: Opened): PlannedStep[] {
  const leaf = file.examination.leaf!;
  const same = held.find(it => fingerprintOf(it) === leaf.fingerprint);
  if (same?.isDefault) return [];
  return same
    ? [{kind: 'makeDefault', certificate: nameHeld(same)}]
    : [{kind: 'store', certificate: nameLeaf(leaf), makesDefault: true}];
}

function* storedOnce(
  row: Row,
  held: readonly Held[],
  file: Opened,
  {
    findings,
    ...how
  }: Pick<Options, 'repair'> & {
    readonly findings: readonly Finding[];
    readonly notePacked: (encryption: Encryption) => void;
  },
): Workflow<Inserted> {
  const wanted = file.examination.leaf!.fingerprint;
  const same = held.find(it => fingerprintOf(it) === wanted);
  if (same) return {held: same, findings: []};
  const inserted = yield* insertOnce(row, file, findings, how);
  const read = readHeld(yield* getSmimeInfo(row, inserted.held.id));
  return {...inserted, held: proveStored(read, file)};
}
