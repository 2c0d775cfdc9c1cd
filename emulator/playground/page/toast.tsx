import {signal} from '@preact/signals';
import {useEffect} from 'preact/hooks';
import type {View} from '../view';

const SHOWN_MS = 8000;

/** The number of the toast that has been up long enough, or was there before the page. */
const seen = signal<number | null>(null);

/** What the script says in passing, at the bottom of the window. */
export function Toast({of}: {of: View['toast']}) {
  const number = of?.number ?? 0;
  useEffect(() => {
    if (seen.value === null) {
      seen.value = number;
      return;
    }
    // The playground was started over.
    if (number < seen.value) seen.value = number;
    const timer = setTimeout(() => {
      seen.value = number;
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [number]);
  return (
    <div class="toast" role="status">
      {of && seen.value !== null && number > seen.value && (
        <div class="bubble">
          <p dir="auto">
            <strong>{of.title}</strong> <span>{of.message}</span>
          </p>
          <button
            type="button"
            aria-label="Dismiss message"
            onClick={() => {
              seen.value = number;
            }}
          >
            ×
          </button>
        </div>
      )}
    </div>
  );
}
