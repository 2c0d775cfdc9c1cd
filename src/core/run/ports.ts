/** What is asked of the world for runs, and what runs ask of features. */
import type {Kept, NoteCode} from './record';
import type {Mail} from '../rows/mail';
import type {Progress} from './progress';
import type {ReportPorts} from '../report/ports';
import type {OutOfSight} from '../rows/queue-sheet';
import type {RunAction} from '../rows/actions';
import type {RunFeatures} from './features';
import type {SettingsStore} from '../rows/ports';
import type {AnyFinding} from '../rows/refusal';

/** What is kept between the executions of a run. */
export interface RunStore {
  /** What is kept of the run, read again and at once. */
  kept(): Partial<Kept>;
  /** Keeps some things and forgets those that are null, all at once. @throws when there is no room */
  keep(values: {readonly [Name in keyof Kept]?: Kept[Name] | null}): void;
  /** Removes what nothing needs any more of what was kept. */
  tidy(): void;
}

export interface RunPorts extends ReportPorts {
  readonly store: SettingsStore & RunStore;
  readonly features: RunFeatures;
  readonly speech: ReportPorts['speech'] & {
    note(code: NoteCode): string;
    /** Which selected rows are left out, or may be among them unseen; empty where there is nothing to say. */
    outOfSight(of: OutOfSight): string;
    /** What the mail at the end of a run says. */
    summary(progress: Progress): {
      readonly subject: string;
      readonly body: string;
    };
    /** The mail that tells what keeps a clock trigger from an action; `isLast`: the trigger was removed. */
    interrupted(
      action: RunAction,
      findings: readonly AnyFinding[],
      isLast: boolean,
    ): Mail;
  };
}
