/** The CSE sheet as a table: rows by their names, outcomes as cells. */
import fc from 'fast-check';
import {namesBy} from '../../../../src/core/base/columns';
import {
  cseFindingsAmong,
  cseRowOf,
  sourceOf,
  useOf,
  type CseTexts,
} from '../../../../src/core/cse/row';
import {
  CSE,
  cseRowNamesOf,
  cseRowsOf,
  cseValuesOf,
  type CseColumn,
} from '../../../../src/core/cse/table';
import type {WrittenOutcome} from '../../../../src/core/rows/queue-table';
import {BLANK_CSE_ROW} from './support/blank-row';

const SECRET = 'd3JhcHBlZC1rZXktb2YtYS11c2Vy';
const INLINE = `https://kacls.example.com/v1 ${SECRET}`;
const WORDS = {
  none: 'none',
  thisPair: 'this',
  thisForSigning: 'signs',
  thisForEncryption: 'encrypts',
};

const row = (texts: Partial<CseTexts>): CseTexts => ({
  ...{...BLANK_CSE_ROW, number: 2, user: 'ada@cse.example'},
  ...texts,
});
const written = (keyPair: object): WrittenOutcome => ({
  outcome: {state: 'inPlace', findings: [], keyPair},
  ...{label: 'In place', message: '=1+1', password: ''},
  ...{at: 7, emptyPassword: false},
});

it('names of rows and of their sources contain no wrapped data, and change with it', () => {
  const one = row({
    metadata: INLINE,
    certificate: 'an-id-in-drive-of-28-letters',
  });
  const other = {...one, metadata: `${INLINE}AA`};
  const [[address], [another]] = [cseRowNamesOf([one]), cseRowNamesOf([other])];
  for (const text of [address!, sourceOf(one)]) {
    expect(text).not.toContain(SECRET.slice(0, 8));
  }
  expect(address).not.toBe(another);
  expect(sourceOf(one)).not.toBe(sourceOf(other));
});

it('names stay with rows wherever they are moved', () => {
  const texts = fc.record({
    user: fc.constantFrom('ada@x.example', ' ADA@x.example ', 'ben@x.example'),
    use: fc.constantFrom('', 'both', 'Signing', 'encryption', 'nonsense'),
    metadata: fc.constantFrom('', 'wrap', INLINE),
  });
  fc.assert(
    fc.property(fc.array(texts, {maxLength: 8}), all => {
      const rows = all.map((it, i) => row({...it, number: i + 2}));
      const names = cseRowNamesOf(rows);
      expect(new Set(names).size).toBe(rows.length);
      expect([...cseRowNamesOf([...rows].reverse())].sort()).toEqual(
        [...names].sort(),
      );
    }),
    {seed: 20261122},
  );
});

it('columns are found wherever they are, and blank rows are ignored', () => {
  const names: readonly CseColumn[] = [
    ...namesBy(CSE, 'ours'),
    ...namesBy(CSE, 'admin'),
  ];
  const at = Object.fromEntries(names.map((name, i) => [name, i + 1]));
  const line = names.map(name => `the ${name}`);
  const [only, ...others] = cseRowsOf([names.map(() => ''), line], at, 2);
  expect(others).toEqual([]);
  expect(only).toMatchObject({
    number: 3,
    user: 'the user',
    keyPair: 'the keyPair',
    metadata: 'the metadata',
  });
});

it('records about other inputs do not count', () => {
  const before = row({
    certificate: 'an-id-in-drive-of-28-letters',
    metadata: INLINE,
  });
  const recorded = {...before, fingerprint: 'ab12', readFrom: sourceOf(before)};
  expect(cseRowOf(recorded).recorded.fingerprint).toBe('ab12');
  const changed = {...recorded, metadata: 'wrap'};
  expect(cseRowOf(changed).recorded.fingerprint).toBe('');
});

it.each([
  [{signing: 'a', encryption: 'a'}, 'this'],
  [{signing: 'a', encryption: 'b'}, 'signs'],
  [{signing: 'b', encryption: 'a'}, 'encrypts'],
  [{signing: 'b', encryption: 'b'}, 'b'],
  [{signing: 'b', encryption: 'c'}, 'b c'],
  [null, 'none'],
])(
  'an identity that uses %j is shown in the row of the pair a',
  (identity, text) => {
    const values = cseValuesOf(written({id: 'a', identity}), WORDS);
    expect(values).toMatchObject({keyPair: 'a', identity: text, queued: null});
  },
);

it('unmentioned cells stay unchanged, and nothing can become a formula', () => {
  const values = cseValuesOf(written({keyService: '=x'}), WORDS);
  expect(values).toEqual({
    ...{queued: null, state: 'In place', message: "'=1+1"},
    ...{keyService: "'=x", updated: {instant: 7}, details: ''},
  });
});

it.each([
  ['', 'both'],
  [' Both ', 'both'],
  ['SIGNING', 'signing'],
  ['encrypt', null],
])('the use %j is %j', (use, meant) => {
  expect(useOf({use})).toBe(meant);
});

it('rows of one user that exclude each other say so, and those of others do not', () => {
  const rows = ['both', 'signing', 'both', ''].map((use, i) =>
    row({use, number: i + 2}),
  );
  const others = row({user: 'ben@cse.example', number: 9});
  const found = cseFindingsAmong([...rows, others]);
  const codes = (number: number) => found.get(number)?.map(it => it.code);
  expect(codes(2)).toEqual(['cse-both-beside-one']);
  expect(codes(3)).toEqual(['cse-both-beside-one']);
  expect(codes(4)).toEqual(['cse-row-twice']);
  expect(codes(5)).toEqual(['cse-row-twice']);
  expect(codes(9)).toBeUndefined();
});
