/** German: rows of the CSE sheet, their outcomes, and the refusals of requests. */
import type {CseRowFindings} from '../../core/cse/row-findings';
import type {
  CseDoorFindings,
  CseWorkFindings,
} from '../../core/cse/work-findings';
import type {CseOutcome, Outcome} from '../../core/rows/outcome';
import type {SheetSentences} from '../language';
import {actionNames as A} from './action-names';
import {count, day, grouped, pick} from './format';
import {NAMES, PATHS} from './words';

const IN_SIDEBAR = `in der Seitenleiste unter „${NAMES.encryption}“`;

export const cseRowSentences: SheetSentences<CseRowFindings> = {
  'cse-use-unknown': ({value}, {columns}) => ({
    says: `„${value}“ in der Spalte „${columns.use}“ ist nicht „both“, „signing“ oder „encryption“.`,
    fix: 'Tragen Sie dort eines dieser Wörter ein oder leeren Sie die Zelle für beides.',
  }),
  'cse-certificate-missing': (_, {columns}) => ({
    says: `Die Zelle „${columns.certificate}“ ist leer.`,
    fix: 'Tragen Sie dort den Drive-Link oder die ID der .p7pem-, .p7b-, PEM- oder .p12-Datei ein.',
  }),
  'cse-certificate-not-a-link': (_, {columns}) => ({
    says: `In der Zelle „${columns.certificate}“ steht weder ein Drive-Link noch eine Datei-ID (mindestens 25 Zeichen).`,
    fix: `Wählen Sie die Datei in Drive aus, dann ${PATHS.copyLink}, und fügen Sie den Link ein. Ein Dateiname genügt nicht. Wenn in der Zelle das Passwort der Datei steht, verschieben Sie es in die Spalte „${columns.password}“.`,
  }),
  'cse-certificate-link-to-folder': (_, {columns}) => ({
    says: `Der Link in der Spalte „${columns.certificate}“ führt zu einem Ordner, nicht zu einer Datei.`,
    fix: `Öffnen Sie den Ordner in Drive, kopieren Sie den Link der Zertifikatsdatei selbst (${PATHS.copyLink}) und fügen Sie ihn ein.`,
  }),
  'cse-row-twice': ({row, first, use}) => ({
    says: {
      both: `Zeile ${row} ist für denselben Nutzer und für beide Verwendungen wie Zeile ${first}.`,
      signing: `Zeile ${row} ist für denselben Nutzer und für das Signieren wie Zeile ${first}.`,
      encryption: `Zeile ${row} ist für denselben Nutzer und für das Verschlüsseln wie Zeile ${first}.`,
    }[use],
    fix: 'Löschen Sie eine der Zeilen. Nur die erste wird verarbeitet.',
  }),
  'cse-both-beside-one': ({row, other}) => ({
    says: `Die Zeilen ${row} und ${other} sind für denselben Nutzer, eine für beide Verwendungen und eine für eine einzige.`,
    fix: 'Behalten Sie nur die Zeile für beide Verwendungen, oder legen Sie je eine Zeile zum Signieren und zum Verschlüsseln an.',
  }),
  'cse-partner-row-missing': ({user, lacks}, {columns}) => ({
    says: {
      both: `Eine Identität benötigt ein Schlüsselpaar für jede Verwendung. ${user} hat keine Zeile für beide Verwendungen.`,
      signing: `Eine Identität benötigt ein Schlüsselpaar für jede Verwendung. ${user} hat keine Zeile für das Signieren.`,
      encryption: `Eine Identität benötigt ein Schlüsselpaar für jede Verwendung. ${user} hat keine Zeile für das Verschlüsseln.`,
    }[lacks],
    fix: {
      both: `Fügen Sie eine Zeile für beide Verwendungen hinzu, oder leeren Sie die Zelle „${columns.use}“, sodass dieses Schlüsselpaar für beides ist.`,
      signing: `Fügen Sie eine Zeile für das Signieren hinzu, oder leeren Sie die Zelle „${columns.use}“, sodass dieses Schlüsselpaar für beides ist.`,
      encryption: `Fügen Sie eine Zeile für das Verschlüsseln hinzu, oder leeren Sie die Zelle „${columns.use}“, sodass dieses Schlüsselpaar für beides ist.`,
    }[lacks],
  }),
};

