import type {ComponentChildren, RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';

/** For a title that takes the focus if the focused element is gone: when it appears, and at each new `phase`. */
export function useLanding(
  phase: unknown,
): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, [phase]);
  return title;
}

/** A part of the page with such a title. */
export function Landing(props: {
  id: string;
  title: string;
  phase: unknown;
  /** The content at the other end of the title's line. */
  beside?: ComponentChildren;
  children: ComponentChildren;
}) {
  const {id, phase} = props;
  const title = useLanding(phase);
  return (
    <section aria-labelledby={id}>
      <div class="title">
        <h2 id={id} ref={title} tabIndex={-1}>
          {props.title}
        </h2>
        {props.beside}
      </div>
      {props.children}
    </section>
  );
}

/** The ids of the parts' titles. */
export const TITLES = {
  setUp: 'consent-set-up',
  standing: 'consent-standing',
  ask: 'consent-ask',
  users: 'consent-users',
} as const;

/** Moves the focus from a pressed button to the part with its result. */
export function goTo(part: keyof typeof TITLES): void {
  document.getElementById(TITLES[part])?.focus();
}
