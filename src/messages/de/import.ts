/** German: findings about rows from a CSV, from a folder in Drive, or from the Inventory. */
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {FolderFindings} from '../../core/google/drive/folder';
import type {ImportFindings} from '../../core/import/findings';
import type {Sentences} from '../language';
import {count, grouped, list, pick} from './format';
import {NOTHING_TO_DO, PATHS} from './words';

const IMPORT_AGAIN =
  'Korrigieren Sie die Zeile und importieren Sie die CSV-Datei noch einmal.';
const NOTHING_WRITTEN = 'Es wurde nichts geschrieben.';
const UNTIL_THEN = 'Bis dahin hat die Zeile keine Datei.';

/** About a CSV and its lines. */
const csvSentences: Sentences<ImportFindings> = {
  'csv-empty': () => ({
    says: 'Die CSV-Datei hat keine Zeilen.',
    fix: 'Wählen Sie eine CSV-Datei mit einer Zeile für jedes Postfach: user, path, password.',
  }),
  'csv-without-user-column': ({headers}) => ({
    says:
      headers.length > 0
        ? `Keine dieser Spalten wurde als die der Nutzeradressen erkannt: ${list(headers)}.`
        : 'Keine Spalte enthält die Adressen der Nutzer.',
    fix: 'Wählen Sie die Spalte mit den primären E-Mail-Adressen oder nennen Sie sie in der Liste „user“.',
  }),
  'line-before-header': () => ({
    says: 'Die Zeile steht über der Kopfzeile.',
    fix: 'Wenn sie ein Titel ist, müssen Sie nichts tun. Verschieben Sie sie andernfalls unter die Kopfzeile.',
  }),
  'line-without-user': () => ({
    says: 'Die Zeile hat keinen Nutzer.',
    fix: `Tragen Sie in ihre Nutzerspalte die primäre E-Mail-Adresse des Nutzers ein. ${IMPORT_AGAIN}`,
  }),
  'line-user-not-address': ({value}) => ({
    says: `„${value}“ in der Nutzerspalte ist keine E-Mail-Adresse.`,
    fix: `Tragen Sie dort die primäre E-Mail-Adresse des Nutzers ein, etwa ada@example.com. ${IMPORT_AGAIN}`,
  }),
  'line-alias-not-address': ({value}) => ({
    says: `„${value}“ in der Aliasspalte ist keine E-Mail-Adresse.`,
    fix: `Tragen Sie dort die „Senden als“-Adresse ein oder lassen Sie sie für die primäre E-Mail-Adresse leer. ${IMPORT_AGAIN}`,
  }),
  'line-without-path': () => ({
    says: 'Die Zeile hat weder einen Nutzer noch eine Datei.',
    fix: IMPORT_AGAIN,
  }),
  'line-too-short': ({cells, needed}) => ({
    says: `Die Zeile hat nur ${count(cells, 'Zelle', 'Zellen')}, mindestens ${needed} sind nötig.`,
    fix: IMPORT_AGAIN,
  }),
  'line-too-long': ({cells, columns}) => ({
    says: `Die Zeile hat ${cells} Zellen, die Tabelle aber ${columns} Spalten.`,
    fix: `Setzen Sie eine Zelle, die das Trennzeichen enthält, in Anführungszeichen, etwa "a,b". ${IMPORT_AGAIN}`,
  }),
  'line-break-in-password': () => ({
    says: 'Das Passwort enthält einen Zeilenumbruch. Meist ist ein Anführungszeichen davor nicht geschlossen.',
    fix: `Schließen Sie das Anführungszeichen. Innerhalb einer Zelle muss es doppelt geschrieben werden. ${IMPORT_AGAIN}`,
  }),
  'line-twice': ({user, alias, first}) => ({
    says:
      alias === user
        ? `${user} steht bereits in Zeile ${first}.`
        : `${alias} des Nutzers ${user} steht bereits in Zeile ${first}.`,
    fix: 'Löschen Sie eine der Zeilen. Nur die erste wird importiert.',
  }),
  'path-not-found': ({path, name}) => ({
    says: `Im Ordner gibt es keine Zertifikatsdatei „${name}“ zum Pfad „${path}“.`,
    fix: `Legen Sie die Datei im Ordner ab oder korrigieren Sie den Pfad und importieren Sie die CSV-Datei noch einmal. ${UNTIL_THEN}`,
  }),
  'path-ambiguous': ({path, places}) => ({
    says: `„${path}“ passt zu mehreren Dateien: ${list(places)}.`,
    fix: `Schreiben Sie den Pfad mit seinen Ordnern oder den Link zur Datei und importieren Sie die CSV-Datei noch einmal. ${UNTIL_THEN}`,
  }),
};

