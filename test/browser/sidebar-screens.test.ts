import type {
  CertificateCard,
  IssuerSettings,
  Overview,
  RowCard,
  Settings,
  UserKit,
} from '../../src/core/door/contract';
import {zip} from '../../src/core/base/zip';
import {fillIn} from '../../emulator/company';
import {VERSION} from '../../src/version';
import {faultsInEveryLook, faultsInLooks} from '../support/accessibility';
import {hierarchy} from '../unit/core/certificates/support/certificate-maker';
import {pem} from '../unit/core/certificates/support/openssl';
import {
  ADA,
  BEN,
  ENTERPRISE,
  openIssuingCompany,
} from '../support/issuing-company';
import {Lost, Nothing, gate, refusal} from '../support/sidebar-door';
import {sidebarTests} from '../support/sidebar-page';
import {
  calmDoor,
  certificate,
  examined,
  older,
  overview,
  requirements,
  row,
  settings,
} from '../support/sidebar-samples';

const open = sidebarTests();

/** What a button saves as a file. */
async function downloaded(
  {page, press}: Awaited<ReturnType<typeof open>>,
  button: string,
): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    press(button),
  ]);
  const chunks = await (await download.createReadStream()).toArray();
  return Buffer.concat(chunks).toString();
}

const file = (name: string, buffer: Buffer) => ({
  ...{name, buffer},
  mimeType: 'application/octet-stream',
});

describe('the overview', () => {
  it('counts the rows by state, in a picture with a text and in a list', async () => {
    const sidebar = await open(calmDoor());
    const picture = sidebar.frame.getByRole('img');
    await sidebar.see('14 of 25 rows covered');
    expect(await picture.getAttribute('aria-label')).toBe(
      'Covered: 14 rows, Ready to upload: 6 rows, Need attention: 5 rows',
    );
    const widths = await picture
      .locator('rect')
      .evaluateAll(parts => parts.map(it => Number(it.getAttribute('width'))));
    expect(widths[0]).toBeCloseTo(56 - 0.8);
    expect(widths[2]).toBeCloseTo(20);
    expect(await sidebar.text()).toMatch(
      /Covered\s+14\s+Ready to upload\s+6\s+Need attention\s+5/,
    );
  });

  it('offers to set the sheets up while they are missing, and nothing else', async () => {
    const bare: Overview = {
      ...overview,
      ready: false,
      rows: 0,
      states: [],
      expiries: [],
      notices: [],
    };
    const sidebar = await open({
      ...calmDoor(),
      overview: () => bare,
      setUpSheets: () => ({...bare, ready: true}),
    });
    await sidebar.see('This spreadsheet has no Rollout sheet yet');
    expect(await sidebar.text()).not.toContain('Next step');
    await sidebar.press('Set up sheets');
    await sidebar.see('The Rollout sheet has no rows yet.');
    await sidebar.press('Import certificates');
    await sidebar.see('Where are your certificate files?');
  });

  it('leads to the settings where only the own account can be reached', async () => {
    const sidebar = await open({
      ...calmDoor(),
      overview: () => ({...overview, access: 'own'}),
    });
    await sidebar.press('Open Settings');
    await sidebar.see('Access to mailboxes');
    await sidebar.focusOn('Settings');
  });

  it.each([
    ['a request that got lost', new Lost('NetworkError: HTTP 0'), /HTTP 0/],
    ['an answer that could not be carried', new Nothing(), /No reason was/],
    ['a refusal', refusal('You are not an operator.'), /not an operator/],
  ])('says %s in a sentence and tries again', async (_, answer, sentence) => {
    const answers = [answer];
    const sidebar = await open({
      ...calmDoor(),
      overview: () => answers.shift() ?? overview,
    });
    await sidebar.see(sentence);
    expect(
      await sidebar.frame.getByRole('alert').first().innerText(),
    ).toContain('Problem');
    await sidebar.press('Reload');
    await sidebar.see('14 of 25 rows covered');
    expect(await sidebar.text()).not.toMatch(sentence);
  });

  it('looks at the sheet again when it is shown again, and the settings once they can be read', async () => {
    let rows = 25;
    let isSetUp = false;
    const sidebar = await open({
      ...calmDoor(),
      overview: () => ({
        ...overview,
        states: [{...overview.states[0]!, count: rows}],
      }),
      settings: () =>
        isSetUp ? {settings, hasPrivateKey: true} : refusal('Not set up yet.'),
    });
    await sidebar.see('All 25 rows covered');
    await sidebar.tab('Settings');
    await sidebar.see('Not set up yet.');
    rows = 26;
    isSetUp = true;
    await sidebar.tab('Rollout');
    await sidebar.see('All 26 rows covered');
    await sidebar.tab('Settings');
    await sidebar.see('Operators');
    expect(await sidebar.text()).not.toContain('Not set up yet.');
  });

  it('shows external data as text, whatever it contains', async () => {
    const hostile = '<img src=x onerror="throw 1"><b>bold</b> &amp; </script>';
    const sidebar = await open({
      ...calmDoor(),
      overview: () => ({
        ...overview,
        notices: [{code: 'x', severity: 'block', says: hostile, fix: hostile}],
      }),
      row: () => ({...row, user: hostile, alias: hostile, message: hostile}),
    });
    await sidebar.see(hostile);
    await sidebar.tab('Row');
    await sidebar.see(hostile);
    expect(await sidebar.frame.locator('img, b').count()).toBe(0);
  });
});

