/** The parts of the Encryption tab, and which of them is open. */
import {signal} from '@preact/signals';

export const PARTS = ['rows', 'row', 'keyService', 'folder'] as const;
export type Part = (typeof PARTS)[number];

export const part = signal<Part>('rows');

/** Opens a part and puts the focus on its name. */
export function openPart(name: Part): void {
  part.value = name;
  focusPart();
}

/** Used if the focused element is gone. */
export function focusPart(): void {
  document.getElementById(idOf(part.value))?.focus();
}

/** The id of the button that opens a part. */
export function idOf(name: Part): string {
  return `part-${name}`;
}
