import type {Speech} from '../../sidebar';
import {settingLabels} from '../setting-labels';

/** Users who consent: how it is set up, who is invited, what each has answered, and how it is withdrawn. */
export const consent = ({
  moment,
  number,
  plural,
  sheet: {sheets, columns},
}: Speech) => {
  const users = (count: number) =>
    plural(count, {one: '# user', other: '# users'});
  return {
    consent: {
      intro:
        'For users who are not reached by delegation: each gives permission once, on a Google page. For primary addresses only.',
      open: 'Open Consent',

      state: 'Status',
      count: (label: string, count: number) => `${label}: ${users(count)}`,
      noUsers: `No row needs consent, and nobody was invited. Rows need it if they have no other access, or “consent” in the “${columns.access}” column.`,
      room: 'Room left in the script’s properties',
      roomFor: (count: number) => `for ${users(count)}`,
      roomShort: (count: number) =>
        `Not enough for ${plural(count, {one: 'the # user who hasn’t', other: 'the # users who haven’t'})} given consent yet. Withdraw consents that you no longer need, or use delegation for some users.`,
      mailsLeft: 'Mails left today',
      mails: number,
      states: {
        notAsked: 'Not asked',
        asked: 'Invited',
        allowed: 'Allowed',
        partly: 'Partly allowed',
        declined: 'Declined',
        revoked: 'Revoked',
        impossible: 'Not possible',
      },

      listState: (label: string, count: number) =>
        `Show ${users(count)}: ${label}`,

      ask: 'Invite users',
      whom: 'Who',
      kinds: {
        selected: 'Users of the selected rows',
        all: 'Not invited yet, partly allowed or revoked',
        unanswered: 'No response yet (sends a reminder)',
        named: 'Addresses that I enter',
      },
      named: 'Addresses',
      namedHint: 'One per line.',
      namedWrong: (text: string) => `This is not an address: ${text}`,
      look: 'Count',
      looking: 'Counting…',
      result: 'What would happen',
      wouldAsk: (count: number) =>
        plural(count, {
          one: '# user gets a mail with a link.',
          other: '# users each get a mail with a link.',
        }),
      examples: 'Among them:',
      more: (count: number) =>
        plural(count, {one: 'and # more', other: 'and # more'}),
      nobody: 'Nobody to invite. Choose other users.',
      mailsToday: (left: number) =>
        plural(left, {
          one: '# mail can still be sent today.',
          other: '# mails can still be sent today.',
        }),
      send: (count: number) =>
        plural(count, {
          one: 'Send # invitation',
          other: 'Send # invitations',
        }),

      sending: 'Sending invitations',
      progress: (done: number, total: number) =>
        `${number(done)} of ${number(total)}`,
      stop: 'Stop',
      stopping: 'Stopping after the mails that are on their way.',
      ended: 'Invitations sent',
      halted: 'Not all invitations were sent',
      sent: (count: number) =>
        plural(count, {
          one: '# invitation was mailed.',
          other: '# invitations were mailed.',
        }),
      sentAtLeast: (count: number) =>
        `${plural(count, {
          one: '# invitation was mailed before that.',
          other: '# invitations were mailed before that.',
        })} A few more may have been. Nobody gets the mail twice.`,
      unsent: (count: number) =>
        plural(count, {
          one: '# user was not reached yet. Nobody gets the mail twice.',
          other: '# users were not reached yet. Nobody gets the mail twice.',
        }),
      failed: (count: number) =>
        plural(count, {
          one: '# user could not be mailed:',
          other: '# users could not be mailed:',
        }),
      goOn: 'Continue',
      countAgain: 'Count again',
      another: 'Invite others',

      list: 'Users',
      search: 'Search',
      searchHint: 'Part of an address, a state or a reason.',
      searchFirst: (listed: number, all: number) =>
        `Part of an address, a state or a reason. The first ${number(listed)} of ${number(all)} users are searched. To find any other user, type the whole address.`,
      showing: (shown: number, all: number) =>
        `Showing ${number(shown)} of ${number(all)}`,
      found: (shown: number, found: number) =>
        `Showing ${number(shown)} of ${number(found)} found`,
      showMore: 'Show more',
      listedAbove: `The ${sheets.consent} sheet lists all users. To find one that is not listed here, search for the whole address.`,
      unlisted: 'Not in this list',
      since: moment,
      times: (mails: number) =>
        mails === 0
          ? ''
          : plural(mails, {one: 'mailed once', other: 'mailed # times'}),
      chooseFound: (count: number) =>
        plural(count, {one: 'Select this one', other: 'Select these #'}),
      chosen: (count: number) =>
        plural(count, {
          one: '# user is selected.',
          other: '# users are selected.',
        }),
      chooseNone: 'Clear selection',
      askChosen: 'Invite them',
      withdrawChosen: (count: number) =>
        plural(count, {
          one: 'Withdraw for # user…',
          other: 'Withdraw for # users…',
        }),
      nothingToWithdraw:
        'None of them was invited, so there is nothing to withdraw.',

      link: 'Get a link',
      linkFor: (user: string) => `Get a link for ${user}`,
      linkTitle: (user: string) => `A link for ${user}`,
      linkSays: (user: string) =>
        `Send it only to ${user}. It works for 30 days and for that account only. Earlier links no longer work.`,
      linkName: 'Link',
      linkThere: (user: string) => `The link for ${user} is ready.`,

      withdraw: 'Withdraw…',
      withdrawFor: (user: string) => `Withdraw the consent of ${user}`,
      withdrawTitle: (count: number) =>
        plural(count, {
          one: 'Withdraw the consent of # user?',
          other: 'Withdraw the consent of # users?',
        }),
      withdrawConfirm: (count: number) =>
        plural(count, {
          one: 'Withdraw for # user',
          other: 'Withdraw for # users',
        }),
      which: 'These users:',
      harm: 'The consent is revoked at Google and deleted from the script. Links that were sent no longer work, and these users must give consent again before their rows can be processed. Certificates stay in Gmail.',
      typeCount: (count: number) =>
        `To confirm, type the number of users: ${number(count)}`,
      withdrawn: (count: number) =>
        plural(count, {
          one: 'The consent of # user was withdrawn.',
          other: 'The consents of # users were withdrawn.',
        }),
      withdrawEnded: 'Withdrawn',
      kept: (count: number) =>
        plural(count, {
          one: '# could not be withdrawn:',
          other: '# could not be withdrawn:',
        }),
    },
    consentSetUp: {
      title: 'Set-up',
      show: 'Show the set-up',
      hide: 'Hide the set-up',
      marks: {done: 'Done', open: 'To do'},
      steps: {
        deploy: '1. Deploy the web app',
        client: '2. Create the OAuth client',
        secret: '3. Enter the client',
        invitation: '4. Write the invitation',
      },
      deploy: [
        'In the sheet’s menu, choose Extensions → Apps Script.',
        'Choose Deploy → New deployment, and the type “Web app”.',
        'Execute as: you. Who has access: your organization.',
        'Copy the web app’s address, paste it here, and save.',
      ],
      webApp: settingLabels.consent.webApp,
      webAppHint: 'It begins with script.google.com and ends in /exec.',
      webAppWrong: 'This address doesn’t end in /exec. Copy it again.',
      first:
        'Save the web app’s address first: you need it to create the client.',
      client: [
        'In the Google Cloud console, choose a project of your organization, and enable the Gmail API under APIs & Services.',
        'Open Google Auth Platform → Audience, and choose “Internal”. Otherwise, consent expires after seven days or needs Google’s verification.',
        'Under Data access, add these scopes.',
        'Under Clients, create a client of the type “Web application” with exactly this redirect URI. Add the other form of the same address as a second one. The two forms are https://script.google.com/a/macros/\u200b<your domain>/s/…/exec and https://script.google.com/macros/s/…/exec.',
      ],
      redirectUri: 'Authorized redirect URI',
      scopes: 'Scopes',
      clientId: settingLabels.consent.clientId,
      clientIdHint: 'It ends in .apps.googleusercontent.com.',
      clientFile: 'Client file',
      clientFileHint:
        'The Cloud console offers it as client_secret_….json when you create the client. It only fills in the two fields below and is not sent anywhere.',
      clientFileFaults: {
        'not a client':
          'This is not the file of an OAuth client. Choose the client_secret_….json that the Cloud console offers under Clients → Download JSON.',
        installed:
          'This client is for a desktop app, so users could not return from Google. Create one of the type “Web application” with the redirect URI above.',
      },
      secret: settingLabels.consent.secret,
      secretHint:
        'Google shows it only once, when you create the client. It is saved in the script’s properties and never shown again.',
      secretStored: 'A secret is saved. Leave this empty to keep it.',
      forget: 'Delete the secret…',
      forgetTitle: 'Delete the client secret?',
      forgetSays:
        'Until you enter a secret again, nobody can be invited, and the rows of users who gave consent can’t be processed. Their consent stays.',
      forgetConfirm: 'Delete the secret',
      forgotten: 'The secret was deleted.',
      organisation: 'Organization',
      organisationHint: 'The name that users know. It appears on their page.',
      contact: 'Contact',
      contactHint: 'An address or phone number for users’ questions.',
      sender: 'Sender',
      senderHint:
        'The person or team that asks, by the name that users know. Empty: the sender’s address.',
      verify: 'How users can verify it (optional)',
      verifyHint:
        'An intranet page or a phone number that confirms that the invitation is real.',
      subject: 'Subject',
      text: 'Text',
      textHint: 'Each user’s own link replaces {link}.',
      textWrong: 'The text doesn’t contain {link}, so users would get no link.',
      remindDays: 'Remind after days',
      remindDaysHint:
        'Users who have not responded get the mail again after this many days, three times at most. 0 means never. The schedule must be on.',
      remindDaysWrong: 'Enter a whole number from 0 to 90.',
      preview: 'Preview',
      previewTitle: 'Invitation preview',
      previewSubject: (subject: string) => `Subject: ${subject}`,
      testHint:
        'The test is sent to you, with the text as saved. Its link leads nowhere.',
      isReady: 'Saved. You can invite users now.',
    },
  };
};
