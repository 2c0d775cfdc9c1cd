import type {ComponentType, JSX} from 'preact';
import {useLayoutEffect} from 'preact/hooks';
import {Glyph} from './icons';
import type {PageFacts, PageName} from './page-facts';
import {
  goBack,
  focusOpenedPage,
  openTab,
  pageBelow,
  shownPage,
  tab as active,
  TABS,
  type Tab,
} from './router';
import {say} from './words';

/** The pages that may be over a tab, by name. */
export type Pages = {
  readonly [N in PageName]: ComponentType<{facts: PageFacts[N]}>;
};

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
          onClick={() => openTab(tab)}
        >
          <span class="pill">
            <Glyph of={tab} />
          </span>
          <span>{say.tabs[tab]}</span>
        </button>
      ))}
    </div>
  );
}

/** The open tab: its own screen, or the page on top of it with a link back. */
export function TabPanel(props: {
  screens: Readonly<Record<Tab, ComponentType>>;
  pages: Pages;
}) {
  const tab = active.value;
  const page = shownPage.value;
  useLayoutEffect(focusOpenedPage, [tab, page]);
  const Screen = props.screens[tab];
  return (
    <main>
      <div id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {page ? (
          <>
            <BackLink
              to={pageBelow.value ? say.pages[pageBelow.value] : say.tabs[tab]}
              onPress={goBack}
            />
            {drawPage(props.pages, page.name, page.facts)}
          </>
        ) : (
          <Screen key={tab} />
        )}
      </div>
    </main>
  );
}

function drawPage<N extends PageName>(
  pages: Pages,
  name: N,
  facts: PageFacts[N],
): JSX.Element {
  const Page: ComponentType<{facts: PageFacts[N]}> = pages[name];
  return <Page key={name} facts={facts} />;
}

/** Leads to the content below a page; `to` is its name. */
export function BackLink(props: {to: string; onPress: () => void}) {
  return (
    <button type="button" class="back" onClick={props.onPress}>
      <Glyph of="backward" />
      {props.to}
    </button>
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
  if (tab && tab !== active.value) openTab(tab);
}
