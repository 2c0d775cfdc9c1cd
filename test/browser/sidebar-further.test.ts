/** An upload for the further addresses in the certificates, as the page asks for it. */
import type {FurtherScan, Progress} from '../../src/core/door/contract';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';
import {calmDoor, progress} from '../support/sidebar-samples';

const open = sidebarTests();

const finished: Progress = {...progress, done: 25, finished: true};
const CHOICE = 'Also for the user’s other addresses in it';
const ADA = 'ada@example.com';

const found: FurtherScan = {
  ...{count: 2, rows: 2, seen: 2},
  further: [{user: ADA, alias: 'sales@example.com', from: ADA, row: 2}],
  left: [
    {row: 2, user: ADA, address: 'eve@evil.example', is: 'not theirs'},
    {row: 2, user: ADA, address: 'new@example.com', is: 'unconfirmed'},
  ],
  unread: [
    {row: 3, user: 'bo@example.com', alias: 'bo@example.com', why: 'No.'},
  ],
  ...{more: 0, next: ''},
};
const nothing: FurtherScan = {
  ...{count: 2, rows: 2, seen: 2, further: [], left: [], unread: []},
  ...{more: 0, next: ''},
};

async function choose(sidebar: Sidebar): Promise<void> {
  await sidebar.act('Advanced');
  await sidebar.frame.getByLabel(CHOICE).check();
  await sidebar.press('Rollout');
}

it('says which addresses get a certificate and which get none, adds the rows after a yes, and uploads them too', async () => {
  const pages = [{...nothing, seen: 1, next: 'page'}, found];
  const sidebar = await open({
    ...calmDoor(),
    furtherAddresses: () => pages.shift()!,
    addFurtherAddresses: () => ({added: 1, filled: 0, unchanged: 0, gone: 0}),
    start: () => finished,
  });
  await choose(sidebar);
  await sidebar.press('Upload 6 ready rows');
  await sidebar.see('1 further address gets the certificate of its row:');
  const text = await sidebar.text();
  expect(text).toContain('sales@example.com (ada@example.com, row 2)');
  expect(text).toContain('eve@evil.example: not an address of ada@example.com');
  expect(text).toContain(
    'new@example.com: ada@example.com hasn’t confirmed it',
  );
  expect(text).toContain('Row 3, bo@example.com: No.');
  expect(sidebar.last('furtherAddresses')).toMatchObject({
    ...{selection: 'todo', page: 'page'},
  });
  expect(sidebar.count('addFurtherAddresses') + sidebar.count('start')).toBe(0);
  await sidebar.press('Add 1 row and upload 3 rows');
  await sidebar.see('Upload has finished');
  expect(sidebar.last('addFurtherAddresses')).toEqual({
    verb: 'addFurtherAddresses',
    accepted: [{user: ADA, alias: 'sales@example.com', from: ADA}],
  });
  const also = [{user: ADA, alias: 'sales@example.com'}];
  expect(sidebar.last('preview')).toMatchObject({also});
  expect(sidebar.last('start')).toMatchObject({
    ...{action: 'upload', selection: 'todo', only: 'ready', also},
  });
});

it('begins at once where no certificate names anything else, and not at all after Cancel', async () => {
  const answers = [found, nothing];
  const sidebar = await open({
    ...calmDoor(),
    furtherAddresses: () => answers.shift()!,
    start: () => finished,
  });
  await choose(sidebar);
  await sidebar.press('Upload 6 ready rows');
  await sidebar.see('Further addresses');
  await sidebar.press('Cancel');
  expect(await sidebar.text()).not.toContain('eve@evil.example');
  expect(sidebar.count('start')).toBe(0);
  await sidebar.press('Upload 6 ready rows');
  await sidebar.see('Upload has finished');
  expect(sidebar.last('start')).not.toHaveProperty('also');
});

it('makes no requests if it is not chosen', async () => {
  const sidebar = await open({...calmDoor(), start: () => finished});
  await sidebar.press('Upload 6 ready rows');
  await sidebar.see('Upload has finished');
  expect(sidebar.count('furtherAddresses')).toBe(0);
});
