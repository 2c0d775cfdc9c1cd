/** Records the results of files from the page in the sheets: rows found or added by key, Inventory, Log. */
import {detailsOf} from '../rows/details';
import type {RolloutOutcome} from '../rows/outcome';
import {learnFromGmail} from '../rows/repair';
import {keyOf, mailboxOf, rowOf, type RowTexts} from '../rows/row';
import {rowNamesOf} from './table';
import type {WrittenOutcome} from '../rows/queue-table';
import type {HandedIn} from './uploads';
import {
  cutEntry,
  keepable,
  logLines,
  linesWithNews,
  type PendingEntry,
} from '../run/pending';
import {readingsOf, usersOf} from '../inventory/readings';
import type {NoteCode} from '../run/record';
import type {HostedPorts} from './ports';

/** A finished file. */
interface Told {
  readonly row: RowTexts;
  readonly outcome: RolloutOutcome;
}

/**
 * Writes outcomes into the sheets. The log lines are kept as pending before the rows are written, as those of a run are.
 *
 * @param waiting - older log lines that could not be written
 * @returns what could not be written
 */
export function recordUploads(
  ports: HostedPorts,
  files: readonly HandedIn[],
  outcomes: readonly (RolloutOutcome | null)[],
  waiting: readonly PendingEntry[],
): NoteCode[] {
  const told = files.flatMap(({row}, i): Told[] => {
    const outcome = outcomes[i];
    return outcome ? [{row, outcome: asToldInRow(outcome)}] : [];
  });
  if (told.length === 0) return [];
  const notes: NoteCode[] = [];
  if (!record(ports, told)) notes.push('inventory waits');
  const lines = [...waiting, ...told.map(it => entryOf(ports, it))];
  const pending = keepable(lines);
  ports.store.keep({pending});
  if (!writePossible(ports, told)) notes.push('cells refused');
  if (logLines(ports, () => linesWithNews(lines))) {
    ports.store.keep({pending: []});
    return notes;
  }
  notes.push('log waits');
  return pending.length < lines.length ? [...notes, 'log lost'] : notes;
}

/** A file that was not sent says nothing of the certificate that the row has. */
function asToldInRow(outcome: RolloutOutcome): RolloutOutcome {
  return outcome.state === 'blocked' ? {...outcome, keepsState: true} : outcome;
}

function record(ports: HostedPorts, told: readonly Told[]): boolean {
  const now = ports.now();
  try {
    const readings = told.flatMap(it =>
      readingsOf(mailboxOf(it.row), it.outcome, now),
    );
    learnFromGmail(ports, readings);
    ports.workbook.record(
      readings,
      told.flatMap(it => usersOf(mailboxOf(it.row).user, it.outcome, now)),
    );
    return true;
  } catch {
    // Gmail itself is the truth; the next list or upload of these mailboxes writes it down.
    return false;
  }
}

function entryOf(
  {speech, operator, now}: HostedPorts,
  told: Told,
): PendingEntry {
  const {row, outcome} = told;
  const {state, before = '', after = ''} = outcome;
  const at = mailboxOf(row);
  return {
    rowName: keyOf(at),
    entry: cutEntry({
      time: now(),
      operator,
      action: speech.actionLabel('upload'),
      ...at,
      before,
      after,
      outcome: state ? speech.stateLabel(state) : '',
      message: speech.message(outcome),
      details: detailsOf(outcome.findings),
    }),
    counts: 'succeeded',
    emptyPassword: false,
    // No run counts it, and its row was never queued.
    written: true,
  };
}

/** @returns false if Sheets refused something: what was stored is in the Log nevertheless */
function writePossible(ports: HostedPorts, told: readonly Told[]): boolean {
  try {
    return writeRows(ports, told);
  } catch {
    return false;
  }
}

function writeRows(ports: HostedPorts, told: readonly Told[]): boolean {
  const {rollout} = ports.workbook;
  let rows = rollout.rows();
  const known = new Set(rows.map(it => keyOf(mailboxOf(it))));
  const missing = new Map<string, RowTexts>();
  for (const {row, outcome} of told) {
    const key = keyOf(mailboxOf(row));
    // Only what Gmail holds is worth a row: a mistyped mailbox is not.
    if (outcome.certificate && !known.has(key)) missing.set(key, row);
  }
  if (missing.size > 0) {
    rollout.append(
      [...missing.values()].map(row => {
        const {user, alias} = mailboxOf(row);
        const other = alias === user ? '' : alias;
        return {user, alias: other, file: '', password: ''};
      }),
    );
    rows = rollout.rows();
  }
  const rowNames = rowNamesOf(rows);
  // Of several files for one mailbox the last one counts, of several rows the first.
  const latest = new Map(told.map(it => [keyOf(mailboxOf(it.row)), it]));
  const written = new Map<string, WrittenOutcome>();
  rows.forEach((row, i) => {
    const key = keyOf(mailboxOf(row));
    const told = latest.get(key);
    if (!told) return;
    const outcome = besideFile(row, told.outcome);
    latest.delete(key);
    written.set(rowNames[i]!, {
      outcome,
      label: outcome.state ? ports.speech.stateLabel(outcome.state) : '',
      message: ports.speech.message(outcome),
      password: row.password,
      at: ports.now(),
      emptyPassword: false,
    });
  });
  if (written.size === 0) return true;
  return rollout.write(written).refused.length === 0;
}

/**
 * A row may name a file in Drive, too. If the row has no password, that file is finished, or was never begun: opening it
 * would fail, so the row counts as finished until it names another file.
 */
function besideFile(row: RowTexts, outcome: RolloutOutcome): RolloutOutcome {
  const {fileId} = rowOf(row);
  const {certificate} = outcome;
  if (!certificate || !fileId || row.password !== '') return outcome;
  return {...outcome, certificate: {...certificate, readFrom: fileId}};
}
