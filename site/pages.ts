/** The documents as HTML. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import MarkdownIt from 'markdown-it';
import {documents, fileOf, linksOf, plain, sectionsOf} from './markdown';
import type {Entry} from './search';

/** Documents that readers of the site never need to search. */
const UNSEARCHED = ['CHANGELOG.md', 'test/stored/README.md'];

/** Where the pages of the guide and their order are. */
const INDEX = 'docs/guide/index.md';

const renderer = new MarkdownIt({html: true, linkify: false});

/** The address of a document's page from the top of the site. */
export function addressOf(document: string): string {
  return document.replace(/\.md$/, '.html');
}

/** Every section of every page, for the search. */
export function entriesOf(): Entry[] {
  return documents()
    .filter(it => !UNSEARCHED.includes(it))
    .flatMap(document => {
      const sections = sectionsOf(readFileSync(document, 'utf8'));
      const page = sections[0]?.title ?? document;
      return sections
        .map(({title, anchor, lines, level}) => ({
          id: `${addressOf(document)}${level === 1 ? '' : `#${anchor}`}`,
          title,
          page,
          text: plain(lines.join('\n'))
            .replace(/[|\s]+/g, ' ')
            .trim(),
        }))
        .filter(it => it.text !== '');
    });
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
  return `<!doctype html>
<html lang="en" data-top="${top}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} – S/MIME Rollout</title>
<link rel="stylesheet" href="${top}style.css">
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<header>
<a class="name" href="${top}${addressOf(INDEX)}">S/MIME Rollout</a>
<search><label for="search">Search the documentation</label>
<input id="search" type="search" autocomplete="off" placeholder="Search, or press /">
<p id="found" role="status"></p>
<ol id="hits" hidden></ol></search>
</header>
<nav aria-label="Pages">${navigationOf(document)}</nav>
<main id="text">
${bodyOf(text, document)}
</main>
<script src="${top}search.js" defer></script>
</body>
</html>
`;
}

/** The index page’s links, under its headings. */
function navigationOf(document: string): string {
  return sectionsOf(readFileSync(INDEX, 'utf8'))
    .slice(1)
    .map(({title, lines}) => {
      const links = [...lines.join('\n').matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
      const items = links.map(([, words, target]) => {
        const at = path.posix.join(path.posix.dirname(INDEX), target!);
        const href = path.posix.relative(
          path.posix.dirname(document),
          addressOf(at),
        );
        const current = at === document ? ' aria-current="page"' : '';
        return `<li><a href="${href}"${current}>${escaped(words!)}</a></li>`;
      });
      return `<h2>${escaped(title)}</h2><ul>${items.join('')}</ul>`;
    })
    .join('');
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
  return renderer.renderer
    .render(tokens, renderer.options, {})
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
