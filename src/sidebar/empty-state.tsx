import type {ComponentChildren} from 'preact';
import {Glyph, type GlyphName} from './icons';

/** What will be here, and what brings it here; `children` are the button and a hint. */
export function EmptyState(props: {
  of: GlyphName;
  title: string;
  says: string;
  children?: ComponentChildren;
}) {
  return (
    <section class="empty-state">
      <span class="disc">
        <Glyph of={props.of} />
      </span>
      <h2>{props.title}</h2>
      <p>{props.says}</p>
      {props.children}
    </section>
  );
}