describe('the row', () => {
  const other: RowCard = {...row, row: 6, user: 'bo@example.com'};

  it('follows the cursor, but not while nobody looks', async () => {
    let present: RowCard | null = row;
    const sidebar = await open(
      {...calmDoor(), row: () => present},
      {clock: true},
    );
    await sidebar.tab('Row');
    await sidebar.see('Row 5');
    present = other;
    await sidebar.page.clock.runFor(2100);
    await sidebar.see('Row 6');
    present = null;
    await sidebar.page.clock.runFor(2100);
    await sidebar.see('No row is selected');
    const hide = (hidden: boolean) =>
      sidebar.frame.evaluate(now => {
        Object.defineProperty(document, 'hidden', {
          get: () => now,
          configurable: true,
        });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await hide(true);
    const before = sidebar.count('row');
    await sidebar.page.clock.runFor(20_000);
    expect(sidebar.count('row')).toBe(before);
    present = row;
    await hide(false);
    await sidebar.page.clock.runFor(100);
    await sidebar.see('Row 5');
  });

  it('is not asked for after its tab was left, even if an answer was still due', async () => {
    const due = gate<RowCard>();
    let isHeld = false;
    const sidebar = await open(
      {...calmDoor(), row: () => (isHeld ? due.answer : row)},
      {clock: true},
    );
    await sidebar.tab('Row');
    await sidebar.see('Row 5');
    isHeld = true;
    await sidebar.page.clock.runFor(2100);
    await sidebar.tab('Health');
    due.open(other);
    await sidebar.see('Download report (CSV)');
    const before = sidebar.count('row');
    // In steps: each leaves an answer the time to come.
    for (let step = 0; step < 5; step++) {
      await sidebar.page.clock.runFor(2100);
      await sidebar.see('Download report (CSV)');
    }
    expect(sidebar.count('row')).toBe(before);
  });

  it('shows the content of the file and its problems, with a fix for each', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.tab('Row');
    await sidebar.press('Check file');
    await sidebar.see('Ask the issuer for a certificate with the address');
    const text = await sidebar.text();
    expect(text).toMatch(/Problem\s+The certificate is for ada\.byron/);
    expect(text).toMatch(/Warning\s+It ends in 20 days/);
    expect(text).toContain(certificate.fingerprint);
    expect(text).toContain('14 Aug 2026 to 14 Aug 2027');
    await sidebar.see('Sectigo Public Email Protection CA R36');
    const facts = sidebar.frame.locator('.facts').first();
    expect(await facts.getByText('Issuer', {exact: true}).count()).toBe(1);
    expect(await facts.getByText('Subject', {exact: true}).count()).toBe(0);
  });

  it('checks the file of the row where the cursor is when the button is pressed, and drops no answer', async () => {
    let present = row;
    const sidebar = await open({
      ...calmDoor(),
      row: () => present,
      examine: () => ({...examined, row: other.row, user: other.user}),
    });
    await sidebar.tab('Row');
    await sidebar.see('Row 5');
    present = other;
    await sidebar.press('Check file');
    await sidebar.see(certificate.fingerprint);
    await sidebar.see('Row 6');
    const {user, alias} = other;
    expect(sidebar.last('examine')).toMatchObject({of: {row: 6, user, alias}});
  });

  it('never shows one user’s certificates on the card of another', async () => {
    const list = gate<readonly CertificateCard[]>();
    let present = row;
    const sidebar = await open({
      ...calmDoor(),
      row: () => present,
      examine: () => ({...examined, row: present.row, certificate: null}),
      certificates: ({user}) =>
        user === row.user
          ? list.answer
          : [{...certificate, issuer: 'Other CA'}],
    });
    await sidebar.tab('Row');
    await sidebar.press('Show certificates');
    // The file check finds the cursor on row 6 while the certificates of row 5 are still on their way.
    present = other;
    await sidebar.press('Check file');
    await sidebar.see('Row 6');
    list.open([certificate]);
    // Can be pressed again: that answer has arrived.
    await sidebar.press('Show certificates');
    await sidebar.see('Other CA');
    expect(await sidebar.text()).not.toContain(certificate.issuer);
    expect(sidebar.last('certificates')).toMatchObject({user: other.user});
  });

  it('does not change while a person is about to delete', async () => {
    let present: RowCard = row;
    const sidebar = await open(
      {...calmDoor(), row: () => present, delete: () => []},
      {clock: true},
    );
    await sidebar.tab('Row');
    await sidebar.press('Show certificates');
    await sidebar.press('Delete…');
    await sidebar.see('Delete this certificate?');
    present = other;
    const before = sidebar.count('row');
    await sidebar.page.clock.runFor(6000);
    expect(sidebar.count('row')).toBe(before);
    const dialog = sidebar.frame.getByRole('dialog');
    await dialog.getByLabel('Delete it anyway').check();
    await dialog.getByRole('button', {name: 'Delete'}).click();
    await sidebar.frame.locator('dialog').waitFor({state: 'detached'});
    expect(sidebar.last('delete')).toMatchObject({user: row.user, id: 'c1'});
    await sidebar.page.clock.runFor(2100);
    await sidebar.see('Row 6');
  });

  it('says so when there is no file', async () => {
    const sidebar = await open({
      ...calmDoor(),
      row: () => ({...row, hasFile: false}),
    });
    await sidebar.tab('Row');
    await sidebar.see('This row has no certificate file.');
    expect(await sidebar.text()).not.toContain('Check file');
  });
});

describe('the certificates in Gmail', () => {
  it('show their chain and PEM text on request', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.tab('Row');
    await sidebar.press('Show certificates');
    await sidebar.see('Default');
    await sidebar.see('Expired');
    // The issuer is the title.
    const facts = sidebar.frame.locator('.held .facts').first();
    expect(await facts.getByText('Issuer', {exact: true}).count()).toBe(0);
    expect(await facts.getByText('Subject', {exact: true}).count()).toBe(1);
    await sidebar.press('Show chain');
    await sidebar.see('Sectigo Public Email Protection CA R36');
    await sidebar.frame.getByText('PEM text').click();
    await sidebar.see('-----BEGIN CERTIFICATE-----');
    await sidebar.press('Hide chain');
    expect(await sidebar.text()).not.toContain('BEGIN CERTIFICATE');
  });

  it('say beside the one that was touched why it was refused', async () => {
    const sidebar = await open({
      ...calmDoor(),
      setDefault: () => refusal('An expired certificate cannot be it.'),
    });
    await sidebar.tab('Row');
    await sidebar.press('Show certificates');
    await sidebar.press('Set default');
    const card = sidebar.frame.locator('.held > li').nth(1);
    await card.getByText('An expired certificate cannot be it.').waitFor();
    expect(sidebar.last('setDefault')).toMatchObject({
      user: 'ada@example.com',
      alias: 'ada@example.com',
      id: 'c2',
    });
  });

  it('are deleted after a yes, and the focus goes to their heading', async () => {
    const sidebar = await open({
      ...calmDoor(),
      delete: () => [certificate],
    });
    await sidebar.tab('Row');
    await sidebar.press('Show certificates');
    await sidebar.frame.getByRole('button', {name: 'Delete…'}).nth(1).click();
    const dialog = sidebar.frame.getByRole('dialog');
    expect(await dialog.innerText()).toContain('becomes unreadable in Gmail');
    expect(await dialog.getByRole('checkbox').count()).toBe(0);
    await dialog.getByRole('button', {name: 'Delete'}).click();
    await sidebar.frame.locator('dialog').waitFor({state: 'detached'});
    expect(sidebar.last('delete')).toMatchObject({id: 'c2', force: false});
    expect(await sidebar.text()).not.toContain(older.fingerprint);
    await sidebar.focusOn('Certificates in Gmail');
  });

  it('keep the default unless that is ticked, and say so before anything is asked', async () => {
    const sidebar = await open({...calmDoor(), delete: () => [older]});
    await sidebar.tab('Row');
    await sidebar.press('Show certificates');
    await sidebar.press('Delete…');
    const dialog = sidebar.frame.getByRole('dialog');
    await sidebar.see('It is the default or the only valid certificate');
    const remove = dialog.locator('button', {hasText: 'Delete'});
    expect(await remove.getAttribute('aria-disabled')).toBe('true');
    await dialog.getByLabel('Delete it anyway').check();
    await remove.click();
    await sidebar.frame.locator('dialog').waitFor({state: 'detached'});
    expect(sidebar.last('delete')).toMatchObject({id: 'c1', force: true});
  });

  it('do not offer force for another certificate, whatever the script says', async () => {
    const answers = [new Lost('offline'), refusal('You are no operator.')];
    const sidebar = await open({
      ...calmDoor(),
      delete: () => answers.shift() ?? [],
    });
    await sidebar.tab('Row');
    await sidebar.press('Show certificates');
    const dialog = sidebar.frame.getByRole('dialog');
    await sidebar.frame.getByRole('button', {name: 'Delete…'}).nth(1).click();
    for (const says of ['offline', 'You are no operator.']) {
      await dialog.getByRole('button', {name: 'Delete'}).click();
      await sidebar.see(says);
      expect(await dialog.getByRole('checkbox').count()).toBe(0);
    }
  });
});

