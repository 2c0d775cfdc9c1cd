/** What the page of the playground need not draw again after a new view. */
import {keepUnchanged} from '../../../emulator/playground/page/unchanged';

const view = () => ({
  now: 1,
  sheet: {rows: [[{text: 'a'}], [{text: 'b'}, {text: ''}]], areas: []},
  toast: null as {title: string} | null,
});

describe('a new view', () => {
  it('is the former one where nothing has changed', () => {
    const former = view();
    expect(keepUnchanged(former, view())).toBe(former);
  });

  it('shares with the former one what has not changed, and has what has', () => {
    const former = view();
    const next = {...view(), now: 2, toast: {title: 'New'}};
    next.sheet.rows[1]![0]!.text = 'c';
    const expected = structuredClone(next);
    const kept = keepUnchanged(former, next);
    expect(kept).toEqual(expected);
    expect(former).toEqual(view());
    expect(kept.sheet).not.toBe(former.sheet);
    expect(kept.sheet.areas).toBe(former.sheet.areas);
    expect(kept.sheet.rows[0]).toBe(former.sheet.rows[0]);
    expect(kept.sheet.rows[1]![1]).toBe(former.sheet.rows[1]![1]);
  });

  it.each([
    ['a part fewer', [1, 2], [1]],
    ['a part more', [1], [1, 2]],
    ['a name fewer', {a: 1, b: 2}, {a: 1}],
    ['another name', {a: 1}, {b: 1}],
    ['a list where names were', {0: 1}, [1]],
    ['nothing where something was', {a: {}}, {a: null}],
    ['something where nothing was', {a: null}, {a: {}}],
  ])('has what is new: %s', (_, older, newer) => {
    const expected = structuredClone(newer);
    const kept: unknown = keepUnchanged(older, newer);
    expect(kept).toEqual(expected);
    expect(kept).not.toBe(older);
  });
});
