import type {ComponentChildren} from 'preact';
import {Glossed} from '../help/glossed';
import {Glyph} from '../icons';
import {say} from '../words';
import type {Step} from './steps';

/** One step: its mark, its name, a hint or its card, and the action next to its name. */
export function StepLine(props: {
  of: Step;
  hint: string;
  /** Beside the name. */
  link?: ComponentChildren;
  /** For the step that is due. */
  card?: ComponentChildren;
}) {
  const t = say.firstRun;
  const {name, number, state} = props.of;
  const isDue = state === 'now' || state === 'problem';
  return (
    <li class={`task ${state}`} aria-current={isDue ? 'step' : undefined}>
      <span class="mark" aria-hidden="true">
        <Mark of={props.of} />
      </span>
      <div class="body">
        <div class="title">
          <h2 tabIndex={isDue ? -1 : undefined}>
            <span class="heard-only">{t.step(number, t.states[state])}</span>
            {t.names[name]}
          </h2>
          {props.link}
        </div>
        {props.hint && (
          <p class={isDue ? '' : 'quiet'}>
            <Glossed text={props.hint} />
          </p>
        )}
      </div>
      {props.card && (
        <div class={name === 'access' ? 'over' : 'over card'}>{props.card}</div>
      )}
    </li>
  );
}

/** A tick, an exclamation mark or the number. */
function Mark({of: {number, state}}: {of: Step}) {
  if (state === 'done') return <Glyph of="tick" small />;
  return <>{state === 'problem' ? '!' : number}</>;
}
