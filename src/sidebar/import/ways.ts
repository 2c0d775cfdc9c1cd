/** The ways to get rows in, and which of them is open. */
import {signal} from '@preact/signals';

export const WAYS = ['csv', 'folder', 'files', 'users', 'aliases'] as const;
export type Way = (typeof WAYS)[number];

/** null while the person chooses. */
export const way = signal<Way | null>(null);

/** The id of the open way's heading. */
export const WAY_TITLE = 'way-title';

/** For when what had the focus is gone. */
export function focusWay(): void {
  document.getElementById(WAY_TITLE)?.focus();
}
