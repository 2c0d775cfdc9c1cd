/** German: what rows, files and requests can be wrong about. */
import type {CseFolderFindings} from '../../core/cse/folder-findings';
import type {CseDoorFindings} from '../../core/cse/work-findings';
import type {DirectoryFindings} from '../../core/directory/findings';
import type {ConsentDoorFindings} from '../../core/consent/findings';
import type {ImportDoorFindings} from '../../core/import/door-findings';
import type {IssuerFindings} from '../../core/request/issuer-findings';
import type {ScheduleFindings} from '../../core/schedule/findings';
import type {RolloutFindings} from '../../core/rows/rollout-findings';
import type {RowFindings} from '../../core/rows/row-findings';
import type {SheetSentences} from '../language';
import {traitsOf} from '../../core/rows/actions';
import {actionNames as A} from './action-names';
import {count, day, grouped, list, listed, listedWith, pick} from './format';
import {actions} from './labels';
import type {DoorFindings} from '../../core/rows/door-findings';
import {settingLabels} from './setting-labels';
import {settingNames} from './setting-names';
import {NAMES, NOTHING_CHANGED, NOTHING_TO_DO, PATHS} from './words';

const setUpBy = (setUp: string) => `Wählen Sie S/MIME > „${setUp}“.`;
const PASSWORD_AGAIN = 'Geben Sie das Passwort noch einmal ein.';

