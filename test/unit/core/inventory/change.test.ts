import fc from 'fast-check';
import type {Held} from '../../../../src/core/rows/held';
import {looksUntrusted} from '../../../../src/core/inventory/chain-trust';
import {blocksOf, spans} from '../../../../src/core/rows/differences';
import {inventoryChange} from '../../../../src/core/inventory/change';
import type {Reading, UserAliases} from '../../../../src/core/inventory/table';
import {asText, type Cell} from '../../../../src/core/base/cells';
import {dayOf} from '../../../../src/core/base/time';
import {AT, CA, certificate, DAY, held, NOW, ROOT, Table, WORDS} from './lines';

const ADA = {user: 'ada@x.org', alias: 'ada@x.org'};
const SALES = {user: 'ada@x.org', alias: 'sales@x.org'};

const reading = (
  of: readonly Held[],
  at = ADA,
  readAt: number = NOW,
): Reading => ({at, held: of, readAt});

let table: Table;
beforeEach(() => {
  table = new Table();
});

const read = (readings: Reading[], users: UserAliases[] = []) => {
  const change = inventoryChange(table.lines, readings, users, {
    at: AT,
    words: WORDS,
  });
  const blocks = table.take(change);
  return {...change, blocks};
};

describe('a first look', () => {
  it('makes a line for each certificate and one for an alias without any', () => {
    const {news} = read([
      reading([held('1', true), held('2')]),
      reading([], SALES),
    ]);
    expect(table.column('id')).toEqual(['1', '2', null]);
    expect(table.column('default')).toEqual(['Yes', null, null]);
    expect(table.column('subject')[2]).toBe('no certificate');
    expect(table.column('key')).toEqual(['RSA 2048', 'RSA 2048', null]);
    expect(table.column('chain')).toEqual([2, 2, null]);
    expect(table.column('daysLeft')).toEqual([335, 335, null]);
    expect(table.column('serial')).toEqual(['0042', '0042', null]);
    expect(table.column('changed')).toEqual([
      '2026-11-22: new',
      '2026-11-22: new',
      null,
    ]);
    expect(news).toEqual([]);
  });

  it('that contains the same alias twice makes its lines once', () => {
    read([reading([held('1', true)]), reading([held('1', true)])]);
    expect(table.rows).toHaveLength(1);
  });

  it('keeps text from outside from becoming a formula', () => {
    const {append} = read([reading([held('1', true, {subject: '=1+1'})])]);
    expect(append[0]!.get(AT.subject!)).toBe("'=1+1");
  });
});

describe('another look', () => {
  it('at an unchanged mailbox writes when it was, and nothing else', () => {
    const before = [reading([held('1', true), held('2')]), reading([], SALES)];
    read(before);
    const later = before.map(it => ({...it, readAt: NOW + DAY}));
    const {write, append, takeOut, news, blocks} = read(later);
    expect([...write.values()].map(it => [...it.keys()])).toEqual([
      [AT.read],
      [AT.read],
      [AT.read],
    ]);
    expect(blocks).toBe(1);
    expect({append, takeOut, news}).toEqual({
      append: [],
      takeOut: [],
      news: [],
    });
  });

  it('reports what is new, gone, and which is the default now', () => {
    read([reading([held('1', true), held('2')])]);
    const {news, takeOut} = read([
      reading([held('2', true), held('3')], ADA, NOW + DAY),
    ]);
    expect(news.map(it => [it.what, it.id])).toEqual([
      ['gone', '1'],
      ['default', '2'],
      ['new', '3'],
    ]);
    expect(takeOut).toEqual([2]);
    expect(table.column('changed')).toEqual([
      '2026-11-23: became default',
      '2026-11-23: new',
    ]);
  });

  it('gives the line of an alias without a certificate to its first one, and back', () => {
    read([reading([])]);
    const beside = Math.max(...Object.values(AT));
    table.rows[0]![beside] = 'a note';
    read([reading([held('1', true)])]);
    expect(table.rows).toHaveLength(1);
    expect(table.column('id')).toEqual(['1']);
    const {news} = read([reading([])]);
    expect(table.rows).toHaveLength(1);
    expect(table.column('subject')).toEqual(['no certificate']);
    expect(table.column('changed')).toEqual(['2026-11-22: certificate gone']);
    expect(table.rows[0]![beside]).toBe('a note');
    expect(news.map(it => it.what)).toEqual(['gone']);
  });

  it('removes a duplicate line', () => {
    read([reading([held('1', true)])]);
    table.rows.push([...table.rows[0]!]);
    read([reading([held('1', true)])]);
    expect(table.rows).toHaveLength(1);
  });

  it('leaves aliases alone that were not read', () => {
    read([reading([held('1', true)]), reading([held('2', true)], SALES)]);
    const {write} = read([reading([held('1', true)], ADA, NOW + DAY)]);
    expect([...write.keys()]).toEqual([2]);
  });

  it('finds lines whatever letter case the addresses are in', () => {
    read([reading([held('1', true)])]);
    table.rows[0]![0] = ' Ada@X.org';
    read([reading([held('1', true)])]);
    expect(table.column('user')).toEqual([' Ada@X.org']);
  });
});

