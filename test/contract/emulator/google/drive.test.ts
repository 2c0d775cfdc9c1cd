import type {Google} from '../../../../emulator/google/google';
import {aGoogle, BASIC, DRIVE, send, type Reply} from './client';

const READER = 'ops@example.test';
const BYTES = Uint8Array.from({length: 100}, (_, i) => i + 128);

let google: Google;
let id: string;

beforeEach(() => {
  google = aGoogle();
  google.addUser({primary: READER});
  id = google.addDriveFile({
    name: 'ada.p12',
    bytes: BYTES,
    readers: [READER],
  });
});

function get(
  file: string,
  query: string,
  {
    range,
    user = READER,
    scope = DRIVE,
  }: {range?: string; user?: string; scope?: string} = {},
): Reply {
  return send(
    google,
    'GET',
    `https://www.googleapis.com/drive/v3/files/${file}${query}`,
    {
      token: google.issueToken({user, scopes: [scope]}),
      headers: range ? {range} : {},
    },
  );
}

describe('drive.files.get', () => {
  it('gives the bytes as they are', () => {
    const reply = get(id, '?alt=media&supportsAllDrives=true');
    expect([reply.status, [...reply.bytes]]).toEqual([200, [...BYTES]]);
  });

  it.each([
    ['bytes=0-9', 206, 0, 10, 'bytes 0-9/100'],
    ['bytes=90-500', 206, 90, 100, 'bytes 90-99/100'],
    ['bytes=95-', 206, 95, 100, 'bytes 95-99/100'],
    ['bytes=-3', 206, 97, 100, 'bytes 97-99/100'],
    ['lines=1-2', 200, 0, 100, undefined],
  ])('answers the range %s', (range, status, from, to, contentRange) => {
    const reply = get(id, '?alt=media', {range});
    expect([
      reply.status,
      [...reply.bytes],
      reply.headers['content-range'],
    ]).toEqual([status, [...BYTES.slice(from, to)], contentRange]);
  });

  it('answers 416 beyond the end, and for any range of an empty file', () => {
    const empty = google.addDriveFile({name: 'empty', bytes: new Uint8Array()});
    expect(get(id, '?alt=media', {range: 'bytes=100-'}).status).toBe(416);
    const reply = get(empty, '?alt=media', {range: 'bytes=0-99'});
    expect([reply.status, reply.headers['content-range']]).toEqual([
      416,
      'bytes */0',
    ]);
    expect(get(empty, '?alt=media').status).toBe(200);
  });

  it('gives four fields of metadata, and those that are asked for', () => {
    expect(get(id, '').json).toEqual({
      kind: 'drive#file',
      id,
      name: 'ada.p12',
      mimeType: 'application/x-pkcs12',
    });
    expect(get(id, '?fields=size,trashed').json).toEqual({
      size: '100',
      trashed: false,
    });
  });

  it('does not tell a missing file from one that is not shared', () => {
    for (const reply of [
      get('1nothing', '?alt=media'),
      get(id, '?alt=media', {user: 'eve@example.test'}),
    ]) {
      expect(reply.status).toBe(404);
      expect(reply.json).toMatchObject({
        error: {
          errors: [{reason: 'notFound'}],
          message: expect.stringMatching(/^File not found: [\w-]+\.$/),
        },
      });
      expect(reply.json!['error']).not.toHaveProperty('status');
    }
  });

  it('has files of shared drives only for clients that know of them', () => {
    const shared = google.addDriveFile({
      name: 'shared.p12',
      bytes: BYTES,
      driveId: '0AShared',
    });
    expect(get(shared, '?alt=media').status).toBe(404);
    expect(get(shared, '?alt=media&supportsAllDrives=true').status).toBe(200);
  });

  it('cannot download a Google Doc', () => {
    const document = google.addDriveFile({
      name: 'Doc',
      mimeType: 'application/vnd.google-apps.document',
      bytes: new Uint8Array(),
    });
    const reply = get(document, '?alt=media');
    expect([reply.status, reply.json]).toMatchObject([
      403,
      {error: {errors: [{reason: 'fileNotDownloadable'}]}},
    ]);
    expect(get(document, '?fields=size,mimeType').json).toEqual({
      mimeType: 'application/vnd.google-apps.document',
    });
  });

  it('needs a scope of Drive', () => {
    expect(get(id, '', {scope: BASIC}).status).toBe(403);
  });
});
