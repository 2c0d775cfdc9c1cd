import fc from 'fast-check';
import {
  importChanges,
  type ImportRow,
} from '../../../../src/core/import/changes';
import {keyOf, mailboxOf, type RowTexts} from '../../../../src/core/rows/row';

const FILE_A = '1AbCdEfGhIjKlMnOpQrStUvWxYz0';
const FILE_B = '1ZyXwVuTsRqPoNmLkJiHgFeDcBa9';

const texts = (some: Partial<RowTexts>): RowTexts => ({
  number: 2,
  user: 'ada@example.com',
  alias: '',
  file: FILE_A,
  password: 'pw1',
  queued: '',
  state: '',
  message: '',
  id: '',
  fingerprint: '',
  readFrom: '',
  renewalDays: '',
  access: '',
  ...some,
});

const row = (some: Partial<ImportRow>): ImportRow => ({
  line: 1,
  user: 'ada@example.com',
  alias: '',
  file: FILE_A,
  password: 'pw1',
  ...some,
});

const FINISHED = {password: '', fingerprint: 'ab'.repeat(32), readFrom: FILE_A};

/** The sheet after a plan was carried out. */
function carriedOut(
  rows: readonly ImportRow[],
  present: readonly RowTexts[],
): RowTexts[] {
  const {added, changed} = importChanges(rows, present);
  const cells = new Map(changed.map(it => [it.number, it.cells]));
  return [
    ...present.map(it => ({...it, ...cells.get(it.number)})),
    ...added.map(({user, alias, file, password}, i) =>
      texts({number: 1000 + i, user, alias, file, password}),
    ),
  ];
}

describe('An import', () => {
  it('adds a row whose user and alias are not in the sheet', () => {
    const sales = row({alias: 'sales@example.com'});
    expect(importChanges([sales], [texts({})]).added).toEqual([sales]);
  });

  it('changes the cells that are other ones, and finds the row by its key in any spelling', () => {
    const present = [
      texts({
        number: 7,
        user: ' Ada@Example.com ',
        alias: 'mailto:ada@example.com',
      }),
    ];
    const {changed} = importChanges(
      [row({file: FILE_B, password: 'pw2'})],
      present,
    );
    expect(changed).toMatchObject([
      {
        key: 'ada@example.com ada@example.com',
        number: 7,
        cells: {file: FILE_B, password: 'pw2'},
      },
    ]);
    expect(
      importChanges([row({password: 'pw2'})], present).changed[0]!.cells,
    ).toEqual({password: 'pw2'});
  });

  it.each([
    ['empty cells', row({file: '', password: ''}), texts({})],
    ['a password of blanks', row({password: '  '}), texts({})],
    [
      'a link to the same file',
      row({file: `https://drive.google.com/file/d/${FILE_A}/view`}),
      texts({}),
    ],
    [
      'the file that a chip leads to',
      row({}),
      texts({
        file: 'ada.p12',
        fileLink: `https://drive.google.com/open?id=${FILE_A}`,
      }),
    ],
    ['the password of a finished row', row({}), texts(FINISHED)],
    [
      'a path that leads nowhere beside a link that leads to a file',
      row({file: 'certs/ada.p12'}),
      texts({}),
    ],
    [
      'such a path and the password of a finished row',
      row({file: 'certs/ada.p12'}),
      texts(FINISHED),
    ],
  ])('leaves a row unchanged for %s', (_, imported, present) => {
    expect(importChanges([imported], [present])).toEqual({
      added: [],
      changed: [],
      unchanged: [imported],
      rejected: [],
    });
  });

  it('writes the password of a finished row with another file', () => {
    const {changed} = importChanges(
      [row({file: FILE_B, password: 'pw2'})],
      [texts(FINISHED)],
    );
    expect(changed[0]!.cells).toEqual({file: FILE_B, password: 'pw2'});
  });

  it('uses the first of several lines for one mailbox and names its line in the others', () => {
    const plan = importChanges(
      [
        row({line: 4}),
        row({line: 9, alias: 'ada@example.com', password: 'pw2'}),
      ],
      [],
    );
    expect(plan.added.map(it => it.line)).toEqual([4]);
    expect(plan.rejected).toEqual([
      {
        line: 9,
        finding: {
          code: 'line-twice',
          severity: 'block',
          facts: {user: 'ada@example.com', alias: 'ada@example.com', first: 4},
        },
      },
    ]);
  });

  it('changes the first of several rows of the sheet that have one key, which is the one that counts', () => {
    const present = [texts({number: 3}), texts({number: 5})];
    const {changed} = importChanges([row({password: 'pw2'})], present);
    expect(changed.map(it => it.number)).toEqual([3]);
  });
});

describe('Any import into any sheet', () => {
  const user = fc.constantFrom('a@x.org', 'b@x.org', 'c@x.org');
  const alias = fc.constantFrom('', 'a@x.org', 's@x.org');
  const file = fc.constantFrom('', FILE_A, FILE_B);
  const password = fc.constantFrom('', ' ', 'pw1', 'pw2');
  const imported = fc
    .array(fc.record({user, alias, file, password}), {maxLength: 8})
    .map(rows => rows.map((it, i) => ({line: i + 1, ...it})));
  const sheet = fc
    .array(
      fc.record({
        user,
        alias,
        file,
        password,
        fingerprint: fc.constantFrom('', 'ab'.repeat(32)),
        readFrom: fc.constantFrom('', FILE_A),
      }),
      {maxLength: 6},
    )
    .map(rows => rows.map((it, i) => texts({number: i + 2, ...it})));

  it('changes nothing the second time, doubles no row, loses none, and empties no cell', () => {
    fc.assert(
      fc.property(imported, sheet, (rows, present) => {
        const plan = importChanges(rows, present);
        const accounted = [
          ...plan.added,
          ...plan.unchanged,
          ...plan.changed.map(it => it.row),
          ...plan.rejected,
        ].map(it => it.line);
        expect(accounted.sort((a, b) => a - b)).toEqual(
          rows.map(it => it.line),
        );

        const after = carriedOut(rows, present);
        const keys = (all: readonly RowTexts[]) =>
          all.map(it => keyOf(mailboxOf(it)));
        expect(keys(after.slice(0, present.length))).toEqual(keys(present));
        expect(new Set(keys(after)).size - new Set(keys(present)).size).toBe(
          plan.added.length,
        );
        present.forEach((it, i) => {
          if (it.file !== '') expect(after[i]!.file).not.toBe('');
          if (it.password.trim() !== '')
            expect(after[i]!.password.trim()).not.toBe('');
        });

        const again = importChanges(rows, after);
        expect(again.added).toEqual([]);
        expect(again.changed).toEqual([]);
        expect(again.rejected).toEqual(plan.rejected);
      }),
      {seed: 20261122, numRuns: 500},
    );
  });
});
