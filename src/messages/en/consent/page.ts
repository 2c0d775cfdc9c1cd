/** English: the pages that a user sees who is asked to allow it. */
import type {Ending, Page, PageFacts} from '../../../core/consent/page';
import type {WebPage} from '../../consent-words';
import {webPage, type Part} from '../../web-page';

const TITLE = 'S/MIME certificate for your mailbox';
const PERMISSIONS = 'https://myaccount.google.com/permissions';

export function page(shown: Page): WebPage {
  const {heading, parts} =
    shown.kind === 'invitation'
      ? invitation(shown.facts)
      : ending(shown.kind, shown.facts);
  return {title: TITLE, html: webPage('en', 'ltr', TITLE, {heading, parts})};
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
    heading: `${organisation} asks for access to your mail settings`,
    parts: [
      text(
        `${organisation} wants to give your mailbox an S/MIME certificate, so that you can send signed mail and receive encrypted mail in Gmail. For that it needs your permission once.`,
      ),
      text('The invitation is for'),
      {kind: 'strong', text: user},
      heading('What it is used for'),
      {
        kind: 'list',
        items: [
          'To store the certificate in your Gmail settings, and to make it the one that is used.',
          'To renew it before it ends, without asking you again.',
        ],
      },
      heading('What the permission covers'),
      {
        kind: 'list',
        items: [
          'Google calls it “See, edit, create or change your email settings and filters in Gmail”. So it would also allow other basic mail settings to be changed, such as filters, signatures and the vacation responder. This program only works with certificates.',
          'It cannot read your mail, and it cannot send mail.',
          'Your address is read, to see that it is you who allows it.',
        ],
      },
      {kind: 'button', text: 'Continue to Google', to: continueTo},
      text(
        'Google shows you what is asked for. Leave the box for your mail settings ticked, else nothing can be done.',
      ),
      {kind: 'link', text: 'Decline', to: declineTo},
      ...withdrawal(contact),
    ],
  };
}

function withdrawal(contact: string): Part[] {
  return [
    heading('If you change your mind'),
    text(
      `You can take the permission back at any time in your Google account, or ask ${contact}.`,
    ),
    {
      kind: 'link',
      text: 'Apps with access to your account',
      to: PERMISSIONS,
    },
  ];
}

const AGAIN = 'Open the link in the invitation mail again.';

function ending(kind: Ending, {organisation, contact}: PageFacts): Text {
  const ask = text(
    contact ? `Questions? Ask ${contact}.` : 'Ask the person who invited you.',
  );
  const say = (heading: string, ...lines: string[]): Text => ({
    heading,
    parts: [...lines.map(text), ask],
  });
  switch (kind) {
    case 'allowed':
      return {
        heading: 'Done. Thank you.',
        parts: [
          text(
            `${organisation} can now store your S/MIME certificate and keep it valid. You need to do nothing more, and can close this page.`,
          ),
          text(
            'When you change your password Google takes the permission back. You may then be asked again.',
          ),
          ...withdrawal(contact),
        ],
      };
    case 'allowedAlready':
      return {
        heading: 'You have allowed it already',
        parts: [
          text('Nothing is left to do. You can close this page.'),
          ...withdrawal(contact),
        ],
      };
    case 'somebodyElse':
      return say(
        'This invitation is for another account',
        'You were signed in to Google with another account than the one that was invited. Nothing was kept, and the permission was given back.',
        `${AGAIN} At Google, choose the account that the mail was sent to.`,
      );
    case 'anotherAccount':
      return say(
        'This link is for another account',
        'You are signed in to Google with another account than the one that was invited. Nothing was done.',
        'Sign in with the account that the mail was sent to, and open the link again.',
      );
    case 'declined':
      return say(
        'You declined',
        'Your mailbox was not changed, and you get no more reminders. Without your permission it gets no certificate this way.',
        'If you change your mind, open the link in the invitation mail again.',
      );
    case 'partly':
      return say(
        'One box was not ticked',
        'The permission for your mail settings is missing, and without it nothing can be done. Nothing was kept.',
        `${AGAIN} On Google’s page, tick the box for your mail settings.`,
      );
    case 'oldLink':
      return say(
        'This invitation is no longer good',
        'It is older than 30 days, or a newer invitation was sent to you, or it was withdrawn.',
        'Use the link in the newest mail, or ask for a new one.',
      );
    case 'startAgain':
      return say(
        'Please start again',
        'The answer from Google took too long, came a second time or could not be used. Nothing was kept.',
        AGAIN,
      );
    case 'impossible':
      return say(
        'Google does not let you allow this',
        'A policy of your organisation, or the state of your account, stands in the way. There is nothing you can do about it here.',
        'Tell the person named below, so that an administrator can look at it.',
      );
    case 'storeFull':
      return say(
        'Your permission could not be kept',
        'There is no room left to keep it. You have done nothing wrong, and nothing was kept.',
        'Tell the person named below. You will be invited again.',
      );
    case 'unreachable':
      return say(
        'It did not work just now',
        'Google could not be reached, or too many answered at once. Nothing was kept, and your invitation is still good.',
        `${AGAIN} If it fails again, wait some minutes.`,
      );
    case 'notSetUp':
      return say(
        'This is not ready yet',
        'Something about the set-up is missing or wrong. You have done nothing wrong.',
        'Tell the person who invited you, and try again later.',
      );
    case 'permissionMissing':
      return say(
        'A permission is missing here',
        'Whoever deployed this page has not given its script the permission “Connect to an external service”, so it cannot talk to Google. You have done nothing wrong. Nothing was kept, and your invitation is still good.',
        'Tell the person named below: whoever deployed the page opens the Sheet, chooses any item of the menu S/MIME and allows everything. Then open the link in the invitation mail again.',
      );
    case 'failed':
      return say(
        'Something went wrong here',
        'It was not you. Try again in some minutes.',
      );
    case 'nothingHere':
      return {
        heading: 'There is nothing here',
        parts: [
          text(
            'This page is for people who were invited by mail. Open the link in your invitation, whole and unchanged. If you have just answered, you can close this page.',
          ),
        ],
      };
  }
}