export const rowSentences: SheetSentences<RowFindings> = {
  'user-missing': (_, {columns}) => ({
    says: `Die Zelle „${columns.user}“ ist leer.`,
    fix: 'Tragen Sie dort die primäre E-Mail-Adresse des Nutzers ein.',
  }),
  'user-not-an-address': ({value}, {columns}) => ({
    says: `„${value}“ in der Spalte „${columns.user}“ ist keine E-Mail-Adresse.`,
    fix: 'Tragen Sie dort die primäre E-Mail-Adresse des Nutzers ein, etwa ada@example.com. Wenn die Zelle einen Personen-Chip enthält, ersetzen Sie ihn durch die Adresse als Text.',
  }),
  'alias-not-an-address': ({value}, {columns}) => ({
    says: `„${value}“ in der Spalte „${columns.alias}“ ist keine E-Mail-Adresse.`,
    fix: 'Tragen Sie dort die „Senden als“-Adresse ein oder lassen Sie die Zelle für die primäre E-Mail-Adresse leer.',
  }),
  'file-missing': (_, {columns}) => ({
    says: `Die Zelle „${columns.file}“ ist leer.`,
    fix: 'Tragen Sie dort den Drive-Link oder die ID der .p12- oder .pfx-Datei ein.',
  }),
  'file-not-a-link': (_, {columns}) => ({
    says: `In der Zelle „${columns.file}“ steht weder ein Drive-Link noch eine Datei-ID (mindestens 25 Zeichen).`,
    fix: `Wählen Sie die Datei in Drive aus, dann ${PATHS.copyLink}, und fügen Sie den Link ein. Ein Dateiname genügt nicht. Wenn in der Zelle das Passwort der Datei steht, verschieben Sie es in die Spalte „${columns.password}“.`,
  }),
  'file-link-to-folder': (_, {columns}) => ({
    says: `Der Link in der Spalte „${columns.file}“ führt zu einem Ordner, nicht zu einer Datei.`,
    fix: `Öffnen Sie den Ordner in Drive, kopieren Sie den Link der Zertifikatsdatei selbst (${PATHS.copyLink}) und fügen Sie ihn ein. Um viele Zeilen auszufüllen, importieren Sie den Drive-Ordner in der Seitenleiste.`,
  }),
  'renewal-days-invalid': ({value}, {columns}) => ({
    says: `„${value}“ in der Spalte „${columns.renewalDays}“ ist keine Anzahl von Tagen.`,
    fix: 'Tragen Sie dort eine ganze Zahl von 1 bis 365 ein oder leeren Sie die Zelle.',
  }),
  'access-invalid': ({value}, {columns}) => ({
    says: `„${value}“ in der Spalte „${columns.access}“ ist weder „delegation“ noch „consent“.`,
    fix: 'Tragen Sie dort eines dieser Wörter ein oder leeren Sie die Zelle.',
  }),
  'row-twice': ({row, first, isOtherFile}) =>
    isOtherFile
      ? {
          says: `Zeile ${row} hat denselben Nutzer und Alias wie Zeile ${first}, aber eine andere Zertifikatsdatei. Gmail verwendet ein einziges Zertifikat einer Adresse zum Signieren und zum Verschlüsseln, daher wird nur Zeile ${first} verarbeitet.`,
          fix: 'Wenn die CA je ein Zertifikat zum Signieren und zum Verschlüsseln ausgestellt hat, fordern Sie ein gemeinsames mit den Schlüsselverwendungen „digitalSignature“ und „keyEncipherment“ an (bei einem EC-Schlüssel „keyAgreement“). Löschen Sie andernfalls die Zeile, die Sie nicht benötigen.',
        }
      : {
          says: `Zeile ${row} hat denselben Nutzer und Alias wie Zeile ${first}.`,
          fix: 'Löschen Sie eine der Zeilen. Nur die erste wird verarbeitet.',
        },
  'secret-misspelt': (_, {columns}) => ({
    says: `In der Zelle „${columns.password}“ steht der Name eines Secrets, aber nicht in der Form, die Secret Manager verwendet.`,
    fix: 'Schreiben Sie „projects/PROJEKT/secrets/NAME“ und für eine bestimmte Version dahinter „/versions/NUMMER“. Regionale Secrets werden nicht unterstützt.',
  }),
  'secret-not-allowed': ({prefix}, {columns}) =>
    prefix === ''
      ? {
          says: `In der Zelle „${columns.password}“ steht der Name eines Secrets, aber die Einstellungen erlauben keine.`,
          fix: `Geben Sie in den Einstellungen unter „${settingLabels.settings.secretPrefix}“ das Projekt oder das Secret ein, oder tragen Sie das Passwort selbst in die Zelle ein.`,
        }
      : {
          says: `In der Zelle „${columns.password}“ steht der Name eines Secrets, das die Einstellungen nicht erlauben. Erlaubt ist nur „${prefix}“.`,
          fix: 'Schreiben Sie den Namen genau wie in der Einstellung, einschließlich der Projekt-ID oder -nummer, oder bitten Sie einen Operator, die Einstellung zu ändern.',
        },
  'secret-scope-missing': (_, {columns}) => ({
    says: `In der Zelle „${columns.password}“ steht der Name eines Secrets, aber das Skript wurde ohne die Berechtigung gebaut, Secrets zu lesen.`,
    fix: 'Secret Manager akzeptiert nur den OAuth-Bereich „cloud-platform“. Löschen Sie signing-scope.json, übertragen Sie das Projekt noch einmal und erlauben Sie die neue Berechtigung, oder tragen Sie das Passwort selbst in die Zelle ein.',
  }),
  'secret-unusable': ({why}) => ({
    says: {
      damaged:
        'Das Secret wurde bei der Übertragung beschädigt: Seine Prüfsumme stimmt nicht.',
      'not text':
        'Das Secret ist kein UTF-8-Text und kann daher kein Passwort sein.',
      empty: 'Das Secret ist leer.',
    }[why],
    fix:
      why === 'damaged'
        ? 'Führen Sie die Zeile noch einmal aus.'
        : 'Fügen Sie dem Secret eine Version hinzu, die das Passwort enthält, und führen Sie die Zeile noch einmal aus.',
  }),
  'file-on-several-rows': ({rows, more}) => ({
    says: `Dieselbe Zertifikatsdatei wird auch in Zeile ${listedWith(rows.map(String), more)} verwendet.`,
    fix: 'Prüfen Sie, ob das richtig ist: Ein Zertifikat kann nur für die Adressen verwendet werden, die darin stehen.',
  }),
  'no-access': ({user, operator}) => ({
    says: `S/MIME Rollout hat keinen Zugriff auf das Postfach von ${user}. Ohne Delegierung oder Einwilligung ist nur Ihr eigenes Postfach (${operator}) erreichbar.`,
    fix: `Öffnen Sie die Einstellungen in der Seitenleiste, wählen Sie die Delegierung ohne Schlüssel und folgen Sie „${NAMES.checkSetup}“. Oder richten Sie die Einwilligung ein und laden Sie die Nutzer ein.`,
  }),
};

