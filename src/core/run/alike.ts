/** Outcomes that hold for every row of a user: the other rows say so too, although no run works on them. */
import type {Outcome, RolloutOutcome} from '../rows/outcome';
import type {QueuedTexts} from '../rows/row';
import {traitsOf, type RunAction} from '../rows/actions';

/** A row for which the outcome of another row of its user is valid, too. */
export interface AlikeRow {
  /** See `Queue.rowNamesOf`. */
  readonly rowName: string;
  readonly password: string;
}

/**
 * The rows of each user that a run does not work on.
 *
 * @param isOfRun - rows that get an outcome of their own
 * @param dealtWith - those of other rows that have one: an earlier slice of the run has dealt with them
 * @returns by user, in the spelling of `userOf`; empty for an action whose outcomes are about one row
 */
export function alikeRows<Texts extends QueuedTexts>(
  action: RunAction,
  rows: readonly Texts[],
  rowNames: readonly string[],
  {
    userOf,
    isOfRun,
    dealtWith = () => new Set(),
  }: {
    readonly userOf: (row: Texts) => string;
    readonly isOfRun: (row: Texts) => boolean;
    readonly dealtWith?: (rows: readonly Texts[]) => ReadonlySet<Texts>;
  },
): ReadonlyMap<string, readonly AlikeRow[]> {
  const found = new Map<string, AlikeRow[]>();
  if (!traitsOf(action).isOfUser) return found;
  const users = new Set(rows.filter(isOfRun).map(userOf));
  const isAlike = (row: Texts) => !isOfRun(row) && users.has(userOf(row));
  const done = dealtWith(rows.filter(isAlike));
  rows.forEach((row, i) => {
    if (!isAlike(row) || done.has(row)) return;
    const user = userOf(row);
    const {password} = row;
    const alike = {rowName: rowNames[i]!, password};
    const theirs = found.get(user);
    if (theirs) theirs.push(alike);
    else found.set(user, [alike]);
  });
  return found;
}

/** What the other rows of the user are to say; null where the outcome is about its own row alone. */
export function alikeOutcome(outcome: Outcome): Outcome | null {
  const {state, certificate}: RolloutOutcome = outcome;
  switch (state) {
    case 'offBoarded':
      return {state, findings: [], ...(certificate ? {certificate} : {})};
    case 'identityDeleted':
      return {state, findings: [], keyPair: {identity: null}};
    default:
      return null;
  }
}
