/** English: the invitation as it is mailed. */
import type {ConsentSpeech} from '../../../core/consent/speech';
import {link, mailBody, paragraph} from '../../html';

const LINK = '{link}';

export const invitation: ConsentSpeech['invitation'] = organisation => ({
  subject: 'Please allow: S/MIME certificate for your mailbox',
  text: [
    'Hello,',
    `${organisation || 'Your organisation'} gives your mailbox a certificate (S/MIME), so that you can sign mail and receive encrypted mail in Gmail. For that it needs your permission once.`,
    'Please open this link, read what it is about, and allow it:',
    LINK,
    'The link is for you alone and is good for 30 days.',
  ].join('\n\n'),
});

export const mail: ConsentSpeech['mail'] = (facts, isReminder) => {
  const {subject, text, link: to} = facts;
  const parts = text.split(LINK);
  return {
    subject: isReminder ? `Reminder: ${subject}` : subject,
    body: parts.join(to),
    html: mailBody(
      parts.flatMap((part, i) => [
        ...(i > 0 ? [link(to, 'Open the invitation')] : []),
        ...part
          .split(/\n{2,}/)
          .map(it => it.trim())
          .filter(it => it !== '')
          .map(paragraph),
      ]),
    ),
  };
};
