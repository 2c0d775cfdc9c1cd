/** The items of a folder in Drive, by its API (v3, `files.list`), as the person at the keyboard. */
import {findingMaker} from '../../base/finding';
import {withoutUnseen} from '../../base/address';
import {isRecord, records, text} from '../gmail/json';
import {perform, type Method, type Workflow} from '../wire';
import {fileIdOf} from './link';
import {itemOf, ITEM_FIELDS, type DriveItem, type Folder} from './item';

/** The most that Google returns at once. */
const PAGE_SIZE = 1000;

const LIST: Method = {
  id: 'drive.files.list',
  api: 'drive',
  verb: 'GET',
  url:
    'https://www.googleapis.com/drive/v3/files?q=%27{folderId}%27%20in%20parents%20and%20trashed%3Dfalse' +
    `&pageSize=${PAGE_SIZE}&supportsAllDrives=true&includeItemsFromAllDrives=true` +
    `&fields=${encodeURIComponent(`nextPageToken,files(${ITEM_FIELDS})`)}`,
  answers: 'json',
};

/**
 * All items directly in a folder that are not in the trash, page after page.
 *
 * @param most - with so many, no further page is requested
 * @throws GoogleRefusal
 */
export function* itemsIn(
  {id, driveId}: Folder,
  most: number,
): Workflow<DriveItem[]> {
  const items: DriveItem[] = [];
  let pageToken = '';
  do {
    const body = yield* perform({
      method: listing(driveId, pageToken),
      user: id,
      path: {folderId: id, driveId, pageToken},
      access: {kind: 'script'},
    });
    const page = isRecord(body) ? body : {};
    items.push(...records(page['files']).map(itemOf));
    pageToken = text(page['nextPageToken']);
  } while (pageToken !== '' && items.length < most);
  return items;
}

/**
 * A shared drive is searched separately: the default search finds only those of its items that the person has opened.
 */
function listing(driveId: string, pageToken: string): Method {
  const drive = driveId === '' ? '' : '&corpora=drive&driveId={driveId}';
  const page = pageToken === '' ? '' : '&pageToken={pageToken}';
  return {...LIST, url: LIST.url + drive + page};
}

/** Top folders of shared drives have ids of 19 characters; those of other folders are as long as files'. */
const FOLDER_ID = /^[A-Za-z0-9_-]{19,128}$/;

/**
 * The folder id in a person's input: the id itself, or Drive's link to it.
 *
 * @returns null if it is neither.
 */
export function folderIdOf(given: string): string | null {
  const folder =
    /^https:\/\/[^/]*google\.com\/(?:.*\/)?folders\/([A-Za-z0-9_-]{10,})(?:[/?#].*)?$/;
  const where = withoutUnseen(given).trim();
  if (FOLDER_ID.test(where)) return where;
  return folder.exec(where)?.[1] ?? fileIdOf(where);
}

/** The findings about a folder. */
export interface FolderFindings {
  'folder-not-a-link': {readonly value: string};
  'folder-not-found': Record<string, never>;
  'not-a-folder': {readonly name: string};
  /** Only so much of it was looked at. */
  'folder-too-large': {
    readonly folders: number;
    readonly depth: number;
    readonly files: number;
  };
  'shortcuts-unreachable': {readonly names: readonly string[]};
}

/** A finding about a folder, from its code and facts. */
export const folderFinding = findingMaker<FolderFindings>({
  'folder-not-a-link': 'block',
  'folder-not-found': 'block',
  'not-a-folder': 'block',
  'folder-too-large': 'warn',
  'shortcuts-unreachable': 'warn',
});
