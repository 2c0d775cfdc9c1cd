/** The pages of the guide and the mails, as axe judges them. */
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright-core';
import {KINDS} from '../../src/core/schedule/alert';
import {digestOf} from '../../src/core/schedule/digest';
import {languageOf} from '../../src/messages';
import {documents} from '../../site/markdown';
import {pageOf} from '../../site/pages';
import {languageOfPage} from '../../site/translations';
import {violations} from '../support/accessibility';
import {keptBrowser} from '../support/kept-browser';
import {LONG_ADDRESS} from '../support/sidebar-samples';
import {IS_LONG} from '../support/thoroughness';

const LANGUAGES = IS_LONG ? ['en', 'de', 'tr', 'he', 'ja'] : ['en', 'he'];
/** Otherwise one page of text, and one of tables, each in one direction of writing. */
const PAGES = IS_LONG ? /./ : /guide\/consent\.md$|he\/.*messages-a-b\.md$/;
const STYLE = readFileSync('site/style.css', 'utf8');

let page: Page;
beforeAll(async () => {
  const browser = await keptBrowser();
  page = await browser.newPage({viewport: {width: 390, height: 800}});
});
afterAll(() => page.close());

/** What axe finds in HTML, and whether it is wider than a phone. */
async function faultsIn(name: string, html: string): Promise<string[]> {
  await page.setContent(html);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  const found = await violations(page);
  if (width > 390) found.push(`scrolls to ${width}`);
  return found.map(it => `${name}: ${it}`);
}

it('A page of the guide has nothing that axe objects to, and fits into a phone', async () => {
  const found: string[] = [];
  for (const document of documents()) {
    const lang = languageOfPage(document);
    if (!LANGUAGES.includes(lang) || !PAGES.test(document)) continue;
    const html = pageOf(document)
      .replace(/<link[^>]*stylesheet[^>]*>/, `<style>${STYLE}</style>`)
      .replace(/<script[^>]*>[^]*?<\/script>/g, '');
    found.push(...(await faultsIn(document, html)));
  }
  expect(found).toEqual([]);
});

const LINK = 'https://script.google.com/macros/s/abc/exec?invite=1';
const SHEET = 'https://docs.google.com/spreadsheets/d/abc';

const PLACES = {url: SHEET, sheets: {rollout: 11, cse: 22, inventory: 33}};
const DIGEST_FACTS = {
  now: Date.parse('2027-01-10T02:00:00Z'),
  figures: {aliases: 34, covered: 13, soon: 3, attention: 27},
  ...{owner: 'robin@meridian.example', isListed: true},
};

/** An alert of each kind, with long addresses. */
const everything = digestOf(
  KINDS.map((kind, i) => ({
    ...{kind, row: i + 2, tier: 7, days: 5, identity: kind, message: '…'},
    ...{user: LONG_ADDRESS, alias: `${i}.${LONG_ADDRESS}`},
    ends: Date.parse('2027-01-15T12:00:00Z'),
    ...(kind === 'trouble' && {cause: 'password' as const}),
  })),
  '',
);

it('A mail, and a page that it leads to, has nothing that axe objects to, and fits into a phone', async () => {
  const found: string[] = [];
  for (const lang of LANGUAGES) {
    const language = languageOf(lang);
    const {consent, digest, failure, interrupted, settingsChanged} = language;
    const at = {url: SHEET, sheets: language.sheet.sheets};
    const facts = {organisation: 'Meridian', contact: 'it@meridian.example'};
    const user = 'ada@meridian.example';
    const mails = {
      digest: digest(everything.digest!, DIGEST_FACTS, PLACES),
      failure: failure(['…'], SHEET),
      interrupted: interrupted('upload', ['…'], true, at),
      settingsChanged: settingsChanged(
        [{setting: 'settings.width', before: '1', after: '2'}],
        user,
        SHEET,
      ),
      invitation: consent.mail({
        ...{kind: 'first', user, ...facts, sender: 'Robin'},
        ...{verify: 'intranet.meridian.example', link: LINK},
        ...consent.invitation(facts.organisation),
        ...{until: 1.8e12, remindAt: 1.8e12},
      }),
      page: consent.page({
        kind: 'invitation',
        facts: {...facts, user, continueTo: LINK, declineTo: LINK},
      }),
      declined: consent.page({kind: 'declined', facts}),
    };
    for (const [name, {html}] of Object.entries(mails)) {
      const withoutScript = html.replace(/<script>[^]*?<\/script>/g, '');
      found.push(...(await faultsIn(`${lang} ${name}`, withoutScript)));
    }
  }
  // A mail’s title is its subject, which the mail program shows.
  expect(found.filter(it => !it.includes(': document-title: '))).toEqual([]);
});
