/** German: the short words: states, actions, sheets, columns, menu. */
import type {Language} from '../language';
import {actionNames} from './action-names';
import {remarks} from './remarks';
import {COLUMNS, NAMES, SHEETS} from './words';

/** The Log and the mails name actions on both sheets. */
export const actions: Language['actions'] = {
  ...actionNames,
  cseCheck: `${actionNames.cseCheck} (CSE)`,
  cseRefresh: `${actionNames.cseRefresh} (CSE)`,
};

export const states: Language['states'] = {
  uploaded: 'Hochgeladen',
  renewed: 'Erneuert',
  kept: 'Unverändert',
  defaultSet: 'Standard festgelegt',
  valid: 'Gültig',
  renewalDue: 'Erneuerung fällig',
  expired: 'Abgelaufen',
  revoked: 'Widerrufen',
  missing: 'Nicht in Gmail',
  ready: 'Bereit',
  readyWithWarnings: 'Bereit, mit Warnungen',
  wouldInsert: 'Vorschau: hinzufügen',
  wouldSetDefault: 'Vorschau: als Standard',
  wouldKeep: 'Vorschau: unverändert',
  deleted: 'Gelöscht',
  left: 'Nutzer ausgeschieden',
  offBoarded: 'Zertifikate entfernt',
  consentNeeded: 'Einwilligung nötig',
  uploadedNotDefault: 'Hochgeladen, nicht Standard',
  blocked: 'Blockiert',
  failed: 'Fehlgeschlagen',
  inPlace: 'Eingerichtet',
  switched: 'Gewechselt',
  rolledBack: 'Zurückgewechselt',
  pairStored: 'Schlüsselpaar gespeichert, ungenutzt',
  pending: 'Wartet auf Gmail',
  disabled: 'Deaktiviert',
  obliterated: 'Endgültig gelöscht',
  identityDeleted: 'Identität gelöscht',
};

export const sheets: Language['sheets'] = SHEETS;

const OURS = 'Wird von S/MIME Rollout ausgefüllt.';
const ADDRESS = `${OURS} Die Adresse zum Senden: die primäre Adresse des Nutzers oder ein Alias.`;
const LOCAL =
  'In der Zeitzone der Tabelle. Daten in Meldungen sind in UTC angegeben.';

/** On the header of every Details column. */
export const details = {
  header: 'Details',
  note: 'Wird von S/MIME Rollout ausgefüllt. Für den Support: der Code jedes Befunds und, falls Google geantwortet hat, der HTTP-Status und der Grund von Google.',
};

export const rollout: Language['rollout'] = {
  user: {
    header: COLUMNS.user,
    note: 'Die primäre E-Mail-Adresse des Nutzers.',
  },
  alias: {
    header: COLUMNS.alias,
    note: 'Die „Senden als“-Adresse, für die das Zertifikat ist. Leer: die primäre E-Mail-Adresse.',
  },
  file: {
    header: COLUMNS.file,
    note: 'Die .p12- oder .pfx-Datei in Drive: ihr Link, ihre ID oder ein Smart-Chip.',
  },
  password: {
    header: COLUMNS.password,
    note: `Das Passwort der Datei. Wird nach erfolgreichem Hochladen geleert (siehe „${NAMES.settings}“). Im Versionsverlauf der Tabelle bleiben frühere Inhalte der Zelle jedoch erhalten.`,
  },
  renewalDays: {
    header: COLUMNS.renewalDays,
    note: 'Wie viele Tage vor dem Ablauf die Erneuerung dieses Zertifikats fällig ist, 1 bis 365. Leer: die Anzahl im Zeitplan.',
  },
  access: {
    header: COLUMNS.access,
    note: 'Wie dieses Postfach erreicht wird, wenn beide Wege eingerichtet sind: „delegation“ oder „consent“. Leer: über die Delegierung, falls eingerichtet, sonst über die Einwilligung des Nutzers.',
  },
  queued: {
    header: COLUMNS.queued,
    note: 'Die Aktion, auf die diese Zeile wartet. Leeren Sie die Zelle, um die Zeile aus der Ausführung zu nehmen.',
  },
  state: {header: COLUMNS.state, note: OURS},
  message: {
    header: COLUMNS.message,
    note: `${OURS} Was geschehen ist und was zu tun ist.`,
  },
  issuer: {header: 'Aussteller', note: OURS},
  expires: {header: 'Läuft ab', note: `${OURS} ${LOCAL}`},
  id: {
    header: COLUMNS.id,
    note: `${OURS} Die Gmail-ID des Zertifikats dieser Zeile, die „${actionNames.setDefault}“ und „${actionNames.delete}“ verwenden.`,
  },
  fingerprint: {
    header: 'Fingerabdruck',
    note: `${OURS} SHA-256 des Zertifikats.`,
  },
  readFrom: {
    header: 'Gelesen aus',
    note: `${OURS} Die ID der Drive-Datei, zu der der Fingerabdruck gehört.`,
  },
  updated: {header: 'Aktualisiert', note: `${OURS} ${LOCAL}`},
  details,
};

