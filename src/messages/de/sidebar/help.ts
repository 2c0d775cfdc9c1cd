import type {SidebarPart} from '../../sidebar';
import {actionNames as A} from '../action-names';
import {NAMES} from '../words';

/** Help in the page: a short text for each section, for builds that know no address of the guide, and the glossary. */
export const help: SidebarPart<'help' | 'about'> = () => ({
  help: {
    of: (section: string) => `Hilfe: ${section}`,
    more: 'Mehr in der Anleitung',
    /** `text`: one sentence or two a paragraph. */
    sections: {
      setUp: {
        title: 'Einrichtung',
        text: [
          'Gehen Sie die Schritte von oben nach unten durch. Jeder wird geprüft, während Sie ihn ansehen, und wird grün, sobald er funktioniert.',
          'Für manche Schritte ist ein Super Admin Ihrer Organisation nötig. Importieren Sie inzwischen Zeilen.',
        ],
      },
      access: {
        title: 'Zugriff auf Postfächer',
        text: [
          'Zertifikate anderer Nutzer lassen sich nur in deren Namen speichern. Ein Dienstkonto mit domainweiter Delegierung darf das.',
          'Ohne Schlüssel bedeutet, dass Google für das Dienstkonto signiert. Mit einem privaten Schlüssel speichert jeder Operator hier die Schlüsseldatei. Ihr eigenes Postfach benötigt beides nicht.',
        ],
      },
      delegation: {
        title: 'Delegierung',
        text: [
          'In der Admin-Konsole erlaubt ein Super Admin dem Dienstkonto, die E-Mail-Einstellungen von Nutzern zu ändern. Der Eintrag nennt eine Client-ID und OAuth-Bereiche und wird als Ganzes ersetzt: Fügen Sie immer alle Bereiche ein.',
          'Ein neuer Eintrag wirkt meist nach wenigen Minuten, es kann aber bis zu 24 Stunden dauern.',
        ],
      },
      pilot: {
        title: 'Pilot',
        text: [
          'Beim ersten Hochladen sind es bis zu 3 Zeilen, beim nächsten 10 und dann alle. Jede Stufe wird freigegeben, wenn alle Zeilen eines Hochladens gelungen sind.',
          'Sie können jederzeit alle Zeilen freigeben. Mehr Zeilen über das Menü hochzuladen, bewirkt dasselbe.',
        ],
      },
      setUpCheck: {
        title: 'Prüfung der Einrichtung',
        text: [
          'Prüft jede Voraussetzung und ändert nichts. Eine Voraussetzung, die nicht geprüft werden konnte, hängt von einer weiter oben ab.',
        ],
      },
      rows: {
        title: 'Zeilen',
        text: [
          'Jede Zeile ist für eine Adresse eines Nutzers: ihre Zertifikatsdatei, ihr Passwort und ihr Ergebnis.',
          `${NAMES.todo}: nicht fertig. ${NAMES.attention}: blockiert oder fehlgeschlagen, aus dem Grund in der Meldung.`,
        ],
      },
      actions: {
        title: 'Aktionen',
        text: [
          `„${A.check}“ öffnet die Dateien und sendet nichts. „${A.preview}“ zeigt, was beim Hochladen geschehen würde. „${A.upload}“ speichert die Zertifikate in Gmail und legt sie als Standard fest.`,
          `„${A.refresh}“ liest, was Gmail hat. „${A.renew}“ lädt das nächste Zertifikat hoch, bevor der Standard abläuft.`,
        ],
      },
      problems: {
        title: 'Handlungsbedarf',
        text: [
          'Zeilen mit demselben Grund sind zusammengefasst, da sie sich meist auf dieselbe Art beheben lassen. Blockiert: Zuerst muss etwas behoben werden, und es wurde nichts gesendet. Fehlgeschlagen: Google hat abgelehnt oder war nicht erreichbar.',
        ],
      },
      row: {
        title: 'Zeile',
        text: [
          'Was die Datei dieser Zeile enthält, was Gmail für ihre Adresse hat und was das Hochladen verhindert.',
        ],
      },
      import: {
        title: 'Import',
        text: [
          'Jeder Import zeigt zuerst eine Vorschau. Er fügt Zeilen hinzu, füllt leere Zellen aus und löscht nie eine Zeile.',
        ],
      },
      csv: {
        title: 'CSV-Liste',
        text: [
          'Eine Zeile für jede Adresse: Nutzer, Zertifikatsdatei, Passwort und der Alias, wenn es nicht die primäre E-Mail-Adresse ist. Reihenfolge und Namen der Spalten sind beliebig.',
        ],
      },
      folder: {
        title: 'Drive-Ordner',
        text: [
          'Ordnet die Dateien eines Ordners Nutzern zu, anhand ihrer Namen und der Adressen in den Zertifikaten. Eine passwords.csv bei den Dateien liefert die Passwörter.',
        ],
      },
      users: {
        title: 'Nutzer der Organisation',
        text: [
          'Fügt eine Zeile für jeden Nutzer einer Domain, einer Organisationseinheit oder einer Gruppe hinzu. Um Nutzer zu lesen, benötigt der Eintrag der Delegierung einen weiteren OAuth-Bereich, für Gruppen zwei.',
        ],
      },
      aliases: {
        title: 'Aliasse ohne Zertifikat',
        text: [
          `Zeigt die Aliasse Ihrer Nutzer, die weder eine Zeile noch ein Zertifikat haben. „${A.refresh}“ findet sie.`,
        ],
      },
      files: {
        title: 'Dateien auf diesem Computer',
        text: [
          'Die Dateien werden auf dieser Seite geöffnet und geprüft. Nur was an Gmail geht, verlässt sie, und kein Passwort wird gespeichert.',
        ],
      },
      request: {
        title: 'Zertifikate anfordern',
        text: [
          'Die Schlüssel werden auf dieser Seite erzeugt und nur in einer verschlüsselten Schlüsseldatei auf Ihrem Computer gespeichert. Eine Anfrage enthält keinen privaten Schlüssel.',
          'Wenn die Zertifikate eintreffen, legen Sie sie zusammen mit der Schlüsseldatei hier ab. Jedes wird seinem Schlüssel zugeordnet, geprüft und hochgeladen.',
        ],
      },
      authority: {
        title: 'Zertifizierungsstelle',
        text: [
          'Die Zertifizierungsstelle (CA) signiert Zertifikatsanfragen. Anfragen enthalten keinen privaten Schlüssel.',
          'Eine wiederholte Anfrage ergibt dasselbe Zertifikat, auch nach einer Unterbrechung.',
        ],
      },
      coverage: {
        title: 'Abdeckung',
        text: [
          'Eine Adresse ist abgedeckt, wenn ihr Standardzertifikat in Gmail jetzt gültig ist. Die Zahlen sind vom letzten Abruf.',
        ],
      },
      expiries: {
        title: 'Ablauf',
        text: [
          `Standardzertifikate nach dem Monat, in dem sie ablaufen. Eine Zeile mit einer neueren Datei wird vom Zeitplan oder mit „${A.renew}“ erneuert.`,
        ],
      },
      schedule: {
        title: 'Zeitplan',
        text: [
          'Ruft den Status jeder Zeile ab, erneuert, was fällig ist, und sendet Ihnen eine Übersicht. Er wird als die Person ausgeführt, die ihn aktiviert hat, auch wenn die Tabelle geschlossen ist.',
        ],
      },
      report: {
        title: 'Bericht',
        text: [
          'Eine CSV-Datei für Prüfer: jede Adresse mit ihrem Standardzertifikat und ihrer Zeile. Sie enthält keine Passwörter, Schlüssel oder Zertifikate.',
        ],
      },
      operators: {
        title: 'Operatoren',
        text: [
          'Nur Operatoren können S/MIME Rollout verwenden. Andere, die die Tabelle bearbeiten können, sehen die Zeilen mit den Passwörtern, können aber nichts starten.',
        ],
      },
      upload: {
        title: 'Hochladen',
        text: [
          'Gmail signiert mit dem Standardzertifikat einer Adresse. Ein hochgeladenes Zertifikat, das nicht der Standard ist, ist gespeichert und wird noch nicht verwendet.',
        ],
      },
      passwords: {
        title: 'Passwörter',
        text: [
          'Eine Passwortzelle wird nach dem Hochladen geleert. Ältere Versionen der Tabelle enthalten das Passwort weiterhin. Ein Secret in Secret Manager steht nie in einer Zelle.',
        ],
      },
      roots: {
        title: 'Roots, denen Gmail vertraut',
        text: [
          'Gmail akzeptiert Ketten, die zu einem Root in seiner Liste führen oder zu einem, den Sie in der Admin-Konsole hinzugefügt haben. Die hier genannten Roots werden mit jeder Datei verglichen, bevor sie gesendet wird.',
        ],
      },
      caCertificates: {
        title: 'CA-Zertifikate',
        text: [
          'Gmail benötigt die Zertifikate zwischen dem Nutzerzertifikat und dem Root. Wenn sie in einer Datei fehlen und S/MIME Rollout sie kennt, werden sie für das Hochladen ergänzt, nachdem jede Signatur und jedes Datum geprüft wurde. Sie sind öffentlich, und durch die Aufnahme hier wird kein Zertifikat vertrauenswürdig.',
        ],
      },
      relaxed: {
        title: 'Gelockerte Regeln',
        text: [
          'Diese Regeln folgen dem, was Google dokumentiert. Wenn Gmail in Ihrer Domain akzeptiert, was eine Regel blockiert, lockern Sie die Regel. Zeilen werden dann mit einer Warnung hochgeladen.',
          'Regeln, ohne die es nichts hochzuladen gibt, etwa bei einem falschen Passwort, lassen sich nicht lockern.',
        ],
      },
      consent: {
        title: 'Einwilligung',
        text: [
          'Ohne Delegierung können Nutzer S/MIME Rollout erlauben, ihre Zertifikate zu verwalten. Sie erhalten eine Einladung per E-Mail und können ihre Einwilligung jederzeit widerrufen.',
        ],
      },
      encryption: {
        title: 'Clientseitige Verschlüsselung',
        text: [
          'Schlüsselpaare, deren private Schlüssel nur Ihr Schlüsseldienst öffnen kann. Google sieht weder die Schlüssel noch den Text verschlüsselter E-Mails.',
        ],
      },
      job: {
        title: 'Jobs',
        text: [
          'Ein Job verteilt die Zeilen auf mehrere Rechner der Google Cloud. Für ihn gilt kein Tageslimit von Anfragen, und kein Computer muss eingeschaltet bleiben. Ein Administrator richtet ihn einmal mit einem Skript ein.',
        ],
      },
      deletion: {
        title: 'Löschen und alle Zertifikate entfernen',
        text: [
          'Was in Gmail gelöscht ist, lässt sich dort nicht wiederherstellen. E-Mails, die mit einem gelöschten Zertifikat verschlüsselt wurden, lassen sich in Gmail nicht mehr lesen.',
        ],
      },
    },
    /** `words`: how the word appears in sentences, in lowercase; the first one is the entry. */
    glossary: {
      alias: {
        words: ['alias', 'aliasse', 'aliassen'],
        says: 'Eine Adresse, von der ein Nutzer zusätzlich zur primären E-Mail-Adresse senden kann.',
      },
      defaultCertificate: {
        words: [
          'standardzertifikat',
          'standardzertifikate',
          'standardzertifikaten',
        ],
        says: 'Das Zertifikat, mit dem Gmail für eine Adresse signiert. Die anderen bleiben erhalten, damit ältere E-Mails lesbar sind.',
      },
      intermediate: {
        words: ['zwischenzertifikat', 'zwischenzertifikate'],
        says: 'Das Zertifikat der Stelle, die das Nutzerzertifikat ausgestellt hat. Es verbindet das Nutzerzertifikat mit dem Root, und Gmail benötigt es in der Datei.',
      },
      root: {
        words: ['root', 'roots'],
        says: 'Das Zertifikat am Ende einer Kette. Es gilt als vertrauenswürdig, weil es in einer Liste steht.',
      },
      pkcs12: {
        words: ['pkcs#12', 'zertifikatsdatei', 'zertifikatsdateien'],
        says: 'Eine Datei (.p12 oder .pfx) mit einem Zertifikat, seinem privaten Schlüssel und den Zertifikaten seiner Aussteller, durch ein Passwort geschützt.',
      },
      delegation: {
        words: ['delegierung', 'domainweite delegierung'],
        says: 'Das Recht eines Dienstkontos, im Namen aller Nutzer zu handeln, innerhalb der OAuth-Bereiche, die ein Super Admin erlaubt.',
      },
      keyPair: {
        words: ['schlüsselpaar', 'schlüsselpaare', 'schlüsselpaaren'],
        says: 'Ein privater Schlüssel und das Zertifikat, das dazugehört. Wer den privaten Schlüssel hat, kann als der Nutzer signieren und seine verschlüsselten E-Mails lesen.',
      },
      fingerprint: {
        words: ['fingerabdruck', 'fingerabdrücke'],
        says: 'Eine Zahl, die aus einem Zertifikat berechnet wird (SHA-256). Zwei Zertifikate mit demselben Fingerabdruck sind gleich.',
      },
    },
  },

  about: {
    title: 'Über',
    version: 'Version',
    licence: 'Lizenz',
    licenceName: 'Apache 2.0',
    notices: 'Hinweise zu Bibliotheken',
    noticesAt: 'Am Anfang des Codes: Erweiterungen > Apps Script.',
    news: (version: string) => `Neu in ${version} (auf Englisch)`,
    guide: 'Anleitung',
    copyDiagnostics: 'Diagnosedaten kopieren',
    diagnosticsHint:
      'Einstellungen, Anzahlen und Meldungen von Zeilen, für den Support. Sie enthalten keine vollständigen Adressen, Passwörter oder Schlüssel. Lesen Sie sie, bevor Sie sie senden.',
    diagnosticsLabel: 'Diagnosedaten',
  },
});
