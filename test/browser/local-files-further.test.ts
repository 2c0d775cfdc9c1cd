/** A certificate file from the computer for several addresses of its user, over the real script. */
import {
  ADA,
  ADA_DESK,
  ADA_NEW,
  openFolderCompany,
  STRANGER,
  type FolderCompany,
} from '../support/folder-company';
import {emulatorDoor} from '../support/emulator-door';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';

const open = sidebarTests();
const CHOICE = 'Also for the user’s other addresses in them';

let company: FolderCompany;
beforeEach(async () => {
  const bundle = process.env.BUNDLE_FOLDER;
  if (!bundle) throw new Error('browser-setup.mjs has built no bundle');
  company = await openFolderCompany(bundle);
  company.fillIn([{user: ADA}]);
});

async function begin(): Promise<Sidebar> {
  const sidebar = await open(emulatorDoor(company));
  await sidebar.tab('Import');
  await sidebar.press('Certificate files on this computer');
  const {certificates} = company;
  await sidebar.frame
    .getByLabel('Password for all files')
    .fill(certificates.password('ada several'));
  return sidebar;
}

async function choose(sidebar: Sidebar): Promise<void> {
  await sidebar.frame.locator('input[type=file]').setInputFiles([
    {
      name: 'ada.p12',
      mimeType: 'application/x-pkcs12',
      buffer: Buffer.from(company.certificates.file('ada several')),
    },
  ]);
}

const holds = (alias: string) => company.google.smimeInfos(ADA, alias).length;

it('is listed again for each of them that Google knows, and uploaded for those that are left', async () => {
  const sidebar = await begin();
  await choose(sidebar);
  await sidebar.see('Upload 1 file');
  expect(sidebar.count('userAddresses')).toBe(0);
  await sidebar.frame.getByLabel(CHOICE).check();
  await sidebar.see(`${ADA_DESK} (${ADA}), also in this certificate`);
  await sidebar.see('Upload 2 files');
  await sidebar.frame.getByText('more findings').first().click();
  const text = await sidebar.text();
  expect(text).toContain(`addresses that ${ADA} doesn’t have: ${STRANGER}.`);
  expect(text).toContain(`that the user hasn’t confirmed: ${ADA_NEW}.`);
  await sidebar.frame.getByLabel(CHOICE).uncheck();
  await sidebar.see('Upload 1 file');
  await sidebar.frame.getByLabel(CHOICE).check();
  await sidebar.press('Upload 2 files');
  await sidebar.see('2 done');
  expect([holds(ADA), holds(ADA_DESK), holds(ADA_NEW)]).toEqual([1, 1, 0]);
  expect(company.lines('Rollout')).toMatchObject([
    {User: ADA, State: 'Uploaded'},
    {User: ADA, Alias: ADA_DESK, State: 'Uploaded'},
  ]);
});

it('is opened for them at once where that was chosen before, and one of them can be left out', async () => {
  const sidebar = await begin();
  await sidebar.frame.getByLabel(CHOICE).check();
  await choose(sidebar);
  await sidebar.see('Upload 2 files');
  await sidebar.frame
    .getByLabel(`Mailbox: ${ADA_DESK}`)
    .selectOption({label: 'Skip'});
  await sidebar.press('Upload 1 file');
  await sidebar.see('1 done');
  expect([holds(ADA), holds(ADA_DESK)]).toEqual([1, 0]);
});