export const cseWorkSentences = {
  'cse-needs-delegation': ({user}) => ({
    says: `Die clientseitige Verschlüsselung für ${user} lässt sich nur mit domainweiter Delegierung einrichten. Das gilt auch für Ihr eigenes Konto.`,
    fix: `Öffnen Sie die Einstellungen in der Seitenleiste, wählen Sie die Delegierung ohne Schlüssel und folgen Sie „${NAMES.checkSetup}“.`,
  }),
  'key-service-differs': ({uri, expected, by}) =>
    by === 'settings'
      ? {
          says: `Der Schlüssel wurde von ${uri} verpackt, der Schlüsseldienst in den Einstellungen ist aber ${expected}.`,
          fix: `Lassen Sie den Schlüssel von diesem Schlüsseldienst verpacken oder ändern Sie die Einstellung ${IN_SIDEBAR}.`,
        }
      : {
          says: `Der Schlüssel wurde von ${uri} verpackt, der Schlüsseldienst der anderen Zeilen ist aber ${expected}.`,
          fix: `Alle Nutzer ohne zugewiesenen Schlüsseldienst müssen denselben verwenden. Korrigieren Sie die Zeile, weisen Sie ${IN_SIDEBAR} Einheiten oder Gruppen Schlüsseldienste zu, oder führen Sie die Zeilen jedes Schlüsseldienstes getrennt aus.`,
        },
  'key-service-not-assigned': ({uri, expected, to}) => ({
    says: `Der Schlüssel wurde von ${uri} verpackt, der Nutzer gehört aber zu ${to} mit dem Schlüsseldienst ${expected}.`,
    fix: `Lassen Sie den Schlüssel von diesem Schlüsseldienst verpacken oder passen Sie die Zuweisung ${IN_SIDEBAR} der Admin-Konsole an.`,
  }),
  'assigned-group-unknown': ({group}) => ({
    says: `Der Gruppe ${group} ist ein Schlüsseldienst zugewiesen, Ihre Organisation hat aber keine solche Gruppe.`,
    fix: `Korrigieren Sie die Adresse der Gruppe ${IN_SIDEBAR}.`,
  }),
  'unit-unknown': ({user}, {columns}) => ({
    says: `${user} wurde im Verzeichnis nicht gefunden. Organisationseinheit und Schlüsseldienst des Nutzers sind daher unbekannt.`,
    fix: `Prüfen Sie, ob in der Spalte „${columns.user}“ die primäre E-Mail-Adresse des Nutzers steht.`,
  }),
  'key-service-unnamed': () => ({
    says: 'In der Zeile steht „wrap“, aber es ist kein Schlüsseldienst festgelegt.',
    fix: `Geben Sie ${IN_SIDEBAR} die Adresse des Schlüsseldienstes ein, entweder für alle oder für die Einheit oder Gruppe des Nutzers.`,
  }),
  'wrapping-switched-off': () => ({
    says: 'In der Zeile steht „wrap“, aber das Verpacken von Schlüsseln ist deaktiviert.',
    fix: `Verlinken Sie stattdessen eine .wrap-Datei, was sicherer ist. Oder aktivieren Sie das Verpacken ${IN_SIDEBAR}, nachdem Sie gelesen haben, was es bedeutet.`,
  }),
  'wrapping-wants-token': () => ({
    says: 'Die Zeile kann nicht automatisch wiederholt werden: Ihr Schlüssel muss verpackt werden, und das Token des Schlüsseldienstes wird nie gespeichert.',
    fix: `Sobald die clientseitige Verschlüsselung aktiv ist, führen Sie in der Seitenleiste „${A.cseUpload}“ für diese Zeile aus und geben Sie das Token ein.`,
  }),
  'metadata-file-not-found': ({isOtherThing}, {columns}) => ({
    says: isOtherThing
      ? `Der Link in der Zelle „${columns.metadata}“ führt zu etwas, das keine Datei ist, etwa zu einem Google-Dokument.`
      : 'Die Datei mit den Schlüsselmetadaten wurde in Drive nicht gefunden, oder Sie haben keinen Zugriff darauf.',
    fix: 'Tragen Sie den Link oder die ID der .wrap-Datei des Nutzers in die Zelle ein und prüfen Sie, ob die Datei für Sie freigegeben ist.',
  }),
  'cse-password-emptied': (_, {columns}) => ({
    says: `Die Zelle „${columns.password}“ wurde nach einem früheren Hochladen geleert, und Gmail hat dieses Schlüsselpaar nicht mehr.`,
    fix: 'Geben Sie das Passwort noch einmal ein.',
  }),
  'identity-elsewhere': ({pairs}) => ({
    says: `Das Schlüsselpaar ist in Gmail gespeichert, die Identität des Nutzers verwendet aber ein anderes (${pairs}).`,
    fix: `Führen Sie „${A.cseSwitch}“ für diese Zeile aus, damit die Identität dieses Schlüsselpaar verwendet. Das andere bleibt erhalten.`,
  }),
  'identity-missing': () => ({
    says: 'Das Schlüsselpaar ist in Gmail gespeichert, der Nutzer hat aber keine Identität.',
    fix: `Führen Sie „${A.cseUpload}“ für diese Zeile noch einmal aus. Es wird nur die Identität erstellt.`,
  }),
  'identity-gone': () => ({
    says: 'Der Nutzer hat keine Identität mehr. Das Schlüsselpaar ist weiterhin in Gmail gespeichert.',
    fix: `Um wieder eine Identität zu erstellen, führen Sie „${A.cseUpload}“ für diese Zeile aus.`,
  }),
  'pair-stored-only': ({id}) => ({
    says: `Das Schlüsselpaar ist in Gmail gespeichert (ID ${id}), konnte der Identität aber nicht zugewiesen werden.`,
    fix: 'Führen Sie dieselbe Aktion für diese Zeile noch einmal aus. Es wird nur getan, was noch fehlt.',
  }),
  'partner-without-pair': ({row, use}) => ({
    says: {
      both: `Das Schlüsselpaar ist in Gmail gespeichert. Die Identität benötigt auch das Schlüsselpaar für beide Verwendungen aus Zeile ${row}, das nicht in Gmail gespeichert ist.`,
      signing: `Das Schlüsselpaar ist in Gmail gespeichert. Die Identität benötigt auch das Schlüsselpaar für das Signieren aus Zeile ${row}, das nicht in Gmail gespeichert ist.`,
      encryption: `Das Schlüsselpaar ist in Gmail gespeichert. Die Identität benötigt auch das Schlüsselpaar für das Verschlüsseln aus Zeile ${row}, das nicht in Gmail gespeichert ist.`,
    }[use],
    fix: `Führen Sie „${A.cseUpload}“ für Zeile ${row} und diese Zeile zusammen aus.`,
  }),
  'pair-disabled': ({id}) => ({
    says: `Gmail hat dieses Schlüsselpaar bereits (ID ${id}), es ist aber deaktiviert.`,
    fix: `Führen Sie „${A.cseEnable}“ für diese Zeile aus und dann noch einmal diese Aktion. Es wurde kein zweites Schlüsselpaar erstellt.`,
  }),
  'pair-gone': ({id}) => ({
    says: `Gmail hat das Schlüsselpaar ${id} nicht mehr: Es wurde endgültig gelöscht. Damit verschlüsselte E-Mails lassen sich nicht mehr lesen.`,
    fix: `Um wieder ein Schlüsselpaar hochzuladen, führen Sie „${A.cseUpload}“ aus.`,
  }),
  'pair-not-stored': () => ({
    says: 'Gmail hat nicht bestätigt, dass das Schlüsselpaar gespeichert wurde, und führt es nicht auf.',
    fix: 'Führen Sie die Zeile später noch einmal aus. Nichts wird doppelt gespeichert.',
  }),
  'pair-stored-differently': ({id}) => ({
    says: `Gmail hat ein anderes Zertifikat gespeichert (Schlüsselpaar ${id}) als das, nach dem die Datei beurteilt wurde.`,
    fix: 'Rufen Sie den Status der Zeile ab und melden Sie dies.',
  }),
  'no-pair-named': (_, {columns}) => ({
    says: `Die Zeile sagt nicht, welches Schlüsselpaar gemeint ist: Ihre Zelle „${columns.keyPair}“ ist leer.`,
    fix: `Führen Sie zuerst „${A.cseUpload}“ für die Zeile aus.`,
  }),
  'no-previous-pair': () => ({
    says: 'Die Zeile nennt kein vorheriges Schlüsselpaar, zu dem sich zurückkehren ließe.',
    fix: 'Wählen Sie das Schlüsselpaar in der Seitenleiste: Klicken Sie auf die Zeile und verwenden Sie „Zum Signieren und Verschlüsseln verwenden“.',
  }),
  'previous-pair-unusable': ({id}) => ({
    says: `Das vorherige Schlüsselpaar (${id}) ist deaktiviert oder nicht mehr in Gmail, daher wurde die Identität nicht geändert.`,
    fix: 'Wenn es deaktiviert ist, aktivieren Sie es in der Seitenleiste und kehren Sie dann noch einmal zurück.',
  }),
  'waited-too-long': ({since, hours}) => ({
    says: `Die clientseitige Verschlüsselung ist für diesen Nutzer nach ${count(hours, 'Stunde', 'Stunden')} noch nicht aktiv (seit dem ${day(since)}). Das Hochladen wird nicht mehr wiederholt.`,
    fix: `Öffnen Sie in der Admin-Konsole ${PATHS.cse}. Prüfen Sie, ob Gmail für die Organisationseinheit oder Gruppe des Nutzers aktiviert ist, ob ihr ein Schlüsseldienst zugewiesen ist, ob Ihre Version es enthält und ob der Nutzer eine Lizenz hat. Führen Sie die Zeile dann noch einmal aus.`,
  }),
  'pairs-without-row': ({count: pairs}) => ({
    says: pick(pairs, {
      one: 'Gmail hat 1 Schlüsselpaar dieses Nutzers, das in keiner Zeile steht.',
      other: `Gmail hat ${grouped(pairs)} Schlüsselpaare dieses Nutzers, die in keiner Zeile stehen.`,
    }),
    fix: 'Die Seitenleiste zeigt sie, wenn der Cursor in dieser Zeile ist.',
  }),
} satisfies SheetSentences<CseWorkFindings>;

