import type {Overview} from '../../core/door/contract';
import {HelpedHeading} from '../help/help';
import {say} from '../words';

const NEED_ATTENTION: readonly string[] = ['blocked', 'failed'];

/** The rows that need attention. */
export function Problems({of}: {of: Overview}) {
  const t = say.problems;
  const count = of.states
    .filter(it => NEED_ATTENTION.includes(it.state))
    .reduce((sum, it) => sum + it.count, 0);
  if (count === 0) return null;
  return (
    <section aria-labelledby="problems">
      <HelpedHeading id="problems" of="problems">
        {t.title(count)}
      </HelpedHeading>
      <p class="quiet">{t.hint}</p>
    </section>
  );
}
