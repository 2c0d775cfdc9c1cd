/** A folder of `.p7pem` and `.wrap` files: scanned, then imported into the CSE sheet. */
import {signal} from '@preact/signals';
import type {CseFolder, Verbs} from '../../core/door/contract';
import {ask} from '../rpc';
import {task} from '../task';
import {readCse} from './form';

export const link = signal('');

/** What taking the folder would do; null until it was looked through. */
export const found = signal<CseFolder | null>(null);

/** The result of the import. */
export const taken = signal<Verbs['takeCseFolder']['out'] | null>(null);

/** Stores the typed text; earlier results are void then. */
export function change(text: string): void {
  link.value = text;
  found.value = null;
  taken.value = null;
  scan.notices.value = [];
  takeFolder.notices.value = [];
}

export const scan = task(async () => {
  const before = link.value;
  found.value = null;
  takeFolder.notices.value = [];
  const now = await ask('scanCseFolder', {link: before.trim()});
  // The person has gone on typing: that is not the folder that was asked about.
  if (link.value === before) found.value = now;
});

export const takeFolder = task(async ({added, changed}: CseFolder) => {
  const now = await ask('takeCseFolder', {
    link: link.value.trim(),
    confirmed: added + changed,
  });
  change('');
  taken.value = now;
  await readCse();
});
