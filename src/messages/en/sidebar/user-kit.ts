import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';

/** The facts in the texts; each is empty if unknown. */
interface KitFacts {
  readonly day: string;
  readonly contact: string;
}

/**
 * The texts of operators for their users. The meaning of the lock is defined by Gmail:
 * support.google.com/mail/answer/6330403.
 */
export const userKit = ({date}: Speech) => ({
  userKit: {
    lineHint: 'Announcement mail and help-desk card',
    intro:
      'Two texts for the day when mail gets signed. Change them as you like; nothing is sent to your users from here.',
    date,
    firstDay: settingLabels.userKit.firstDay,
    contact: settingLabels.userKit.contact,
    contactHint:
      'Whom users can ask, such as “IT Service Desk, extension 4400”. Both fill in the texts until you change them.',
    language: settingLabels.userKit.language,
    languageHint: 'Each language has texts of its own.',
    languageOfSheet: 'That of the sheet',
    mail: 'Announcement mail',
    mailName: 'announcement-mail.txt',
    card: 'Help-desk card',
    cardName: 'help-desk-card.txt',
    parts: {
      subject: settingLabels.userKit.subject,
      text: settingLabels.userKit.text,
      card: settingLabels.userKit.card,
    },
    download: (what: string) => `Download: ${what}`,
    downloadInEach: 'Download in every language',
    downloadInEachWhat: (what: string) => `Download in every language: ${what}`,
    reset: 'Reset text',
    resetWhat: (what: string) => `Reset text: ${what}`,

    subjectOf: (day: string) =>
      day ? `Your mail is signed from ${day}` : 'Your mail gets a signature',
    textOf: ({day, contact}: KitFacts) =>
      [
        'Hello,',
        `${day ? `From ${day}` : 'Soon'}, Gmail signs your mail. People who receive it can check that it comes from you and wasn’t changed.`,
        'You don’t need to do anything. Signing is automatic. If Gmail knows the certificates of all recipients, it also encrypts the message, so that only they can read it.',
        [
          'When you write a message, a lock to the right of the recipients shows how it is protected:',
          '• Green: encrypted for the recipients (S/MIME)',
          '• Gray: encrypted on its way (TLS); fine for most messages',
          '• Red: not encrypted; don’t send anything confidential',
        ].join('\n'),
        'With several recipients, the lock shows the lowest protection. Select the lock and then “View details” to see each recipient. In a message that you received, the lock is in its details.',
        'Not green? Ask the person to send you a signed message, and reply to it.',
        'We never ask for your password by mail.',
        contact || 'Your IT team',
      ].join('\n\n'),
    cardOf: ({day, contact}: KitFacts) =>
      [
        ...(day ? [`Mail is signed from ${day}.`] : []),
        'Mail isn’t signed\nReload Gmail. If it stays that way, look at the user’s row in the S/MIME Rollout sheet: its message says what to do.',
        'The lock is gray, not green\nGmail doesn’t have this recipient’s certificate. Ask the recipient for a signed message, and reply to it. With several recipients, the lock shows the lowest protection.',
        'The lock is red\nThe recipient’s mail service doesn’t encrypt mail on its way. Use another channel for confidential content.',
        'The recipient sees a warning\nTheir mail program may not trust our CA. Send them the CA certificate or the CA’s address.',
        'Old encrypted mail can’t be read\nNote the sender and the date. Don’t delete any certificate: the old one may be needed to read it. Escalate.',
        'A phone or laptop was lost\nThe private key stays with Google, not on the device. Sign the user out everywhere, and reset the password.',
        'A mail asks for a password or a certificate file\nIt isn’t from us. Report it as phishing.',
        `Escalate to\n${contact || 'Your mail team'}`,
      ].join('\n\n'),
  },
});
