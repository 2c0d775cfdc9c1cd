import type {Figures} from '../../core/door/contract';
import {say, speech} from '../words';
import {Table} from './table';

type Day = Figures['history'][number];

const WIDTH = 100;
const HEIGHT = 50;

/** How coverage went, day by day, as two lines and as a table. `days` ascend and are two at least. */
export function CoverageLine({days}: {days: readonly Day[]}) {
  const t = say.figures;
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const [from, to] = [timeOf(first), timeOf(last)];
  const most = Math.max(...days.map(it => it.aliases), 1);
  const points = (count: (day: Day) => number) =>
    days.map(it => {
      const x = ((timeOf(it) - from) / (to - from)) * WIDTH;
      return `${x},${HEIGHT - (count(it) / most) * HEIGHT}`;
    });
  const covered = points(it => it.covered);
  const says = t.progressSays(
    {at: from, covered: first.covered, aliases: first.aliases},
    {at: to, covered: last.covered, aliases: last.aliases},
  );
  return (
    <>
      <div class="line" role="img" aria-label={says}>
        <span class="quiet">{speech.number(most)}</span>
        <svg
          class="mirrored"
          viewBox={`0 -1 ${WIDTH} ${HEIGHT + 2}`}
          preserveAspectRatio="none"
        >
          <polygon
            points={[`0,${HEIGHT}`, ...covered, `${WIDTH},${HEIGHT}`].join(' ')}
          />
          <polyline class="all" points={points(it => it.aliases).join(' ')} />
          <polyline class="covered" points={covered.join(' ')} />
        </svg>
        <div class="ends">
          <span>{t.day(from)}</span>
          <span>{t.day(to)}</span>
        </div>
        <ul class="keys">
          {(['covered', 'aliases'] as const).map(it => (
            <li key={it}>
              <svg viewBox="0 0 20 4">
                <path
                  class={it === 'covered' ? 'covered' : 'all'}
                  d="M0 2h20"
                />
              </svg>
              {t.lines[it]}
            </li>
          ))}
        </ul>
      </div>
      <p>{says}</p>
      <HistoryTable days={days} />
    </>
  );
}

/** The latest day first. */
export function HistoryTable({days}: {days: readonly Day[]}) {
  const {progress, progressColumns: heads, day} = say.figures;
  const {number} = speech;
  return (
    <Table
      of={progress}
      heads={[
        heads.day,
        heads.aliases,
        heads.covered,
        heads.expired,
        heads.none,
      ]}
      lines={[...days]
        .reverse()
        .map(it => [
          day(timeOf(it)),
          ...[it.aliases, it.covered, it.expired, it.none].map(number),
        ])}
    />
  );
}

function timeOf({day}: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}
