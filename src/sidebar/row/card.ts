/** The displayed row: the one under the cursor, or one that was opened from a list; and moving from row to row. */
import {signal} from '@preact/signals';
import type {Cause, RowCard} from '../../core/door/contract';
import {announce} from '../announcer';
import {goToTab} from '../router';
import {ask, Refused} from '../rpc';
import {task} from '../task';
import {say} from '../words';

type Named = Pick<RowCard, 'row' | 'user' | 'alias'>;

/** undefined until the first answer; null if the cursor is not on a row and none was opened. */
export const card = signal<RowCard | null | undefined>(undefined);

/** The cause whose rows are walked; null for all rows that need attention. */
export const walked = signal<Cause | null>(null);

/** The row under the cursor, where the card has stayed at another one because of an answer. */
export const elsewhere = signal<RowCard | null>(null);

/** The last known place of the cursor; undefined: wherever it is next, nobody has moved it since. */
let cursor: string | undefined;

/** Work on the present card, which must not change meanwhile; and what to drop when it shows another row. */
const parts: {readonly isBusy: () => boolean; readonly forget: () => void}[] =
  [];

/** Registers a part of the card. */
export function cardPart(part: (typeof parts)[number]): void {
  parts.push(part);
}

export function inUse(): boolean {
  return (
    parts.some(it => it.isBusy()) || document.querySelector('dialog') !== null
  );
}

/** Looks which row is under the cursor, and shows it if the cursor was moved there. */
export const look = task(
  async () => {
    const present = await ask('row', inWalk());
    if (inUse()) return;
    const at = keyOf(present);
    const hasMoved = cursor !== undefined && cursor !== at;
    cursor = at;
    if (hasMoved || !card.value || at === keyOf(card.value)) {
      await showCursor(present);
    } else {
      elsewhere.value = present;
    }
  },
  {repeated: true},
);

/** Shows the row under the cursor, whatever was shown before. */
export const lookNow = task(
  async () => {
    const present = await ask('row', inWalk());
    cursor = keyOf(present);
    await showCursor(present);
  },
  {repeated: true},
);

async function showCursor(present: RowCard | null): Promise<void> {
  if (walked.value && present && keyOf(present) !== keyOf(card.value)) {
    // A row that the cause is not about is walked from among all.
    if (present.place === null) {
      walked.value = null;
      show(await ask('row', {}));
      return;
    }
  }
  show(present);
}

/**
 * The row that a press refers to: the cursor may have moved since it was last read. If the card has stayed at its row
 * because of an answer, that row is meant.
 */
export async function meantRow(): Promise<RowCard | null> {
  if (elsewhere.value && card.value) return card.value;
  const present = await ask('row', inWalk());
  if (!present) return card.value ?? null;
  cursor = undefined;
  show(present);
  return present;
}

/** Reads the shown row again, as after a run. */
export const readAgain = task(
  async () => {
    const of = card.value;
    if (!of) return;
    const {row, user, alias} = of;
    const now = await ask('row', {...inWalk(), of: {row, user, alias}});
    if (now && card.value === of) show(now);
  },
  {repeated: true},
);

/** Opens the card of a row from a list, and selects the row in the sheet; ‹ › then walk that cause. */
export const openRow = task(async (of: Named, cause: Cause | null = null) => {
  const {row, user, alias} = of;
  const found = await ask('row', {
    of: {row, user, alias},
    ...(cause && {cause}),
    show: true,
  });
  if (!found) throw gone();
  walked.value = cause;
  selected(found);
  goToTab('row');
});

/** Goes to the next or the previous row that needs attention. */
export const step = task(async (by: 1 | -1) => {
  const {row, user, alias} = card.value ?? {row: 0, user: '', alias: ''};
  const of = {row, user, alias};
  const found = await ask('row', {...inWalk(), of, step: by, show: true});
  if (!found) throw gone();
  selected(found);
  announce(positionOf(found));
});

function selected(of: RowCard): void {
  cursor = keyOf(of);
  show(of);
}

/** `Row 25 · 11 of 27 that need attention`. */
export function positionOf({row, place, among}: RowCard): string {
  const t = say.row;
  if (place === null) return t.number(row);
  return walked.value === null
    ? t.place(row, place, among)
    : t.placeInCause(row, place, among);
}

function gone(): Refused {
  const {says, fix} = say.row.gone;
  return new Refused([{code: 'gone', severity: 'warn', says, fix}], true);
}

function inWalk(): {readonly cause?: Cause} {
  return walked.value === null ? {} : {cause: walked.value};
}

function show(present: RowCard | null): void {
  elsewhere.value = null;
  if (keyOf(present) !== keyOf(card.value)) parts.forEach(it => it.forget());
  card.value = present;
}

export function keyOf(of: Named | null | undefined): string {
  return of ? JSON.stringify([of.row, of.user, of.alias]) : '';
}
