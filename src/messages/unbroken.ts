/** Lines that must not end within what belongs together, which browsers do not know. */

/** Unicode WORD JOINER: takes no room, and no line ends there. */
const JOINER = '\u2060';

/** After which characters of a language, and before which others, no line ends. */
const TOGETHER: Readonly<Record<string, RegExp>> = {
  // E-Mail
  de: /\b(E-)(?=[A-Z])/g,
  // e-posta, e-tablo
  tr: /\b([eE]-)(?=[a-z])/g,
  // A preposition or an article, and a word in Latin letters: ב-Gmail
  he: /([\u05d0-\u05ea]-)(?=[\w\u2066-\u2068])/g,
  // A number and what it counts: 23日
  ja: /(\d)(?=[年月日])/g,
};

/**
 * A text for a browser, in which no line ends between parts of a word or of a date. Not for mails: some programs show the mark.
 *
 * @param lang - of the text, such as `de`
 */
export function unbroken(lang: string, text: string): string {
  const together = TOGETHER[lang];
  return together ? text.replace(together, `$1${JOINER}`) : text;
}
