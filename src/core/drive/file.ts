/** Certificate files in Drive: which file a cell means, and its bytes. */
import {attempt, perform, Refusal, type Method, type Workflow} from '../wire';

/** Bytes. Nothing that holds a key and a chain is larger; what is, is named instead of being carried around. */
export const LARGEST_FILE = 1024 * 1024;

export const FILE_DOWNLOAD: Method = {
  id: 'drive.files.get',
  api: 'drive',
  verb: 'GET',
  url: 'https://www.googleapis.com/drive/v3/files/{fileId}?alt=media&supportsAllDrives=true',
  // One byte more than allowed, so that a larger file shows without being read whole.
  headers: {Range: `bytes=0-${LARGEST_FILE}`},
  answers: 'bytes',
};

/**
 * Fetches a file as the person at the keyboard: nothing for an empty one, and of one that is larger than `LARGEST_FILE`
 * only so much that it shows.
 *
 * @param user - whose row it is for, which keeps one call per mailbox in flight
 * @throws Refusal, `file-not-found` also where the person may not see it
 */
export function* download(user: string, fileId: string): Workflow<Uint8Array> {
  const got = yield* attempt(
    perform({
      method: FILE_DOWNLOAD,
      user,
      path: {fileId},
      access: {kind: 'script'},
    }),
  );
  if (got.ok) return got.value as Uint8Array;
  // A range cannot be cut from nothing: 416 is how an empty file answers.
  if (got.problem.facts.status === 416) return new Uint8Array(0);
  throw new Refusal(got.problem);
}

/**
 * The id in what a person put into a cell: the id itself, or any of Drive's links to a file.
 *
 * @returns null when it is neither.
 */
export function fileIdOf(cell: string): string | null {
  const text = cell.trim();
  const id = '([A-Za-z0-9_-]{10,})';
  const found =
    new RegExp(`^${id}$`).exec(text) ??
    new RegExp(`^https://[^/]*google\\.com/.*?/d/${id}(?:[/?#].*)?$`).exec(
      text,
    ) ??
    new RegExp(`^https://[^/]*google\\.com/[^#]*[?&]id=${id}(?:[&#].*)?$`).exec(
      text,
    );
  return found ? found[1]! : null;
}
