import {movesInto} from '../../../../src/core/base/column-order';

const BEFORE = ['user', 'alias', 'file', 'state', 'message', 'id'];
const WANTED = [...['user', 'state', 'message'], ...['file', 'alias', 'id']];

/** The columns after the first of the moves; '-' and '+' are people's own. */
function moved(columns: readonly string[], most = Infinity): string[] {
  const order = columns.map(it => (/^\w/.test(it) ? it : null));
  const now = [...columns];
  for (const {from, to} of movesInto(order, BEFORE, WANTED).slice(0, most)) {
    now.splice(to - 1, 0, ...now.splice(from - 1, 1));
  }
  return now;
}

describe('columns in an earlier version’s order', () => {
  it('come into today’s', () => {
    expect(moved(BEFORE)).toEqual(WANTED);
  });

  it('do so without those that the sheet lacks', () => {
    expect(moved(['user', 'alias', 'state'])).toEqual([
      ...['user', 'state', 'alias'],
    ]);
  });

  it.each([
    [
      '-,user,alias,file,state,message,id,+',
      '-,user,state,message,file,alias,id,+',
    ],
    [
      'user,-,alias,file,+,state,message,id',
      'user,-,state,message,+,file,alias,id',
    ],
  ])('leave people’s own at their places: %s', (before, after) => {
    expect(moved(before.split(',')).join()).toBe(after);
  });

  it('end the same when the moves were cut off after any of them', () => {
    const all = movesInto(BEFORE, BEFORE, WANTED).length;
    expect(all).toBeGreaterThan(2);
    for (let most = 0; most <= all; most++) {
      expect(moved(moved(BEFORE, most))).toEqual(WANTED);
    }
  });
});

describe('columns in an order that someone has made', () => {
  it.each([
    'file,user,alias,state,message,id',
    'user,file,alias,state,message,id',
  ])('stay in it: %s', order => {
    expect(moved(order.split(',')).join()).toBe(order);
  });
});
