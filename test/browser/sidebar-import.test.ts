import type {Verb} from '../../src/core/door/contract';
import type {FolderScan} from '../../src/core/import/contract';
import {faultsInEveryLook} from '../support/accessibility';
import {emulatorDoor} from '../support/emulator-door';
import {openImporting} from '../support/importing';
import {gate, No, refusal, type Door} from '../support/sidebar-door';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';
import {
  csvPreview,
  folderScan,
  importDoor,
  match,
  missingAliases,
  usersCounted,
} from '../support/sidebar-import-samples';
import {LONG_ADDRESS, progress} from '../support/sidebar-samples';

const open = sidebarTests();

const SECRET = 'Hunter2,;"x';
const LIST = `user,path,password\nada@example.com,ada.p12,"${SECRET.replace('"', '""')}"\n`;
const FOLDER = 'https://drive.google.com/drive/folders/1aBcDeFgHiJkLmNoP';

async function way(name: string, door: Door = {}): Promise<Sidebar> {
  const sidebar = await open({...importDoor(), ...door});
  await sidebar.tab('Import');
  await sidebar.press(name);
  await sidebar.focusOn(name);
  return sidebar;
}

function choose({frame}: Sidebar, name: string, content: Buffer | string) {
  return frame.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
}

/** Drops files as the browser hands them over, and says whether the page kept the browser from opening them. */
function drop(
  {frame}: Sidebar,
  files: readonly {name: string; content: string}[],
): Promise<boolean> {
  return frame.evaluate(all => {
    const dataTransfer = new DataTransfer();
    for (const {name, content} of all) {
      dataTransfer.items.add(new File([content], name));
    }
    const isTaken = (kind: string) =>
      !document
        .querySelector('.drop')!
        .dispatchEvent(
          new DragEvent(kind, {dataTransfer, bubbles: true, cancelable: true}),
        );
    return isTaken('dragover') && isTaken('drop');
  }, files);
}

/** Presses a button that saves a file, and returns its content. */
function saved(
  sidebar: Sidebar,
  section: string,
): Promise<{name: string; text: string}> {
  const part = sidebar.frame.getByRole('region', {name: section});
  const name = 'Download the list (CSV)';
  return savedBy(sidebar, part.getByRole('button', {name}));
}

async function savedBy(
  {page}: Sidebar,
  button: {click(): Promise<void>},
): Promise<{name: string; text: string}> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button.click(),
  ]);
  const chunks = await (await download.createReadStream()).toArray();
  const text = Buffer.concat(chunks as Buffer[]).toString('utf8');
  return {name: download.suggestedFilename(), text};
}

function status({frame}: Sidebar, text: string | RegExp): Promise<void> {
  return frame.getByRole('status').getByText(text).waitFor({timeout: 5000});
}

/** Waits until the page has asked for something so often, and not more often. */
async function asked(
  sidebar: Sidebar,
  verb: Verb,
  times: number,
): Promise<void> {
  for (let i = 0; i < 100 && sidebar.count(verb) < times; i++) {
    await sidebar.page.waitForTimeout(50);
  }
  expect(sidebar.count(verb)).toBe(times);
}

function fillFolder({frame}: Sidebar, folder: string): Promise<void> {
  return frame.getByLabel('Folder', {exact: true}).fill(folder);
}

describe('the ways to import rows', () => {
  it('are listed, and the focus goes into the chosen one and back', async () => {
    const sidebar = await way('Drive folder');
    await sidebar.press('Import');
    await sidebar.focusOn('Drive folder');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.focusOn('Drive folder');
    expect(
      await sidebar.frame.getByRole('heading', {name: 'Drive folder'}).count(),
    ).toBe(1);
    await sidebar.tab('Rollout');
    await sidebar.tab('Import');
    await sidebar.see('Password of the files');
  });
});

