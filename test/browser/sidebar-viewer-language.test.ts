/** The sidebar in the viewer’s language over a sheet in another, with the real script. */
import {emulatorDoor} from '../support/emulator-door';
import {openFolderCompany} from '../support/folder-company';
import {gate} from '../support/sidebar-door';
import {sidebarTests} from '../support/sidebar-page';

const open = sidebarTests();

it('shows an English notice over a Japanese sheet, with the label of the Japanese column', async () => {
  const bundle = process.env.BUNDLE_FOLDER;
  if (!bundle) throw new Error('browser-setup.mjs has built no bundle');
  const company = await openFolderCompany(bundle);
  const {workspace, fillIn, ask} = company;
  fillIn([{user: 'nobody in particular'}]);
  const {settings} = ask('settings');
  ask('saveSettings', {settings: {...settings, language: 'ja'}});
  ask('setUpSheets');
  workspace.activate('展開', 'A2');
  // Meanwhile the script learns what the page, and whoever repeats it, does not know yet: its client ID.
  const held = gate<void>();
  const door = emulatorDoor(company, verb =>
    verb === 'testMailbox' ? held.answer : undefined,
  );
  const sidebar = await open(door);
  await sidebar.tab('Row');
  held.open();
  await sidebar.see(
    '“nobody in particular” in the ユーザー column is not an e-mail address.',
  );
  const german = await sidebar.inLanguage('de');
  await german.see(
    '„nobody in particular“ in der Spalte „ユーザー“ ist keine E-Mail-Adresse.',
  );
});
