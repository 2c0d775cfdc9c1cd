/** Consent from end to end with the real script: invited by mail, allowed at Google, used, withdrawn, asked again. */
import type {Locator, Page} from 'playwright-core';
import {violations} from '../support/accessibility';
import {
  button,
  COLUMN,
  follow,
  playgroundTests,
  webApp,
  type PlaygroundPage,
} from '../support/playground-page';
import {IS_LONG} from '../support/thoroughness';
import type {DoorAnswer, Verb, Verbs} from '../../src/core/door/contract';

const MAI = 'mai.dang@meridian.example';
const ELIF = 'elif.sahin@meridian.example';
/** Mai's row in the sheet. */
const ROW = 5;

const open = playgroundTests();

it('goes from the invitation to the upload, until the app is removed at Google', async () => {
  const it = await setUp();
  await upload(it);
  await cellOf(it, COLUMN.state, 'Consent needed').waitFor();
  expect(certificates(it)).toBe(0);

  await invite(it);
  const invitation = await opened(it);
  const page = await webApp(invitation);
  await page.getByText(MAI).first().waitFor();
  if (IS_LONG) expect(await violations(page)).toEqual([]);
  const tab = await follow(invitation);
  await tab.waitForURL(/accounts\.google\.com/);
  expect(await tab.locator('select').inputValue()).toBe(MAI);
  await button(tab, 'Continue').click();
  await (await webApp(tab)).getByText('Done. Thank you.').waitFor();
  await tab.waitForURL(url => url.search === '');

  // The invitation asked the directory for the user's language.
  const signed = it.asked('signJwt');
  await upload(it);
  await cellOf(it, COLUMN.state, 'Uploaded').waitFor();
  expect(certificates(it)).toBe(1);
  expect(it.asked('signJwt')).toBe(signed);
  await removeApp(it);
});

// Without a browser, core/consent/visit.test and scenarios/consent try each of these.
if (IS_LONG) {
  it('is asked for again after the app was removed at Google', async () => {
    const it = await setUp();
    await invite(it);
    const first = await follow(await opened(it));
    await button(first, 'Continue').click();
    await (await webApp(first)).getByText('Done. Thank you.').waitFor();
    await upload(it);
    await cellOf(it, COLUMN.state, 'Uploaded').waitFor();

    await removeApp(it);
    // An access token lives for an hour; then the next run needs a new one.
    await it.playground.perform({do: 'advance', ms: 3_700_000});
    const before = it.asked('insert');
    await it.menu('S/MIME', 'Refresh', 'Selected');
    await cellOf(it, COLUMN.state, 'Consent needed').waitFor();
    expect(it.asked('insert')).toBe(before);
    expect(await standing(it)).toBe('revoked');

    await invite(it);
    const again = await follow(await opened(it));
    await button(again, 'Continue').click();
    await (await webApp(again)).getByText('Done. Thank you.').waitFor();
    expect(await standing(it)).toBe('allowed');
  });

  it('stores nothing for a different user, a refusal, or a deselected scope; the same link stays valid', async () => {
    const it = await setUp();
    await invite(it);
    const attempts: [string, (tab: Page) => Promise<void>][] = [
      [
        'This invitation is for a different account',
        async tab => {
          await tab.locator('select').selectOption(ELIF);
          await button(tab, 'Continue').click();
        },
      ],
      ['You declined', tab => button(tab, 'Cancel').click()],
      [
        'One box was not selected',
        async tab => {
          await tab.locator('input:enabled[name=scope]').uncheck();
          await button(tab, 'Continue').click();
        },
      ],
      ['Done. Thank you.', tab => button(tab, 'Continue').click()],
    ];
    const newest = await newestMail(it);
    const link = await newest.getAttribute('href');
    const invitation = await it.page.context().newPage();
    for (const [heading, decide] of attempts) {
      expect(await standing(it)).not.toBe('allowed');
      await invitation.goto(link!);
      const tab = await follow(invitation);
      await decide(tab);
      const ending = await webApp(tab);
      await ending.getByRole('heading', {name: heading}).waitFor();
      expect(await violations(ending)).toEqual([]);
      await tab.close();
    }
    expect(await standing(it)).toBe('allowed');
    await invitation.goto(link!);
    await (
      await webApp(invitation)
    )
      .getByRole('heading', {name: 'You have already given permission'})
      .waitFor();
  });
}

/** With consent set up as the Cloud console says, and Mai's row to be reached by it. */
async function setUp(): Promise<PlaygroundPage> {
  const it = await open();
  const {client} = it.playground.view.consent;
  const {settings} = await ask(it, 'consent', {});
  await ask(it, 'saveConsent', {
    settings: {
      ...settings,
      clientId: client.clientId,
      webApp: client.redirectUris[0]!,
      organisation: 'Meridian Freight',
      contact: 'it@meridian.example',
    },
    secret: client.clientSecret,
  });
  const access = COLUMN.access + 1;
  const word = {do: 'edit', row: ROW, column: access, text: 'consent'} as const;
  await it.playground.perform(word);
  await button(it.page, 'Behind the scenes').click();
  return it;
}

async function invite(it: PlaygroundPage): Promise<void> {
  const toAsk = {kind: 'named', users: [MAI]} as const;
  const {sent} = await ask(it, 'invite', {toAsk, confirmed: 1});
  expect(sent).toBe(1);
}

/** As the user, in the own Google account. */
async function removeApp({page}: PlaygroundPage): Promise<void> {
  await button(page, 'Remove the app').click();
  await page
    .getByRole('group', {name: /^Users who have allowed/})
    .first()
    .getByText('none')
    .waitFor();
}

async function upload(it: PlaygroundPage): Promise<void> {
  await it.cell(ROW, COLUMN.user).click();
  await it.menu('S/MIME', 'Upload', 'Selected');
}

/** The newest mail's link, as its recipient sees it. */
async function newestMail({
  page,
  playground,
}: PlaygroundPage): Promise<Locator> {
  const sent = playground.view.script.mails.length;
  const mails = page
    .getByRole('group', {name: /^Mail from the script/})
    .first()
    .getByRole('button');
  await mails.nth(sent - 1).waitFor();
  await mails.first().click();
  return page.getByRole('dialog').getByRole('link', {name: 'Open the link'});
}

/** The newest mail's link, opened by its recipient. */
async function opened(it: PlaygroundPage): Promise<Page> {
  const {page} = it;
  const link = await newestMail(it);
  const coming = page.context().waitForEvent('page');
  await link.click();
  const tab = await coming;
  await tab.waitForLoadState();
  await button(page, 'Close').click();
  return tab;
}

async function standing(it: PlaygroundPage): Promise<string> {
  const {first} = await ask(it, 'consent', {});
  return first.find(({user}) => user === MAI)?.state ?? '';
}

async function ask<V extends Verb>(
  {playground}: PlaygroundPage,
  verb: V,
  input: Verbs[V]['in'],
): Promise<Verbs[V]['out']> {
  const args = [{verb, ...input}];
  const reply = await playground.perform({do: 'run', name: 'door', args});
  if (!reply.ok) throw new Error(reply.error);
  const answer = reply.value as DoorAnswer;
  if (!answer.ok) throw new Error(JSON.stringify(answer.notices));
  return answer.value;
}

function cellOf(it: PlaygroundPage, column: number, text: string): Locator {
  return it.cell(ROW, column).filter({hasText: text});
}

/** How many Gmail holds for Mai. */
function certificates({playground}: PlaygroundPage): number {
  return playground.view.google.aliases
    .filter(({user}) => user === MAI)
    .flatMap(it => it.certificates).length;
}