const COPY_FOLDER =
  'Öffnen Sie den Ordner in Drive und kopieren Sie seine Adresse aus dem Browser.';

/** About a folder as such. */
const folderSentences: Sentences<FolderFindings> = {
  'folder-not-a-link': ({value}) => ({
    says: value
      ? `„${value}“ ist weder ein Link zu einem Drive-Ordner noch eine Ordner-ID.`
      : 'Es wurde kein Ordner eingegeben.',
    fix: COPY_FOLDER,
  }),
  'folder-not-found': () => ({
    says: 'Der Ordner wurde in Drive nicht gefunden, oder Sie haben keinen Zugriff darauf.',
    fix: 'Prüfen Sie den Link und ob der Ordner für Sie freigegeben ist.',
  }),
  'not-a-folder': ({name}) => ({
    says: `„${name}“ ist kein Ordner.`,
    fix: COPY_FOLDER,
  }),
  'folder-too-large': ({folders, depth, files}) => ({
    says: `Der Ordner ist zu groß: Höchstens ${grouped(folders)} Ordner, ${depth} Ebenen und ${grouped(files)} Dateien werden durchsucht.`,
    fix: 'Wählen Sie seine Unterordner nacheinander.',
  }),
  'shortcuts-unreachable': ({names}) => ({
    says: `Einige Verknüpfungen führen zu Dateien, die gelöscht wurden oder nicht für Sie freigegeben sind: ${list(names)}.`,
    fix: 'Bitten Sie um Zugriff darauf oder legen Sie die Dateien selbst im Ordner ab.',
  }),
};

