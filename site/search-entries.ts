/** What the search of a language finds: the sections of its pages, and of those that are in English alone. */
import {readFileSync} from 'node:fs';
import {documents, plain, sectionsOf} from './markdown';
import {addressOf} from './pages';
import type {Entry} from './search';
import {editionsOf, ENGLISH, languageOfPage} from './translations';

/** Documents that readers of the site never need to search. */
const UNSEARCHED = ['CHANGELOG.md', 'test/stored/README.md'];

/** The pages that a reader of a language is led to. */
export function documentsFor(lang: string): string[] {
  return documents()
    .filter(it => !UNSEARCHED.includes(it))
    .filter(document => {
      const own = languageOfPage(document);
      const isLacking = own === ENGLISH && !editionsOf(document).has(lang);
      return own === lang || isLacking;
    });
}

/** Every section of some pages. */
export function entriesOf(pages: readonly string[]): Entry[] {
  return pages.flatMap(document => {
    const sections = sectionsOf(readFileSync(document, 'utf8'));
    const page = sections[0]?.title ?? document;
    return sections
      .map(({title, anchor, lines, level}) => ({
        id: `${addressOf(document)}${level === 1 ? '' : `#${anchor}`}`,
        title,
        page,
        lang: languageOfPage(document),
        text: plain(lines.join('\n'))
          .replace(/\|(?:-{3,}\|)+/g, ' ')
          .replace(/[|\s]+/g, ' ')
          .trim(),
      }))
      .filter(it => it.text !== '');
  });
}
