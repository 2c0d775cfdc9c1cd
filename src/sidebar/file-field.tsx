import {useId, useRef} from 'preact/hooks';
import {Button} from './button';
import {say} from './words';

/** A labeled button that opens the file chooser. The browser's own field would speak the browser's language. */
export function FileField(props: {
  label: string;
  hint: string;
  /** Whether the hint says what is wrong with the file that was chosen last. */
  isWrong?: boolean;
  /** What the chooser shows first, as the `accept` attribute has it. */
  accept: string;
  disabled: boolean;
  /** Whoever takes the file empties the field, so that the same file can be chosen again. */
  onChoose: (field: HTMLInputElement) => void;
}) {
  const {label, hint, isWrong, accept, disabled} = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="field">
      <label id={`${id}label`} for={id}>
        {label}
      </label>
      <Button
        disabled={disabled}
        describedBy={`${id}label ${id}hint`}
        onPress={() => input.current?.click()}
      >
        {say.csv.choose}
      </Button>
      <input
        id={id}
        ref={input}
        type="file"
        accept={accept}
        disabled={disabled}
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={event => props.onChoose(event.currentTarget)}
      />
      <p
        class={isWrong ? 'wrong' : 'quiet'}
        id={`${id}hint`}
        role={isWrong ? 'alert' : undefined}
      >
        {hint}
      </p>
    </div>
  );
}
