// What `npm run check:language -- xx` says: what a folder of sentences lacks, says in English, or says at too great a length for its
// place. The folder need not be in the lists of languages yet.
import {columnsFor} from '../src/core/base/text-width';
import {languageNames} from '../src/messages';
import {acceptedIn} from './accepted-texts';
import {sentencesIn, type SidebarLanguage} from '../src/messages/sidebar';
import type {Language} from '../src/messages/language';

type Texts = ReadonlyMap<string, string>;

/** Characters that fit into a place at 300 px, by what a text's path begins or ends with. A full-width one counts as two. */
const PLACES: readonly (readonly [RegExp, number, string])[] = [
  [/^sidebar\.tabs\.(?!label)/, 14, 'a tab'],
  [/^sheet\.states\./, 34, 'a chip'],
  [/^sheet\.\w+\.\w+\.header$/, 30, 'a header'],
  [/^(sheet|sidebar)\.actions\.\w+$/, 40, 'a button'],
  [
    /^sheet\.menu\.(?!setUpDone|allMet|notMet|diagnostics)/,
    40,
    'a line of the menu',
  ],
  [/^sheet\.sheets\./, 20, 'a tab of the spreadsheet'],
  [/^sidebar\.pages\./, 40, 'a title'],
];

/** Commands are the same in all languages; how a word is inflected, and what earlier versions called it, is each language’s own. */
const OWN = /\.run$|\.words\.\d+$|\.former$/;

/** A label of English this long or shorter is probably one that has little room. */
const SHORT = 24;

/** What is said, and the exit code: 1 if there is something to look at, 2 if there is no such folder. */
export interface LanguageReport {
  readonly code: 0 | 1 | 2;
  readonly says: string;
}

/** @param lang - a folder of `src/messages`, such as `de` */
export async function reportOnLanguage(lang: string): Promise<LanguageReport> {
  const theirs = await textsOf(lang).catch((error: unknown) => String(error));
  if (typeof theirs === 'string') {
    const says = [
      `src/messages/${lang} is not readable. ${theirs}`,
      `Offered now: ${languageNames().join(', ')}.`,
    ];
    return {code: 2, says: says.join('\n')};
  }
  const english = await textsOf('en');
  const accepted = acceptedIn(lang);
  const compared = [...english].filter(([path]) => !OWN.test(path));
  const faults = compared.flatMap(([path, text]) => {
    const own = theirs.get(path);
    const what = own === undefined ? 'missing' : faultOf(path, text, own);
    return what === null ? [] : [{path, what}];
  });
  const isFound = new Set(faults.map(it => it.path));
  const found = [
    ...faults
      .filter(({path}) => !(path in accepted))
      .map(({path, what}) => `${path}: ${what}`),
    ...Object.keys(accepted)
      .filter(it => !isFound.has(it))
      .map(it => `${it}: accepted, although there is nothing to accept`),
  ];
  const says = [
    ...found,
    `${compared.length} texts, ${found.length} to look at; ${Object.keys(accepted).length} are accepted as they are`,
  ];
  return {code: found.length > 0 ? 1 : 0, says: says.join('\n')};
}

/** @returns null for a text that is translated and fits */
function faultOf(path: string, english: string, own: string): string | null {
  if (own === english) {
    const isSentence = /\p{L}{2,} \p{L}{2,}/u.test(english);
    return isSentence ? `identical to English: ${own}` : null;
  }
  const [, most, place] = PLACES.find(([where]) => where.test(path)) ?? [];
  if (most !== undefined && columnsFor(own) > most) {
    return `too long for ${place} (${columnsFor(own)} of ${most}): ${own}`;
  }
  const isLong =
    english.length <= SHORT && columnsFor(own) > 2 * english.length + 8;
  return isLong ? `more than twice as long as “${english}”: ${own}` : null;
}

/** The plain texts of a folder by their paths; sentences with facts are compared by `languages.test.ts`. */
async function textsOf(lang: string): Promise<Texts> {
  const sheet = (await import(`../src/messages/${lang}/index.ts`)) as {
    readonly language: Language;
  };
  const page = (await import(`../src/messages/${lang}/sidebar/index.ts`)) as {
    readonly [name: string]: SidebarLanguage;
  };
  const [language] = Object.values(page);
  const sidebar = sentencesIn(language!, lang);
  return new Map([
    ...textsIn(sheet.language, 'sheet'),
    ...textsIn(sidebar, 'sidebar'),
  ]);
}

function textsIn(value: unknown, at: string): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) =>
    textsIn(it, `${at}.${key}`),
  );
}
