/** The room that texts take: by columns, and in a bold sans serif. */
import {columnsFor, emsFor} from '../../../../src/core/base/text-width';
import {languageNames, languageOf} from '../../../../src/messages';
import type {ColumnWords} from '../../../../src/messages/language';

it.each([
  ['Password', 8],
  ['パスワード', 10],
  ['更新（何日前）', 14],
  ['ﾊﾟｽ', 3],
  ['비밀번호', 8],
  ['\u2068סיסמה\u2069', 5],
  ['Organisations\u00adeinheit', 20],
  ['🔒', 2],
])('“%s” takes %i columns', (text, columns) => {
  expect(columnsFor(text)).toBe(columns);
});

/** Helvetica Bold, whose widths Arial Bold has: thousandths of the font size (Adobe Core 14 AFM). */
const WIDTHS: Readonly<Record<number, string>> = {
  278: ' .,:;ijlıI/\\İ|',
  333: 'ft()-!’[]',
  389: 'r',
  500: 'z',
  556: 'aceksvxyJ0123456789çşäâàé',
  611: 'bdghnopquFLTZğñöüß',
  667: 'ESPVXYŞ',
  722: 'ABCDHKNRUÇÄÜ',
  778: 'wGOQÖĞ',
  833: 'M',
  889: 'm%',
  944: 'W',
};

function measured(text: string): number {
  const size = (letter: string) => {
    const found = Object.entries(WIDTHS).find(([, of]) => of.includes(letter));
    if (!found) throw new Error(`no width is known for “${letter}”`);
    return Number(found[0]) / 1000;
  };
  return [...text].reduce((sum, it) => sum + size(it), 0);
}

it.each(['en', 'de', 'tr'])(
  'No header in %s takes more than is estimated, and none much less',
  name => {
    const {rollout, cse, inventory, log, consent} = languageOf(name);
    const tables: readonly Readonly<Record<string, ColumnWords>>[] = [
      ...[rollout, cse, inventory, log, consent.columns],
    ];
    const headers = tables
      .flatMap(it => Object.values(it))
      .map(it => it.header);
    expect(headers.length).toBeGreaterThan(70);
    for (const header of headers) {
      const ratio = emsFor(header) / measured(header);
      expect([header, ratio >= 0.99 && ratio < 1.3]).toEqual([header, true]);
    }
  },
);

it('Japanese headers take an em for each character', () => {
  expect(languageNames()).toContain('ja');
  expect(emsFor(languageOf('ja').rollout.renewalDays.header)).toBe(7);
});
