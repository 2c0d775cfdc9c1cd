import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {Glyph, type GlyphName} from './icons';

/** A line of a menu; null draws a line between two groups. */
export interface MenuEntry {
  readonly key: string;
  readonly glyph: GlyphName;
  readonly title: string;
  readonly hint: string;
  /** It removes something. */
  readonly isDanger?: boolean;
  /** It opens a page. */
  readonly opens?: boolean;
  readonly onPress: () => void;
}

/** Letters that are typed so soon after one another are one word. */
const WORD_MS = 700;

/** The ARIA pattern of a menu button: arrows, Home, End and first letters between the entries, Escape back to the button. */
export function MenuButton(props: {
  label: string;
  disabled: boolean;
  entries: readonly (MenuEntry | null)[];
}) {
  const {label, disabled, entries} = props;
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const typed = useRef({text: '', at: 0});
  const items = () => [
    ...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? []),
  ];
  const focusAt = (index: number) => items().at(index)?.focus();
  const close = (returns: boolean) => {
    setOpen(false);
    if (returns) box.current?.querySelector('button')?.focus();
  };
  useLayoutEffect(() => {
    if (isOpen) focusAt(0);
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent) => {
    const {key} = event;
    if (!isOpen) {
      if (key !== 'ArrowDown' || disabled) return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    const all = items();
    const at = all.findIndex(it => it === document.activeElement);
    const to = {
      ArrowDown: (at + 1) % all.length,
      ArrowUp: at - 1,
      Home: 0,
      End: -1,
    }[key];
    if (to !== undefined) focusAt(to);
    else if (key === 'Escape') close(true);
    else if (key === 'Tab') return close(false);
    else if (key.length === 1 && key !== ' ') typeAhead(key, all, at);
    else return;
    event.preventDefault();
  };

  const typeAhead = (key: string, all: readonly HTMLElement[], at: number) => {
    const {text, at: since} = typed.current;
    const now = Date.now();
    const word = (now - since < WORD_MS ? text : '') + key.toLowerCase();
    typed.current = {text: word, at: now};
    // One letter continues to the next entry; more of a word may keep to the one that it is on.
    const from = word.length === 1 ? at + 1 : at;
    const inTurn = [...all.slice(from), ...all.slice(0, from)];
    inTurn
      .find(it => it.innerText.trim().toLowerCase().startsWith(word))
      ?.focus();
  };

  return (
    <div
      class="menu-button"
      ref={box}
      onKeyDown={onKeyDown}
      onFocusOut={event => {
        const next = event.relatedTarget;
        if (next instanceof Node && box.current?.contains(next)) return;
        if (document.hasFocus()) setOpen(false);
      }}
    >
      <button
        type="button"
        class={isOpen ? 'tonal' : undefined}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-disabled={disabled || undefined}
        onClick={() => {
          if (!disabled) setOpen(!isOpen);
        }}
      >
        {label}
        <Glyph of={isOpen ? 'up' : 'down'} small />
      </button>
      {isOpen && (
        <div class="menu" role="menu" aria-label={label}>
          {entries.map((it, i) =>
            it ? (
              <button
                key={it.key}
                type="button"
                role="menuitem"
                tabIndex={-1}
                class={it.isDanger ? 'bad' : undefined}
                aria-describedby={`menu-${it.key}`}
                onClick={() => {
                  close(true);
                  it.onPress();
                }}
              >
                <Glyph of={it.glyph} />
                <span class="words">
                  <span class="name">{it.title}</span>
                  <span class="quiet" id={`menu-${it.key}`} aria-hidden="true">
                    {it.hint}
                  </span>
                </span>
                {it.opens && <Glyph of="onward" small />}
              </button>
            ) : (
              <div key={i} role="separator" />
            ),
          )}
        </div>
      )}
    </div>
  );
}
