/** English: the invitation as it is mailed. */
import type {ConsentSpeech} from '../../../core/consent/speech';
import {
  invitationMail,
  LINK,
  type InvitationWords,
} from '../../invitation-mail';
import {day} from '../format';
import {ENGLISH, NAMES} from '../words';

const PREFIXES = {first: '', reminder: 'Reminder: ', test: 'Test: '} as const;

export const invitation: ConsentSpeech['invitation'] = organisation => {
  const who = organisation || 'Your organization';
  return {
    subject: `${who}: allow your mail certificate`,
    text: [
      'Hello,',
      `${who} is setting up signed and encrypted mail. Your Gmail needs a certificate for that. Allow it once; it takes about a minute.`,
      LINK,
    ].join('\n\n'),
  };
};

/** Also what a pseudo-language of the tests is made from. */
export const words: InvitationWords = {
  page: ENGLISH,
  button: 'Review and allow',
  known: 'What you should know',
  facts: [
    [
      'Your mail isn’t read.',
      'The permission covers Gmail settings, not messages. It’s used for your certificate only.',
    ],
    [
      'You can say no, now or later.',
      `Choose “${NAMES.decline}” on the page, or remove the permission in your Google Account at any time.`,
    ],
    [
      'Nobody asks for your password.',
      'You sign in to Google as usual. If another page asks for it, close the page.',
    ],
  ],
  real: 'Is this mail real?',
  isFor: user => `This invitation is for ${user}.`,
  works: until => `The link works only for you, until ${day(until)}.`,
  contact: contact => `Questions? Ask ${contact}.`,
  subject: (kind, subject) => PREFIXES[kind] + subject,
  verify: how =>
    `Check it here: ${how}. Type an address yourself; don’t follow a link.`,
  askContact: contact =>
    `Ask ${contact}, by an address or a number that you already know.`,
  sentFor: sender => `Sent by S/MIME Rollout for ${sender}.`,
  testFoot: 'This is a test: its link leads nowhere.',
  reminder: at =>
    `Unless you allow or decline, you get a reminder on ${day(at)}.`,
};

export const mail = invitationMail(words);
