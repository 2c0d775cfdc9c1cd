/** Everything the core asks of the world, as Apps Script gives it. Made anew in each execution. */
import type {ConsentSpeech} from '../core/consent/speech';
import {faultOf} from '../core/base/fault';
import {featuresOf} from '../core/door/features';
import type {DoorPorts, Store} from '../core/door/ports';
import {
  firstOffered,
  languageName,
  languageOf,
  remarksIn,
  sentenceIn,
} from '../messages';
import {rowSpeechOf} from '../messages/row-speech';
import {quoting} from '../messages/sheet-words';
import {viewerSpeechOf} from '../messages/viewer-speech';
import type {Language, SheetPlaces} from '../messages/language';
import {CaCertificates} from '../core/rows/ca-certificates';
import {HiddenValues} from '../core/google/hidden-values';
import {Openings} from '../core/rows/openings';
import {announcements} from './announcements';
import {consentStore} from './consent-store';
import {fileFactsStore} from './file-facts-store';
import {authorization} from './permissions';
import {rights} from './rights';
import {sharing} from './sharing';
import {Sheets} from './sheets';
import {store} from './store';
import {randomBytes} from './random-bytes';
import {retryTrigger, triggers, scheduleTrigger} from './triggers';
import {wire} from './wire';
import {workbook} from './workbook';
import type {AnyFinding} from '../core/rows/refusal';

/** Put in by build.js, which writes the same scope into the manifest. */
declare const SIGNING_SCOPE: string;

type Lock = GoogleAppsScript.Lock.Lock;

/**
 * The language of the sheet, its mails, and its menu: the one in Settings, or else that of the spreadsheet’s locale. It doesn’t
 * depend on the user, since labels are read back from cells.
 */
export function sheetLanguage(
  kept: Pick<Store, 'settings'> = store(),
): Language {
  return languageOf(kept.settings().language || locale());
}

/** The same where properties or the spreadsheet may be out of reach; English is what is left. */
export function spokenLanguage(): Language {
  const ways = [() => sheetLanguage(), () => languageOf(locale())];
  for (const way of ways) {
    try {
      return way();
    } catch (error) {
      console.error(faultOf(error));
    }
  }
  return languageOf('');
}

function locale(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale();
}

/**
 * The person at the keyboard, lowercase. In the web app, the script runs as the person who deployed it, for anyone: only a
 * user who is both active and effective counts here.
 */
function atKeyboard(): string {
  const active = Session.getActiveUser().getEmail().toLowerCase();
  const effective = Session.getEffectiveUser().getEmail().toLowerCase();
  return active === effective ? effective : '';
}

/** For whom an execution is. */
interface Execution {
  /** The sheet's language, if it is known already. */
  readonly sheet?: Language;
  /** The language of the person who is shown what comes of it; without it, or where it gives null, the sheet's. */
  readonly viewer?: () => Language | null;
  /** On whose behalf, if not the person at the keyboard; empty for nobody. */
  readonly operator?: string;
}

/** The ports of this execution. */
export function ports({
  sheet,
  viewer,
  operator = atKeyboard(),
}: Execution = {}): DoorPorts {
  const kept = store();
  const language = sheet ?? sheetLanguage(kept);
  const sheets = new Sheets(language);
  const to = (theirs: Language) => overSheet(theirs, sheets);
  const consent = consentStore();
  const now = () => Date.now();
  const hidden = new HiddenValues();
  const carrier = wire(hidden);
  const all: DoorPorts = {
    wire: carrier,
    hidden,
    fetches: () => carrier.fetches(),
    sendIn: batching => carrier.sendIn(batching),
    now,
    sleep: ms => Utilities.sleep(ms),
    random: () => Math.random(),
    workbook: workbook(sheets),
    store: kept,
    rights: rights(kept, consent, operator, now),
    consent,
    platform: {
      signingScope: SIGNING_SCOPE,
      authorization,
      webApp,
    },
    openings: new Openings(fileFactsStore(), now),
    caCertificates: new CaCertificates(kept, now),
    randomBytes,
    features: featuresOf(() => all),
    announcements: announcements(sheets.spreadsheet),
    operator,
    execution: Utilities.getUuid(),
    triggers,
    scheduleTrigger,
    retryTrigger,
    sharing,
    get timeZone() {
      return timeZone();
    },
    get locale() {
      return locale();
    },
    get spreadsheetUrl() {
      return spreadsheetUrl();
    },
    local,
    mail,
    postToChat(webhook, text) {
      kept.countFetches(1);
      return postToChat(webhook, text);
    },
    mailsLeft: () => MailApp.getRemainingDailyQuota(),
    withLock,
    speech: {
      ...rowSpeechOf(language, () => sheets.former()),
      obliterateLabel: () => language.obliterate,
      settingsLabel: () => language.settings,
      settingName: name => language.settingNames[name],
      settingValue: (name, value) => language.settingValue(name, value),
      languageName,
      settingsChanged: (changes, by, lang) => {
        const theirs = to(languageOf(lang));
        const shown = changes.map(({setting, before, after}) => ({
          setting,
          before: theirs.settingValue(setting, before),
          after: theirs.settingValue(setting, after),
        }));
        return theirs.settingsChanged(shown, by, spreadsheetUrl());
      },
      summary(progress, remarks, lang) {
        const theirs = to(languageOf(lang));
        const note = remarksIn(theirs, remarks);
        return theirs.summary({...progress, note}, theirs.sheet);
      },
      news: news => language.news(news),
      reportWords: language.report,
      causeTitle: cause => language.causes[cause],
      consent: consentSpeech(language),
      invitationIn: lang => languageOf(lang).consent,
      languageFor: tags => (firstOffered(tags) ?? language).lang,
      isAmong: (lang, tags) => firstOffered(tags)?.lang === lang,
      digest: (digest, facts, lang) =>
        to(languageOf(lang)).digest(digest, facts, placesIn(sheets)),
      chatDigest: (digest, facts, lang) =>
        to(languageOf(lang)).chatDigest(digest, facts, placesIn(sheets)),
      failure: (findings, lang) => {
        const theirs = to(languageOf(lang));
        const sentences = sentencesOf(theirs, findings);
        return theirs.failure(sentences, spreadsheetUrl());
      },
      interrupted: (action, findings, isLast, lang) => {
        const theirs = to(languageOf(lang));
        const sentences = sentencesOf(theirs, findings);
        const at = {url: spreadsheetUrl(), sheets: theirs.sheet.sheets};
        return theirs.interrupted(action, sentences, isLast, at);
      },
    },
    viewerSpeech: viewerSpeechOf(() => to(viewer?.() ?? language)),
  };
  return all;
}

