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