describe('a list', () => {
  it('that is a file is previewed unchanged, and written with exactly the numbers that were shown', async () => {
    const sidebar = await way('CSV list', {
      readCsv: ({columns: named}) => ({
        ...csvPreview,
        added: named ? 13 : csvPreview.added,
      }),
    });
    await sidebar.pressOff('Preview');
    await choose(sidebar, 'certificates.csv', LIST);
    await sidebar.see('certificates.csv, 1 kB');
    await sidebar.frame
      .getByLabel('Folder with the certificate files')
      .fill(` ${FOLDER} `);
    await sidebar.press('Preview');
    await sidebar.focusOn('What would happen');
    await status(
      sidebar,
      'New: 12, Changed: 3, Unchanged: 102, Not imported: 25',
    );
    const source = {
      kind: 'bytes',
      base64: Buffer.from(LIST).toString('base64'),
    };
    expect(sidebar.last('readCsv')).toEqual({
      verb: 'readCsv',
      source,
      folder: FOLDER,
    });
    expect(sidebar.count('importCsv')).toBe(0);
    await sidebar.see('142 lines, by semicolon.');
    await sidebar.see('Line 10 “user 0” is no address.');
    await sidebar.see('and 5 more');
    await sidebar.see('1 line is imported without its file');
    const {frame} = sidebar;
    for (const [column, meaning] of [
      ['User e-mail', 'User'],
      ['Datei', 'Certificate file'],
      ['Column 3', 'Password'],
      ['Department', 'Not used'],
    ] as const) {
      const shown = frame.getByLabel(column).locator('option:checked');
      expect([column, await shown.textContent()]).toEqual([column, meaning]);
    }
    await frame.getByLabel('Department').selectOption('Password');
    await sidebar.see('New: 13');
    const columns = ['user', 'path', '', 'password'] as const;
    expect(sidebar.last('readCsv')).toEqual({
      ...{verb: 'readCsv', source, folder: FOLDER, columns},
    });
    const table = sidebar.frame.getByRole('table', {name: 'The first 3 rows'});
    expect(await table.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/^Line\s+Row\s+Change$/),
      expect.stringMatching(
        /^2\s+ada@example.com\s+ada@example.com.p12\s+With password\s+New$/,
      ),
      expect.stringMatching(
        /^3\s+sales@example.com\s+User: bo@example.com\s+No file\s+Without password\s+Changed$/,
      ),
      expect.stringContaining('Unchanged'),
    ]);
    await sidebar.press('Write 13 new and 3 changed rows');
    await sidebar.focusOn('The list is imported');
    expect(sidebar.last('importCsv')).toEqual({
      verb: 'importCsv',
      source,
      ...{folder: FOLDER, columns},
      confirmed: {added: 13, changed: 3},
    });
    await sidebar.see('13 rows added, 3 changed, 102 unchanged.');
    await sidebar.see('Rows 42–53. Nothing has been sent to Gmail.');
    await sidebar.press('Go to row 42');
    await sidebar.see('Undo removes these 12 rows.');
    expect(sidebar.last('row')).toMatchObject({
      of: {row: 42, user: 'ada@example.com'},
      show: true,
    });
    await sidebar.press('Import another list');
    await sidebar.focusOn('CSV list');
    await sidebar.pressOff('Preview');
    await sidebar.press('Import');
    const looks = sidebar.count('overview');
    await sidebar.tab('Rollout');
    await asked(sidebar, 'overview', looks + 1);
  });

  it('that is pasted is void as a preview once a letter is typed', async () => {
    const held = gate<typeof csvPreview>();
    let asked = 0;
    const sidebar = await way('CSV list', {
      readCsv: () => (++asked === 1 ? csvPreview : held.answer),
    });
    await sidebar.frame.getByLabel('Pasted').check();
    const text = sidebar.frame.getByLabel('Lines of the list');
    await text.fill(LIST);
    await sidebar.press('Preview');
    await sidebar.see('What would happen');
    expect(sidebar.last('readCsv')).toMatchObject({
      source: {kind: 'text', text: LIST},
      folder: '',
    });
    await text.press('End');
    await text.press('x');
    expect(await sidebar.text()).not.toContain('What would happen');
    await sidebar.press('Preview');
    await text.press('y');
    held.open(csvPreview);
    await sidebar.see('Preview');
    await sidebar.frame.getByRole('button', {name: 'Preview'}).waitFor();
    expect(await sidebar.text()).not.toContain('What would happen');
  });

  it('in Drive is given by its link', async () => {
    const sidebar = await way('CSV list');
    await sidebar.frame.getByLabel('In Drive').check();
    await sidebar.frame.getByLabel('Link to the list').fill(FOLDER);
    await sidebar.page.keyboard.press('Enter');
    await sidebar.see('What would happen');
    expect(sidebar.last('readCsv')).toMatchObject({
      source: {kind: 'drive', file: FOLDER},
    });
  });

  it('is dropped, one at a time', async () => {
    const sidebar = await way('CSV list');
    const one = {name: 'one.csv', content: LIST};
    expect(await drop(sidebar, [one, {...one, name: 'two.csv'}])).toBe(true);
    await sidebar.see('Drop only one file at a time');
    await sidebar.pressOff('Preview');
    expect(await drop(sidebar, [one])).toBe(true);
    await sidebar.see('one.csv, 1 kB');
    expect(await sidebar.text()).not.toContain('Drop only one file at a time');
    await sidebar.press('Remove it');
    await sidebar.pressOff('Preview');
  });

  it('above 5 MB is refused here, and the script is not asked', async () => {
    const sidebar = await way('CSV list');
    // Made there: it is long on its way.
    await sidebar.frame.locator('input[type=file]').evaluate(it => {
      const {items, files} = new DataTransfer();
      items.add(new File(['a'.repeat(5_000_001)], 'large.csv'));
      (it as HTMLInputElement).files = files;
      it.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await sidebar.press('Preview');
    await sidebar.see(
      'The list has 5.1 MB. At most 5 MB can be imported at once.',
    );
    await sidebar.see('put it into Drive');
    expect(sidebar.count('readCsv')).toBe(0);
  });

  it('offers the rejected lines as a file, without formulas', async () => {
    const rejected = [
      {line: 3, says: '=HYPERLINK("x") is no address.', fix: 'Correct it.'},
      ...csvPreview.rejected,
    ];
    const sidebar = await way('CSV list', {
      readCsv: () => ({...csvPreview, rejected}),
    });
    await choose(sidebar, 'a.csv', LIST);
    await sidebar.press('Preview');
    const {name, text} = await saved(sidebar, '26 lines are not imported');
    expect(name).toBe('lines-not-imported.csv');
    const lines = text.split('\r\n');
    expect(lines.slice(0, 2)).toEqual([
      '\uFEFFLine,Reason,What to do',
      '3,"\'=HYPERLINK(""x"") is no address.",Correct it.',
    ]);
    expect(lines).toHaveLength(28);
    await status(sidebar, 'lines-not-imported.csv was downloaded.');
  });

  it('without anything new has nothing to write', async () => {
    const sidebar = await way('CSV list', {
      readCsv: () => ({...csvPreview, added: 0, changed: 0}),
    });
    await choose(sidebar, 'a.csv', LIST);
    await sidebar.press('Preview');
    await sidebar.see('Nothing to add');
    expect(await sidebar.text()).not.toMatch(/Write \d/);
  });

  it('that the sheet has overtaken stays, with what the script says', async () => {
    const sidebar = await way('CSV list', {
      readCsv: () => ({...csvPreview, added: 1, changed: 0}),
      importCsv: () => refusal('The sheet was changed.', 'Preview again.'),
    });
    await choose(sidebar, 'a.csv', LIST);
    await sidebar.press('Preview');
    await sidebar.press('Write 1 new row');
    await sidebar.see('The sheet was changed.');
    await sidebar.see('a.csv, 1 kB');
    await sidebar.press('Preview');
    await sidebar.focusOn('What would happen');
    expect(await sidebar.text()).not.toContain('The sheet was changed.');
    expect(sidebar.count('readCsv')).toBe(2);
  });

  it('is not written while a run has rows in the queue', async () => {
    const overview = importDoor().overview!;
    const sidebar = await way('CSV list', {
      overview: async () => ({...(await overview({})), run: progress}),
    });
    await choose(sidebar, 'a.csv', LIST);
    await sidebar.press('Preview');
    await sidebar.see('A run is in progress.');
    await sidebar.pressOff('Write 12 new and 3 changed rows');
    expect(sidebar.count('importCsv')).toBe(0);
  });
});

