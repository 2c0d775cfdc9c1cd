/** German: findings about consent, for rows and for requests. */
import type {ConsentDoorFindings} from '../../../core/consent/findings';
import type {Sentences, SheetSentences} from '../../language';
import {unstopped} from '../../punctuation';
import {count, day, grouped, list, listed} from '../format';
import type {
  ConsentReason,
  ConsentFindings,
} from '../../../core/access/consent-state';
import {actionNames as A} from '../action-names';
import {NAMES, NOTHING_CHANGED, PATHS} from '../words';

const IN_SIDEBAR = `in der Seitenleiste unter „${NAMES.consent}“`;

export const reasons: Readonly<Record<ConsentReason, string>> = {
  storeFull:
    'Der Nutzer hat eingewilligt, aber es war kein Platz mehr, um das zu speichern.',
  unticked:
    'Der Nutzer hat das Kästchen für die E-Mail-Einstellungen nicht ausgewählt.',
  gone: 'Google akzeptiert die Einwilligung nicht mehr und sagt nicht, warum. Vielleicht hat der Nutzer die App entfernt oder das Passwort geändert, die Einwilligung wurde sechs Monate lang nicht verwendet, oder der OAuth-Client ist noch im Test, wo Einwilligungen nach sieben Tagen ablaufen.',
  signInAgain:
    'Die Sitzungsrichtlinie Ihrer Organisation verlangt, dass der Nutzer sich noch einmal anmeldet und einwilligt.',
  renamed:
    'Der Nutzer hat jetzt eine andere Adresse, und die Einwilligung gehört zu der neuen.',
  policy: `Eine Richtlinie Ihrer Organisation blockiert den OAuth-Client (Admin-Konsole > ${PATHS.apiControls}).`,
  otherOrganisation: 'Der OAuth-Client gehört zu einer anderen Organisation.',
  accountDeleted: 'Der Nutzer wurde gelöscht oder gesperrt.',
};

const INVITE = `Laden Sie den Nutzer ${IN_SIDEBAR} noch einmal ein.`;
const RUN_AGAIN = 'Führen Sie die Zeile dann noch einmal aus.';

export const consentSentences: SheetSentences<ConsentFindings> = {
  'consent-needed': ({user, state, since, reason}) => {
    const why = reason ? ` ${reasons[reason]}` : '';
    switch (state) {
      case 'notAsked':
        return {
          says: `${user} wurde noch nicht um Einwilligung gebeten.`,
          fix: `Laden Sie den Nutzer ${IN_SIDEBAR} ein. ${RUN_AGAIN}`,
        };
      case 'asked':
        return {
          says: `${user} wurde am ${day(since)} um Einwilligung gebeten und hat nicht geantwortet.${why}`,
          fix: `Warten Sie oder laden Sie den Nutzer ${IN_SIDEBAR} noch einmal ein. ${RUN_AGAIN}`,
        };
      case 'declined':
        return {
          says: `${user} hat am ${day(since)} abgelehnt.`,
          fix: `Sprechen Sie mit dem Nutzer, der die Einladung weiterhin verwenden kann. Um eine neue zu senden, wählen Sie die Zeile aus oder geben Sie ${IN_SIDEBAR} die Adresse ein. ${RUN_AGAIN}`,
        };
      case 'partly':
        return {
          says: `${user} hat nicht jede benötigte Berechtigung gegeben.${why}`,
          fix: `Bitten Sie den Nutzer, den Link noch einmal zu öffnen und das Kästchen auszuwählen. ${INVITE}`,
        };
      case 'revoked':
        return {
          says: `Die Einwilligung von ${user} ist nicht mehr gültig, wie am ${day(since)} festgestellt wurde.${why}`,
          fix:
            reason === 'renamed'
              ? `Tragen Sie die neue Adresse in die Zeile ein. Wenn ein anderer Nutzer jetzt die alte Adresse hat, laden Sie ihn ${IN_SIDEBAR} ein.`
              : INVITE,
        };
      case 'impossible':
        return {
          says: `Google lässt ${user} nicht einwilligen.${why}`,
          fix: `Ändern Sie das in der Admin-Konsole, geben Sie dann unter „${NAMES.consent}“ die Adresse des Nutzers ein und laden Sie ihn noch einmal ein. Oder verwenden Sie die Delegierung.`,
        };
      case 'allowed':
        return {
          says: `Die Einwilligung von ${user} konnte nicht verwendet werden.`,
          fix: 'Führen Sie die Zeile noch einmal aus.',
        };
    }
  },
  'consent-given': () => ({
    says: 'Der Nutzer hat jetzt eingewilligt. Gmail hat noch kein Zertifikat für diesen Alias.',
    fix: `Führen Sie „${A.upload}“ für die Zeile aus.`,
  }),
  'consent-not-set-up': (_, {columns}) => ({
    says: 'Die Zeile verwendet die Einwilligung des Nutzers, die Einwilligung ist aber nicht eingerichtet.',
    fix: `Speichern Sie ${IN_SIDEBAR} den OAuth-Client und seinen Clientschlüssel oder leeren Sie die Zelle „${columns.access}“.`,
  }),
};

