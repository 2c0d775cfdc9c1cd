/** German: the pages for a user who is asked to consent. */
import type {Ending, Page, PageFacts} from '../../../core/consent/page';
import type {WebPage} from '../../consent-words';
import {webPage, type Part} from '../../web-page';

const TITLE = 'S/MIME-Zertifikat für Ihr Postfach';
const PERMISSIONS = 'https://myaccount.google.com/permissions';

export function page(shown: Page): WebPage {
  const {heading, parts} =
    shown.kind === 'invitation'
      ? invitation(shown.facts)
      : ending(shown.kind, shown.facts);
  return {title: TITLE, html: webPage('de', 'ltr', TITLE, {heading, parts})};
}

interface Text {
  readonly heading: string;
  readonly parts: readonly Part[];
}

const text = (it: string): Part => ({kind: 'text', text: it});
const heading = (it: string): Part => ({kind: 'heading', text: it});

function invitation(facts: Extract<Page, {kind: 'invitation'}>['facts']): Text {
  const {organisation, contact, user, continueTo, declineTo} = facts;
  return {
    heading: `${organisation} bittet um Zugriff auf Ihre E-Mail-Einstellungen`,
    parts: [
      text(
        `${organisation} möchte Ihrem Postfach ein S/MIME-Zertifikat geben, damit Sie in Gmail signierte E-Mails senden und verschlüsselte E-Mails empfangen können. Dafür ist einmal Ihre Einwilligung nötig.`,
      ),
      text('Die Einladung ist für'),
      {kind: 'strong', text: user},
      heading('Wofür die Berechtigung verwendet wird'),
      {
        kind: 'list',
        items: [
          'Um das Zertifikat in Ihren Gmail-Einstellungen zu speichern und als das festzulegen, das verwendet wird.',
          'Um es vor dem Ablauf zu erneuern, ohne Sie noch einmal zu fragen.',
        ],
      },
      heading('Was die Berechtigung umfasst'),
      {
        kind: 'list',
        items: [
          'Google nennt sie „E-Mail-Einstellungen und Filter in Gmail ansehen, bearbeiten, erstellen und ändern“. Sie würde also auch Änderungen an anderen grundlegenden E-Mail-Einstellungen erlauben, etwa an Filtern, Signaturen und der Abwesenheitsnotiz. S/MIME Rollout verwendet sie nur für Zertifikate.',
          'Sie erlaubt nicht, E-Mails zu lesen oder zu senden.',
          'Ihre Adresse wird gelesen, um sicherzustellen, dass Sie selbst einwilligen.',
        ],
      },
      {kind: 'button', text: 'Weiter zu Google', to: continueTo},
      text(
        'Google zeigt Ihnen, was die Berechtigung umfasst. Lassen Sie das Kästchen für Ihre E-Mail-Einstellungen ausgewählt. Ohne es kann Ihr Zertifikat nicht eingerichtet werden.',
      ),
      {kind: 'link', text: 'Ablehnen', to: declineTo},
      ...withdrawal(contact),
    ],
  };
}

function withdrawal(contact: string): Part[] {
  return [
    heading('Wenn Sie es sich anders überlegen'),
    text(
      `Sie können die Berechtigung jederzeit in Ihrem Google-Konto entfernen oder sich an ${contact} wenden.`,
    ),
    {
      kind: 'link',
      text: 'Apps mit Zugriff auf Ihr Konto',
      to: PERMISSIONS,
    },
  ];
}

const AGAIN = 'Öffnen Sie den Link in der Einladung noch einmal.';
const NO_FAULT = 'Sie haben nichts falsch gemacht.';
const STILL_VALID =
  'Es wurde nichts gespeichert, und Ihre Einladung ist weiterhin gültig.';

