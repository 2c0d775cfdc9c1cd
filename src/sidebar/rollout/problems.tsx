import {signal} from '@preact/signals';
import {useEffect} from 'preact/hooks';
import type {Overview, Verbs} from '../../core/door/contract';
import {Button} from '../button';
import {HelpedHeading} from '../help/help';
import {LinkLine} from '../link-line';
import {Notices} from '../notices';
import {loadProblems, problems, saveRows} from '../problems/causes';
import {openPage} from '../router';
import {going} from '../run';
import {say} from '../words';

const NEED_ATTENTION: readonly string[] = ['blocked', 'failed'];

/** How many causes are shown at first. */
const MAX_SHOWN = 5;

const isOpen = signal(false);

/** Brings what needs attention into sight, with the focus on its first line. */
export function showProblems(): void {
  const list = document.querySelector('section[aria-labelledby=problems]');
  list?.scrollIntoView({block: 'start'});
  list?.querySelector<HTMLElement>('.lines button')?.focus();
}

/** Opens the cause of the most rows. */
export function openFirstCause(): void {
  const [first] = problems.value?.causes ?? [];
  if (first) openPage('cause', {cause: first.cause});
  else showProblems();
}

/** The rows that need attention, by cause: that of the most rows first. */
export function Problems({of}: {of: Overview}) {
  const t = say.problems;
  const count = of.states
    .filter(it => NEED_ATTENTION.includes(it.state))
    .reduce((sum, it) => sum + it.count, 0);
  // Counted again with the sheet, but not at each step of a run.
  useEffect(() => {
    if (count > 0 && !going.value) void loadProblems();
  }, [of, going.value]);
  if (count === 0) return null;
  const found = problems.value;
  return (
    <section aria-labelledby="problems">
      <HelpedHeading id="problems" of="problems">
        {t.title(found?.rows ?? count)}
      </HelpedHeading>
      <Notices notices={loadProblems.notices.value} urgent />
      {found ? (
        <Causes of={found.causes} />
      ) : (
        <p class="quiet">{say.common.loading}</p>
      )}
    </section>
  );
}

type Causes = Verbs['problems']['out']['causes'];

function Causes({of}: {of: Causes}) {
  const t = say.problems;
  const shown = isOpen.value ? of : of.slice(0, MAX_SHOWN);
  const more = of.slice(shown.length);
  const inRows = more.reduce((sum, it) => sum + it.count, 0);
  return (
    <>
      <div class="lines">
        {shown.map(({cause, count}) => (
          <LinkLine
            key={cause}
            id={`cause-${cause}`}
            title={say.causes[cause]}
            hint={say.remedies[cause].fix}
            lead={
              <span class="cause-count bad">
                {count}
                <span class="heard-only"> {t.rowsOnly(count)}</span>
              </span>
            }
            onPress={() => openPage('cause', {cause})}
          />
        ))}
      </div>
      <div class="choices">
        {more.length > 0 && (
          <Button
            look="quiet"
            onPress={() => {
              isOpen.value = true;
            }}
          >
            {t.more(more.length, inRows)}
          </Button>
        )}
        <Button
          look="quiet"
          busy={saveRows.busy.value}
          onPress={() => void saveRows()}
        >
          {t.save}
        </Button>
      </div>
      <Notices notices={saveRows.notices.value} urgent />
    </>
  );
}
