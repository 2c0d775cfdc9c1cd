import type {SidebarPart} from '../../sidebar';
import {actionNames as A} from '../action-names';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

/** Requests for certificates: keys made here, a key file, and certificates that a certification authority delivers. */
export const request: SidebarPart<'request'> = ({
  number,
  plural,
  span,
  date,
}) => {
  const requests = (count: number) =>
    plural(count, {one: '# Anfrage', other: '# Anfragen'});
  const certificates = (count: number) =>
    plural(count, {one: '# Zertifikat', other: '# Zertifikate'});
  return {
    request: {
      intro:
        'Erstellt Schlüssel und Anfragen für Zeilen, die ein Zertifikat benötigen. Senden Sie die Anfragen an Ihre Zertifizierungsstelle (CA) und legen Sie ihre Zertifikate hier ab, wenn sie eintreffen.',
      promise:
        'Die Schlüssel werden auf dieser Seite erzeugt. Sie werden nur in einer Schlüsseldatei auf Ihrem Computer gespeichert, verschlüsselt mit Ihrer Passphrase.',

      noCrypto: {
        says: 'In diesem Browser kann die Seite keine Schlüssel erzeugen und keine Schlüsseldatei öffnen.',
        fix: 'Öffnen Sie die Tabelle in einem aktuellen Chrome, Edge, Firefox oder Safari, ohne eine Erweiterung, die die Seite verändert.',
      },

      makeTitle: 'Anfragen erstellen',
      rows: 'Betrachtete Zeilen',
      selections: {
        todo: NAMES.todo,
        selected: NAMES.selected,
        all: NAMES.all,
      },
      targets: (count: number) =>
        plural(count, {
          one: '# Zeile benötigt ein Zertifikat.',
          other: '# Zeilen benötigen ein Zertifikat.',
        }),
      madeOf: (count: number) =>
        plural(count, {
          one: 'Für # davon ist die Anfrage auf dieser Seite.',
          other: 'Für # davon sind die Anfragen auf dieser Seite.',
        }),
      noTargets: `Für eine Anfrage benötigt ein Nutzer eine Zeile ohne gültiges Zertifikat. Wählen Sie „${NAMES.all}“ oder importieren Sie zuerst Nutzer.`,
      firstOf: (count: number, of: number) =>
        `Dies sind die ersten ${number(count)} von ${number(of)}. Erstellen Sie die anderen Anfragen, wenn diese fertig sind.`,
      leftOut: {
        valid: (count: number) =>
          `${number(count)} mit einem gültigen Zertifikat, in Gmail oder in der Datei der Zeile`,
        withFile: (count: number) =>
          `${number(count)} mit einer noch nicht geprüften Zertifikatsdatei`,
        unusable: (count: number) =>
          `${number(count)} mit einer falschen Adresse`,
        gone: (count: number) => `${number(count)} gelöscht oder ausgeschieden`,
      },
      without: (parts: readonly string[]) => `Ohne: ${parts.join(', ')}.`,
      reload: 'Noch einmal zählen',
      keyType: settingLabels.request.keyType,
      keyTypes: settingValues.keyType,
      keyTypeHint: 'Jede CA und jedes E-Mail-Programm akzeptiert RSA 2048.',
      subject: settingLabels.request.subject,
      subjectHint: (names: string, placeholders: string) =>
        `Teile wie CN={alias}, O=Beispiel\\, Inc., C=DE. Namen: ${names}. Platzhalter: ${placeholders}.`,
      example: (alias: string, subject: string) => `${alias}: ${subject}`,
      sampleName: 'Ada Beispiel',
      sampleRow: {user: 'ada@example.com', alias: 'ada@example.com'},
      subjectProblems: {
        empty: () => 'Der Inhaber ist leer.',
        'too-many-parts': (_: string, limit: number) =>
          `Der Inhaber hat mehr als ${number(limit)} Teile.`,
        'not-a-part': (part: string) =>
          `„${part}“ benötigt einen Namen und einen Wert, etwa O=Beispiel.`,
        'unknown-name': (part: string) => `„${part}“ ist kein bekannter Name.`,
        'unknown-placeholder': (part: string) =>
          `„${part}“ ist kein bekannter Platzhalter.`,
        'no-name': () =>
          'Das Verzeichnis hat keinen Namen für diesen Nutzer. Geben Sie in der Admin-Konsole einen ein oder verwenden Sie einen Inhaber ohne {name}.',
        'empty-value': (part: string) => `„${part}“ hat keinen Wert.`,
        'too-long': (part: string, limit: number) =>
          `„${part}“ hat mehr als ${number(limit)} Zeichen.`,
        'not-a-country': (part: string) =>
          `„${part}“ ist kein Ländercode aus zwei Großbuchstaben.`,
        'wrong-characters': (part: string) =>
          `„${part}“ hat Zeichen, die dieser Teil nicht haben kann.`,
      },
      further: settingLabels.request.furtherAddresses,
      furtherHint:
        'Jede Anfrage nennt auch die anderen bestätigten Adressen ihres Nutzers. Sie werden bei Gmail abgefragt.',
      columns: settingLabels.request.columns,
      columnsHint: (placeholders: string) =>
        `Für CAs, die eine Liste annehmen. Eine Spalte pro Zeile, etwa Email={alias}. Platzhalter: ${placeholders}. Die letzten beiden müssen jeweils allein in ihrer Spalte stehen.`,
      columnsWrong: (wrong: string) =>
        wrong === ''
          ? 'Es gibt keine Spalten.'
          : `„${wrong}“ ist keine Spalte und kein Platzhalter.`,
      passphrase: 'Passphrase der Schlüsseldatei',
      passphraseHint:
        'Mindestens 16 Zeichen, davon mindestens 8 verschiedene. Gut sind fünf zufällige Wörter. Niemand kann sie wiederherstellen.',
      passphraseAgain: 'Passphrase wiederholen',
      passphraseProblems: {
        short: 'Die Passphrase hat weniger als 16 Zeichen.',
        alike: 'Die Passphrase hat weniger als 8 verschiedene Zeichen.',
        differs: 'Die beiden Passphrasen unterscheiden sich.',
      },
      make: (count: number) =>
        plural(count, {
          one: '# Anfrage erstellen',
          other: '# Anfragen erstellen',
        }),
      makeRest: (count: number) =>
        plural(count, {
          one: '# weitere Anfrage erstellen',
          other: '# weitere Anfragen erstellen',
        }),
      nothingToMake: 'Keine Zeile dieser Auswahl benötigt ein Zertifikat.',
      allMade: 'Jede Zeile dieser Auswahl hat ihre Anfrage.',
      stop: 'Anhalten',
      stopping: 'Wird angehalten…',
      progressLabel: 'Fortschritt',
      progress: (done: number, total: number) =>
        `${number(done)} von ${number(total)}`,
      rate: (perMinute: number) => `${number(perMinute)} pro Minute`,
      left: (seconds: number) => `noch etwa ${span(seconds)}`,
      madeSome: (count: number) => `${requests(count)} auf dieser Seite.`,
      stopped:
        'Angehalten. Sie können die bisherigen Anfragen verwenden und die übrigen später erstellen.',
      refused: (count: number) =>
        plural(count, {
          one: '# Zeile hat keine Anfrage erhalten',
          other: '# Zeilen haben keine Anfrage erhalten',
        }),

      keysTitle: 'Schlüssel und Anfragen',
      has: (count: number) =>
        `Diese Seite hat die Schlüssel für ${requests(count)}.`,
      saveFirst:
        'Speichern Sie zuerst die Schlüsseldatei. Ohne sie können die Zertifikate nicht verwendet werden, wenn diese Seite geschlossen ist.',
      saveKeyFile: 'Schlüsseldatei speichern',
      saveKeyFileAgain: 'Schlüsseldatei noch einmal speichern',
      saved:
        'Die Schlüsseldatei wurde gespeichert. Bewahren Sie sie und ihre Passphrase auf, bis alle Zertifikate eingetroffen sind.',
      shrunk: (count: number) =>
        `Übrige Schlüssel: ${number(count)}. Speichern Sie die neue Schlüsseldatei und löschen Sie dann die alte: Sie enthält noch Schlüssel, die jetzt verwendet werden.`,
      allUsed:
        'Alle Zertifikate dieser Schlüsseldatei sind in Gmail. Löschen Sie die Schlüsseldatei: Niemand benötigt sie mehr.',
      zip: 'Anfragen herunterladen (ZIP)',
      csv: 'Anfragen herunterladen (CSV)',
      zipName: 'zertifikatsanfragen.zip',
      csvName: 'zertifikatsanfragen.csv',
      keyFileName: (day: string, count: number) =>
        `smime-schluessel-${day}-${count}.json`,
      forget: 'Schlüssel verwerfen',

      arrivedTitle: 'Zertifikate sind eingetroffen',
      arrivedIntro:
        'Legen Sie die Zertifikate in beliebiger Reihenfolge ab, und die Schlüsseldatei, wenn diese Seite die Schlüssel nicht mehr hat. Was fehlt, kann später folgen.',
      choose: 'Dateien wählen…',
      drop: 'oder hier ablegen',
      dropHint:
        '.pem, .cer, .crt, .der, .p7b, .zip oder eine CSV-Liste mit Zertifikaten, und die Schlüsseldatei.',
      reading: 'Wird gelesen…',
      keyFile: (name: string) => `Passphrase von ${name}`,
      open: 'Schlüsseldatei öffnen',
      opening: 'Wird geöffnet…',
      keyFileProblems: {
        'not-a-key-file': {
          says: 'Diese Datei ist nicht als Schlüsseldatei lesbar.',
          fix: 'Wählen Sie die Datei, die beim Erstellen der Anfragen gespeichert wurde.',
        },
        'newer-version': {
          says: 'Diese Schlüsseldatei wurde von einer neueren Version von S/MIME Rollout geschrieben.',
          fix: 'Aktualisieren Sie S/MIME Rollout und öffnen Sie die Datei dann noch einmal.',
        },
        'wrong-passphrase': {
          says: 'Die Passphrase öffnet diese Schlüsseldatei nicht, oder die Datei wurde geändert.',
          fix: 'Geben Sie die Passphrase noch einmal ein oder wählen Sie eine Kopie der Datei.',
        },
      },
      noKeys: {
        says: 'Diese Seite hat die Schlüssel dieser Zertifikate nicht.',
        fix: 'Legen Sie auch die Schlüsseldatei ab.',
      },
      arrived: (matched: number, ready: number) =>
        `${certificates(matched)} zugeordnet, ${number(ready)} bereit.`,
      tally: {
        ready: (count: number) => `${number(count)} bereit`,
        done: (count: number) => `${number(count)} in Gmail`,
        waiting: (count: number) =>
          plural(count, {one: '# fehlt', other: '# fehlen'}),
        other: (count: number) =>
          `${number(count)} blockiert oder fehlgeschlagen`,
      },
      list: 'Anfragen',
      standings: {
        waiting: 'Zertifikat fehlt',
        judging: 'Noch nicht geprüft',
        ready: 'Bereit',
        'ready with warnings': 'Bereit, mit Warnungen',
        unusable: 'Blockiert',
        covered: 'Nicht nötig',
        interrupted: 'Unterbrochen',
        sending: 'Wird gesendet',
        done: 'Fertig',
        kept: 'Bereits in Gmail',
        blocked: 'Blockiert',
        failed: 'Fehlgeschlagen',
        'not finished': 'Nicht fertig',
      },
      reasons: {
        waiting: {
          says: 'Die CA hat dieses Zertifikat noch nicht geliefert.',
          fix: 'Legen Sie es hier ab, wenn es eintrifft. Sein Schlüssel bleibt in der Schlüsseldatei.',
        },
        covered: {
          says: 'Dieses Postfach hat jetzt ein anderes gültiges Zertifikat.',
          fix: 'Das Zertifikat wird nicht hochgeladen, damit das Postfach nur ein neues Zertifikat hat.',
        },
        interrupted: {
          says: 'Das Hochladen eines anderen Zertifikats für dieses Postfach wurde unterbrochen.',
          fix: `Legen Sie auch dieses Zertifikat ab und laden Sie es hoch. Oder wählen Sie unter „Rollout“ die Aktion „${A.refresh}“ und legen Sie die Zertifikate dann noch einmal ab.`,
        },
        'not finished': {
          says: 'Das Hochladen wurde nicht fertig.',
          fix: 'Setzen Sie fort. Nichts geschieht doppelt.',
        },
      },
      until: (time: number) => `bis ${date(time)}`,
      surplus: (count: number) =>
        plural(count, {
          one: '# weiteres Zertifikat zu einem Schlüssel, der bereits eines hat',
          other: '# weitere Zertifikate zu Schlüsseln, die bereits eines haben',
        }),
      surplusHint:
        'Sie werden nicht hochgeladen. Lassen Sie sie von der CA widerrufen.',
      strays: (count: number) =>
        plural(count, {
          one: '# Zertifikat hat hier keinen Schlüssel',
          other: '# Zertifikate haben hier keinen Schlüssel',
        }),
      straysHint:
        'Ihre Schlüssel sind in einer anderen Schlüsseldatei oder verloren. Wenn keine Schlüsseldatei sie hat, lassen Sie diese Zertifikate von der CA widerrufen.',
      certificate: (addresses: string, serial: string, file: string) =>
        `${addresses}, Seriennummer ${serial}, in ${file}`,
      nobody: 'Keine Adresse',
      unread: (count: number) =>
        plural(count, {
          one: '# Datei wurde nicht gelesen',
          other: '# Dateien wurden nicht gelesen',
        }),
      unreadWhy: {
        'too-large': 'ist zu groß',
        unreadable: 'ist nicht lesbar',
        pkcs12:
          'ist eine Zertifikatsdatei mit einem Schlüssel: Wählen Sie „Zertifikatsdateien auf diesem Computer“',
        'no-certificate': 'enthält kein Zertifikat',
        'too-many':
          'enthält mehr Zertifikate, als eine Lieferung enthalten darf',
      },
      unreadFile: (file: string, why: string) => `${file} ${why}.`,
      upload: (count: number) =>
        plural(count, {
          one: '# Zertifikat hochladen',
          other: '# Zertifikate hochladen',
        }),
      goOn: (count: number) =>
        plural(count, {
          one: 'Mit # Zertifikat fortsetzen',
          other: 'Mit # Zertifikaten fortsetzen',
        }),
      makeDefault: 'Als Standard festlegen',
      stoppedUpload:
        'Angehalten. Was getan ist, bleibt getan. Sie können mit den übrigen fortsetzen.',
      stoppingUpload: 'Wird nach den Anfragen angehalten, die unterwegs sind.',
      clear: 'Liste leeren',
    },
  };
};
