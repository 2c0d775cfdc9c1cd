/** Drive API v3: `files.list` of the files in a folder. */
import {
  DRIVE_SCOPES,
  driveError,
  FILE_SHAPE,
  fileNotFound,
  metadata,
  readable,
} from './drive';
import type {Incoming, Method, World} from './method';
import {notEmulated, type ApiError} from './response';
import type {State, StoredDriveFile} from './state';

const MOST = 1000;
const USUAL = 100;

export const driveListMethods: readonly Method[] = [
  {
    id: 'drive.files.list',
    verb: 'GET',
    host: 'www.googleapis.com',
    path: '/drive/v3/files',
    api: 'drive',
    scopes: DRIVE_SCOPES,
    parameters: [
      'corpora',
      'driveId',
      'includeItemsFromAllDrives',
      'pageSize',
      'pageToken',
      'q',
      'supportsAllDrives',
    ],
    answers: {
      kind: true,
      incompleteSearch: true,
      nextPageToken: true,
      files: FILE_SHAPE,
    },
    run: listFiles,
  },
];

/** @throws ApiError 400 for a query that is wrong, 404 for a folder that is not there or may not be seen, 501 for another query */
function listFiles({state}: World, {query, token}: Incoming): object {
  const {q = '', pageToken} = query;
  const {parent, trashed} = conditionsIn(q);
  const most = Number(query['pageSize'] ?? USUAL);
  if (!Number.isInteger(most) || most < 1 || most > MOST) {
    throw invalid('pageSize');
  }
  const drive = driveWanted(query);
  if (parent && !readable(state, parent, token!.user)) throw fileNotFound('');
  const found = state.driveFiles.filter(
    it =>
      (parent === null || it.parent === parent) &&
      (trashed === null || isTrashed(state, it) === trashed) &&
      (it.driveId ?? null) === drive &&
      readable(state, it.id, token!.user) !== null,
  );
  const from = pageToken === undefined ? 0 : placeIn(pageToken, q);
  const page = found.slice(from, from + most);
  const fields = /files\((.*)\)|files\/(\w+)|^(\*)$/.exec(
    query['fields'] ?? '',
  );
  return {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: page.map(it =>
      metadata(state, it, fields?.[1] ?? fields?.[2] ?? fields?.[3] ?? ''),
    ),
    ...(from + most < found.length
      ? {nextPageToken: tokenFor(from + most, q)}
      : {}),
  };
}

/** Items of a folder in the trash are in the trash, too. */
function isTrashed(state: State, file: StoredDriveFile): boolean {
  const parent = state.driveFiles.find(it => it.id === file.parent);
  return file.trashed || (parent !== undefined && isTrashed(state, parent));
}

const PARENT = /^'([\w-]+)'\s+in\s+parents$/;
const TRASHED = /^trashed\s*=\s*(true|false)$/;
/** A condition of the query language in which texts are `''`: `name contains ''`, `'' in owners`. */
const CONDITION =
  /^('' in \w+|\w+ ?(=|!=|<=?|>=?|contains|has) ?(''|\w+|\{.*\}))$/i;

/**
 * Of the query language: `'ID' in parents` and `trashed = …`, each alone or joined by `and`; null for a condition that the query
 * lacks.
 *
 * @throws ApiError 501 for a query with other conditions, 400 for an invalid query
 */
function conditionsIn(q: string): {
  parent: string | null;
  trashed: boolean | null;
} {
  const asked = q.trim() === '' ? [] : q.trim().split(/\s+and\s+/);
  const parents = asked.flatMap(it => PARENT.exec(it)?.[1] ?? []);
  const trash = asked.flatMap(it => TRASHED.exec(it)?.[1] ?? []);
  const isKnown = parents.length + trash.length === asked.length;
  if (isKnown && parents.length < 2 && trash.length < 2) {
    const [parent = null] = parents;
    return {parent, trashed: trash[0] ? trash[0] === 'true' : null};
  }
  const conditions = q
    .replace(/'(?:[^'\\]|\\.)*'/g, "''")
    .replace(/[()]|\bnot\b/gi, ' ')
    .split(/\b(?:and|or)\b/i)
    .map(it => it.trim().replace(/\s+/g, ' '));
  if (!conditions.every(it => CONDITION.test(it))) throw invalid('q');
  throw notEmulated(`this query of Drive: ${q}`);
}

/**
 * The shared drive that is searched; null if the id is not that of a shared drive. The default corpus, `user`, contains only
 * those items of shared drives that the person has opened, so none here.
 */
function driveWanted(query: Incoming['query']): string | null {
  const {corpora = 'user', driveId, supportsAllDrives} = query;
  const {includeItemsFromAllDrives} = query;
  if (includeItemsFromAllDrives === 'true' && supportsAllDrives !== 'true') {
    throw forbidden(
      'The includeItemsFromAllDrives parameter must be set with the supportsAllDrives parameter.',
    );
  }
  if (corpora !== 'user' && corpora !== 'drive') throw invalid('corpora');
  if ((corpora === 'drive') !== (driveId !== undefined)) {
    throw forbidden(
      'The driveId parameter must be specified if and only if corpora is set to drive.',
    );
  }
  if (driveId === undefined) return null;
  if (includeItemsFromAllDrives !== 'true') {
    throw forbidden(
      'The includeItemsFromAllDrives parameter must be set to true when corpora is set to drive.',
    );
  }
  return driveId;
}

function tokenFor(place: number, q: string): string {
  return `~!!~${Buffer.from(JSON.stringify({place, q})).toString('base64url')}`;
}

/** A token is for the query that it came with. */
function placeIn(pageToken: string, q: string): number {
  try {
    const text = Buffer.from(pageToken.slice(4), 'base64url').toString();
    const token = JSON.parse(text) as {place: number; q: string};
    if (token.q === q) return token.place;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw invalid('pageToken');
}

function invalid(parameter: string): ApiError {
  return driveError(400, {
    reason: 'invalid',
    message: 'Invalid Value',
    locationType: 'parameter',
    location: parameter,
  });
}

function forbidden(message: string): ApiError {
  return driveError(403, {reason: 'teamDrivesParameterConflict', message});
}
