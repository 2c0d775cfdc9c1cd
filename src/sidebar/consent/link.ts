import {signal} from '@preact/signals';
import {announce} from '../announcer';
import {ask} from '../rpc';
import {task} from '../task';
import {say} from '../words';
import {loadConsent} from './form';

/** The link that was made last, for any user; only in the page's memory, until it is closed. */
export const link = signal<{
  readonly user: string;
  readonly link: string;
} | null>(null);

export const getLink = task(async (user: string) => {
  link.value = null;
  const made = await ask('invitationLink', {user});
  await loadConsent();
  link.value = {user, link: made.link};
  announce(say.consent.linkThere(user));
});