const users = (number: number) => count(number, 'Nutzer', 'Nutzer');

const SETTINGS: Readonly<
  Record<ConsentDoorFindings['consent-setting-invalid']['setting'], string>
> = {
  clientId:
    'Die Client-ID ist nicht die eines OAuth-Clients, die auf „.apps.googleusercontent.com“ endet. Kopieren Sie sie aus der Cloud Console (APIs & Dienste > Anmeldedaten).',
  secret:
    'Der Clientschlüssel ist falsch: Er hat keine Leerzeichen und höchstens 200 Zeichen. Kopieren Sie ihn aus der Cloud Console.',
  webApp:
    'Die Adresse der Web-App muss mit „https://script.google.com/“ beginnen und auf „/exec“ enden. Kopieren Sie sie unter Erweiterungen > Apps Script > Bereitstellen > Bereitstellungen verwalten.',
  organisation:
    'Der Name der Organisation fehlt oder hat mehr als 100 Zeichen. Nutzer müssen wissen, wer fragt.',
  contact:
    'Der Kontakt fehlt oder hat mehr als 200 Zeichen. Nutzer müssen wissen, wen sie fragen können.',
  sender: 'Der Name des Absenders hat mehr als 100 Zeichen.',
  verify:
    'Der Text dazu, wie sich die Einladung prüfen lässt, hat mehr als 200 Zeichen. Geben Sie eine Seite oder eine Telefonnummer ein.',
  subject: 'Der Betreff hat mehr als 200 Zeichen.',
  text: 'Der Text muss an der Stelle des Links „{link}“ enthalten und darf höchstens 2.000 Zeichen haben.',
  remindDays:
    'Die Anzahl der Tage bis zu einer Erinnerung muss eine ganze Zahl von 0 bis 90 sein.',
};

const WITHDRAW = 'Widerrufen Sie Einwilligungen, die Sie nicht mehr benötigen,';

