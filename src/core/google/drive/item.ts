/** What something in Drive is, by its API (v3, `files.get`), as the person at the keyboard. */
import {isRecord, text} from '../gmail/json';
import {perform, type Method, type Workflow} from '../wire';

const DOCUMENT = 'application/vnd.google-apps.';

/** The fields requested for each item. */
export const ITEM_FIELDS =
  'id,name,mimeType,size,driveId,shortcutDetails(targetId,targetResourceKey)';

const GET: Method = {
  id: 'drive.files.get',
  api: 'drive',
  verb: 'GET',
  url:
    'https://www.googleapis.com/drive/v3/files/{fileId}?supportsAllDrives=true' +
    `&fields=${encodeURIComponent(ITEM_FIELDS)}`,
  answers: 'json',
};

/** With the key that an older file needs which is shared by its link alone; Drive answers as if it were not there. */
export function keyHeaders(
  fileId: string,
  key: string,
): Readonly<Record<string, string>> {
  return key === '' ? {} : {'X-Goog-Drive-Resource-Keys': `${fileId}/${key}`};
}

/** A folder; `driveId` is empty for one that is on no shared drive. */
export interface Folder {
  readonly id: string;
  readonly driveId: string;
}

/** Something in Drive. */
export interface DriveItem extends Folder {
  readonly name: string;
  /** `document`: a Google Doc or the like, which has no bytes. */
  readonly kind: 'file' | 'folder' | 'shortcut' | 'document';
  /** Bytes; 0 for an item without content. */
  readonly size: number;
  /** For a shortcut: the id of its target. */
  readonly targetId: string;
  /** The target's resource key; empty if there is none. */
  readonly targetKey: string;
}

/**
 * The item with an id.
 *
 * @param user - the user of the row, which keeps one call per mailbox in flight
 * @throws GoogleRefusal, `file-not-found` also if the person may not see it
 */
export function* itemAt(
  fileId: string,
  user = fileId,
  key = '',
): Workflow<DriveItem> {
  return itemOf(
    yield* perform({
      method: {...GET, headers: keyHeaders(fileId, key)},
      user,
      path: {fileId},
      access: {kind: 'script'},
    }),
  );
}

/** An item from Google's answer, with `ITEM_FIELDS`. */
export function itemOf(body: unknown): DriveItem {
  const item = isRecord(body) ? body : {};
  const shortcut = item['shortcutDetails'];
  return {
    id: text(item['id']),
    name: text(item['name']),
    kind: kindOf(text(item['mimeType'])),
    // Google writes 64-bit numbers as texts.
    size: Number(text(item['size'])),
    driveId: text(item['driveId']),
    targetId: isRecord(shortcut) ? text(shortcut['targetId']) : '',
    targetKey: isRecord(shortcut) ? text(shortcut['targetResourceKey']) : '',
  };
}

function kindOf(mimeType: string): DriveItem['kind'] {
  if (!mimeType.startsWith(DOCUMENT)) return 'file';
  const name = mimeType.slice(DOCUMENT.length);
  return name === 'folder' || name === 'shortcut' ? name : 'document';
}
