/**
 * Which tab is open, and which pages are over it. Each tab but *Rollout* keeps its pages while another one is open; its own
 * button leads back to the content below them.
 */
import {computed, signal} from '@preact/signals';
import type {PageFacts, PageName} from './page-facts';

export const TABS = ['rollout', 'row', 'import', 'health', 'settings'] as const;
export type Tab = (typeof TABS)[number];

/** A page that is open. */
type OpenPage = {
  [N in PageName]: {
    readonly name: N;
    readonly facts: PageFacts[N];
    /** The id of the element that it was opened from; empty if that has none. */
    readonly from: string;
  };
}[PageName];

const stacks = signal<Readonly<Record<Tab, readonly OpenPage[]>>>({
  rollout: [],
  row: [],
  import: [],
  health: [],
  settings: [],
});

export const tab = signal<Tab>('rollout');

/** What the tab shows: null for its own screen. */
export const shownPage = computed(() => stacks.value[tab.value].at(-1) ?? null);

/** The target of *Back*: null for the tab's own screen. */
export const pageBelow = computed(
  () => stacks.value[tab.value].at(-2)?.name ?? null,
);

/** Where the focus moves when the opened page is rendered: the id of an element, or the title of the page. */
let landing: {readonly id: string} | 'title' | null = null;

/**
 * Opens a tab as it was left, with the focus on its button; without the pages over it if it is the one that is open, or
 * *Rollout*, whose start says what to do next.
 */
export function openTab(name: Tab): void {
  const isAnew = tab.value === name || name === 'rollout';
  tab.value = name;
  if (isAnew) replaceStack([]);
  focusTab();
}

/** Opens a tab without the pages over it, with the focus on its title: for links to another tab. */
export function goToTab(name: Tab): void {
  landing = 'title';
  tab.value = name;
  replaceStack([]);
}

/** Used if the focused element is gone. */
export function focusTab(): void {
  document.getElementById(`tab-${tab.value}`)?.focus();
}

/**
 * Opens a page over the open tab, with the focus on its title.
 *
 * @param from - id of the line that the focus returns to; if omitted, the focused element's
 */
export function openPage<N extends PageName>(
  name: N,
  facts: PageFacts[N],
  from = document.activeElement?.id ?? '',
): void {
  landing = 'title';
  // The union of pages cannot be made from a generic name in one step.
  const page = {name, facts, from} as unknown as OpenPage;
  replaceStack([...stacks.value[tab.value], page]);
}

/** Closes the page on top; the focus returns to the line that had opened it. */
export function goBack(): void {
  const pages = stacks.value[tab.value];
  const left = pages.at(-1);
  if (!left) return;
  landing = {id: left.from};
  replaceStack(pages.slice(0, -1));
}

/** Moves the focus to its place, once the opened page is rendered. */
export function focusOpenedPage(): void {
  if (!landing) return;
  const title = document.querySelector<HTMLElement>('main h1');
  const line = landing === 'title' ? null : document.getElementById(landing.id);
  landing = null;
  if (!line) scrollTo(0, 0);
  (line ?? title)?.focus();
}

function replaceStack(pages: readonly OpenPage[]): void {
  stacks.value = {...stacks.value, [tab.value]: pages};
}
