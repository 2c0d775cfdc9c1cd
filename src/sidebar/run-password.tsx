import {signal} from '@preact/signals';
import type {RunAction} from '../core/door/contract';
import {traitsOf} from './action-table';
import {ForThisRun} from './for-this-run';
import {say} from './words';

/** For rows without a password of their own. It is only in the page's memory, and is sent with each slice of a run. */
const password = signal('');

/** What a run receives. */
export function runPasswordFor(action: RunAction): {
  readonly password?: string;
} {
  return password.value !== '' && traitsOf(action).file !== undefined
    ? {password: password.value}
    : {};
}

export function forgetRunPassword(): void {
  password.value = '';
}

/** The form, closed until someone needs it. */
export function RunPassword({off, hint}: {off: boolean; hint?: string}) {
  const t = say.runPassword;
  return <ForThisRun of={password} off={off} words={t} hint={hint ?? t.hint} />;
}
