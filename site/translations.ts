/**
 * The pages of the guide in other languages: `docs/guide/de/install.md` is `docs/guide/install.md` in German. A page that is
 * written by hand begins with a comment that has a mark for each section of the English text that it was made from.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {sectionsOf} from './markdown';
import {WORDS} from './words';

const GUIDE = 'docs/guide';

export const ENGLISH = 'en';

/** The languages of the guide but English. */
export const TRANSLATED: readonly string[] = Object.keys(WORDS).filter(
  it => it !== ENGLISH,
);

const MARKS = /^<!-- English sections:((?: [0-9a-f]{8})+) -->\n/;

/** Where the guide is in a language, with slashes. */
export function folderOf(lang: string): string {
  return lang === ENGLISH ? GUIDE : `${GUIDE}/${lang}`;
}

/** The language of a document. */
export function languageOfPage(document: string): string {
  const folder = path.posix.dirname(document);
  return TRANSLATED.find(it => folderOf(it) === folder) ?? ENGLISH;
}

/** The same page in a language, whether it is there or not; null for a document that is not part of the guide. */
export function inLanguage(document: string, lang: string): string | null {
  const folder = path.posix.dirname(document);
  if (folder !== folderOf(languageOfPage(document))) return null;
  return `${folderOf(lang)}/${path.posix.basename(document)}`;
}

/** The same page in each language that has it. */
export function editionsOf(document: string): ReadonlyMap<string, string> {
  const editions = new Map<string, string>();
  for (const lang of Object.keys(WORDS)) {
    const edition = inLanguage(document, lang);
    if (edition !== null && existsSync(edition)) editions.set(lang, edition);
  }
  return editions;
}

/**
 * What in a translation is not made from the present English page: “docs/guide/de/install.md: “Install” has changed in
 * docs/guide/install.md”.
 */
export function outdatedIn(translation: string): string[] {
  const original = inLanguage(translation, ENGLISH)!;
  const text = readFileSync(translation, 'utf8');
  const marks = MARKS.exec(text)?.[1]?.trim().split(' ') ?? [];
  const english = sectionsOf(readFileSync(original, 'utf8'));
  const present = english.map(markOf);
  const own = sectionsOf(text).length;
  const changed = english
    .filter((_, index) => !marks.includes(present[index]!))
    .map(it => `“${it.title}” has changed in ${original}`);
  const gone = marks.filter(it => !present.includes(it));
  const faults = [...changed];
  if (gone.length > changed.length) {
    faults.push(`${original} has lost a section`);
  }
  if (own !== english.length) {
    faults.push(`${own} sections, ${original} has ${english.length}`);
  }
  return faults.map(it => `${translation}: ${it}`);
}

/** A translation’s text with the marks of the present English page. */
export function marked(translation: string): string {
  const original = readFileSync(inLanguage(translation, ENGLISH)!, 'utf8');
  const marks = sectionsOf(original).map(markOf).join(' ');
  const text = readFileSync(translation, 'utf8').replace(MARKS, '');
  return `<!-- English sections: ${marks} -->\n${text}`;
}

/** Where lines break, and how wide a table is drawn, does not matter. */
function markOf({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): string {
  const text = [title, ...lines].join(' ').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
