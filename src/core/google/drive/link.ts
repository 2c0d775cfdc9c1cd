/** Which file in Drive a cell means: from the text alone, for the page as well. */
import {withoutUnseen} from '../../base/address';

/** Whether a cell contains Drive's link to a folder. */
export function isFolderLink(cell: string): boolean {
  return /^https:\/\/[^/]*google\.com\/(?:.*\/)?folders\/[\w-]{10,}/.test(
    withoutUnseen(cell).trim(),
  );
}

/** The resource key of a link to a file; empty if it has none. */
export function resourceKeyIn(cell: string): string {
  const link = withoutUnseen(cell);
  return /[?&]resourcekey=([\w-]{1,100})/i.exec(link)?.[1] ?? '';
}

/** Ids of files have 28, 33 or 44 characters; no shorter one than this is known. */
const SHORTEST_FILE_ID = 25;

/**
 * The file id in a cell: the id itself, or any of Drive's links to a file. A text shorter than ids may be a password in the wrong
 * column, and must not get into a URL.
 *
 * @returns null if it is neither.
 */
export function fileIdOf(cell: string): string | null {
  const text = withoutUnseen(cell).trim();
  // The URL around it proves that it is one.
  const id = '([A-Za-z0-9_-]{10,128})';
  const found =
    new RegExp(`^([A-Za-z0-9_-]{${SHORTEST_FILE_ID},128})$`).exec(text) ??
    new RegExp(`^https:\\/\\/[^/]*google\\.com/.*?/d/${id}(?:[/?#].*)?$`).exec(
      text,
    ) ??
    new RegExp(
      `^https:\\/\\/[^/]*google\\.com/[^#]*[?&]id=${id}(?:[&#].*)?$`,
    ).exec(text);
  return found ? found[1]! : null;
}
