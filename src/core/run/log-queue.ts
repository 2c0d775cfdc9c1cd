/** Log lines of a slice on their way into the Log sheet. Those that cannot be moved there are kept, as far as there is room. */
import {VERSION} from '../../version';
import {
  entryOfWrittenRow,
  keepable,
  leftToNext,
  linesWithNews,
  logLines,
  withVersion,
  type PendingEntry,
} from './pending';
import type {RunPorts} from './ports';
import type {NoteCode, RunRecord} from './record';

/** What became of some lines. */
export interface Logged {
  /** The run, which names the version of its last line. */
  readonly run: RunRecord;
  readonly notes: readonly NoteCode[];
}

/** The queue of one slice. */
export class LogQueue {
  /**
   * @param waiting - lines that have to wait
   * @param isLeft - whether all lines are left to the next slice
   */
  constructor(
    private readonly ports: RunPorts,
    public waiting: readonly PendingEntry[],
    private readonly isLeft: boolean,
  ) {}

  /** Whether an earlier slice has left something. */
  get isBehind(): boolean {
    return this.waiting.some(it => it.untried);
  }

  /** Moves lines into the Log. */
  log(lines: readonly PendingEntry[], run: RunRecord): Logged {
    if (this.isLeft) {
      this.waiting = leftToNext(lines);
      return {run, notes: []};
    }
    const said = linesWithNews(lines);
    const named = () => withVersion(this.ports, run, said);
    if (logLines(this.ports, named)) {
      this.waiting = [];
      const logged = said.length > 0 ? {...run, loggedBy: VERSION} : run;
      return {run: logged, notes: []};
    }
    this.waiting = keepable(lines.map(entryOfWrittenRow));
    const isLost = this.waiting.length < lines.length;
    return {
      run,
      notes: ['log waits', ...(isLost ? ['log lost' as const] : [])],
    };
  }
}
