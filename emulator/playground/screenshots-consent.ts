/** For a picture: consent is set up, and some users of the sample company have been asked and have answered. */
import {AT_HOME, type CompanyLanguage} from '../sample-company/languages';
import type {Reply} from './command';
import type {Playground} from './server';

/** The column of the Rollout sheet for the access of a row, counted from 1. */
const ACCESS = 8;

const SETTINGS_BASIC = 'https://www.googleapis.com/auth/gmail.settings.basic';
/** Users whose rows are reached by consent, and which boxes they leave selected; null for a user who does not answer. */
const ASKED: readonly {
  readonly user: string;
  readonly row: number;
  readonly scopes: readonly string[] | null;
}[] = [
  {user: 'mai.dang@meridian.example', row: 5, scopes: [SETTINGS_BASIC]},
  {user: 'elif.sahin@meridian.example', row: 6, scopes: [SETTINGS_BASIC]},
  {user: 'carmen.ortiz@meridian.example', row: 4, scopes: []},
  {user: 'bjorn.akesson@meridian.example', row: 3, scopes: null},
];

/** Sets consent up as the Cloud console says, asks some users by mail, and lets them answer. */
export async function askForConsent(
  playground: Playground,
  language: CompanyLanguage,
): Promise<void> {
  const {client} = playground.view.consent;
  const {settings} = (await door(playground, {verb: 'consent'})) as {
    settings: object;
  };
  await door(playground, {
    verb: 'saveConsent',
    settings: {
      ...settings,
      clientId: client.clientId,
      webApp: client.redirectUris[0],
      organisation: AT_HOME[language].organisation,
      contact: 'it@meridian.example',
    },
    secret: client.clientSecret,
  });
  for (const {user, row, scopes} of ASKED) {
    const text = 'consent';
    const command = {do: 'edit', row, column: ACCESS, text} as const;
    await done(playground.perform(command));
    const toAsk = {kind: 'named', users: [user]};
    await door(playground, {verb: 'invite', toAsk, confirmed: 1});
    if (scopes) await answer(playground, user, scopes);
  }
}

/** A user opens the invitation, and leaves some boxes ticked on Google's page. */
async function answer(
  playground: Playground,
  user: string,
  scopes: readonly string[],
): Promise<void> {
  const visit = async (url: string) =>
    (await done(playground.perform({do: 'visit', url, as: user}))) as {
      html: string;
    };
  const {link} = (await door(playground, {verb: 'invitationLink', user})) as {
    link: string;
  };
  const {html} = await visit(link);
  const [address = ''] =
    /https:\/\/accounts\.google\.com[^"]+/.exec(html) ?? [];
  const url = address.replace(/&amp;/g, '&');
  const decision = {
    do: 'decideConsent',
    url,
    user,
    allow: true,
    scopes,
  } as const;
  const {to} = (await done(playground.perform(decision))) as {to: string};
  await visit(to);
}

/** Asks the script's door as the sidebar does. */
async function door({perform}: Playground, request: object): Promise<unknown> {
  const command = {do: 'run', name: 'door', args: [request]} as const;
  const answer = (await done(perform(command))) as {
    ok: boolean;
    value: unknown;
  };
  if (!answer.ok) throw new Error(JSON.stringify(answer));
  return answer.value;
}

/** @throws Error with what Apps Script or Sheets would say */
export async function done(reply: Promise<Reply>): Promise<unknown> {
  const it = await reply;
  if (!it.ok) throw new Error(it.error);
  return it.value;
}
