import type {Signal} from '@preact/signals';
import {useRef} from 'preact/hooks';
import {Button} from './button';
import {PasswordField} from './password-field';

/** A secret for the runs of this page, in a form that is closed until someone needs it; only `of` holds it. */
export function ForThisRun(props: {
  of: Signal<string>;
  off: boolean;
  words: {
    readonly title: string;
    readonly label: string;
    readonly given: string;
    readonly forget: string;
  };
  hint: string;
}) {
  const {of, off, words, hint} = props;
  const title = useRef<HTMLElement>(null);
  return (
    <details>
      <summary ref={title}>{words.title}</summary>
      <PasswordField
        label={words.label}
        hint={hint}
        value={of.value}
        disabled={off}
        onType={text => {
          of.value = text;
        }}
      />
      {of.value !== '' && (
        <>
          <p>{words.given}</p>
          <Button
            disabled={off}
            onPress={() => {
              of.value = '';
              // The button disappears with the secret that it deleted.
              title.current?.focus();
            }}
          >
            {words.forget}
          </Button>
        </>
      )}
    </details>
  );
}
