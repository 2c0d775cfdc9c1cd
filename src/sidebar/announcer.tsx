import {signal} from '@preact/signals';

const message = signal('');

/** Has a screen reader say `text` when it is next silent; the same text twice is said twice. */
export function announce(text: string): void {
  // A live region speaks when its text changes, so a repetition needs a difference that nobody hears.
  message.value = message.peek() === text ? `${text}\u00a0` : text;
}

export function Announcer() {
  return (
    <p role="status" class="heard-only">
      {message}
    </p>
  );
}
