/** The playground from a visitor's point of view: the sheet, its menus and keys, and who may do what. */
import type {Requirement} from '../../src/core/door/contract';
import {violations} from '../support/accessibility';
import {button, COLUMN, playgroundTests} from '../support/playground-page';
import {IS_LONG, PICTURES} from '../support/thoroughness';
import {
  hierarchy,
  name,
  rfc822,
  subjectAltName,
} from '../unit/core/certificates/support/certificate-maker';
import {writePkcs12} from '../unit/core/certificates/support/pkcs12-writer';

const open = playgroundTests();

const COLLEAGUE = 'dmitri.sokolov@meridian.example';
const SERVICE_ACCOUNT = 'smime-rollout@meridian-mail.iam.gserviceaccount.com';
const MARKUP = '<img src=x onerror="document.title=1">';

describe('the page', () => {
  it('shows the sheet, the menu and the sidebar, and axe finds nothing in any of them', async () => {
    const {page, playground, cell, menu, sidebar} = await open();
    expect(await cell(1, COLUMN.user).innerText()).toBe('User');
    expect(await cell(2, COLUMN.user).innerText()).toBe(
      'amina.okafor@meridian.example',
    );
    const frame = await sidebar();
    await frame.getByText('40 rows to check').first().waitFor();
    expect(new URL(frame.url()).origin).toBe(playground.sidebarOrigin);
    expect(playground.sidebarOrigin).not.toContain(
      new URL(page.url()).hostname,
    );
    await button(page, 'Behind the scenes').click();
    await page.getByText('What Gmail holds').waitFor();
    const folder = page.getByRole('group', {name: 'To bring in'});
    expect(await folder.getByLabel('Drive folder').inputValue()).toBe(
      playground.view.toImport!.folder,
    );
    await menu('S/MIME', 'Upload');
    expect(await page.getByRole('menu', {name: 'Upload'}).innerText()).toBe(
      'Selected\nTo do\nNeeds attention\nAll',
    );
    expect(await violations(page)).toEqual([]);
    expect(await violations(frame)).toEqual([]);
    await page.keyboard.press('Escape');

    await button(page, 'Close sidebar').click();
    await page.locator('iframe').waitFor({state: 'detached'});
  });

  it('is worked by keyboard: cells, menus, rows', async () => {
    const {page, playground, cell} = await open();
    const {keyboard} = page;
    await cell(2, COLUMN.user).focus();
    for (let at: number = COLUMN.user; at < COLUMN.alias; at++) {
      await keyboard.press('ArrowRight');
    }
    await keyboard.press('Shift+ArrowDown');
    await page.locator('.name-box', {hasText: 'F2:F3'}).waitFor();
    await keyboard.press('Delete');
    await page.waitForFunction(
      () =>
        document.querySelectorAll('tr:nth-child(3) td')[5]!.textContent === '',
    );
    await keyboard.type('press@meridian.example');
    await keyboard.press('Enter');
    await page.locator('.name-box', {hasText: 'F3'}).waitFor();
    await keyboard.press('F2');
    await keyboard.type('dropped');
    await keyboard.press('Escape');
    // What was typed goes to the sheet, and comes back from there.
    await cell(2, COLUMN.alias).getByText('press@meridian.example').waitFor();
    const texts = playground.view.sheet.rows.map(
      row => row[COLUMN.alias]!.text,
    );
    expect(texts.slice(1, 4)).toEqual([
      'press@meridian.example',
      '',
      'carmen.ortiz@meridian.example',
    ]);

    // A menu takes the focus once it is rendered.
    const openMenu = () =>
      page.waitForFunction(() =>
        document.activeElement?.closest('[role=menu]'),
      );
    await page.getByRole('menuitem', {name: 'Rows'}).focus();
    await keyboard.press('ArrowDown');
    await openMenu();
    await keyboard.press('End');
    await keyboard.press('Enter');
    await page.waitForFunction(() =>
      document
        .querySelectorAll('tr:nth-child(3) td')[5]!
        .textContent.startsWith('carmen'),
    );

    await page.getByRole('menuitem', {name: 'Rows'}).focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('Enter');
    await openMenu();
    await keyboard.press('u');
    await page.locator(':focus', {hasText: 'Upload'}).waitFor();
    await keyboard.press('ArrowRight');
    await page.locator(':focus', {hasText: 'Selected'}).waitFor();
    await keyboard.press('Escape');
    await page.locator(':focus', {hasText: 'Upload'}).waitFor();
    await keyboard.press('Home');
    await keyboard.press('Enter');
    await page.locator('iframe').waitFor();
  });

  it('starts over, also while a script runs', async () => {
    const it = await open();
    const {page, playground, cell} = it;
    const startOver = async () => {
      await playground.perform({do: 'edit', row: 2, column: 1, text: 'gone'});
      await page.locator('td', {hasText: 'gone'}).waitFor();
      await button(page, 'Start over').click();
      await page
        .getByRole('gridcell', {name: 'gone'})
        .waitFor({state: 'detached'});
      expect(await cell(2, COLUMN.user).innerText()).toBe(
        'amina.okafor@meridian.example',
      );
    };
    // A virtual second takes a minute.
    await it.pace(60_000);
    const run = playground.perform({do: 'menu', name: 'uploadAll'});
    await page.locator('.doing', {hasText: 'Running'}).waitFor();
    await startOver();
    expect(await run).toMatchObject({ok: false});
    expect(playground.view.running).toBe('');
    await startOver();
  });

  it('starts over in Hebrew: the sheet runs from right to left, and the sidebar speaks it', async () => {
    const {page} = await open();
    await page
      .locator('label', {hasText: /^In/})
      .locator('select')
      .selectOption('he');
    await button(page, 'Start over').click();
    await page.locator('.grid[dir=rtl]').waitFor();
    await page.getByRole('menuitem', {name: 'S/MIME'}).click();
    await page.getByRole('menuitem').filter({hasText: 'סרגל הצד'}).click();
    const handle = await page.locator('iframe').elementHandle();
    const frame = (await handle.contentFrame())!;
    await frame.locator('[role=tablist]').waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('he');
    // The second column is to the left of the first one, and the arrow leads there.
    await page.locator('tr:nth-child(2) td').nth(0).click();
    await page.keyboard.press('ArrowLeft');
    await page.locator('.name-box', {hasText: 'B2'}).waitFor();
    if (PICTURES) {
      await page.screenshot({path: `${PICTURES}/playground-he.png`});
    }
  });
});

