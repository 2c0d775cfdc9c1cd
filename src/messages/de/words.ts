/** German: small pieces, and names of what other sentences quote. */
import type {SheetWords} from '../sheet-words';
import {WITH_BLANKS} from '../punctuation';

/** Of sheet, sidebar, mails, and pages. */
export const GERMAN = {
  ...WITH_BLANKS,
  lang: 'de',
  dir: 'ltr',
} as const;

/** What menu and sidebar call it: sentences quote these. */
export const NAMES = {
  setUp: 'Tabellenblätter einrichten',
  checkSetup: 'Einrichtung prüfen',
  todo: 'Offen',
  attention: 'Handlungsbedarf',
  stop: 'Anhalten',
  selected: 'Ausgewählt',
  all: 'Alle',
  sidebar: 'Seitenleiste öffnen',
  settings: 'Einstellungen',
  consent: 'Einwilligung',
  encryption: 'Clientseitige Verschlüsselung',
  health: 'Zustand',
  schedule: 'Zeitplan',
  authority: 'Zertifizierungsstelle',
  keyService: 'Schlüsseldienst',
  request: 'Zertifikate anfordern',
  userKit: 'Ihre Nutzer informieren',
} as const;

/** The sheets. */
export const SHEETS = {
  rollout: 'Rollout',
  cse: 'CSE',
  consent: 'Einwilligung',
  inventory: 'Bestand',
  log: 'Protokoll',
  dashboard: 'Dashboard',
} as const;

/** Headers of columns that sentences name. */
export const COLUMNS = {
  user: 'Nutzer',
  alias: 'Alias',
  file: 'Zertifikatsdatei',
  password: 'Passwort',
  renewalDays: 'Erneuern (Tage vorher)',
  access: 'Zugriff',
  state: 'Status',
  message: 'Meldung',
  queued: 'In Warteschlange',
  certificate: 'Zertifikat',
  metadata: 'Schlüsselmetadaten',
  use: 'Verwendung',
  id: 'Zertifikat-ID',
  keyPair: 'Schlüsselpaar',
} as const;

/** The beginning of a message about something that was not done. */
export const NOT_DONE = 'Nicht ausgeführt:';

/** The labels of a sheet in this language, for sentences that quote them. */
export const SHEET: SheetWords = {
  dir: GERMAN.dir,
  sheets: SHEETS,
  columns: COLUMNS,
  setUp: NAMES.setUp,
  notDone: NOT_DONE,
};

/** Pages of Google’s consoles, as they are called there. */
export const PATHS = {
  smime: 'Apps > Google Workspace > Gmail > Nutzereinstellungen > S/MIME',
  apiControls: 'Sicherheit > Zugriffs- und Datenkontrolle > API-Steuerung',
  cse: 'Sicherheit > Zugriffs- und Datenkontrolle > Clientseitige Verschlüsselung',
  drive: 'Apps > Google Workspace > Drive und Docs',
  triggers: 'Erweiterungen > Apps Script > Trigger',
  sendAs: 'Konten > Senden als',
  copyLink: 'Freigeben > Link kopieren',
} as const;

export const NOTHING_CHANGED = 'Es wurde nichts geändert.';
export const NOTHING_TO_DO = 'Sie müssen nichts tun.';
