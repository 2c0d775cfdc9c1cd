import type {SidebarPart} from '../../sidebar';
import {actionNames as A} from '../action-names';
import {list} from '../format';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';
import {NAMES} from '../words';

const IN_PAGE =
  'Bleibt nur auf dieser Seite, solange sie geöffnet ist. Zeilen, die im Hintergrund verarbeitet werden, können es nicht verwenden.';

/** Client-side encryption (CSE): its sheet, the key service, key pairs and identities, the import of files. */
export const cse: SidebarPart<
  'cse' | 'keyServiceToken' | 'cseRow' | 'keyPairs' | 'keyService' | 'cseFolder'
> = ({number, plural, date, moment, days, sheet: {sheets}}) => {
  const rows = (count: number) =>
    plural(count, {one: '# Zeile', other: '# Zeilen'});
  return {
    cse: {
      parts: 'Teile der Verschlüsselung',
      part: {
        rows: 'Zeilen',
        row: 'Nutzer',
        keyService: 'Schlüsseldienst',
        folder: 'Import',
      },
      intro:
        'Clientseitige Verschlüsselung in Gmail: Nutzer signieren und verschlüsseln mit Schlüsseln, die Ihr eigener Schlüsseldienst aufbewahrt, sodass Google ihre E-Mails nicht lesen kann.',
      notReady: `Diese Tabelle hat noch kein Tabellenblatt „${sheets.cse}“.`,
      setUpHint:
        'Erstellt oder repariert die Tabellenblätter. Nichts, was Sie geschrieben haben, wird gelöscht.',
      noAccess:
        'Die clientseitige Verschlüsselung wird im Namen jedes Nutzers eingerichtet, auch in Ihrem. Dafür ist ein Dienstkonto mit domainweiter Delegierung nötig.',
      state: 'Status der Zeilen',
      empty: `Das Tabellenblatt „${sheets.cse}“ hat noch keine Zeilen. Importieren Sie einen Ordner mit .p7pem- und .wrap-Dateien, oder tragen Sie in jede Zeile Nutzer, Zertifikat und Schlüsselmetadaten ein.`,
      waiting: (count: number) =>
        plural(count, {
          one: '# Zeile wartet darauf, dass Gmail CSE aktiviert.',
          other: '# Zeilen warten darauf, dass Gmail CSE aktiviert.',
        }),
      waitingHint:
        'Nach der Aktivierung durch einen Administrator kann das bis zu 24 Stunden dauern.',
      nextTry: (time: number) =>
        `Nächster automatischer Versuch: ${moment(time)}.`,
      noNextTry:
        'Wird nicht automatisch wiederholt. Laden Sie diese Zeilen noch einmal hoch, wenn CSE aktiv ist.',
      next: {
        check:
          'Prüft Zertifikat, Schlüsselmetadaten und Schlüsseldienst. Sendet nichts.',
        upload:
          'Lädt die Schlüsselpaare hoch und weist sie den Identitäten zu. Nichts wird doppelt gespeichert.',
        fix: 'Die Zeilen stehen unten, nach ihrer Meldung.',
        wait: 'Gmail aktiviert CSE innerhalb von 24 Stunden. Bis dahin ist nichts zu tun.',
      },
      menu: {
        titles: {
          cseCheck: (count: number) =>
            plural(count, {one: '# Zeile prüfen', other: '# Zeilen prüfen'}),
          cseRefresh: (count: number) =>
            plural(count, {
              one: 'Status von # Zeile abrufen',
              other: 'Status von # Zeilen abrufen',
            }),
        },
        hints: {
          cseCheck: 'Die Dateien öffnen. Sendet nichts.',
          cseUpload: 'Nichts wird doppelt gespeichert.',
          cseRefresh: 'Lesen, was Gmail hat.',
          cseSwitch: 'Paare eines anderen Schlüsseldienstes hochladen.',
          cseRollBack: 'Wieder die vorherigen Schlüsselpaare verwenden.',
          cseEnable: 'Signieren und Entschlüsseln damit wieder zulassen.',
        },
      },
      passwordHint: `Für Zeilen, deren Zertifikat eine PKCS#12-Datei ist. ${IN_PAGE}`,
    },

    keyServiceToken: {
      title: 'Token zum Verpacken von Schlüsseln',
      label: 'Token',
      hint: `Was Ihr Schlüsseldienst als „authentication“ verlangt, wenn er private Schlüssel verpackt. ${IN_PAGE}`,
      given: 'Für diese Ausführung ist ein Token festgelegt.',
      forget: 'Token entfernen',
    },

    cseRow: {
      none: 'Keine Zeile ausgewählt',
      noneHint: `Klicken Sie auf eine Zeile des Tabellenblatts „${sheets.cse}“, um hier die Schlüssel ihres Nutzers zu sehen.`,
      use: 'Schlüsselpaar für',
      uses: {
        both: 'Signieren und Verschlüsseln',
        signing: 'Signieren',
        encryption: 'Verschlüsseln',
        unknown: 'Unbekannt',
      },
    },

    keyPairs: {
      title: 'Schlüsselpaare in Gmail',
      show: 'Schlüsselpaare anzeigen',
      again: 'Neu laden',
      found: (count: number) =>
        plural(count, {one: '# Schlüsselpaar', other: '# Schlüsselpaare'}),
      none: 'Gmail hat kein Schlüsselpaar für diesen Nutzer.',
      identity:
        'Der Nutzer hat eine Identität und kann verschlüsselte E-Mails senden.',
      noIdentity:
        'Der Nutzer hat keine Identität und kann keine verschlüsselten E-Mails senden.',
      otherIdentity: (address: string) =>
        `Gmail hat auch eine Identität für ${address}, eine frühere primäre E-Mail-Adresse. Sie wird nicht verwendet.`,
      pair: (at: number) => `Schlüsselpaar ${number(at)}`,
      states: {
        enabled: 'Aktiviert',
        disabled: 'Deaktiviert',
        unknown: 'Status unbekannt',
      },
      usedFor: {
        both: 'Signiert und verschlüsselt',
        signing: 'Signiert',
        encryption: 'Verschlüsselt',
        nothing: 'Von der Identität nicht verwendet',
      },
      certificate: 'Zertifikat',
      unreadable: 'Es ist nicht lesbar.',
      about: 'Mehr über das Zertifikat',
      keptBy: 'Privater Schlüssel aufbewahrt von',
      disabledSince: 'Deaktiviert seit',
      obliteration: 'Endgültiges Löschen',
      obliterable: 'Jetzt möglich.',
      obliterableUnused:
        'Möglich, sobald die Identität ein anderes Schlüsselpaar verwendet oder gelöscht ist.',
      countdown: (left: number, from: number) =>
        `Möglich ${days(left)}, ab dem ${date(from)}.`,
      noCountdown:
        'Noch nicht möglich. Gmail sagt nicht, seit wann es deaktiviert ist.',
      id: 'ID des Schlüsselpaars',
      day: (time: number) => date(time),
      enable: 'Aktivieren',
      disable: 'Deaktivieren…',
      use: 'Zum Signieren und Verschlüsseln verwenden…',
      makeIdentity: 'Identität damit erstellen',
      obliterate: 'Endgültig löschen…',
      deleteIdentity: 'Identität löschen…',
      done: {
        enable: 'Das Schlüsselpaar ist aktiviert.',
        disable: 'Das Schlüsselpaar ist deaktiviert.',
        obliterate: 'Das Schlüsselpaar wurde endgültig gelöscht.',
        use: 'Die Identität verwendet jetzt dieses Schlüsselpaar.',
        delete: 'Die Identität wurde gelöscht.',
      },
      using: {
        title: 'Ab jetzt dieses Schlüsselpaar verwenden?',
        says: (user: string) =>
          `${user} signiert damit, und andere verschlüsseln damit. Das jetzt verwendete Schlüsselpaar bleibt, sodass alte E-Mails lesbar bleiben.`,
        confirm: 'Dieses Schlüsselpaar verwenden',
      },
      disabling: {
        title: 'Schlüsselpaar deaktivieren?',
        titleInUse: 'Das verwendete Schlüsselpaar deaktivieren?',
        harm: (user: string) =>
          `Die Identität von ${user} verwendet es nicht. Bis es wieder aktiviert wird, lassen sich damit verschlüsselte E-Mails nicht lesen.`,
        harmInUse: (user: string) =>
          `Die Identität von ${user} verwendet es. Bis es wieder aktiviert wird oder die Identität ein anderes verwendet, kann der Nutzer nicht signieren, keine verschlüsselten E-Mails senden und damit verschlüsselte E-Mails nicht lesen.`,
        confirm: 'Deaktivieren',
      },
      obliterating: {
        title: 'Dieses Schlüsselpaar endgültig löschen?',
        harm: (user: string) =>
          `E-Mails von ${user}, die mit diesem Schlüsselpaar verschlüsselt sind, lassen sich nie wieder lesen: nicht vom Nutzer, nicht von einem Administrator und nicht mithilfe des Schlüsseldienstes. Das wirkt sofort und lässt sich nicht rückgängig machen.`,
        type: (user: string) =>
          `Geben Sie zur Bestätigung die Adresse des Nutzers ein: ${user}`,
        confirm: 'Endgültig löschen',
      },
      deleting: {
        title: 'Diese Identität löschen?',
        harm: (user: string) =>
          `${user} kann keine verschlüsselten E-Mails mehr senden, und andere finden das Zertifikat nicht mehr im Verzeichnis. Die Schlüsselpaare bleiben, sodass alte E-Mails lesbar bleiben, und Sie können wieder eine Identität erstellen.`,
        confirm: 'Löschen',
      },
    },

    keyService: {
      title: NAMES.keyService,
      address: settingLabels.keyService.address,
      addressHint:
        'Der Schlüsseldienst, den alle Zeilen verwenden müssen. Leer: der, den alle Zeilen einer Ausführung gemeinsam haben.',
      assigned: settingLabels.keyService.assigned,
      assignedHint:
        'Wenn Sie in der Admin-Konsole mehrere zugewiesen haben, geben Sie in jede Zeile einen ein: den Pfad der Einheit oder die Adresse der Gruppe, ein Leerzeichen und die Adresse des Schlüsseldienstes. Gruppen haben Vorrang vor Einheiten, die erste Gruppe vor den anderen und die nächstgelegene Einheit vor denen darüber. Alle anderen Nutzer haben den Schlüsseldienst oben.',
      check: 'Schlüsseldienst prüfen',
      checking: 'Wird geprüft…',
      checkWhat: (uri: string) => `${uri} prüfen`,
      checkOne: 'Prüfen',
      inRows: 'In den Zeilen',
      rows,
      answers: (name: string) => `${name} antwortet.`,
      clean: 'Es wurden keine Probleme gefunden.',
      name: 'Name',
      vendor: 'Anbieter',
      version: 'Version',
      operations: 'Bietet',
      blank: 'nicht angegeben',
      wrapping: 'Verpacken privater Schlüssel',
      wraps: settingLabels.keyService.wraps,
      wrapsHint:
        'Deaktiviert ist es sicherer: Die verpackten Schlüssel kommen dann aus .wrap-Dateien.',
      warning:
        'Private Schlüssel werden dann vom Skript geöffnet und unverschlüsselt an den Schlüsseldienst gesendet, über TLS. Währenddessen könnte jeder, der das Skript kontrolliert, auch Google, sie und alle E-Mails lesen, die sie schützen.',
      warningFix:
        'Verpacken Sie die Schlüssel dort, wo sie erzeugt wurden, mit dem Programm Ihres Schlüsseldienstes, und importieren Sie die .wrap-Dateien. Verwenden Sie dies nur für Schlüssel, für die Sie dieses Risiko akzeptieren.',
      template: settingLabels.keyService.template,
      templateHint:
        'JSON in der Form, die Ihr Anbieter verlangt. {{private_key}} wird durch den Schlüssel ersetzt, {{authentication}} durch das Token, {{perimeter_id}} durch die Perimeter-ID.',
      keyFormat: settingLabels.keyService.keyFormat,
      keyFormats: settingValues.keyFormat,
      answerField: settingLabels.keyService.answerField,
      answerFieldHint:
        'Das Feld mit dem verpackten Schlüssel. Verbinden Sie bei einem verschachtelten Feld die Namen mit Punkten.',
      perimeterId: settingLabels.keyService.perimeterId,
      perimeterIdHint: 'Nur wenn Ihr Schlüsseldienst eine verlangt.',
    },

    cseFolder: {
      intro:
        'Für einen Ordner mit Dateien, die wie die des Programms von Google heißen: user@domain.p7pem mit der Zertifikatskette und user@domain.wrap mit dem verpackten Schlüssel. Das Tabellenblatt erhält Links zu den Dateien, nicht ihren Inhalt.',
      folder: 'Ordner',
      folderHint:
        'Link oder ID eines Ordners in Drive oder in einer geteilten Ablage.',
      scan: 'Ordner durchsuchen',
      scanAgain: 'Noch einmal durchsuchen',
      scanning: 'Wird durchsucht…',
      result: 'Was geschehen würde',
      counts: {
        added: (count: number) => `Neu: ${number(count)}`,
        changed: (count: number) => `Geändert: ${number(count)}`,
        unchanged: (count: number) => `Unverändert: ${number(count)}`,
        left: (count: number) => `Nicht verwendet: ${number(count)}`,
      },
      countHints: {
        added: `Zeilen, die am Ende des Tabellenblatts „${sheets.cse}“ hinzugefügt werden.`,
        changed: 'Zeilen, die andere Dateien erhalten.',
        unchanged: 'Zeilen, die diese Dateien bereits haben.',
        left: 'Dateien, die zu keiner Zeile gehören, siehe unten.',
      },
      examples: 'Einige der Zeilen',
      heads: {user: 'Nutzer und Dateien', does: 'Änderung'},
      does: {added: 'Neu', changed: 'Geändert'},
      noFile: 'keine',
      certificate: (name: string) => `Zertifikat: ${name}`,
      metadata: (name: string) => `Schlüssel: ${name}`,
      leftovers: (count: number) =>
        plural(count, {
          one: '# Datei wird nicht verwendet',
          other: '# Dateien werden nicht verwendet',
        }),
      listed: (count: number) => `Die ersten ${number(count)} sind aufgeführt.`,
      leftoversName: 'nicht-verwendete-dateien.csv',
      take: (added: number, changed: number) => {
        const parts = [
          added > 0 &&
            plural(added, {one: '# neue Zeile', other: '# neue Zeilen'}),
          changed > 0 &&
            plural(changed, {
              one: '# geänderte Zeile',
              other: '# geänderte Zeilen',
            }),
        ].filter(it => it !== false);
        return `${list(parts)} schreiben`;
      },
      taking: 'Wird geschrieben…',
      done: 'Die Dateien sind im Tabellenblatt',
      taken: (added: number, changed: number) =>
        `${rows(added)} hinzugefügt, ${number(changed)} geändert.`,
      next: `Als Nächstes: Wählen Sie unter „Zeilen“ die Aktion „${A.cseCheck}“. Sie prüft die Dateien und den Schlüsseldienst und sendet nichts an Gmail.`,
      openRows: 'Zeilen öffnen',
      another: 'Anderen Ordner durchsuchen',
    },
  };
};