describe('what can be tried', () => {
  it('deletes the rows whose numbers are selected, also apart from each other', async () => {
    const {page, playground, menu, cell} = await open();
    const number = (row: number) => page.locator(`tr:nth-child(${row}) > th`);
    const users = () =>
      playground.view.sheet.rows.slice(1, 6).map(row => row[0]!.text);
    const [first, , , fourth = '', fifth] = users();
    await number(3).click();
    await number(4).click({modifiers: ['Shift']});
    await menu('Rows', 'Delete rows 3 to 4');
    await cell(3, COLUMN.user).getByText(fourth).waitFor();
    expect(users().slice(0, 3)).toEqual([first, fourth, fifth]);
    const sixth = users()[3];
    await number(2).click();
    await number(4).click({modifiers: ['Control']});
    await menu('Rows', 'Delete selected rows');
    await cell(2, COLUMN.user).getByText(fourth).waitFor();
    expect(users().slice(0, 2)).toEqual([fourth, sixth]);
  });

  it('leads from a blank spreadsheet to three uploaded rows in 15 clicks, without leaving the page', async () => {
    const {page, playground, sidebar, asked} = await open();
    await page.getByLabel('With').selectOption('blank');
    await button(page, 'Start over').click();
    await page.getByRole('grid', {name: 'Sheet1'}).waitFor();
    const frame = await sidebar();
    // To open the menu, and to choose from it.
    let clicks = 2;
    const press = async (name: string) => {
      await button(frame, name).click();
      clicks += 1;
    };
    await press('Create the sheets');
    const account = frame.getByLabel('Service account e-mail');
    await account.fill(SERVICE_ACCOUNT);
    const names = [...playground.view.sheets];
    expect([names[0], names.includes('Sheet1')]).toEqual(['Rollout', false]);
    await press('Use keyless access');
    await frame.getByText('4 of 9 steps done').waitFor();
    await press('Import certificates');
    await press('Drive folder');
    await frame
      .getByLabel('Folder', {exact: true})
      .fill(playground.view.toImport!.folder);
    await press('Scan the folder');
    await press('Add 3 rows');
    await frame.getByText('3 added').waitFor();
    await frame.getByRole('tab', {name: 'Rollout'}).click();
    clicks += 1;
    await press('Check 3 rows');
    await press('Upload 3 rows');
    await frame.getByText('8 of 9 steps done').waitFor();
    expect(asked('smimeInfo.insert')).toBe(3);
    expect(clicks).toBeLessThanOrEqual(15);
  });
});

