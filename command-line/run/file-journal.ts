/** The journal as a file: JSON lines, only ever appended; rows by digests, and nothing in it that is secret. */
import {createHash, randomBytes} from 'node:crypto';
import {
  closeSync,
  existsSync,
  ftruncateSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import type {Begun} from '../../src/core/rows/open-file';
import {noteOf} from '../../src/core/run/change-register';
import {keptText, keptValue} from '../outcomes/kept-json';
import type {Journal} from '../ports/journal';
import {holdJournal, type Hold} from './held-journal';

/** What a line holds. */
type Line =
  | {
      readonly run: string;
      readonly salt: string;
    }
  | {readonly begun: string; readonly change: Begun}
  | {readonly place: string; readonly pending: unknown}
  | {readonly done: readonly string[]};

/**
 * Opens the journal of a run: that of one that was cut off, or a new one. The operating system keeps what is written when the
 * process is killed; a line that a fault of the machine has cut is left out.
 *
 * @param file - its path
 * @param run - names the run: another action or other options begin anew
 * @throws JournalHeld where another process works with it; what the system says of the file
 */
export function openJournal(file: string, run: string): Journal {
  const hold = holdJournal(file);
  try {
    return journalIn(file, run, hold);
  } catch (error) {
    hold.release();
    throw error;
  }
}

function journalIn(file: string, run: string, hold: Hold): Journal {
  const found = existsSync(file) ? read(file) : null;
  const isSame = found !== null && found.run === digestOf(found.salt, run);
  const salt = isSame ? found.salt : randomBytes(16).toString('base64url');
  const done = isSame ? found.done : new Set<string>();
  const begun = isSame ? found.begun : new Map<string, Begun>();
  const pending = isSame ? found.pending : new Map<string, unknown>();
  const before = done.size;
  const handle = openSync(file, isSame ? 'r+' : 'w', 0o600);
  let at = 0;
  if (isSame) {
    ftruncateSync(handle, found.end);
    at = found.end;
  }
  const write = (line: Line) => {
    hold.check();
    at += writeSync(handle, `${keptText(line)}\n`, at);
  };
  if (!isSame) write({run: digestOf(salt, run), salt});
  return {
    isContinued: isSame,
    before,
    has: rowName => done.has(digestOf(salt, rowName)),
    begunFor: rowName => begun.get(digestOf(salt, rowName)) ?? null,
    pendingFor: place => pending.get(place) ?? null,
    pend: (place, pending) => write({place, pending}),
    begin(rowName, change) {
      const name = digestOf(salt, rowName);
      const note = noteOf(begun.get(name) ?? null, change);
      if (!note) return;
      begun.set(name, note);
      write({begun: name, change: note});
    },
    note(rowNames) {
      const names = rowNames.map(it => digestOf(salt, it));
      write({done: names});
      pending.clear();
      for (const it of names) {
        done.add(it);
        begun.delete(it);
      }
    },
    end() {
      closeSync(handle);
      rmSync(file, {force: true});
      hold.release();
    },
    close() {
      closeSync(handle);
      hold.release();
    },
  };
}

/** A journal that is kept nowhere: for what changes nothing. */
export function noJournal(): Journal {
  const nothing = () => undefined;
  return {
    ...{isContinued: false, before: 0},
    ...{has: () => false, begunFor: () => null, begin: nothing},
    ...{pend: nothing, pendingFor: () => null, note: nothing},
    ...{end: nothing, close: nothing},
  };
}

/** So many characters of a digest: two of half a million rows that share them would need luck of 1 in 10²⁰. */
const LENGTH = 22;

function digestOf(salt: string, text: string): string {
  const digest = createHash('sha256')
    .update(`${salt} ${text}`)
    .digest('base64url');
  // A slice would keep the whole digest in memory, for each of half a million rows.
  return Buffer.from(digest).toString('latin1', 0, LENGTH);
}

/** What a journal holds up to its last whole line; null if it is none. */
function read(file: string): {
  readonly run: string;
  readonly salt: string;
  readonly done: Set<string>;
  readonly begun: Map<string, Begun>;
  readonly pending: Map<string, unknown>;
  readonly end: number;
} | null {
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf('\n') + 1;
  const done = new Set<string>();
  const begun = new Map<string, Begun>();
  const pending = new Map<string, unknown>();
  let head: {run: string; salt: string} | null = null;
  for (let from = 0; from < end;) {
    const to = bytes.indexOf('\n', from);
    const line = parsed(bytes.toString('utf8', from, to));
    from = to + 1;
    if (!line) return null;
    if ('run' in line) head = line;
    else if ('begun' in line) begun.set(line.begun, line.change);
    else if ('place' in line) pending.set(line.place, line.pending);
    else {
      pending.clear();
      for (const it of line.done) {
        done.add(it);
        begun.delete(it);
      }
    }
  }
  return head && {...head, done, begun, pending, end};
}

function parsed(text: string): Line | null {
  try {
    return keptValue(text) as Line;
  } catch {
    // Not one of ours: the run begins anew, which costs requests.
    return null;
  }
}
