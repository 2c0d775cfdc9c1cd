import {useId, useLayoutEffect, useRef} from 'preact/hooks';
import type {ButtonName} from '../../workspace';
import type {View} from '../view';
import {perform} from './link';

const LABELS: Readonly<Record<ButtonName, string>> = {
  OK: 'OK',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** An alert of the script, which waits for the answer. */
export function ScriptDialog({of}: {of: NonNullable<View['dialog']>}) {
  const {id, title, text, buttons} = of;
  const dialog = useRef<HTMLDialogElement>(null);
  const [heading, body] = [useId(), useId()];
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const answer = (button: ButtonName) =>
    void perform({do: 'answer', dialog: id, button});
  return (
    <dialog
      ref={dialog}
      class="script-dialog"
      aria-labelledby={heading}
      aria-describedby={body}
      onCancel={event => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <h2 id={heading} dir="auto">
        {title || 'Message from the script'}
      </h2>
      <p id={body} class="text" dir="auto">
        {text}
      </p>
      <div class="buttons">
        {buttons.map(button => (
          <button key={button} type="button" onClick={() => answer(button)}>
            {LABELS[button]}
          </button>
        ))}
      </div>
    </dialog>
  );
}