describe('a folder in Drive', () => {
  it('is scanned piece by piece; certain matches are selected, and the selected rows are filled', async () => {
    const second = gate<FolderScan>();
    const sidebar = await way('Drive folder', {
      scanFolder: ({page}) =>
        page === '' ? {...folderScan, files: 20, next: 'p2'} : second.answer,
    });
    await fillFolder(sidebar, FOLDER);
    await sidebar.frame.getByLabel('Password of the files').fill(SECRET);
    await sidebar.frame.getByLabel('One certificate may fill').check();
    await sidebar.press('Scan the folder');
    await sidebar.see('20 files found, 4 matched so far.');
    await sidebar.focusOn('Stop');
    await sidebar.frame
      .getByRole('progressbar', {name: 'Scanning the folder'})
      .waitFor();
    second.open(folderScan);
    await sidebar.focusOn('What was found');
    const given = {folder: FOLDER, password: SECRET, several: true};
    expect(sidebar.asked.filter(it => it.verb === 'scanFolder')).toEqual([
      {verb: 'scanFolder', ...given, page: ''},
      {verb: 'scanFolder', ...given, page: 'p2'},
    ]);
    await sidebar.see(
      '31 certificate files: 4 matched, 4 already in rows, 2 unclear, 21 for nobody.',
    );
    const ticks = () =>
      sidebar.frame
        .locator('.matches')
        .getByRole('checkbox')
        .evaluateAll(all =>
          all.map(it => (it as HTMLInputElement).checked ?? false),
        );
    expect(await ticks()).toEqual([true, true, false, false]);
    await sidebar.see(
      'Part of the address in the file’s name: 0 of 1 selected',
    );
    await sidebar.frame.getByLabel('chi@example.com').check();
    await sidebar.frame.getByLabel('sales@example.com').uncheck();
    await sidebar.press('Fill 2 rows');
    await sidebar.focusOn('The rows are filled');
    expect(sidebar.last('takeMatches')).toEqual({
      verb: 'takeMatches',
      folder: FOLDER,
      password: SECRET,
      accepted: [
        {fileId: 'f1', user: 'ada@example.com', alias: 'ada@example.com'},
        {fileId: 'f3', user: 'chi@example.com', alias: 'chi@example.com'},
      ],
    });
    await sidebar.see('This page no longer has the password.');
    await sidebar.press('Scan another folder');
    await sidebar.focusOn('Drive folder');
    expect(
      await sidebar.frame.getByLabel('Password of the files').inputValue(),
    ).toBe('');
  });

  it('is ticked by the group', async () => {
    const matches = Array.from({length: 30}, (_, index) => ({
      ...match,
      fileId: `m${index}`,
      alias: `a${index}@example.com`,
      row: index < 20 ? index + 2 : null,
    }));
    const sidebar = await way('Drive folder', {
      scanFolder: () => ({...folderScan, matches}),
    });
    await fillFolder(sidebar, FOLDER);
    await sidebar.press('Scan the folder');
    await sidebar.see('Fill 20 rows, add 10');
    const summary = sidebar.frame.getByText(
      'Address in the file’s name: 30 of 30 selected',
    );
    await summary.click();
    await sidebar.press('Clear all');
    await sidebar.pressOff('Nothing is selected');
    await sidebar.frame.getByLabel('a25@example.com').check();
    await sidebar.see('Add 1 row');
    await sidebar.see('1 of 30 selected');
    await sidebar.press('Select all');
    await sidebar.see('Fill 20 rows, add 10');
  });

  it('is stopped after a piece, and continued where it was', async () => {
    const pieces = [gate<FolderScan>(), gate<FolderScan>()];
    let asked = 0;
    const sidebar = await way('Drive folder', {
      scanFolder: () => pieces[asked++]!.answer,
    });
    await fillFolder(sidebar, FOLDER);
    await sidebar.press('Scan the folder');
    await sidebar.press('Stop');
    await sidebar.see('Stopping after this request…');
    pieces[0]!.open({...folderScan, next: 'p2'});
    await sidebar.see('Stopped. What was found so far is below');
    expect(asked).toBe(1);
    await sidebar.press('Continue');
    pieces[1]!.open(folderScan);
    await sidebar.see('Scan it again');
    expect(sidebar.last('scanFolder')).toMatchObject({page: 'p2'});
    expect(await sidebar.text()).not.toContain('Stopped.');
  });

  it('that cannot be read says why, and the focus is on the button again', async () => {
    const sidebar = await way('Drive folder', {
      scanFolder: () => refusal('You may not see this folder.'),
    });
    await fillFolder(sidebar, FOLDER);
    await sidebar.press('Scan the folder');
    await sidebar.see('You may not see this folder.');
    await sidebar.focusOn('Scan the folder');
  });

  it('lets the person choose in unclear cases, and offers unmatched files as a list', async () => {
    const sidebar = await way('Drive folder');
    await fillFolder(sidebar, FOLDER);
    await sidebar.press('Scan the folder');
    const unclear = sidebar.frame.getByRole('region', {
      name: '2 are unclear',
    });
    expect(await unclear.innerText()).toMatch(
      /eve\.p12\s+eve \(1\)\.p12\s+Two files are for one mailbox\./,
    );
    await sidebar.see('Fill 1 row, add 1');
    await sidebar.frame
      .getByLabel('File for eve@example.com')
      .selectOption('eve (1).p12');
    const {name, text} = await saved(sidebar, '21 files are for nobody');
    expect(name).toBe('files-for-nobody.csv');
    expect(text.trim().split('\r\n')).toHaveLength(22);
    await sidebar.press('Fill 1 row, add 1, use 1 chosen file');
    await sidebar.focusOn('The rows are filled');
    expect(sidebar.last('takeMatches')?.['accepted']).toContainEqual({
      fileId: 'f6',
      user: 'eve@example.com',
      alias: 'eve@example.com',
    });
  });
});

