import {say, speech} from '../words';
import {PartsBar, type Slice} from './parts';

/** More than these are behind a disclosure. */
const SHOWN = 8;

export interface Bar {
  readonly name: string;
  /** What the bar is made of. */
  readonly parts: readonly Slice[];
  /** The label at its end. */
  readonly says: string;
  /** More about it, below. */
  readonly more?: string;
}

/** Named bars with their numbers, the first few immediately. */
export function Bars({bars}: {bars: readonly Bar[]}) {
  const [first, rest] = [bars.slice(0, SHOWN), bars.slice(SHOWN)];
  return (
    <>
      <List bars={first} />
      {rest.length > 0 && (
        <details>
          <summary>{say.figures.more(rest.length)}</summary>
          <List bars={rest} />
        </details>
      )}
    </>
  );
}

function List({bars}: {bars: readonly Bar[]}) {
  return (
    <ul class="bars">
      {bars.map(({name, parts, says, more}) => (
        <li key={name}>
          <div class="ends">
            <span>
              <bdi>{name}</bdi>
            </span>
            <span class="number">{says}</span>
          </div>
          <PartsBar parts={parts} />
          {more && <p class="quiet">{more}</p>}
        </li>
      ))}
    </ul>
  );
}

/** How often things occur, each bar as long as its part of the most frequent one. */
export function Frequencies(props: {
  of: readonly {readonly name: string; readonly count: number}[];
}) {
  const most = Math.max(...props.of.map(it => it.count));
  const bars = props.of.map(({name, count}) => ({
    name,
    says: speech.number(count),
    parts: [
      {name: 'count', kind: 'plain', count},
      {name: 'rest', kind: 'rest', count: most - count},
    ],
  }));
  return <Bars bars={bars} />;
}
