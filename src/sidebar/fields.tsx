import {useId} from 'preact/hooks';
import {withoutMarks} from '../messages/direction';
import {Help} from './help/help';
import type {Section} from './help/sections';

/** A labeled line of text, or several lines if `rows` is given. */
export function TextField(props: {
  label: string;
  value: string;
  onType: (value: string) => void;
  hint?: string;
  wrong?: string;
  rows?: number;
  kind?: 'text' | 'email' | 'numeric' | 'date';
  help?: Section;
  disabled?: boolean;
  /** Sentences of a person: marks of direction stay in them. */
  isProse?: boolean;
}) {
  const id = useId();
  const {label, value, hint, wrong, rows, kind} = props;
  const take = (typed: string) =>
    props.onType(props.isProse ? typed : withoutMarks(typed));
  const described = [hint && `${id}hint`, wrong && `${id}wrong`]
    .filter(it => it)
    .join(' ');
  const attributes = {
    id,
    value,
    spellcheck: false,
    autocomplete: 'off',
    disabled: props.disabled,
    // In a page from right to left, an address or a number would lose its beginning and its signs their place.
    dir: kind === 'email' || kind === 'numeric' ? 'ltr' : 'auto',
    'aria-describedby': described || undefined,
    'aria-invalid': wrong ? true : undefined,
  } as const;
  return (
    <div class="field">
      {props.help ? (
        <div class="title">
          <label for={id}>{label}</label>
          <Help of={props.help} />
        </div>
      ) : (
        <label for={id}>{label}</label>
      )}
      {kind === 'date' ? (
        <input
          {...attributes}
          type="date"
          onInput={event => take(event.currentTarget.value)}
        />
      ) : rows === undefined ? (
        <input
          {...attributes}
          type="text"
          inputMode={kind ?? 'text'}
          onInput={event => take(event.currentTarget.value)}
        />
      ) : (
        <textarea
          {...attributes}
          rows={rows}
          onInput={event => take(event.currentTarget.value)}
        />
      )}
      {wrong && (
        <p class="wrong" id={`${id}wrong`}>
          {wrong}
        </p>
      )}
      {hint && (
        <p class="quiet" id={`${id}hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A checkbox, or a radio button if `group` is given, with a sentence below it. */
export function Choice(props: {
  label: string;
  checked: boolean;
  onChoose: (checked: boolean) => void;
  hint?: string;
  group?: string;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div class="option">
      <label class="choice">
        <input
          type={props.group === undefined ? 'checkbox' : 'radio'}
          name={props.group}
          checked={props.checked}
          disabled={props.disabled}
          aria-describedby={props.hint ? id : undefined}
          onChange={event => props.onChoose(event.currentTarget.checked)}
        />
        <span>{props.label}</span>
      </label>
      {props.hint && (
        <p class="quiet hint" id={id}>
          {props.hint}
        </p>
      )}
    </div>
  );
}

/** One of several, in a list that drops down. */
export function Select(props: {
  label: string;
  options: readonly string[];
  /** Which of them, from 0. */
  chosen: number;
  onChoose: (index: number) => void;
  hint?: string;
}) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <select
        id={id}
        value={String(props.chosen)}
        aria-describedby={props.hint ? `${id}hint` : undefined}
        onChange={event => props.onChoose(event.currentTarget.selectedIndex)}
      >
        {props.options.map((it, index) => (
          <option key={it} value={String(index)}>
            {it}
          </option>
        ))}
      </select>
      {props.hint && (
        <p class="quiet" id={`${id}hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
