/** German: the invitation as it is mailed. */
import type {ConsentSpeech} from '../../../core/consent/speech';
import {invitationMail, LINK} from '../../invitation-mail';
import {day} from '../format';
import {GERMAN} from '../words';

const PREFIXES = {first: '', reminder: 'Erinnerung: ', test: 'Test: '} as const;

export const invitation: ConsentSpeech['invitation'] = organisation => {
  const who = organisation || 'Ihre Organisation';
  return {
    subject: `${who}: Ihr E-Mail-Zertifikat erlauben`,
    text: [
      'Guten Tag,',
      `${who} führt signierte und verschlüsselte E-Mails ein. Dafür benötigt Ihr Gmail ein Zertifikat. Erlauben Sie es einmal; das dauert etwa eine Minute.`,
      LINK,
    ].join('\n\n'),
  };
};

export const mail = invitationMail({
  page: GERMAN,
  button: 'Ansehen und erlauben',
  known: 'Was Sie wissen sollten',
  facts: [
    [
      'Ihre E-Mails werden nicht gelesen.',
      'Die Berechtigung gilt für Gmail-Einstellungen, nicht für Nachrichten. Sie wird nur für Ihr Zertifikat verwendet.',
    ],
    [
      'Sie können ablehnen, jetzt oder später.',
      'Wählen Sie auf der Seite „Ablehnen“, oder entfernen Sie die Berechtigung jederzeit in Ihrem Google-Konto.',
    ],
    [
      'Niemand fragt nach Ihrem Passwort.',
      'Sie melden sich wie gewohnt bei Google an. Wenn eine andere Seite danach fragt, schließen Sie die Seite.',
    ],
  ],
  real: 'Ist diese E-Mail echt?',
  isFor: user => `Diese Einladung ist für ${user}.`,
  works: until =>
    `Der Link funktioniert nur für Sie und nur bis zum ${day(until)}.`,
  contact: contact => `Fragen? Wenden Sie sich an ${contact}.`,
  subject: (kind, subject) => PREFIXES[kind] + subject,
  verify: how =>
    `Hier können Sie das prüfen: ${how}. Geben Sie eine Adresse selbst ein; folgen Sie keinem Link.`,
  askContact: contact =>
    `Fragen Sie ${contact}, unter einer Adresse oder Nummer, die Sie bereits kennen.`,
  sentFor: sender => `Gesendet von S/MIME Rollout für ${sender}.`,
  testFoot: 'Dies ist ein Test: Der Link führt nirgendwohin.',
  reminder: at =>
    `Wenn Sie weder erlauben noch ablehnen, erhalten Sie am ${day(at)} eine Erinnerung.`,
});
