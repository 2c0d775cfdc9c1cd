/** How the spreadsheet is shared: read rarely, since the overview is shown often and each reading takes a while. */
import type {Sharing} from '../core/rows/sharing';

const NAME = 'sharing';
const KEPT_SECONDS = 600;

/** As it was ten minutes ago at worst. */
export function sharing(): Sharing {
  const cache = CacheService.getDocumentCache();
  const known = cache?.get(NAME);
  if (known) return JSON.parse(known) as Sharing;
  const found = lookedUp();
  cache?.put(NAME, JSON.stringify(found), KEPT_SECONDS);
  return found;
}

function lookedUp(): Sharing {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {people: people(spreadsheet), byLink: byLink(spreadsheet.getId())};
}

function people(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): Sharing['people'] {
  try {
    const all = [
      // Nobody owns the items of a shared drive.
      spreadsheet.getOwner(),
      ...spreadsheet.getEditors(),
      ...spreadsheet.getViewers(),
    ].map(it => it?.getEmail().toLowerCase() ?? '');
    return [...new Set(all)].filter(it => it !== '');
  } catch {
    // A person who may not see it cannot be warned; everything else must continue.
    return [];
  }
}

function byLink(id: string): Sharing['byLink'] {
  const {Access, Permission} = DriveApp;
  try {
    const file = DriveApp.getFileById(id);
    const access = file.getSharingAccess();
    if (access === Access.PRIVATE) return null;
    return {
      mayEdit: file.getSharingPermission() === Permission.EDIT,
      inDomain: access === Access.DOMAIN || access === Access.DOMAIN_WITH_LINK,
    };
  } catch {
    // In shared drives, and if Drive is off for the person, it cannot be determined.
    return null;
  }
}
