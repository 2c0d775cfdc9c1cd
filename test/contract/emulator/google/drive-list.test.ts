import type {Google} from '../../../../emulator/google/google';
import {aGoogle, BASIC, DRIVE, send, type Reply} from './client';

const READER = 'ops@example.test';
const ALL_DRIVES = 'supportsAllDrives=true&includeItemsFromAllDrives=true';

let google: Google;
let folder: string;

beforeEach(() => {
  google = aGoogle();
  google.addUser({primary: READER});
  folder = google.addDriveFolder({name: 'Certificates', readers: [READER]});
});

const addFile = (name: string, of: object = {}) =>
  google.addDriveFile({
    name,
    bytes: Uint8Array.of(1, 2, 3),
    parent: folder,
    ...of,
  });

function list(
  rest = '',
  {q = `'${folder}' in parents and trashed=false`, scope = DRIVE} = {},
): Reply {
  return send(
    google,
    'GET',
    `https://www.googleapis.com/drive/v3/files?q=${encodeURIComponent(q)}${rest}`,
    {token: google.issueToken({user: READER, scopes: [scope]})},
  );
}

const names = ({json}: Reply) =>
  (json!['files'] as {name: string}[]).map(it => it.name);

/** Status, reason and where. */
function refusal({status, json}: Reply): unknown[] {
  const {errors} = json!['error'] as {
    errors: {reason: string; location?: string}[];
  };
  return [status, errors[0]?.reason, errors[0]?.location];
}

describe('drive.files.list', () => {
  it('returns the visible items directly in the folder', () => {
    const below = google.addDriveFolder({name: 'Below', parent: folder});
    addFile('ada.p12');
    addFile('deeper.p12', {parent: below});
    addFile('elsewhere.p12', {parent: 'another'});
    addFile('secret.p12', {readers: ['eve@example.test']});
    expect(names(list())).toEqual(['Below', 'ada.p12']);
    expect(list().json!['files']).toContainEqual({
      kind: 'drive#file',
      id: below,
      name: 'Below',
      mimeType: 'application/vnd.google-apps.folder',
    });
  });

  it('gives the fields that are asked for', () => {
    const target = addFile('ada.p12');
    google.addDriveShortcut(target, {name: 'Shortcut', parent: folder});
    const {json} = list(
      '&fields=files(name,size,md5Checksum,shortcutDetails(targetId))',
    );
    expect(json).toEqual({
      files: [
        {
          name: 'ada.p12',
          size: '3',
          md5Checksum: '5289df737df57326fcdd22597afb1fac',
        },
        {name: 'Shortcut', shortcutDetails: {targetId: target}},
      ],
    });
    expect(list('&fields=files(nonsense)').status).toBe(400);
  });

  it('supports the trash, including items of folders in it', () => {
    addFile('ada.p12');
    addFile('old.p12', {trashed: true});
    expect(names(list())).toEqual(['ada.p12']);
    const q = `'${folder}' in parents and trashed = true`;
    expect(names(list('', {q}))).toEqual(['old.p12']);
    google.state.driveFiles.find(it => it.id === folder)!.trashed = true;
    expect(names(list())).toEqual([]);
  });

  it('pages, with a token for this query alone', () => {
    for (let i = 0; i < 5; i++) addFile(`${i}.p12`);
    const first = list('&pageSize=2');
    expect(names(first)).toEqual(['0.p12', '1.p12']);
    const token = String(first.json!['nextPageToken']);
    const second = list(`&pageSize=2&pageToken=${token}`);
    expect(names(second)).toEqual(['2.p12', '3.p12']);
    const last = list(
      `&pageSize=2&pageToken=${String(second.json!['nextPageToken'])}`,
    );
    expect(names(last)).toEqual(['4.p12']);
    expect(last.json).not.toHaveProperty('nextPageToken');
    const q = `'${folder}' in parents and trashed=true`;
    const other = list(`&pageSize=2&pageToken=${token}`, {q});
    expect(refusal(other)).toEqual([400, 'invalid', 'pageToken']);
    expect(list('&pageToken=made-up').status).toBe(400);
  });

  it('has items of a shared drive for those alone who search that drive', () => {
    const driveId = google.addSharedDrive([READER]);
    addFile('shared.p12', {parent: driveId, driveId});
    const q = `'${driveId}' in parents and trashed=false`;
    const search = `&${ALL_DRIVES}&corpora=drive&driveId=${driveId}`;
    expect(names(list(search, {q}))).toEqual(['shared.p12']);
    expect(names(list(`&${ALL_DRIVES}`, {q}))).toEqual([]);
    expect(list(`&${ALL_DRIVES}&corpora=drive`, {q}).status).toBe(403);
    expect(list(`&corpora=drive&driveId=${driveId}`, {q}).status).toBe(403);
    expect(list('&includeItemsFromAllDrives=true', {q}).status).toBe(403);
  });

  it('answers 404 for a folder that is not there or may not be seen', () => {
    const theirs = google.addDriveFolder({
      name: 'Theirs',
      readers: ['eve@example.test'],
    });
    for (const id of ['nothing', theirs]) {
      const reply = list('', {q: `'${id}' in parents and trashed=false`});
      expect(refusal(reply)).toEqual([404, 'notFound', 'fileId']);
    }
  });

  it('searches by folder or trash alone, or everything that may be seen', () => {
    addFile('ada.p12');
    addFile('old.p12', {trashed: true});
    const inFolder = `'${folder}' in parents`;
    expect(names(list('', {q: inFolder}))).toEqual(['ada.p12', 'old.p12']);
    expect(names(list('', {q: 'trashed = true'}))).toEqual(['old.p12']);
    const both = `trashed = false and ${inFolder}`;
    expect(names(list('', {q: both}))).toEqual(['ada.p12']);
    expect(names(list('', {q: ''}))).toEqual(
      expect.arrayContaining(['ada.p12', 'old.p12']),
    );
  });

  it.each([
    "name contains 'p12'",
    "not (name = 'it\\'s and') and 'me' in owners or modifiedTime > '2026-01-01'",
    "'a' in parents and 'b' in parents",
  ])('says that it does not have the query %p', q => {
    const {status, json} = list('', {q});
    expect([status, json!['error']]).toEqual([
      501,
      expect.objectContaining({status: 'UNIMPLEMENTED'}),
    ]);
  });

  it.each(['p12', `'${'x'.repeat(9)} in parents`, "name like 'x'"])(
    'refuses the query %p',
    q => expect(refusal(list('', {q}))).toEqual([400, 'invalid', 'q']),
  );

  it.each([0, 1001, 'many'])('refuses pages of %p', pageSize => {
    expect(list(`&pageSize=${pageSize}`).status).toBe(400);
  });

  it('needs a scope of Drive', () => {
    expect(list('', {scope: BASIC}).status).toBe(403);
  });
});
