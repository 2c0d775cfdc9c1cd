/** A journal is one process’s at a time. */
import {
  existsSync,
  mkdtempSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {holdJournal, JournalHeld} from '../../../command-line/run/held-journal';
import {placeOfProcess} from '../../../command-line/sheet/process';

let folder: string;
let journal: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-held-'));
  journal = path.join(folder, 'rows.csv.upload.journal');
});
afterEach(() => rmSync(folder, {recursive: true}));

const lock = () => `${journal}.lock`;

/** On this machine. */
const placeOf = (pid: number) => `${placeOfProcess().split(' ')[0]!} ${pid}`;
/** Larger than any that Linux gives. */
const DEAD = 2 ** 23;

describe('a journal', () => {
  it('is free again once it was released', () => {
    holdJournal(journal).release();
    expect(existsSync(lock())).toBe(false);
    holdJournal(journal).release();
  });

  it('is refused while another process works with it', () => {
    writeFileSync(lock(), placeOf(process.ppid));
    expect(() => holdJournal(journal)).toThrow(JournalHeld);
    expect(existsSync(lock())).toBe(true);
  });

  it('of a process that has died on this machine is taken over at once', () => {
    writeFileSync(lock(), placeOf(DEAD));
    const hold = holdJournal(journal);
    hold.check();
    hold.release();
  });

  it('of a process elsewhere is taken over once nothing was heard of it for a minute', () => {
    writeFileSync(lock(), 'elsewhere 7');
    expect(() => holdJournal(journal)).toThrow(JournalHeld);
    const before = new Date(Date.now() - 61_000);
    utimesSync(lock(), before, before);
    holdJournal(journal).release();
  });

  it('that another process has taken over is not written to, and stays its', () => {
    const hold = holdJournal(journal);
    writeFileSync(lock(), placeOf(process.ppid));
    expect(() => hold.check()).toThrow(JournalHeld);
    hold.release();
    expect(existsSync(lock())).toBe(true);
  });
});
