/** A meaning that must not rest on colour alone: each has its own outline. */
export type Mark = 'good' | 'warn' | 'bad' | 'idle' | 'info';

const OUTLINES: Readonly<Record<Mark, string>> = {
  // A tick in a disc, an exclamation in a triangle, a cross in an octagon, an empty ring, an i in a disc.
  good: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1.1 10.2L3.9 8.2l1.1-1.1 1.9 1.9 4.1-4.2 1.1 1.1Z',
  warn: 'M8 1.4.8 14.2h14.4Zm-.8 4.8h1.6v4H7.2Zm0 5.2h1.6V13H7.2Z',
  bad: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Zm.3 3.3L4.3 5.4 6.9 8l-2.6 2.6 1.1 1.1L8 9.1l2.6 2.6 1.1-1.1L9.1 8l2.6-2.6-1.1-1.1L8 6.9Z',
  idle: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.7a4.8 4.8 0 1 1 0 9.6 4.8 4.8 0 0 1 0-9.6Z',
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3h1.6v1.7H7.2Zm0 3h1.6v5H7.2Z',
};

export function Icon({mark}: {mark: Mark}) {
  return (
    <svg class={`icon ${mark}`} viewBox="0 0 16 16" aria-hidden="true">
      <path fill-rule="evenodd" d={OUTLINES[mark]} />
    </svg>
  );
}

/** Pictures beside the names of the tabs; strokes in a field of 20 by 20. */
const TAB_STROKES = {
  // Lines of a list, a table with one line chosen, a tray with an arrow into it, columns, a clock, a person with a
  // tick, a padlock, sliders, a ticked list.
  overview: 'M3 5h14M3 10h14M3 15h9',
  row: 'M3 4h14v12H3ZM3 8h14M3 12h14M8 8v4',
  bringIn: 'M3 11v6h14v-6M10 3v10M6.5 9.5 10 13l3.5-3.5',
  figures: 'M3 17h14M5 14v-4M10 14V4M15 14V8',
  upkeep: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 6v4l3 2',
  consent:
    'M8 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.5 17c0-3.5 2.5-5.5 5.5-5.5 1 0 2 .2 2.8.6M11.5 15l2 2 4-4.5',
  encryption: 'M4 9h12v8H4ZM7 9V6a3 3 0 0 1 6 0v3M10 12v2',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 4v4M7 12v4',
  setup: 'M3 5l1.5 1.5L7 3.5M3 13l1.5 1.5L7 11.5M10 5h7M10 13h7',
} as const;

export type TabPicture = keyof typeof TAB_STROKES;

export function TabIcon({of}: {of: TabPicture}) {
  return (
    <svg class="picture" viewBox="0 0 20 20" aria-hidden="true">
      <path d={TAB_STROKES[of]} />
    </svg>
  );
}
