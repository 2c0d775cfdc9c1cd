/** The documents: their links work, and their generated parts match the sources. */
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {CORE} from '../../lint/rooms.js';
import {brokenLinks, documents, linksOf, sectionsOf} from '../../site/markdown';
import {relaxableCodes} from '../../src/core/certificates/judging/severity';
import {ACTIONS, CSE_ACTIONS} from '../../src/core/rows/actions';
import {english} from '../../src/messages/en/index';
import {withJobCosts} from '../../site/job-costs';
import {messagePages} from '../../site/messages';
import {pageOf} from '../../site/pages';
import {indexOf, openIndex} from '../../site/search';
import {documentsFor, entriesOf} from '../../site/search-entries';
import {tablesOf} from '../../site/tables';
import {folderOf, languageOfPage} from '../../site/translations';

const read = (file: string) => readFileSync(file, 'utf8');
const GUIDE = documents().filter(it => it.startsWith('docs/guide/'));
const ENGLISH = GUIDE.filter(it => languageOfPage(it) === 'en');

/** Code in a document: blocks, and text between backticks. */
function codeOf(document: string): string[] {
  const text = read(document);
  const blocks = [...text.matchAll(/^ *```\w*\n([\s\S]*?)^ *```/gm)];
  const inline = [...text.matchAll(/`([^`\n]+)`/g)];
  return [...blocks, ...inline].map(it => it[1]!);
}

/** Made by the build. */
const BUILT = ['Code.js'];

describe('documents', () => {
  it('have the costs of a job as they are computed now', () => {
    const page = read('docs/guide/cloud-run.md');
    expect(withJobCosts(page)).toBe(page);
  });

  it('link to files and headings that are there', () => {
    expect(documents().flatMap(brokenLinks)).toEqual([]);
  });

  it('name commands of npm that there are', () => {
    const {scripts} = JSON.parse(read('package.json')) as {
      scripts: Record<string, string>;
    };
    const OWN = ['ci', 'install', 'test', 'start', 'publish', 'pack'];
    const unknown = documents()
      .filter(it => it !== 'CHANGELOG.md')
      .flatMap(document =>
        codeOf(document)
          .flatMap(it => [...it.matchAll(/\bnpm (?:run )?([\w:-]+)/g)])
          .map(it => it[1]!)
          .filter(it => !(it in scripts) && !OWN.includes(it))
          .map(it => `${document}: npm ${it}`),
      );
    expect(unknown).toEqual([]);
  });

  it('name files of this project that there are', () => {
    const PATH =
      /^(?:src|test|site|docs|emulator|bench|build|check|deploy|lint|release|scripts)\/[\w./-]+$/;
    const missing = documents()
      .filter(it => it !== 'CHANGELOG.md' && !it.startsWith('emulator/'))
      .flatMap(document =>
        codeOf(document)
          .filter(it => PATH.test(it) && !existsSync(it))
          .filter(it => !['.ts', '.tsx'].some(end => existsSync(it + end)))
          .map(it => `${document}: ${it}`),
      );
    expect(missing).toEqual([]);
  });

  it('name sources that there are, with or without their folders', () => {
    const FOLDERS = [
      'src',
      'emulator',
      'build',
      'lint',
      'bench',
      'site',
      'test',
    ];
    const sources = FOLDERS.flatMap(folder =>
      readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter(it => !it.includes('node_modules'))
        .map(it => `/${folder}/${it.split(path.sep).join('/')}`),
    );
    const missing = documents()
      .filter(it => /^(docs\/|CONTRIBUTING)/.test(it))
      .flatMap(document =>
        codeOf(document)
          .filter(it => /^[\w./-]+\.(ts|tsx|js)$/.test(it))
          .filter(it => !BUILT.includes(it) && !existsSync(it))
          .filter(it => !sources.some(source => source.endsWith(`/${it}`)))
          .map(it => `${document}: ${it}`),
      );
    expect(missing).toEqual([]);
  });

  it('list the rooms of the core in their order', () => {
    const rooms = [
      ...read('docs/architecture.md').matchAll(/^\| `core\/([\w-]+)` \|/gm),
    ].map(it => it[1]);
    expect(rooms).toEqual(CORE);
  });

  it('begin with a README of at most 150 lines', () => {
    expect(read('README.md').split('\n').length - 1).toBeLessThanOrEqual(150);
  });
});

describe('the guide', () => {
  it.each(GUIDE)('has a page that is short and in the index: %s', page => {
    expect(read(page).split('\n').length).toBeLessThanOrEqual(200);
    const isLetter = /\/(messages|causes)-/.test(page);
    const folder = folderOf(languageOfPage(page));
    const index = `${folder}/${isLetter ? 'messages' : 'index'}.md`;
    const linked = linksOf(read(index)).map(it => it.target.split('#')[0]);
    if (page !== index) expect(linked).toContain(page.split('/').at(-1));
  });

  // Run "npm run docs -- --write" where this differs.
  it('has every message as it is', async () => {
    const pages = messagePages(await tablesOf('en'));
    const other = [...pages].filter(([file, text]) => read(file) !== text);
    expect(other.map(([file]) => file)).toEqual([]);
  });

  it('has each message once', () => {
    const headings = ENGLISH.filter(it => /\/messages-/.test(it)).flatMap(it =>
      [...read(it).matchAll(/^### (.*)$/gm)].map(found => found[1]),
    );
    expect(headings.length).toBeGreaterThan(300);
    expect(new Set(headings).size).toBe(headings.length);
  });
});

describe('the guide names what is on the screen', () => {
  const cells = (page: string) =>
    new Set(
      [...read(`docs/guide/${page}.md`).matchAll(/^\| ([^|]+) \|/gm)]
        .flatMap(it => [...it[1]!.split(' · '), ...it[1]!.split(', ')])
        .map(it =>
          it
            .replace(/ \(.*\)$/, '')
            .replace(/\*/g, '')
            .trim(),
        ),
    );
  const sheet = cells('sheet');
  const everyday = cells('everyday');
  const encryption = cells('encryption');

  it.each(Object.values(english.states))('the state %s', state => {
    expect([...sheet, ...encryption]).toContain(state);
  });

  it.each(Object.values(english.rollout).map(it => it.header))(
    'the column %s of Rollout',
    header => {
      expect([...sheet]).toContain(header);
    },
  );

  it.each([...ACTIONS, ...CSE_ACTIONS])('the action %s', action => {
    const name = english.menu[action].replace('…', '').replace(' users', '');
    const names = [...everyday, ...encryption].map(it => it.replace('…', ''));
    if (action !== 'list') expect(names).toContain(name);
  });

  it('the pages that users see when they give consent', () => {
    const [, after = ''] = read('docs/guide/consent.md').split(
      '\n| page | when | stored |\n|---|---|---|\n',
    );
    const [table = ''] = after.split('\n\n');
    const pages = table
      .split('\n')
      .flatMap(it => it.split(' | ')[0]!.slice(2).split(' · '));
    const shown = read('src/messages/en/consent/page.ts');
    expect(pages.length).toBeGreaterThan(12);
    expect(pages.filter(it => !shown.includes(`'${it}'`))).toEqual([]);
  });

  it('the rules that may be relaxed', () => {
    const roots = read('docs/guide/roots.md').split(
      'These codes can be relaxed:',
    )[1]!;
    const [list = ''] = roots.split('\n\nA file');
    const codes = [...list.matchAll(/`([\w-]+)`/g)].map(it => it[1]!);
    expect(codes.sort()).toEqual([...relaxableCodes()].sort());
  });
});

describe('the pages of the site', () => {
  it.each(['docs/guide/renewals.md', 'README.md', 'docs/guide/faq.md'])(
    'have the anchors of %s, and link to pages',
    document => {
      const html = pageOf(document);
      const ids = [...html.matchAll(/<h\d id="([^"]*)"/g)].map(it => it[1]);
      expect(ids).toEqual(sectionsOf(read(document)).map(it => it.anchor));
      const inside = [...html.matchAll(/href="([^"]+)"/g)]
        .map(it => it[1]!)
        .filter(it => !/^[a-z]+:/.test(it));
      expect(inside.filter(it => /\.md(#|$)/.test(it))).toEqual([]);
      // Nobody else is asked for anything.
      expect(html).not.toMatch(/<(script|link|img)[^>]+https?:/);
    },
  );
});

describe('the search of the site', () => {
  const find = openIndex(indexOf(entriesOf(documentsFor('en')), 'en'), 'en');

  // As administrators ask in public forums. One click leads to the section, without a page in between.
  it.each([
    ['How do I upload S/MIME certificates for all users at once?', 'faq'],
    ['400 Bad Request invalidArgument when adding smime', 'faq'],
    ['Which Google Workspace edition includes S/MIME?', 'editions'],
    ['certificate not trusted by Gmail', 'roots'],
    ['renew certificates automatically before they expire', 'faq'],
    ['Can users read old encrypted mail after renewal?', 'faq'],
    ['unauthorized_client: Client is unauthorized', 'troubleshooting'],
    ['add own root CA in admin console', 'google-certificates'],
    ['certificate for alias send-as address', 'faq'],
    ['remove certificates when a user leaves the company', 'faq'],
    ['exchange keys with an external partner', 'google-encryption'],
    ['cannot create service account key, policy', 'faq'],
    ['exceeded maximum execution time', 'faq'],
    ['missing intermediate certificate', 'causes-files'],
    ['pfx wrong password', 'messages-v-z'],
  ])('answers “%s” among the first three', (question, page) => {
    const addresses = find(question).slice(0, 3);
    expect(addresses.map(it => it.address.split('#')[0])).toContain(
      `docs/guide/${page}.html`,
    );
  });

  it('finds nothing for words that occur nowhere', () => {
    expect(find('zzyzx')).toEqual([]);
  });
});
