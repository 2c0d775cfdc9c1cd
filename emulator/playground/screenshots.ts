/** `npm run screenshots`: the pictures in README and guide, taken of the playground in the browser that the tests use. */
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {
  chromium,
  type Browser,
  type BrowserServer,
  type Frame,
  type Page,
} from 'playwright-core';
import type {Reply} from './command';
import {servePlayground, type Playground} from './server';

const FOLDER = 'docs/images';
const BUNDLE = 'node_modules/.cache/smime-rollout/screenshots-dist';
/** A row of the sample company whose certificate names someone else, and one that Gmail holds two certificates for. */
const FLAWED_ROW = 22;

const LOCALE = {locale: 'en-GB'};

const SETTINGS_BASIC = 'https://www.googleapis.com/auth/gmail.settings.basic';
/** Users whose rows are reached by consent, and which boxes they leave selected; null for a user who does not answer. */
const ASKED: readonly {
  readonly user: string;
  readonly row: number;
  readonly scopes: readonly string[] | null;
}[] = [
  {user: 'mai.dang@meridian.example', row: 5, scopes: [SETTINGS_BASIC]},
  {user: 'elif.sahin@meridian.example', row: 6, scopes: [SETTINGS_BASIC]},
  {user: 'carmen.ortiz@meridian.example', row: 4, scopes: []},
  {user: 'bjorn.akesson@meridian.example', row: 3, scopes: null},
];

async function main(): Promise<void> {
  const {buildAll} = await load<{
    buildAll: (folder: string) => Promise<unknown>;
  }>('build.js');
  const {launchBrowser} = await load<{
    launchBrowser: () => Promise<BrowserServer>;
  }>('test/support/browser.mjs');
  await mkdir(FOLDER, {recursive: true});
  await buildAll(BUNDLE);
  const playground = await servePlayground({
    bundle: BUNDLE,
    port: 0,
    speed: 0,
  });
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    await wholePage(browser, playground);
    await done(playground.perform({do: 'menu', name: 'refreshAll'}));
    await sidebarScreens(browser, playground);
    await dashboard(browser, playground);
  } finally {
    await browser.close();
    await server.close();
    await playground.close();
  }
}

/** JavaScript of this project that has no types. */
async function load<Module>(file: string): Promise<Module> {
  return (await import(pathToFileURL(path.resolve(file)).href)) as Module;
}

/** After an upload of all rows, on a small screen. */
async function wholePage(
  browser: Browser,
  playground: Playground,
): Promise<void> {
  await done(playground.perform({do: 'menu', name: 'checkAll'}));
  await done(playground.perform({do: 'menu', name: 'uploadAll'}));
  const page = await browser.newPage({
    viewport: {width: 1366, height: 768},
    ...LOCALE,
  });
  await page.goto(playground.url);
  const sidebar = await openSidebar(page);
  await page.locator('td').filter({hasText: 'lena.fischer'}).first().click();
  await page.locator('.name-box', {hasText: /^A\d+$/}).waitFor();
  await settled(sidebar);
  await page.screenshot({path: `${FOLDER}/playground.png`});
  await page.close();
}

/** At twice the size, so that they stay sharp when they are shown small. */
async function sidebarScreens(
  browser: Browser,
  playground: Playground,
): Promise<void> {
  const page = await browser.newPage({
    viewport: {width: 1280, height: 1000},
    deviceScaleFactor: 2,
    ...LOCALE,
  });
  await page.goto(playground.url);
  const sidebar = await openSidebar(page);
  const picture = async (name: string) => {
    await page.mouse.move(0, 0);
    await settled(sidebar);
    const path = `${FOLDER}/sidebar-${name}.png`;
    await page.locator('aside').screenshot({path});
  };
  const tab = (name: string) => sidebar.getByRole('tab', {name}).click();
  const press = (name: string) =>
    sidebar.getByRole('button', {name, exact: true}).click();
  const openPage = async (name: string) => {
    await tab('Settings');
    await sidebar.getByRole('button', {name: new RegExp(`^${name}`)}).click();
  };

  await sidebar.getByText('Next step').waitFor();
  await picture('overview');
  await page.locator(`tr:nth-child(${FLAWED_ROW}) td`).nth(1).click();
  await tab('Row');
  await sidebar.getByText(`Row ${FLAWED_ROW}`).waitFor();
  await press('Check file');
  await sidebar.getByText('Chain in the file').waitFor();
  await picture('row');
  await tab('Import');
  await sidebar.getByRole('button', {name: 'CSV list'}).waitFor();
  await picture('import');
  await tab('Health');
  await sidebar.getByRole('heading', {name: 'Expiries by month'}).waitFor();
  await picture('figures');
  await press('Edit schedule');
  await sidebar.getByLabel('Once a day').check();
  await sidebar.getByLabel('Renew what is due').check();
  await press('Switch on');
  await sidebar.getByText('The schedule is on.').waitFor();
  await sidebar.evaluate(() => window.scrollTo(0, 0));
  await picture('schedule');
  await openPage('Set-up check');
  await press('Check set-up');
  await sidebar.locator('strong', {hasText: /set up\.|not met/}).waitFor();
  await picture('setup');
  await askForConsent(playground);
  await openPage('Consent');
  await sidebar.getByText('Status').waitFor();
  await picture('consent');
  await openPage('Client-side encryption');
  await sidebar.getByRole('radio', {name: 'All'}).check();
  await press('More actions');
  await sidebar.getByRole('menuitem', {name: /^Upload key pair/}).click();
  await sidebar.getByRole('heading', {name: /has finished/}).waitFor();
  await sidebar.getByText('Retried automatically').first().waitFor();
  await press('Close');
  await sidebar.evaluate(() => window.scrollTo(0, 0));
  await picture('encryption');
  await page.close();
}

