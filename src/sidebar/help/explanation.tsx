import {signal} from '@preact/signals';
import type {ComponentChildren} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {say} from '../words';

/** Least distance to the page's edges, and to the button. */
const GAP_PX = 8;

interface Explained {
  readonly title: string;
  readonly text: readonly string[];
  /** Where the guide says more; null where there is no guide. */
  readonly more: string | null;
  readonly button: HTMLElement;
}

/** The present or last explanation; the text stays while it disappears. */
const explained = signal<Explained | null>(null);

/** The button that has just closed its own explanation: pressing it does so before its click arrives. */
let closing: HTMLElement | null = null;

/** A button that opens a short text over the page, and closes it. */
export function ExplainButton(props: {
  look: 'help' | 'term';
  /** Its title, if its content does not have one. */
  label?: string;
  title: string;
  text: readonly string[];
  more: string | null;
  children: ComponentChildren;
}) {
  const {title, text, more} = props;
  return (
    <button
      type="button"
      class={props.look}
      aria-label={props.label}
      aria-haspopup="dialog"
      onPointerDown={event => {
        const button = event.currentTarget;
        closing =
          isOpen() && explained.value?.button === button ? button : null;
      }}
      onClick={event => {
        const button = event.currentTarget;
        if (closing !== button) explained.value = {title, text, more, button};
        closing = null;
      }}
    >
      {props.children}
    </button>
  );
}

function isOpen(): boolean {
  return document.querySelector('.explanation:popover-open') !== null;
}

/**
 * The one text over the page. Escape, a click elsewhere and *Close* end it, and the focus returns to the button: the browser does
 * that for a `popover`.
 */
export function Explanation() {
  const box = useRef<HTMLDivElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  const now = explained.value;
  useLayoutEffect(() => {
    if (!now || !box.current) return;
    // Under a dialog nothing can be pressed, so the text has to be in it.
    (now.button.closest('dialog') ?? document.body).append(box.current);
    box.current.showPopover();
    moveNextTo(box.current, now.button);
    // `autofocus` does not work in a frame of another site.
    close.current?.focus();
  }, [now]);
  return (
    <div
      ref={box}
      popover="auto"
      class="explanation"
      role="dialog"
      aria-labelledby="explanation"
      onToggle={event => {
        // The same button may ask for the same again.
        if (event.newState === 'closed') explained.value = null;
      }}
    >
      {now && (
        <>
          <strong id="explanation">{now.title}</strong>
          {now.text.map(it => (
            <p key={it}>{it}</p>
          ))}
          {now.more !== null && (
            <a href={now.more} target="_blank" rel="noopener">
              {say.help.more}
            </a>
          )}
          <button
            type="button"
            class="quiet"
            ref={close}
            onClick={() => box.current?.hidePopover()}
          >
            {say.common.close}
          </button>
        </>
      )}
    </div>
  );
}

/** Below the button, or above it where there is no room. */
function moveNextTo(box: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const height = box.offsetHeight;
  const below = at.bottom + GAP_PX;
  const fits = below + height <= innerHeight - GAP_PX;
  const top = fits ? below : Math.max(GAP_PX, at.top - GAP_PX - height);
  box.style.insetBlockStart = `${top}px`;
}
