/** German: findings about importing a folder of certificate and key files into the CSE sheet. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {SheetSentences} from '../language';
import {grouped, listed, listedWith, pick} from './format';
import {NOTHING_TO_DO} from './words';

const AGAIN = 'Durchsuchen Sie den Ordner danach noch einmal.';

export const cseFolderSentences: SheetSentences<CseFolderFindings> = {
  'cse-file-empty': () => ({
    says: 'Die Datei ist leer.',
    fix: `Laden Sie sie noch einmal in den Ordner hoch. ${AGAIN}`,
  }),
  'cse-file-too-large': ({size, limit}) => ({
    says: `Die Datei hat ${grouped(size)} Byte. Eine Datei dieser Art hat höchstens ${grouped(limit)}.`,
    fix: `Ersetzen Sie sie durch die Zertifikats- oder Schlüsseldatei des Nutzers. ${AGAIN}`,
  }),
  'cse-file-name': ({ending}) => ({
    says: 'Der Dateiname ist keine E-Mail-Adresse und sagt daher nicht, zu welchem Nutzer die Datei gehört.',
    fix: `Benennen Sie sie nach der primären E-Mail-Adresse des Nutzers um, etwa ada@example.com${ending}. ${AGAIN}`,
  }),
  'cse-certificate-without-key': ({user, isPkcs12}) => ({
    says: `Für ${user} gibt es keine Schlüsseldatei.`,
    fix: `Legen Sie ${user}.wrap in diesem Ordner oder einem seiner Unterordner ab. ${AGAIN} Wenn die Schlüsseldateien in einem anderen Ordner sind, wählen Sie den Ordner, der beide enthält. ${isPkcs12 ? 'Um den Schlüssel vom Schlüsseldienst verpacken zu lassen, fügen Sie eine Zeile mit „wrap“ als Schlüsselmetadaten hinzu.' : 'Wenn der Schlüssel in Hardware ist, fügen Sie eine Zeile mit „hardware:“ und einer Beschreibung hinzu.'}`,
  }),
  'cse-key-without-certificate': ({user}) => ({
    says: `Für ${user} gibt es keine Zertifikatsdatei.`,
    fix: `Legen Sie ${user}.p7pem in diesem Ordner oder einem seiner Unterordner ab. ${AGAIN} Wenn die Zertifikate in einem anderen Ordner sind, wählen Sie den Ordner, der beide enthält.`,
  }),
  'cse-files-for-one-user': ({user, certificates, keys}) => ({
    says: [
      ...(certificates.length > 0
        ? [
            `${user} hat ${grouped(certificates.length)} Zertifikatsdateien: ${listed(certificates)}.`,
          ]
        : []),
      ...(keys.length > 0
        ? [`${user} hat ${keys.length} Schlüsseldateien: ${listed(keys)}.`]
        : []),
    ].join(' '),
    fix: `Lassen Sie nur die richtige im Ordner. ${AGAIN}`,
  }),
  'cse-row-for-one-use': ({user, row}, {sheets}) => ({
    says: `Zeile ${row} des Tabellenblatts „${sheets.cse}“ ist bereits für ${user}, aber nicht für beide Verwendungen.`,
    fix: 'Verlinken Sie die Dateien selbst in den Zeilen des Nutzers. Oder ändern Sie, um ein Schlüsselpaar für beides zu verwenden, zuerst die Verwendung der Zeile in „both“ und löschen Sie die andere Zeile des Nutzers.',
  }),
  'cse-folder-without-files': () => ({
    says: 'Der Ordner enthält keine Zertifikats- oder Schlüsseldateien mit den Namen, die das Programm von Google für clientseitige Verschlüsselung verwendet.',
    fix: 'Wählen Sie den Ordner, der user@domain.p7pem und user@domain.wrap enthält, oder einen Ordner darüber.',
  }),
  'cse-folder-others': ({count: all, names}) => ({
    says: pick(all, {
      one: `1 Datei anderer Art wurde ignoriert: ${listedWith(names, all - names.length)}.`,
      other: `${grouped(all)} Dateien anderer Art wurden ignoriert: ${listedWith(names, all - names.length)}.`,
    }),
    fix: 'Sie müssen nur etwas tun, wenn eine davon auf .p7pem oder .wrap enden sollte.',
  }),
  'cse-folder-pkcs12': ({count: all}) => ({
    says: pick(all, {
      one: '1 PKCS#12-Datei wurde ignoriert, da es für denselben Nutzer eine Zertifikatskette gibt.',
      other: `${grouped(all)} PKCS#12-Dateien wurden ignoriert, da es für dieselben Nutzer eine Zertifikatskette gibt.`,
    }),
    fix: `${NOTHING_TO_DO} Löschen Sie private Schlüssel, die Sie nicht mehr benötigen, aus Drive.`,
  }),
  'cse-folder-differs': ({added, changed}) => ({
    says: `Das Tabellenblatt oder der Ordner hat sich seit der Suche geändert. Jetzt würde dies geschehen – neue Zeilen: ${grouped(added)}, geänderte: ${grouped(changed)}.`,
    fix: 'Es wurde nichts geschrieben. Durchsuchen Sie den Ordner noch einmal, um neu zu bestätigen.',
  }),
};
