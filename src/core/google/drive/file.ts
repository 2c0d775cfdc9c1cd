/** Certificate files in Drive: which file a cell means, and its bytes. */
import {itemAt, keyHeaders} from './item';
import {LARGEST_FILE} from './largest-file';
import {googleProblem} from '../gmail/errors';
import {
  attempt,
  perform,
  GoogleRefusal,
  type Method,
  type Workflow,
} from '../wire';

export {LARGEST_FILE};
export {fileIdOf, isFolderLink, resourceKeyIn} from './link';

export const FILE_DOWNLOAD: Method = {
  id: 'drive.files.get',
  api: 'drive',
  verb: 'GET',
  url: 'https://www.googleapis.com/drive/v3/files/{fileId}?alt=media&supportsAllDrives=true',
  headers: {Range: rangeOf(LARGEST_FILE)},
  answers: 'bytes',
};

/** One byte more than wanted, so that a larger file shows without being read whole. */
function rangeOf(most: number): string {
  return `bytes=0-${most}`;
}

const ABOUT: Method = {
  id: 'drive.about.get',
  api: 'drive',
  verb: 'GET',
  url: 'https://www.googleapis.com/drive/v3/about?fields=kind',
  answers: 'json',
};

/** Whether Drive answers at all. @throws GoogleRefusal, `api-disabled` where its API is off, and DriveApp with it */
export function* askDrive(user: string): Workflow<void> {
  const access = {kind: 'script'} as const;
  yield* perform({method: ABOUT, user, path: {}, access});
}

/**
 * Fetches a file, or the target of a shortcut, as the person at the keyboard: nothing for an empty one, and for a file that is
 * too large only enough to show that.
 *
 * @param user - the user of the row, which keeps one call per mailbox in flight
 * @param most - the maximum number of bytes
 * @param key - the link's resource key; empty if there is none
 * @throws GoogleRefusal, `file-not-found` also if the person may not see it
 */
export function* download(
  user: string,
  fileId: string,
  most = LARGEST_FILE,
  key = '',
): Workflow<Uint8Array> {
  const got = yield* attempt(content(user, fileId, most, key));
  if (got.ok) return got.value;
  if (got.problem.code !== 'file-not-downloadable') {
    throw new GoogleRefusal(got.problem);
  }
  // For an item without bytes, its type is requested. A shortcut never leads to another one.
  const item = yield* attempt(itemAt(fileId, user, key));
  if (!item.ok) throw new GoogleRefusal(got.problem);
  const {kind, targetId, targetKey} = item.value;
  const {retry, facts} = got.problem;
  if (kind === 'folder') {
    throw new GoogleRefusal(googleProblem('file-is-folder', retry, facts));
  }
  if (kind !== 'shortcut' || targetId === '')
    throw new GoogleRefusal(got.problem);
  const target = yield* attempt(content(user, targetId, most, targetKey));
  if (target.ok) return target.value;
  if (target.problem.code !== 'file-not-found') {
    throw new GoogleRefusal(target.problem);
  }
  throw new GoogleRefusal(
    googleProblem('shortcut-target-not-found', retry, facts),
  );
}

/** The bytes of an item that has its own content. */
function* content(
  user: string,
  fileId: string,
  most: number,
  key: string,
): Workflow<Uint8Array> {
  const got = yield* attempt(
    perform({
      method: {
        ...FILE_DOWNLOAD,
        headers: {Range: rangeOf(most), ...keyHeaders(fileId, key)},
      },
      user,
      path: {fileId},
      access: {kind: 'script'},
    }),
  );
  if (got.ok) return got.value as Uint8Array;
  // A range cannot be cut from nothing: 416 is how an empty file answers.
  if (got.problem.facts.status === 416) return new Uint8Array(0);
  throw new GoogleRefusal(got.problem);
}
