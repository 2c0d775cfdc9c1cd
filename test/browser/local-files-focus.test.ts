/** Users who upload files with the keyboard stay at the button that starts, stops and continues. */
import {
  COMMON_PASSWORD,
  openFilesCompany,
  type FilesCompany,
} from '../support/files-company';
import {emulatorDoor} from '../support/emulator-door';
import {gate} from '../support/sidebar-door';
import {sidebarTests} from '../support/sidebar-page';

const open = sidebarTests();

let company: FilesCompany;
beforeEach(async () => {
  const bundle = process.env.BUNDLE_FOLDER;
  if (!bundle) throw new Error('browser-setup.mjs has built no bundle');
  company = await openFilesCompany(bundle);
});

it('the focus stays with the upload of files from this computer', async () => {
  const held = gate<void>();
  const sidebar = await open(
    emulatorDoor(company, verb =>
      verb === 'uploadFiles' ? held.answer : undefined,
    ),
  );
  const {frame, page} = sidebar;
  await sidebar.tab('Import');
  await sidebar.press('Certificate files on this computer');
  await frame.getByLabel('Password for all files').fill(COMMON_PASSWORD);
  const files = company.folder.slice(0, 2).map(({name, bytes}) => ({
    name,
    mimeType: 'application/x-pkcs12',
    buffer: Buffer.from(bytes),
  }));
  await frame.locator('input[type=file]').setInputFiles(files);
  const begin = frame.getByRole('button', {name: 'Upload 2 files'});
  await begin.focus();
  await page.keyboard.press('Enter');
  await sidebar.focusOn('Stop');
  held.open();
  await sidebar.see('2 done');
  // There is nothing left to start.
  await sidebar.focusOn('Certificate files on this computer');
});
