/** What the program has of its process. */
import type {Write} from './terminal/text-outcomes';
import type {Clock} from './ports/clock';
import type {Connect} from './ports/connection';

/** What the program has of its process. */
export interface ProgramWorld {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly connect: Connect;
  readonly clock: Clock;
  /** Where outcomes go. */
  readonly write: Write;
  /** Where people look. */
  readonly errors: NodeJS.WriteStream;
  /** Asks a question; null where nobody can answer. */
  readonly ask: ((question: string) => Promise<string>) | null;
  /** The same without showing what is typed. */
  askPassword(question: string): Promise<string>;
  /** Aborted at the first Ctrl-C. */
  readonly stop: AbortSignal;
}
