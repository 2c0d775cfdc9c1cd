import type {ComponentChildren} from 'preact';
import {Address} from './address';
import {Glyph} from './icons';

/** A line that opens something; all of it can be pressed. The focus returns to it by its `id`. */
export function LinkLine(props: {
  id: string;
  title: string;
  hint?: string;
  /** In front of the words: a glyph, a mark, a count. */
  lead?: ComponentChildren;
  onPress: () => void;
}) {
  const {id, title, hint, lead} = props;
  return (
    <button type="button" class="link-line" id={id} onClick={props.onPress}>
      {lead}
      <span class="words">
        <span class="name">
          <Address of={title} />
        </span>
        {hint && <span class="quiet">{hint}</span>}
      </span>
      <Glyph of="onward" />
    </button>
  );
}
