import type {SidebarPart} from '../../sidebar';
import {settingLabels} from '../setting-labels';

/**
 * The texts of operators for their users. The meaning of the lock is defined by Gmail:
 * support.google.com/mail/answer/6330403.
 */
export const userKit: SidebarPart<'userKit'> = ({date}) => ({
  userKit: {
    lineHint: 'Ankündigung per E-Mail und Karte für den Helpdesk',
    intro:
      'Zwei Texte für den Tag, an dem E-Mails signiert werden. Ändern Sie sie nach Belieben; von hier wird nichts an Ihre Nutzer gesendet.',
    date,
    firstDay: settingLabels.userKit.firstDay,
    contact: settingLabels.userKit.contact,
    contactHint:
      'Wen Nutzer fragen können, etwa „IT-Servicedesk, Durchwahl 4400“. Beides wird in die Texte eingesetzt, bis Sie sie ändern.',
    language: settingLabels.userKit.language,
    languageHint: 'Jede Sprache hat eigene Texte.',
    languageOfSheet: 'Die der Tabelle',
    mail: 'Ankündigung per E-Mail',
    mailName: 'ankuendigung.txt',
    card: 'Karte für den Helpdesk',
    cardName: 'helpdesk-karte.txt',
    parts: {
      subject: settingLabels.userKit.subject,
      text: settingLabels.userKit.text,
      card: settingLabels.userKit.card,
    },
    download: (what: string) => `Herunterladen: ${what}`,
    downloadInEach: 'In jeder Sprache herunterladen',
    downloadInEachWhat: (what: string) =>
      `In jeder Sprache herunterladen: ${what}`,
    reset: 'Text zurücksetzen',
    resetWhat: (what: string) => `Text zurücksetzen: ${what}`,

    subjectOf: (day: string) =>
      day
        ? `Ihre E-Mails werden ab dem ${day} signiert`
        : 'Ihre E-Mails erhalten eine Signatur',
    textOf: ({day, contact}) =>
      [
        'Guten Tag,',
        `${day ? `ab dem ${day}` : 'bald'} signiert Gmail Ihre E-Mails. Wer sie empfängt, kann prüfen, dass sie von Ihnen stammen und nicht verändert wurden.`,
        'Sie müssen nichts tun. Das Signieren geschieht automatisch. Wenn Gmail die Zertifikate aller Empfänger kennt, wird die Nachricht auch verschlüsselt, sodass nur sie sie lesen können.',
        [
          'Wenn Sie eine Nachricht schreiben, zeigt ein Schloss rechts neben den Empfängern, wie sie geschützt ist:',
          '• Grün: für die Empfänger verschlüsselt (S/MIME)',
          '• Grau: auf dem Weg verschlüsselt (TLS); für die meisten Nachrichten ausreichend',
          '• Rot: nicht verschlüsselt; senden Sie nichts Vertrauliches',
        ].join('\n'),
        'Bei mehreren Empfängern zeigt das Schloss den niedrigsten Schutz. Wählen Sie das Schloss und dann „Details ansehen“, um jeden Empfänger zu sehen. In einer Nachricht, die Sie erhalten haben, ist das Schloss in ihren Details.',
        'Nicht grün? Bitten Sie die Person um eine signierte Nachricht und antworten Sie darauf.',
        'Wir fragen nie per E-Mail nach Ihrem Passwort.',
        contact || 'Ihr IT-Team',
      ].join('\n\n'),
    cardOf: ({day, contact}) =>
      [
        ...(day ? [`E-Mails werden ab dem ${day} signiert.`] : []),
        'E-Mails werden nicht signiert\nLaden Sie Gmail neu. Wenn es so bleibt, sehen Sie in der Zeile des Nutzers in der Tabelle von S/MIME Rollout nach: Ihre Meldung sagt, was zu tun ist.',
        'Das Schloss ist grau, nicht grün\nGmail hat das Zertifikat dieses Empfängers nicht. Bitten Sie den Empfänger um eine signierte Nachricht und antworten Sie darauf. Bei mehreren Empfängern zeigt das Schloss den niedrigsten Schutz.',
        'Das Schloss ist rot\nDer E-Mail-Dienst des Empfängers verschlüsselt E-Mails nicht auf dem Weg. Verwenden Sie für vertrauliche Inhalte einen anderen Kanal.',
        'Der Empfänger sieht eine Warnung\nSein E-Mail-Programm vertraut unserer CA vielleicht nicht. Senden Sie ihm das CA-Zertifikat oder die Adresse der CA.',
        'Alte verschlüsselte E-Mails lassen sich nicht lesen\nNotieren Sie Absender und Datum. Löschen Sie kein Zertifikat: Das alte wird vielleicht zum Lesen benötigt. Geben Sie den Fall weiter.',
        'Ein Smartphone oder Laptop ist verloren\nDer private Schlüssel bleibt bei Google, nicht auf dem Gerät. Melden Sie den Nutzer überall ab und setzen Sie das Passwort zurück.',
        'Eine E-Mail fragt nach einem Passwort oder einer Zertifikatsdatei\nSie ist nicht von uns. Melden Sie sie als Phishing.',
        `Weitergeben an\n${contact || 'Ihr E-Mail-Team'}`,
      ].join('\n\n'),
  },
});
