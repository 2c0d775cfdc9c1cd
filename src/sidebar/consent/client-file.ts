import {signal} from '@preact/signals';
import {edit, secret} from './form';

/** The problem of the file that was chosen last; null if there is none. */
export const clientFileFault = signal<ClientFileFault | null>(null);

/** `installed`: a client of a type other than “Web application”, which cannot redirect back. */
export type ClientFileFault = 'not a client' | 'installed';

/** An OAuth client as Google’s console hands it out, `client_secret_….json`. */
export interface ClientFile {
  readonly clientId: string;
  readonly secret: string;
}

/** Reads such a file. It is not stored, and used only for the two fields. */
export function readClientFile(text: string): ClientFile | ClientFileFault {
  const {web, installed} = recordIn(text) as {
    readonly web?: unknown;
    readonly installed?: unknown;
  };
  if (isClient(web)) {
    return {clientId: web.client_id, secret: web.client_secret};
  }
  return isClient(installed) ? 'installed' : 'not a client';
}

/** Fills in both fields from a file. */
export async function takeClientFile(input: HTMLInputElement): Promise<void> {
  const [file] = input.files ?? [];
  if (!file) return;
  let read: ClientFile | ClientFileFault;
  try {
    read = readClientFile(await file.text());
  } catch {
    // The file is gone, or may not be read.
    read = 'not a client';
  } finally {
    input.value = '';
  }
  clientFileFault.value = typeof read === 'string' ? read : null;
  if (typeof read === 'string') return;
  edit({clientId: read.clientId});
  secret.value = read.secret;
}

function recordIn(text: string): object {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

function isClient(
  value: unknown,
): value is {readonly client_id: string; readonly client_secret: string} {
  const {client_id, client_secret} = (value ?? {}) as Record<string, unknown>;
  return typeof client_id === 'string' && typeof client_secret === 'string';
}
