import {signal, type Signal} from '@preact/signals';
import {useEffect} from 'preact/hooks';
import type {Overview, Selection} from '../../core/door/contract';
import {SELECTIONS} from '../action-table';
import {Glyph} from '../icons';
import {occupied} from '../run';
import {lookAtSheet, lookedAt} from '../sheet';
import {say} from '../words';
import {countsOf} from './next';

/** The rows that actions of the Rollout sheet are for, until the page is closed. */
export const scope = signal<Selection>('todo');

/** Which rows an action is for. A scope without rows stays in sight, and cannot be chosen. */
export function ScopeChips(props: {
  chosen: Signal<Selection>;
  off: boolean;
  /** How many rows each has; left out where that is not known. */
  counts?: Readonly<Record<Selection, number>>;
}) {
  const {chosen, off, counts} = props;
  const t = say.overview;
  return (
    <fieldset class="chips">
      <legend class="heard">{t.rows}</legend>
      {SELECTIONS.map(it => (
        <label class="chip" key={it}>
          <input
            type="radio"
            name="scope"
            checked={chosen.value === it}
            disabled={off || (counts?.[it] === 0 && chosen.value !== it)}
            onChange={() => {
              chosen.value = it;
            }}
          />
          <Glyph of="tick" small />
          <span>{t.selections[it]}</span>
          {counts && <span class="count">{t.chipCount(counts[it])}</span>}
        </label>
      ))}
    </fieldset>
  );
}

/** The same for the Rollout sheet, with counts that follow the selection in it. */
export function RolloutScope({of, off}: {of: Overview; off: boolean}) {
  useSelection();
  const count = (it: Selection) => countsOf(of, it).rows;
  const counts = {
    selected: count('selected'),
    todo: count('todo'),
    attention: count('attention'),
    all: count('all'),
  };
  return <ScopeChips chosen={scope} off={off} counts={counts} />;
}

/** A selection that was read this recently is not read again. */
const FRESH_MS = 3000;

/** Google does not notify the page of the selection; so the page asks whenever someone comes over from the sheet. */
function useSelection(): void {
  useEffect(() => {
    const look = () => {
      const isFresh = Date.now() - lookedAt.value < FRESH_MS;
      if (!isFresh && !occupied.value) void lookAtSheet();
    };
    const root = document.documentElement;
    addEventListener('focus', look);
    root.addEventListener('pointerenter', look);
    return () => {
      removeEventListener('focus', look);
      root.removeEventListener('pointerenter', look);
    };
  }, []);
}
