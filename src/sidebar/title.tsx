import type {ComponentChildren} from 'preact';

/** The heading of a tab or a page: the only visible h1. It can receive the focus when the page opens. */
export function Title(props: {
  children: ComponentChildren;
  /** The feature that the page belongs to, above the heading. */
  over?: string;
  /** At the other end of the line: a small button. */
  beside?: ComponentChildren;
}) {
  return (
    <div class="page-title">
      {props.over && <p class="quiet">{props.over}</p>}
      <div class="title">
        <h1 tabIndex={-1}>{props.children}</h1>
        {props.beside}
      </div>
    </div>
  );
}
