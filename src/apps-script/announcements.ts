/**
 * Announcements as developer metadata of the spreadsheet [reference/spreadsheet/developer-metadata]: the Sheets API reads and
 * writes them, too, whatever Cloud project asks.
 */
import {ANNOUNCED, type Announcements} from '../core/run/announced';
import {JOB_KEY} from '../core/run/job-status';
import {STOP_KEY} from '../core/run/stop-wish';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export function announcements(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Announcements {
  /** The script’s, as last seen. */
  let own: readonly Metadata[] = [];
  let wishes: readonly Metadata[] = [];
  const put = ([first]: readonly Metadata[], key: string, value: string) => {
    if (first) first.setValue(value);
    else {
      const {DOCUMENT} = SpreadsheetApp.DeveloperMetadataVisibility;
      spreadsheet.addDeveloperMetadata(key, value, DOCUMENT);
    }
  };
  const values = (list: readonly Metadata[]) =>
    list.map(it => it.getValue() ?? '');
  return {
    read() {
      const all = spreadsheet.getDeveloperMetadata();
      const under = (key: string) => all.filter(it => it.getKey() === key);
      own = under(ANNOUNCED.script);
      wishes = under(STOP_KEY);
      return {
        script: values(own),
        commandLine: values(under(ANNOUNCED.commandLine)),
        jobs: values(under(JOB_KEY)),
        stop: values(wishes),
      };
    },
    // The reading that follows makes Sheets carry it out, as at every change from writing to reading.
    announce: value => put(own, ANNOUNCED.script, value),
    askToStop: value => put(wishes, STOP_KEY, value),
    withdraw() {
      for (const it of own) it.remove();
      own = [];
    },
  };
}