describe('the settings', () => {
  const answer = (of: Settings, hasPrivateKey = false) => ({
    settings: of,
    hasPrivateKey,
  });

  it('are sent in the script’s format, and show what is not saved', async () => {
    const sidebar = await open({
      ...calmDoor(),
      saveSettings: it => answer(it.settings),
    });
    await sidebar.tab('Settings');
    await sidebar.see('Access to mailboxes');
    expect(await sidebar.text()).not.toContain('unsaved');
    await sidebar.frame.getByLabel('Service account, keyless').check();
    await sidebar.frame
      .getByRole('textbox', {name: 'Operators'})
      .fill(' admin@example.com \n\nthird@example.com;fourth@example.com');
    await sidebar.frame.getByLabel('Mailboxes at once').fill('50');
    await sidebar.frame
      .getByLabel('Rule of an earlier version: key-usage-missing')
      .uncheck();
    // Those that block rows now come first; the others are loaded on request.
    await sidebar.see('4 rows blocked now');
    await sidebar.frame.getByLabel('Intermediate certificate missing').check();
    await sidebar.frame
      .getByRole('button', {name: /^Show \d+ more rules$/})
      .click();
    await sidebar.frame.getByLabel('Issuer is not a CA').check();
    await sidebar.frame
      .getByRole('textbox', {name: 'Roots that Gmail trusts'})
      .fill('CN=A Root,O=A\n\n-----BEGIN CERTIFICATE-----\nAAAA\n');
    await sidebar.frame.getByLabel('Empty the password cell').uncheck();
    await sidebar.frame.getByLabel('Complete and repair').uncheck();
    await sidebar.see('You have unsaved changes.');
    await sidebar.tab('Rollout');
    await sidebar.tab('Settings');
    await sidebar.press('Save');
    await sidebar.frame
      .getByText('unsaved')
      .waitFor({state: 'detached', timeout: 5000});
    expect(sidebar.last('saveSettings')?.settings).toEqual({
      ...settings,
      access: 'keyless',
      operators: [
        'admin@example.com',
        'third@example.com',
        'fourth@example.com',
      ],
      width: 50,
      emptyPassword: false,
      repairsFiles: false,
      asWarning: ['intermediate-missing', 'issuer-not-ca'],
      roots: ['CN=A Root,O=A', '-----BEGIN CERTIFICATE-----', 'AAAA'],
    });

    // CA certificates, from files and archives; those of users are left out.
    const {leaf, intermediate, root} = hierarchy();
    await sidebar.see('1 known CA certificate');
    await sidebar.frame
      .locator('input[accept^=".pem"]')
      .setInputFiles([
        file('chain.pem', Buffer.from(pem(leaf.der) + pem(intermediate.der))),
        file('all.zip', Buffer.from(zip({'ca/root.cer': root.der}))),
        file('notes.txt', Buffer.from('No certificate')),
      ]);
    await sidebar.see('2 CA certificates are now known.');
    await sidebar.see('1 certificate was left out');
    await sidebar.see('No certificates could be read from notes.txt.');
    expect(sidebar.last('addCaCertificates')?.certificates).toEqual(
      [intermediate, root].map(it => it.der.toString('base64')),
    );
  });

  it('say on the button for two seconds that they are saved, and nothing jumps', async () => {
    const sidebar = await open(
      {...calmDoor(), saveSettings: it => answer(it.settings)},
      {clock: true},
    );
    await sidebar.tab('Settings');
    const field = sidebar.frame.getByLabel('Test user');
    const save = sidebar.frame.getByRole('button', {name: 'Save', exact: true});
    const width = async () => (await save.boundingBox())?.width;
    const before = await width();
    await field.fill('b@example.com');
    await sidebar.press('Save');
    await sidebar.confirms('Save', '✓ Saved');
    expect(await width()).toBe(before);
    await sidebar.frame.getByRole('status').getByText('Saved.').waitFor();
    // The page's clock continues meanwhile: the exact remainder of the two seconds is not checked.
    await sidebar.page.clock.runFor(2000);
    await sidebar.confirms('Save', null);
    expect(await width()).toBe(before);
    await field.fill('c@example.com');
    await sidebar.press('Save');
    await sidebar.confirms('Save', '✓ Saved');
    // The text typed now is not saved.
    await field.fill('d@example.com');
    await sidebar.confirms('Save', null);
  });

  it('stay as typed when the script refuses them, and can be discarded', async () => {
    const sidebar = await open({
      ...calmDoor(),
      saveSettings: () => refusal('The test user has no @.'),
    });
    await sidebar.tab('Settings');
    const field = sidebar.frame.getByLabel('Test user');
    await field.fill('ada');
    await sidebar.press('Save');
    await sidebar.see('The test user has no @.');
    expect(await field.inputValue()).toBe('ada');
    await sidebar.press('Discard changes');
    expect(await field.inputValue()).toBe('ada@example.com');
    expect(await sidebar.text()).not.toContain('The test user has no @.');
  });

  it('end with the version, even for people who may not see the settings', async () => {
    const sidebar = await open({
      ...calmDoor(),
      settings: () => refusal('You are not an operator.'),
    });
    await sidebar.tab('Settings');
    await sidebar.see('You are not an operator.');
    const about = sidebar.frame.getByRole('region', {name: 'About'});
    expect(await about.innerText()).toContain(`Version\n${VERSION}\n`);
    await about.getByText(`What’s new in ${VERSION}`).click();
    expect(await about.getByRole('listitem').count()).toBeGreaterThan(0);
  });

  it('show the page light if the person wants that, also after a reload, and if the browser stores nothing', async () => {
    const sidebar = await open(calmDoor(), {dark: true});
    const ground = () =>
      sidebar.frame.evaluate(
        () => getComputedStyle(document.body).backgroundColor,
      );
    const choose = async (theme: string) => {
      await sidebar.tab('Settings');
      await sidebar.frame.getByRole('radio', {name: theme}).check();
    };
    const [dark, light] = ['rgb(27, 28, 29)', 'rgb(255, 255, 255)'];
    const url = sidebar.frame.url();
    await Promise.all([
      sidebar.page.waitForEvent('framenavigated', it => it.url() === url),
      sidebar.page.evaluate(() => {
        const frame = document.querySelector('iframe')!;
        frame.sandbox.remove('allow-same-origin');
        frame.replaceWith(frame.cloneNode());
      }),
    ]);
    expect(await sidebar.frame.evaluate(() => origin)).toBe('null');
    await choose('Light');
    expect(await ground()).toBe(light);
    await sidebar.reload();
    expect(await ground()).toBe(dark);
    await choose('Light');
    await sidebar.reload();
    expect(await ground()).toBe(light);
    await choose('Automatic');
    expect(await ground()).toBe(dark);
    expect(await sidebar.frame.evaluate(() => localStorage.length)).toBe(0);
  });

  it('copy the diagnostics, and show them as text', async () => {
    const text = 'S/MIME Rollout 1.0\n  mailbox: no <b>403</b>';
    const sidebar = await open({...calmDoor(), diagnostics: () => ({text})});
    await sidebar.tab('Settings');
    await sidebar.press('Copy diagnostics');
    await sidebar.see('mailbox: no <b>403</b>');
    await sidebar.frame.getByRole('status').getByText('Copied.').waitFor();
    const field = sidebar.frame.getByLabel('Test user');
    await field.fill('');
    await field.press('ControlOrMeta+V');
    expect(await field.inputValue()).toContain('mailbox: no <b>403</b>');
  });

  it('do not accept an invalid number of mailboxes', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.tab('Settings');
    const field = sidebar.frame.getByLabel('Mailboxes at once');
    for (const width of ['0', '101', '2.5', '', 'ten']) {
      await field.fill(width);
      await sidebar.see('Enter a whole number from 1 to 100.');
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      await field.press('Enter');
      await sidebar.pressOff('Save');
    }
    expect(sidebar.count('saveSettings')).toBe(0);
    await field.fill('7');
    await sidebar.press('Save');
    expect(sidebar.count('saveSettings')).toBe(1);
  });

  it('take a private key by paste or file, and keep nothing of it in the page', async () => {
    const secret = '{"private_key": "not-a-real-key"}';
    const sidebar = await open({
      ...calmDoor(),
      settings: () => answer(settings),
      savePrivateKey: () =>
        answer({...settings, serviceAccount: 'new@example.com'}, true),
      forgetPrivateKey: () => answer(settings),
    });
    await sidebar.tab('Settings');
    await sidebar.see('No key is saved for you.');
    await sidebar.frame.getByLabel('Test user').fill('typed@example.com');
    await sidebar.frame.getByText('Paste the key instead').click();
    await sidebar.frame.getByLabel('Content of the JSON key').fill(secret);
    await sidebar.press('Save key');
    await sidebar.see('A key is saved for you.');
    expect(sidebar.last('savePrivateKey')).toMatchObject({json: secret});
    const left = await sidebar.frame.evaluate(() =>
      [...document.querySelectorAll('input, textarea')]
        .map(it => (it as HTMLInputElement).value)
        .concat(document.body.innerHTML)
        .join(),
    );
    expect(left).not.toContain('not-a-real-key');
    const value = (label: string) =>
      sidebar.frame.getByLabel(label).inputValue();
    expect(await value('Service account e-mail')).toBe('new@example.com');
    expect(await value('Test user')).toBe('typed@example.com');
    await sidebar.press('Delete key');
    await sidebar.see('No key is saved for you.');
    await sidebar.frame
      .getByLabel('JSON key file', {exact: true})
      .setInputFiles({
        name: 'key.json',
        mimeType: 'application/json',
        buffer: Buffer.from(secret),
      });
    await sidebar.see('A key is saved for you.');
    expect(sidebar.count('savePrivateKey')).toBe(2);
  });
});

