/** German: what Google's refusals mean. */
import type {GoogleProblems} from '../../core/google/gmail/problems';
import type {Sentence, SheetSentences} from '../language';
import type {SheetWords} from '../sheet-words';
import {unstopped} from '../punctuation';
import {NAMES, PATHS} from './words';

const quoted = (text: string) =>
  text ? ` Antwort von Google: „${unstopped(text)}“.` : '';
/** Apps Script's message, in the language of the user who runs the script. */
const thrown = (text: string) =>
  text ? ` Meldung von Apps Script: „${unstopped(text)}“.` : '';
const answered = (text: string) =>
  text ? ` Antwort: „${unstopped(text)}“.` : '';

/** Google’s Standard tier for projects made since May 2026, and for all from April 2027. */
const TIERS: Readonly<Record<string, string>> = {
  'Gmail API':
    'Die kostenlose Stufe „Standard“ erlaubt 6.000 Einheiten pro Minute für jeden Nutzer und 1.200.000 für das Projekt.',
  'Google Drive API':
    'Die kostenlose Stufe „Standard“ erlaubt 325.000 Einheiten pro Minute für jeden Nutzer und 1.000.000 für das Projekt. Projekte, die vor Mai 2026 erstellt wurden, haben 12.000 Anfragen pro Minute.',
};

/** The role that has a permission of CA Service. */
const caRole = (permission: string) => {
  switch (permission) {
    case 'privateca.certificateTemplates.use':
      return '„CA Service Certificate Template User“ für die Vorlage';
    case 'privateca.certificates.update':
      return '„CA Service Operation Manager“ für den Pool';
    default:
      return '„CA Service Certificate Manager“ für den Pool';
  }
};

const LATER =
  'Führen Sie die Zeile später noch einmal aus. Nichts geschieht doppelt.';
const FIND_PERMISSION = `Mit „${NAMES.checkSetup}“ in der Seitenleiste finden Sie die fehlende Berechtigung.`;
const AUTHORIZE =
  'Autorisieren Sie das Skript noch einmal und erlauben Sie alles.';
const IN_ADMIN = `Öffnen Sie in der Admin-Konsole ${PATHS.apiControls} >`;
const S_MIME = PATHS.smime;

const UNREACHABLE: Readonly<
  Record<
    GoogleProblems['user-unreachable']['kind'],
    (user: string, sheet: SheetWords) => Sentence
  >
> = {
  consumer: (user, {columns}) => ({
    says: `${user} ist ein privates Google-Konto, kein Nutzer Ihrer Organisation.`,
    fix: `Tragen Sie in der Spalte „${columns.user}“ die Adresse des Nutzers in Ihrer Organisation ein oder entfernen Sie die Zeile.`,
  }),
  serviceAccount: (user, {columns}) => ({
    says: `${user} ist ein Dienstkonto und hat kein Postfach.`,
    fix: `Tragen Sie in der Spalte „${columns.user}“ die primäre E-Mail-Adresse eines Nutzers ein oder entfernen Sie die Zeile.`,
  }),
  group: (user, {columns}) => ({
    says: `${user} ist eine Gruppe. Gruppen haben kein Postfach und können keine Zertifikate haben.`,
    fix: `Tragen Sie in der Spalte „${columns.user}“ die primäre E-Mail-Adresse eines Mitglieds ein. Wenn das Mitglied im Namen der Gruppe senden darf, tragen Sie die Gruppe in der Spalte „${columns.alias}“ ein.`,
  }),
  elsewhere: (user, {columns}) => ({
    says: `Google lässt das Dienstkonto für Sie handeln, aber nicht für ${user}. Diese Adresse gehört keinem Nutzer Ihrer Organisation.`,
    fix: `Tragen Sie in der Spalte „${columns.user}“ einen Nutzer Ihrer Organisation ein. Um eine andere Organisation zu erreichen, fügt deren Administrator den Eintrag der Delegierung hinzu, den „${NAMES.checkSetup}“ zeigt.`,
  }),
};

