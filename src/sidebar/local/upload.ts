/** Sends the files that are ready to the script, some at a time. */
import {computed, signal} from '@preact/signals';
import type {LocalFile, UploadedFile} from '../../core/door/contract';
import {announce} from '../announcer';
import {paceOf, type Pace} from '../pace';
import {ask} from '../rpc';
import {refresh} from '../sheet';
import {task} from '../task';
import {say} from '../words';
import {base64} from './core';
import {
  change,
  forgetPasswords,
  isDone,
  items,
  note,
  ready,
  stopAsked,
  wasStopped,
} from './files';
import {canRetry, isOver, mailboxOf, type Item} from './item';

/** As many as the script accepts at once. */
const MAX_FILES = 20;
/** Characters in one request; a file that exceeds this is sent alone. */
const MAX_CHARACTERS = 1_000_000;

/** null while nothing is being sent. */
export const pace = signal<Pace | null>(null);

export const isSending = computed(() => pace.value !== null);

/** Sends what is ready until all is sent, or someone stops it. Unfinished files can be sent again. */
export const upload = task(async (makeDefault: boolean) => {
  stopAsked.value = false;
  wasStopped.value = false;
  note.value = '';
  const sent = new Set<number>();
  const began = performance.now();
  const total = ready.value.length;
  try {
    for (;;) {
      pace.value = paceOf(sent.size, total, performance.now() - began);
      const piece = stopAsked.value ? [] : pieceOf(sent);
      if (piece.length === 0) break;
      piece.forEach(it => sent.add(it.id));
      const results = await send(piece, makeDefault);
      // Its day's requests are used up, or it was too slow: the next piece would fare no better.
      if (results.every(it => it.ended === 'not finished')) break;
    }
  } finally {
    pace.value = null;
    wasStopped.value = stopAsked.value;
  }
  if (isDone()) forgetPasswords();
  const over = items.value.filter(it => sent.has(it.id) && isOver(it)).length;
  announce(say.local.ended(over, total));
  await refresh();
});

/** Ends the upload after the requests in progress. */
export const stopUpload = task(async () => {
  stopAsked.value = true;
  await ask('stop', {});
});

function pieceOf(sent: ReadonlySet<number>): Item[] {
  const piece: Item[] = [];
  let characters = 0;
  for (const item of ready.value) {
    if (sent.has(item.id)) continue;
    characters += (item.size * 4) / 3;
    if (piece.length > 0 && characters > MAX_CHARACTERS) break;
    piece.push(item);
    if (piece.length === MAX_FILES) break;
  }
  return piece;
}

async function send(
  piece: readonly Item[],
  makeDefault: boolean,
): Promise<readonly UploadedFile[]> {
  const files = piece.map(fileOf);
  piece.forEach(it => change(it.id, {sending: true}));
  let results: readonly UploadedFile[] = piece.map(() => NOT_FINISHED);
  try {
    const answer = await ask('uploadFiles', {files, makeDefault});
    results = answer.results;
    note.value = answer.note;
  } finally {
    piece.forEach((it, i) => change(it.id, afterwards(results[i]!)));
  }
  return results;
}

const NOT_FINISHED: UploadedFile = {
  ended: 'not finished',
  label: '',
  kind: 'idle',
  message: '',
};

function fileOf(item: Item): LocalFile {
  const {user, alias} = mailboxOf(item)!;
  const {name, bytes, tried, keys} = item;
  return {name, user, alias, base64: base64(bytes!), password: tried!, keys};
}

/** Files that failed, as nobody could know beforehand. */
export const failed = computed(() => items.value.filter(canRetry));

/** Sends them again. */
export async function retry(makeDefault: boolean): Promise<void> {
  failed.value.forEach(it => change(it.id, {result: null}));
  await upload(makeDefault);
}

/** Finished files no longer need bytes or passwords; one that Google refused, or did not get, may be sent again. */
function afterwards(result: UploadedFile): Partial<Item> {
  const over = result.ended !== 'not finished' && result.ended !== 'failed';
  const forgotten = {
    ...{bytes: null, ownPassword: null, listedPassword: null},
    ...{tried: null, keys: {}},
  };
  return {sending: false, result, ...(over && forgotten)};
}