describe('who may do what', () => {
  it('admits only operators, by sidebar and by menu; the sidebar closes when its person leaves the keyboard', async () => {
    const {page, playground, asked, menu, sidebar} = await open();
    const {people, person} = playground.view;
    expect(people.map(it => it.is)).toEqual(['owner', 'editor']);
    await page.getByLabel('You are').selectOption(COLLEAGUE);
    // A click on the menu must not overtake it.
    while (playground.view.person !== COLLEAGUE) await page.waitForTimeout(20);
    const frame = await sidebar();
    await frame
      .getByText(`${COLLEAGUE} is not an operator of this sheet.`)
      .first()
      .waitFor();
    await menu('S/MIME', 'Delete…', 'All');
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain(
      `${COLLEAGUE} is not an operator of this sheet. Ask one of the operators to add you in Settings.`,
    );
    await dialog.getByRole('button', {name: 'OK'}).click();
    await dialog.waitFor({state: 'detached'});
    expect(asked('')).toBe(0);
    await page.getByLabel('You are').selectOption(person);
    await page.locator('iframe').waitFor({state: 'detached'});
    expect(playground.view.sidebar).toBeNull();
  });

  it('accepts commands only from its own page', async () => {
    const {playground} = await open({isUnseen: true});
    const {url, sidebarOrigin} = playground;
    const post = (headers: Record<string, string>) =>
      fetch(`${url}/commands`, {
        method: 'POST',
        headers,
        body: '{"do": "menu", "name": "uploadAll"}',
      });
    const page = await (await fetch(url)).text();
    const token = /token&quot;:&quot;([\w-]+)/.exec(page)![1]!;
    const known = {'x-playground-token': token};
    const statuses = [
      await post({}),
      await post({'x-playground-token': 'x'.repeat(token.length)}),
      await post({...known, origin: 'https://evil.example'}),
      await post({...known, origin: sidebarOrigin}),
      await fetch(`${url}/views`),
    ].map(({status}) => status);
    expect(statuses).toEqual([403, 403, 403, 403, 403]);
    expect(playground.view.google.counts).toEqual({});
  });

  it('carries for google.script.run what Apps Script carries, and nothing else', async () => {
    const {sidebar} = await open();
    const frame = await sidebar();
    const call = (name: string, arg: string) =>
      frame.evaluate(
        ([name, arg]) =>
          new Promise<string>(resolve => {
            const {google} = window as unknown as {
              google: {script: {run: GoogleRun}};
            };
            const runner = google.script.run
              .withSuccessHandler(value => resolve(JSON.stringify(value)))
              .withFailureHandler(error => resolve(error.message));
            const value: unknown = arg === 'a Date' ? new Date() : {verb: arg};
            try {
              runner[name as 'door'](value);
            } catch (error) {
              resolve((error as Error).message);
            }
          }),
        [name, arg] as const,
      );
    expect(await call('door', 'overview')).toContain('"ok":true');
    expect(await call('door', 'a Date')).toBe(
      'Failed due to illegal value in property: 0',
    );
    expect(await call('noSuchFunction', '')).toContain(
      'Script function not found: noSuchFunction',
    );
    expect(await call('app_', '')).toContain('Script function not found: app_');
  });
});

describe('text from outside', () => {
  it('stays text, in the grid and in the sidebar', async () => {
    const {page, playground, cell, sidebar} = await open();
    const title = await page.title();
    await playground.perform({do: 'edit', row: 3, column: 1, text: MARKUP});
    await page.locator('td', {hasText: MARKUP}).waitFor();

    await cell(2, COLUMN.file).click();
    await button(page, 'Behind the scenes').click();
    await page.getByLabel(/Put a certificate file/).setInputFiles({
      name: 'markup.p12',
      mimeType: 'application/x-pkcs12',
      buffer: certificateFile(MARKUP, 'amina.okafor@meridian.example'),
    });
    await page
      .locator('td', {hasText: /^https:.*view$/})
      .first()
      .waitFor();
    await cell(2, COLUMN.password).dblclick();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('markup');
    await page.keyboard.press('Enter');
    await cell(2, COLUMN.user).click();

    const frame = await sidebar();
    await frame.getByRole('tab', {name: 'Row'}).click();
    await frame.getByText('Row 2', {exact: true}).first().waitFor();
    await button(frame, 'Check file').click();
    await frame.getByText(MARKUP, {exact: true}).first().waitFor();
    await frame.getByRole('heading', {name: 'onerror'}).waitFor();
    await cell(3, COLUMN.user).click();
    // The answer stays with the row that it was asked for.
    await button(frame, 'Show row 3').click();
    // What follows the “=” could be a password in a line that was not split.
    await frame.getByText('“<img src…” in the User column').first().waitFor();

    expect(await page.locator('img').count()).toBe(0);
    expect(await frame.locator('img').count()).toBe(0);
    expect(await page.title()).toBe(title);
  });
});

