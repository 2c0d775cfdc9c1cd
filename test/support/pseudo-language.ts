/** English made into the pseudo-language: as the language of the sheet, and as that of the sidebar. */
import {english} from '../../src/messages/en';
import {words as invitationWords} from '../../src/messages/en/consent/mail';
import {words as digestWords} from '../../src/messages/en/digest';
import {digestMail, digestPost} from '../../src/messages/digest';
import {invitationMail} from '../../src/messages/invitation-mail';
import type {Language} from '../../src/messages/language';
import {pseudo} from './pseudo';

/** The sheet's language. Mails are put together from pseudo words; pages of the web app and other mails stay English. */
export function pseudoLanguage(): Language {
  const {consent, failure, interrupted, settingsChanged} = english;
  const made = pseudo(english);
  return {
    ...made,
    ...{failure, interrupted, settingsChanged},
    digest: digestMail(pseudo(digestWords)),
    chatDigest: digestPost(pseudo(digestWords)),
    consent: {
      ...made.consent,
      page: consent.page,
      mail: invitationMail(pseudo(invitationWords)),
    },
  };
}
