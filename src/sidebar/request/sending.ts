/** Uploads delivered certificates with their keys, as certificate files that exist only in memory and on their way. */
import {signal} from '@preact/signals';
import type {LocalFile, UploadedFile} from '../../core/door/contract';
import {announce} from '../announcer';
import {letPageDraw} from '../derivation';
import {base64, certificates} from '../local/core';
import {paceOf, type Pace} from '../pace';
import {ask} from '../rpc';
import {refresh} from '../sheet';
import {task} from '../task';
import {say} from '../words';
import {
  closed,
  fileNameOf,
  note,
  ready,
  results,
  sending,
  settled,
  type DeliveryEntry,
} from './delivery';
import {closeRequests, keyring} from './keyring';
import {leaveOutFinished} from './making';

/** As many as the script accepts at once. */
const MAX_FILES = 20;
/** Bytes of a password that nobody sees. */
const PASSWORD_LENGTH = 24;

/** null while nothing is being sent. */
export const pace = signal<Pace | null>(null);
export const stopAsked = signal(false);
/** Whether the last upload was stopped before everything was sent. */
export const wasStopped = signal(false);

/** Uploads what is ready until all is sent, or someone stops it. Unfinished requests can be sent again. */
export const upload = task(async (makeDefault: boolean) => {
  stopAsked.value = false;
  wasStopped.value = false;
  note.value = '';
  const sent = new Set<string>();
  const began = performance.now();
  const total = ready.value.length;
  try {
    for (;;) {
      pace.value = paceOf(sent.size, total, performance.now() - began);
      const piece = ready.value
        .filter(it => !sent.has(it.attempt))
        .slice(0, MAX_FILES);
      if (stopAsked.value || piece.length === 0) break;
      piece.forEach(it => sent.add(it.attempt));
      const ended = await send(piece, makeDefault);
      // Its day's requests are used up, or it was too slow: the next piece would fare no better.
      if (ended.every(it => it.ended === 'not finished')) break;
    }
  } finally {
    pace.value = null;
    wasStopped.value = stopAsked.value;
  }
  const over = [...sent].filter(
    it => results.value.get(it)?.ended !== 'not finished',
  ).length;
  announce(say.local.ended(over, total));
  await refresh();
});

/** Ends the upload after the requests in progress. */
export const stopUpload = task(async () => {
  stopAsked.value = true;
  await ask('stop', {});
});

async function send(
  piece: readonly DeliveryEntry[],
  makeDefault: boolean,
): Promise<readonly UploadedFile[]> {
  const attempts = piece.map(it => it.attempt);
  sending.value = new Set(attempts);
  let ended: readonly UploadedFile[] = piece.map(() => NOT_FINISHED);
  try {
    await letPageDraw();
    const files = piece.map(packFile);
    settled.value = new Map([
      ...settled.value,
      ...piece.map(
        it => [it.attempt, it.delivered!.certificate.fingerprint] as const,
      ),
    ]);
    const answer = await ask('uploadFiles', {files, makeDefault});
    ended = answer.results;
    note.value = answer.note;
  } finally {
    sending.value = new Set();
    results.value = new Map([
      ...results.value,
      ...attempts.map((it, i) => [it, ended[i]!] as const),
    ]);
    close(attempts.filter((_, i) => IN_GMAIL.includes(ended[i]!.ended)));
  }
  return ended;
}

/** Only what Gmail holds makes a key unnecessary. */
const IN_GMAIL: readonly UploadedFile['ended'][] = ['done', 'kept'];

function close(attempts: readonly string[]): void {
  const used = new Set(attempts);
  const finished = (keyring.value?.requests ?? []).filter(it =>
    used.has(it.attempt),
  );
  closed.value = [
    ...closed.value,
    ...finished.map(({attempt, user, alias, publicKey}) => ({
      ...{attempt, user, alias, publicKey},
    })),
  ];
  leaveOutFinished(finished);
  closeRequests(used);
}

const NOT_FINISHED: UploadedFile = {
  ended: 'not finished',
  label: '',
  kind: 'idle',
  message: '',
};

/** As a certificate file, with a password that is nowhere else. */
function packFile({
  attempt,
  user,
  alias,
  examination,
}: DeliveryEntry): LocalFile {
  const request = keyring.value!.requests.find(it => it.attempt === attempt)!;
  const [leaf, ...chain] = examination!.chain.map(it => it.raw);
  const password = base64(randomBytes(PASSWORD_LENGTH));
  const file = certificates().writePkcs12(
    {
      pkcs8: request.privateKey,
      certificates: [leaf!, ...chain],
      password,
      name: alias,
    },
    'modern',
    randomBytes,
  );
  const name = fileNameOf(examination!.leaf!);
  return {name, user, alias, base64: base64(file), password, keys: {}};
}

function randomBytes(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
