/** What a removal would do: read from Gmail one part at a time, while the person already sees what is known. */
import {computed, signal} from '@preact/signals';
import type {
  Notice,
  RemovalEntry,
  RemovalLook,
  Selection,
} from '../../core/door/contract';
import type {DestructiveAction} from '../../core/rows/actions';
import {announce} from '../announcer';
import {ask, Refused} from '../rpc';
import {begin} from '../run';
import {task} from '../task';
import {say} from '../words';

/** What is about to be removed, as far as it is known. */
export interface Removal {
  readonly action: DestructiveAction;
  readonly selection: Selection;
  /** The rows, and their digest. */
  readonly count: number;
  readonly rows: string | undefined;
  readonly outOfSight: string;
  /** Rows or users in all, once that is known, and how many of them are read. */
  readonly of: number | null;
  readonly seen: number;
  readonly entries: readonly RemovalEntry[];
}

export const toRemove = signal<Removal | null>(null);

/** What prevents Gmail from being read. */
export const unread = signal<readonly Notice[]>([]);

/** What would have touched no row. */
export const nothing = signal<DestructiveAction | null>(null);
export const typed = signal('');
export const force = signal(false);

/** Certificates, key pairs or identities that are removed. */
export const goes = computed(() =>
  (toRemove.value?.entries ?? []).reduce((sum, it) => sum + countOf(it), 0),
);

/** How many are removed for an entry, including selected ones. */
export function countOf({count, forced}: RemovalEntry): number {
  return force.value && forced ? count + 1 : count;
}

/** Numbers of the rows that get another state. */
export function changedRows({entries}: Removal): readonly number[] {
  const changing = entries.filter(
    it => countOf(it) > 0 || (it.kept === '' && !it.isUnknown),
  );
  const numbers = new Set(changing.flatMap(it => it.rows));
  return [...numbers].sort((a, b) => a - b);
}

/** What a removal of which everything is read asks, or that it would do nothing. */
export function titleOf(of: Removal): string {
  if (changedRows(of).length === 0) return say.removal.idle;
  const t = say.removals[of.action];
  return goes.value > 0 ? t.titleOf(goes.value) : t.title;
}

/** Whether all is read, so that the number can be typed. */
export const isRead = computed(() => {
  const {of = null, seen = 0, entries = []} = toRemove.value ?? {};
  return of !== null && seen >= of && !entries.some(it => it.isUnknown);
});

/** Looks which rows a removal would touch, asks the person, and reads meanwhile what would happen; removes nothing. */
export const askToRemove = task(
  async (action: DestructiveAction, selection: Selection) => {
    nothing.value = null;
    const asked = await ask('preview', {action, selection});
    const {count, rows, outOfSight = ''} = asked;
    if (count === 0) {
      nothing.value = action;
      announce(say.removal.none);
      return;
    }
    begin.notices.value = [];
    typed.value = '';
    force.value = false;
    toRemove.value = {
      ...{action, selection, count, rows, outOfSight},
      ...NOTHING_READ,
    };
    void readMailboxes();
  },
);

const NOTHING_READ = {of: null, seen: 0, entries: []} as const;

/** Reads the rest, or all again where something was left unknown. */
export async function readMailboxes(): Promise<void> {
  unread.value = [];
  let known = toRemove.value;
  if (!known) return;
  if (known.entries.some(it => it.isUnknown))
    known = {...known, ...NOTHING_READ};
  toRemove.value = known;
  try {
    while (known.of === null || known.seen < known.of) {
      const {action, selection, rows, seen: from}: Removal = known;
      const part: RemovalLook = await ask('removal', {
        ...{action, selection, from},
        ...(rows !== undefined && {rows}),
      });
      // It may have been closed, or another one opened.
      if (toRemove.value !== known) return;
      const {of, seen} = part;
      const entries: readonly RemovalEntry[] = [
        ...known.entries,
        ...part.entries,
      ];
      known = {...known, of, seen, entries};
      toRemove.value = known;
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    if (toRemove.value === known) unread.value = error.notices;
    return;
  }
  announce(titleOf(known));
}

/** Drops the answer to the last request. */
export function dropRemoval(): void {
  nothing.value = null;
  askToRemove.notices.value = [];
}

/** Whether a number was typed, as it is or with the marks between thousands that it is shown with. */
export function isCount(text: string, count: number): boolean {
  return text.replace(/[\s.,'’]/g, '') === String(count);
}