export const consentDoorSentences: Sentences<ConsentDoorFindings> = {
  'consent-setting-invalid': ({setting}) => ({
    says: SETTINGS[setting],
    fix: `${NOTHING_CHANGED} Korrigieren Sie es und speichern Sie noch einmal.`,
  }),
  'consent-not-ready': () => ({
    says: 'Nutzer können noch nicht eingeladen werden: Der OAuth-Client, sein Clientschlüssel oder die Adresse der Web-App fehlt.',
    fix: `Geben Sie ${IN_SIDEBAR} ein, was fehlt.`,
  }),
  'consent-web-app-differs': ({actual}) => ({
    says: `Die Adresse der Web-App in den Einstellungen ist nicht die, die Apps Script meldet (${actual}).`,
    fix: 'Wenn die Web-App neu bereitgestellt wurde, tragen Sie die gemeldete Adresse in die Einstellungen und in die Weiterleitungs-URIs des OAuth-Clients ein.',
  }),
  'end-user-access-off': ({user, text}) => ({
    says: `Das Postfach von ${user} ist durch Einwilligung erreichbar, Gmail erlaubt aber nicht, die Zertifikate des Nutzers zu verwalten.${text ? ` Antwort von Google: „${unstopped(text)}“.` : ''}`,
    fix: `Öffnen Sie in der Admin-Konsole ${PATHS.smime} für die Organisationseinheit des Nutzers. Aktivieren Sie „S/MIME-Verschlüsselung für den Versand und Empfang von E-Mails aktivieren“ und, falls die Konsole es zeigt, „Enable S/MIME API end user access“. Warten Sie bis zu 24 Stunden.`,
  }),
  'consent-users-differ': ({expected, confirmed}) => ({
    says: `Sie haben ${users(confirmed)} bestätigt, jetzt wären es aber ${grouped(expected)} oder andere Nutzer.`,
    fix: 'Zählen Sie noch einmal und bestätigen Sie dann. Was getan ist, bleibt getan.',
  }),
  'consent-not-to-be-asked': ({user}) => ({
    says: `${user} hat bereits eingewilligt.`,
    fix: 'Es ist nichts mehr zu tun.',
  }),
  'consent-not-known': ({user}) => ({
    says: `Für ${user} ist nichts gespeichert.`,
    fix: 'Es ist nichts mehr zu tun.',
  }),
  'consent-mail-failed': ({user}) => ({
    says: `Die E-Mail an ${user} konnte nicht gesendet werden.`,
    fix: 'Prüfen Sie die Adresse und laden Sie den Nutzer noch einmal ein, oder senden Sie den Link auf anderem Weg.',
  }),
  'consent-busy': () => ({
    says: 'Andere Vorgänge haben gleichzeitig Einwilligungen gespeichert und zu lange gebraucht.',
    fix: 'Versuchen Sie es in einer Minute noch einmal.',
  }),
  'consent-store-full': ({room}) => ({
    says:
      room === 0
        ? 'Die Eigenschaften des Skripts sind voll, daher können keine weiteren Einwilligungen gespeichert werden.'
        : `Die Eigenschaften des Skripts haben Platz für die Einwilligungen von etwa ${grouped(room)} Nutzern.`,
    fix: `${WITHDRAW} oder verwenden Sie für die anderen Nutzer die Delegierung.`,
  }),
  'consent-store-nearly-full': ({room}) => ({
    says: `Die Eigenschaften des Skripts, die auf 500 kB begrenzt sind, haben Platz für die Einwilligungen von etwa ${grouped(room)} Nutzern.`,
    fix: `${WITHDRAW} oder verwenden Sie für weitere Nutzer die Delegierung.`,
  }),
  'consent-mails-short': ({count: wanted, left}) => ({
    says: `Heute können nur ${grouped(left)} von ${count(wanted, 'E-Mail', 'E-Mails')} gesendet werden.`,
    fix: 'Setzen Sie morgen mit den Nutzern fort, die nicht eingeladen wurden.',
  }),
  'consent-left-out': ({allowed, impossible, declined, asked, otherwise}) => ({
    says: `Nicht eingeladen – ${list(
      [
        allowed > 0 ? `bereits eingewilligt: ${grouped(allowed)}` : '',
        impossible > 0
          ? `Einwilligung von Google nicht zugelassen: ${grouped(impossible)}`
          : '',
        declined > 0 ? `abgelehnt: ${grouped(declined)}` : '',
        asked > 0 ? `bereits eingeladen: ${grouped(asked)}` : '',
        otherwise > 0 ? `auf anderem Weg erreicht: ${grouped(otherwise)}` : '',
      ].filter(it => it !== ''),
    )}.`,
    fix: [
      asked > 0
        ? 'Sie können Nutzer erinnern, die nicht geantwortet haben.'
        : '',
      declined > 0
        ? 'Um Nutzer noch einmal einzuladen, die abgelehnt haben, wählen Sie ihre Zeilen aus oder geben Sie ihre Adressen ein.'
        : '',
    ]
      .join(' ')
      .trim(),
  }),
  'consent-not-kept': ({users: named}) => ({
    says: `Es war kein Platz, um die Einwilligung dieser Nutzer zu speichern: ${listed(named)}.`,
    fix: `${WITHDRAW} und laden Sie diese Nutzer dann noch einmal ein.`,
  }),
  'consent-reminders-off': () => ({
    says: 'Erinnerungen sendet der Zeitplan, der deaktiviert ist.',
    fix: 'Aktivieren Sie den Zeitplan oder senden Sie die Erinnerungen selbst.',
  }),
};
