/**
 * The keys of open requests, in the memory of this page: made here, or read from a key file. They are sent nowhere except into a
 * key file and, one by one together with their certificates, to Gmail.
 */
import {signal} from '@preact/signals';
import type {Notice} from '../../core/door/contract';
import {saveText} from '../csv-file';
import {Refused} from '../rpc';
import {task} from '../task';
import {say} from '../words';
import {
  newLock,
  openKeyFile,
  writeKeyFile,
  type FileLock,
  type KeyFileProblem,
  type OpenRequest,
} from '../../keys/key-file';

export interface Keyring {
  /** Those whose keys are still needed. */
  readonly requests: readonly OpenRequest[];
  readonly lock: FileLock;
  /** Whether a key file has exactly these. */
  readonly isSaved: boolean;
  /** Whether keys of the key file that was saved or opened last are no longer needed. */
  readonly hasShrunk: boolean;
}

/** null while there are none. */
export const keyring = signal<Keyring | null>(null);

/** The text of a key file that waits for its passphrase; null if there is none. */
export const lockedFile = signal<{
  readonly name: string;
  readonly text: string;
} | null>(null);

/** Adds new requests. */
export function addRequests(
  requests: readonly OpenRequest[],
  lock: FileLock,
): void {
  const before = keyring.value?.requests ?? [];
  keyring.value = {
    requests: [...before, ...requests],
    ...{lock, isSaved: false, hasShrunk: false},
  };
}

/** @throws Refused where the browser has no WebCrypto for this page */
export function needCrypto(): void {
  if (typeof globalThis.crypto?.subtle?.generateKey === 'function') return;
  const notice = {code: 'no-crypto', severity: 'block'} as const;
  throw new Refused([{...notice, ...say.request.noCrypto}], false);
}

/** The lock of the keys that are here, or a new one. */
export async function lockFor(passphrase: string): Promise<FileLock> {
  return keyring.value?.lock ?? newLock(passphrase);
}

/** Has the browser save the key file. */
export const saveKeyFile = task(async () => {
  const of = keyring.value;
  if (!of) return;
  const now = Date.now();
  const text = await writeKeyFile(of.requests, of.lock, now);
  const day = new Date(now).toISOString().slice(0, 10);
  const url = saveText(say.request.keyFileName(day, of.requests.length), text);
  // The browser has saved it by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  keyring.value = {...of, isSaved: true, hasShrunk: false};
});

/** Opens the added key file. */
export const unlock = task(async (passphrase: string) => {
  const file = lockedFile.value;
  if (!file) return;
  needCrypto();
  const opening = await openKeyFile(file.text, passphrase);
  if (!opening.ok) throw new Refused([problemNotice(opening.problem)], false);
  const {requests, lock} = opening;
  lockedFile.value = null;
  keyring.value = {requests, lock, isSaved: true, hasShrunk: false};
});

function problemNotice(problem: KeyFileProblem): Notice {
  const words = say.request.keyFileProblems[problem];
  return {code: problem, severity: 'block', ...words};
}

/** Drops the keys of requests whose certificates Gmail holds. */
export function closeRequests(attempts: ReadonlySet<string>): void {
  const of = keyring.value;
  if (!of || attempts.size === 0) return;
  const [used, open] = [true, false].map(isUsed =>
    of.requests.filter(it => attempts.has(it.attempt) === isUsed),
  ) as [OpenRequest[], OpenRequest[]];
  if (used.length === 0) return;
  used.forEach(it => it.privateKey.fill(0));
  keyring.value = {...of, requests: open, isSaved: false, hasShrunk: true};
}

/** Forgets every key. */
export function forgetKeys(): void {
  keyring.value?.requests.forEach(it => it.privateKey.fill(0));
  keyring.value = null;
  lockedFile.value = null;
}
