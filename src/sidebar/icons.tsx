/** A meaning that must not rest on color alone: each has its own outline. */
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

/** Pictures in strokes, in a field of 20 by 20. */
const STROKES = {
  // A ticked list, a table, an arrow into a tray, a heart with its beat, sliders.
  rollout: 'M3.5 5.5h13M3.5 10h8M3.5 14.5h5M12.5 14l2 2 3.5-4',
  row: 'M5 4h10a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2ZM3 8.5h14M3 12.5h14',
  import:
    'M10 3v9M6.5 8.5 10 12l3.5-3.5M3.5 13v2.5a1.5 1.5 0 0 0 1.5 1.5h10a1.5 1.5 0 0 0 1.5-1.5V13',
  health:
    'M10 16.5S3 12.6 3 7.9A3.6 3.6 0 0 1 10 6.6a3.6 3.6 0 0 1 7 1.3c0 4.7-7 8.6-7 8.6ZM5.5 10.5h2l1.2-2.2 2 4 1.3-1.8h2.5',
  settings:
    'M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M12 4.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM8 11.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4Z',
  // Chevrons, then what buttons do.
  onward: 'm8 5 5 5-5 5',
  backward: 'm12 5-5 5 5 5',
  down: 'm5 8 5 5 5-5',
  up: 'm5 12 5-5 5 5',
  again: 'M16 10a6 6 0 1 1-1.8-4.3M16.5 3v3.5H13',
  tick: 'm4.5 10.5 3.5 3.5 7.5-8',
  cross: 'm5 5 10 10M15 5 5 15',
  stop: 'M6 6h8v8H6Z',
  file: 'M5.5 3h6l3.5 3.5V17h-9.5ZM11.5 3v3.5H15',
  clock: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM10 6v4l2.5 1.5',
  star: 'm10 3 2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6Z',
  undo: 'M7.5 4 4 7.5 7.5 11M4 7.5h8a4 4 0 0 1 0 8H8',
  bin: 'M4 6h12M8 6V4h4v2M5.5 6l.7 11h7.6l.7-11M8.5 9v5M11.5 9v5',
  leaver:
    'M8 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.5 17c0-3.2 2.4-5 5.5-5 1.2 0 2.3.3 3.2.8M13.5 13.5l4 4M17.5 13.5l-4 4',
  person:
    'M8 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM2.5 17c0-3.5 2.5-5.5 5.5-5.5 1 0 2 .2 2.8.6M11.5 15l2 2 4-4.5',
  lock: 'M4 9h12v8H4ZM7 9V6a3 3 0 0 1 6 0v3M10 12v2',
  setUp: 'M3 5l1.5 1.5L7 3.5M3 13l1.5 1.5L7 11.5M10 5h7M10 13h7',
} as const;

/** The pictures that point along the line of reading. */
const DIRECTED: readonly GlyphName[] = ['onward', 'backward', 'undo'];

export type GlyphName = keyof typeof STROKES;

/** A picture next to words with the same meaning. `small`: next to small text. */
export function Glyph({of, small}: {of: GlyphName; small?: boolean}) {
  const classes = [
    'glyph',
    small ? 'small' : '',
    DIRECTED.includes(of) ? 'flip' : '',
  ];
  return (
    <svg
      class={classes.join(' ').trim()}
      viewBox="0 0 20 20"
      aria-hidden="true"
    >
      <path d={STROKES[of]} />
    </svg>
  );
}
