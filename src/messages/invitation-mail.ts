/** The invitation to consent as it is mailed, put together from the words of a language. */
import type {ConsentSpeech} from '../core/consent/speech';
import {joined, type Punctuation} from './punctuation';
import {
  box,
  button,
  heading,
  list,
  mailPage,
  paragraph,
  title,
  type MailLanguage,
} from './html';

/** The place of the link in the text that operators write. */
export const LINK = '{link}';

type Facts = Parameters<ConsentSpeech['mail']>[0];

/** What a language says in the mail; each text is a whole sentence. */
export interface InvitationWords {
  readonly page: MailLanguage & Punctuation;
  readonly button: string;
  readonly known: string;
  /** What users should know: a fact, and more about it. */
  readonly facts: readonly (readonly [string, string])[];
  readonly real: string;
  isFor(user: string): string;
  /** @param until - milliseconds since the epoch */
  works(until: number): string;
  contact(contact: string): string;
  subject(kind: Facts['kind'], subject: string): string;
  /** A way to verify the mail that does not lead through the mail itself. */
  verify(how: string): string;
  askContact(contact: string): string;
  sentFor(sender: string): string;
  readonly testFoot: string;
  /** @param at - milliseconds since the epoch */
  reminder(at: number): string;
}

/** The mail. */
export const invitationMail =
  (words: InvitationWords): ConsentSpeech['mail'] =>
  facts => {
    const {subject, text, link, organisation, kind, contact} = facts;
    const parts = text.split(LINK);
    const [says, ends] = [words.isFor(facts.user), words.works(facts.until)];
    const real = facts.verify
      ? words.verify(facts.verify)
      : words.askContact(contact);
    const from = [facts.sender, words.contact(contact)];
    const foot = footText(words, facts);
    return {
      subject: words.subject(kind, subject),
      body: [
        organisation,
        '',
        parts.join(link).trim(),
        '',
        says,
        ends,
        '',
        words.known,
        ...words.facts.map(
          ([fact, more], i) => `${i + 1}. ${joined(words.page, fact, more)}`,
        ),
        '',
        words.real,
        real,
        '',
        ...from,
        '',
        '--',
        foot,
      ].join('\n'),
      html: mailPage(
        words.page,
        [
          paragraph(organisation, 'quiet'),
          title(subject),
          ...parts.flatMap((part, i) => [
            ...(i > 0 ? [button(link, words.button)] : []),
            ...part
              .split(/\n{2,}/)
              .map(it => it.trim())
              .filter(it => it !== '')
              .map(it => paragraph(it, 'text', words.page.dir)),
          ]),
          paragraph(joined(words.page, says, ends), 'quiet'),
          heading(words.known),
          list(
            words.facts.map(([fact, more], i) => ({
              ...{at: `${i + 1}.`, text: fact, says: more},
            })),
          ),
          box([heading(words.real), paragraph(real)]),
          ...from.map(it => paragraph(it)),
        ],
        [paragraph(foot, 'quiet')],
      ),
    };
  };

function footText(
  words: InvitationWords,
  {kind, sender, remindAt}: Facts,
): string {
  const from = words.sentFor(sender);
  if (kind === 'test') return joined(words.page, from, words.testFoot);
  const reminder = remindAt === null ? '' : words.reminder(remindAt);
  return joined(words.page, from, reminder);
}
