/**
 * Announcements as developer metadata of the spreadsheet [reference/spreadsheet/developer-metadata]: the Sheets API reads and
 * writes them, too, whatever Cloud project asks.
 */
import {ANNOUNCED, type Announcements} from '../core/run/announced';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

export function announcements(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Announcements {
  /** The script's, as last seen. */
  let own: Metadata | undefined;
  const read = () => {
    const all = spreadsheet.getDeveloperMetadata();
    const under = (key: string) => all.filter(it => it.getKey() === key);
    const ours = under(ANNOUNCED.script);
    own = ours[0];
    const values = (list: readonly Metadata[]) =>
      list.map(it => it.getValue() ?? '');
    return {
      script: values(ours),
      commandLine: values(under(ANNOUNCED.commandLine)),
    };
  };
  return {
    read,
    announce(value) {
      if (own) own.setValue(value);
      else {
        const {DOCUMENT} = SpreadsheetApp.DeveloperMetadataVisibility;
        spreadsheet.addDeveloperMetadata(ANNOUNCED.script, value, DOCUMENT);
      }
      SpreadsheetApp.flush();
    },
    withdraw() {
      own?.remove();
      own = undefined;
    },
  };
}
