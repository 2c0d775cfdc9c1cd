import {shownNumber, type Box} from './options';

/** Lines at round values across the plot, and their numbers. */
export function ValueAxis(props: {
  ticks: readonly number[];
  box: Box;
  /** Values go up; otherwise they go to the right. */
  upwards: boolean;
  at: (value: number) => number;
}) {
  const {ticks, box, upwards, at} = props;
  return (
    <g class="axis">
      {ticks.map(tick => {
        const place = at(tick);
        const line = upwards
          ? {x1: box.left, x2: box.left + box.width, y1: place, y2: place}
          : {x1: place, x2: place, y1: box.top, y2: box.top + box.height};
        return (
          <g key={tick}>
            <line {...line} stroke={tick === 0 ? '#76797c' : '#dcdfe3'} />
            <text
              x={upwards ? box.left - 6 : place}
              y={upwards ? place + 4 : box.top + box.height + 16}
              text-anchor={upwards ? 'end' : 'middle'}
            >
              {shownNumber(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const CHARACTER = 6.2;

/** The names of the categories; where they are too close, only some of them. */
export function CategoryAxis(props: {
  names: readonly string[];
  box: Box;
  /** Names are below the plot; otherwise to its left. */
  below: boolean;
  /** The middle of a category. */
  at: (index: number) => number;
}) {
  const {names, box, below, at} = props;
  const longest = Math.max(1, ...names.map(name => name.length));
  const room = (below ? box.width : box.height) / Math.max(1, names.length);
  const needed = below ? Math.min(longest, 12) * CHARACTER + 8 : 14;
  const every = Math.max(1, Math.ceil(needed / room));
  const most = below
    ? Math.max(3, Math.floor((room * every) / CHARACTER))
    : Math.floor((box.left - 14) / CHARACTER);
  return (
    <g class="axis">
      {names.map(
        (name, i) =>
          i % every === 0 && (
            <text
              key={i}
              x={below ? at(i) : box.left - 6}
              y={below ? box.top + box.height + 16 : at(i) + 4}
              text-anchor={below ? 'middle' : 'end'}
            >
              {name.length > most ? `${name.slice(0, most - 1)}…` : name}
            </text>
          ),
      )}
    </g>
  );
}
