import {signal} from '@preact/signals';

const message = signal('');

/** Has a screen reader announce `text` when it is next silent; the same text twice is announced twice. */
export function announce(text: string): void {
  // A live region is announced when its text changes, so a repetition needs an inaudible difference.
  message.value = message.peek() === text ? `${text}\u00a0` : text;
}

export function Announcer() {
  return (
    <p role="status" class="heard-only">
      {message}
    </p>
  );
}