describe('over the real script', () => {
  it('a list and a folder fill the sheet, and no password comes back', async () => {
    const bundle = process.env.BUNDLE_FOLDER;
    if (!bundle) throw new Error('browser-setup.mjs has built no bundle');
    const company = openImporting(bundle);
    const {google} = company;
    const folder = google.addDriveFolder({name: 'Certificates'});
    const bytes = Buffer.from('3082010002010330', 'hex');
    for (const name of ['ada', 'bo@example.com']) {
      google.addDriveFile({name: `${name}.p12`, bytes, parent: folder});
    }
    const answers: string[] = [];
    const door = emulatorDoor(company);
    const heard = new Proxy(door, {
      get: (_, verb: Verb) => async (input: never) => {
        const answer = await door[verb]!(input);
        answers.push(JSON.stringify(answer));
        return answer;
      },
    });
    const sidebar = await open(heard);
    await sidebar.tab('Import');
    for (const [name, added] of [
      ['Template', 0],
      ['Sample', 3],
    ] as const) {
      const {text} = await savedBy(sidebar, sidebar.frame.getByText(name));
      const source = {kind: 'text', text} as const;
      expect([
        name,
        company.ask('readCsv', {source, folder: ''}),
      ]).toMatchObject([name, {added, rejected: []}]);
    }
    await sidebar.press('CSV list');
    await choose(sidebar, 'list.csv', `${LIST}bo@example.com,,\nnobody,x,y\n`);
    await sidebar.frame
      .getByLabel('Folder with the certificate files')
      .fill(`https://drive.google.com/drive/folders/${folder}`);
    await sidebar.press('Preview');
    await sidebar.see('1 line is not imported');
    await sidebar.see('Line 4 “nobody” in the user column');
    await sidebar.press('Write 2 new rows');
    await sidebar.see('2 rows added, 0 changed, 0 unchanged.');
    const link = expect.stringContaining('https://drive.google.com/file/d/');
    expect(company.rows()).toEqual([
      ['ada@example.com', '', link, SECRET],
      ['bo@example.com', '', '', ''],
    ]);
    await sidebar.press('Import');
    await sidebar.press('Drive folder');
    await fillFolder(sidebar, folder);
    await sidebar.press('Scan the folder');
    await sidebar.see('1 matched, 1 already in rows');
    await sidebar.press('Fill 1 row');
    await sidebar.see('1 row filled, 0 added');
    const filled = [
      ['ada@example.com', '', link, SECRET],
      ['bo@example.com', '', link, ''],
    ];
    expect(company.rows()).toEqual(filled);
    await sidebar.press('Import');
    await sidebar.press('CSV list');
    await sidebar.press('Import another list');
    await choose(sidebar, 'more.csv', 'dan@example.com,,\n');
    await sidebar.press('Preview');
    await sidebar.press('Write 1 new row');
    await sidebar.press('Undo import');
    await sidebar.focusOn('Import undone: 1 row was removed.');
    expect(company.rows()).toEqual(filled);
    expect(answers.length).toBeGreaterThan(5);
    expect(answers.join()).not.toContain(JSON.stringify(SECRET).slice(1, -1));
  });
});

