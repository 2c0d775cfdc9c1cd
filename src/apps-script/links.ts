/** Where chips and linked names lead: what a cell shows may be a name alone. */
import {addressIn, isAddress} from '../core/base/address';
import {fileIdOf} from '../core/google/drive/link';
import type {QueuedTexts} from '../core/rows/row';
import type {Columns} from '../core/base/cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The link targets of a column's cells, by row number: a file chip, or a link behind a name, shows only the name, and its address
 * is read if the text itself is not one.
 *
 * @param texts - of the column, by row number
 * @param isPlain - whether a text is an address itself
 */
export function linksIn(
  sheet: Sheet,
  column: number,
  texts: ReadonlyMap<number, string>,
  isPlain = (text: string): boolean => fileIdOf(text) !== null,
): ReadonlyMap<number, string> {
  const links = new Map<number, string>();
  const numbers = [...texts]
    .filter(([, it]) => it.trim() !== '' && !isPlain(it))
    .map(([number]) => number);
  if (numbers.length === 0) return links;
  const first = numbers[0]!;
  const last = numbers[numbers.length - 1]!;
  const range = sheet.getRange(first, column, last - first + 1, 1);
  const values = range.getRichTextValues();
  const formulas = range.getFormulas();
  for (const number of numbers) {
    const [formula = ''] = formulas[number - first] ?? [];
    const link =
      onlyLink(values[number - first]?.[0]) ??
      /^=HYPERLINK\(\s*"([^"]+)"/i.exec(formula)?.[1];
    if (link) links.set(number, link);
  }
  return links;
}

/** The only link of a cell, also if only a part of its text has it; null if there is none, or several. */
function onlyLink(
  value: GoogleAppsScript.Spreadsheet.RichTextValue | null | undefined,
): string | null {
  const whole = value?.getLinkUrl();
  if (!value || whole) return whole ?? null;
  const links = new Set(value.getRuns().map(it => it.getLinkUrl()));
  links.delete(null);
  return links.size === 1 ? [...links][0]! : null;
}

/** Addresses of this execution: the same rows are read before every write. */
const addresses = new Set<string>();

function isPlainAddress(text: string): boolean {
  if (addresses.has(text)) return true;
  const isOne = isAddress(addressIn(text));
  if (isOne) addresses.add(text);
  return isOne;
}

/**
 * Rows with the addresses behind people chips and linked names in place of the names. Google returns a chip as its text, and the
 * link to `mailto:` if it has one.
 */
export function withAddresses<Texts extends QueuedTexts, Name extends string>(
  sheet: Sheet,
  at: Columns<Name>,
  names: readonly (Name & keyof Texts)[],
  rows: Texts[],
): Texts[] {
  let all = rows;
  for (const name of names) {
    const texts = new Map(all.map(it => [it.number, String(it[name])]));
    const links = linksIn(sheet, at[name]!, texts, isPlainAddress);
    if (links.size === 0) continue;
    all = all.map(row => {
      const address = addressIn(links.get(row.number) ?? '');
      return isAddress(address) ? {...row, [name]: address} : row;
    });
  }
  return all;
}
