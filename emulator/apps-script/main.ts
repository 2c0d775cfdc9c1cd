/**
 * The first code in every fresh context: puts Apps Script's services where scripts expect them, removes what Apps
 * Script lacks, and gives the Node side the one function that enters the script.
 */
import type {Host} from './host-calls';
import {connect} from './realm';
import {enter, type Entry} from './entering';
import {withdrawNewerThanAppsScript} from './runtime';
import {cacheService} from './services/cache-service';
import {charts} from './services/charts';
import {virtualDate} from './services/date';
import {driveApp} from './services/drive-app';
import {gmail} from './services/gmail';
import {htmlService} from './services/html-service';
import {lockService} from './services/lock-service';
import {scriptConsole} from './services/logging';
import {mailApp} from './services/mail-app';
import {propertiesService} from './services/properties-service';
import {scriptApp} from './services/script-app';
import {session} from './services/session';
import {spreadsheetApp} from './services/spreadsheet-app';
import {urlFetchApp} from './services/url-fetch-app';
import {utilities} from './services/utilities';

/** What differs from execution to execution. */
export interface Setting {
  /** Symbols of the advanced services that the manifest turns on. */
  readonly advancedServices: readonly string[];
  readonly random: () => number;
  /** See `virtualDate`. */
  readonly clock: () => number | null;
}

/** @returns the function that enters the script, for use after its files have been evaluated. */
export function start(
  host: Host,
  setting: Setting,
): (
  entry: Entry,
  functions?: Readonly<Record<string, unknown>>,
) => string | null {
  connect(host);
  withdrawNewerThanAppsScript();
  const {random, clock, advancedServices} = setting;
  Math.random = () => random();
  const services: Record<string, unknown> = {
    Date: virtualDate(Date, clock),
    console: scriptConsole(),
    SpreadsheetApp: spreadsheetApp(),
    HtmlService: htmlService(),
    PropertiesService: propertiesService(),
    CacheService: cacheService(),
    LockService: lockService(),
    ScriptApp: scriptApp(),
    Session: session(),
    Utilities: utilities(),
    UrlFetchApp: urlFetchApp(),
    DriveApp: driveApp(),
    MailApp: mailApp(),
    Charts: charts(),
  };
  if (advancedServices.includes('Gmail')) services['Gmail'] = gmail();
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(globalThis, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
  const builtIn = new Set(Object.getOwnPropertyNames(globalThis));
  return (entry, functions) => enter(entry, builtIn, functions);
}