describe('users of the organization', () => {
  it('are counted, then added, and the source is kept where that is ticked', async () => {
    const kept = {kind: 'group', name: 'staff@example.com'} as const;
    let sources: readonly (typeof kept)[] = [];
    const sidebar = await way('Users of the organization', {
      usersFrom: () => ({sources, notices: []}),
      addUsers: ({keep, confirmed}) => {
        if (keep) sources = [kept];
        return {added: confirmed};
      },
      forgetUsersFrom: () => ({sources: [], notices: []}),
    });
    await sidebar.see('None yet.');
    await sidebar.frame.getByLabel('Group').check();
    await sidebar.frame
      .getByLabel('Address of the group')
      .fill(' staff@example.com');
    await sidebar.frame.getByText('What this needs').click();
    await sidebar.see('needs 2 more scopes');
    await sidebar.press('Count');
    await sidebar.focusOn('What would happen');
    expect(sidebar.last('countUsers')).toEqual({
      verb: 'countUsers',
      from: kept,
    });
    await sidebar.see('340 active users');
    await sidebar.see('300 already have a row');
    await sidebar.see('and 37 more');
    await sidebar.see('5 are suspended or archived');
    await sidebar.see('Add 40 rows');
    await sidebar.frame.getByLabel('Keep adding joiners').check();
    await sidebar.press('Add 40 rows, and keep the source');
    await sidebar.focusOn('The users were added');
    expect(sidebar.last('addUsers')).toEqual({
      verb: 'addUsers',
      from: kept,
      keep: true,
      confirmed: 40,
    });
    await sidebar.see('Group: staff@example.com');
    await sidebar.press('Remove Group staff@example.com');
    await sidebar.focusOn('Kept sources');
    expect(sidebar.last('forgetUsersFrom')).toEqual({
      verb: 'forgetUsersFrom',
      from: kept,
    });
    await sidebar.see('None yet.');
  });

  it('of a unit are chosen from a list that is read when it is wanted', async () => {
    const sidebar = await way('Users of the organization', {
      orgUnits: () => [
        {path: '/Sales', users: 12},
        {path: '/Sales/North', users: 1},
      ],
    });
    const {frame} = sidebar;
    await frame.getByLabel('Org unit').check();
    await sidebar.press('Choose from a list');
    const list = frame.getByLabel('Organizational unit', {exact: true});
    await list.selectOption('/Sales/North (1 user)');
    const path = frame.getByLabel('Path of the organizational unit');
    expect(await path.inputValue()).toBe('/Sales/North');
    await sidebar.press('Count');
    await sidebar.see('340 active users');
    expect(sidebar.last('countUsers')).toMatchObject({
      from: {kind: 'orgUnit', name: '/Sales/North'},
    });
    await path.fill('/Sales');
    await list.locator('option:checked', {hasText: '/Sales (12'}).waitFor({
      state: 'attached',
    });
  });

  it('of a group are chosen from a list where the optional scope is delegated, and typed elsewhere', async () => {
    let isDelegated = false;
    const sidebar = await way('Users of the organization', {
      groups: () =>
        isDelegated
          ? {
              groups: [
                {address: 'it@example.com', name: '', members: 1},
                {address: 'staff@example.com', name: 'Staff', members: 340},
              ],
              more: true,
            }
          : null,
    });
    const {frame} = sidebar;
    await frame.getByLabel('Group').check();
    await sidebar.press('Choose from a list');
    await sidebar.see('the optional scope admin.directory.group.readonly');
    isDelegated = true;
    await sidebar.press('Choose from a list');
    await sidebar.see('There are more groups than are listed.');
    const list = frame.getByRole('combobox', {name: 'Group'});
    await list.selectOption('Staff · staff@example.com (340 members)');
    const address = frame.getByLabel('Address of the group');
    expect(await address.inputValue()).toBe('staff@example.com');
    await sidebar.press('Count');
    await sidebar.see('340 active users');
    expect(sidebar.last('countUsers')).toMatchObject({
      from: {kind: 'group', name: 'staff@example.com'},
    });
  });

  it('who all have rows can still be kept', async () => {
    const sidebar = await way('Users of the organization', {
      countUsers: () => ({...usersCounted, added: 0, examples: []}),
    });
    const domain = sidebar.frame.getByLabel('Domain', {exact: true}).last();
    await domain.fill('example.com');
    await sidebar.press('Count');
    await sidebar.see('Nothing to add');
    await sidebar.frame.getByLabel('Keep adding joiners').check();
    await sidebar.press('Keep this source');
    await sidebar.see('From now on, each refresh');
    expect(sidebar.last('addUsers')).toMatchObject({
      from: {kind: 'domain', name: 'example.com'},
      keep: true,
      confirmed: 0,
    });
  });

  it('are counted again for another source', async () => {
    const sidebar = await way('Users of the organization');
    await sidebar.frame.getByLabel('Org unit').check();
    await sidebar.frame.getByLabel('Path of the').fill('/Sales');
    await sidebar.page.keyboard.press('Enter');
    await sidebar.see('What would happen');
    await sidebar.frame.getByLabel('Path of the').fill('/Sales/Europe');
    expect(await sidebar.text()).not.toContain('What would happen');
    await sidebar.frame.getByLabel('Group').check();
    await sidebar.pressOff('Count');
  });

  it('that cannot be read say why', async () => {
    const sidebar = await way('Users of the organization', {
      countUsers: () =>
        new No([
          {
            ...{code: 'delegation-entry', severity: 'block', fix: ''},
            says: 'You are no administrator.',
            copy: [
              {label: 'Client ID', text: '1048576'},
              {label: 'OAuth scopes', text: 'one,two'},
            ],
          },
        ]),
      usersFrom: () => refusal('The sheet is busy.'),
    });
    await sidebar.see('The sheet is busy.');
    await sidebar.frame
      .getByLabel('Domain', {exact: true})
      .last()
      .fill('example.com');
    await sidebar.press('Count');
    await sidebar.see('You are no administrator.');
    // Everything that a super admin needs is there: nothing has to be looked up elsewhere.
    expect(await sidebar.text()).toMatch(/Client ID\s+1048576\s/);
    await sidebar.press('Copy: OAuth scopes');
    await sidebar.press('Copy all');
    await sidebar.frame.getByRole('link', {name: 'Admin console'}).waitFor();
  });
});

