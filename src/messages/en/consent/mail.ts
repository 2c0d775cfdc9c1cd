/** English: the invitation as it is mailed. */
import type {ConsentSpeech} from '../../../core/consent/speech';
import {
  box,
  button,
  heading,
  list,
  mailPage,
  paragraph,
  title,
} from '../../html';
import {day as longDate} from '../format';
import {ENGLISH} from '../words';

const LINK = '{link}';
const BUTTON = 'Review and allow';
const KNOW = 'What you should know';
const REAL = 'Is this mail real?';

const FACTS: readonly (readonly [string, string])[] = [
  [
    'Your mail isn’t read.',
    'The permission covers Gmail settings, not messages. It’s used for your certificate only.',
  ],
  [
    'You can say no, now or later.',
    'Choose “Decline” on the page, or remove the permission in your Google Account at any time.',
  ],
  [
    'Nobody asks for your password.',
    'You sign in to Google as usual. If another page asks for it, close the page.',
  ],
];

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

export const mail: ConsentSpeech['mail'] = facts => {
  const {subject, text, link, user, organisation, kind} = facts;
  const parts = text.split(LINK);
  const [says, ends] = [
    `This invitation is for ${user}.`,
    `The link works only for you, until ${longDate(facts.until)}.`,
  ];
  const real = realText(facts);
  const from = [facts.sender, `Questions? Ask ${facts.contact}.`];
  const foot = footText(facts);
  return {
    subject: PREFIXES[kind] + subject,
    body: [
      organisation,
      '',
      parts.join(link).trim(),
      '',
      says,
      ends,
      '',
      KNOW,
      ...FACTS.map(([fact, more], i) => `${i + 1}. ${fact} ${more}`),
      '',
      REAL,
      real,
      '',
      ...from,
      '',
      '--',
      foot,
    ].join('\n'),
    html: mailPage(
      ENGLISH,
      [
        paragraph(organisation, 'quiet'),
        title(subject),
        ...parts.flatMap((part, i) => [
          ...(i > 0 ? [button(link, BUTTON)] : []),
          ...part
            .split(/\n{2,}/)
            .map(it => it.trim())
            .filter(it => it !== '')
            .map(it => paragraph(it)),
        ]),
        paragraph(`${says} ${ends}`, 'quiet'),
        heading(KNOW),
        list(
          FACTS.map(([fact, more], i) => ({
            ...{at: `${i + 1}.`, text: fact, says: more},
          })),
        ),
        box([heading(REAL), paragraph(real)]),
        ...from.map(it => paragraph(it)),
      ],
      [paragraph(foot, 'quiet')],
    ),
  };
};

const PREFIXES = {first: '', reminder: 'Reminder: ', test: 'Test: '} as const;

type Facts = Parameters<ConsentSpeech['mail']>[0];

/** A way to verify the mail that does not lead through the mail itself. */
function realText({verify, contact}: Facts): string {
  return verify
    ? `Check it here: ${verify}. Type an address yourself; don’t follow a link.`
    : `Ask ${contact}, by an address or a number that you already know.`;
}

function footText({kind, sender, remindAt}: Facts): string {
  const from = `Sent by S/MIME Rollout for ${sender}.`;
  if (kind === 'test') return `${from} This is a test: its link leads nowhere.`;
  if (remindAt === null) return from;
  return `${from} Unless you allow or decline, you get a reminder on ${longDate(remindAt)}.`;
}