const AFTER_30 =
  'Gmail löscht nur Schlüsselpaare endgültig, die seit mehr als 30 Tagen deaktiviert sind.';

export const cseDoorSentences: SheetSentences<CseDoorFindings> = {
  'no-cse-row': (_, {sheets}) => ({
    says: `Der Cursor ist nicht in einer Zeile des Tabellenblatts „${sheets.cse}“.`,
    fix: 'Klicken Sie auf eine Zelle der Zeile.',
  }),
  'pair-unknown': ({id}) => ({
    says: `Gmail hat für diesen Nutzer kein Schlüsselpaar ${id}.`,
    fix: 'Laden Sie die Schlüsselpaare des Nutzers neu und wählen Sie eines davon.',
  }),
  'obliterate-too-early': ({daysLeft}) =>
    daysLeft === null
      ? {
          says: 'Ein aktiviertes Schlüsselpaar kann nicht endgültig gelöscht werden.',
          fix: `Deaktivieren Sie es zuerst. ${AFTER_30}`,
        }
      : {
          says: `Das Schlüsselpaar kann in ${count(daysLeft, 'Tag', 'Tagen')} endgültig gelöscht werden.`,
          fix: AFTER_30,
        },
  'obliterate-in-use': ({id}) => ({
    says: `Die Identität des Nutzers verwendet das Schlüsselpaar ${id} noch.`,
    fix: 'Weisen Sie der Identität zuerst ein anderes Schlüsselpaar zu oder löschen Sie die Identität.',
  }),
  'address-typed-differs': ({user}) => ({
    says: `Die eingegebene Adresse ist nicht ${user}, daher wurde nichts endgültig gelöscht.`,
    fix: 'Geben Sie zur Bestätigung die Adresse des Nutzers ein.',
  }),
  'pair-in-use': ({id}) => ({
    says: `Die Identität des Nutzers verwendet das Schlüsselpaar ${id}. Wird es deaktiviert, kann der Nutzer weder signieren noch verschlüsselte E-Mails lesen.`,
    fix: 'Bestätigen Sie, dass Sie das möchten, oder weisen Sie der Identität zuerst ein anderes Schlüsselpaar zu.',
  }),
  'identity-not-confirmed': ({user}) => ({
    says: `Das Löschen der Identität von ${user} wurde nicht bestätigt, daher wurde nichts gelöscht.`,
    fix: 'Bestätigen Sie es und versuchen Sie es noch einmal.',
  }),
};