/** Sets consent up as the Cloud console says, asks some users by mail, and lets them answer. */
async function askForConsent(playground: Playground): Promise<void> {
  const {client} = playground.view.consent;
  const {settings} = (await door(playground, {verb: 'consent'})) as {
    settings: object;
  };
  await door(playground, {
    verb: 'saveConsent',
    settings: {
      ...settings,
      clientId: client.clientId,
      webApp: client.redirectUris[0],
      organisation: 'Meridian Freight',
      contact: 'it@meridian.example',
    },
    secret: client.clientSecret,
  });
  const [header = []] = playground.view.sheet.rows;
  const column = header.findIndex(it => it.text === 'Access') + 1;
  for (const {user, row, scopes} of ASKED) {
    const command = {do: 'edit', row, column, text: 'consent'} as const;
    await done(playground.perform(command));
    const toAsk = {kind: 'named', users: [user]};
    await door(playground, {verb: 'invite', toAsk, confirmed: 1});
    if (scopes) await answer(playground, user, scopes);
  }
}

/** A user opens the invitation, and leaves some boxes ticked on Google's page. */
async function answer(
  playground: Playground,
  user: string,
  scopes: readonly string[],
): Promise<void> {
  const visit = async (url: string) =>
    (await done(playground.perform({do: 'visit', url, as: user}))) as {
      html: string;
    };
  const {link} = (await door(playground, {verb: 'invitationLink', user})) as {
    link: string;
  };
  const {html} = await visit(link);
  const [address = ''] =
    /https:\/\/accounts\.google\.com[^"]+/.exec(html) ?? [];
  const url = address.replace(/&amp;/g, '&');
  const decision = {
    do: 'decideConsent',
    url,
    user,
    allow: true,
    scopes,
  } as const;
  const {to} = (await done(playground.perform(decision))) as {to: string};
  await visit(to);
}

/** Asks the script's door as the sidebar does. */
async function door({perform}: Playground, request: object): Promise<unknown> {
  const command = {do: 'run', name: 'door', args: [request]} as const;
  const answer = (await done(perform(command))) as {
    ok: boolean;
    value: unknown;
  };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** With its charts, as a refresh of all rows has left it. */
async function dashboard(
  browser: Browser,
  playground: Playground,
): Promise<void> {
  const page = await browser.newPage({
    viewport: {width: 1680, height: 1360},
    ...LOCALE,
  });
  await page.goto(playground.url);
  await page.getByRole('button', {name: 'Close sidebar'}).click();
  await page.getByRole('button', {name: 'Dashboard', exact: true}).click();
  await page.getByRole('grid', {name: 'Dashboard'}).waitFor();
  await page
    .getByRole('img', {name: /chart “/})
    .first()
    .waitFor();
  await page.screenshot({path: `${FOLDER}/dashboard.png`});
  await page.close();
}

/** @throws Error with what Apps Script or Sheets would say */
async function done(reply: Promise<Reply>): Promise<unknown> {
  const it = await reply;
  if (!it.ok) throw new Error(it.error);
  return it.value;
}

/** Bars and rings grow to their length. */
async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction(() =>
    document.getAnimations().every(it => it.playState === 'finished'),
  );
}

async function openSidebar(page: Page): Promise<Frame> {
  if (!(await page.locator('iframe').isVisible())) {
    await page.getByRole('menuitem', {name: 'S/MIME'}).click();
    await page.getByRole('menuitem', {name: 'Open sidebar'}).click();
  }
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame!.getByText('Actions').waitFor();
  return frame!;
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
