/** The users of rows who have left, according to the last reading of the directory. */
import type {Finding, Outcome} from '../rows/outcome';
import {markOf, decodeMarks} from '../base/marks';
import type {KnownUsers} from '../run/kept-schedule';
import type {Kept} from '../run/record';
import {directoryRowFinding} from './findings';

export const NOBODY: KnownUsers = {
  joined: '',
  inactive: '',
  gone: '',
  problem: [],
};

/** The outcome that a refresh gives a user's row instead of reading the mailbox; null for a user who has not left. */
export function leaversIn({
  known = NOBODY,
}: Partial<Kept>): (user: string) => Outcome | null {
  const inactive = decodeMarks(known.inactive);
  const gone = decodeMarks(known.gone);
  const replaced = decodeMarks(known.replaced ?? '');
  const renamed = new Map(Object.entries(known.renamed ?? {}));
  const marks = inactive.size + gone.size + replaced.size + renamed.size;
  if (marks === 0) return () => null;
  return user => {
    const mark = markOf(user);
    const now = renamed.get(user);
    if (now !== undefined) {
      return notLooked(directoryRowFinding('user-renamed', {user, now}));
    }
    if (replaced.has(mark)) {
      return notLooked(directoryRowFinding('user-replaced', {user}));
    }
    const reason = inactive.has(mark) ? 'inactive' : 'gone';
    if (reason === 'gone' && !gone.has(mark)) return null;
    const left: Finding = directoryRowFinding('user-left', {reason});
    return {state: 'left', findings: [left]};
  };
}

/** The row stays as it is until it names the right account. */
function notLooked(finding: Finding): Outcome {
  return {state: 'blocked', keepsState: true, findings: [finding]};
}
