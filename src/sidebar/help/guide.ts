import {lang} from '../words';
import {guideAddress, guidePages} from './build-facts';
import type {Guide} from './sections';

/** The guide for the viewer; null where the build names none. */
export const guide: Guide | null =
  guideAddress === null
    ? null
    : {address: guideAddress, lang, translated: guidePages[lang] ?? []};