/** The outcome of a row for which nothing is blocking; empty for outcomes that rows of the Rollout sheet have, too. */
export function cseOutcome({state, findings, keyPair}: CseOutcome): string {
  const done = said(state, keyPair?.obliterableIn ?? null);
  const [others] = findings.filter(it => it.code === 'pairs-without-row');
  if (done === '' || !others) return done;
  return `${done} ${cseWorkSentences['pairs-without-row'](others.facts).says}`;
}

function said(state: Outcome['state'], daysLeft: number | null): string {
  switch (state) {
    case 'inPlace':
      return 'Das Schlüsselpaar und die Identität sind in Gmail gespeichert.';
    case 'switched':
      return 'Die Identität verwendet das neue Schlüsselpaar. Das alte bleibt erhalten, sodass alte E-Mails lesbar bleiben.';
    case 'rolledBack':
      return `Die Identität verwendet wieder das vorherige Schlüsselpaar. Das andere bleibt erhalten. Um dorthin zurückzukehren, führen Sie „${A.cseSwitch}“ aus.`;
    case 'disabled':
      return `Das Schlüsselpaar ist deaktiviert: Gmail kann damit weder entschlüsseln noch signieren. Sie können es wieder aktivieren. ${untilObliterable(daysLeft)}`.trim();
    case 'obliterated':
      return 'Das Schlüsselpaar wurde endgültig gelöscht. Damit verschlüsselte E-Mails lassen sich nie wieder lesen.';
    case 'identityDeleted':
      return 'Die Identität wurde gelöscht. Die Schlüsselpaare bleiben erhalten.';
    case 'missing':
      return 'Gmail hat kein Schlüsselpaar dieser Zeile.';
    default:
      return '';
  }
}

/** Without the days left: a cell that says something else every day would be a change every day; they have a column. */
function untilObliterable(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  return daysLeft === 0
    ? 'In der Seitenleiste können Sie es endgültig löschen.'
    : 'Nach mehr als 30 Tagen können Sie es endgültig löschen.';
}
