/** The ports for runs, and the hooks of runs for features. */
import type {Announcements} from './announced';
import type {Batching} from './batching';
import type {Kept, NoteCode} from './record';
import type {Mail} from '../rows/mail';
import type {Progress, RunRemarks} from './progress';
import type {ReportPorts} from '../report/ports';
import type {OutOfSight} from '../rows/queue-sheet';
import type {RunAction} from '../rows/actions';
import type {RunFeatures} from './features';
import type {SettingsStore} from '../rows/ports';
import type {AnyFinding} from '../rows/refusal';

/** What is stored between the executions of a run. */
export interface RunStore {
  /** The stored state of the run, always read from the store. */
  kept(): Partial<Kept>;
  /** Stores some values and deletes those that are null, in one step. @throws if there is no room */
  keep(values: {readonly [Name in keyof Kept]?: Kept[Name] | null}): void;
  /** Empties stored values that are no longer needed. */
  tidy(): void;
}

export interface RunPorts extends ReportPorts {
  readonly store: SettingsStore & RunStore;
  readonly features: RunFeatures;
  /** Where script and command line announce themselves to each other. */
  readonly announcements: Announcements;
  /** From now on, calls travel in this way. */
  sendIn(batching: Batching): void;
  readonly speech: ReportPorts['speech'] & {
    /**
     * The name of the first language that there is, among those that a person wants.
     *
     * @param tags - BCP 47, the best first; the sheet's language is what is left
     */
    languageFor(tags: readonly string[]): string;
    /** Whether some tags name a language. */
    isAmong(language: string, tags: readonly string[]): boolean;
    /** What the mail at the end of a run says, in a language that `languageFor` names. */
    summary(
      progress: Omit<Progress, 'note'>,
      remarks: RunRemarks,
      language: string,
    ): {
      readonly subject: string;
      readonly body: string;
    };
    /** The mail that reports what prevents a clock trigger from doing an action; `isLast`: the trigger was removed. */
    interrupted(
      action: RunAction,
      findings: readonly AnyFinding[],
      isLast: boolean,
      language: string,
    ): Mail;
  };
  readonly viewerSpeech: ReportPorts['viewerSpeech'] & {
    note(code: NoteCode): string;
    /** Which selected rows are left out, or may be included unseen; empty if there is nothing to say. */
    outOfSight(of: OutOfSight): string;
    /** What there is to say about a run as a whole; empty if that is nothing. */
    remarks(remarks: RunRemarks): string;
  };
}