export const rolloutSentences: SheetSentences<RolloutFindings> = {
  'alias-unknown': ({alias, nearest}, {columns}) => ({
    says: `Der Nutzer hat keine „Senden als“-Adresse ${alias}.`,
    fix: nearest
      ? `Meinten Sie ${nearest}? Fügen Sie andernfalls die Adresse in den Gmail-Einstellungen des Nutzers hinzu (${PATHS.sendAs}).`
      : `Fügen Sie die Adresse in den Gmail-Einstellungen des Nutzers hinzu (${PATHS.sendAs}) oder korrigieren Sie die Spalte „${columns.alias}“.`,
  }),
  'alias-not-verified': ({alias}) => ({
    says: `Der Nutzer hat die „Senden als“-Adresse ${alias} noch nicht bestätigt.`,
    fix: 'Bitten Sie den Nutzer, auf den Link in der Bestätigungsmail von Gmail zu klicken, und führen Sie die Zeile dann noch einmal aus.',
  }),
  'alias-elsewhere': ({alias, user}) => ({
    says: `Gmail behandelt ${alias} nicht als Alias von ${user}: E-Mails an diese Adresse kommen in einem anderen Postfach an. Mit diesem Zertifikat kann ${user} als ${alias} signieren, aber keine damit verschlüsselten E-Mails lesen.`,
    fix: `Wenn ${user} nur als ${alias} sendet, laden Sie dasselbe Zertifikat auch in das andere Postfach hoch. Bitten Sie andernfalls den Nutzer, in den Gmail-Einstellungen „Als Alias behandeln“ zu aktivieren (${PATHS.sendAs}).`,
  }),
  'password-emptied': ({isGone}, {columns}) =>
    isGone
      ? {
          says: `Die Zelle „${columns.password}“ wurde nach einem früheren Hochladen geleert, und Gmail hat dieses Zertifikat nicht mehr.`,
          fix: PASSWORD_AGAIN,
        }
      : {
          says: `Die Zelle „${columns.password}“ wurde nach einem früheren Hochladen geleert, daher lässt sich die Datei nicht öffnen.`,
          fix: `${NOTHING_TO_DO} Um die Datei zu prüfen, geben Sie das Passwort noch einmal ein.`,
        },
  'replaced-in-gmail': () => ({
    says: 'Das gültige Standardzertifikat in Gmail ist nicht das, das mit dieser Zeile hochgeladen wurde: Es wurde ersetzt. Der neue Standard bleibt.',
    fix: `Wenn das richtig ist, müssen Sie nichts tun. Geben Sie andernfalls das Passwort noch einmal ein und führen Sie „${A.upload}“ aus, oder wählen Sie mit „${A.setDefault}“ ein Zertifikat.`,
  }),
  'default-ends-later': ({ends, subject}) => ({
    says: `Das jetzige Standardzertifikat (${subject}) läuft am ${day(ends)} ab, später als dieses Zertifikat.`,
    fix: `Um es zu behalten, deaktivieren Sie „${settingLabels.settings.makeDefault}“.`,
  }),
  'uploaded-not-default': () => ({
    says: 'Das Zertifikat ist in Gmail gespeichert, konnte aber nicht als Standard festgelegt werden.',
    fix: `Führen Sie „${A.upload}“ für diese Zeile noch einmal aus: Es wird nur der Standard festgelegt.`,
  }),
  'stored-differently': ({id}) => ({
    says: `Gmail hat ein anderes Zertifikat (ID ${id}) gespeichert als das geprüfte.`,
    fix: 'Rufen Sie den Status der Zeile ab, um zu sehen, was Gmail hat, und melden Sie dies.',
  }),
  'certificate-not-held': ({id}) => ({
    says: id
      ? `Gmail hat das Zertifikat ${id} für diesen Alias nicht.`
      : 'Gmail hat das hochgeladene Zertifikat für diesen Alias nicht.',
    fix: 'Rufen Sie den Status der Zeile ab und wählen Sie eines der Zertifikate, die Gmail hat.',
  }),
  'packed-again': ({encryption}) => ({
    says: `Gmail hat die Datei ohne Grund abgelehnt und sie neu verpackt mit ${encryption === 'legacy' ? '3DES und SHA-1' : 'AES-256 und SHA-256'} akzeptiert.`,
    fix: `${NOTHING_TO_DO} Die Datei selbst bleibt, wie sie ist.`,
  }),
  'no-certificate-named': () => ({
    says: 'Die Zeile sagt nicht, welches Zertifikat gemeint ist: Ihre Zertifikat-ID ist leer.',
    fix: `Führen Sie zuerst „${A.upload}“ oder „${A.preview}“ für die Zeile aus, oder wählen Sie das Zertifikat in der Seitenleiste.`,
  }),
  'is-default': () => ({
    says: 'Das Zertifikat ist das Standardzertifikat dieses Alias.',
    fix: 'Legen Sie zuerst ein anderes als Standard fest, oder wählen Sie in der Seitenleiste, dass es ebenfalls gelöscht wird.',
  }),
  'last-valid': () => ({
    says: 'Das Zertifikat ist das einzige gültige für diesen Alias. Ohne es kann der Nutzer weder signieren noch verschlüsselte E-Mails empfangen.',
    fix: 'Laden Sie zuerst ein neues Zertifikat hoch, oder wählen Sie in der Seitenleiste, dass es ebenfalls gelöscht wird.',
  }),
  'only-certificate': () => ({
    says: 'Das Zertifikat ist das einzige, das Gmail für diesen Alias hat. Auch wenn es jetzt nicht gültig ist, lassen sich damit verschlüsselte E-Mails nur lesen, solange Gmail es hat.',
    fix: 'Laden Sie zuerst ein neues Zertifikat hoch, oder wählen Sie in der Seitenleiste, dass es ebenfalls gelöscht wird.',
  }),
  'revoked-at-ca': () => ({
    says: 'Die Zertifikate, die der CA-Pool für diesen Nutzer ausgestellt hat, sind widerrufen.',
    fix: `${NOTHING_TO_DO} Wer Sperrlisten prüft, sieht das innerhalb etwa eines Tages.`,
  }),
  'already-as-wanted': () => ({
    says: 'Gmail hatte das Zertifikat nicht mehr.',
    fix: NOTHING_TO_DO,
  }),
  // Without the days left: a cell that says something else every day would be a change every day.
  'renewal-due': ({ends}) => ({
    says: `Das Standardzertifikat läuft am ${day(ends)} ab.`,
    fix: `Tragen Sie die neue Zertifikatsdatei und ihr Passwort in die Zeile ein und führen Sie „${A.renew}“ aus.`,
  }),
  'default-expired': ({ends}) => ({
    says: `Das Zertifikat, mit dem Gmail signiert, ist am ${day(ends)} abgelaufen.`,
    fix: `Führen Sie „${A.renew}“ aus. Wenn Gmail kein neueres gültiges Zertifikat hat, tragen Sie zuerst eine neue Datei und ihr Passwort in die Zeile ein.`,
  }),
  'newer-not-default': ({began, ends}) => ({
    says: `Gmail hat auch ein neueres Zertifikat (gültig vom ${day(began)} bis zum ${day(ends)}), das nicht der Standard ist. E-Mail-Programme verschlüsseln meist mit dem neuesten Zertifikat, das sie gesehen haben.`,
    fix: `Um mit dem neueren zu signieren, wählen Sie es in der Seitenleiste mit „${A.setDefault}“. Andernfalls müssen Sie nichts tun.`,
  }),
  'no-default': () => ({
    says: 'Gmail hat ein gültiges Zertifikat für diesen Alias, aber keines ist der Standard.',
    fix: `Führen Sie „${A.update}“ aus: Das Zertifikat, das am spätesten abläuft, wird als Standard festgelegt.`,
  }),
  'certificate-gone': () => ({
    says: 'Gmail hat das Zertifikat dieser Zeile nicht mehr: Jemand hat es gelöscht.',
    fix: `Um es wieder hochzuladen, geben Sie das Passwort noch einmal ein und führen Sie „${A.upload}“ aus.`,
  }),
  'file-not-newer': ({ends, heldEnds}) => ({
    says: `Das Zertifikat in der Datei der Zeile läuft am ${day(ends)} ab, nicht später als das in Gmail (${day(heldEnds)}).`,
    fix: `Tragen Sie die neue Zertifikatsdatei und ihr Passwort in die Zeile ein und führen Sie „${A.renew}“ aus. Wenn die Datei ein widerrufenes oder neu ausgestelltes Zertifikat ersetzt, führen Sie „${A.upload}“ aus.`,
  }),
  'expires-before-date': ({ends, until}) => ({
    says: `Dieses Zertifikat läuft am ${day(ends)} ab, vor dem ${day(until)}, der für „${A.update}“ festgelegt wurde.`,
    fix: `Tragen Sie eine Datei, die später abläuft, und ihr Passwort in die Zeile ein und führen Sie „${A.update}“ noch einmal aus.`,
  }),
  'no-previous-default': (_, {sheets}) => ({
    says: `Im Tabellenblatt „${sheets.log}“ steht kein früherer Standard dieses Alias.`,
    fix: 'Öffnen Sie die Zeile in der Seitenleiste und wählen Sie eines ihrer Zertifikate.',
  }),
  'previous-expired': ({ends}) => ({
    says: `Das vorherige Standardzertifikat ist am ${day(ends)} abgelaufen und wurde daher nicht wieder als Standard festgelegt.`,
    fix: 'Öffnen Sie die Zeile in der Seitenleiste und wählen Sie ein gültiges Zertifikat.',
  }),
  'row-changed': () => ({
    says: 'Zellen dieser Zeile wurden geändert, nachdem die Aktion begonnen hatte. Für die Zeile wurde daher nichts getan.',
    fix: 'Prüfen Sie die Zeile und führen Sie die Aktion noch einmal aus.',
  }),
  'program-fault': ({text}) => ({
    says: `In dieser Zeile ist ein interner Fehler aufgetreten (${text}).`,
    fix: 'Melden Sie ihn mit dem Status der Zeile. Die anderen Zeilen wurden fortgesetzt.',
  }),
};

