import type {ComponentChildren} from 'preact';
import type {Overview} from '../../core/door/contract';
import {PartsBar} from '../charts/parts';
import {Help} from '../help/help';
import {Glyph} from '../icons';
import {going} from '../run';
import {goToTab} from '../router';
import {refresh} from '../sheet';
import {Title} from '../title';
import {listed, say, speech} from '../words';
import {countsIn, type Counts} from './next';
import {showProblems} from './problems';

/** The state of the rows. */
export function Headline({of}: {of: Overview}) {
  const counts = countsIn(of.states);
  const parts = partsOf(counts);
  return (
    <section>
      <Title
        beside={
          <span class="beside-title">
            <LookAgain />
            <Help of="rows" />
          </span>
        }
      >
        {titleOf(counts)}
      </Title>
      {counts.rows > 0 && (
        <>
          <PartsBar
            parts={parts.filter(it => it.name !== 'due')}
            label={listed(parts.map(it => it.says))}
          />
          <ul class="legend">
            {parts.map(it => (
              <Line key={it.name} of={it} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** The state in a few words, with its numbers. */
function titleOf({rows, toCheck, covered, gone}: Counts): string {
  const t = say.next.headline;
  if (rows === 0) return t.none;
  if (toCheck > 0) return t.toCheck(toCheck);
  const meant = rows - gone;
  return covered === meant && meant > 0
    ? t.all(meant)
    : t.covered(covered, meant);
}

interface Part {
  readonly name: keyof typeof say.next.legend;
  readonly kind: 'good' | 'ready' | 'warn' | 'bad' | 'idle';
  readonly count: number;
  /** Name and number as text. */
  readonly says: string;
}

function partsOf(counts: Counts): readonly Part[] {
  const part = (name: Part['name'], kind: Part['kind'], count: number) => ({
    ...{name, kind, count},
    says: say.overview.count(say.next.legend[name], count),
  });
  const other =
    counts.rows -
    counts.covered -
    counts.toCheck -
    counts.ready -
    counts.attention -
    counts.waiting -
    counts.gone;
  return [
    part('covered', 'good', counts.covered),
    part('due', 'warn', counts.due),
    part('ready', 'ready', counts.ready),
    part('toCheck', 'idle', counts.toCheck + other),
    part('waiting', 'warn', counts.waiting),
    part('attention', 'bad', counts.attention),
    part('gone', 'idle', counts.gone),
  ].filter(it => it.count > 0);
}

/** A line links to the place about its rows, if there is one. */
function Line({of}: {of: Part}) {
  const words: ComponentChildren = (
    <>
      <span class={`dot ${of.kind}`} />
      <span class="words">{say.next.legend[of.name]}</span>
      <span class="number">{speech.number(of.count)}</span>
    </>
  );
  const open = OPENS[of.name];
  return (
    <li>
      {open ? (
        <button type="button" class="legend-line" onClick={open}>
          {words}
          <Glyph of="onward" small />
        </button>
      ) : (
        <span class="legend-line">{words}</span>
      )}
    </li>
  );
}

const OPENS: Partial<Record<Part['name'], () => void>> = {
  covered: () => goToTab('health'),
  due: () => goToTab('health'),
  attention: showProblems,
};

/** Counts the rows again. */
export function LookAgain() {
  return (
    <button
      type="button"
      class="round"
      aria-label={say.common.again}
      aria-disabled={going.value || undefined}
      onClick={() => {
        if (!going.value) void refresh();
      }}
    >
      <Glyph of="again" />
    </button>
  );
}