/** A language of people who need not speak the sheet's: it quotes the labels that the sheet shows. */
export function overSheet(language: Language, sheets: Sheets): Language {
  return language === sheets.language
    ? language
    : quoting(language, sheets.shown().sheet);
}

function placesIn(sheets: Sheets): SheetPlaces {
  const ids = (['rollout', 'cse', 'inventory'] as const).flatMap(kind => {
    const sheet = sheets.find(kind);
    return sheet ? [[kind, sheet.getSheetId()]] : [];
  });
  return {
    url: spreadsheetUrl(),
    sheets: Object.fromEntries(ids) as SheetPlaces['sheets'],
  };
}

function sentencesOf(
  language: Language,
  findings: readonly AnyFinding[],
): string[] {
  return findings.map(it => sentenceIn(language, [it]));
}

/** In an editor's test, it is the address of the test deployment, which nobody else can open. */
function webApp(): string {
  const url = ScriptApp.getService().getUrl() ?? '';
  return url.endsWith('/exec') ? url : '';
}

function consentSpeech({consent}: Language): ConsentSpeech {
  return {
    stateLabel: state => consent.states[state],
    reason: reason => (reason ? consent.reasons[reason] : ''),
    action: consent.action,
    invitation: organisation => consent.invitation(organisation),
    mail: facts => consent.mail(facts),
  };
}

function timeZone(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
}

function spreadsheetUrl(): string {
  return SpreadsheetApp.getActiveSpreadsheet().getUrl();
}

function local(instant: number): {day: string; hour: number} {
  const pattern = 'yyyy-MM-dd HH';
  const text = Utilities.formatDate(new Date(instant), timeZone(), pattern);
  return {day: text.slice(0, 10), hour: Number(text.slice(11))};
}

/** The day's quota counts recipients. */
function mail(
  to: string,
  subject: string,
  body: string,
  html?: string,
): boolean {
  const recipients = to.split(',').length;
  if (MailApp.getRemainingDailyQuota() < recipients) return false;
  MailApp.sendEmail(to, subject, body, html ? {htmlBody: html} : {});
  return true;
}

function postToChat(webhook: string, text: string): boolean {
  try {
    const response = UrlFetchApp.fetch(webhook, {
      method: 'post',
      contentType: 'application/json; charset=UTF-8',
      payload: JSON.stringify({text}),
      muteHttpExceptions: true,
      followRedirects: false,
    });
    return response.getResponseCode() < 300;
  } catch {
    // The error has the address in it, which is a secret; the caller says that nothing was posted.
    return false;
  }
}

/**
 * The lock is that of the document, so that it works between operators. If Apps Script gives none, the script's does the
 * same: the script is bound to this document alone.
 */
function withLock<T>(waitMs: number, work: () => T): {value: T} | null {
  // The typings leave out that it may be null.
  const ofDocument = LockService.getDocumentLock() as Lock | null;
  const lock = ofDocument ?? LockService.getScriptLock();
  if (!lock.tryLock(waitMs)) return null;
  try {
    return {value: work()};
  } finally {
    lock.releaseLock();
  }
}
