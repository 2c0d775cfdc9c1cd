import type {ComponentChildren} from 'preact';
import type {Overview} from '../../core/door/contract';
import {Icon} from '../icons';
import {listed, say, speech} from '../words';

/** A part of a whole: its name, what color it has, how many. */
export interface Slice {
  readonly name: string;
  readonly kind: string;
  readonly count: number;
}

/** A part whose color has a meaning, which a mark says too. */
export interface Part extends Slice {
  readonly kind: Overview['states'][number]['kind'];
}

/** Between two parts, in hundredths of the whole. */
const GAP = 0.8;
/** So that one among thousands is still to be seen. */
const THINNEST = 0.4;

/** The parts one after the other, in hundredths of the whole. */
function laidOut(parts: readonly Slice[]) {
  const total = parts.reduce((sum, it) => sum + it.count, 0);
  let end = 0;
  return parts
    .filter(it => it.count > 0)
    .map(part => {
      const at = end;
      end += (part.count / total) * 100;
      return {...part, at, length: end - at};
    });
}

function shortened(length: number): number {
  return Math.max(length - GAP, THINNEST);
}

/** A bar in parts; a single image for screen readers if it has a `label`, otherwise hidden from them. */
export function PartsBar(props: {parts: readonly Slice[]; label?: string}) {
  return (
    <svg
      class="bar mirrored"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      {...(props.label === undefined
        ? {'aria-hidden': true}
        : {role: 'img', 'aria-label': props.label})}
    >
      {laidOut(props.parts).map(({name, kind, at, length}) => (
        <rect
          key={name}
          class={kind}
          x={at}
          width={at + length < 100 ? shortened(length) : length}
          height="4"
        />
      ))}
    </svg>
  );
}

/** A ring in parts that begins at its top, with something in its middle. */
export function Ring(props: {
  parts: readonly Slice[];
  label: string;
  children: ComponentChildren;
}) {
  return (
    <div class="ring" role="img" aria-label={props.label}>
      <svg class="mirrored" viewBox="0 0 40 40">
        {laidOut(props.parts).map(({name, kind, at, length}) => (
          <circle
            key={name}
            class={kind}
            cx="20"
            cy="20"
            r="17"
            pathLength="100"
            stroke-dasharray={`${length < 100 ? shortened(length) : 100} 100`}
            stroke-dashoffset={-at}
            transform="rotate(-90 20 20)"
          />
        ))}
      </svg>
      <div>{props.children}</div>
    </div>
  );
}

/** The parts as a list, with a mark for each meaning and the numbers. */
export function Counts({parts}: {parts: readonly Part[]}) {
  return (
    <ul class="counts">
      {parts.map(({name, kind, count}) => (
        <li key={name}>
          <Icon mark={kind} />
          <span>
            <bdi>{name}</bdi>
          </span>
          <span class="number">{speech.number(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Rows by state: a bar in parts, and the same as a list. */
export function StateBar({states}: {states: Overview['states']}) {
  const parts = states.map(({label, kind, count}) => ({
    name: label,
    kind,
    count,
  }));
  const label = parts.map(it => say.overview.count(it.name, it.count));
  return (
    <>
      <PartsBar parts={parts} label={listed(label)} />
      <Counts parts={parts} />
    </>
  );
}
