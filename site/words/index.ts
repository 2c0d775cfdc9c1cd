/** The languages of the guide, English first. */
import {english} from './en';
import {german} from './de';
import {hebrew} from './he';
import {japanese} from './ja';
import {turkish} from './tr';
import type {SiteWords} from './site-words';

export const WORDS: Readonly<Record<string, SiteWords>> = {
  en: english,
  de: german,
  tr: turkish,
  he: hebrew,
  ja: japanese,
};
