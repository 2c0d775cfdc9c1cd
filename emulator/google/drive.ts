/** Drive API v3: `files.get`, metadata and content; `files.list` is in `drive-list`. */
import {createHash} from 'node:crypto';
import type {HttpResponse} from '../http';
import {Whole, type Incoming, type Method, type World} from './method';
import {ApiError} from './response';
import {sameAddress, type State, type StoredDriveFile} from './state';

const DOCS_TYPE = 'application/vnd.google-apps.';
export const FOLDER = `${DOCS_TYPE}folder`;
export const SHORTCUT = `${DOCS_TYPE}shortcut`;

export const DRIVE_SCOPES = [
  'https://www.googleapis.com/auth/drive',
  'https://www.googleapis.com/auth/drive.readonly',
];

export const FILE_SHAPE = {
  kind: true,
  id: true,
  name: true,
  mimeType: true,
  size: true,
  md5Checksum: true,
  modifiedTime: true,
  trashed: true,
  driveId: true,
  parents: true,
  shortcutDetails: {
    targetId: true,
    targetMimeType: true,
    targetResourceKey: true,
  },
} as const;

export const driveMethods: readonly Method[] = [
  {
    id: 'drive.about.get',
    verb: 'GET',
    host: 'www.googleapis.com',
    path: '/drive/v3/about',
    api: 'drive',
    scopes: DRIVE_SCOPES,
    answers: {kind: true, user: {kind: true, emailAddress: true, me: true}},
    run(_, {query, token}: Incoming) {
      // The only method of Drive's that has no default [drive/api/reference/rest/v3/about/get].
      if (!query['fields']) throw fieldsRequired();
      const emailAddress = token!.user;
      const user = {kind: 'drive#user', emailAddress, me: true};
      return {kind: 'drive#about', user};
    },
  },
  {
    id: 'drive.files.get',
    verb: 'GET',
    host: 'www.googleapis.com',
    path: '/drive/v3/files/{fileId}',
    api: 'drive',
    scopes: DRIVE_SCOPES,
    parameters: ['supportsAllDrives', 'acknowledgeAbuse'],
    media: true,
    answers: FILE_SHAPE,
    run({state}: World, incoming: Incoming) {
      const {path, query, token} = incoming;
      const file = readable(state, path['fileId']!, token!.user);
      const isOpen = file && hasKey(file, incoming);
      if (!isOpen || (file.driveId && query['supportsAllDrives'] !== 'true')) {
        throw fileNotFound(path['fileId']!);
      }
      return query['alt'] === 'media'
        ? new Whole(content(file, incoming.headers['range']))
        : metadata(state, file, query['fields'] ?? '');
    },
  },
];

/** `X-Goog-Drive-Resource-Keys: id1/key1,id2/key2` [drive/api/guides/resource-keys]. */
function hasKey(
  {id, readers, resourceKey}: StoredDriveFile,
  {headers}: Incoming,
): boolean {
  const given = (headers['x-goog-drive-resource-keys'] ?? '').split(',');
  return (
    resourceKey === undefined ||
    readers !== 'everyone' ||
    given.includes(`${id}/${resourceKey}`)
  );
}

/** The file, when this user may read it. */
export function readable(
  state: State,
  id: string,
  user: string,
): StoredDriveFile | null {
  const file = state.driveFiles.find(it => it.id === id);
  const allowed =
    file?.readers === 'everyone' ||
    file?.readers.some(it => sameAddress(it, user));
  return file && allowed ? file : null;
}

export function bytesOf({bytes}: StoredDriveFile): Uint8Array {
  return typeof bytes === 'function' ? bytes() : bytes;
}

/**
 * Four fields by default; the others when fields are asked for.
 *
 * @param fields - as in the query; empty for the default
 */
export function metadata(
  {driveFiles}: State,
  file: StoredDriveFile,
  fields: string,
): object {
  const few = {
    kind: 'drive#file',
    id: file.id,
    name: file.name,
    mimeType: file.mimeType,
  };
  if (fields === '') return few;
  const {targetId} = file;
  const target = driveFiles.find(it => it.id === targetId);
  return {
    ...few,
    trashed: file.trashed,
    modifiedTime: new Date(file.modified).toISOString(),
    ...(file.driveId ? {driveId: file.driveId} : {}),
    ...(file.parent ? {parents: [file.parent]} : {}),
    ...(targetId
      ? {
          shortcutDetails: {
            targetId,
            // It stays when its target is gone.
            targetMimeType: target?.mimeType ?? 'application/octet-stream',
            ...(target?.resourceKey
              ? {targetResourceKey: target.resourceKey}
              : {}),
          },
        }
      : {}),
    ...(file.mimeType.startsWith(DOCS_TYPE)
      ? {}
      : {
          size: String(bytesOf(file).length),
          ...(/md5|\*/.test(fields) ? {md5Checksum: md5Of(file)} : {}),
        }),
  };
}

function md5Of(file: StoredDriveFile): string {
  return createHash('md5').update(bytesOf(file)).digest('hex');
}

/** The bytes, or the part that a `Range: bytes=a-b` header asks for (RFC 9110, section 14). */
function content(
  file: StoredDriveFile,
  range: string | undefined,
): HttpResponse {
  if (file.mimeType.startsWith(DOCS_TYPE)) throw notDownloadable();
  const bytes = bytesOf(file);
  const headers = {'content-type': file.mimeType};
  const asked = /^bytes=(\d*)-(\d*)$/.exec(range ?? '');
  if (!asked || asked[0] === 'bytes=-') {
    return {status: 200, headers, body: bytes};
  }
  const [, first, last] = asked;
  const start = first
    ? Number(first)
    : Math.max(0, bytes.length - Number(last));
  const end =
    first && last ? Math.min(Number(last), bytes.length - 1) : bytes.length - 1;
  if (start > end) throw rangeNotSatisfiable(bytes.length);
  return {
    status: 206,
    headers: {
      ...headers,
      'content-range': `bytes ${start}-${end}/${bytes.length}`,
    },
    body: bytes.slice(start, end + 1),
  };
}

export function fileNotFound(id: string): ApiError {
  return driveError(404, {
    reason: 'notFound',
    message: `File not found: ${id}.`,
    locationType: 'parameter',
    location: 'fileId',
  });
}

function fieldsRequired(): ApiError {
  return driveError(400, {
    reason: 'required',
    message: "The 'fields' parameter is required for this method.",
    locationType: 'parameter',
    location: 'fields',
  });
}

function notDownloadable(): ApiError {
  return driveError(403, {
    reason: 'fileNotDownloadable',
    message:
      'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
    locationType: 'parameter',
    location: 'alt',
  });
}

function rangeNotSatisfiable(size: number): ApiError {
  return driveError(
    416,
    {
      reason: 'requestedRangeNotSatisfiable',
      message: 'Request range not satisfiable',
      locationType: 'header',
      location: 'Range',
    },
    {'content-range': `bytes */${size}`},
  );
}

/**
 * Drive's errors have no `status`.
 *
 * @param item - without its domain, which is always the same
 */
export function driveError(
  status: number,
  item: Readonly<Record<'reason' | 'message', string>> &
    Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): ApiError {
  const {reason, message, ...where} = item;
  const items = [{message, domain: 'global', reason, ...where}];
  return new ApiError(
    status,
    {message, canonical: null, errors: items},
    headers,
  );
}
