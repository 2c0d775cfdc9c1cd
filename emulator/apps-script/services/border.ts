/** Lines around cells. */
import type {BorderChange} from '../call-data';
import {enumeration, mismatch} from '../realm';

export const BorderStyle = enumeration<
  typeof GoogleAppsScript.Spreadsheet.BorderStyle
>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

/** `(top, left, bottom, right, vertical, horizontal)`, and perhaps colour and style; null leaves a line as it is. */
export function borderChange(args: readonly unknown[]): BorderChange {
  const lines = args.slice(0, 6);
  const [colour, style] = args.slice(6);
  const wellFormed =
    (args.length === 6 || args.length === 8) &&
    lines.every(line => line === null || typeof line === 'boolean') &&
    (colour === undefined || colour === null || typeof colour === 'string');
  if (!wellFormed) throw mismatch('SpreadsheetApp.Range.setBorder', args);
  const [top, left, bottom, right, vertical, horizontal] = lines;
  return {
    top: top ?? null,
    left: left ?? null,
    bottom: bottom ?? null,
    right: right ?? null,
    vertical: vertical ?? null,
    horizontal: horizontal ?? null,
    line: `${String(style ?? 'SOLID')} ${colour ?? '#000000'}`,
  };
}