describe('the set-up check', () => {
  it('shows first what is missing and what to do, and on request what is met', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.openPage('Set-up check');
    await sidebar.press('Check set-up');
    await sidebar.see(
      '1 requirement is not met. 1 requirement could not be checked.',
    );
    const lines = await sidebar.frame
      .locator('.requirements > li')
      .filter({visible: true})
      .allInnerTexts();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^Domain-wide delegation Not met/);
    expect(lines[0]).toContain('What to do In the Admin console');
    expect(lines[1]).toMatch(/^Test user answers Not checked/);
    const met = sidebar.frame.locator('details', {
      hasText: '1 requirement is met',
    });
    await met.locator('summary').click();
    const [line] = await met.locator('li').allInnerTexts();
    expect(line).toMatch(/^Permissions of this script Met/);
  });

  it('copies the text to paste into the console', async () => {
    const sidebar = await open(calmDoor());
    await sidebar.openPage('Set-up check');
    await sidebar.press('Check set-up');
    await sidebar.press('Copy: OAuth scopes');
    await sidebar.frame.getByRole('status').getByText('Copied.').waitFor();
    await sidebar.tab('Settings');
    const field = sidebar.frame.getByLabel('Test user');
    await field.fill('');
    await field.press('ControlOrMeta+V');
    expect(await field.inputValue()).toBe(requirements[1]?.copy[1]?.text);
  });

  it('explains hard words, until Escape', async () => {
    const sidebar = await open({
      ...calmDoor(),
      checkSetup: () => [
        {...requirements[0]!, says: 'The delegation works for your roots.'},
      ],
    });
    await sidebar.openPage('Set-up check');
    await sidebar.press('Check set-up');
    await sidebar.frame.getByText('1 requirement is met').click();
    await sidebar.press('delegation');
    const explanation = sidebar.frame.getByRole('dialog');
    await explanation.getByText('The right of a service account').waitFor();
    await sidebar.page.keyboard.press('Escape');
    await explanation.waitFor({state: 'hidden'});
    await sidebar.focusOn('delegation');
    // Pressed twice, it is closed as well.
    await sidebar.press('delegation');
    await explanation.waitFor();
    await sidebar.press('delegation');
    await explanation.waitFor({state: 'hidden'});
    await sidebar.press('delegation');
    await sidebar.press('roots');
    await explanation.getByText('trusted because').waitFor();
    await sidebar.press('Close');
    await sidebar.focusOn('roots');
  });

  it('says what is not met, and that all is well, and no more than that', async () => {
    let checked = requirements.slice(0, 2);
    const sidebar = await open({...calmDoor(), checkSetup: () => checked});
    await sidebar.openPage('Set-up check');
    await sidebar.press('Check set-up');
    await sidebar.see('1 requirement is not met.');
    expect(await sidebar.text()).not.toContain('could not be checked');
    checked = requirements.slice(0, 1);
    await sidebar.press('Check again');
    await sidebar.see('Everything is set up.');
  });
});

