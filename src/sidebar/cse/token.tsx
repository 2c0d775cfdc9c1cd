import {signal} from '@preact/signals';
import type {RunAction} from '../../core/door/contract';
import {ForThisRun} from '../for-this-run';
import {say} from '../words';

/**
 * The token that the key service requires to wrap a key. It is only in the page's memory, and is sent with each slice of a run.
 */
const token = signal('');

/** Actions that may wrap keys. */
const WRAPPING: readonly RunAction[] = ['cseUpload', 'cseSwitch'];

/** What a run receives. */
export function tokenFor(action: RunAction): {
  readonly keyServiceToken?: string;
} {
  const text = token.value.trim();
  return text !== '' && WRAPPING.includes(action)
    ? {keyServiceToken: text}
    : {};
}

export function forgetToken(): void {
  token.value = '';
}

/** The form, closed until someone wants it. */
export function KeyServiceToken({off}: {off: boolean}) {
  const t = say.keyServiceToken;
  return <ForThisRun of={token} off={off} words={t} hint={t.hint} />;
}
