/** English: small pieces of sentences. */
import {WITH_BLANKS} from '../punctuation';

/** Of sheet, sidebar, mails, and pages. */
export const ENGLISH = {
  ...WITH_BLANKS,
  lang: 'en',
  dir: 'ltr',
} as const;

export {oneLine} from '../digest';