describe('the delegation entry', () => {
  it('decides what the set-up check misses, and whether the directory can be read', async () => {
    const {playground} = await open({isUnseen: true});
    const {perform} = playground;
    const ask = async (request: object) => {
      const args = [request];
      const reply = await perform({do: 'run', name: 'door', args});
      if (!reply.ok) throw new Error(reply.error);
      return (reply.value as {value: unknown}).value;
    };
    const missing = async () => {
      const found = (await ask({verb: 'checkSetup'})) as Requirement[];
      return found.filter(it => it.met === 'no').map(it => it.code);
    };
    expect(await missing()).toEqual([]);
    await perform({do: 'delegate', what: 'nothing'});
    expect(await missing()).toEqual(['delegation-basic']);
    await perform({do: 'delegate', what: 'Gmail and the directory'});
    const {domain} = playground.view.toImport!;
    const from = {kind: 'domain', name: domain};
    const counted = await ask({verb: 'countUsers', from});
    expect(counted).toMatchObject({added: 4});
  });
});

// Without the sheet's page, scenarios/door and scenarios/directory try each of these, and sidebar-screens and sidebar-import what the
// sidebar shows of it.
if (IS_LONG) {
  describe('set-up', () => {
    it('keeps the settings, and finds the missing delegation entry with what to paste', async () => {
      const {page, sidebar} = await open();
      const frame = await sidebar();
      await frame.getByRole('tab', {name: 'Settings'}).click();
      await frame.getByLabel('Mailboxes at once').fill('7');
      await button(frame, 'Save').click();
      await frame.getByText('Saved.').waitFor();
      await button(page, 'Close sidebar').click();
      await page.locator('iframe').waitFor({state: 'detached'});

      const again = await sidebar();
      await again.getByRole('tab', {name: 'Settings'}).click();
      expect(await again.getByLabel('Mailboxes at once').inputValue()).toBe(
        '7',
      );

      await again.getByRole('button', {name: /^Set-up check/}).click();
      await button(again, 'Check set-up').click();
      await again
        .locator('strong', {hasText: 'Everything is set up.'})
        .waitFor();
      await again.getByText(/^\d+ requirements are met$/).click();
      const lines = await again.locator('.requirements > li').count();
      expect(lines).toBeGreaterThanOrEqual(7);
      expect(await again.locator('.requirements h3 .good').count()).toBe(lines);

      await button(page, 'Behind the scenes').click();
      await page
        .getByLabel('Delegation entry in the Admin console')
        .selectOption('nothing');
      await page.getByText('delegation taken away').waitFor();
      await button(again, 'Check again').click();
      await again.locator('strong', {hasText: 'not met'}).waitFor();
      const red = again
        .locator('.requirements > li')
        .filter({hasText: 'Not met'});
      expect(await red.getByRole('heading').allInnerTexts()).toEqual([
        'Delegation for primary addresses Not met',
      ]);
      expect(await red.innerText()).toContain(
        'Security → Access and data control → API controls → Domain-wide delegation',
      );
      expect(await red.locator('code').allInnerTexts()).toEqual([
        '104857600000000000021',
        'https://www.googleapis.com/auth/gmail.settings.basic,https://www.googleapis.com/auth/gmail.settings.sharing',
      ]);
    });

    it('has a folder in Drive and a directory to import rows from', async () => {
      const {page, playground, sidebar} = await open();
      await playground.perform({
        do: 'delegate',
        what: 'Gmail and the directory',
      });
      const frame = await sidebar();
      await button(page, 'Behind the scenes').click();
      const {folder, domain} = playground.view.toImport!;
      const shown = page.getByRole('group', {name: 'To bring in'});
      expect(await shown.getByLabel('Drive folder').inputValue()).toBe(folder);
      await frame.getByRole('tab', {name: 'Import'}).click();
      await button(frame, 'Users of the organization').click();
      await frame.getByRole('textbox', {name: 'Domain'}).fill(domain);
      await button(frame, 'Count').click();
      await frame.getByText('4 would get a row').first().waitFor();
    });
  });
}

interface GoogleRun {
  withSuccessHandler(handle: (value: unknown) => void): GoogleRun;
  withFailureHandler(handle: (error: Error) => void): GoogleRun;
  door(request: unknown): void;
}

/** A certificate for an address, whose own name and whose issuer's is this one, in a PKCS#12 with the password "markup". */
function certificateFile(commonName: string, address: string): Buffer {
  const subject = name(`CN=${commonName}`);
  const {leaf, intermediate} = hierarchy({
    intermediate: {subject},
    leaf: {
      subject,
      extensions: {subjectAltName: subjectAltName(rfc822(address))},
    },
  });
  return writePkcs12({
    ...{key: leaf.key, password: 'markup'},
    certificates: [leaf.der, intermediate.der],
  });
}
