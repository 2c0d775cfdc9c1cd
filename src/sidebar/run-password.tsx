import {signal} from '@preact/signals';
import type {Action} from '../core/door';
import {Button} from './button';
import {PasswordField} from './password-field';
import {say} from './words';

/** For rows without a password of their own. It is here, in the page's memory, and goes out with each share of a run. */
const password = signal('');

/** Actions that may open a certificate file. */
const OPENING: readonly Action[] = [
  'check',
  'plan',
  'upload',
  'update',
  'renew',
];

/** What a run is to be told. */
export function givenFor(action: Action): {readonly password?: string} {
  return password.value !== '' && OPENING.includes(action)
    ? {password: password.value}
    : {};
}

export function forgetRunPassword(): void {
  password.value = '';
}

/** The form, closed until somebody wants it. */
export function RunPassword({off}: {off: boolean}) {
  const t = say.runPassword;
  return (
    <details>
      <summary>{t.title}</summary>
      <PasswordField
        label={t.label}
        hint={t.hint}
        value={password.value}
        disabled={off}
        onType={text => {
          password.value = text;
        }}
      />
      {password.value !== '' && (
        <>
          <p>{t.given}</p>
          <Button disabled={off} onPress={forgetRunPassword}>
            {t.forget}
          </Button>
        </>
      )}
    </details>
  );
}
