import {dotted} from './words';

/** How far something is that the page itself does: a bar, and words below it. */
export function ProgressBar(props: {
  label: string;
  done: number;
  total: number;
  /** How far in words, such as "3 of 40". */
  text: string;
  /** Further facts; empty ones are left out. */
  words: readonly string[];
}) {
  const {label, done, total, text, words} = props;
  return (
    <>
      <div class="progress">
        <div
          class="track"
          role="progressbar"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
          aria-valuetext={text}
        >
          <div
            class="done moving"
            style={{inlineSize: `${total > 0 ? (done / total) * 100 : 100}%`}}
          />
        </div>
        <span>{text}</span>
      </div>
      <p class="quiet">{dotted(words)}</p>
    </>
  );
}
