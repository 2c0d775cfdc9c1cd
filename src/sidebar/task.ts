import {signal, type ReadonlySignal, type Signal} from '@preact/signals';
import type {Notice} from '../core/door/contract';
import {Refused} from './rpc';
import {say} from './words';

/**
 * A piece of work that a person starts. It refuses to start again while it is running, so a double click does nothing
 * twice. Its exceptions end up in `notices`, which the next start clears.
 */
export interface Task<In extends unknown[]> {
  /** @returns true if the work was done; false if it was refused, failed or is already running. */
  (...input: In): Promise<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  readonly notices: Signal<readonly Notice[]>;
  /** Whether the script itself refused, as opposed to a lost request. */
  readonly refused: ReadonlySignal<boolean>;
}

/**
 * @param repeated for work that also starts automatically, again and again: its notices then stay until the next outcome,
 * so that they neither flicker nor are announced again.
 */
export function task<In extends unknown[]>(
  work: (...input: In) => Promise<void>,
  {repeated = false} = {},
): Task<In> {
  const busy = signal(false);
  const notices = signal<readonly Notice[]>([]);
  const refused = signal(false);
  const start = async (...input: In) => {
    if (busy.value) return false;
    busy.value = true;
    if (!repeated) notices.value = [];
    refused.value = false;
    try {
      await work(...input);
      notices.value = [];
      return true;
    } catch (error) {
      notices.value = noticesOf(error);
      refused.value = error instanceof Refused && error.byServer;
      return false;
    } finally {
      busy.value = false;
    }
  };
  return Object.assign(start, {busy, notices, refused});
}

function noticesOf(error: unknown): readonly Notice[] {
  if (error instanceof Refused) return error.notices;
  const {unexpected, reload} = say.transport;
  return [
    {
      code: 'unexpected',
      severity: 'block',
      says: unexpected(error instanceof Error ? error.message : String(error)),
      fix: reload,
    },
  ];
}
