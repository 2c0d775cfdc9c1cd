/** What is known of a run's first row before the run has come to its first outcome: for the person who has just ordered it. */
import type {RunAction} from '../rows/actions';
import {isPostponed, kindOf, type RowResult} from '../rows/outcome';
import {readingOnly} from '../rows/planned';
import type {Continuing} from './continuing';
import {lookOnlyRun} from './look-only';
import type {RunPorts} from './ports';
import {queueFor} from './queue';
import {runWorkflows} from './run-workflows';
import {selectRows, type ChosenRows} from './select-rows';

/** After that, the run itself has outcomes. */
const LOOK_MS = 2000;

/**
 * The look that is quicker than an action's own first outcome: at the file, or, where the action is about what Gmail holds, at
 * the mailbox.
 */
const LOOKS: Readonly<Partial<Record<RunAction, 'check' | 'refresh'>>> = {
  ...{upload: 'check', preview: 'check', update: 'check'},
  ...{renew: 'refresh', refresh: 'refresh'},
};

/** A row, and what a look at it has come to. */
export interface FirstRow {
  readonly row: number;
  readonly user: string;
  readonly alias: string;
  readonly kind: 'good' | 'warn' | 'bad' | 'idle';
  /** The label of the state that the look alone would give it; empty if it would leave it as it is. */
  readonly state: string;
  readonly message: string;
}

/**
 * Looks at the first row that a run would be for. Changes nothing, and is meant to be asked at the same time as the start.
 *
 * @param from - the password for rows without one; expensive files are left to the run
 * @returns null if no look is quicker than the run, or it came to nothing
 */
export function firstRowOf(
  ports: RunPorts,
  action: RunAction,
  chosen: ChosenRows,
  from: Pick<Continuing, 'password'>,
): FirstRow | null {
  const look = LOOKS[action];
  if (look === undefined) return null;
  const queue = queueFor(ports, look);
  const {all, rows} = selectRows(ports, action, chosen);
  const [first] = rows;
  if (!first) return null;
  const {user, alias} = queue.mailboxOf(first);
  const within = {
    ...lookOnlyRun(ports, look),
    from: {...from, pageDerives: true},
  };
  const [work] = queue.works(within, all, [first]);
  const works = work ? [{name: user, work: readingOnly(work)}] : [];
  const until = ports.now() + LOOK_MS;
  const [outcome] = runWorkflows<RowResult>(ports, works, until, LOOK_MS);
  if (!outcome || isPostponed(outcome)) return null;
  const {state} = outcome;
  return {
    ...{row: first.number, user, alias},
    kind: state === null ? 'idle' : kindOf(state),
    state: state === null ? '' : ports.speech.stateLabel(state),
    message: ports.viewerSpeech.message(outcome),
  };
}
