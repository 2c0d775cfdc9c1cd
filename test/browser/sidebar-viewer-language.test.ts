/** The sidebar in the viewer’s language over a sheet in another, with the real script. */
import {emulatorDoor} from '../support/emulator-door';
import {openFolderCompany} from '../support/folder-company';
import {sidebarTests} from '../support/sidebar-page';

const open = sidebarTests();

it('shows an English notice over a Japanese sheet, with the label of the Japanese column', async () => {
  const bundle = process.env.BUNDLE_FOLDER;
  if (!bundle) throw new Error('browser-setup.mjs has built no bundle');
  const {workspace, fillIn, ask} = await openFolderCompany(bundle);
  fillIn([{user: 'nobody in particular'}]);
  const {settings} = ask('settings');
  ask('saveSettings', {settings: {...settings, language: 'ja'}});
  ask('setUpSheets');
  workspace.activate('展開', 'A2');
  const sidebar = await open(emulatorDoor(workspace));
  await sidebar.tab('Row');
  await sidebar.see(
    '“nobody in particular” in the ユーザー column is not an e-mail address.',
  );
  const german = await sidebar.inLanguage('de');
  await german.see(
    '„nobody in particular“ in der Spalte „ユーザー“ ist keine E-Mail-Adresse.',
  );
});
