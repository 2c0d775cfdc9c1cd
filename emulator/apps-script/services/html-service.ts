/** HtmlService: pages that are files of the script; templates are not emulated. */
import {ask, strict} from '../realm';

type HtmlService = GoogleAppsScript.HTML.HtmlService;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

export function htmlService(): HtmlService {
  return strict<HtmlService>('HtmlService', {
    createHtmlOutputFromFile: file =>
      htmlOutput(ask('HtmlService.createHtmlOutputFromFile', file)),
  });
}

function htmlOutput(content: string): HtmlOutput {
  let title = '';
  const self: HtmlOutput = strict<HtmlOutput>('HtmlOutput', {
    getContent: () => content,
    getTitle: () => title,
    setTitle: text => {
      title = text;
      return self;
    },
    // Sheets decides the size of a sidebar, and the playground that of a dialog.
    setWidth: () => self,
    setHeight: () => self,
  });
  return self;
}
