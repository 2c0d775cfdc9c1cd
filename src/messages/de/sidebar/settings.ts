import type {SidebarPart} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** The settings and the set-up check. */
export const settings: SidebarPart<'caCertificates' | 'settings' | 'setup'> = ({
  plural,
  date,
  sheet: {columns},
}) => ({
  caCertificates: {
    title: 'Zertifikate Ihrer CA hinzufügen',
    intro:
      'Damit werden Zertifikatsdateien ergänzt, in denen sie fehlen. Zertifikate aus geöffneten Dateien und solche, die Gmail hat, werden automatisch vermerkt.',
    choose: 'Dateien wählen',
    drop: 'oder hier ablegen',
    hint: 'PEM, DER, .p7b oder ein ZIP-Archiv davon. Keine privaten Schlüssel.',
    added: (count: number) =>
      count === 0
        ? 'Es wurde kein CA-Zertifikat hinzugefügt.'
        : plural(count, {
            one: '# CA-Zertifikat ist jetzt bekannt.',
            other: '# CA-Zertifikate sind jetzt bekannt.',
          }),
    refused: (count: number) =>
      plural(count, {
        one: '# Zertifikat wurde weggelassen: Es ist abgelaufen oder gehört zu keiner CA.',
        other:
          '# Zertifikate wurden weggelassen: Sie sind abgelaufen oder gehören zu keiner CA.',
      }),
    unread: (files: readonly string[]) =>
      `Hieraus konnten keine Zertifikate gelesen werden: ${files.slice(0, 5).join(', ')}.`,
    known: (count: number) =>
      plural(count, {
        one: '# bekanntes CA-Zertifikat',
        other: '# bekannte CA-Zertifikate',
      }),
    one: (name: string, expires: number) => `${name}, bis ${date(expires)}`,
  },

  settings: {
    access: settingLabels.settings.access,
    accesses: settingValues.access,
    accessHints: {
      own: 'Nur Ihre eigene Adresse. Keine Einrichtung nötig.',
      keyless:
        'Alle Nutzer. Google signiert für das Dienstkonto, und kein Schlüssel verlässt Google. Die beste Wahl.',
      key: 'Alle Nutzer, wenn „ohne Schlüssel“ nicht möglich ist. Der Schlüssel wird in Ihren eigenen Eigenschaften dieses Skripts gespeichert.',
    },
    serviceAccount: settingLabels.settings.serviceAccount,
    clientId: settingLabels.settings.clientId,
    clientIdHint:
      'Die Nummer des Dienstkontos, für den Eintrag der Delegierung in der Admin-Konsole.',
    testUser: settingLabels.settings.testUser,
    testUserHint:
      'Die Prüfung der Einrichtung liest die S/MIME-Einstellungen dieses Nutzers.',
    operators: settingLabels.settings.operators,
    operatorsHint:
      'Adressen, die S/MIME Rollout verwenden dürfen, eine pro Zeile.',
    language: settingLabels.settings.language,
    languageHint:
      'Auch die von Menü, Meldungen und E-Mails. Zeilen, Status und Spalten bleiben erhalten, in der neuen Sprache.',
    languageOfLocale: 'Nach dem Gebietsschema',
    upload: 'Hochladen',
    makeDefault: settingLabels.settings.makeDefault,
    emptyPassword: settingLabels.settings.emptyPassword,
    emptyPasswordHint:
      'Ältere Versionen der Tabelle enthalten das Passwort weiterhin.',
    repairsFiles: settingLabels.settings.repairsFiles,
    repairsFilesHint:
      'Eine Datei, in der Zertifikate ihrer CA fehlen oder die Gmail nicht lesen könnte, wird für das Hochladen neu verpackt, mit demselben Passwort. Die Datei in Drive bleibt, wie sie ist.',
    secretPrefix: settingLabels.settings.secretPrefix,
    secretPrefixHint: `In Zellen „${columns.password}“ kann dann der Name eines Secrets in Google Secret Manager stehen. Geben Sie „projects/PROJEKT“ für alle Secrets eines Projekts ein oder „projects/PROJEKT/secrets/NAME“ für eines. Leer: keine.`,
    width: settingLabels.settings.width,
    widthHint:
      '1 bis 100. Mit weniger erreichen Sie die Limits von Google seltener.',
    widthWrong: 'Geben Sie eine ganze Zahl von 1 bis 100 ein.',
    relaxed: {
      title: settingLabels.settings.asWarning,
      hint: 'Eine ausgewählte Regel warnt, statt die Zeile zu blockieren. Gmail kann die Datei trotzdem ablehnen.',
      count: (count: number) =>
        plural(count, {
          one: '# Regel ist gelockert.',
          other: '# Regeln sind gelockert.',
        }),
      by: (operator: string, time: number) =>
        `Gelockert von ${operator} am ${date(time)}`,
      blocked: (rows: number) =>
        rows === 0
          ? 'Blockiert zurzeit keine Zeile'
          : plural(rows, {
              one: 'Blockiert zurzeit # Zeile',
              other: 'Blockiert zurzeit # Zeilen',
            }),
      more: (count: number) =>
        plural(count, {
          one: '# weitere Regel anzeigen',
          other: '# weitere Regeln anzeigen',
        }),
      all: (count: number) =>
        plural(count, {
          one: '# Regel anzeigen',
          other: 'Alle # Regeln anzeigen',
        }),
      other: (code: string) => `Regel einer früheren Version: ${code}`,
    },
    roots: settingLabels.settings.roots,
    rootsHint:
      'Aus der Liste von Google oder in der Admin-Konsole hinzugefügt. Fügen Sie Zertifikate im PEM-Format ein, oder schreiben Sie in jede Zeile einen SHA-256-Fingerabdruck oder einen Namen. Eine Kette, die zu keinem davon führt, ergibt nur eine Warnung.',
    appearance: 'Darstellung',
    themes: {automatic: 'Automatisch', light: 'Hell'},
    more: 'Mehr',
    setUpCheckHint: 'Prüft alles, was nötig ist',
    save: 'Speichern',
    saved: 'Gespeichert.',
    savedNow: '✓ Gespeichert',
    unsaved: 'Es gibt ungespeicherte Änderungen.',
    discard: 'Änderungen verwerfen',
    key: settingLabels.settings.privateKey,
    keyStored: 'Für Sie ist ein Schlüssel gespeichert. Er wird nie angezeigt.',
    keyMissing: 'Für Sie ist kein Schlüssel gespeichert.',
    keyHint:
      'Die JSON-Schlüsseldatei des Dienstkontos. Sie wird in Ihren eigenen Eigenschaften dieses Skripts gespeichert und nie wieder angezeigt.',
    keyFile: 'JSON-Schlüsseldatei',
    keyPaste: 'Schlüssel stattdessen einfügen',
    keyText: 'Inhalt der JSON-Schlüsseldatei',
    keySave: 'Schlüssel speichern',
    keyForget: 'Schlüssel löschen',
    keySaved: 'Der Schlüssel wurde gespeichert.',
    keyForgotten: 'Der Schlüssel wurde gelöscht.',
    keyUnreadable: (name: string) =>
      `Die Datei ${name} konnte nicht gelesen werden.`,
    keyUnreadableFix:
      'Wählen Sie sie noch einmal oder fügen Sie ihren Inhalt ein.',
  },

  setup: {
    intro:
      'Prüft alles, was nötig ist, um die Postfächer zu erreichen, und sagt, was zu tun ist, wenn etwas fehlt.',
    start: NAMES.checkSetup,
    again: 'Noch einmal prüfen',
    running: 'Wird geprüft…',
    met: {yes: 'Erfüllt', no: 'Nicht erfüllt', unknown: 'Nicht geprüft'},
    todo: 'Was zu tun ist',
    allMet: 'Alles ist eingerichtet.',
    someMet: (count: number) =>
      plural(count, {
        one: '# Voraussetzung ist erfüllt',
        other: '# Voraussetzungen sind erfüllt',
      }),
    someMissing: (count: number) =>
      plural(count, {
        one: '# Voraussetzung ist nicht erfüllt.',
        other: '# Voraussetzungen sind nicht erfüllt.',
      }),
    someUnknown: (count: number) =>
      plural(count, {
        one: '# Voraussetzung konnte nicht geprüft werden.',
        other: '# Voraussetzungen konnten nicht geprüft werden.',
      }),
  },
});
