/** Labels of the screen in pages of the guide: in italics or bold, in Japanese between ［ and ］. */
import type {Tables} from '../../site/tables';

/** The texts of a language's tables by their paths. */
export type Texts = ReadonlyMap<string, string>;

/** Every plain text of the sheet and the sidebar; sentences with facts are none. */
export function textsOf({sheet, sidebar}: Tables): Texts {
  return new Map([...below(sheet, 'sheet'), ...below(sidebar, 'sidebar')]);
}

function below(value: unknown, at: string): [string, string][] {
  // Soft hyphens and what isolates a direction are not written in the guide.
  if (typeof value === 'string') {
    return [[at, value.replace(/[\u00ad\u2066-\u2069]/g, '')]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]) =>
    below(it, `${at}.${key}`),
  );
}

/** Labels begin with a capital; what does not is emphasized for another reason. */
const isLabel = (text: string) => /^\p{Lu}/u.test(text);

/** What is marked as being on the screen, part by part of a path such as *Settings → More*. */
export function labelsIn(markdown: string): string[] {
  const prose = markdown
    .replace(/`[^`]*`/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\s+/g, ' ');
  const marked = [
    ...prose.matchAll(/(?<!\*)(\*{1,2})(?![\s*])((?:(?!\*).)+?)\1(?!\*)/g),
    ...prose.matchAll(/(［)([^］]+)］/g),
  ];
  return marked
    .flatMap(it => it[2]!.split(/ [→←>] |→|←/))
    .map(it => it.replace(/[,:]$/, '').trim())
    .filter(it => it !== '');
}

/** What each English label is in a language; several, if the same word is in several places. */
export type Dictionary = ReadonlyMap<string, ReadonlySet<string>>;

/** The dictionary of all labels that there are. */
export function dictionaryOf(english: Texts, language: Texts): Dictionary {
  const words = new Map<string, Set<string>>();
  for (const [path, text] of english) {
    const own = language.get(path);
    // Some are there in English alone, such as the former header of a column.
    if (own === undefined || !isLabel(text)) continue;
    words.set(text, (words.get(text) ?? new Set()).add(own.trim()));
  }
  return words;
}

/** The labels of an English text that its translation lacks, with what they are in its language. */
export function labelsMissing(
  english: string,
  translated: string,
  dictionary: Dictionary,
): string[] {
  const present = new Set(labelsIn(translated));
  return labelsIn(english).flatMap(label => {
    const wanted = [...(dictionary.get(label) ?? [])];
    const isThere = wanted.length === 0 || wanted.some(it => present.has(it));
    return isThere ? [] : [`${label}: ${wanted.join(' or ')}`];
  });
}
