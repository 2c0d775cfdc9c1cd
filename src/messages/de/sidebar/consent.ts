import type {SidebarPart} from '../../sidebar';
import {states} from '../consent/states';
import {settingLabels} from '../setting-labels';
import {NAMES} from '../words';

/** Users who consent: how it is set up, who is invited, what each has answered, and how it is withdrawn. */
export const consent: SidebarPart<'consent' | 'consentSetUp'> = ({
  moment,
  number,
  plural,
  sheet: {sheets, columns},
}) => {
  const users = (count: number) =>
    plural(count, {one: '# Nutzer', other: '# Nutzer'});
  return {
    consent: {
      intro:
        'Für Nutzer, die nicht über die Delegierung erreicht werden: Jeder willigt einmal auf einer Google-Seite ein. Nur für primäre E-Mail-Adressen.',
      open: 'Einwilligung öffnen',

      state: 'Status',
      count: (label: string, count: number) => `${label}: ${users(count)}`,
      noUsers: `Keine Zeile benötigt eine Einwilligung, und niemand wurde eingeladen. Zeilen benötigen sie, wenn sie keinen anderen Zugriff haben oder in der Spalte „${columns.access}“ „consent“ steht.`,
      room: 'Freier Platz in den Eigenschaften des Skripts',
      roomFor: (count: number) => `für ${users(count)}`,
      roomShort: (count: number) =>
        `Nicht genug für ${plural(count, {one: 'den # Nutzer, der', other: 'die # Nutzer, die'})} noch nicht eingewilligt ${plural(count, {one: 'hat', other: 'haben'})}. Widerrufen Sie Einwilligungen, die Sie nicht mehr benötigen, oder verwenden Sie für einige Nutzer die Delegierung.`,
      mailsLeft: 'Heute noch mögliche E-Mails',
      mails: number,
      states,

      listState: (label: string, count: number) =>
        `${users(count)} anzeigen: ${label}`,

      ask: 'Nutzer einladen',
      whom: 'Wen',
      kinds: {
        selected: 'Nutzer der ausgewählten Zeilen',
        all: 'Noch nicht eingeladen, teilweise eingewilligt oder widerrufen',
        unanswered: 'Noch keine Antwort (sendet eine Erinnerung)',
        named: 'Adressen, die ich eingebe',
      },
      named: 'Adressen',
      namedHint: 'Eine pro Zeile.',
      namedWrong: (text: string) => `Das ist keine Adresse: ${text}`,
      look: 'Zählen',
      looking: 'Wird gezählt…',
      result: 'Was geschehen würde',
      wouldAsk: (count: number) =>
        plural(count, {
          one: '# Nutzer erhält eine E-Mail mit einem Link.',
          other: '# Nutzer erhalten je eine E-Mail mit einem Link.',
        }),
      examples: 'Darunter:',
      more: (count: number) => `und ${number(count)} weitere`,
      nobody: 'Niemand einzuladen. Wählen Sie andere Nutzer.',
      mailsToday: (left: number) =>
        plural(left, {
          one: 'Heute kann noch # E-Mail gesendet werden.',
          other: 'Heute können noch # E-Mails gesendet werden.',
        }),
      send: (count: number) =>
        plural(count, {
          one: '# Einladung senden',
          other: '# Einladungen senden',
        }),

      sending: 'Einladungen werden gesendet',
      progress: (done: number, total: number) =>
        `${number(done)} von ${number(total)}`,
      stop: 'Anhalten',
      stopping: 'Wird nach den E-Mails angehalten, die unterwegs sind.',
      ended: 'Einladungen gesendet',
      halted: 'Nicht alle Einladungen wurden gesendet',
      sent: (count: number) =>
        plural(count, {
          one: '# Einladung wurde gesendet.',
          other: '# Einladungen wurden gesendet.',
        }),
      sentAtLeast: (count: number) =>
        `${plural(count, {
          one: 'Davor wurde # Einladung gesendet.',
          other: 'Davor wurden # Einladungen gesendet.',
        })} Vielleicht waren es einige mehr. Niemand erhält die E-Mail zweimal.`,
      unsent: (count: number) =>
        plural(count, {
          one: '# Nutzer wurde noch nicht erreicht. Niemand erhält die E-Mail zweimal.',
          other:
            '# Nutzer wurden noch nicht erreicht. Niemand erhält die E-Mail zweimal.',
        }),
      failed: (count: number) =>
        plural(count, {
          one: 'An # Nutzer konnte keine E-Mail gesendet werden:',
          other: 'An # Nutzer konnte keine E-Mail gesendet werden:',
        }),
      goOn: 'Fortsetzen',
      countAgain: 'Noch einmal zählen',
      another: 'Andere einladen',

      list: 'Nutzer',
      search: 'Suchen',
      searchHint: 'Teil einer Adresse, eines Status oder eines Grundes.',
      searchFirst: (listed: number, all: number) =>
        `Teil einer Adresse, eines Status oder eines Grundes. Durchsucht werden die ersten ${number(listed)} von ${number(all)} Nutzern. Um einen anderen Nutzer zu finden, geben Sie die ganze Adresse ein.`,
      showing: (shown: number, all: number) =>
        `${number(shown)} von ${number(all)} angezeigt`,
      found: (shown: number, found: number) =>
        `${number(shown)} von ${number(found)} gefundenen angezeigt`,
      showMore: 'Mehr anzeigen',
      listedAbove: `Alle Nutzer stehen im Tabellenblatt „${sheets.consent}“. Um einen zu finden, der hier nicht steht, suchen Sie nach der ganzen Adresse.`,
      unlisted: 'Nicht in dieser Liste',
      since: moment,
      times: (mails: number) =>
        mails === 0
          ? ''
          : plural(mails, {
              one: 'eine E-Mail gesendet',
              other: '# E-Mails gesendet',
            }),
      chooseFound: (count: number) =>
        plural(count, {
          one: 'Diesen auswählen',
          other: 'Diese # auswählen',
        }),
      chosen: (count: number) =>
        plural(count, {
          one: '# Nutzer ist ausgewählt.',
          other: '# Nutzer sind ausgewählt.',
        }),
      chooseNone: 'Auswahl aufheben',
      askChosen: 'Ausgewählte einladen',
      withdrawChosen: (count: number) =>
        plural(count, {
          one: 'Für # Nutzer widerrufen…',
          other: 'Für # Nutzer widerrufen…',
        }),
      nothingToWithdraw:
        'Keiner davon wurde eingeladen, daher gibt es nichts zu widerrufen.',

      link: 'Link abrufen',
      linkFor: (user: string) => `Link abrufen für ${user}`,
      linkTitle: (user: string) => `Ein Link für ${user}`,
      linkSays: (user: string) =>
        `Senden Sie ihn nur an ${user}. Er funktioniert 30 Tage lang und nur für dieses Konto. Frühere Links funktionieren nicht mehr.`,
      linkName: 'Link',
      linkThere: (user: string) => `Der Link für ${user} ist bereit.`,

      withdraw: 'Widerrufen…',
      withdrawFor: (user: string) => `Die Einwilligung von ${user} widerrufen`,
      withdrawTitle: (count: number) =>
        plural(count, {
          one: 'Die Einwilligung von # Nutzer widerrufen?',
          other: 'Die Einwilligungen von # Nutzern widerrufen?',
        }),
      withdrawConfirm: (count: number) =>
        plural(count, {
          one: 'Für # Nutzer widerrufen',
          other: 'Für # Nutzer widerrufen',
        }),
      which: 'Diese Nutzer:',
      harm: 'Die Einwilligung wird bei Google widerrufen und aus dem Skript gelöscht. Gesendete Links funktionieren nicht mehr, und diese Nutzer müssen noch einmal einwilligen, bevor ihre Zeilen verarbeitet werden können. Zertifikate bleiben in Gmail.',
      typeCount: (count: number) =>
        `Geben Sie zur Bestätigung die Anzahl der Nutzer ein: ${number(count)}`,
      withdrawn: (count: number) =>
        plural(count, {
          one: 'Die Einwilligung von # Nutzer wurde widerrufen.',
          other: 'Die Einwilligungen von # Nutzern wurden widerrufen.',
        }),
      withdrawEnded: 'Widerrufen',
      kept: (count: number) =>
        plural(count, {
          one: '# konnte nicht widerrufen werden:',
          other: '# konnten nicht widerrufen werden:',
        }),
    },
    consentSetUp: {
      title: 'Einrichtung',
      show: 'Einrichtung anzeigen',
      hide: 'Einrichtung ausblenden',
      marks: {done: 'Fertig', open: NAMES.todo},
      steps: {
        deploy: '1. Web-App bereitstellen',
        client: '2. OAuth-Client erstellen',
        secret: '3. Client eingeben',
        invitation: '4. Einladung schreiben',
      },
      deploy: [
        'Wählen Sie im Menü der Tabelle Erweiterungen > Apps Script.',
        'Wählen Sie Bereitstellen > Neue Bereitstellung und den Typ „Web-App“.',
        'Ausführen als: Sie. Zugriff: Ihre Organisation.',
        'Kopieren Sie die Adresse der Web-App, fügen Sie sie hier ein und speichern Sie.',
      ],
      webApp: settingLabels.consent.webApp,
      webAppHint: 'Sie beginnt mit script.google.com und endet auf /exec.',
      webAppWrong:
        'Diese Adresse endet nicht auf /exec. Kopieren Sie sie noch einmal.',
      first:
        'Speichern Sie zuerst die Adresse der Web-App: Sie benötigen sie, um den Client zu erstellen.',
      client: [
        'Wählen Sie in der Google Cloud Console ein Projekt Ihrer Organisation und aktivieren Sie unter „APIs & Dienste“ die Gmail API.',
        'Öffnen Sie Google Auth Platform > Zielgruppe und wählen Sie „Intern“. Andernfalls laufen Einwilligungen nach sieben Tagen ab oder benötigen die Überprüfung durch Google.',
        'Fügen Sie unter „Datenzugriff“ diese OAuth-Bereiche hinzu.',
        'Erstellen Sie unter „Clients“ einen Client des Typs „Webanwendung“ mit genau diesem Weiterleitungs-URI. Fügen Sie die andere Form derselben Adresse als zweiten hinzu. Die beiden Formen sind https://script.google.com/a/macros/\u200b<Ihre Domain>/s/…/exec und https://script.google.com/macros/s/…/exec.',
      ],
      redirectUri: 'Autorisierter Weiterleitungs-URI',
      scopes: 'OAuth-Bereiche',
      clientId: settingLabels.consent.clientId,
      clientIdHint: 'Sie endet auf .apps.googleusercontent.com.',
      clientFile: 'Clientdatei',
      clientFileHint:
        'Die Cloud Console bietet sie als client_secret_….json an, wenn Sie den Client erstellen. Sie füllt nur die beiden Felder unten aus und wird nirgendwohin gesendet.',
      clientFileFaults: {
        'not a client':
          'Dies ist nicht die Datei eines OAuth-Clients. Wählen Sie die client_secret_….json, die die Cloud Console unter Clients > JSON herunterladen anbietet.',
        installed:
          'Dieser Client ist für eine Desktop-App, Nutzer könnten also nicht von Google zurückkehren. Erstellen Sie einen des Typs „Webanwendung“ mit dem Weiterleitungs-URI oben.',
      },
      secret: settingLabels.consent.secret,
      secretHint:
        'Google zeigt ihn nur einmal, wenn Sie den Client erstellen. Er wird in den Eigenschaften des Skripts gespeichert und nie wieder angezeigt.',
      secretStored:
        'Ein Clientschlüssel ist gespeichert. Lassen Sie dies leer, um ihn zu behalten.',
      forget: 'Clientschlüssel löschen…',
      forgetTitle: 'Clientschlüssel löschen?',
      forgetSays:
        'Bis Sie wieder einen Clientschlüssel eingeben, kann niemand eingeladen werden, und die Zeilen von Nutzern, die eingewilligt haben, können nicht verarbeitet werden. Ihre Einwilligung bleibt.',
      forgetConfirm: 'Clientschlüssel löschen',
      forgotten: 'Der Clientschlüssel wurde gelöscht.',
      organisation: 'Organisation',
      organisationHint:
        'Der Name, den Nutzer kennen. Er erscheint auf ihrer Seite.',
      contact: 'Kontakt',
      contactHint: 'Eine Adresse oder Telefonnummer für Fragen der Nutzer.',
      sender: 'Absender',
      senderHint:
        'Die Person oder das Team, das fragt, mit dem Namen, den Nutzer kennen. Leer: die Adresse des Absenders.',
      verify: 'Wie Nutzer es prüfen können (optional)',
      verifyHint:
        'Eine Intranetseite oder Telefonnummer, die bestätigt, dass die Einladung echt ist.',
      subject: 'Betreff',
      text: 'Text',
      textHint: '{link} wird durch den Link des jeweiligen Nutzers ersetzt.',
      textWrong:
        'Der Text enthält {link} nicht, Nutzer würden also keinen Link erhalten.',
      remindDays: 'Nach Tagen erinnern',
      remindDaysHint:
        'Nutzer, die nicht geantwortet haben, erhalten die E-Mail nach so vielen Tagen noch einmal, höchstens dreimal. 0 bedeutet nie. Der Zeitplan muss aktiviert sein.',
      remindDaysWrong: 'Geben Sie eine ganze Zahl von 0 bis 90 ein.',
      preview: 'Vorschau',
      previewTitle: 'Vorschau der Einladung',
      previewSubject: (subject: string) => `Betreff: ${subject}`,
      testHint:
        'Der Test geht an Sie, mit dem gespeicherten Text. Sein Link führt nirgendwohin.',
      isReady: 'Gespeichert. Sie können jetzt Nutzer einladen.',
    },
  };
};
