/** Where chips and linked names lead: what a cell shows may be a name alone. */
import {addressIn, isAddress} from '../../src/core/base/address';
import type {Columns} from '../../src/core/base/cells';
import {fileIdOf} from '../../src/core/google/drive/link';
import type {QueuedTexts} from '../../src/core/rows/row';
import type {QueueSheetTable} from './queue-tables';
import type {OpenSpreadsheet} from './spreadsheet';

/** Key metadata that is in the cell itself: its links are not followed. */
const IN_CELL = /^\s*(hardware\s*:|wrap\s*$|https:\/\/\S+\s)/i;

/** Rows with what is behind the names in their cells; reads nothing where every cell shows its address. */
export async function withLinks<Texts extends QueuedTexts>(
  {api}: Pick<OpenSpreadsheet, 'api'>,
  table: QueueSheetTable<Texts>,
  {sheet, at}: {readonly sheet: string; readonly at: Columns<string>},
  rows: Texts[],
): Promise<Texts[]> {
  let all = rows;
  for (const {column, link} of table.linked) {
    const isPlain = (text: string) =>
      text.trim() === '' ||
      (link
        ? fileIdOf(text) !== null ||
          (column === 'metadata' && IN_CELL.test(text))
        : isAddress(addressIn(text)));
    const textOf = (row: Texts) =>
      String((row as unknown as Record<string, unknown>)[column] ?? '');
    const named = all.filter(it => !isPlain(textOf(it)));
    const place = at[column];
    if (named.length === 0 || place === undefined) continue;
    const numbers = new Set(named.map(it => it.number));
    const first = named[0]!.number;
    const last = named[named.length - 1]!.number;
    const links = await api.links(sheet, place, [first, last]);
    all = all.map(row => {
      const target = links.get(row.number);
      if (target === undefined || !numbers.has(row.number)) return row;
      if (link) return {...row, [link]: target};
      const address = addressIn(target);
      return isAddress(address) ? {...row, [column]: address} : row;
    });
  }
  return all;
}
