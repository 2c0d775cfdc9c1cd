/** What the search of a language finds: the sections of its pages, and of those that are in English alone. */
import {readFileSync} from 'node:fs';
import {documents, plain, sectionsOf} from './markdown';
import {addressOf} from './pages';
import type {Entry} from './search';
import {editionsOf, ENGLISH, languageOfPage} from './translations';

/** Documents that readers of the site never need to search. */
const UNSEARCHED = ['CHANGELOG.md', 'test/stored/README.md'];

/** Every section of every page that a reader of a language is led to. */
export function entriesOf(lang: string): Entry[] {
  return documents()
    .filter(it => !UNSEARCHED.includes(it) && isFor(it, lang))
    .flatMap(document => {
      const sections = sectionsOf(readFileSync(document, 'utf8'));
      const page = sections[0]?.title ?? document;
      return sections
        .map(({title, anchor, lines, level}) => ({
          id: `${addressOf(document)}${level === 1 ? '' : `#${anchor}`}`,
          title,
          page,
          lang: languageOfPage(document),
          text: plain(lines.join('\n'))
            .replace(/[|\s]+/g, ' ')
            .trim(),
        }))
        .filter(it => it.text !== '');
    });
}

function isFor(document: string, lang: string): boolean {
  const own = languageOfPage(document);
  return own === lang || (own === ENGLISH && !editionsOf(document).has(lang));
}
