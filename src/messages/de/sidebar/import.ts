import type {SidebarPart} from '../../sidebar';
import {NAMES} from '../words';
import {actionNames as A} from '../action-names';

/** Getting rows into the Rollout sheet: from a CSV, a folder in Drive, the directory, the aliases in Inventory. */
export const importing: SidebarPart<
  'importing' | 'csvSamples' | 'lastImport' | 'csv' | 'folder'
> = ({moment, number, plural, sheet: {sheets, columns}}) => {
  const rows = (count: number) =>
    plural(count, {one: '# Zeile', other: '# Zeilen'});
  return {
    importing: {
      title: 'Import',
      intro:
        'Wo sind Ihre Zertifikatsdateien? Wenn Sie noch keine haben, fordern Sie Zertifikate an. Sie sehen eine Vorschau, bevor etwas hinzugefügt wird.',
      sources: {
        csv: 'CSV-Liste',
        folder: 'Drive-Ordner',
        users: 'Nutzer der Organisation',
        aliases: 'Aliasse ohne Zertifikat',
        files: 'Zertifikatsdateien auf diesem Computer',
        request: NAMES.request,
      },
      hints: {
        csv: 'Nutzer, Datei und Passwort aus einer Liste, im Format der Anleitung von Google oder in Ihrem eigenen.',
        folder: 'Findet, zu welchem Nutzer jede .p12- oder .pfx-Datei gehört.',
        users:
          'Eine Zeile für jeden Nutzer einer Domain, Organisationseinheit oder Gruppe.',
        aliases: `Zeilen für „Senden als“-Adressen aus dem Tabellenblatt „${sheets.inventory}“.`,
        files: 'Öffnet sie hier und lädt sie hoch, ohne Drive.',
        request:
          'Für Zeilen ohne Zertifikat: erstellt Schlüssel und Anfragen und lädt hoch, was Ihre CA liefert.',
      },
      occupied:
        'Eine Ausführung läuft. Warten Sie, bis sie fertig ist, oder halten Sie sie an.',
      next: `Als Nächstes: Wählen Sie unter „Rollout“ die Aktion „${A.check}“. Sie öffnet jede Zertifikatsdatei und sendet nichts.`,
      nextFiles:
        'Als Nächstes: Geben Sie jeder neuen Zeile ihre Zertifikatsdatei, aus einem Ordner in Drive oder durch eine Anfrage an Ihre CA. Prüfen Sie dann die Zeilen.',
      openOverview: 'Rollout öffnen',
      more: (count: number) =>
        plural(count, {one: 'und # weitere', other: 'und # weitere'}),
      download: 'Liste herunterladen (CSV)',
      saved: (name: string) => `${name} wurde heruntergeladen.`,
      saveAgain: (name: string) => `${name} noch einmal speichern`,
      nothing: 'Nichts hinzuzufügen: Das Tabellenblatt hat bereits alles.',
      columns: {
        line: 'Zeile',
        file: 'Datei',
        user: 'Nutzer',
        alias: 'Alias',
        reason: 'Grund',
        fix: 'Was zu tun ist',
      },
      ofUser: (user: string) => `Nutzer: ${user}`,
    },

    csvSamples: {
      title: 'Neu bei CSV?',
      says: 'Nur die Spalte „Nutzer“ ist nötig. Die Reihenfolge der Spalten ist beliebig.',
      template: 'Vorlage',
      templateName: 'smime-rollout-vorlage.csv',
      sampleLabel: 'Beispiel',
      sampleName: 'smime-rollout-beispiel.csv',
      /** They are headers that an import knows. */
      heads: ['Nutzer', 'Alias', 'Zertifikatsdatei', 'Passwort'],
      sample: [
        ['ada@example.com', '', 'ada.p12', 'Passwort von ada.p12'],
        ['ben@example.com', '', 'ben.p12', 'Passwort von ben.p12'],
        [
          'ben@example.com',
          'sales@example.com',
          'sales.p12',
          'Passwort von sales.p12',
        ],
      ],
    },

    lastImport: {
      title: 'Letzter Import',
      fresh: (count: number) =>
        plural(count, {
          one: 'Als Nächstes: # Zeile prüfen',
          other: 'Als Nächstes: # Zeilen prüfen',
        }),
      where: (first: number, last: number) =>
        first === last
          ? `Zeile ${number(first)}.`
          : `Zeilen ${number(first)}–${number(last)}.`,
      nothingSent: 'An Gmail wurde nichts gesendet.',
      added: (count: number, by: string, at: number) =>
        `${rows(count)} hinzugefügt von ${by}, ${moment(at)}.`,
      check: (count: number) =>
        plural(count, {
          one: 'Diese # Zeile prüfen',
          other: 'Diese # Zeilen prüfen',
        }),
      show: (row: number) => `Zu Zeile ${number(row)}`,
      undoTitle: 'Nicht das, was Sie wollten?',
      undoSays: (count: number) =>
        plural(count, {
          one: 'Dabei wird diese # Zeile entfernt. Das ist möglich, bis sie geändert oder ausgeführt wird.',
          other:
            'Dabei werden diese # Zeilen entfernt. Das ist möglich, bis eine davon geändert oder ausgeführt wird.',
        }),
      undo: 'Import rückgängig machen',
      undone: (count: number) =>
        plural(count, {
          one: 'Import rückgängig gemacht: # Zeile wurde entfernt.',
          other: 'Import rückgängig gemacht: # Zeilen wurden entfernt.',
        }),
    },

    csv: {
      intro:
        'Eine Zeile für jedes Zertifikat: Nutzer, Datei, Passwort, wie in der Anleitung von Google, und ein Alias, wenn es nicht die eigene Adresse des Nutzers ist. Kopfzeile, Reihenfolge der Spalten und Trennzeichen werden erkannt.',
      from: 'Die Liste ist',
      kinds: {bytes: 'Eine Datei', text: 'Eingefügt', drive: 'In Drive'},
      choose: 'Datei wählen…',
      chooseOther: 'Andere Datei wählen…',
      drop: 'oder hier ablegen',
      dropHint:
        'CSV- oder Textdatei, bis 5 MB. Sie bleibt auf dieser Seite, bis Sie die Zeilen schreiben.',
      chosen: (name: string, size: string) => `${name}, ${size}`,
      forget: 'Entfernen',
      text: 'Zeilen der Liste',
      textHint:
        'Aus einer Tabelle oder einer Textdatei kopiert. Sie bleiben auf dieser Seite, bis Sie die Zeilen schreiben.',
      link: 'Link zur Liste',
      linkHint:
        'Link oder ID einer CSV-Datei in Drive, die für Sie freigegeben ist.',
      folder: 'Ordner mit den Zertifikatsdateien',
      folderHint:
        'Ein Link zu einem Ordner in Drive: Die Pfade der Liste werden seinen Dateien anhand der Namen zugeordnet. Leer: Die Liste enthält Links.',
      tooLarge: (size: string) =>
        `Die Liste hat ${size}. Höchstens 5 MB können auf einmal importiert werden.`,
      tooLargeFix:
        'Teilen Sie sie oder legen Sie sie in Drive ab und wählen Sie „In Drive“.',
      unreadable: (name: string) => `${name} konnte nicht gelesen werden.`,
      unreadableFix:
        'Wählen Sie die Datei noch einmal. Einen Ordner können Sie nicht wählen.',
      notOne: 'Legen Sie nur eine Datei auf einmal ab.',
      size: (bytes: number) =>
        bytes < 100_000
          ? `${number(Math.ceil(bytes / 1000))} kB`
          : `${number(Math.ceil(bytes / 100_000) / 10)} MB`,
      preview: 'Vorschau',
      previewing: 'Wird gelesen…',
      result: 'Was geschehen würde',
      counts: {
        added: (count: number) => `Neu: ${number(count)}`,
        changed: (count: number) => `Geändert: ${number(count)}`,
        unchanged: (count: number) => `Unverändert: ${number(count)}`,
        rejected: (count: number) => `Nicht importiert: ${number(count)}`,
      },
      countHints: {
        added: 'Zeilen, die am Ende des Tabellenblatts hinzugefügt werden.',
        changed:
          'Zeilen, die eine andere Datei oder ein anderes Passwort erhalten.',
        unchanged: 'Zeilen, die bleiben, wie sie sind.',
        rejected: 'Zeilen mit Fehlern, siehe unten.',
      },
      lines: (count: number, delimiter: string) =>
        `${rows(count)}, Trennzeichen: ${delimiter}.`,
      delimiters: {
        ',': 'Komma',
        ';': 'Semikolon',
        '\t': 'Tabulator',
      },
      columns: 'Spalten',
      columnsHint:
        'Ist eine Spalte falsch? Wählen Sie eine andere Verwendung; die Vorschau folgt.',
      noHeader: (column: number) => `Spalte ${number(column)}`,
      meanings: {
        user: 'Nutzer',
        alias: 'Alias',
        path: 'Zertifikatsdatei',
        password: 'Passwort',
        '': 'Nicht verwendet',
      },
      first: (count: number, all: number) =>
        count < all
          ? plural(count, {
              one: 'Die erste Zeile',
              other: 'Die ersten # Zeilen',
            })
          : 'Die Zeilen',
      firstHeads: {line: 'CSV-Zeile', row: 'Zeile', what: 'Änderung'},
      whats: {added: 'Neu', changed: 'Geändert', unchanged: 'Unverändert'},
      noFile: 'Keine Datei',
      password: 'Mit Passwort',
      noPassword: 'Ohne Passwort',
      rejected: (count: number) =>
        plural(count, {
          one: '# Zeile wird nicht importiert',
          other: '# Zeilen werden nicht importiert',
        }),
      line: (line: number) => `Zeile ${number(line)}`,
      rejectedName: 'nicht-importierte-zeilen.csv',
      withoutFile: (count: number) =>
        plural(count, {
          one: '# Zeile wird ohne ihre Datei importiert',
          other: '# Zeilen werden ohne ihre Dateien importiert',
        }),
      withoutFileName: 'zeilen-ohne-datei.csv',
      write: (added: number, changed: number) => {
        if (changed === 0) {
          return plural(added, {
            one: '# neue Zeile schreiben',
            other: '# neue Zeilen schreiben',
          });
        }
        if (added === 0) {
          return plural(changed, {
            one: '# geänderte Zeile schreiben',
            other: '# geänderte Zeilen schreiben',
          });
        }
        return `${number(added)} neue und ${number(changed)} geänderte Zeilen schreiben`;
      },
      writing: 'Wird geschrieben…',
      done: 'Die Liste ist importiert',
      written: (added: number, changed: number, unchanged: number) =>
        `${rows(added)} hinzugefügt, ${number(changed)} geändert, ${number(unchanged)} unverändert.`,
      forgotten: 'Diese Seite hat die Liste und ihre Passwörter nicht mehr.',
      another: 'Andere Liste importieren',
    },

    folder: {
      intro:
        'Durchsucht einen Ordner und seine Unterordner nach Zertifikatsdateien und findet, zu welchem Nutzer jede Datei gehört: anhand des Dateinamens, des Ordnernamens, einer passwords.csv bei den Dateien und der Adressen in den Zertifikaten.',
      folder: 'Ordner',
      folderHint:
        'Link oder ID eines Ordners in Drive oder in einer geteilten Ablage.',
      password: 'Passwort der Dateien',
      passwordHint: `Öffnet Dateien, deren Namen nicht sagen, zu welchem Nutzer sie gehören, und wird in die Zellen „${columns.password}“ der Zeilen eingetragen. Diese Seite behält es nur, bis die Zeilen ausgefüllt sind.`,
      several: 'Ein Zertifikat darf mehrere Zeilen ausfüllen',
      severalHint:
        'Wenn es für mehrere Adressen seines Nutzers ist, erhält jede davon eine Zeile. Gmail wird gefragt, welche Adressen der Nutzer hat.',
      scan: 'Ordner durchsuchen',
      scanAgain: 'Noch einmal durchsuchen',
      going: 'Der Ordner wird durchsucht',
      scanning: (files: number, matched: number) =>
        files === 0
          ? 'Die Liste der Dateien wird gelesen…'
          : `${plural(files, {one: '# Datei', other: '# Dateien'})} gefunden, bisher ${number(matched)} zugeordnet.`,
      stop: 'Anhalten',
      stopping: 'Wird nach dieser Anfrage angehalten…',
      stopped:
        'Angehalten. Was bisher gefunden wurde, steht unten. Der Rest wurde noch nicht durchsucht.',
      goOn: 'Fortsetzen',
      result: 'Was gefunden wurde',
      found: ({files, matched, present, ambiguous, unmatched}) =>
        `${plural(files, {one: '# Zertifikatsdatei', other: '# Zertifikatsdateien'})} – zugeordnet: ${number(matched)}, bereits in Zeilen: ${number(present)}, unklar: ${number(ambiguous)}, für niemanden: ${number(unmatched)}.`,
      none: 'In diesem Ordner gibt es keine Zertifikatsdatei.',
      sure: {
        certain: (count: number) =>
          plural(count, {
            one: '# sichere Zuordnung',
            other: '# sichere Zuordnungen',
          }),
        likely: (count: number) =>
          plural(count, {
            one: '# wahrscheinliche Zuordnung',
            other: '# wahrscheinliche Zuordnungen',
          }),
      },
      sureHints: {
        certain: 'Diese sind ausgewählt. Prüfen Sie einige davon.',
        likely: 'Prüfen Sie jede und wählen Sie die richtigen aus.',
      },
      hows: {
        'address in name': 'Adresse im Dateinamen',
        'local part': 'Teil der Adresse im Dateinamen',
        'folder name': 'Name des Ordners',
        'passwords.csv': 'In passwords.csv genannt',
        'address in certificate': 'Adresse im Zertifikat',
      },
      group: (how: string, ticked: number, all: number) =>
        `${how}: ${number(ticked)} von ${number(all)} ausgewählt`,
      tickAll: 'Alle auswählen',
      untickAll: 'Auswahl aufheben',
      row: (row: number) => `Zeile ${number(row)}`,
      newRow: 'Neue Zeile',
      withPassword: 'Passwort bekannt',
      withoutPassword: 'kein Passwort',
      ambiguous: (count: number) =>
        plural(count, {one: '# ist unklar', other: '# sind unklar'}),
      ambiguousHint: 'Wenn Sie die richtige Datei kennen, wählen Sie sie.',
      fileFor: (address: string) => `Datei für ${address}`,
      noFile: 'Keine davon',
      unmatched: (count: number) =>
        plural(count, {
          one: '# Datei ist für niemanden',
          other: '# Dateien sind für niemanden',
        }),
      unmatchedName: 'dateien-fuer-niemanden.csv',
      left: 'Adressen in Zertifikaten, die keine Zeile erhalten',
      leftOf: {
        unconfirmed: (address: string, file: string) =>
          `${address} in ${file}: vom Nutzer nicht bestätigt`,
        'not theirs': (address: string, file: string) =>
          `${address} in ${file}: keine Adresse des Nutzers dieses Zertifikats`,
      },
      /** @param chosen assigned by hand; it is not known here whether they have rows */
      fill: (filled: number, added: number, chosen: number) => {
        const parts = [
          filled > 0 && `${rows(filled)} ausfüllen`,
          added > 0 && `${rows(added)} hinzufügen`,
          chosen > 0 &&
            plural(chosen, {
              one: '# gewählte Datei verwenden',
              other: '# gewählte Dateien verwenden',
            }),
        ].filter(it => it !== false);
        return parts.join(', ') || 'Nichts ist ausgewählt';
      },
      filling: 'Wird geschrieben…',
      done: 'Die Zeilen sind ausgefüllt',
      filled: (filled: number, added: number, unchanged: number) =>
        `${rows(filled)} ausgefüllt, ${number(added)} hinzugefügt, ${number(unchanged)} bereits aktuell.`,
      gone: (count: number) =>
        plural(count, {
          one: '# Datei ist nicht mehr im Ordner.',
          other: '# Dateien sind nicht mehr im Ordner.',
        }),
      forgotten: 'Diese Seite hat das Passwort nicht mehr.',
      another: 'Anderen Ordner durchsuchen',
    },
  };
};
