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

/**
 * The labels of an English text that its translation lacks, with what they are in its language.
 *
 * @param english - the English text
 * @param translated - its translation
 */
export function labelsMissing(
  english: string,
  translated: string,
  ofEnglish: Texts,
  ofLanguage: Texts,
): string[] {
  const present = new Set(labelsIn(translated));
  return labelsIn(english)
    .filter(isLabel)
    .flatMap(label => {
      const wanted = [...ofEnglish]
        .filter(([, text]) => text === label)
        .map(([path]) => ofLanguage.get(path)!);
      const isThere =
        wanted.length === 0 || wanted.some(it => present.has(it.trim()));
      return isThere ? [] : [`${label}: ${[...new Set(wanted)].join(' or ')}`];
    });
}
