import {signal} from '@preact/signals';
import type {ComponentType} from 'preact';
import {TabIcon, type TabPicture} from './icons';
import {say} from './words';

export type Tab = TabPicture;

const TABS: readonly Tab[] = [
  'overview',
  'row',
  'bringIn',
  'figures',
  'upkeep',
  'consent',
  'encryption',
  'settings',
  'setup',
];

const active = signal<Tab>('overview');

/** Opens a part of the page and puts the focus on its tab. */
export function open(tab: Tab): void {
  active.value = tab;
  focusTab();
}

/** For when what had the focus is gone. */
export function focusTab(): void {
  document.getElementById(`tab-${active.value}`)?.focus();
}

/** The ARIA tabs pattern with automatic activation: one stop for the Tab key, arrows, Home and End between the tabs. */
export function TabList() {
  return (
    <div role="tablist" aria-label={say.tabs.label} onKeyDown={onKeyDown}>
      {TABS.map(tab => (
        <button
          type="button"
          role="tab"
          key={tab}
          id={`tab-${tab}`}
          aria-selected={active.value === tab}
          aria-controls={active.value === tab ? 'panel' : undefined}
          tabIndex={active.value === tab ? 0 : -1}
          onClick={() => open(tab)}
        >
          <TabIcon of={tab} />
          <span>{say.tabs[tab]}</span>
        </button>
      ))}
    </div>
  );
}

export function TabPanel(props: {screens: Record<Tab, ComponentType>}) {
  const tab = active.value;
  const Screen = props.screens[tab];
  return (
    <main>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <Screen key={tab} />
      </div>
    </main>
  );
}

function onKeyDown(event: KeyboardEvent): void {
  const at = TABS.indexOf(active.value);
  const forward = document.documentElement.dir === 'rtl' ? -1 : 1;
  const to = {
    ArrowRight: at + forward,
    ArrowLeft: at - forward,
    Home: 0,
    End: TABS.length - 1,
  }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const tab = TABS[(to + TABS.length) % TABS.length];
  if (tab) open(tab);
}