describe('aliases without a certificate', () => {
  it('are listed by kind, and only those that can have a certificate get a row', async () => {
    const sidebar = await way('Aliases without a certificate');
    expect(sidebar.count('missingAliases')).toBe(0);
    await sidebar.see('Run “Refresh” in Rollout first');
    await sidebar.press('Find aliases');
    await sidebar.focusOn('What was found');
    await sidebar.see(
      '5 aliases without a valid certificate; 3 would get a row.',
    );
    const group = (name: string) =>
      sidebar.frame.getByRole('region', {name}).innerText();
    expect(await group('Without certificate: 2')).toMatch(
      /Gets a row\.\s+press@example\.com\s+User: ada@example\.com\s+bo@example\.com$/,
    );
    expect(await group('Not confirmed: 1')).toContain('new@example.com');
    expect(await group('Outside address: 1')).toContain('Gets no row');
    await sidebar.press('Add 3 rows');
    await sidebar.focusOn('The aliases were added');
    expect(sidebar.last('addAliases')).toEqual({
      verb: 'addAliases',
      confirmed: 3,
    });
    await sidebar.see('3 rows added.');
    await sidebar.see('give each new row its certificate file');
  });

  it('are reported as none if there are none', async () => {
    const sidebar = await way('Aliases without a certificate', {
      missingAliases: () => [],
    });
    await sidebar.press('Find aliases');
    await sidebar.see('No alias is missing');
    expect(await sidebar.text()).not.toContain('Add');
  });

  it('that nobody can give a certificate have nothing to be pressed', async () => {
    const sidebar = await way('Aliases without a certificate', {
      missingAliases: () => missingAliases.filter(it => it.is === 'outside'),
    });
    await sidebar.press('Find aliases');
    await sidebar.see('0 would get a row');
    expect(await sidebar.text()).not.toContain('Add');
  });
});

