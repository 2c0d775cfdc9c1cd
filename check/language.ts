// `npm run check:language -- xx`: what a folder of sentences lacks, says in English, or says at too great a length for its place.
// The folder need not be in the lists of languages yet.
import process from 'node:process';
import {languageNames} from '../src/messages';
import {speechIn, type SidebarLanguage} from '../src/messages/sidebar';
import type {Language} from '../src/messages/language';

type Texts = ReadonlyMap<string, string>;

/** Characters that fit into a place at 300 px, by what a text's path begins or ends with. A wide one counts as two. */
const PLACES: readonly (readonly [RegExp, number, string])[] = [
  [/^sidebar\.tabs\.(?!label)/, 14, 'a tab'],
  [/^sheet\.states\./, 34, 'a chip'],
  [/^sheet\.\w+\.\w+\.header$/, 30, 'a header'],
  [/^sheet\.actions\./, 40, 'a button'],
];

/** Commands are the same in all languages; how a word is inflected is each language’s own. */
const OWN = /\.run$|\.words\.\d+$/;

/** Found and accepted: what a text's path is, and why it may stay as it is. */
const ACCEPTED: readonly (readonly [RegExp, string])[] = [
  [/\.former$/, 'what earlier versions said; they spoke English'],
  [
    /^sheet\.(dashboard\.title|menu\.sidebarTitle)$/,
    'the product has one name',
  ],
  [
    /^sheet\.requirements\.[\w-]+\.label$|^sidebar\.authority\.kinds\.google$/,
    'Google has one name for its API or service, or for the switch in the Admin console',
  ],
  [
    /^sidebar\.row\.compared\.held$|^sidebar\.csv\.kinds\.drive$/,
    '“In Gmail” and “In Drive” are German, too',
  ],
  [/^sidebar\.request\.sampleName$/, 'a name in a sample certificate'],
  [
    /\.(renew|undo)$/,
    'Google’s verb needs its object there; buttons wrap at 300 px',
  ],
  [
    /^sheet\.(states\.pairStored|actions\.cseRollBack)$/,
    'sheets of 0.6.0 contain it; two characters more than there is room for in one line, so it wraps',
  ],
  [
    /^sidebar\.(removals\.offBoard|csvSamples)\.title$/,
    'a heading, which wraps',
  ],
  [
    /\.alias(\.header)?$|^sheet\.report\.problems\.headers\.2$/,
    'Google’s Hebrew word has three words; columns and labels wrap',
  ],
];

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
  const isOwn = (path: string) =>
    OWN.test(path) || ACCEPTED.some(([it]) => it.test(path));
  const compared = [...english].filter(([path]) => !isOwn(path));
  const found = compared.flatMap(([path, text]) => {
    const own = theirs.get(path);
    const what = own === undefined ? 'missing' : faultOf(path, text, own);
    return what === null ? [] : [`${path}: ${what}`];
  });
  console.log(found.join('\n'));
  const accepted = english.size - compared.length;
  console.log(
    `${compared.length} texts, ${found.length} to look at; ${accepted} are accepted as they are`,
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
  if (most !== undefined && widthOf(own) > most) {
    return `too long for ${place} (${widthOf(own)} of ${most}): ${own}`;
  }
  const isLong =
    english.length <= SHORT && widthOf(own) > 2 * english.length + 8;
  return isLong ? `more than twice as long as “${english}”: ${own}` : null;
}

function widthOf(text: string): number {
  const wide = text.match(/[\u3000-\u9fff\uff00-\uff60]/g)?.length ?? 0;
  return text.replace(/\u00ad/g, '').length + wide;
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
  const sidebar = language!.sentences(speechIn(lang));
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
