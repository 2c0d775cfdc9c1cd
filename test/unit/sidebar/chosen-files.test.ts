/** What the page remembers of files and choices. Nobody is asked: the script's door is a stub. */
import type {Examination} from '../../../src/core/certificates';
import type {
  DoorAnswer,
  FolderMatch,
  FolderScan,
} from '../../../src/core/door/contract';
import type {Item} from '../../../src/sidebar/local/item';
import {pageModules} from '../../support/page-modules';

type Files = typeof import('../../../src/sidebar/local/files');
type Upload = typeof import('../../../src/sidebar/local/upload');
type Items = typeof import('../../../src/sidebar/local/item');
type Scan = typeof import('../../../src/sidebar/import/folder-scan');

let files: Files;
let sending: Upload;
let item: Items;
let folder: Scan;

beforeAll(async () => {
  const value = {rows: [], asWarning: [], renewalDays: 30, now: 0};
  ({files, sending, item, folder} = await pageModules<{
    files: Files;
    sending: Upload;
    item: Items;
    folder: Scan;
  }>(
    {
      files: 'src/sidebar/local/files',
      sending: 'src/sidebar/local/upload',
      item: 'src/sidebar/local/item',
      folder: 'src/sidebar/import/folder-scan',
    },
    () => ({ok: true, value}) as unknown as DoorAnswer,
  ));
});

beforeEach(() => files.clear());

const ANN = {user: 'ann@example.com', alias: 'ann@example.com'};

/** A file that was opened, with the certificate of a fingerprint. */
function opened(id: number, fingerprint: string): Item {
  return {
    ...item.newItem(id, `${id}.p12`, 1),
    bytes: new Uint8Array([id]),
    tried: 'secret',
    keys: {id: 'key'},
    fileFacts: {opens: true} as Item['fileFacts'],
    examination: {
      ...{findings: [], problem: null, leaf: {fingerprint}},
    } as unknown as Examination,
    candidates: [{...ANN, how: 'certificate'}],
    chosen: 0,
  };
}

const all = () => [...files.standings.value.values()];

describe('forgotten passwords', () => {
  it('leave nothing ready to be sent, also where a certificate is there twice', () => {
    files.items.value = [opened(1, 'a'), opened(2, 'a')];
    expect(all()).toEqual(['ready', 'twice']);
    files.forgetPasswords();
    expect(files.ready.value).toEqual([]);
    expect(all()).toEqual(['locked', 'locked']);
    for (const {tried, keys, bytes} of files.items.value) {
      expect([tried, keys]).toEqual([null, {}]);
      expect(bytes).not.toBeNull();
    }
  });

  it('leave the duplicate of a finished file unchanged', () => {
    const result = {ended: 'done', label: '', kind: 'good', message: ''};
    files.items.value = [
      {...opened(1, 'a'), result: result as Item['result']},
      opened(2, 'a'),
    ];
    files.forgetPasswords();
    expect(all()).toEqual(['done', 'twice']);
  });

  it('leave a file that was read and not opened yet to be opened', async () => {
    // As it is when its opening was stopped.
    files.items.value = [
      {...item.newItem(1, 'a.p12', 3), bytes: new Uint8Array(3)},
    ];
    files.forgetPasswords();
    setTimeout(() => (files.stopAsked.value = true), 1000).unref();
    await files.open();
    expect(files.stopAsked.value).toBe(false);
    expect(all()).toEqual(['unusable']);
  });
});

it('a list that is removed also removes the message that it was stopped', async () => {
  files.items.value = [opened(1, 'a')];
  const sent = sending.upload(true);
  files.stopAsked.value = true;
  await sent;
  expect(files.wasStopped.value).toBe(true);
  files.clear();
  expect(files.wasStopped.value).toBe(false);
});

it('a file that a person chooses for a mailbox goes before the one that was found', () => {
  const match: FolderMatch = {
    ...ANN,
    ...{fileId: 'found', name: 'found.p12', row: 2, hasPassword: true},
    ...{how: 'address in name', sure: 'certain'},
  };
  folder.found.value = {matches: [match]} as unknown as FolderScan;
  folder.tick([match], true);
  expect(folder.accepted.value).toEqual([match]);
  folder.choose(ANN, 'chosen');
  expect(folder.accepted.value).toEqual([]);
  folder.choose(ANN, null);
  expect(folder.accepted.value).toEqual([match]);
});
