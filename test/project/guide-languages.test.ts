/** The guide in other languages: made from the present English pages, with the words of the screen, and with no English left. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {linksOf, sectionsOf} from '../../site/markdown';
import {messagePages} from '../../site/messages';
import {pageOf} from '../../site/pages';
import {indexOf, openIndex} from '../../site/search';
import {documentsFor, entriesOf} from '../../site/search-entries';
import {tablesOf} from '../../site/tables';
import {
  folderOf,
  inLanguage,
  outdatedIn,
  TRANSLATED,
} from '../../site/translations';
import {ANCHORS} from '../../src/sidebar/help/sections';
import type {Ending} from '../../src/core/consent/page';
import {dictionaryOf, labelsMissing, textsOf} from '../support/guide-labels';

const read = (file: string) => readFileSync(file, 'utf8');

/** Those that are written by hand. */
const pagesIn = (lang: string) =>
  readdirSync(folderOf(lang))
    .filter(it => !/^(messages|causes|certificate-commands)\b/.test(it))
    .map(it => path.posix.join(folderOf(lang), it));

const allIn = (lang: string) =>
  readdirSync(folderOf(lang)).map(it => path.posix.join(folderOf(lang), it));

const original = (page: string) => inLanguage(page, 'en')!;

/** What a reader sees, without code, addresses, and what Google calls something in English. */
const proseOf = (text: string) =>
  text
    .replace(/^ *```[\s\S]*?^ *```/gm, '')
    .replace(/`[^`\n]*`/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/<[^>]*>|https?:\S+/g, '')
    .replace(/“Enable S\/MIME [^”]*”/g, '');

/** Words of nearly every English sentence, and of no sentence in the other languages. */
const ENGLISH =
  /(?<![\p{L}\p{N}-])(?:the|of|is|are|with|your|and|for)(?![\p{L}\p{N}-])/u;

/** Headings and heads of tables, if they are more than a name. */
const headsOf = (text: string) =>
  [
    ...sectionsOf(text).map(it => it.title),
    ...[...text.matchAll(/^\|(.*)\|\n\|[-|]+\|$/gm)].flatMap(it =>
      it[1]!.split('|'),
    ),
  ]
    .map(it => it.trim())
    .filter(it => /\p{Ll}{2}/u.test(it) && !NAMES.includes(it));

/** The same in all languages. */
const NAMES = ['GAM', 'OpenSSL'];

/** Of the pages written by hand alone: an index of all pages takes a second. */
const finders = new Map<string, ReturnType<typeof openIndex>>();

function finderOf(lang: string): ReturnType<typeof openIndex> {
  const known = finders.get(lang);
  if (known) return known;
  const entries = entriesOf(pagesIn(lang));
  const finder = openIndex(indexOf(entries, lang), lang);
  finders.set(lang, finder);
  return finder;
}

describe.each(TRANSLATED)('The guide in %s', lang => {
  // After a translation of what has changed: npm run docs -- --translated FILE
  it('is made from the present English pages', () => {
    expect(pagesIn(lang).flatMap(outdatedIn)).toEqual([]);
  });

  // Run "npm run docs -- --write" where this differs.
  it('has every message as it is', async () => {
    const pages = messagePages(await tablesOf(lang));
    const other = [...pages].filter(([file, text]) => read(file) !== text);
    expect(pages.size).toBeGreaterThan(20);
    expect(other.map(([file]) => file)).toEqual([]);
  });

  it('has installation, first rollout, consent, and an index', () => {
    const names = pagesIn(lang).map(it => path.posix.basename(it));
    expect(names).toEqual(
      expect.arrayContaining([
        'consent.md',
        'first-rollout.md',
        'index.md',
        'install.md',
      ]),
    );
  });

  it('has the labels of the screen that the English pages have', async () => {
    const dictionary = dictionaryOf(
      textsOf(await tablesOf('en')),
      textsOf(await tablesOf(lang)),
    );
    const missing = pagesIn(lang).flatMap(page => {
      const sections = sectionsOf(read(page));
      return sectionsOf(read(original(page))).flatMap(({title, lines}, at) => {
        const there = sections[at]?.lines.join('\n') ?? '';
        return labelsMissing(lines.join('\n'), there, dictionary).map(
          it => `${page}, “${title}”: ${it}`,
        );
      });
    });
    expect(missing).toEqual([]);
  });

  it('names the pages that users see when they give consent', async () => {
    const headings = async (of: string) => {
      const {page} = (await tablesOf(of)).sheet.consent;
      const facts = {organisation: 'A', contact: 'B'};
      return ENDINGS.map(
        kind => /<h1[^>]*>([^<]*)</.exec(page({kind, facts}).html)![1]!,
      );
    };
    const english = await headings('en');
    const own = await headings(lang);
    const shown = read(original(`${folderOf(lang)}/consent.md`));
    const named = own.filter((_, at) => shown.includes(english[at]!));
    const text = read(`${folderOf(lang)}/consent.md`);
    expect(named.length).toBeGreaterThan(12);
    expect(named.filter(it => !text.includes(it))).toEqual([]);
  });

  it('has no English headings, heads of tables, or sentences', () => {
    const left = allIn(lang).flatMap(page => {
      const text = read(page);
      const english = new Set(headsOf(read(original(page))));
      const isCode = /\/messages-/.test(page);
      const heads = isCode ? [] : headsOf(text).filter(it => english.has(it));
      const prose = proseOf(text)
        .split('\n')
        .filter(it => !/^#+ [a-z0-9-]+$/.test(it) && ENGLISH.test(it));
      return [...heads, ...prose].map(it => `${page}: ${it}`);
    });
    expect(left).toEqual([]);
  });

  it('has links to its own pages wherever they are there', () => {
    const own = new Set(allIn(lang).map(it => path.posix.basename(it)));
    const elsewhere = pagesIn(lang).flatMap(page =>
      linksOf(read(page))
        .map(it => it.target)
        .filter(it => it !== '../index.md' && it.startsWith('../'))
        .filter(it => own.has(it.slice(3).split('#')[0]!))
        .map(it => `${page}: ${it}`),
    );
    expect(elsewhere).toEqual([]);
  });

  it('has the places that “?” in the sidebar opens', () => {
    const own = allIn(lang).map(it => path.posix.basename(it));
    const missing = Object.values(ANCHORS)
      .map(it => it.split('#'))
      .filter(([page, anchor]) => anchor && own.includes(page!))
      .filter(
        ([page, anchor]) =>
          !read(`${folderOf(lang)}/${page}`).includes(`<a id="${anchor}"></a>`),
      );
    expect(missing).toEqual([]);
  });

  it('is a page of its language and direction, with a switch to the others', () => {
    const html = pageOf(`${folderOf(lang)}/install.md`);
    const dir = lang === 'he' ? 'rtl' : 'ltr';
    expect(html).toContain(`<html lang="${lang}" dir="${dir}"`);
    expect(html).not.toMatch(/<(?:code|pre)>/);
    expect(html).toContain('href="../install.html" lang="en"');
    expect(html).toContain(`hreflang="${lang}" aria-current="true"`);
    const english = pageOf('docs/guide/install.md');
    expect(english).toContain(`href="${lang}/install.html" lang="${lang}"`);
    // Not translated: the switch leads to the first page, and the navigation to the English page.
    const editions = pageOf('docs/guide/editions.md');
    expect(editions).toContain(`href="${lang}/index.html" lang="${lang}"`);
    expect(html).toContain('href="../editions.html" hreflang="en"');
  });
});

describe('The search in another language', () => {
  it.each([
    ['de', 'Einwilligung widerrufen', 'consent'],
    ['de', 'Delegierung', 'install'],
    ['tr', 'rıza neden sona erer', 'consent'],
    ['tr', 'Gmail’de hizmet hesabı', 'install'],
    ['he', 'תזכורת למשתמשים', 'consent'],
    ['he', 'פיילוט', 'first-rollout'],
    ['ja', '同意の取り消し', 'consent'],
    ['ja', 'パイロット', 'first-rollout'],
  ])(
    'finds in %s, by “%s”, the page %s among the first three',
    (lang, words, page) => {
      const found = finderOf(lang)(words).slice(0, 3);
      expect(found.map(it => it.address.split('#')[0])).toContain(
        `docs/guide/${lang}/${page}.html`,
      );
    },
  );

  it('has English pages where there are no others, and only there', () => {
    const pages = documentsFor('de');
    expect(pages).toContain('docs/guide/editions.md');
    expect(pages).not.toContain('docs/guide/install.md');
  });
});

const ENDINGS: readonly Ending[] = [
  'allowed',
  'allowedAlready',
  'somebodyElse',
  'anotherAccount',
  'declined',
  'partly',
  'oldLink',
  'startAgain',
  'impossible',
  'storeFull',
  'unreachable',
  'notSetUp',
  'permissionMissing',
  'failed',
  'nothingHere',
];
