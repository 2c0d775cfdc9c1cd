/** Which file in Drive a cell means: from the text alone, for the page as well. */
import {withoutUnseen} from '../../base/address';

/** Whether what a person put into a cell is Drive's link to a folder. */
export function isFolderLink(cell: string): boolean {
  return /^https:\/\/[^/]*google\.com\/(?:.*\/)?folders\/[\w-]{10,}/.test(
    withoutUnseen(cell).trim(),
  );
}

/** The resource key of a link to a file; empty where it has none. */
export function resourceKeyIn(cell: string): string {
  const link = withoutUnseen(cell);
  return /[?&]resourcekey=([\w-]{1,100})/i.exec(link)?.[1] ?? '';
}

/** Ids of files have 28, 33 or 44 characters; no shorter one than this is known. */
const SHORTEST_FILE_ID = 25;

/**
 * The id in what a person put into a cell: the id itself, or any of Drive's links to a file. A text that is shorter than ids are may
 * be a password in the wrong column, and must not get into a URL.
 *
 * @returns null when it is neither.
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
