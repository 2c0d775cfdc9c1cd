/** Rows of a queue grow with their message up to three lines; the sidebar shows the full text in the row card. */
import {stretches} from './cells';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of the usual font, in pixels: a line, and three of them. */
const LINE = 21;
const THREE_LINES = 57;
/** How much fits into three lines of the Message column. */
const MAX_SHOWN = 165;
/** Stands for a message that is not known. */
const LONG = ' '.repeat(MAX_SHOWN + 1);
/** More calls than this cost more than a few low messages in high rows. */
const MAX_CALLS = 30;

/**
 * @param all - what the Message cells of some rows say now, by row number
 * @param before - what they said before; null where that is not known
 */
export function fitRows(
  sheet: Sheet,
  all: ReadonlyMap<number, string>,
  before: ReadonlyMap<number, string> | null = null,
): void {
  const isShort = (text: string) => text.length <= MAX_SHOWN;
  const messages = new Map(
    [...all].filter(
      ([row, text]) => !isShort(text) || !isShort(before?.get(row) ?? LONG),
    ),
  );
  for (const [from, to] of stretches([...messages.keys()])) {
    const long = [...messages.keys()].filter(
      it => from <= it && it <= to && messages.get(it)!.length > MAX_SHOWN,
    );
    const high = stretches(long);
    if (high.length > MAX_CALLS) {
      sheet.setRowHeightsForced(from, to - from + 1, THREE_LINES);
      continue;
    }
    // A short message needs only one line, whatever the message before.
    sheet.setRowHeights(from, to - from + 1, LINE);
    for (const [first, last] of high) {
      sheet.setRowHeightsForced(first, last - first + 1, THREE_LINES);
    }
  }
}
