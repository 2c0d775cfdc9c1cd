/** What a slice has used: time and requests. */
import type {RunPorts} from './ports';
import type {RunRecord} from './record';

/** Counts from one storing of the run to the next. */
export class SliceMeter {
  private since: number;
  private fetches: number;

  constructor(private readonly ports: RunPorts) {
    this.since = ports.now();
    this.fetches = ports.fetches();
  }

  /** The run with what was used since the last time, which also counts for the person's day. */
  addTo(run: RunRecord): RunRecord {
    const {ports} = this;
    const now = ports.now();
    const fetches = ports.fetches();
    const made = fetches - this.fetches;
    const used = {
      workedMs: run.workedMs + (now - this.since),
      fetches: run.fetches + made,
    };
    ports.store.countFetches(made);
    this.since = now;
    this.fetches = fetches;
    return {...run, ...used};
  }
}
