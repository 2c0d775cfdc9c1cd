/** Where chips and linked names lead. */
import {linksIn, withAddresses} from '../../../src/apps-script/links';

type Sheet = Parameters<typeof linksIn>[0];

interface LinkedCell {
  /** The link of the whole text. */
  readonly link?: string;
  /** The links of its parts. */
  readonly runs?: readonly (string | null)[];
  readonly formula?: string;
}

const FILE = 'https://drive.google.com/file/d/1234567890123456789012345/view';

/** A sheet with some linked cells, by row; it remembers which ranges are read. */
function sheetOf(cells: Readonly<Record<number, LinkedCell>>) {
  const read: number[][] = [];
  const getRange = (...at: [number, number, number, number]) => {
    read.push(at);
    const [row, , count] = at;
    const each = <T>(of: (cell: LinkedCell) => T) =>
      Array.from({length: count}, (_, i) => [of(cells[row + i] ?? {})]);
    return {
      getFormulas: () => each(it => it.formula ?? ''),
      getRichTextValues: () =>
        each(({link, runs = []}) => ({
          getLinkUrl: () => link ?? null,
          getRuns: () => runs.map(it => ({getLinkUrl: () => it})),
        })),
    };
  };
  return {sheet: {getRange} as unknown as Sheet, read};
}

it('Links are read of texts that are not addresses themselves, in one block', () => {
  const {sheet, read} = sheetOf({
    3: {link: 'https://a.example/'},
    5: {runs: [null, 'https://b.example/', 'https://b.example/']},
    6: {runs: ['https://c.example/', 'https://d.example/']},
    7: {formula: '=hyperlink( "https://e.example/"; "e")'},
  });
  const texts = ['', 'a.p12', FILE, 'b.p12', 'c.p12', 'e', ' ', FILE];
  const links = linksIn(sheet, 4, new Map(texts.map((it, i) => [i + 2, it])));
  expect([...links]).toEqual([
    [3, 'https://a.example/'],
    [5, 'https://b.example/'],
    [7, 'https://e.example/'],
  ]);
  expect(read).toEqual([[3, 4, 5, 1]]);
});

it('Nothing is read where all texts are addresses or empty', () => {
  const {sheet, read} = sheetOf({});
  expect(linksIn(sheet, 4, new Map([[2, FILE]])).size).toBe(0);
  expect(read).toEqual([]);
});

it('A people chip stands for its address, and a name that leads elsewhere for itself', () => {
  const {sheet, read} = sheetOf({
    2: {link: 'mailto:Ada@example.com'},
    3: {link: 'https://a.example/'},
  });
  const rows = ['Ada Byron', 'Ben', 'cleo@example.com'].map((user, i) => ({
    ...{number: i + 2, user, alias: '', message: '', queued: ''},
  }));
  type Rows = Parameters<typeof withAddresses>[3];
  const at = {user: 1, alias: 2};
  const names = ['user', 'alias'] as never[];
  const found = withAddresses(sheet, at, names, rows as unknown as Rows);
  expect(found).toMatchObject([
    {user: expect.stringMatching(/^ada@example\.com$/i)},
    {user: 'Ben'},
    {user: 'cleo@example.com'},
  ]);
  expect(read).toEqual([[2, 1, 2, 1]]);
});