describe('looks', () => {
  const long = LONG_ADDRESS.replace(/\./g, '');

  const door: Door = {
    ...importDoor(),
    usersFrom: () => ({
      sources: [{kind: 'orgUnit', name: `/${long}`}],
      notices: [],
    }),
    readCsv: () => ({
      ...csvPreview,
      columns: [...csvPreview.columns, {header: long, meaning: ''}],
      rejected: [{line: 123_456, says: long, fix: long}],
      first: csvPreview.first.map(it => ({...it, user: long, file: long})),
    }),
    importCsv: () => refusal(long),
    missingAliases: () =>
      missingAliases.map(it => ({...it, user: long, alias: long})),
  };

  it('are nothing that axe objects to, and fit into 300 px: light, dark, and from right to left', async () => {
    const sidebar = await open(door);
    const {frame} = sidebar;
    const found: Record<string, string[]> = {};
    const look = async (state: string) => {
      const index = Object.keys(found).length;
      found[state] = await faultsInEveryLook(sidebar, index);
    };
    await sidebar.tab('Import');
    await look('sources');
    await sidebar.press('CSV list');
    await choose(sidebar, `${long}.csv`, LIST);
    await sidebar.press('Preview');
    await sidebar.see('What would happen');
    await sidebar.press('Write 12 new and 3 changed rows');
    await frame.getByRole('alert').getByText(long).waitFor();
    await look('list');
    await sidebar.press('Import');
    await sidebar.press('Drive folder');
    await frame.getByLabel('Folder', {exact: true}).fill(FOLDER);
    await sidebar.press('Scan the folder');
    await sidebar.see('What was found');
    await look('folder');
    await sidebar.press('Import');
    await sidebar.press('Users of the organization');
    await frame.getByLabel('Group').check();
    await frame.getByLabel('Address of the group').fill(long);
    await frame.locator('summary').click();
    await sidebar.press('Count');
    await sidebar.see('What would happen');
    await look('users');
    await sidebar.press('Import');
    await sidebar.press('Aliases without a certificate');
    await sidebar.press('Find aliases');
    await sidebar.see('What was found');
    await look('aliases');
    expect(found).toEqual({
      sources: [],
      list: [],
      folder: [],
      users: [],
      aliases: [],
    });
  });
});
