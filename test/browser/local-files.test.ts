/** Fifty certificate files dropped on the sidebar, over the real script: whatever is wrong with them, each is accounted for. */
import type {Frame} from 'playwright-core';
import {
  address,
  COMMON_PASSWORD,
  GOOD,
  NEW,
  openFilesCompany,
  OTHER_PASSWORD,
  SHARED,
  withoutChain,
  type FilesCompany,
  type LocalName,
} from '../support/files-company';
import {emulatorDoor} from '../support/emulator-door';
import {faultsInEveryLook, violations} from '../support/accessibility';
import {
  everythingIn,
  foundIn,
  pieces,
  privatePartsIn,
  spellings,
} from '../support/secrets';
import {gate} from '../support/sidebar-door';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';

const open = sidebarTests();

let company: FilesCompany;
beforeEach(async () => {
  const bundle = process.env.BUNDLE_FOLDER;
  if (!bundle) throw new Error('browser-setup.mjs has built no bundle');
  company = await openFilesCompany(bundle);
});

/** Drops files over the drop zone, as a person does. */
async function drop(frame: Frame, files: readonly LocalName[]): Promise<void> {
  const given = files.map(({name, bytes}) => ({
    name,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  await frame.locator('.drop').evaluate((zone, all) => {
    const dataTransfer = new DataTransfer();
    for (const {name, base64} of all) {
      const bytes = Uint8Array.from(atob(base64), it => it.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    const isTaken = (kind: string) =>
      !zone.dispatchEvent(
        new DragEvent(kind, {dataTransfer, bubbles: true, cancelable: true}),
      );
    // A browser drops nothing where nobody took what was over it.
    if (!isTaken('dragover') || !isTaken('drop')) throw new Error('not taken');
  }, given);
}

/** Collects what the bar says, from now on. */
function watchBar(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, {seen});
    new MutationObserver(() => {
      const bar = document.querySelector('#panel [role=progressbar]');
      const text = bar?.getAttribute('aria-valuetext');
      if (text && seen.at(-1) !== text) seen.push(text);
    }).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  });
}

function seen(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => (window as unknown as {seen: string[]}).seen);
}

/** The list to keep: how each file ended. */
async function account(frame: Frame): Promise<Map<string, string>> {
  await frame.getByText('List as text').click();
  const csv = await frame.locator('details pre').innerText();
  await frame.getByText('List as text').click();
  const lines = csv.trim().split(/\r?\n/).slice(1);
  return new Map(
    lines.map(line => {
      const [file = '', , , , state = ''] = line.split(',');
      return [file, state];
    }),
  );
}

async function begin(sidebar: Sidebar): Promise<void> {
  await sidebar.tab('Import');
  await sidebar.press('Certificate files on this computer');
  await sidebar.frame
    .getByLabel('Password for all files')
    .fill(COMMON_PASSWORD);
}

describe('files from this computer', () => {
  it('are named in the commands, as far as a shell takes the name', async () => {
    const sidebar = await open(emulatorDoor(company));
    await begin(sidebar);
    const bytes = withoutChain(company.file(GOOD[0]!));
    await drop(sidebar.frame, [
      {name: 'Good ten.p12', bytes},
      {name: '$(id).p12', bytes},
    ]);
    const fixes = sidebar.frame.locator('.alike summary');
    await fixes.first().click();
    await sidebar.see('openssl pkcs12 -in "Good ten.p12" -nodes');
    await fixes.last().click();
    await sidebar.see('openssl pkcs12 -in file.p12 -nodes');
  });

  it('are listed with what is wrong, in each language', async () => {
    const sidebar = await open(emulatorDoor(company));
    await begin(sidebar);
    const bytesOf = (name: string) =>
      company.folder.find(it => it.name.startsWith(`${name}.`))!.bytes;
    const some = [
      GOOD[1]!,
      'locked1',
      'keyless1',
      'expired1',
      'desk',
      'wrong1',
    ];
    const files = some.map(bytesOf);
    files.push(withoutChain(company.file(GOOD[2]!)));
    // Their names are the same in every language.
    await sidebar.frame.locator('input[type=file]').setInputFiles(
      files.map((bytes, i) => ({
        name: `${i}.p12`,
        mimeType: 'application/x-pkcs12',
        buffer: Buffer.from(bytes),
      })),
    );
    await sidebar.frame.getByRole('button', {name: /^Upload \d/}).waitFor();
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
  });

  it('are dropped, judged, uploaded, stopped, gone on with, and accounted for', async () => {
    const held = gate<void>();
    let requests = 0;
    const sidebar = await open(
      emulatorDoor(company, verb =>
        verb === 'uploadFiles' && ++requests === 1 ? held.answer : undefined,
      ),
      {height: 900},
    );
    await begin(sidebar);
    const {frame} = sidebar;
    await watchBar(frame);
    await drop(frame, company.folder);
    expect(company.folder).toHaveLength(50);
    await frame.getByRole('button', {name: 'Upload 34 files'}).waitFor();
    expect((await seen(frame)).length).toBeGreaterThan(40);
    expect(await violations(frame)).toEqual([]);

    await sidebar.press('Upload 34 files');
    await sidebar.see('0 of 34');
    await sidebar.press('Stop');
    await sidebar.see('Stopping');
    held.open();
    await frame.getByRole('button', {name: 'Continue with 14 files'}).waitFor();
    await sidebar.see('20 done');

    const own = frame.getByLabel('Password of locked1.p12');
    await own.fill(OTHER_PASSWORD);
    await own.press('Enter');
    await frame.getByRole('button', {name: 'Continue with 15 files'}).waitFor();
    await frame
      .getByLabel('Mailbox: desk.p12')
      .selectOption({label: `${address(SHARED)} (${address('desk.bob')})`});
    await sidebar.press('Continue with 16 files');
    await sidebar.see('36 done');

    const ends = await account(frame);
    expect(ends.size).toBe(50);
    const expected: Record<string, readonly string[]> = {
      Done: [
        ...GOOD.slice(1).map(it => `${it}.p12`),
        `${GOOD[0]}.PFX`,
        ...NEW.map(it => `${it}.p12`),
        'slow.p12',
        'desk.p12',
        'locked1.p12',
        'export-2026',
      ],
      'Password missing': ['locked2.p12'],
      Blocked: [
        ...['keyless1.p12', 'keyless2.p12', 'expired1.p12', 'expired2.p12'],
        ...['wrong1.p12', 'wrong2.p12', 'text.p12', 'empty.p12', 'large.p12'],
      ],
      'Listed twice': ['good10 (1).p12', 'good11 (1).p12'],
      'Not a certificate file': ['readme.txt', 'passwords.docx'],
    };
    for (const [state, files] of Object.entries(expected)) {
      const found = [...ends].filter(([, it]) => it === state);
      expect(found.map(([file]) => file).sort()).toEqual([...files].sort());
    }
    // The page derived the keys of the file with many rounds, and the script opened it with them.
    const sent = sidebar.asked
      .filter(it => it.verb === 'uploadFiles')
      .flatMap(it => it.files as {name: string; keys: object}[]);
    const slow = sent.find(it => it.name === 'slow.p12')!;
    expect(Object.keys(slow.keys).length).toBeGreaterThan(1);
    expect(sent).toHaveLength(36);

    const inserted = company.google.state.log.filter(it =>
      it.method.endsWith('smimeInfo.insert'),
    );
    expect(inserted).toHaveLength(36);
    const [, ...rows] = company.workspace.shown('Rollout');
    expect(rows.filter(row => row.includes('Uploaded'))).toHaveLength(36);
    expect(company.workspace.shown('Log').slice(1)).toHaveLength(36);
    expectNoFile(expectNoSecrets());
    expect(await frame.evaluate(() => localStorage.length)).toBe(0);
  });

  it('are opened by a passwords.csv that is dropped with them, by file name or user', async () => {
    const sidebar = await open(emulatorDoor(company));
    await sidebar.tab('Import');
    await sidebar.press('Certificate files on this computer');
    const {frame} = sidebar;
    const [byFile = '', byUser = '', other = ''] = GOOD;
    const list = [
      'user,file,password',
      `,C:\\certs\\${byFile}.p12,${COMMON_PASSWORD}`,
      `${address(byUser)},,${COMMON_PASSWORD}`,
      `,${other}.p12,wrong`,
    ].join('\n');
    const file = (name: string) => ({
      ...{name: `${name}.p12`, bytes: company.file(name)},
    });
    await drop(frame, [
      ...[file(byFile), file(byUser), file(other)],
      {name: 'passwords.csv', bytes: Buffer.from(list)},
      {name: 'old-passwords.txt', bytes: Buffer.from('nothing')},
    ]);
    await frame.getByRole('button', {name: 'Upload 2 files'}).waitFor();
    await sidebar.see('passwords.csv: 3 passwords');
    await sidebar.see('old-passwords.txt can’t be read as a list of passwords');
    const own = frame.getByLabel(`Password of ${other}.p12`);
    await own.fill(COMMON_PASSWORD);
    await own.press('Enter');
    await sidebar.press('Upload 3 files');
    await sidebar.see('3 done');
    const ends = await account(frame);
    expect([...ends.keys()].sort()).toEqual(
      [byFile, byUser, other].map(it => `${it}.p12`).sort(),
    );
    await sidebar.press('Forget passwords');
    expect(await sidebar.text()).not.toContain('passwords.csv: 3');
    expectNoSecrets();
  });

  it('stay unchanged if the script refuses them, and can be sent again', async () => {
    const {workspace} = company;
    const sidebar = await open(emulatorDoor(company));
    await begin(sidebar);
    await drop(sidebar.frame, company.folder.slice(0, 3));
    await sidebar.frame.getByRole('button', {name: 'Upload 3 files'}).waitFor();
    const door = (verb: string, more = {}) =>
      workspace.run('door', [{verb, ...more}]);
    door('start', {action: 'check', selection: 'all'});
    await sidebar.press('Upload 3 files');
    await sidebar.see('still has');
    await sidebar.see('3 not started');
    door('stop');
    await sidebar.press('Upload 3 files');
    await sidebar.see('3 done');
    // When all files are finished, the password is deleted.
    const password = sidebar.frame.getByLabel('Password for all files');
    expect(await password.inputValue()).toBe('');
  });

  it('say the same fault once, and are sent again after Google has refused them', async () => {
    const {google} = company;
    const sidebar = await open(emulatorDoor(company));
    await begin(sidebar);
    const faulty = ['keyless1.p12', 'keyless2.p12'];
    const files = company.folder.filter(it => faulty.includes(it.name));
    await drop(sidebar.frame, [...company.folder.slice(0, 3), ...files]);
    await sidebar.frame.getByRole('button', {name: 'Upload 3 files'}).waitFor();
    const fault = sidebar.frame.locator('.alike');
    expect(await fault.locator('.notice').count()).toBe(1);
    expect(await fault.locator('.file strong').allTextContents()).toEqual(
      faulty,
    );
    google.faults.add({
      match: {method: 'gmail.users.settings.sendAs.smimeInfo.insert'},
      ...{times: 2, respond: {status: 404, body: {error: {code: 404}}}},
    });
    await sidebar.press('Upload 3 files');
    await sidebar.see('1 done');
    await sidebar.see('2 failed');
    await sidebar.press('Try 2 failed files again');
    await sidebar.see('3 done');
    const password = sidebar.frame.getByLabel('Password for all files');
    expect(await password.inputValue()).toBe('');
  });
});

describe('one password for all rows without one', () => {
  it('goes with the run and is forgotten at its end', async () => {
    const {workspace, google} = company;
    const bytes = company.file(GOOD[0]!);
    const [reader = ''] = workspace.spreadsheet.editors;
    const file = google.addDriveFile({name: 'x.p12', bytes, readers: [reader]});
    workspace.edit('Rollout', 2, 'Certificate file', file);
    workspace.activate('Rollout', 'A2');
    const sidebar = await open(emulatorDoor(company));
    await sidebar.act('Advanced');
    await sidebar.frame
      .getByText('One password for all rows without one')
      .click();
    const field = sidebar.frame.getByLabel('Password', {exact: true});
    await field.fill(COMMON_PASSWORD);
    await sidebar.press('Rollout');
    await sidebar.frame.getByRole('radio', {name: 'Selected'}).check();
    await sidebar.act('Upload 1 row');
    await sidebar.see('1 ok');
    await sidebar.act('Advanced');
    await sidebar.frame
      .getByText('One password for all rows without one')
      .click();
    expect(await field.inputValue()).toBe('');
    expect(sidebar.last('start')).toMatchObject({password: COMMON_PASSWORD});
    expectNoSecrets();
  });
});

/** The whole emulator is searched: cells, properties, cache, console, mails, Drive and Google's own log. */
function expectNoSecrets(): string {
  const everything = everythingIn(company.workspace, company.google);
  for (const [name, password] of [
    [GOOD[0]!, COMMON_PASSWORD],
    ['slow', COMMON_PASSWORD],
    ['locked1', OTHER_PASSWORD],
  ] as const) {
    const parts = privatePartsIn(company.file(name), password);
    expect(parts.length).toBeGreaterThan(0);
    expect(foundIn(everything, parts.flatMap(pieces))).toEqual([]);
    const words = spellings(Buffer.from(password));
    expect(foundIn(everything, words)).toEqual([]);
  }
  return everything;
}

/** Not even as it was sent, encrypted. */
function expectNoFile(everything: string): void {
  const files = company.folder.filter(it => it.bytes[0] === 0x30);
  expect(files.length).toBeGreaterThan(40);
  for (const {bytes} of files) {
    const start = Buffer.from(bytes.subarray(30, 120));
    expect(foundIn(everything, pieces(start))).toEqual([]);
  }
}
