import {say, speech} from '../words';
import type {MonthColumn} from './months';
import {Table} from './table';

/** Width of a column and of its slot, height of the highest. */
const WIDTH = 6;
const STEP = 8;
const HEIGHT = 60;
/** Beside each other on 300 px. */
const MAX_DIGITS = 40;

/** Certificates by the month in which they expire, as columns and as a table. */
export function MonthColumns({columns}: {columns: readonly MonthColumn[]}) {
  const t = say.figures;
  const most = Math.max(...columns.map(it => it.count), 1);
  const all = columns.reduce((sum, it) => sum + it.count, 0);
  const highest = columns.find(it => it.count === most);
  const digits = speech.number(most).length;
  const numbered = columns.length * digits <= MAX_DIGITS;
  const grid = {gridTemplateColumns: `repeat(${columns.length}, 1fr)`};
  return (
    <>
      <div
        class="columns"
        role="img"
        aria-label={t.expiriesSay(all, most, highest ? nameOf(highest) : '')}
      >
        <div class="values" style={grid}>
          {columns.map(it => (
            <span
              key={keyOf(it)}
              style={{marginBlockEnd: `${(it.count / most) * HEIGHT}px`}}
            >
              {(numbered && it.count > 0) || it === highest
                ? speech.number(it.count)
                : ''}
            </span>
          ))}
        </div>
        <svg
          class="mirrored"
          viewBox={`0 0 ${columns.length * STEP} ${HEIGHT}`}
          preserveAspectRatio="none"
          style={{blockSize: `${HEIGHT}px`}}
        >
          {columns.map((it, index) => {
            const height = (it.count / most) * HEIGHT;
            return (
              <rect
                key={keyOf(it)}
                class={it.isOver ? 'over' : 'to-come'}
                x={index * STEP + (STEP - WIDTH) / 2}
                y={HEIGHT - height}
                width={WIDTH}
                height={height}
              />
            );
          })}
        </svg>
        <div class="letters" style={grid}>
          {columns.map(it => (
            <span key={keyOf(it)}>
              {it.many ? '…' : speech.monthLetter(it.month)}
            </span>
          ))}
        </div>
        <div class="ends">
          <span>{nameOf(columns[0])}</span>
          {columns.length > 1 && <span>{nameOf(columns.at(-1))}</span>}
        </div>
      </div>
      <Table
        of={t.expiries}
        heads={[t.columns.month, t.columns.certificates]}
        lines={columns.map(it => [nameOf(it), speech.number(it.count)])}
      />
    </>
  );
}

function nameOf(of: MonthColumn | undefined): string {
  const t = say.figures;
  if (!of) return '';
  if (of.many === 'before') return t.before(of.month);
  return of.many === 'after' ? t.after(of.month) : t.month(of.month);
}

function keyOf({month, many}: MonthColumn): string {
  return `${month} ${many ?? ''}`;
}
