import {useId} from 'preact/hooks';

/** A labeled password; browsers are asked neither to fill it in nor to keep it. */
export function PasswordField(props: {
  label: string;
  value: string;
  onType: (value: string) => void;
  hint?: string;
  disabled?: boolean;
}) {
  const id = useId();
  const {label, value, hint, disabled} = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="password"
        value={value}
        disabled={disabled}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={hint ? `${id}hint` : undefined}
        onInput={event => props.onType(event.currentTarget.value)}
      />
      {hint && (
        <p class="quiet" id={`${id}hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