function ending(kind: Ending, {organisation, contact}: PageFacts): Text {
  const ask = text(
    contact
      ? `Fragen? Wenden Sie sich an ${contact}.`
      : 'Wenden Sie sich an die Person, die Sie eingeladen hat.',
  );
  const say = (heading: string, ...lines: string[]): Text => ({
    heading,
    parts: [...lines.map(text), ask],
  });
  switch (kind) {
    case 'allowed':
      return {
        heading: 'Fertig. Vielen Dank.',
        parts: [
          text(
            `${organisation} kann jetzt Ihr S/MIME-Zertifikat speichern und gültig halten. Sie müssen nichts weiter tun und können diese Seite schließen.`,
          ),
          text(
            'Google entfernt die Berechtigung, wenn Sie Ihr Passwort ändern. Dann werden Sie vielleicht noch einmal gefragt.',
          ),
          ...withdrawal(contact),
        ],
      };
    case 'allowedAlready':
      return {
        heading: 'Sie haben bereits eingewilligt',
        parts: [
          text('Es ist nichts mehr zu tun. Sie können diese Seite schließen.'),
          ...withdrawal(contact),
        ],
      };
    case 'somebodyElse':
      return say(
        'Diese Einladung ist für ein anderes Konto',
        'Sie waren bei Google mit einem anderen Konto angemeldet als dem eingeladenen. Es wurde nichts gespeichert, und die Berechtigung wurde entfernt.',
        `${AGAIN} Wählen Sie auf der Google-Seite das Konto, an das die E-Mail gesendet wurde.`,
      );
    case 'anotherAccount':
      return say(
        'Dieser Link ist für ein anderes Konto',
        'Sie sind bei Google mit einem anderen Konto angemeldet als dem eingeladenen. Es wurde nichts getan.',
        'Melden Sie sich mit dem Konto an, an das die E-Mail gesendet wurde, und öffnen Sie den Link dann noch einmal.',
      );
    case 'declined':
      return say(
        'Sie haben abgelehnt',
        'Ihr Postfach wurde nicht geändert, und Sie erhalten keine weiteren Erinnerungen. Ohne Ihre Einwilligung erhält es auf diesem Weg kein Zertifikat.',
        'Wenn Sie es sich anders überlegen, öffnen Sie den Link in der Einladung noch einmal.',
      );
    case 'partly':
      return say(
        'Ein Kästchen war nicht ausgewählt',
        'Die Berechtigung für Ihre E-Mail-Einstellungen fehlt, und ohne sie kann Ihr Zertifikat nicht eingerichtet werden. Es wurde nichts gespeichert.',
        `${AGAIN} Wählen Sie auf der Google-Seite das Kästchen für Ihre E-Mail-Einstellungen aus.`,
      );
    case 'oldLink':
      return say(
        'Diese Einladung ist nicht mehr gültig',
        'Sie ist älter als 30 Tage, Sie haben eine neuere Einladung erhalten, oder sie wurde zurückgezogen.',
        'Verwenden Sie den Link in der neuesten E-Mail oder bitten Sie um einen neuen.',
      );
    case 'startAgain':
      return say(
        'Beginnen Sie noch einmal',
        'Die Antwort von Google hat zu lange gedauert, kam zweimal an oder konnte nicht verwendet werden. Es wurde nichts gespeichert.',
        AGAIN,
      );
    case 'impossible':
      return say(
        'Google lässt Sie nicht einwilligen',
        'Eine Richtlinie Ihrer Organisation oder der Zustand Ihres Kontos verhindert es. Sie können das hier nicht ändern.',
        'Geben Sie der unten genannten Person Bescheid, damit ein Administrator es prüfen kann.',
      );
    case 'storeFull':
      return say(
        'Ihre Einwilligung konnte nicht gespeichert werden',
        `Dafür ist kein Platz mehr. ${NO_FAULT}`,
        'Geben Sie der unten genannten Person Bescheid. Sie werden noch einmal eingeladen.',
      );
    case 'unreachable':
      return say(
        'Das hat nicht geklappt',
        `Google war nicht erreichbar, oder zu viele Personen haben gleichzeitig geantwortet. ${STILL_VALID}`,
        `${AGAIN} Wenn es wieder nicht klappt, warten Sie einige Minuten.`,
      );
    case 'notSetUp':
      return say(
        'Dies ist noch nicht bereit',
        `Die Einrichtung ist unvollständig oder falsch. ${NO_FAULT}`,
        'Geben Sie der Person, die Sie eingeladen hat, Bescheid und versuchen Sie es später noch einmal.',
      );
    case 'permissionMissing':
      return say(
        'Hier fehlt eine Berechtigung',
        `Die Person, die diese Seite bereitgestellt hat, hat ihr die Berechtigung „Mit einem externen Dienst verbinden“ nicht gegeben. Die Seite kann Google daher nicht kontaktieren. ${NO_FAULT} ${STILL_VALID}`,
        'Geben Sie der unten genannten Person Bescheid: Wer die Seite bereitgestellt hat, öffnet die Tabelle, wählt einen beliebigen Eintrag des Menüs S/MIME und erlaubt alles. Öffnen Sie dann den Link in der Einladung noch einmal.',
      );
    case 'failed':
      return say(
        'Etwas ist schiefgegangen',
        `${NO_FAULT} Versuchen Sie es in einigen Minuten noch einmal.`,
      );
    case 'nothingHere':
      return {
        heading: 'Hier gibt es nichts',
        parts: [
          text(
            'Diese Seite ist für Personen, die per E-Mail eingeladen wurden. Öffnen Sie den vollständigen Link aus Ihrer Einladung. Wenn Sie gerade geantwortet haben, können Sie diese Seite schließen.',
          ),
        ],
      };
  }
}
