/** The documents as HTML. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import {documents, fileOf, linksOf, sectionsOf} from './markdown';
import {editionsOf, folderOf, languageOfPage} from './translations';
import {WORDS} from './words';

/** Where the pages of the guide and their order are. */
const INDEX = 'index.md';

const renderer = new MarkdownIt({html: true, linkify: false});

/** The address of a document's page from the top of the site. */
export function addressOf(document: string): string {
  return document.replace(/\.md$/, '.html');
}

/** The script with the search’s index for a language, from the top of the site. */
export function indexFile(lang: string): string {
  return `search-index-${lang}.js`;
}

/** Files that the documents show or link to, pages apart. */
export function filesLinked(): string[] {
  const files = documents().flatMap(document =>
    linksOf(readFileSync(document, 'utf8')).flatMap(link => {
      const file = fileOf(document, link);
      return file === null || file.endsWith('.md') ? [] : [file];
    }),
  );
  return [...new Set(files)];
}

/** A document as a whole page. */
export function pageOf(document: string): string {
  const text = readFileSync(document, 'utf8');
  const sections = sectionsOf(text);
  const top = '../'.repeat(document.split('/').length - 1);
  const title = sections[0]?.title ?? document;
  const lang = languageOfPage(document);
  const {dir, frame} = WORDS[lang]!;
  const {results, noResults, unreadable} = frame;
  const said = JSON.stringify({results, noResults, unreadable});
  const start = `${folderOf(lang)}/${INDEX}`;
  return `<!doctype html>
<html lang="${lang}" dir="${dir}" data-top="${top}" data-index="${indexFile(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} – S/MIME Rollout</title>
<link rel="stylesheet" href="${top}style.css">
</head>
<body>
<a class="skip" href="#text">${frame.skip}</a>
<header>
<a class="name" href="${top}${addressOf(start)}"><bdi>S/MIME Rollout</bdi></a>
<search data-said="${escaped(said)}"><label for="search">${frame.search}</label>
<input id="search" type="search" autocomplete="off" placeholder="${frame.placeholder}">
<p id="found" role="status"></p>
<ol id="hits" hidden></ol></search>
<nav class="languages" aria-label="${frame.language}">${switchOf(document)}</nav>
</header>
<nav class="pages" aria-label="${frame.pages}">${navigationOf(document, start)}</nav>
<main id="text">
${bodyOf(text, document)}
</main>
<script src="${top}search.js" defer></script>
</body>
</html>
`;
}

/** A link to the page in each language, or to that language’s first page if it lacks this one. */
function switchOf(document: string): string {
  const own = languageOfPage(document);
  const editions = editionsOf(document);
  return Object.entries(WORDS)
    .map(([lang, {name, dir}]) => {
      const page = editions.get(lang) ?? `${folderOf(lang)}/${INDEX}`;
      const current = lang === own ? ' aria-current="true"' : '';
      const href = lang === own ? '' : between(document, page);
      return `<a href="${href}" lang="${lang}" dir="${dir}" hreflang="${lang}"${current}>${name}</a>`;
    })
    .join(' ');
}

/** The index page’s links, under its headings. A page that is not there in a language leads to the English one. */
function navigationOf(document: string, start: string): string {
  return sectionsOf(readFileSync(start, 'utf8'))
    .slice(1)
    .map(({title, lines}) => {
      const links = [...lines.join('\n').matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
      const items = links.map(([, words, target]) => {
        const at = path.posix.join(path.posix.dirname(start), target!);
        const current = at === document ? ' aria-current="page"' : '';
        const href = between(document, at);
        const lang = languageOfPage(at);
        const other =
          lang === languageOfPage(start) ? '' : ` hreflang="${lang}"`;
        return `<li><a href="${href}"${other}${current}>${escaped(words!)}</a></li>`;
      });
      return `<h2>${escaped(title)}</h2><ul>${items.join('')}</ul>`;
    })
    .join('');
}

/** The address of a page from another one. */
function between(document: string, page: string): string {
  return path.posix.relative(path.posix.dirname(document), addressOf(page));
}

/** Headings get their anchors, and links to documents lead to their pages. */
function bodyOf(text: string, document: string): string {
  const anchors = sectionsOf(text).map(it => it.anchor);
  const tokens = renderer.parse(text, {});
  let index = 0;
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      token.attrSet('id', anchors[index++] ?? '');
    }
    for (const child of token.children ?? []) {
      const href = child.type === 'link_open' ? child.attrGet('href') : null;
      if (typeof href === 'string') {
        child.attrSet('href', pageAddress(href, document));
      }
    }
  }
  // What is wider than a phone is scrolled, also by the keyboard.
  return renderer.renderer
    .render(tokens, renderer.options, {})
    .replace(/<pre>/g, '<pre dir="ltr" tabindex="0">')
    .replace(/<code>/g, '<code dir="ltr">')
    .replace(/<table>/g, '<div class="table" tabindex="0"><table>')
    .replace(/<\/table>/g, '</table></div>');
}

function pageAddress(href: string, document: string): string {
  const file = fileOf(document, {line: 0, target: href, isFromTop: false});
  if (file === null || !file.endsWith('.md')) return href;
  return href.replace(/\.md(?=#|$)/, '.html');
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;');
}
