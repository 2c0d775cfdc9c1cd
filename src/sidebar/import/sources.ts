/** The sources that rows are imported from, and which of them is open. */
import {signal} from '@preact/signals';

export const SOURCES = [
  'csv',
  'folder',
  'files',
  'users',
  'aliases',
  'request',
] as const;
export type Source = (typeof SOURCES)[number];

/** null while the person chooses. */
export const source = signal<Source | null>(null);

/** The id of the open source’s heading. */
export const SOURCE_TITLE = 'source-title';

/** Used if the focused element is gone. */
export function focusSource(): void {
  document.getElementById(SOURCE_TITLE)?.focus();
}
