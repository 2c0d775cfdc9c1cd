// `npm run check:language -- xx`: what a folder of sentences lacks, says in English, or says at too great a length for its place.
// The folder need not be in the lists of languages yet.
import process from 'node:process';
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

const [name = ''] = process.argv.slice(2);
process.exitCode = await report(name);

/** @returns the exit code: 1 if there is something to report, 2 if there is no such folder. */
async function report(lang: string): Promise<number> {
  const theirs = await textsOf(lang).catch((error: unknown) => String(error));
  if (typeof theirs === 'string') {
    console.error(`src/messages/${lang} is not readable. ${theirs}`);
    console.error(`Offered now: ${languageNames().join(', ')}.`);
    return 2;
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
  console.log(found.join('\n'));
  console.log(
    `${compared.length} texts, ${found.length} to look at; ${Object.keys(accepted).length} are accepted as they are`,
  );
  return found.length > 0 ? 1 : 0;
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
