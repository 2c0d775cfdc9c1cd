/** English: the pages for a user who is asked to consent. */
import type {Ending, Page, PageFacts} from '../../../core/consent/page';
import type {WebPage} from '../../consent-words';
import {webPage, type Part} from '../../web-page';
import {NAMES} from '../words';

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
          'To renew it before it expires, without asking you again.',
        ],
      },
      heading('What the permission covers'),
      {
        kind: 'list',
        items: [
          'Google calls it “See, edit, create or change your email settings and filters in Gmail”. So it would also allow changes to other basic mail settings, such as filters, signatures and the vacation responder. S/MIME Rollout uses it for certificates only.',
          'It doesn’t allow reading or sending mail.',
          'Your address is read to make sure that it is you who gives permission.',
        ],
      },
      {kind: 'button', text: 'Continue to Google', to: continueTo},
      text(
        'Google shows you what the permission covers. Keep the box for your mail settings selected. Without it, your certificate can’t be set up.',
      ),
      {kind: 'link', text: NAMES.decline, to: declineTo},
      ...withdrawal(contact),
    ],
  };
}

function withdrawal(contact: string): Part[] {
  return [
    heading('If you change your mind'),
    text(
      `You can remove the permission at any time in your Google Account, or ask ${contact}.`,
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
            `${organisation} can now store your S/MIME certificate and keep it valid. You don’t need to do anything else, and can close this page.`,
          ),
          text(
            'Google removes the permission when you change your password. You may then be asked again.',
          ),
          ...withdrawal(contact),
        ],
      };
    case 'allowedAlready':
      return {
        heading: 'You have already given permission',
        parts: [
          text('Nothing is left to do. You can close this page.'),
          ...withdrawal(contact),
        ],
      };
    case 'somebodyElse':
      return say(
        'This invitation is for a different account',
        'You were signed in to Google with a different account than the one that was invited. Nothing was saved, and the permission was removed.',
        `${AGAIN} On the Google page, choose the account that the mail was sent to.`,
      );
    case 'anotherAccount':
      return say(
        'This link is for a different account',
        'You are signed in to Google with a different account than the one that was invited. Nothing was done.',
        'Sign in with the account that the mail was sent to, then open the link again.',
      );
    case 'declined':
      return say(
        'You declined',
        'Your mailbox was not changed, and you won’t get any more reminders. Without your permission, it won’t get a certificate this way.',
        'If you change your mind, open the link in the invitation mail again.',
      );
    case 'partly':
      return say(
        'One box was not selected',
        'The permission for your mail settings is missing, and your certificate can’t be set up without it. Nothing was saved.',
        `${AGAIN} On the Google page, select the box for your mail settings.`,
      );
    case 'oldLink':
      return say(
        'This invitation is no longer valid',
        'It is older than 30 days, a newer invitation was sent to you, or it was withdrawn.',
        'Use the link in the newest mail, or ask for a new one.',
      );
    case 'startAgain':
      return say(
        'Start again',
        'The response from Google took too long, arrived twice or could not be used. Nothing was saved.',
        AGAIN,
      );
    case 'impossible':
      return say(
        'Google doesn’t let you give permission',
        'A policy of your organization or the state of your account prevents it. You can’t change that here.',
        'Tell the person named below so that an administrator can check it.',
      );
    case 'storeFull':
      return say(
        'Your permission could not be saved',
        'There is no room left to save it. You did nothing wrong.',
        'Tell the person named below. You will be invited again.',
      );
    case 'unreachable':
      return say(
        'That didn’t work',
        'Google could not be reached, or too many people responded at the same time. Nothing was saved, and your invitation is still valid.',
        `${AGAIN} If it fails again, wait a few minutes.`,
      );
    case 'notSetUp':
      return say(
        'This is not ready yet',
        'The set-up is incomplete or wrong. You did nothing wrong.',
        'Tell the person who invited you, and try again later.',
      );
    case 'permissionMissing':
      return say(
        'A permission is missing here',
        'The person who deployed this page hasn’t given it the permission “Connect to an external service”, so it can’t contact Google. You did nothing wrong. Nothing was saved, and your invitation is still valid.',
        'Tell the person named below: whoever deployed the page opens the Sheet, chooses any item of the S/MIME menu and allows everything. Then open the link in the invitation mail again.',
      );
    case 'failed':
      return say(
        'Something went wrong',
        'You did nothing wrong. Try again in a few minutes.',
      );
    case 'nothingHere':
      return {
        heading: 'There is nothing here',
        parts: [
          text(
            'This page is for people who were invited by mail. Open the complete link from your invitation. If you have just responded, you can close this page.',
          ),
        ],
      };
  }
}
