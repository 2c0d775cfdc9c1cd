import type {ComponentChildren, Ref} from 'preact';

/**
 * A button that keeps the focus while it cannot be pressed: a truly disabled one would lose it, and keyboard users
 * would start again at the top of the page.
 */
export function Button(props: {
  children: ComponentChildren;
  /** For one that opens a page: the focus returns to it. */
  id?: string;
  onPress?: () => void;
  /** Submits the form that contains it. */
  submit?: boolean;
  look?: 'primary' | 'danger' | 'quiet' | 'row';
  disabled?: boolean;
  busy?: boolean;
  /** Done a moment ago. */
  confirmed?: boolean;
  label?: string;
  describedBy?: string;
  expanded?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
}) {
  const off = props.disabled === true || props.busy === true;
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      id={props.id}
      ref={props.buttonRef ?? null}
      class={props.confirmed ? `${props.look ?? ''} confirmed` : props.look}
      aria-disabled={off || undefined}
      aria-busy={props.busy || undefined}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-expanded={props.expanded}
      onClick={event => {
        if (off) event.preventDefault();
        else props.onPress?.();
      }}
    >
      {props.children}
    </button>
  );
}