const notAllowed = (host: string) => ({
  says: `Apps Script darf ${host} nicht kontaktieren: Die Adresse fehlt im Manifest des Skripts oder in der Zulassungsliste Ihrer Organisation.`,
  fix: `Fügen Sie "${host}/" zur Liste in allowed-hosts.json des Projekts hinzu und übertragen Sie das Projekt noch einmal. Wenn sie dort schon steht, bitten Sie einen Administrator, sie in der Admin-Konsole zur Zulassungsliste für URL Fetch hinzuzufügen. Übertragen:\nnpm run push`,
});

const CHECK_SERVER =
  'Prüfen Sie, ob die Adresse stimmt, ob der Server aus dem Internet erreichbar ist (die Anfragen von Apps Script kommen aus dem Netz von Google) und ob sein TLS-Zertifikat gültig ist.';

export const googleSentences: SheetSentences<GoogleProblems> = {
  'rate-limited': ({text}) => ({
    says: `Google meldet auch nach mehreren Versuchen zu viele Anfragen.${quoted(text)}`,
    fix: 'Führen Sie die Zeile später noch einmal aus oder wählen Sie in den Einstellungen weniger gleichzeitige Postfächer.',
  }),
  'minute-quota': ({api, limit, project, text}) => ({
    says: `Das Kontingent pro Minute der ${api}${limit ? ` („${limit}“)` : ''} war auch nach mehreren Versuchen aufgebraucht.${limit ? '' : quoted(text)}`,
    fix: `Führen Sie die Zeile in einigen Minuten noch einmal aus oder wählen Sie in den Einstellungen weniger gleichzeitige Postfächer. ${TIERS[api] ?? ''} Für ein Skript, das nur Ihrer eigenen Organisation dient, können Sie die Ausnahme für interne Nutzung angeben, die die Limits des Projekts kostenlos erhöht: Öffnen Sie in der Cloud Console unter „APIs & Dienste“ die Kontingente der ${api}${project ? ` (Projekt ${project})` : ''}.`,
  }),
  'google-unavailable': ({status}) => ({
    says: `Google war vorübergehend nicht verfügbar (HTTP ${status}), auch nach mehreren Versuchen.`,
    fix: LATER,
  }),
  'no-response': ({text}) => ({
    says: `Google war auch nach mehreren Versuchen nicht erreichbar.${thrown(text)}`,
    fix: LATER,
  }),
  'fetch-quota-used-up': () => ({
    says: 'Die Anfragen, die Apps Script pro Tag erlaubt, sind aufgebraucht.',
    fix: 'Setzen Sie morgen fort. Die übrigen Zeilen bleiben in der Warteschlange.',
  }),
  'script-time-used-up': () => ({
    says: 'Die Rechenzeit von Apps Script für heute ist aufgebraucht: Zeitgesteuerte Trigger dürfen pro Person sechs Stunden am Tag laufen.',
    fix: 'Setzen Sie in der Seitenleiste fort, für die dieses Limit nicht gilt, oder morgen. Die übrigen Zeilen bleiben in der Warteschlange.',
  }),
  'script-throttled': ({text}) => ({
    says: `Apps Script hat in kurzer Zeit zu viele Anfragen erhalten.${thrown(text)}`,
    fix: 'Warten Sie einige Minuten und versuchen Sie es noch einmal. Wenn es wieder geschieht, wählen Sie in den Einstellungen weniger gleichzeitige Postfächer.',
  }),
  'bandwidth-used-up': ({text}) => ({
    says: `Die Bandbreite von Apps Script war auch nach mehreren Versuchen aufgebraucht.${thrown(text)}`,
    fix: 'Versuchen Sie es später noch einmal oder wählen Sie in den Einstellungen weniger gleichzeitige Postfächer.',
  }),
  'host-not-allowed': ({host, text}) => ({
    says: `Apps Script darf ${host} nicht kontaktieren, daher wurde nichts gesendet.${thrown(text)}`,
    fix: `Ihre Organisation schränkt ein, welche Adressen Apps Script kontaktieren darf. Ein Administrator fügt ${host}/ in der Admin-Konsole zur Zulassungsliste für URL Fetch hinzu (${PATHS.drive} > Apps Script). Alle Adressen stehen in der Anleitung. Wenn dort nichts eingeschränkt ist, wurde das Manifest des Skripts geändert: Übertragen Sie das Projekt noch einmal:\nnpm run push`,
  }),
  'project-quota-used-up': ({api, limit, project}) => ({
    says: `Das Tageskontingent der ${api}${limit ? ` („${limit}“)` : ''} ist aufgebraucht.`,
    fix: `Führen Sie die Zeile morgen noch einmal aus: Google setzt Tageskontingente um Mitternacht pazifischer Zeit zurück. In der Cloud Console stehen sie unter „APIs & Dienste“ > ${api} > „Kontingente“${project ? ` (Projekt ${project})` : ''}.`,
  }),
  'token-rejected': () => ({
    says: 'Google hat das Zugriffstoken abgelehnt, ein neues ebenfalls.',
    fix: FIND_PERMISSION,
  }),
  'scope-missing': ({text}) => ({
    says: `Eine Berechtigung (OAuth-Bereich) fehlt.${quoted(text)}`,
    fix: `${AUTHORIZE} Wenn Sie die Delegierung verwenden, vergleichen Sie die Bereiche ihres Eintrags mit denen, die „${NAMES.checkSetup}“ zeigt.`,
  }),
  'signing-scope-refused': ({text}) => ({
    says: `Dem Skript fehlt die Berechtigung, als Dienstkonto zu signieren.${quoted(text)}`,
    fix: `${AUTHORIZE} Wenn das Projekt mit signing-scope.json gebaut wurde, löschen Sie diese Datei, übertragen Sie das Projekt noch einmal und erlauben Sie die neue Berechtigung.`,
  }),
  'delegation-denied': (_, {columns}) => ({
    says: 'Google lässt das Dienstkonto nicht für diesen Nutzer handeln.',
    fix: `Prüfen Sie, ob in der Spalte „${columns.user}“ die primäre E-Mail-Adresse des Nutzers steht und kein Alias.`,
  }),
  'gmail-switched-off': () => ({
    says: 'Ein Administrator hat den Zugriff auf die Gmail API für diesen Nutzer deaktiviert.',
    fix: 'Erlauben Sie in der Admin-Konsole für die Organisationseinheit des Nutzers den Zugriff auf die Gmail API und führen Sie die Zeile noch einmal aus.',
  }),
  'drive-switched-off': ({text}) => ({
    says: `Ein Administrator hat den Zugriff auf die Drive API für Sie deaktiviert.${quoted(text)}`,
    fix: `Erlauben Sie in der Admin-Konsole für Ihre Organisationseinheit den Zugriff auf die Drive API (${PATHS.drive} > Funktionen und Anwendungen > Drive SDK) und versuchen Sie es noch einmal.`,
  }),
  'api-disabled': ({api, project}) => ({
    says: project
      ? `Die ${api} ist im Projekt ${project} nicht aktiviert.`
      : `Die ${api} ist nicht aktiviert.`,
    fix: `Öffnen Sie die Cloud Console > „APIs & Dienste“ > „Bibliothek“, aktivieren Sie die ${api}${project ? ` im Projekt ${project}` : ''}, warten Sie einige Minuten und versuchen Sie es noch einmal.`,
  }),
  'no-mailbox': () => ({
    says: 'Der Nutzer hat kein Gmail-Postfach.',
    fix: 'Geben Sie dem Nutzer eine Lizenz, die Gmail enthält, und aktivieren Sie Gmail, oder entfernen Sie die Zeile.',
  }),
  'precondition-failed': ({text}, {columns}) => ({
    says: `Das Postfach erlaubt dies in seinem jetzigen Zustand nicht.${quoted(text)}`,
    fix: `Prüfen Sie, ob in der Spalte „${columns.user}“ eine primäre E-Mail-Adresse steht, ob der Nutzer aktiv ist und eine Gmail-Lizenz hat und ob gehostetes S/MIME für die Organisationseinheit des Nutzers aktiviert ist.`,
  }),
  'smime-switched-off': ({text}) => ({
    says: `Gehostetes S/MIME ist für diesen Nutzer nicht aktiviert.${quoted(text)}`,
    fix: `Öffnen Sie in der Admin-Konsole ${S_MIME} und aktivieren Sie es für die Organisationseinheit des Nutzers (Ihre Version muss es enthalten). Für Nutzer, die eingewilligt haben, aktivieren Sie auch „Enable S/MIME API end user access“, falls die Konsole es zeigt. Warten Sie bis zu 24 Stunden und führen Sie die Zeile dann noch einmal aus.`,
  }),
  'smime-forbidden': ({text}) => ({
    says: `Google erlaubt für diesen Nutzer keine S/MIME-Zertifikate.${quoted(text)}`,
    fix: `Meist ist gehostetes S/MIME für die Organisationseinheit des Nutzers nicht aktiviert oder in Ihrer Version nicht enthalten (Admin-Konsole > ${S_MIME}). Für Nutzer, die eingewilligt haben, ist dort möglicherweise „Enable S/MIME API end user access“ deaktiviert. Wenn alles aktiviert ist, zeigt „${NAMES.checkSetup}“ in der Seitenleiste, ob eine Berechtigung fehlt.`,
  }),
  'not-found': () => ({
    says: 'Gmail hat diesen Alias oder dieses Zertifikat nicht.',
    fix: 'Prüfen Sie die Adressen und rufen Sie dann den Status der Zeile ab, um zu sehen, was Gmail jetzt hat.',
  }),
  'already-saved': () => ({
    says: 'Gmail meldet, dass es dieses Zertifikat bereits hat, führt es aber nicht auf.',
    fix: 'Rufen Sie in einigen Minuten den Status der Zeile ab.',
  }),
  'root-not-trusted': () => ({
    says: 'Gmail vertraut der CA nicht, die dieses Zertifikat ausgestellt hat.',
    fix: `Verwenden Sie ein Zertifikat einer CA aus der Liste von Google oder fügen Sie das Root- und das Zwischenzertifikat der CA in der Admin-Konsole hinzu (${S_MIME} > „Diese zusätzlichen Root-Zertifikate für bestimmte Domains akzeptieren“).`,
  }),
  'already-exists': () => ({
    says: 'Gmail hat dies bereits.',
    fix: 'Rufen Sie den Status der Zeile ab und führen Sie sie dann noch einmal aus.',
  }),
  'refused-without-reason': ({text}) => ({
    says: `Gmail hat die Anfrage ohne Angabe eines Grundes abgelehnt.${quoted(text)}`,
    fix: 'Prüfen Sie die Zeile und lesen Sie ihre Warnungen: Jede nennt etwas, das das S/MIME-Profil von Gmail möglicherweise verlangt.',
  }),
  forbidden: ({text}) => ({
    says: `Google erlaubt dies nicht.${quoted(text)}`,
    fix: FIND_PERMISSION,
  }),
  'delegation-missing': () => ({
    says: 'Das Dienstkonto darf nicht für Nutzer handeln: Der Eintrag der domainweiten Delegierung fehlt, verwendet nicht die numerische Client-ID, oder ihm fehlt ein Bereich.',
    fix: `${IN_ADMIN} „Domainweite Delegierung“ und fügen Sie die Client-ID und die OAuth-Bereiche hinzu, die „${NAMES.checkSetup}“ zeigt. Ein neuer Eintrag wirkt nach bis zu 24 Stunden.`,
  }),
  'delegation-scope-missing': ({scope}) => ({
    says: `Dem Eintrag der domainweiten Delegierung fehlt der OAuth-Bereich ${scope}.`,
    fix: `${IN_ADMIN} „Domainweite Delegierung“ und fügen Sie den Bereich zum Eintrag der Client-ID hinzu, die „${NAMES.checkSetup}“ zeigt. Eine Änderung wirkt nach bis zu 24 Stunden.`,
  }),
  'user-unreachable': ({user, kind}, sheet) => UNREACHABLE[kind](user, sheet),
  'user-unknown': ({domain}, {columns}) => ({
    says: `Google kennt keinen Nutzer mit dieser Adresse, oder der Nutzer ist gesperrt.${domain && ` In der Domain ${domain} wurde noch kein Nutzer erreicht: Vielleicht gehört sie nicht zu Ihrer Organisation.`}`,
    fix: `Tragen Sie in der Spalte „${columns.user}“ die primäre E-Mail-Adresse des Nutzers ein (ein Alias gehört in die Spalte „${columns.alias}“, und Gruppen können keine Zertifikate haben) und prüfen Sie in der Admin-Konsole, ob der Nutzer aktiv ist.`,
  }),
  'account-deleted': () => ({
    says: 'Dieser Nutzer wurde gelöscht.',
    fix: 'Entfernen Sie die Zeile.',
  }),
  'signing-key-unknown': () => ({
    says: 'Google kennt den Schlüssel nicht, mit dem das Dienstkonto signiert hat.',
    fix: 'Der Schlüssel oder das Dienstkonto wurde gelöscht. Speichern Sie in den Einstellungen einen neuen Schlüssel oder verwenden Sie die Delegierung ohne Schlüssel.',
  }),
  'clock-differs': () => ({
    says: 'Google hat die Anfrage abgelehnt, weil ihre Uhrzeit falsch war.',
    fix: 'Versuchen Sie es in einigen Minuten noch einmal. Wenn es wieder geschieht, melden Sie es.',
  }),
  'scope-unknown': () => ({
    says: 'Google kennt einen angeforderten OAuth-Bereich nicht.',
    fix: 'Melden Sie das: Die Bereiche gehören zu S/MIME Rollout.',
  }),
  'consent-gone': () => ({
    says: 'Die Einwilligung des Nutzers ist abgelaufen oder wurde widerrufen.',
    fix: 'Bitten Sie den Nutzer noch einmal um seine Einwilligung.',
  }),
  'client-refused': () => ({
    says: 'Google hat den OAuth-Client abgelehnt: Seine ID oder sein Clientschlüssel ist falsch, er wurde gelöscht, ihm fehlt der Weiterleitungs-URI, oder der Nutzer hat einem anderen Client zugestimmt.',
    fix: `Vergleichen Sie Client-ID, Clientschlüssel und Weiterleitungs-URI unter „${NAMES.consent}“ mit denen in der Cloud Console. Wenn der Client ersetzt wurde, widerrufen Sie die Einwilligungen und laden Sie die Nutzer noch einmal ein.`,
  }),
  'consent-primary-only': ({user}, {columns}) => ({
    says: `Mit der Einwilligung des Nutzers ist nur die primäre E-Mail-Adresse (${user}) erreichbar.`,
    fix: `Richten Sie für andere „Senden als“-Adressen die Delegierung ein. Wenn sie eingerichtet ist, leeren Sie die Zelle „${columns.access}“ oder tragen Sie dort „delegation“ ein.`,
  }),
  'sign-in-again': () => ({
    says: 'Die Sitzungsrichtlinie Ihrer Organisation verlangt, dass Sie sich noch einmal anmelden.',
    fix: 'Melden Sie sich noch einmal an und führen Sie die Zeile dann noch einmal aus.',
  }),
  'policy-denies': ({text}) => ({
    says: `Eine Richtlinie Ihrer Organisation verweigert dem Dienstkonto den Zugriff.${quoted(text)}`,
    fix: `${IN_ADMIN} „App-Zugriffssteuerung“ und stufen Sie die Client-ID des Dienstkontos (die Zahl im Eintrag der Delegierung) als vertrauenswürdig ein. Versuchen Sie es dann noch einmal.`,
  }),
  'consent-client-restricted': ({text}) => ({
    says: `Ihre Organisation lässt Nutzer dieser App nicht zustimmen.${quoted(text)}`,
    fix: `${IN_ADMIN} „App-Zugriffssteuerung“ und stufen Sie die Client-ID, die in der Seitenleiste unter „${NAMES.consent}“ steht, als vertrauenswürdig ein. Laden Sie den Nutzer dann noch einmal ein.`,
  }),
  'script-client-restricted': ({text}) => ({
    says: `Ihre Organisation blockiert dieses Skript.${quoted(text)}`,
    fix: `${IN_ADMIN} „App-Zugriffssteuerung“ und stufen Sie die Client-ID des Cloud-Projekts des Skripts als vertrauenswürdig ein oder aktivieren Sie „Internen, domaineigenen Apps vertrauen“. Versuchen Sie es dann noch einmal.`,
  }),
  'token-refused': ({text}) => ({
    says: `Google hat den Zugriff auf das Postfach dieses Nutzers verweigert.${quoted(text)}`,
    fix: `Mit „${NAMES.checkSetup}“ in der Seitenleiste finden Sie den Grund.`,
  }),
  'service-account-unknown': ({account}) => ({
    says: `Google kennt das Dienstkonto ${account} nicht.`,
    fix: 'Kopieren Sie die E-Mail-Adresse des Dienstkontos aus der Cloud Console (IAM & Verwaltung > Dienstkonten) in die Einstellungen.',
  }),
  'may-not-sign': ({account}) => ({
    says: `Sie dürfen nicht als ${account} signieren, oder es gibt kein solches Dienstkonto: Google gibt in beiden Fällen dieselbe Antwort.`,
    fix: 'Vergleichen Sie zuerst die Adresse in den Einstellungen mit der in der Cloud Console (IAM & Verwaltung > Dienstkonten). Wenn sie stimmt, öffnen Sie das Dienstkonto > „Berechtigungen“, weisen Sie sich die Rolle „Service Account Token Creator“ zu, warten Sie einige Minuten und versuchen Sie es noch einmal.',
  }),
  'secret-scope-refused': ({text}) => ({
    says: `Dem Skript fehlt die Berechtigung, Secrets zu lesen.${quoted(text)}`,
    fix: AUTHORIZE,
  }),
  'secret-denied': ({text}) => ({
    says: `Secret Manager lässt Sie das Secret nicht lesen, oder das Projekt gibt es nicht.${quoted(text)}`,
    fix: 'Prüfen Sie zuerst den Namen. Wenn er stimmt, weisen Sie der Person, die S/MIME Rollout ausführt, für das Secret die Rolle „Secret Manager Secret Accessor“ zu, warten Sie einige Minuten und führen Sie die Zeile noch einmal aus.',
  }),
  'secret-not-found': ({text}, {columns}) => ({
    says: `Secret Manager hat dieses Secret oder diese Version davon nicht.${quoted(text)}`,
    fix: `Vergleichen Sie den Namen, den Sie in der Zelle „${columns.password}“ oder in den Einstellungen eingetragen haben, mit dem in der Cloud Console (Sicherheit > Secret Manager).`,
  }),
  'secret-version-off': ({text}) => ({
    says: `Diese Version des Secrets ist deaktiviert oder gelöscht.${quoted(text)}`,
    fix: 'Aktivieren Sie sie oder fügen Sie eine neue Version hinzu. „latest“ ist immer die neueste Version, auch wenn sie deaktiviert ist.',
  }),
  'ca-scope-refused': ({text}) => ({
    says: `Dem Skript fehlt die Berechtigung, Google CA Service zu verwenden.${quoted(text)}`,
    fix: AUTHORIZE,
  }),
  'ca-denied': ({permission, text}) => ({
    says: `Google CA Service erlaubt Ihnen das nicht, oder den CA-Pool gibt es nicht.${quoted(text)}`,
    fix: `Prüfen Sie zuerst den Namen des Pools in den Einstellungen. Wenn er stimmt, weisen Sie der Person, die S/MIME Rollout ausführt, die Rolle ${caRole(permission)} zu (Cloud Console > Certificate Authority Service), warten Sie einige Minuten und versuchen Sie es noch einmal.`,
  }),
  'ca-not-found': ({text}) => ({
    says: `Google CA Service hat diesen CA-Pool oder dieses Zertifikat nicht.${quoted(text)}`,
    fix: 'Vergleichen Sie den Namen des Pools in den Einstellungen mit dem in der Cloud Console (Sicherheit > Certificate Authority Service > CA-Poolverwaltung).',
  }),
  'ca-without-authority': ({text}) => ({
    says: `Derzeit kann keine CA des CA-Pools signieren.${quoted(text)}`,
    fix: 'Aktivieren Sie in der Cloud Console eine CA des Pools (Sicherheit > Certificate Authority Service) und versuchen Sie es noch einmal.',
  }),
  'ca-refuses': ({text}) => ({
    says: `Der CA-Pool hat die Anfrage abgelehnt.${quoted(text)}`,
    fix: `„${NAMES.checkSetup}“ in der Seitenleiste zeigt, was die Richtlinie des Pools nicht erlaubt. Ändern Sie die Richtlinie in der Cloud Console oder Schlüsseltyp, Inhaber, Vorlage oder Gültigkeitsdauer in der Seitenleiste.`,
  }),
  'not-an-admin': () => ({
    says: 'Google lässt Sie die Nutzer Ihrer Organisation nicht lesen.',
    fix: 'Zum Lesen des Verzeichnisses ist eine Administratorrolle mit der Berechtigung „Nutzer“ > „Lesen“ nötig, für eine Gruppe auch „Gruppen“ > „Lesen“ (Admin-Konsole > Konto > Administratorrollen). Bitten Sie jemanden mit dieser Rolle, es zu tun oder den Zeitplan zu aktivieren. Domains und Gruppen anderer Organisationen können nicht gelesen werden.',
  }),
  'cse-switched-off': ({text}) => ({
    says: `Die clientseitige Verschlüsselung in Gmail ist für diesen Nutzer nicht aktiviert oder in Ihrer Version nicht enthalten.${quoted(text)}`,
    fix: `Öffnen Sie in der Admin-Konsole ${PATHS.cse}, aktivieren Sie Gmail für die Organisationseinheit oder Gruppe des Nutzers und weisen Sie ihr einen Schlüsseldienst zu. Warten Sie bis zu 24 Stunden und führen Sie die Zeile dann noch einmal aus. Gehostetes S/MIME benötigt dies nicht.`,
  }),
  'cse-forbidden': ({text}) => ({
    says: `Google erlaubt für diesen Nutzer keine clientseitige Verschlüsselung.${quoted(text)}`,
    fix: `Meist ist die clientseitige Verschlüsselung in Gmail für die Organisationseinheit oder Gruppe des Nutzers nicht aktiviert oder in Ihrer Version nicht enthalten (Admin-Konsole > ${PATHS.cse}). Wenn sie aktiviert ist, zeigt „${NAMES.checkSetup}“ in der Seitenleiste, ob eine Berechtigung fehlt.`,
  }),
  'cse-not-active': () => ({
    says: 'Die clientseitige Verschlüsselung ist für diesen Nutzer noch nicht aktiv. Nach der Aktivierung kann das bis zu 24 Stunden dauern.',
    fix: 'Das Hochladen wird zwei Tage lang stündlich automatisch wiederholt. Führen Sie alles andere später noch einmal aus.',
  }),
  'key-service-unreachable': ({host}) => ({
    says: `Der Schlüsseldienst auf ${host} antwortet nicht.`,
    fix: `${CHECK_SERVER} Führen Sie die Zeile dann noch einmal aus.`,
  }),
  'key-service-unavailable': ({host, status}) => ({
    says: `Der Schlüsseldienst auf ${host} war vorübergehend nicht verfügbar (HTTP ${status}).`,
    fix: LATER,
  }),
  'key-service-denies': ({host, status}) => ({
    says: `Der Schlüsseldienst auf ${host} hat den Zugriff verweigert (HTTP ${status}).`,
    fix: 'Prüfen Sie das Token, das Sie dafür eingegeben haben, und fragen Sie den Administrator des Schlüsseldienstes, ob es hierfür verwendet werden darf.',
  }),
  'key-service-refuses': ({host, status, text}) => ({
    says: `Der Schlüsseldienst auf ${host} hat die Anfrage abgelehnt (HTTP ${status}).${answered(text)}`,
    fix: 'Prüfen Sie seine Adresse mit „Schlüsseldienst prüfen“ in der Seitenleiste. Wenn er einen Schlüssel nicht verpackt hat, prüfen Sie die Form der Anfrage.',
  }),
  'key-service-not-allowed': ({host}) => notAllowed(host),
  'ca-server-unreachable': ({host}) => ({
    says: `Der CA-Server auf ${host} antwortet nicht.`,
    fix: `${CHECK_SERVER} Versuchen Sie es dann noch einmal.`,
  }),
  'ca-server-unavailable': ({host, status}) => ({
    says: `Der CA-Server auf ${host} war vorübergehend nicht verfügbar (HTTP ${status}).`,
    fix: 'Versuchen Sie es später noch einmal.',
  }),
  'ca-server-denies': ({host, text}) => ({
    says: `Der CA-Server auf ${host} hat den Schlüssel nicht akzeptiert.${answered(text)}`,
    fix: `Vergleichen Sie den Schlüssel unter „${NAMES.settings}“ > „${NAMES.authority}“ mit dem in der Konfiguration des Servers (auth_keys) und das Profil mit seinem Namen dort.`,
  }),
  'ca-server-refuses': ({host, status, text}) => ({
    says: `Der CA-Server auf ${host} hat die Anfrage abgelehnt (HTTP ${status}).${answered(text)}`,
    fix: `Prüfen Sie das Profil unter „${NAMES.settings}“ > „${NAMES.authority}“ und was es in der Konfiguration des Servers erlaubt.`,
  }),
  'ca-server-not-allowed': ({host}) => notAllowed(host),
  'file-not-found': () => ({
    says: 'Die Zertifikatsdatei wurde in Drive nicht gefunden, oder Sie haben keinen Zugriff darauf.',
    fix: 'Prüfen Sie den Link oder die ID in der Zeile und ob die Datei für Sie freigegeben ist. Eine ältere Datei, die per Link freigegeben ist, benötigt auch ihren Ressourcenschlüssel: Fügen Sie den ganzen Link ein, einschließlich „resourcekey=…“.',
  }),
  'file-not-downloadable': (_, {sheets}) => ({
    says: 'Der Link führt zu etwas, das keine Datei ist, etwa zu einem Google-Dokument.',
    fix: `Verlinken Sie die Zertifikatsdatei selbst: eine .p12- oder .pfx-Datei, im Tabellenblatt „${sheets.cse}“ auch eine .p7pem-Datei.`,
  }),
  'file-is-folder': () => ({
    says: 'Der Link führt zu einem Ordner, nicht zu einer Datei.',
    fix: `Öffnen Sie den Ordner in Drive, kopieren Sie den Link der Datei selbst (${PATHS.copyLink}) und fügen Sie ihn ein. Um viele Zeilen auszufüllen, importieren Sie den Drive-Ordner in der Seitenleiste.`,
  }),
  'shortcut-target-not-found': () => ({
    says: 'Der Link führt zu einer Verknüpfung in Drive, deren Datei gelöscht wurde oder nicht für Sie freigegeben ist.',
    fix: 'Verlinken Sie statt der Verknüpfung die Datei selbst und prüfen Sie, ob sie für Sie freigegeben ist.',
  }),
  'download-forbidden': () => ({
    says: 'Drive lässt Sie die Datei nicht herunterladen: Ihr Eigentümer hat das Herunterladen für Betrachter deaktiviert, oder eine Datenschutzregel (DLP) Ihrer Organisation blockiert es.',
    fix: 'Bitten Sie den Eigentümer, Sie zum Mitbearbeiter zu machen oder in den Freigabeeinstellungen das Herunterladen für Betrachter zu erlauben. Wenn eine Regel die Datei blockiert, nehmen Sie die Datei in der Admin-Konsole unter „Regeln“ davon aus, oder importieren Sie sie in der Seitenleiste von Ihrem Computer.',
  }),
  'file-flagged': () => ({
    says: 'Google hat die Datei als Malware oder Spam gekennzeichnet. Sie kann daher nicht heruntergeladen werden.',
    fix: 'Bitten Sie den Eigentümer der Datei, in Drive eine Überprüfung zu beantragen. Oder exportieren Sie das Zertifikat noch einmal und laden Sie es als neue Datei in Drive hoch oder importieren Sie es in der Seitenleiste von Ihrem Computer.',
  }),
  'download-quota-used-up': () => ({
    says: 'Die Datei wurde so oft heruntergeladen, dass ihr Downloadkontingent in Drive aufgebraucht ist.',
    fix: 'Erstellen Sie in Drive eine Kopie der Datei und verlinken Sie die Kopie, oder führen Sie die Zeile später noch einmal aus: Das Kontingent wird innerhalb eines Tages zurückgesetzt.',
  }),
  'answer-unreadable': ({status}) => ({
    says: `Die Antwort von Google (HTTP ${status}) war nicht lesbar.`,
    fix: LATER,
  }),
  'refused-otherwise': ({status, text}) => ({
    says: `Google hat die Anfrage abgelehnt (HTTP ${status}).${quoted(text)}`,
    fix: 'Führen Sie die Zeile noch einmal aus. Wenn es wieder geschieht, suchen Sie nach der Meldung von Google oder melden Sie es.',
  }),
};
