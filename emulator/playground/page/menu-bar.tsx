/** The menu bar, after the menubar pattern of the ARIA Authoring Practices: all of it by mouse and by keyboard. */
import {signal} from '@preact/signals';
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Choice, Menu} from './menus';

type Entry = Menu | Choice | null;

/**
 * The position of the focus, as the numbers of the entries from the bar down; everything on that path is open. A final -1 is
 * a menu that is open while the focus is still on its entry. null while the menus are not in use.
 */
const path = signal<readonly number[] | null>(null);

/** The menu that Tab leads to. */
const entrance = signal(0);

const NOWHERE = -1;

export function MenuBar({menus}: {menus: readonly Menu[]}) {
  const bar = useRef<HTMLUListElement>(null);
  const at = path.value;
  useLayoutEffect(() => {
    if (!at) return;
    const name = at.filter(it => it !== NOWHERE).join('.');
    bar.current?.querySelector<HTMLElement>(`[data-path="${name}"]`)?.focus();
  }, [at]);
  return (
    <ul
      role="menubar"
      aria-label="Menus"
      ref={bar}
      onKeyDown={event => {
        if (onKey(menus, event)) event.preventDefault();
      }}
      onFocusOut={event => {
        const to = event.relatedTarget as Node | null;
        if (!to || !bar.current?.contains(to)) path.value = null;
      }}
    >
      {menus.map((menu, i) => (
        <Item key={menu.label} of={menu} here={[i]} />
      ))}
    </ul>
  );
}

function Item({of, here}: {of: Entry; here: readonly number[]}) {
  if (!of) return <li role="separator" />;
  const at = path.value;
  const top = here.length === 1;
  const isMenu = 'items' in of;
  const isOpen = isMenu && !!at && at.length > here.length && leads(here, at);
  return (
    <li role="none">
      <button
        type="button"
        role="menuitem"
        data-path={here.join('.')}
        tabIndex={top && here[0] === entrance.value ? 0 : -1}
        {...(isMenu && {'aria-haspopup': 'menu', 'aria-expanded': isOpen})}
        onClick={() => {
          if (!isMenu) choose(of);
          else path.value = isOpen && top ? here : [...here, NOWHERE];
        }}
        onPointerEnter={() => {
          if (at && (at.length > 1 || !top)) {
            path.value = isMenu ? [...here, NOWHERE] : here;
          }
        }}
      >
        <bdi>{of.label}</bdi>
      </button>
      {isMenu && isOpen && (
        <ul role="menu" aria-label={of.label}>
          {of.items.map((it, i) => (
            <Item key={it?.label ?? i} of={it} here={[...here, i]} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** @returns whether the key meant something here */
function onKey(menus: readonly Menu[], {key}: KeyboardEvent): boolean {
  const at = (path.peek() ?? [entrance.peek()]).filter(it => it !== NOWHERE);
  const above = at.slice(0, -1);
  const last = at[at.length - 1]!;
  const siblings = entriesIn(menus, above);
  const here = siblings[last] ?? null;
  const inMenu = at.length > 1;
  const go = (to: readonly number[]) => {
    keepFocus(to);
    path.value = to;
    entrance.value = to[0]!;
    return true;
  };
  const step = (by: 1 | -1) => go([...above, beside(siblings, last, by)]);
  /** Along the bar; a menu that was open stays open. */
  const along = (by: 1 | -1) => {
    const next = beside(menus, at[0]!, by);
    return go(inMenu ? [next, 0] : [next]);
  };
  const into = () => go([...at, 0]);
  switch (key) {
    case 'ArrowDown':
      return inMenu ? step(1) : into();
    case 'ArrowUp':
      return inMenu ? step(-1) : go([...at, beside(itemsOf(here), 0, -1)]);
    case 'ArrowRight':
      return inMenu && itemsOf(here).length > 0 ? into() : along(1);
    case 'ArrowLeft':
      return at.length > 2 ? go(above) : along(-1);
    case 'Home':
      return go([...above, beside(siblings, siblings.length - 1, 1)]);
    case 'End':
      return go([...above, beside(siblings, 0, -1)]);
    case 'Enter':
    case ' ':
      if (here && !('items' in here)) choose(here);
      else into();
      return true;
    case 'Escape':
      return go(inMenu ? above : at);
    default: {
      const next = key.length === 1 ? nextWith(siblings, last, key) : undefined;
      return next !== undefined && go([...above, next]);
    }
  }
}

/**
 * Focuses the existing part of the new position before anything is removed: with a menu that disappears, the focus inside it
 * would be lost.
 */
function keepFocus(to: readonly number[]): void {
  const there = to
    .map((_, i) => to.slice(0, to.length - i).join('.'))
    .map(name => document.querySelector<HTMLElement>(`[data-path="${name}"]`));
  there.find(it => it !== null)?.focus();
}

/** The next entry that begins with a letter, round and round. */
function nextWith(
  siblings: readonly Entry[],
  from: number,
  letter: string,
): number | undefined {
  const order = siblings.map((_, i) => (from + 1 + i) % siblings.length);
  return order.find(i =>
    siblings[i]?.label.toLowerCase().startsWith(letter.toLowerCase()),
  );
}

function choose({choose: act}: Choice): void {
  path.value = null;
  // A person continues in the grid; the menu with the focus is gone.
  document.querySelector<HTMLElement>('[role=grid] [tabindex="0"]')?.focus();
  act();
}

function entriesIn(
  menus: readonly Menu[],
  of: readonly number[],
): readonly Entry[] {
  return of.reduce<readonly Entry[]>(
    (entries, i) => itemsOf(entries[i] ?? null),
    menus,
  );
}

function itemsOf(entry: Entry): readonly Entry[] {
  return entry && 'items' in entry ? entry.items : [];
}

/** The next entry that is not a separator; wraps around at the ends. */
function beside(entries: readonly Entry[], from: number, by: 1 | -1): number {
  for (let i = 1; i <= entries.length; i++) {
    const next = (from + by * i + entries.length * i) % entries.length;
    if (entries[next]) return next;
  }
  return from;
}

function leads(here: readonly number[], to: readonly number[]): boolean {
  return here.every((step, i) => to[i] === step);
}