describe('a user’s addresses', () => {
  const aliases = (...of: [string, boolean][]): UserAliases => ({
    user: ADA.user,
    readAt: NOW,
    aliases: of.map(([address, verified]) => ({
      address,
      verified,
      isPrimary: false,
      isElsewhere: false,
    })),
  });

  it('say which aliases are gone, once, and which are not confirmed', () => {
    read([reading([held('1', true)]), reading([held('2', true)], SALES)]);
    const first = read([], [aliases(['Ada@x.org', false])]);
    expect(table.column('remark')).toEqual([
      'Alias not confirmed',
      'Alias gone',
    ]);
    expect(first.news).toEqual(
      [{at: SALES, what: 'alias gone', id: ''}].map(it =>
        expect.objectContaining({
          what: it.what,
          at: expect.objectContaining(SALES),
        }),
      ),
    );
    expect(table.column('changed')).toEqual([
      `${dayOf(NOW)}: new`,
      `${dayOf(NOW)}: alias gone`,
    ]);
    expect(read([], [aliases(['ada@x.org', false])]).news).toEqual([]);
    read([], [aliases(['ada@x.org', true], ['sales@x.org', true])]);
    expect(table.column('remark')).toEqual([null, null]);
  });

  it('that belong to nobody any longer mark all lines of the user', () => {
    read([reading([held('1', true), held('3')]), reading([], SALES)]);
    const {news} = read([], [{user: 'ADA@x.org', aliases: null, readAt: NOW}]);
    expect(table.column('remark')).toEqual([
      'User gone or suspended',
      'User gone or suspended',
      'User gone or suspended',
    ]);
    const gone = `${dayOf(NOW)}: user gone or suspended`;
    expect(table.column('changed')).toEqual([gone, gone, gone]);
    expect(news.map(it => [it.what, it.at.alias])).toEqual([
      ['user gone', ADA.alias],
      ['user gone', SALES.alias],
    ]);
  });

  it('are there again once a mailbox was read', () => {
    read([reading([held('1', true)])]);
    read([], [{user: ADA.user, aliases: null, readAt: NOW}]);
    read([reading([held('1', true)])]);
    expect(table.column('remark')).toEqual([null]);
  });
});

describe('remarks that a look did not make', () => {
  it('stay with the certificate, and go with it', () => {
    read([reading([held('1', true)])]);
    table.rows[0]![AT.remark! - 1] = 'no row, held twice';
    read([reading([held('1', true)])]);
    expect(table.column('remark')).toEqual(['No row, Held twice']);
    read([reading([])]);
    expect(table.column('remark')).toEqual(['No row']);
  });
});

describe('a chain looks untrusted', () => {
  const leaf = certificate('Ada', 'Issuing CA');
  const own = certificate('Ada', 'Ada');

  it.each([
    ['when the leaf is self-signed', [own]],
    ['when the intermediate is missing', [leaf]],
    ['when only another CA is there', [leaf, certificate('Other', 'Root CA')]],
    ['when the root is the issuer', [certificate('Ada', 'Root CA'), ROOT]],
    ['when the issuer has expired', [leaf, {...CA, notAfter: NOW - DAY}]],
    ['when the issuer is not valid yet', [leaf, {...CA, notBefore: NOW + DAY}]],
    ['when the issuer is no CA', [leaf, {...CA, basicConstraints: null}]],
    [
      'when the issuer has another key',
      [
        {...leaf, authorityKeyId: 'aa'},
        {...CA, subjectKeyId: 'bb'},
      ],
    ],
  ])('%s', (_, chain) => {
    expect(looksUntrusted(chain, NOW)).toBe(true);
  });

  it.each([
    ['nothing could be read', []],
    ['the root is left out', [leaf, CA]],
    ['the root is there and has expired', [leaf, CA, {...ROOT, notAfter: 0}]],
    ['the order is another one', [leaf, ROOT, CA]],
  ])('but not when %s', (_, chain) => {
    expect(looksUntrusted(chain, NOW)).toBe(false);
  });
});

describe('writing differences', () => {
  const cells = fc.array(
    fc.tuple(fc.integer({min: 2, max: 3000}), fc.integer({min: 1, max: 6})),
    {maxLength: 60},
  );

  it('writes every changed cell, leaves all others unchanged, and needs few calls', () => {
    const standing = new Map<number, Cell[]>();
    for (let row = 2; row <= 3000; row++) {
      standing.set(row, [`${row}`, null, row, {instant: row}, 'x', 'y']);
    }
    fc.assert(
      fc.property(cells, places => {
        const changes = new Map<number, Map<number, Cell>>();
        for (const [row, column] of places) {
          const line = changes.get(row) ?? new Map<number, Cell>();
          changes.set(row, line.set(column, "'changed"));
        }
        const blocks = blocksOf(changes, standing);
        const written = new Map<string, Cell>();
        for (const {row, column, values} of blocks) {
          values.forEach((line, i) =>
            line.forEach((cell, j) =>
              written.set(`${row + i} ${column + j}`, cell),
            ),
          );
        }
        for (const [row, column] of places) {
          expect(written.get(`${row} ${column}`)).toBe("'changed");
        }
        // Thousands of cells: all are compared at once, which takes much less time than one by one.
        const unchanged = [...written].filter(([place]) => {
          const [row = 0, column = 0] = place.split(' ').map(Number);
          return !changes.get(row)?.has(column);
        });
        const asTheyStood = unchanged.map(([place]) => {
          const [row = 0, column = 0] = place.split(' ').map(Number);
          const stands = standing.get(row)![column - 1]!;
          return [place, typeof stands === 'string' ? asText(stands) : stands];
        });
        expect(unchanged).toEqual(asTheyStood);
        expect(blocks.length).toBeLessThanOrEqual(3 * 6);
      }),
      {numRuns: 40},
    );
  });

  it('merges nearby numbers into spans', () => {
    expect(spans([2, 3, 9, 4], 1)).toEqual([
      [2, 4],
      [9, 9],
    ]);
    expect(spans([2, 400, 1500])).toEqual([
      [2, 400],
      [1500, 1500],
    ]);
  });
});