describe('the certification authority', () => {
  it('is set, and what the script says against it is shown', async () => {
    let kept: IssuerSettings = {
      ...{kind: 'none', pool: '', template: '', lifetimeDays: 365},
      ...{
        server: '',
        profile: '',
        secret: '',
        scriptKeys: 'none' as const,
        keySecret: '',
      },
    };
    let key = '';
    const sidebar = await open({
      ...calmDoor(),
      issuerSettings: () => ({settings: kept, hasKey: key !== ''}),
      saveIssuerSettings: ({settings, key: typed = key}) => {
        if (
          settings.kind === 'google' &&
          !settings.pool.startsWith('projects/')
        ) {
          return refusal('“mail” is not a CA pool.');
        }
        key = typed;
        return {settings: (kept = settings), hasKey: key !== ''};
      },
    });
    const {frame} = sidebar;
    await sidebar.openPage('Certification authority');
    await frame
      .getByLabel('Google Cloud Certificate Authority Service')
      .check();
    await frame.getByLabel('CA pool').fill('mail');
    await frame.getByLabel('Lifetime in days').fill('90');
    await sidebar.press('Save');
    await frame.getByText('is not a CA pool').waitFor();
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
    const pool = 'projects/pki/locations/europe-west3/caPools/mail';
    await frame.getByLabel('CA pool').fill(pool);
    await sidebar.press('Save');
    await frame.getByRole('status').getByText('Saved.').waitFor();
    expect(kept).toMatchObject({kind: 'google', pool, lifetimeDays: 90});
    await frame.getByLabel('CFSSL, your own CA server').check();
    const server = 'https://ca.example.com';
    await frame.getByLabel('Address of the server').fill(server);
    const field = frame.getByLabel('Key', {exact: true});
    await field.fill('c0ffee00');
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
    await sidebar.press('Save');
    await frame.getByText('A key is saved for you.').waitFor();
    expect([kept.server, key, await field.inputValue()]).toEqual([
      ...[server, 'c0ffee00', ''],
    ]);
  });

  it('signs the requests of the page, which uploads the certificates at once', async () => {
    const company = openIssuingCompany(true);
    company.usePool(ENTERPRISE);
    const {google, workspace} = company;
    google.trustRoot(company.pool(ENTERPRISE).authorities[0]!.chain[1]!);
    const users = [ADA, BEN];
    fillIn(
      workspace,
      'Rollout',
      users.map(it => ({User: it, Alias: it})),
    );
    const refuse = (times: number) =>
      google.faults.add({
        match: it => it.url.includes('/certificates?'),
        respond: {
          status: 400,
          body: {error: {code: 400, message: 'Not now.'}},
        },
        times,
      });
    refuse(Infinity);
    const forwarded = [
      ...(['issuer', 'issueCertificates', 'requestTargets'] as const),
      ...(['saveRequestSettings', 'requestStandings'] as const),
      ...(['mailboxes', 'uploadFiles', 'overview'] as const),
    ].map(verb => [verb, (input: object) => company.ask(verb, input)]);
    const sidebar = await open({
      ...calmDoor(),
      ...(Object.fromEntries(forwarded) as object),
    });
    const {frame} = sidebar;
    await sidebar.tab('Import');
    await sidebar.press('Request certificates');
    const phrase = 'tram lemon violet cedar';
    await frame.getByLabel('Passphrase of the key file').fill(phrase);
    await frame.getByLabel('Passphrase again').fill(phrase);
    await frame.getByLabel('Key type').selectOption('EC P-256');
    await sidebar.press('Make 2 requests');
    await sidebar.see('Save the key file first.');
    await sidebar.press('Save the key file');
    // In other languages as long as the CA issues nothing, since what it has issued is there for all of them.
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
    await sidebar.press('Request and upload 2 certificates');
    await sidebar.see('The CA issued no certificate for 2 requests');
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
    // Of two requests, one is refused at first.
    google.faults.clear();
    refuse(1);
    await sidebar.press('Request and upload 2 certificates');
    await sidebar.see('The CA issued no certificate for 1 request');
    expect(await faultsInLooks(sidebar)).toEqual([]);
    await sidebar.press('Request and upload 1 certificate');
    await sidebar.see('2 in Gmail');
    // Nobody is offered a second request for them.
    await sidebar.see('To get a request, a user needs a row without');
    const held = users.flatMap(it => google.smimeInfos(it));
    expect(held.map(it => it.isDefault)).toEqual([true, true]);
    expect(company.pool(ENTERPRISE).signed).toHaveLength(2);
    expect(company.lines('Rollout').map(it => it['State'])).toEqual([
      ...['Uploaded', 'Uploaded'],
    ]);
  });

  it('says which rows wait when more need a certificate than a key file can hold', async () => {
    const sidebar = await open({
      ...calmDoor(),
      issuer: () => null,
      requestTargets: () => ({
        targets: [{user: ADA, alias: ADA, row: 2, why: 'none' as const}],
        more: 2200,
        leftOut: {valid: 0, withFile: 0, unusable: 0, gone: 0},
        settings: {
          ...{keyType: 'P-256' as const, subject: 'CN={alias}'},
          ...{furtherAddresses: false, columns: 'email={alias}'},
        },
      }),
    });
    await sidebar.tab('Import');
    await sidebar.press('Request certificates');
    await sidebar.see('2,201 rows need a certificate.');
    await sidebar.see('These are the first 1 of 2,201.');
  });
});

