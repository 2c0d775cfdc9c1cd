/** English: small pieces of sentences. */

/** Of mails and pages. */
export const ENGLISH = {lang: 'en', dir: 'ltr'} as const;

/** A text without line breaks. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
