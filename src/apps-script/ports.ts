/** Everything the core asks of the world, as Apps Script gives it. Made anew in each execution. */
import type {Ports} from '../core/ports';
import {languageOf, messageOf, noticeOf, requirementOf} from '../messages';
import type {Language} from '../messages/language';
import {rights} from './rights';
import {Sheets} from './sheets';
import {store} from './store';
import {wire} from './wire';
import {workbook} from './workbook';

/** The language of the spreadsheet: labels are read back from its cells, so they must not depend on who looks. */
export function sheetLanguage(): Language {
  return languageOf(
    SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
  );
}

/** The ports of this execution. */
export function ports(language: Language = sheetLanguage()): Ports {
  const kept = store();
  const operator = Session.getEffectiveUser().getEmail().toLowerCase();
  const now = () => Date.now();
  return {
    wire: wire(),
    now,
    sleep: ms => Utilities.sleep(ms),
    random: () => Math.random(),
    workbook: workbook(new Sheets(language)),
    store: kept,
    rights: rights(kept, operator, now),
    platform: {authorization},
    operator,
    alone,
    speech: {
      notice: finding => noticeOf(language, finding),
      message: outcome => messageOf(language, outcome),
      stateLabel: state => language.states[state],
      actionLabel: action => language.actions[action],
      untouchedLabel: () => language.untouched,
      note: code => language.notes[code],
      requirement: result => requirementOf(language, result),
    },
  };
}

function authorization(): {granted: boolean; url: string} {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  const required = ScriptApp.AuthorizationStatus.REQUIRED;
  return {
    granted: info.getAuthorizationStatus() !== required,
    url: info.getAuthorizationUrl() ?? '',
  };
}

/** The lock is of the document, so that it holds between operators; cells are written before it is given up. */
function alone<T>(waitMs: number, work: () => T): {value: T} | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(waitMs)) return null;
  try {
    return {value: work()};
  } finally {
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
