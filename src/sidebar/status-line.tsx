import {computed} from '@preact/signals';
import type {Progress} from '../core/door/contract';
import {Glyph, Icon} from './icons';
import {usePoll} from './poll';
import {goToTab, shownPage, tab, focusTab} from './router';
import {dismiss, nameOf, occupied, phase} from './run';
import {feelPulse, feltAt, lookedAt, refresh, run} from './sheet';
import {dotted, say} from './words';

/** How often the page reads the state of a run that someone else may be working on. */
const LOOK_EVERY = 5000;
/** How often it asks whether there is anything new at all: from the menu, by the clock, or by another operator. */
const FEEL_EVERY = 20_000;

/** Whether the open screen shows the run itself. */
const isShownBelow = computed(() => {
  if (tab.value !== 'rollout') return false;
  return shownPage.value === null || shownPage.value.name === 'encryption';
});

/** The run in one line, under the tabs of every screen but those that show it. */
export function StatusLine() {
  usePoll(
    async () => {
      if (phase.value === 'waiting') return refresh();
      const since = Date.now() - Math.max(lookedAt.value, feltAt.value);
      return !occupied.value && since >= FEEL_EVERY && feelPulse();
    },
    () => LOOK_EVERY,
  );
  const of = run.value;
  if (!of || isShownBelow.value) return null;
  return phase.value === 'ended' ? <Ended of={of} /> : <Going of={of} />;
}

/** The whole line links to the run. */
function Going({of}: {of: Progress}) {
  const t = say.run;
  const parts = [
    nameOf(of),
    t.progress(of.done, of.total),
    of.secondsLeft === null ? '' : t.left(of.secondsLeft),
  ];
  const isGoing = phase.value !== 'waiting' || of.worker !== '';
  return (
    <button
      type="button"
      class="status-line"
      onClick={() => goToTab('rollout')}
    >
      {isGoing ? <span class="spinner" /> : <Icon mark="warn" />}
      <span class="words">{dotted(parts)}</span>
      <Glyph of="onward" small />
    </button>
  );
}

function Ended({of}: {of: Progress}) {
  const t = say.run;
  const name = nameOf(of);
  return (
    <div class="status-line">
      <Icon mark={of.stopped ? 'warn' : 'good'} />
      <p class="words">{of.stopped ? t.stopped(name) : t.ended(name)}</p>
      <button type="button" class="link" onClick={() => goToTab('rollout')}>
        {t.open}
      </button>
      <button
        type="button"
        class="small-button"
        aria-label={t.dismiss}
        onClick={() => {
          dismiss();
          focusTab();
        }}
      >
        <Glyph of="cross" small />
      </button>
    </div>
  );
}
