import {
  counterpartsIn,
  drawMutations,
  mutated,
  mutationsOf,
} from '../support/mutations';

const SOURCE = `/** Waits < 5 s. */
export function isDue(at: number): boolean {
  note(at);
  return at >= 15;
}
`;

describe('faults for npm run test:mutations', () => {
  it('change an operator or a number, or leave a statement out', () => {
    const changes = mutationsOf('src/a.ts', SOURCE).map(({line, after}) => [
      line,
      after,
    ]);
    expect(changes).toEqual([
      [1, '/** Waits <= 5 s. */'],
      [1, '/** Waits < 5 + 1 s. */'],
      [3, ''],
      [4, '  return at > 15;'],
      [4, '  return at >= 15 + 1;'],
    ]);
  });

  it('are one line of the source', () => {
    const [, , left] = mutationsOf('src/a.ts', SOURCE);
    expect(mutated(SOURCE, left!)).toBe(SOURCE.replace('  note(at);', ''));
  });

  it('are the same for the same seed, and change what runs', () => {
    const file = 'src/core/run/lease.ts';
    const drawn = drawMutations([file], 5, 7);
    expect(drawn).toHaveLength(5);
    expect(drawMutations([file], 5, 7)).toEqual(drawn);
    expect(drawMutations([file], 5, 8)).not.toEqual(drawn);
    for (const {before} of drawn) expect(before).not.toMatch(/^\s*(\*|\/[/*])/);
  });

  it('leave the words of a sentence as they are', () => {
    const file = 'src/messages/en/rollout.ts';
    const drawn = drawMutations([file], 3, 7);
    expect(drawn).toHaveLength(3);
    for (const {before} of drawn) expect(before).not.toMatch(/^ +(\w+: )?'/);
  });

  it('are found in an earlier version, under other names and indentation', () => {
    const earlier = `class Due {\n${SOURCE.replace(/^/gm, '  ')}}\n`;
    const found = counterpartsIn(
      new Map([['src/due.ts', earlier]]),
      new Map([['src/a.ts', SOURCE]]),
    );
    const [, , left, later] = mutationsOf('src/a.ts', SOURCE);
    expect(found(left!)).toEqual({
      file: 'src/due.ts',
      line: 4,
      before: '    note(at);',
      after: '',
    });
    expect(found(later!)!.after).toBe('    return at > 15;');
  });

  it.each([
    ['it has other neighbors', SOURCE.replace('at >= 15', 'at > 15')],
    ['there are two of it', SOURCE + SOURCE],
  ])('are not those of a line there if %s', (_, earlier) => {
    const found = counterpartsIn(
      new Map([['src/a.ts', earlier]]),
      new Map([['src/a.ts', SOURCE]]),
    );
    expect(found(mutationsOf('src/a.ts', SOURCE)[2]!)).toBeNull();
  });
});
