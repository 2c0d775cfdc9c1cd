/** The card of one row, from the file in Drive to what Gmail holds for the alias. */
import {readFileSync} from 'node:fs';
import {
  button,
  COLUMN,
  playgroundTests,
  type PlaygroundPage,
} from '../support/playground-page';
import {IS_LONG} from '../support/thoroughness';
import type {Frame} from 'playwright-core';

const open = playgroundTests();

/** By NSS: three times 600,000 iterations. */
const FIREFOX = 'test/unit/core/certificates/fixtures/nss.p12.b64';

/** João's default in Gmail ends soon, and his row brings its successor. */
const RENEWED = 11;
const FOR_SOMEBODY_ELSE = 22;

describe('the card of a row', () => {
  it('shows the problems of a bad file and what to do', async () => {
    const it = await open();
    const card = await cardOf(it, FOR_SOMEBODY_ELSE);
    await button(card, 'Check file').click();
    await card.getByRole('heading', {name: /Svenja Lund/}).waitFor();
    const text = await card.locator('.examined').innerText();
    expect(text).toContain(
      'The certificate is for svenja.lund@meridian.example, not for sven.berg@meridian.example.',
    );
    expect(text).toContain('Put the file into the row of that address');
    expect(text).toContain('Beacon Trust S/MIME Issuing CA 4');
    expect(it.asked('gmail.users')).toBe(0);
  });
});

// Without the sheet's page: sidebar-protected and scenarios/hosted/protected-files; sidebar-screens and scenarios/hosted/actions;
// sidebar-viewer-language.
if (IS_LONG) {
  describe('the card of a row, further', () => {
    it('opens what Firefox exports, with keys that the page derives', async () => {
      const it = await open();
      const card = await cardOf(it, FOR_SOMEBODY_ELSE);
      const {perform} = it.playground;
      const cell = {row: FOR_SOMEBODY_ELSE, column: COLUMN.file + 1};
      const areas = [{...cell, rows: 1, columns: 1}];
      await perform({do: 'select', sheet: 'Rollout', areas});
      const base64 = readFileSync(FIREFOX, 'latin1').replace(/\s/g, '');
      await perform({do: 'addFile', name: 'firefox.p12', base64});
      await perform({
        ...{do: 'edit', row: FOR_SOMEBODY_ELSE, column: COLUMN.password + 1},
        text: 'changeit',
      });
      await button(card, 'Check file').click();
      await card.getByText('It is being opened on this computer…').waitFor();
      await card.getByRole('heading', {name: /Mia Keller/}).waitFor();
      const text = await card.locator('.examined').innerText();
      expect(text).toContain('mia.keller@example.com, not for');
      expect(text).toContain('Example Mail CA');
    });

    it('shows the certificates, makes another one the default, and deletes the default only when forced', async () => {
      const it = await open();
      const card = await cardOf(it, RENEWED);
      await it.menu('S/MIME', 'Upload', 'Selected');
      await it.page.locator('td', {hasText: 'Uploaded'}).waitFor();
      await button(card, 'Show certificates').click();
      const held = card.locator('.held > li');
      await held.nth(1).waitFor();
      const [old, fresh] = [
        held.filter({hasText: /2025/}),
        held.filter({hasText: /Nov 2027/}),
      ];
      expect(await fresh.innerText()).toContain('Default');

      await old.getByRole('button', {name: 'Set default'}).click();
      await card.getByText('This certificate is now the default.').waitFor();
      await old.getByText('Default', {exact: true}).waitFor();
      expect(defaults(it)).toHaveLength(1);

      await old.getByRole('button', {name: 'Delete…'}).click();
      const dialog = card.getByRole('dialog');
      await dialog
        .locator('button[aria-disabled=true]', {hasText: 'Delete'})
        .waitFor();
      await dialog.getByLabel('Delete it anyway').check();
      await dialog.getByRole('button', {name: 'Delete', exact: true}).click();
      await dialog.waitFor({state: 'detached'});
      expect(it.asked('smimeInfo.delete')).toBe(1);
      expect(await held.count()).toBe(1);
      expect(await held.innerText()).not.toContain('Default');
    });
  });

  describe('over a sheet in another language', () => {
    it('quotes the header that the sheet has, in a sentence in the viewer’s', async () => {
      const it = await open();
      const {perform} = it.playground;
      const ask = async (request: object) => {
        const reply = await perform({do: 'run', name: 'door', args: [request]});
        if (!reply.ok) throw new Error(reply.error);
        return reply.value as {value: {settings: object}};
      };
      const {settings} = (await ask({verb: 'settings'})).value;
      const japanese = {...settings, language: 'ja'};
      await ask({verb: 'saveSettings', settings: japanese});
      await ask({verb: 'setUpSheets'});
      const sidebar = await it.sidebar();
      await sidebar.getByText('More actions').click();
      await sidebar.getByText('Advanced').first().click();
      await sidebar
        .getByText('“更新（何日前）” in a row takes precedence')
        .waitFor();
    });
  });
}

/** Which of João's certificates are the default. */
function defaults({playground}: PlaygroundPage) {
  return playground.view.google.aliases
    .filter(it => it.alias.startsWith('joao'))
    .flatMap(it => it.certificates)
    .filter(it => it.isDefault);
}

async function cardOf(it: PlaygroundPage, row: number): Promise<Frame> {
  const sidebar = await it.sidebar();
  await it.cell(row, COLUMN.user).click();
  await sidebar.getByRole('tab', {name: 'Row'}).click();
  await sidebar.getByText(new RegExp(`^Row ${row}\\b`)).waitFor();
  return sidebar;
}
