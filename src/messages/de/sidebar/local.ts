import type {SidebarPart} from '../../sidebar';
import {actionNames as A} from '../action-names';
import {list} from '../format';
import {NAMES} from '../words';

/** Certificate files from this computer, and one password for many. */
export const local: SidebarPart<'local' | 'runPassword'> = ({
  number,
  plural,
  span,
  date,
  sheet: {sheets},
}) => ({
  local: {
    intro:
      'Lädt Zertifikatsdateien von diesem Computer in Gmail hoch. Sie werden hier geöffnet und geprüft. Nur was Sie hochladen, wird gesendet, und es wird weder in Drive noch in der Tabelle gespeichert.',
    password: 'Passwort für alle Dateien',
    passwordHint:
      'Bleibt nur auf dieser Seite, bis alle Dateien fertig sind. Für jede Datei mit einem anderen Passwort werden Sie gefragt.',
    forget: 'Passwörter verwerfen',
    choose: 'Dateien wählen…',
    drop: 'oder hier ablegen',
    dropHint:
      '.p12- und .pfx-Dateien, Dateien ohne Endung und eine passwords.csv, die sie öffnet.',
    passwordList: (name: string, count: number) =>
      `${name}: ${plural(count, {one: '# Passwort', other: '# Passwörter'})}, für die Dateien hier verwendet und nur auf dieser Seite behalten.`,
    listUnusable: (name: string) =>
      `${name} ist nicht als Liste von Passwörtern lesbar.`,
    listUnusableFix:
      'Geben Sie ihr eine Zeile für jede Datei: ihren Namen und ihr Passwort, mit den Überschriften file und password. Wählen Sie sie dann noch einmal.',
    open: 'Noch einmal öffnen',
    makeDefault: 'Als Standard festlegen',
    spreads: 'Auch für die anderen Adressen des Nutzers darin',
    spreadsHint:
      'Ein Zertifikat für mehrere Adressen seines Nutzers wird für jede davon aufgeführt. Gmail wird gefragt, welche Adressen der Nutzer hat.',
    others: {
      notTheirs: (addresses: string, user: string) => ({
        says: `Das Zertifikat ist auch für Adressen, die ${user} nicht hat: ${addresses}.`,
        fix: 'Für sie wird es nicht hochgeladen.',
      }),
      unconfirmed: (addresses: string) => ({
        says: `Das Zertifikat ist auch für Adressen, die der Nutzer nicht bestätigt hat: ${addresses}.`,
        fix: 'Für sie wird es erst hochgeladen, wenn der Nutzer auf den Link in der Bestätigungsmail von Gmail geklickt hat.',
      }),
      unknown: (why: string) => ({
        says: `Die anderen Adressen des Nutzers konnten nicht gelesen werden. ${why}`,
        fix: 'Die Datei wird nur für diese Adresse hochgeladen.',
      }),
    },

    opening: (done: number, total: number) =>
      `${number(done + 1)} von ${plural(total, {one: '# Datei', other: '# Dateien'})} wird geöffnet…`,
    opened: (files: number, ready: number) =>
      `${plural(files, {one: '# Datei', other: '# Dateien'})}, ${number(ready)} bereit.`,
    upload: (files: number) =>
      plural(files, {one: '# Datei hochladen', other: '# Dateien hochladen'}),
    goOn: (files: number) =>
      plural(files, {
        one: 'Mit # Datei fortsetzen',
        other: 'Mit # Dateien fortsetzen',
      }),
    retry: (files: number) =>
      plural(files, {
        one: '# fehlgeschlagene Datei noch einmal versuchen',
        other: '# fehlgeschlagene Dateien noch einmal versuchen',
      }),
    alike: (files: number) =>
      plural(files, {one: '# Datei', other: '# Dateien'}),
    stop: 'Anhalten',
    stopping: 'Wird nach den Anfragen angehalten, die unterwegs sind.',
    stopped:
      'Angehalten. Was getan ist, bleibt getan. Sie können mit den übrigen fortsetzen.',
    progress: (done: number, total: number) =>
      `${number(done)} von ${number(total)}`,
    progressLabel: 'Fortschritt',
    rate: (perMinute: number) =>
      plural(perMinute, {
        one: '# Datei pro Minute',
        other: '# Dateien pro Minute',
      }),
    left: (seconds: number) => `noch etwa ${span(seconds)}`,
    ended: (done: number, total: number) =>
      `${number(done)} von ${plural(total, {one: '# Datei', other: '# Dateien'})} gesendet.`,

    list: 'Dateien',
    clear: 'Liste leeren',
    show: 'Anzeigen',
    shows: {
      all: (count: number) => `${NAMES.all} (${number(count)})`,
      attention: (count: number) => `${NAMES.attention} (${number(count)})`,
      ready: (count: number) => `Bereit (${number(count)})`,
      over: (count: number) => `Fertig (${number(count)})`,
    },
    accounts: {
      done: (count: number) => `${number(count)} fertig`,
      kept: (count: number) => `${number(count)} unverändert`,
      blocked: (count: number) => `${number(count)} blockiert`,
      failed: (count: number) => `${number(count)} fehlgeschlagen`,
      notBegun: (count: number) => `${number(count)} nicht begonnen`,
    },
    standings: {
      'other kind': 'Keine Zertifikatsdatei',
      unreadable: 'Nicht lesbar',
      waiting: 'Noch nicht geöffnet',
      locked: 'Passwort fehlt',
      unusable: 'Blockiert',
      undecided: 'Nutzer unbekannt',
      twice: 'Doppelt aufgeführt',
      rival: 'Mehrere für einen Nutzer',
      'left out': 'Übersprungen',
      ready: 'Bereit',
      'ready with warnings': 'Bereit, mit Warnungen',
      sending: 'Wird gesendet',
      done: 'Fertig',
      kept: 'Bereits in Gmail',
      blocked: 'Blockiert',
      failed: 'Fehlgeschlagen',
      'not finished': 'Nicht fertig',
    },
    reasons: {
      'other kind': {
        says: 'Dies ist keine PKCS#12-Datei (.p12, .pfx).',
        fix: 'Sie wird übersprungen.',
      },
      unreadable: {
        says: 'Die Datei konnte nicht gelesen werden.',
        fix: 'Wählen Sie sie noch einmal. Wählen Sie bei einem Ordner die Dateien darin.',
      },
      locked: {
        says: 'Keines der eingegebenen Passwörter öffnet die Datei.',
        fix: 'Geben Sie das Passwort dieser Datei ein.',
      },
      twice: {
        says: 'Die Liste enthält bereits dasselbe Zertifikat für dieses Postfach.',
        fix: 'Es wird nur einmal gesendet.',
      },
      rival: {
        says: 'Die Liste enthält verschiedene Zertifikate für dieses Postfach.',
        fix: 'Überspringen Sie alle bis auf eines.',
      },
      undecided: {
        says: 'Es ist nicht klar, zu welchem Nutzer dieses Zertifikat gehört.',
        fix: 'Wählen Sie das Postfach.',
      },
      nobody: {
        says: 'Das Zertifikat hat keine Adresse, und der Dateiname passt zu keiner Zeile.',
        fix: `Fügen Sie den Nutzer zum Tabellenblatt „${sheets.rollout}“ hinzu oder setzen Sie die Adresse in den Dateinamen, und wählen Sie die Datei noch einmal.`,
      },
      new: {
        says: 'Das Tabellenblatt hat keine Zeile für diese Adresse.',
        fix: 'Eine wird hinzugefügt, sobald das Zertifikat in Gmail ist.',
      },
      'not finished': {
        says: 'Es wurde nicht fertig.',
        fix: 'Setzen Sie fort. Nichts geschieht doppelt.',
      },
    },
    until: (time: number) => `bis ${date(time)}`,
    mailbox: 'Postfach',
    whose: {
      certificate: (alias: string, user: string) =>
        alias === user ? alias : `${alias} (${user})`,
      name: (alias: string) => `${alias}, anhand des Dateinamens`,
      new: (alias: string) => `${alias}, neue Zeile`,
      further: (alias: string, user: string) =>
        `${alias} (${user}), auch in diesem Zertifikat`,
    },
    nobodyYet: 'Wählen…',
    leaveOut: 'Überspringen',
    own: (name: string) => `Passwort von ${name}`,
    openOne: 'Öffnen',
    more: (count: number) =>
      plural(count, {one: '# weiterer Befund', other: '# weitere Befunde'}),
    download: 'Liste herunterladen (CSV)',
    asText: 'Liste als Text',
    reportName: 'zertifikatsdateien.csv',
    columns: {
      file: 'Datei',
      user: 'Nutzer',
      alias: 'Alias',
      until: 'Gültig bis',
      state: 'Status',
      reason: 'Grund',
    },
  },

  runPassword: {
    title: 'Ein Passwort für alle Zeilen ohne Passwort',
    label: 'Passwort',
    hint: `Für ${list([A.check, A.preview, A.upload, A.update, A.renew].map(it => `„${it}“`))}. Bleibt nur auf dieser Seite, solange sie geöffnet ist. Zeilen, die im Hintergrund verarbeitet werden, können es nicht verwenden.`,
    given: 'Für Zeilen ohne Passwort ist eines festgelegt.',
    forget: 'Entfernen',
  },
});
