/**
 * `npm run screenshots [-- LANGUAGE…]`: the pictures in README and guide, taken of the playground in the browser that the tests use.
 * English has all of them; each other language has those of its translated pages.
 */
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
import {programOptions} from '../../build/program-options.js';
import {
  COMPANY_LANGUAGES,
  companyLanguageOf,
  type CompanyLanguage,
} from '../sample-company/languages';
import {askForConsent, done} from './screenshots-consent';
import {servePlayground, type Playground} from './server';

const FOLDER = 'docs/images';
const BUNDLE = 'node_modules/.cache/smime-rollout/screenshots-dist';
/** A row of the sample company whose certificate names someone else, and one that Gmail holds two certificates for. */
const FLAWED_ROW = 22;

const LOCALES: Readonly<Record<CompanyLanguage, string>> = {
  en: 'en-GB',
  de: 'de-DE',
  tr: 'tr-TR',
  he: 'he-IL',
  ja: 'ja-JP',
};

/** Where the pictures of a language are. */
const folderOf = (language: CompanyLanguage) =>
  language === 'en' ? FOLDER : `${FOLDER}/${language}`;

const USAGE = `npm run screenshots -- [languages]

Takes the pictures in ${FOLDER}, those of the named languages alone: ${COMPANY_LANGUAGES.join(', ')}.
Japanese needs a font, such as fonts-ipafont-gothic.`;

async function main(): Promise<void> {
  const {positionals} = programOptions(USAGE, {
    allowPositionals: true,
    check: (_, languages) => void languages.map(companyLanguageOf),
  });
  const wanted = positionals.map(companyLanguageOf);
  const {buildAll} = await load<{
    buildAll: (folder: string) => Promise<unknown>;
  }>('build.js');
  const {launchBrowser} = await load<{
    launchBrowser: () => Promise<BrowserServer>;
  }>('test/support/browser.mjs');
  await buildAll(BUNDLE);
  const playground = await servePlayground({
    bundle: BUNDLE,
    port: 0,
    speed: 0,
  });
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    for (const language of wanted.length > 0 ? wanted : COMPANY_LANGUAGES) {
      await mkdir(folderOf(language), {recursive: true});
      await playground.startOver('sample', language);
      await wholePage(browser, playground, language);
      await done(playground.perform({do: 'menu', name: 'refreshAll'}));
      if (language === 'en') {
        await englishScreens(browser, playground);
        await dashboard(browser, playground);
      } else await translatedScreens(browser, playground, language);
    }
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
  language: CompanyLanguage,
): Promise<void> {
  await done(playground.perform({do: 'menu', name: 'checkAll'}));
  await done(playground.perform({do: 'menu', name: 'uploadAll'}));
  const page = await browser.newPage({
    viewport: {width: 1366, height: language === 'en' ? 768 : 640},
    locale: LOCALES[language],
  });
  const sidebar = await openSidebar(page, playground);
  await page.locator('td').filter({hasText: 'lena.fischer'}).first().click();
  await page.locator('.name-box', {hasText: /^A\d+$/}).waitFor();
  await settled(sidebar);
  const path = `${folderOf(language)}/playground.png`;
  // What is around the sheet and the sidebar speaks English.
  if (language === 'en') await page.screenshot({path});
  else await page.locator('.desk').screenshot({path});
  await page.close();
}

/** The sidebar, and a function that takes its picture at twice the size, so that it stays sharp when it is shown small. */
async function openLarge(
  browser: Browser,
  playground: Playground,
  language: CompanyLanguage,
) {
  const page = await browser.newPage({
    viewport: {width: 1280, height: 1000},
    deviceScaleFactor: 2,
    locale: LOCALES[language],
  });
  const sidebar = await openSidebar(page, playground);
  const picture = async (name: string) => {
    await page.mouse.move(0, 0);
    await settled(sidebar);
    const path = `${folderOf(language)}/sidebar-${name}.png`;
    await page.locator('aside').screenshot({path});
  };
  const openPage = async (line: string) => {
    await sidebar.locator('#tab-settings').click();
    await sidebar.locator(`#line-${line}`).click();
  };
  return {page, sidebar, picture, openPage};
}

type Large = Awaited<ReturnType<typeof openLarge>>;

async function consentScreen(
  {sidebar, picture, openPage}: Large,
  playground: Playground,
  language: CompanyLanguage,
): Promise<void> {
  await askForConsent(playground, language);
  await openPage('consent');
  await sidebar.locator('#consent-standing').waitFor();
  await picture('consent');
}

async function translatedScreens(
  browser: Browser,
  playground: Playground,
  language: CompanyLanguage,
): Promise<void> {
  const large = await openLarge(browser, playground, language);
  await consentScreen(large, playground, language);
  await large.page.close();
}

async function englishScreens(
  browser: Browser,
  playground: Playground,
): Promise<void> {
  const large = await openLarge(browser, playground, 'en');
  const {page, sidebar, picture, openPage} = large;
  const tab = (name: string) => sidebar.locator(`#tab-${name}`).click();
  const press = (name: string) =>
    sidebar.getByRole('button', {name, exact: true}).click();

  await sidebar.getByText('Next step').waitFor();
  await picture('overview');
  await page.locator(`tr:nth-child(${FLAWED_ROW}) td`).nth(1).click();
  await tab('row');
  await sidebar.getByText(`Row ${FLAWED_ROW}`).waitFor();
  await press('Check file');
  await sidebar.getByText('Chain in the file').waitFor();
  await picture('row');
  await tab('import');
  await sidebar.getByRole('button', {name: 'CSV list'}).waitFor();
  await picture('import');
  await tab('health');
  await sidebar.getByRole('heading', {name: 'Expiries by month'}).waitFor();
  await picture('figures');
  await press('Edit schedule');
  await sidebar.getByLabel('Once a day').check();
  await sidebar.getByLabel('Renew what is due').check();
  await press('Switch on');
  await sidebar.getByText('The schedule is on.').waitFor();
  await sidebar.evaluate(() => window.scrollTo(0, 0));
  await picture('schedule');
  await openPage('set-up-check');
  await press('Check set-up');
  await sidebar.locator('strong', {hasText: /set up\.|not met/}).waitFor();
  await picture('setup');
  await consentScreen(large, playground, 'en');
  await openPage('encryption');
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

/** With its charts, as a refresh of all rows has left it. */
async function dashboard(
  browser: Browser,
  playground: Playground,
): Promise<void> {
  const page = await browser.newPage({
    viewport: {width: 1680, height: 1360},
    locale: LOCALES.en,
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

/** Bars and rings grow to their length. */
async function settled(frame: Frame): Promise<void> {
  await frame.waitForFunction(() =>
    document.getAnimations().every(it => it.playState === 'finished'),
  );
}

async function openSidebar(page: Page, playground: Playground): Promise<Frame> {
  await page.goto(playground.url);
  await page.locator('[role=grid]').waitFor();
  if (!(await page.locator('iframe').isVisible())) {
    await done(playground.perform({do: 'menu', name: 'openSidebar'}));
  }
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  await frame!.locator('[role=tabpanel] button').first().waitFor();
  return frame!;
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