export const inventory: Language['inventory'] = {
  user: {header: 'Nutzer', note: OURS},
  alias: {header: 'Adresse', note: ADDRESS},
  default: {header: 'Standard', note: OURS},
  subject: {header: 'Inhaber', note: OURS},
  issuer: {header: 'Aussteller', note: OURS},
  key: {header: 'Schlüssel', note: OURS},
  chain: {
    header: 'Kette',
    note: `${OURS} Wie viele Zertifikate Gmail hat: das des Nutzers und die seiner Aussteller.`,
  },
  validFrom: {header: 'Gültig ab', note: `${OURS} ${LOCAL}`},
  validTo: {header: 'Läuft ab', note: `${OURS} ${LOCAL}`},
  daysLeft: {
    header: 'Tage bis Ablauf',
    note: `${OURS} Ganze Tage vom letzten Abruf bis zum Ablauf des Zertifikats. Negativ: Es ist abgelaufen.`,
  },
  row: {
    header: 'Zeile',
    note: `${OURS} Die Zeile des Alias im Tabellenblatt „${SHEETS.rollout}“ beim letzten Abruf, bei mehreren die erste.`,
  },
  remark: {
    header: 'Anmerkungen',
    note: `${OURS} „${remarks.untrusted}“: selbst signiert, oder das Zwischenzertifikat fehlt, gehört nicht zu einer CA oder ist nicht gültig. Nicht geprüft wird, welchen Roots Gmail vertraut und ob ein Zertifikat widerrufen wurde. „${remarks.noRow}“: Das Tabellenblatt „${SHEETS.rollout}“ hat keine Zeile für diesen Alias. „${remarks.otherThanRow}“: Die Zeile hat ein anderes vermerkt. „${remarks.notDefault}“: Es läuft später ab als das Standardzertifikat.`,
  },
  changed: {
    header: 'Geändert',
    note: `${OURS} Die letzte gefundene Änderung und ihr Datum.`,
  },
  serial: {header: 'Seriennummer', note: `${OURS} Hexadezimal.`},
  fingerprint: {header: 'Fingerabdruck', note: `${OURS} SHA-256.`},
  id: {header: COLUMNS.id, note: `${OURS} Die Gmail-ID.`},
  read: {
    header: 'Gelesen',
    note: `${OURS} Wann dies aus Gmail gelesen wurde. ${LOCAL}`,
  },
  unit: {
    header: 'Organisationseinheit',
    note: `${OURS} Die Organisationseinheit des Nutzers beim letzten Abruf. Leer, wenn keine Nutzer aus dem Verzeichnis importiert werden.`,
  },
  groups: {
    header: 'Gruppen',
    note: `${OURS} Die Gruppen des Nutzers, soweit aus ihnen Nutzer importiert werden.`,
  },
  userId: {
    header: 'Nutzer-ID',
    note: `${OURS} Die Google-ID des Nutzers, die gleich bleibt, auch wenn sich die Adresse ändert.`,
  },
};

export const log: Language['log'] = {
  time: {header: 'Zeit', note: LOCAL},
  operator: {header: 'Operator', note: OURS},
  action: {header: 'Aktion', note: OURS},
  user: {header: 'Nutzer', note: OURS},
  alias: {header: 'Adresse', note: ADDRESS},
  before: {header: 'Vorher', note: 'Was Gmail vor der Aktion hatte.'},
  after: {header: 'Nachher', note: 'Was Gmail danach hatte.'},
  outcome: {header: 'Ergebnis', note: OURS},
  message: {header: 'Meldung', note: OURS},
  details,
  beforeIds: {
    header: 'Vorher (IDs)',
    note: `${OURS} Dasselbe mit den Gmail-IDs: „${actionNames.restore}“ liest sie hier.`,
  },
  afterIds: {
    header: 'Nachher (IDs)',
    note: `${OURS} Dasselbe mit den Gmail-IDs.`,
  },
};

export const menu: Language['menu'] = {
  ...actionNames,
  title: 'S/MIME',
  sidebar: NAMES.sidebar,
  sidebarTitle: 'S/MIME Rollout',
  setUp: NAMES.setUp,
  setUpDone: 'Die Tabellenblätter sind eingerichtet.',
  list: actionNames.list,
  delete: `${actionNames.delete} …`,
  offBoard: `${actionNames.offBoard} …`,
  advanced: 'Erweitert',
  cse: NAMES.encryption,
  cseDisable: `${actionNames.cseDisable} …`,
  cseDeleteIdentity: `${actionNames.cseDeleteIdentity} …`,
  selected: NAMES.selected,
  todo: NAMES.todo,
  attention: NAMES.attention,
  all: NAMES.all,
  previewSelected: `Vorschau: ${NAMES.selected}`,
  previewTodo: `Vorschau: ${NAMES.todo}`,
  previewAttention: `Vorschau: ${NAMES.attention}`,
  previewAll: `Vorschau: ${NAMES.all}`,
  fromFolder: 'Aus dem überwachten Ordner erneuern',
  openLog: 'Protokoll öffnen',
  checkSetup: NAMES.checkSetup,
  allMet: 'Alles, was der Rollout braucht, ist eingerichtet.',
  notMet: 'Noch ist nicht alles eingerichtet:',
  diagnostics: `Für den Support öffnen Sie die Seitenleiste und wählen „${NAMES.checkSetup}“ > „Diagnosedaten kopieren“.`,
};
