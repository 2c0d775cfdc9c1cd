/**
 * The languages of the sidebar: one line each, English first, with its name in that language. The build leaves the lines of
 * languages out that a copy is to do without, and packs all but English.
 */
import {english} from './en/sidebar';
import type {SidebarLanguage} from './sidebar';

export const LANGUAGES: Readonly<
  Record<string, readonly [name: string, load: () => Promise<SidebarLanguage>]>
> = {
  en: ['English', () => Promise.resolve(english)],
  de: ['Deutsch', async () => (await import('./de/sidebar')).german],
  tr: ['Türkçe', async () => (await import('./tr/sidebar')).turkish],
  he: ['עברית', async () => (await import('./he/sidebar')).hebrew],
  ja: ['日本語', async () => (await import('./ja/sidebar')).japanese],
};
