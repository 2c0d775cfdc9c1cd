import {signal} from '@preact/signals';
import type {FirstRow, Verbs} from '../core/door/contract';
import {traitsOf} from './action-table';
import {Address} from './address';
import {announce} from './announcer';
import {FromScript} from './from-script';
import {Icon} from './icons';
import {rowsOf} from './order-rows';
import {ask} from './rpc';
import {gap, joined, say, stopped} from './words';

type Order = Verbs['start']['in'];

/** What is known of the first row of a run that has no outcome yet. */
const firstRow = signal<FirstRow | null>(null);

/** Of looks that are on their way at the same time, only the last one counts. */
let looks = 0;

/**
 * Asks for the first row of a run at the same time as for its start: the answer is there seconds before the run's own first
 * outcome.
 *
 * @param password - for rows that have none
 */
export function lookAtFirstRow(order: Order, password?: string): void {
  const look = ++looks;
  firstRow.value = null;
  const {action, previews} = order;
  if (traitsOf(action).sheet !== 'rollout' || previews) return;
  const of = {...rowsOf(order), action, ...(password && {password})};
  ask('firstRow', of).then(
    answer => {
      if (look !== looks || !answer) return;
      firstRow.value = answer;
      announce(sentenceOn(answer));
    },
    // It was only a look: the run itself reports what is wrong with its rows.
    () => undefined,
  );
}

/** Drops it, and what may still be on its way. */
export function forgetFirstRow(): void {
  looks++;
  firstRow.value = null;
}

/** The first row, for as long as the run has no outcome. */
export function FirstRowLine() {
  const of = firstRow.value;
  if (!of) return null;
  return (
    <p class="first-row">
      <Icon mark={of.kind} />
      <span>
        <Address of={say.run.firstRow(of.alias)} />
        {gap}
        {of.state !== '' && (
          <>
            <strong>{stopped(of.state)}</strong>
            {gap}
          </>
        )}
        <FromScript text={of.message || say.run.unchanged} />
      </span>
    </p>
  );
}

function sentenceOn({alias, state, message}: FirstRow): string {
  const says = state === '' ? message || say.run.unchanged : stopped(state);
  return joined(say.run.firstRow(alias), says);
}
