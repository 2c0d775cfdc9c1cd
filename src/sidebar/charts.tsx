import type {Overview} from '../core/door';
import {Icon} from './icons';
import {say, speech} from './words';

/** Between two parts, in hundredths of the bar. */
const GAP = 0.8;

/**
 * Rows by state: a bar in parts, and the same as a list. The bar is one picture to a screen reader; the list has the
 * numbers.
 */
export function StateBar({states}: {states: Overview['states']}) {
  const total = states.reduce((sum, it) => sum + it.count, 0);
  let at = 0;
  return (
    <>
      <svg
        class="bar"
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
        role="img"
        aria-label={states
          .map(it => say.overview.count(it.label, it.count))
          .join(', ')}
      >
        {states.map(({state, kind, count}) => {
          const width = (count / total) * 100;
          const x = at;
          at += width;
          return (
            <rect
              key={state}
              class={kind}
              x={x}
              width={Math.max(width - (at < 100 ? GAP : 0), 0.4)}
              height="4"
            />
          );
        })}
      </svg>
      <ul class="counts">
        {states.map(({state, kind, label, count}) => (
          <li key={state}>
            <Icon mark={kind} />
            <span>{label}</span>
            <span class="number">{speech.number(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