export const importSentences: Sentences<ImportDoorFindings> = {
  ...csvSentences,
  ...folderSentences,
  'csv-not-a-link': ({value}) => ({
    says: value
      ? `„${value}“ ist weder ein Drive-Link noch eine Datei-ID.`
      : 'Es wurde keine Datei eingegeben.',
    fix: `Wählen Sie die CSV-Datei in Drive aus, dann ${PATHS.copyLink}, und fügen Sie den Link ein.`,
  }),
  'csv-not-found': () => ({
    says: 'Die CSV-Datei wurde in Drive nicht gefunden, oder Sie haben keinen Zugriff darauf.',
    fix: 'Prüfen Sie den Link und ob die Datei für Sie freigegeben ist.',
  }),
  'csv-not-a-file': () => ({
    says: 'Der Link führt zu etwas, das keine CSV-Datei ist, etwa zu einer Tabelle in Google Sheets.',
    fix: 'Wählen Sie in der Tabelle „Datei“ > „Herunterladen“ > „Kommagetrennte Werte“ und importieren Sie diese Datei. Oder kopieren Sie die Zellen und fügen Sie sie ein.',
  }),
  'csv-unreadable': () => ({
    says: 'Die CSV-Datei ist nicht vollständig angekommen, daher wurde nichts importiert.',
    fix: 'Schließen Sie die Seitenleiste, öffnen Sie sie wieder und wählen Sie die CSV-Datei noch einmal.',
  }),
  'csv-too-large': ({megabytes}) => ({
    says: `Die CSV-Datei ist größer als ${megabytes} MB.`,
    fix: 'Teilen Sie sie und importieren Sie die Teile nacheinander. Keine Zeile wird doppelt hinzugefügt.',
  }),
  'password-list-unusable': ({name}) => ({
    says: `Die Liste „${name}“ im Ordner konnte nicht verwendet werden.`,
    fix: 'Ersetzen Sie sie durch eine CSV-Datei mit höchstens 2 MB und den Spalten path (oder user) und password.',
  }),
  'paths-without-folder': ({paths}) => ({
    says: pick(paths, {
      one: '1 Pfad ist kein Drive-Link.',
      other: `${grouped(paths)} Pfade sind keine Drive-Links.`,
    }),
    fix: 'Wählen Sie in Drive den Ordner mit den Dateien, die dann anhand ihrer Namen gefunden werden. Zeilen mit einem Link behalten ihn.',
  }),
  'import-changed': () => ({
    says: 'Der letzte Import lässt sich nicht rückgängig machen: Eine seiner Zeilen wurde geändert oder ausgeführt oder hat Inhalt in einer eigenen Spalte.',
    fix: 'Löschen Sie die Zeilen, die Sie nicht möchten, im Tabellenblatt.',
  }),
  'import-differs': ({added, changed}) => ({
    says: `Das Tabellenblatt oder die CSV-Datei hat sich seit der Vorschau geändert. Jetzt würde dies geschehen – neue Zeilen: ${grouped(added)}, geänderte: ${grouped(changed)}.`,
    fix: `${NOTHING_WRITTEN} Sehen Sie sich die Vorschau an und bestätigen Sie noch einmal.`,
  }),
  'aliases-differ': ({expected, confirmed}) => ({
    says: `Sie haben ${count(confirmed, 'Alias', 'Aliasse')} bestätigt, jetzt würden aber ${grouped(expected)} hinzugefügt.`,
    fix: `${NOTHING_WRITTEN} Sehen Sie sich die Liste an und bestätigen Sie noch einmal.`,
  }),
  'no-mailboxes-known': () => ({
    says: 'Die Dateien lassen sich keinen Nutzern zuordnen: Das Tabellenblatt hat keine Zeilen und der Ordner keine Liste.',
    fix: 'Fügen Sie zuerst die Nutzer hinzu, aus dem Verzeichnis oder aus einer CSV-Datei. Oder legen Sie eine „passwords.csv“ mit den Spalten user, path, password im Ordner ab.',
  }),
  'matches-unreadable': () => ({
    says: 'Ihre Auswahl ist nicht vollständig angekommen, daher wurde nichts geschrieben.',
    fix: 'Schließen Sie die Seitenleiste, öffnen Sie sie wieder und durchsuchen Sie den Ordner noch einmal.',
  }),
  'file-names-nobody': () => ({
    says: 'Das Zertifikat in der Datei enthält keine E-Mail-Adresse.',
    fix: 'Fordern Sie bei der CA ein S/MIME-Zertifikat an oder tragen Sie den Link der Datei selbst in die Zeile ein.',
  }),
  'file-of-others': ({addresses}) => ({
    says: `Das Zertifikat ist für ${list(addresses)} ausgestellt, aber keine Zeile ist für dieses Postfach.`,
    fix: 'Wenn das Postfach ein Zertifikat benötigt, fügen Sie eine Zeile dafür hinzu und durchsuchen Sie den Ordner noch einmal.',
  }),
  'file-not-looked-into': () => ({
    says: 'Der Dateiname sagt nicht, zu welchem Nutzer die Datei gehört, und die Datei wurde noch nicht geöffnet.',
    fix: 'Setzen Sie die Suche fort.',
  }),
  'file-older': ({alias, name}) => ({
    says: `Für ${alias} gibt es ein neueres Zertifikat: ${name}.`,
    fix: `${NOTHING_TO_DO} Um stattdessen diese Datei zu verwenden, tragen Sie ihren Link in die Zeile ein.`,
  }),
  'files-for-one-mailbox': ({files, alias}) => ({
    says: `${grouped(files)} Dateien sind für ${alias}.`,
    fix: 'Wählen Sie eine davon, meist die neueste.',
  }),
  'file-for-several-mailboxes': ({aliases}) => ({
    says: `Die Datei könnte für jede dieser Adressen sein: ${list(aliases)}.`,
    fix: 'Wählen Sie eine davon, geben Sie das Passwort der Datei ein, damit sie geöffnet werden kann, oder lassen Sie ein Zertifikat mehrere Zeilen ausfüllen.',
  }),
  'files-for-several-mailboxes': ({files, aliases}) => ({
    says: `Es ist nicht klar, welche von ${grouped(files)} Dateien zu welcher dieser Adressen gehört: ${list(aliases)}.`,
    fix: 'Wählen Sie für jede eine Datei oder geben Sie die Passwörter der Dateien ein, damit sie geöffnet werden können.',
  }),
};
