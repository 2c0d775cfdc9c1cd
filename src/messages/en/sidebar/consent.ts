import type {Speech} from '../../sidebar';

/** Users who allow it themselves: how it is set up, who is asked, where each stands, and how it is taken back. */
export const consent = ({moment, number, plural}: Speech) => {
  const users = (count: number) =>
    plural(count, {one: '# user', other: '# users'});
  return {
    consent: {
      intro:
        'For users who are not reached by delegation: each allows it once, on a page of Google’s. Their primary address only.',
      open: 'Open Consent',

      state: 'How it stands',
      count: (label: string, count: number) => `${label}: ${users(count)}`,
      noUsers:
        'No row needs consent, and nobody was asked. Rows without another access ask for it, and so do those with “consent” in the column Access.',
      room: 'Room left in the script’s store',
      roomFor: (count: number) => `for ${users(count)}`,
      roomShort: (count: number) =>
        `Not enough for ${plural(count, {one: 'the # user who has', other: 'the # users who have'})} not allowed it yet. Withdraw the consents that are needed no more, or reach some users by delegation.`,
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
      whom: 'Whom',
      kinds: {
        selected: 'Users of the selected rows',
        all: 'To ask: not asked, partly allowed or revoked',
        unanswered: 'No answer yet: a reminder',
        named: 'Addresses that I name',
      },
      named: 'Addresses',
      namedHint: 'One per line.',
      namedWrong: (text: string) => `This is no address: ${text}`,
      look: 'Count',
      looking: 'Counting…',
      result: 'What would happen',
      wouldAsk: (count: number) =>
        plural(count, {
          one: '# user gets a mail with a link.',
          other: '# users get a mail with a link each.',
        }),
      examples: 'Such as:',
      more: (count: number) =>
        plural(count, {one: 'and # more', other: 'and # more'}),
      nobody: 'Nobody is to be asked. Choose other users.',
      mailsToday: (left: number) =>
        plural(left, {
          one: '# mail may still be sent today.',
          other: '# mails may still be sent today.',
        }),
      send: (count: number) =>
        plural(count, {
          one: 'Send # invitation',
          other: 'Send # invitations',
        }),

      sending: 'Invitations are going out',
      progress: (done: number, total: number) =>
        `${number(done)} of ${number(total)}`,
      stop: 'Stop',
      stopping: 'It ends after the mails that are on their way.',
      ended: 'Invitations have gone out',
      halted: 'Not all invitations have gone out',
      sent: (count: number) =>
        plural(count, {
          one: '# invitation was mailed.',
          other: '# invitations were mailed.',
        }),
      sentAtLeast: (count: number) =>
        `${plural(count, {
          one: '# invitation was mailed before that.',
          other: '# invitations were mailed before that.',
        })} Some more may have been. Who was mailed just now is not mailed again.`,
      unsent: (count: number) =>
        plural(count, {
          one: '# user was not reached yet. Who was mailed just now is not mailed again.',
          other:
            '# users were not reached yet. Who was mailed just now is not mailed again.',
        }),
      failed: (count: number) =>
        plural(count, {
          one: '# user could not be mailed:',
          other: '# users could not be mailed:',
        }),
      goOn: 'Go on',
      countAgain: 'Count again',
      another: 'Ask others',

      list: 'Users',
      search: 'Search',
      searchHint: 'A part of an address, a state or a reason.',
      searchFirst: (listed: number, all: number) =>
        `A part of an address, a state or a reason. The first ${number(listed)} of ${number(all)} are searched; for another user, type the whole address.`,
      showing: (shown: number, all: number) =>
        `Showing ${number(shown)} of ${number(all)}`,
      found: (shown: number, found: number) =>
        `Showing ${number(shown)} of ${number(found)} that were found`,
      showMore: 'Show more',
      listedAbove:
        'The sheet Consent has them all. Search by the whole address for one that is not here.',
      unlisted: 'Not in this list',
      since: moment,
      times: (mails: number) =>
        mails === 0
          ? ''
          : plural(mails, {one: 'mailed once', other: 'mailed # times'}),
      chooseFound: (count: number) =>
        plural(count, {one: 'Choose this one', other: 'Choose these #'}),
      chosen: (count: number) =>
        plural(count, {one: '# user is chosen.', other: '# users are chosen.'}),
      chooseNone: 'Choose none',
      askChosen: 'Ask them',
      withdrawChosen: (count: number) =>
        plural(count, {
          one: 'Withdraw for # user…',
          other: 'Withdraw for # users…',
        }),
      nothingToWithdraw:
        'None of them was asked, so there is nothing to withdraw.',

      link: 'Get a link',
      linkFor: (user: string) => `Get a link for ${user}`,
      linkTitle: (user: string) => `A link for ${user}`,
      linkSays: (user: string) =>
        `Hand it to ${user} and nobody else. It works for that account alone, for 30 days, and earlier links to it work no more.`,
      linkName: 'Link',
      linkThere: (user: string) => `The link for ${user} is there.`,

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
      harm: 'Google is told to revoke it, and the script forgets it. Links that were sent work no more, and rows of these users need consent again before anything can be done for them. Certificates stay in Gmail as they are.',
      typeCount: (count: number) =>
        `To confirm, type the number of users: ${number(count)}`,
      withdrawn: (count: number) =>
        plural(count, {
          one: 'The consent of # user is withdrawn.',
          other: 'The consents of # users are withdrawn.',
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
        'In the sheet’s menu open Extensions, Apps Script.',
        'There choose Deploy, New deployment, and the type “Web app”.',
        'Execute as: you. Who has access: your organisation.',
        'Copy the web app’s address, paste it here, and save.',
      ],
      webApp: 'Address of the web app',
      webAppHint: 'It begins with script.google.com and ends in /exec.',
      webAppWrong: 'This address does not end in /exec. Copy it once more.',
      first:
        'First save the web app’s address: what the client must name is made from it.',
      client: [
        'In the Google Cloud console choose a project of your organisation, and switch on the Gmail API under APIs and services.',
        'Open Google Auth Platform, Audience, and choose “Internal”: with others, consent ends after seven days or needs Google’s verification.',
        'Under Data access, add these scopes.',
        'Under Clients, create a client of the type “Web application” with exactly this redirect URI. Add the other form of the same address as a second one: one is https://script.google.com/a/macros/<your domain>/s/…/exec, the other https://script.google.com/macros/s/…/exec.',
      ],
      redirectUri: 'Authorised redirect URI',
      scopes: 'Scopes',
      clientId: 'Client ID',
      clientIdHint: 'It ends in .apps.googleusercontent.com.',
      clientFile: 'Client file',
      clientFileHint:
        'Google’s console offers it as client_secret_….json when the client is made. It fills in the two fields below and goes nowhere else.',
      clientFileFaults: {
        'not a client':
          'This is not the file of an OAuth client. Choose the client_secret_….json that Google’s console offers under Clients → Download JSON.',
        installed:
          'This client is for a desktop app: users could not come back from Google. Make one of the type “Web application”, with the redirect URI above.',
      },
      secret: 'Client secret',
      secretHint:
        'Google shows it once, when the client is made. It is stored in the script’s properties and never shown again.',
      secretStored: 'A secret is stored. Leave empty to keep it.',
      forget: 'Forget the secret…',
      forgetTitle: 'Forget the client secret?',
      forgetSays:
        'Nobody can be asked, and users who have allowed it cannot be worked for, until a secret is entered again. Their consent stays.',
      forgetConfirm: 'Forget the secret',
      forgotten: 'The secret is forgotten.',
      organisation: 'Organisation',
      organisationHint: 'As users know it. It stands on their page.',
      contact: 'Contact',
      contactHint: 'Whom users may ask: an address or a phone number.',
      sender: 'Sender',
      senderHint:
        'Who asks, as users know the person or team. Empty: the address of whoever sends it.',
      verify: 'Where users can check it (optional)',
      verifyHint:
        'An intranet page or a phone number where users find out that the invitation is real.',
      subject: 'Subject',
      text: 'Text',
      textHint: 'The user’s own link goes where {link} stands.',
      textWrong: 'The text lacks {link}, so users would get no link.',
      remindDays: 'Remind after days',
      remindDaysHint:
        'Who has not answered gets the mail again after so many days, three times at most. 0 is never. The schedule must be on.',
      remindDaysWrong: 'Give a whole number from 0 to 90.',
      preview: 'Preview',
      previewTitle: 'Invitation preview',
      previewSubject: (subject: string) => `Subject: ${subject}`,
      testHint: 'The test goes to you, as saved. Its link leads nowhere.',
      isReady: 'Saved. Users can be asked now.',
    },
  };
};
