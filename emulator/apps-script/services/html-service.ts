/** HtmlService: pages that are files of the script, or text; templates are not emulated. */
import type {WebPage} from '../../observed';
import {ask, enumeration, exception, mismatch, strict} from '../realm';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const XFrameOptionsMode = enumeration<
  typeof GoogleAppsScript.HTML.XFrameOptionsMode
>('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

/** All that a page may have; those in its HTML are ignored [reference/html/html-output]. */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

const pages = new WeakMap<object, () => WebPage>();

export function htmlService(): HtmlService {
  return strict<HtmlService>('HtmlService', {
    XFrameOptionsMode,
    createHtmlOutput: (html: unknown = '') => {
      if (typeof html !== 'string') {
        throw mismatch('HtmlService.createHtmlOutput', [html]);
      }
      return htmlOutput(html);
    },
    createHtmlOutputFromFile: file =>
      htmlOutput(ask('HtmlService.createHtmlOutputFromFile', file)),
  });
}

/** What the browser gets of an HtmlOutput; null for anything else. */
export function pageOf(value: unknown): WebPage | null {
  const page =
    typeof value === 'object' && value !== null ? pages.get(value) : null;
  return page ? page() : null;
}

function htmlOutput(start: string): HtmlOutput {
  let html = start;
  let title = '';
  let xFrameOptions: WebPage['xFrameOptions'] = 'SAMEORIGIN';
  const metaTags: WebPage['metaTags'][number][] = [];
  const self: HtmlOutput = strict<HtmlOutput>('HtmlOutput', {
    setTitle: text => {
      title = String(text);
      return self;
    },
    append: text => {
      html += String(text);
      return self;
    },
    addMetaTag: (name, text) => {
      if (!META_TAGS.includes(name)) {
        throw exception(
          'The meta tag you specified is not allowed in this context.',
        );
      }
      metaTags.push({name, content: String(text)});
      return self;
    },
    setXFrameOptionsMode: (mode: unknown) => {
      const {ALLOWALL, DEFAULT} = XFrameOptionsMode;
      if (mode !== ALLOWALL && mode !== DEFAULT) {
        throw mismatch('HtmlOutput.setXFrameOptionsMode', [mode]);
      }
      xFrameOptions = mode === ALLOWALL ? 'ALLOWALL' : 'SAMEORIGIN';
      return self;
    },
  });
  pages.set(self, () => ({html, title, xFrameOptions, metaTags}));
  return self;
}
