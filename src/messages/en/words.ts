/** English: small pieces of sentences. */

/** Of mails and pages. */
export const ENGLISH = {lang: 'en', dir: 'ltr'} as const;

export {oneLine} from '../digest';
