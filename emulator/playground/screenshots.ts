/** `npm run screenshots`: the pictures of the README, taken from the playground in the browser that the tests use. */
import {mkdir} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';
import type {Browser, BrowserServer, Frame, Page} from 'playwright-core';
import {servePlayground} from './server';

const FOLDER = 'docs/images';
const BUNDLE = 'node_modules/.cache/smime-rollout/screenshots-dist';
/** A row of the sample company whose certificate names somebody else, and one that Gmail holds two certificates for. */
const FLAWED_ROW = 22;

/** So that the states are in the picture too: columns and by how many pixels. */
const NARROWER = [
  ['A', 25],
  ['B', 100],
  ['C', 170],
  ['E', 20],
  ['F', 50],
  ['G', 130],
] as const;

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
    await wholePage(browser, playground.url);
    await sidebarScreens(browser, playground.url);
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

/** After an upload of all rows. */
async function wholePage(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({viewport: {width: 1280, height: 800}});
  await page.goto(url);
  for (const [column, narrower] of NARROWER)
    await resize(page, column, narrower);
  const sidebar = await openSidebar(page);
  await sidebar.getByRole('radio', {name: 'All'}).check();
  await sidebar.getByRole('button', {name: 'Upload', exact: true}).click();
  await sidebar.getByRole('heading', {name: 'Upload has finished'}).waitFor();
  await sidebar.getByText('Default set', {exact: true}).waitFor();
  await page.locator('td').filter({hasText: 'lena.fischer'}).first().click();
  // The bar still moves.
  await page.waitForTimeout(500);
  await page.screenshot({path: `${FOLDER}/playground.png`});
  await page.close();
}

/** At twice the size, so that they stay sharp when they are shown small. */
async function sidebarScreens(browser: Browser, url: string): Promise<void> {
  const page = await browser.newPage({
    viewport: {width: 1280, height: 1000},
    deviceScaleFactor: 2,
  });
  await page.goto(url);
  const sidebar = await openSidebar(page);
  const picture = (name: string) =>
    page.locator('aside').screenshot({path: `${FOLDER}/sidebar-${name}.png`});
  await sidebar.getByText('State of the rows').waitFor();
  const close = sidebar.getByRole('button', {name: 'Close', exact: true});
  if (await close.isVisible()) await close.click();
  await picture('overview');
  await page.locator(`tr:nth-child(${FLAWED_ROW}) td`).nth(1).click();
  await sidebar.getByRole('tab', {name: 'Row'}).click();
  await sidebar.getByText(`Row ${FLAWED_ROW}`).waitFor();
  await sidebar.getByRole('button', {name: 'Check file'}).click();
  await sidebar.getByText('Chain in the file').waitFor();
  await picture('row');
  await sidebar.getByRole('tab', {name: 'Set-up check'}).click();
  await sidebar.getByRole('button', {name: 'Check set-up'}).click();
  await sidebar.locator('strong', {hasText: /set up\.|not met/}).waitFor();
  await picture('setup');
  await page.close();
}

/** Drags the edge of a column's header to the left. */
async function resize(page: Page, column: string, by: number): Promise<void> {
  const header = page.getByRole('columnheader', {name: column, exact: true});
  const {x, y, width} = (await header.boundingBox())!;
  await page.mouse.move(x + width - 3, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + width - 3 - by, y + 8);
  await page.mouse.up();
  await page.waitForFunction(
    ([name, wanted]) =>
      [...document.querySelectorAll<HTMLElement>('thead th')].some(
        it => it.textContent === name && it.offsetWidth === wanted,
      ),
    [column, width - by] as const,
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