describe('what to tell the users', () => {
  it('is filled in by first day and contact until a text is changed; saved, copied, downloaded', async () => {
    let kept: UserKit = {firstDay: '', contact: '', language: '', texts: {}};
    const sidebar = await open({
      ...calmDoor(),
      userKit: () => ({kit: kept, sheetLanguage: 'en'}),
      saveUserKit: ({kit}) => {
        kept = kit;
        return {kit, sheetLanguage: 'en'};
      },
    });
    const {frame} = sidebar;
    await frame.getByRole('button', {name: /^Tell your users/}).click();
    await sidebar.focusOn('Tell your users');
    await frame.getByLabel('First day').fill('2026-12-01');
    const contact = frame.getByLabel('Contact for users');
    await contact.fill('Desk 1');
    const subject = frame.getByLabel('Subject', {exact: true});
    expect(await subject.inputValue()).toBe(
      'Your mail is signed from 1 Dec 2026',
    );
    const mail = frame.getByLabel('Text', {exact: true});
    for (const part of ['From 1 Dec 2026,', 'Green: encrypted', 'Desk 1']) {
      expect(await mail.inputValue()).toContain(part);
    }
    const written = `${await mail.inputValue()}!`;
    await mail.fill(written);
    await contact.fill('Desk 2');
    expect(await mail.inputValue()).toBe(written);
    const card = frame.getByLabel('Questions and answers', {exact: true});
    expect(await card.inputValue()).toContain('Escalate to\nDesk 2');
    expect(await faultsInEveryLook(sidebar)).toEqual([]);
    await sidebar.press('Save');
    await frame.getByRole('status').getByText('Saved.').waitFor();
    expect(kept).toEqual({
      ...{firstDay: '2026-12-01', contact: 'Desk 2'},
      ...{language: '', texts: {en: {subject: '', text: written, card: ''}}},
    });
    const [download] = await Promise.all([
      sidebar.page.waitForEvent('download'),
      sidebar.press('Download: Announcement mail'),
    ]);
    expect(download.suggestedFilename()).toBe('announcement-mail.txt');
    const inEach = await downloaded(
      sidebar,
      'Download in every language: Announcement mail',
    );
    // As typed in the chosen language, and as proposed in the others, each with its own day.
    expect(inEach).toContain(written);
    for (const day of ['ab dem 1. Dez. 2026', '2026年12月1日', '1 Ara 2026']) {
      expect(inEach).toContain(day);
    }
    expect(inEach).toMatch(/^English\n[^]*\nDeutsch\n[^]*\nעברית\n/);
    await sidebar.press('Copy: Questions and answers');
    await frame.getByRole('status').getByText('Copied.').waitFor();
    await sidebar.press('Reset text: Text');
    expect(await mail.inputValue()).toContain('Desk 2');
    await mail.focus();
    await sidebar.page.keyboard.press('ControlOrMeta+A');
    await sidebar.page.keyboard.press('ControlOrMeta+V');
    expect(await mail.inputValue()).toBe(await card.inputValue());
  });

  it('is in the language of the sheet, or in the one chosen for it, and not in the reader’s', async () => {
    let kept: UserKit = {firstDay: '', contact: '', language: '', texts: {}};
    const sidebar = await open({
      ...calmDoor(),
      userKit: () => ({kit: kept, sheetLanguage: 'de'}),
      saveUserKit: ({kit}) => {
        kept = kit;
        return {kit, sheetLanguage: 'de'};
      },
    });
    const {frame} = sidebar;
    await frame.getByRole('button', {name: /^Tell your users/}).click();
    await sidebar.focusOn('Tell your users');
    const mail = frame.getByLabel('Text', {exact: true});
    expect(await mail.inputValue()).toMatch(/^Guten Tag,/);
    const subject = frame.getByLabel('Subject', {exact: true});
    await subject.fill('Mine');
    const card = frame.getByLabel('Questions and answers', {exact: true});
    await card.fill('Meine Karte');
    const language = frame.getByLabel('Language of the texts');
    await language.selectOption('日本語');
    await frame.waitForFunction(() =>
      document.querySelector('textarea')?.value.includes('署名'),
    );
    // What is typed in one language is not shown in another one.
    expect(await subject.inputValue()).toContain('署名');
    await subject.fill('件名');
    await sidebar.press('Save');
    await frame.getByRole('status').getByText('Saved.').waitFor();
    expect(kept).toMatchObject({
      language: 'ja',
      texts: {
        de: {subject: 'Mine', text: '', card: 'Meine Karte'},
        ja: {subject: '件名', text: '', card: ''},
      },
    });
    const cards = await downloaded(
      sidebar,
      'Download in every language: Help-desk card',
    );
    expect(cards).toMatch(
      /^English\n\nMail isn’t signed\n[^]*\nDeutsch\n\nMeine Karte\n/,
    );
    expect(cards).toMatch(/\n日本語\n\nメールに署名が付かない\n/);
    await language.selectOption('That of the sheet');
    await frame.waitForFunction(() =>
      document.querySelector('textarea')?.value.includes('Guten Tag'),
    );
    expect(await subject.inputValue()).toBe('Mine');
    expect(await card.inputValue()).toBe('Meine Karte');
    // The language that is shown is one of the things that are discarded.
    await sidebar.press('Discard changes');
    await frame.waitForFunction(() =>
      document.querySelector('textarea')?.value.includes('署名'),
    );
  });
});
