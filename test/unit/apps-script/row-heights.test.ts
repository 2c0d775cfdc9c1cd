/** How high rows get, call by call. */
import {fitRows} from '../../../src/apps-script/row-heights';

const SHORT = 'x'.repeat(165);
const LONG = `${SHORT}x`;

type Sheet = Parameters<typeof fitRows>[0];
type Messages = ReadonlyMap<number, string>;

/** The calls for some messages: first row, how many, height, and whether it is forced. */
function callsFor(now: Messages, before?: Messages) {
  const calls: unknown[][] = [];
  const sheet = {
    setRowHeights: (...of: number[]) => calls.push(of),
    setRowHeightsForced: (...of: number[]) => calls.push([...of, 'forced']),
  };
  fitRows(sheet as unknown as Sheet, now, before);
  return calls;
}

it('Rows with long messages have three lines, and their neighbors one', () => {
  const now = new Map([
    ...([2, 3, 4, 8] as const).map(it => [it, SHORT] as const),
    ...([5, 6, 9] as const).map(it => [it, LONG] as const),
  ]);
  expect(callsFor(now)).toEqual([
    [2, 5, 21],
    [5, 2, 57, 'forced'],
    [8, 2, 21],
    [9, 1, 57, 'forced'],
  ]);
});

it('Rows whose message was short and is short stay as they are', () => {
  const now = new Map([2, 3, 4].map(it => [it, SHORT]));
  const before = new Map([
    [2, SHORT],
    [3, LONG],
  ]);
  expect(callsFor(now, before)).toEqual([[3, 2, 21]]);
  expect(callsFor(new Map([[2, LONG]]), before)).toHaveLength(2);
});

it('Rows of which more than thirty stretches are long are all high', () => {
  const stretchesOf = (count: number) =>
    new Map(
      Array.from({length: 2 * count}, (_, i) => [i + 2, i % 2 ? SHORT : LONG]),
    );
  expect(callsFor(stretchesOf(31))).toEqual([[2, 62, 57, 'forced']]);
  expect(callsFor(stretchesOf(30))).toHaveLength(31);
});
