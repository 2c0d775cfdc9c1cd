import type {SidebarPart} from '../../sidebar';
import {settingLabels} from '../setting-labels';
import {settingValues} from '../setting-values';

/** How the sheet is kept up to date automatically. */
export const schedule: SidebarPart<'testMail' | 'schedule'> = ({
  moment,
  hour,
  number,
  plural,
  sheet: {sheets},
}) => ({
  testMail: {
    send: 'Test an mich senden',
    sent: (to: string) => `Test-E-Mail an ${to} gesendet.`,
    unsent: (to: string) =>
      `Die Test-E-Mail an ${to} konnte nicht gesendet werden. Google erlaubt nur eine bestimmte Anzahl von E-Mails am Tag; versuchen Sie es morgen noch einmal.`,
    posted: 'In Google Chat gepostet.',
    unposted:
      'Google Chat hat es nicht angenommen: Erstellen Sie im Chatbereich einen neuen Webhook und speichern Sie seine Adresse.',
  },
  schedule: {
    intro: `Ruft automatisch den Status ab, erneuert, was fällig ist, und sendet eine E-Mail darüber, was bald abläuft oder blockiert ist. Er wird als die Person ausgeführt, die ihn aktiviert hat: mit ihren Berechtigungen, unter ihrem Namen im Tabellenblatt „${sheets.log}“, und seine Anfragen und E-Mails zählen zu ihren Limits.`,
    edit: 'Zeitplan bearbeiten',
    state: 'Status',
    off: 'Der Zeitplan ist deaktiviert.',
    on: 'Der Zeitplan ist aktiviert.',
    lost: 'Der Zeitplan soll unter Ihrem Konto ausgeführt werden, aber sein zeitgesteuerter Trigger fehlt.',
    lostFix: 'Wählen Sie „Aktivieren“, um ihn wieder zu installieren.',
    owner: 'Ausgeführt als',
    you: (owner: string) => `${owner} (Sie)`,
    last: 'Zuletzt ausgeführt',
    never: 'Noch nicht',
    next: 'Nächstes Mal, etwa',
    notPlanned: 'Nicht geplant',
    moment,
    failure: 'Das letzte Mal ist fehlgeschlagen.',

    every: settingLabels.schedule.every,
    everies: settingValues.every,
    hour: settingLabels.schedule.hour,
    hours: hour,
    hourHint: (timeZone: string) =>
      `In der Zeitzone der Tabelle, ${timeZone}. Der Start erfolgt innerhalb der folgenden Stunde.`,
    renew: settingLabels.schedule.renew,
    renewHint:
      'Mit den Dateien, die in den Zeilen verlinkt sind. Das neue Zertifikat wird der Standard, das alte bleibt.',
    folder: settingLabels.schedule.watchedFolder,
    folderHint: `Link eines Drive-Ordners. Wenn eine Zeile fällig ist, wird die neueste Zertifikatsdatei darin, die für die Adresse der Zeile ist, in die Zeile eingetragen und das Zertifikat erneuert. Passwörter kommen aus einer Liste bei den Dateien (passwords.csv). Im Zeitplan ist dafür „${settingLabels.schedule.renew}“ nötig.`,
    folderSecret: settingLabels.schedule.watchedSecret,
    folderSecretHint:
      'Für Dateien ohne Passwort in der Liste: der Name eines Secrets in Google Secret Manager, etwa projects/my-project/secrets/p12-password. Die Einstellungen müssen es erlauben.',
    folderNow: 'Dateien im überwachten Ordner',
    take: 'Aus dem Ordner erneuern',
    taking: 'Der Ordner wird durchsucht…',
    nothingDue: 'Keine Zeile ist fällig.',
    given: (given: number, due: number) =>
      `Eine neuere Datei haben ${number(given)} von ${plural(due, {one: '# fälligen Zeile', other: '# fälligen Zeilen'})}.`,
    takenFor: (file: string, address: string) => `${file} für ${address}`,
    left: 'Nicht verwendet:',

    readsAll: settingLabels.schedule.readsAll,
    readsAllHint:
      'Andernfalls wird jedes Postfach einmal pro Woche gelesen, vorher nur, wenn seine Zeile, das Verzeichnis oder ein Ablaufdatum einen Grund gibt.',

    everyUser: settingLabels.schedule.everyUser,
    everyUserHint: `Fügt Nutzer ohne Zeile zum Tabellenblatt „${sheets.inventory}“ hinzu. Die Person, als die er ausgeführt wird, muss Administrator sein, und der Eintrag der Delegierung in der Admin-Konsole benötigt auch diesen OAuth-Bereich:`,
    directoryScope: 'OAuth-Bereich',

    ends: 'Bevor ein Zertifikat abläuft',
    renewalDays: settingLabels.schedule.renewalDays,
    renewalDaysHint: 'Für Zeilen ohne eigene Anzahl von Tagen.',
    renewalDaysWrong: 'Geben Sie eine ganze Zahl von 1 bis 365 ein.',
    tiers: settingLabels.schedule.tiers,
    tiersHint:
      'Zum Beispiel 30, 14, 7, 3, 1. Jedes Zertifikat wird zu jedem dieser Zeitpunkte einmal gemeldet und noch einmal, wenn es abgelaufen ist.',
    tiersWrong: 'Geben Sie eine bis zehn ganze Zahlen von 1 bis 365 ein.',
    recipients: settingLabels.schedule.recipients,
    recipientsHint:
      'Adressen, eine pro Zeile. Leer: die Person, als die er ausgeführt wird.',
    chat: `${settingLabels.schedule.chatWebhook} (optional)`,
    chatHint:
      'Postet Überschrift und Gründe der Übersicht in einem Chatbereich, ohne Namen. Wählen Sie im Chatbereich Apps und Integrationen > Webhooks und kopieren Sie die Adresse. Sie ist geheim.',
    chatStored:
      'Ein Webhook ist gespeichert. Lassen Sie dies leer, um ihn zu behalten.',
    chatForget: 'Nicht mehr posten und den gespeicherten Webhook löschen',
    testHint:
      'Der Test zeigt alles, was jetzt offen ist, und geht an Sie. Dadurch gilt nichts als gemeldet.',
    recipientsWrong: (address: string) => `Das ist keine Adresse: ${address}`,
    recipientsTooMany: (most: number) =>
      plural(most, {
        one: 'Geben Sie höchstens # Adresse ein.',
        other: 'Geben Sie höchstens # Adressen ein.',
      }),

    /** @param operator empty if unknown */
    runsAsYou: (operator: string) =>
      `Er wird unter Ihrem Konto${named(operator)} ausgeführt, auch wenn die Tabelle geschlossen ist.`,
    willRunAsYou: (operator: string) =>
      `Nach dem Speichern wird er unter Ihrem Konto${named(operator)} ausgeführt, auch wenn die Tabelle geschlossen ist.`,
    stopsIt: 'Wenn Sie speichern, wird sein zeitgesteuerter Trigger entfernt.',
    switchOn: 'Aktivieren',
    takeOver: 'Übernehmen…',
    stopOther: 'Deaktivieren…',
    saved: 'Gespeichert.',
    savedNext: (time: number, timeZone: string) =>
      `Gespeichert. Nächste Ausführung: etwa ${moment(time, timeZone)}.`,

    takeOverTitle: (owner: string) => `Den Zeitplan von ${owner} übernehmen?`,
    takeOverSays: (owner: string) =>
      `Er wird jetzt als ${owner} ausgeführt. Der zeitgesteuerte Trigger von ${owner} entfernt sich bei seiner nächsten Ausführung.`,
    takeOverConfirm: 'Übernehmen',
    stopTitle: (owner: string) => `Den Zeitplan von ${owner} deaktivieren?`,
    stopSays: (owner: string) =>
      `Er wird jetzt als ${owner} ausgeführt. Danach wird der Status nicht mehr abgerufen, und keine E-Mail meldet mehr, was abläuft. Der zeitgesteuerte Trigger von ${owner} entfernt sich bei seiner nächsten Ausführung.`,
    stopConfirm: 'Deaktivieren',
  },
});

function named(operator: string): string {
  return operator && ` (${operator})`;
}