export const doorSentences: SheetSentences<
  Omit<
    DoorFindings,
    keyof (CseDoorFindings &
      ConsentDoorFindings &
      CseDoorFindings &
      CseFolderFindings &
      ScheduleFindings &
      DirectoryFindings &
      IssuerFindings &
      ImportDoorFindings)
  >
> = {
  'not-an-operator': ({operator}) => ({
    says: operator
      ? `${operator} ist kein Operator dieser Tabelle.`
      : 'Dieses Konto ist kein Operator dieser Tabelle.',
    fix: 'Bitten Sie einen der Operatoren, Sie in den Einstellungen hinzuzufügen.',
  }),
  'not-set-up': (_, {setUp}) => ({
    says: 'Die Tabelle ist noch nicht eingerichtet.',
    fix: setUpBy(setUp),
  }),
  'document-older': ({version, script}, {setUp}) => ({
    says: `Diese Tabelle wurde zuletzt mit Version ${version} eingerichtet, das Skript hat Version ${script}.`,
    fix: `${setUpBy(setUp)} Dabei wird übernommen, was die frühere Version gespeichert hat, und nichts gelöscht.`,
  }),
  'document-newer': ({version, script}) => ({
    says: `Diese Tabelle wurde mit Version ${version} eingerichtet, die neuer ist als das Skript (${script}). ${NOTHING_CHANGED}`,
    fix: `Installieren Sie Version ${version} oder neuer und laden Sie die Tabelle neu.`,
  }),
  'sheet-missing': ({sheet}, {setUp}) => ({
    says: `Das Tabellenblatt „${sheet}“ fehlt.`,
    fix: `${setUpBy(setUp)} Was fehlt, wird erstellt, und nichts wird gelöscht.`,
  }),
  'column-missing': ({sheet, columns}, {setUp}) => ({
    says: pick(columns.length, {
      one: `Im Tabellenblatt „${sheet}“ fehlt eine Spalte: ${list(columns)}.`,
      other: `Im Tabellenblatt „${sheet}“ fehlen Spalten: ${list(columns)}.`,
    }),
    fix: `${setUpBy(setUp)} Die fehlenden Überschriften werden hinzugefügt, und nichts wird gelöscht.`,
  }),
  'sheet-protected': ({sheet, columns, operator}) => ({
    says:
      columns.length === 0
        ? `Das Tabellenblatt „${sheet}“ ist geschützt, und ${operator} darf es nicht bearbeiten.`
        : `Im Tabellenblatt „${sheet}“ sind Zellen geschützt, die ${operator} nicht bearbeiten darf: ${list(columns)}.`,
    fix: `${NOTHING_CHANGED} Bitten Sie den Eigentümer der Tabelle, ${operator} die geschützten Zellen bearbeiten zu lassen (Daten > Tabellenblätter und Bereiche schützen), und starten Sie dann noch einmal.`,
  }),
  'nothing-selected': ({selection, action, hidden}, {sheets}) => {
    const sheet = sheets[traitsOf(action).sheet];
    switch (selection) {
      case 'selected':
        if (hidden > 0) {
          return {
            says: pick(hidden, {
              one: `Die ausgewählte Zeile im Tabellenblatt „${sheet}“ ist ausgeblendet.`,
              other: `Alle ${grouped(hidden)} ausgewählten Zeilen im Tabellenblatt „${sheet}“ sind ausgeblendet.`,
            }),
            fix: 'Blenden Sie die Zeilen ein oder wählen Sie andere aus und versuchen Sie es noch einmal.',
          };
        }
        return {
          says: `Im Tabellenblatt „${sheet}“ ist keine Zeile mit einem Nutzer ausgewählt.`,
          fix: 'Wählen Sie eine oder mehrere Zeilen aus und versuchen Sie es noch einmal.',
        };
      case 'todo':
        return {
          says: 'Keine Zeile ist mehr offen.',
          fix: `Wählen Sie „${NAMES.all}“ oder wählen Sie im Tabellenblatt Zeilen aus.`,
        };
      case 'attention':
        return {
          says: 'Bei keiner Zeile besteht Handlungsbedarf.',
          fix: `Wählen Sie „${NAMES.todo}“ oder „${NAMES.all}“ oder wählen Sie im Tabellenblatt Zeilen aus.`,
        };
      case 'pilot':
        return {
          says: 'Keine Zeile ist zum Hochladen bereit.',
          fix: 'Prüfen Sie zuerst die Zeilen und beheben Sie, wo Handlungsbedarf besteht.',
        };
      case 'pending':
        return {says: 'Keine Zeile wartet.', fix: 'Es ist nichts mehr zu tun.'};
      case 'named':
        return {
          says: `Die Zeilen sind nicht mehr im Tabellenblatt „${sheet}“.`,
          fix: 'Prüfen Sie das Tabellenblatt und starten Sie noch einmal.',
        };
      case 'imported':
        return {
          says: `Die Zeilen des letzten Imports sind nicht mehr im Tabellenblatt „${sheet}“.`,
          fix: 'Wählen Sie andere Zeilen.',
        };
      case 'cause':
        return {
          says: 'Bei keiner Zeile besteht aus diesem Grund noch Handlungsbedarf.',
          fix: 'Hier ist nichts mehr zu tun.',
        };
      case 'stored':
        return {
          says: 'Keine Zeile hat ein Schlüsselpaar.',
          fix: 'Es ist nichts mehr zu tun.',
        };
      case 'all':
        return {
          says: `Das Tabellenblatt „${sheet}“ hat noch keine Zeilen.`,
          fix: 'Tragen Sie Nutzer und Zertifikatsdateien ein, je eine Zeile.',
        };
    }
  },
  'run-in-progress': ({operator, action, left, minutes}) => ({
    says:
      left === 0
        ? `Eine Ausführung (${aboutRun(action, operator, minutes)}) liest noch die Postfächer von Nutzern ohne Zeile.`
        : `Eine Ausführung (${aboutRun(action, operator, minutes)}) hat noch ${count(left, 'Zeile', 'Zeilen')} in der Warteschlange.`,
    fix: 'Setzen Sie sie zuerst in der Seitenleiste fort oder halten Sie sie an.',
  }),
  'another-execution': ({operator, action, done, total, minutes}) => ({
    says: action
      ? `Die Ausführung „${actions[action]}“${minutes === null ? '' : ` (${started(minutes)})`} wird gerade von ${operator || 'einem anderen Vorgang'} bearbeitet: ${grouped(done)} von ${grouped(total)} Zeilen sind fertig.`
      : operator
        ? `Diese Tabelle wird gerade von ${operator} bearbeitet.`
        : 'Diese Tabelle wird gerade von einem anderen Vorgang bearbeitet.',
    fix: 'Warten Sie, bis sie fertig ist, oder halten Sie sie in der Seitenleiste an. Wenn sie abgebrochen ist, können Sie sie in zwei Minuten fortsetzen.',
  }),
  'command-line-at-work': ({operator, action, minutes}) => ({
    says: `Diese Tabelle wird gerade von ${operator} über die Befehlszeile bearbeitet${action ? ` („${actions[action]}“)` : ''}, ${started(minutes)}.`,
    fix: `Warten Sie, bis der Befehl fertig ist, oder beenden Sie ihn in der Seitenleiste mit „${NAMES.stop}“ oder in seinem Terminal mit Strg-C. Wenn er abgebrochen ist, können Sie in drei Minuten beginnen.`,
  }),
  'confirmation-differs': ({expected, confirmed}, {sheets}) => ({
    says:
      confirmed === expected
        ? `Die Zeilen oder ihre Einträge im Tabellenblatt „${sheets.log}“ haben sich geändert, seit Sie sie bestätigt haben.`
        : `Sie haben ${count(confirmed, 'Zeile', 'Zeilen')} bestätigt, die Aktion würde jetzt aber ${grouped(expected)} betreffen.`,
    fix: `${NOTHING_CHANGED} Sehen Sie die Zeilen durch und bestätigen Sie noch einmal.`,
  }),
  'confirmation-missing': ({action}) => ({
    says: `„${actions[action]}“ wurde ohne die bestätigten Zeilen gestartet.`,
    fix: `${NOTHING_CHANGED} Starten Sie die Aktion in der Seitenleiste oder im Menü. Ein eigener Client muss „rows“ genau so senden, wie die Vorschau es zurückgegeben hat.`,
  }),
  'not-previewed': ({action}) => ({
    says: `Für „${actions[action]}“ gibt es keine Vorschau, daher wurde nichts gestartet.`,
    fix: `Wählen Sie für das Hochladen „${A.preview}“.`,
  }),
  'too-many-rows': ({action, count: rows, most}) => ({
    says: `„${actions[action]}“ würde ${grouped(rows)} Zeilen verarbeiten. Eine Ausführung kann höchstens ${grouped(most)} haben.`,
    fix: `Wählen Sie höchstens ${grouped(most)} Zeilen aus, führen Sie die Aktion aus und wählen Sie dann die nächsten aus.`,
  }),
  'files-unreadable': () => ({
    says: 'Die Dateien sind nicht vollständig angekommen, daher wurde nichts hochgeladen.',
    fix: 'Schließen Sie die Seitenleiste, öffnen Sie sie wieder und wählen Sie die Dateien noch einmal.',
  }),
  'run-not-continued': ({operator, minutes}) => ({
    says: `Die Ausführung kommt seit ${count(minutes, 'Minute', 'Minuten')} nicht voran.`,
    fix: `Wählen Sie „Fortsetzen“: Für die Seitenleiste gibt es kein Zeitlimit. Eine Ausführung, die in den ersten Sekunden abgebrochen ist, hat noch keinen Trigger. Zeitgesteuerte Trigger dürfen pro Person sechs Stunden am Tag laufen, und die von ${operator} sind vielleicht aufgebraucht (Google sendet dann eine E-Mail über „zu viel Rechenzeit“). In diesem Fall wird die Ausführung innerhalb eines Tages fortgesetzt. Prüfen Sie andernfalls ${PATHS.triggers} und „Ausführungen“.`,
  }),
  'shared-with-others': ({people}) => ({
    says: pick(people.length, {
      one: `Eine Person, die kein Operator ist, kann diese Tabelle und ihre Passwörter sehen: ${listed(people)}.`,
      other: `${grouped(people.length)} Personen, die keine Operatoren sind, können diese Tabelle und ihre Passwörter sehen: ${listed(people)}.`,
    }),
    fix: 'Entfernen Sie sie unter „Freigeben“ oder machen Sie sie in den Einstellungen zu Operatoren. Ältere Versionen der Tabelle enthalten Passwörter, die geleert wurden.',
  }),
  'shared-by-link': ({mayEdit, inDomain}) => ({
    says: inDomain
      ? mayEdit
        ? 'Alle in Ihrer Organisation, die den Link haben, können diese Tabelle und ihre Passwörter sehen und bearbeiten.'
        : 'Alle in Ihrer Organisation, die den Link haben, können diese Tabelle und ihre Passwörter sehen.'
      : mayEdit
        ? 'Alle, die den Link haben, können diese Tabelle und ihre Passwörter sehen und bearbeiten.'
        : 'Alle, die den Link haben, können diese Tabelle und ihre Passwörter sehen.',
    fix: 'Wählen Sie unter „Freigeben“ > „Allgemeiner Zugriff“ die Option „Eingeschränkt“.',
  }),
  'more-rows-twice': ({rows, more}) => ({
    says: `Auch diese Zeilen wiederholen Nutzer und Alias einer Zeile darüber: ${listedWith(rows.map(String), more)}.`,
    fix: 'Löschen Sie die Zeilen, die Sie nicht benötigen.',
  }),
  'no-row': (_, {sheets}) => ({
    says: `Der Cursor ist nicht in einer Zeile des Tabellenblatts „${sheets.rollout}“.`,
    fix: 'Klicken Sie auf eine Zelle der Zeile.',
  }),
  'no-run': () => ({
    says: 'Es gibt keine Ausführung, die sich fortsetzen lässt.',
    fix: 'Starten Sie eine Aktion.',
  }),
  'renewal-days-for-run-invalid': ({value, most}) => ({
    says: `„${value}“ ist keine Anzahl von Tagen von 1 bis ${most}, daher wurde nichts gestartet.`,
    fix: 'Korrigieren Sie sie oder lassen Sie das Feld leer, um die Anzahl aus dem Zeitplan zu verwenden.',
  }),
  'valid-until-invalid': ({value}) => ({
    says: `„${value}“ ist weder das heutige noch ein späteres Datum, daher wurde nichts gestartet.`,
    fix: 'Wählen Sie ein späteres Datum oder lassen Sie das Feld leer. Dann zählt, ob ein Zertifikat jetzt gültig ist.',
  }),
  'took-too-long': () => ({
    says: 'Google hat innerhalb einer Minute nicht geantwortet.',
    fix: 'Versuchen Sie es in einigen Minuten noch einmal.',
  }),
  'setting-invalid': ({setting, value}) => ({
    says: `„${value}“ ist kein gültiger Wert für die Einstellung „${settingNames[setting]}“.`,
    fix: `${NOTHING_CHANGED} Korrigieren Sie ihn und speichern Sie noch einmal.`,
  }),
  'operator-would-be-locked-out': ({operator}) => ({
    says: `Sie (${operator}) wären kein Operator mehr.`,
    fix: 'Lassen Sie sich in der Liste. Ein anderer Operator kann Sie entfernen.',
  }),
  'root-unusable': ({why, value}) => ({
    says: {
      notRoot: `${value} ist eine Zwischen-CA, kein Root.`,
      notCertificate: `Unter den Roots ist etwas, das kein Zertifikat ist (${value}).`,
      unreadable: `Ein Teil der Roots ist nicht lesbar (${value}).`,
    }[why],
    fix:
      why === 'notRoot'
        ? `${NOTHING_CHANGED} Fügen Sie das Zertifikat des Roots darüber ein.`
        : `${NOTHING_CHANGED} Fügen Sie Root-Zertifikate im PEM-Format ein, oder schreiben Sie in jede Zeile einen SHA-256-Fingerabdruck oder einen Namen.`,
  }),
  'too-many-roots': ({count: given, most}) => ({
    says: `Dies sind ${grouped(given)} Roots. Höchstens ${grouped(most)} können gespeichert werden, weniger, wenn ihre Namen lang sind.`,
    fix: `${NOTHING_CHANGED} Entfernen Sie die Roots, die keines Ihrer Zertifikate benötigt.`,
  }),
  'key-unreadable': () => ({
    says: 'Dies ist nicht die JSON-Schlüsseldatei eines Dienstkontos.',
    fix: 'Wählen Sie die Datei, die die Cloud Console heruntergeladen hat, als Sie den Schlüssel erstellt haben. Sie beginnt mit „{“ und enthält „private_key“.',
  }),
  'unknown-verb': () => ({
    says: 'Die Seitenleiste ist älter als das Skript.',
    fix: 'Schließen Sie die Seitenleiste und öffnen Sie sie wieder.',
  }),
  'permission-missing': ({url}) => ({
    says: 'Sie haben dem Skript nicht alle Berechtigungen gegeben, die es benötigt.',
    fix: `Öffnen Sie ${url || 'den Berechtigungsdialog des Skripts (wählen Sie einen beliebigen Eintrag des Menüs S/MIME)'}, wählen Sie „Alle auswählen“ und erlauben Sie es. Wählen Sie die Aktion dann noch einmal: Google setzt sie nicht automatisch fort.`,
  }),
  'door-fault': ({text}) => ({
    says: `Ein interner Fehler ist aufgetreten (${text}).`,
    fix: 'Versuchen Sie es noch einmal. Wenn es wieder geschieht, melden Sie, was Sie getan haben.',
  }),
};

function aboutRun(
  action: keyof typeof actions,
  operator: string,
  minutes: number | null,
): string {
  return [
    `„${actions[action]}“`,
    `von ${operator}`,
    ...(minutes === null ? [] : [started(minutes)]),
  ].join(', ');
}

/** How old a run is, within a sentence. */
function started(minutes: number): string {
  if (minutes < 1) return 'vor weniger als einer Minute gestartet';
  if (minutes < 120) {
    return `vor ${count(minutes, 'Minute', 'Minuten')} gestartet`;
  }
  return minutes < 48 * 60
    ? `vor ${count(Math.floor(minutes / 60), 'Stunde', 'Stunden')} gestartet`
    : `vor ${count(Math.floor(minutes / 1440), 'Tag', 'Tagen')} gestartet`;
}
