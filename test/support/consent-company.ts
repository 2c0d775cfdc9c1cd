/** A company whose users allow it themselves, over the real bundle: web app, OAuth client, invitations and browsers. */
import {Clock} from '../../emulator/clock';
import type {ConsentDecision} from '../../emulator/google/oauth-consent';
import {OPERATOR, SECOND_OPERATOR, type Line} from '../../emulator/company';
import {
  openRenewingCompany,
  type RenewingCompany,
} from '../../emulator/renewing-company';
import type {Mail, WebPage} from '../../emulator/observed';
import type {
  Action,
  ConsentSettings,
  Progress,
} from '../../src/core/door/contract';
import {NOW, pool} from './certificate-pool';
import {checkpoint} from './long-run';
import {DIST} from './project';
import {operatingOn, type Operating} from './operating';

export const ADA = 'ada@large.example';
export const ADA_DESK = 'ada.desk@large.example';
export const BEN = 'ben@large.example';
export const CLEO = 'cleo@large.example';
/** Of the company, without a row. */
export const EVE = 'eve@large.example';
/** Of another organization. */
export const MALLORY = 'mallory@elsewhere.example';
export {OPERATOR, SECOND_OPERATOR};

export const CLIENT = {
  clientId: '104857600000-large.apps.googleusercontent.com',
  clientSecret: 'GOCSPX-a-secret-that-nobody-sees',
  name: 'Large S/MIME',
};
export const BASIC = 'https://www.googleapis.com/auth/gmail.settings.basic';
export const ORGANISATION = 'Large & Sons';
export const CONTACT = 'help@large.example';

export interface ConsentCompany extends RenewingCompany, Operating {
  readonly webApp: string;
  /** Saves consent's settings with some changed. */
  save(changed?: Partial<ConsentSettings>, secret?: string): void;
  /** Invites users by name, and gives the links of their mails. */
  invite(...users: string[]): string[];
  /** Opens a page of the web app as someone. */
  visit(url: string, as?: string | null): WebPage;
  /** From a link over Google's page back to ours, as someone; the page that is shown at the end. */
  allow(
    link: string,
    decision: Partial<ConsentDecision> & {user: string},
  ): WebPage;
  /** Runs an action over all rows. */
  run(action: Action): Progress;
  /** The lines of a sheet; empty if it does not exist. */
  lines(sheet: string): Line[];
  /** The line of Rollout for an alias, or of Consent for a user. */
  row(alias: string): Line;
  standing(user: string): Line | undefined;
  type(alias: string, header: string, value: string): void;
  /** Mails since the last call of this. */
  mails(): readonly Mail[];
  /** Requests by method since the last call of this. */
  requests(): Record<string, number>;
  checkpoint(): () => void;
}

/**
 * Opens one: rows for Ada, her desk, Ben and Cleo, each with the same kind of file; consent is set up, nobody has been
 * asked.
 */
export async function openConsentCompany(): Promise<ConsentCompany> {
  const addresses = [ADA, ADA_DESK, BEN, CLEO, OPERATOR];
  const certificates = await pool(addresses, ['a year']);
  const opened = openRenewingCompany({
    users: [
      {primary: OPERATOR},
      {primary: ADA, aliases: [{sendAsEmail: ADA_DESK}]},
      {primary: BEN},
      {primary: CLEO},
      {primary: EVE},
    ],
    ...{certificates, bundle: DIST, clock: new Clock(NOW)},
  });
  const {google, workspace} = opened;
  const password = certificates.password('a year');
  opened.fillIn(
    [ADA, ADA_DESK, BEN, CLEO].map(alias => ({
      user: alias === ADA_DESK ? ADA : alias,
      ...{alias, file: opened.addFile('a year'), password},
    })),
  );
  const webApp = workspace.deployWebApp();
  google.addOAuthClient({...CLIENT, redirectUris: [webApp]});

  const operating = operatingOn(workspace);
  const {ask, typeInto} = operating;
  const {settings} = ask('settings');
  ask('saveSettings', {settings: {...settings, access: 'own'}});
  const save: ConsentCompany['save'] = (changed = {}, secret) => {
    const settings: ConsentSettings = {
      ...{clientId: CLIENT.clientId, webApp, subject: '', text: ''},
      ...{organisation: ORGANISATION, contact: CONTACT, remindDays: 7},
      ...{sender: '', verify: ''},
      ...changed,
    };
    ask('saveConsent', {settings, ...(secret === undefined ? {} : {secret})});
  };
  save({}, CLIENT.clientSecret);

  const {lines} = operating;
  const indexOf = (alias: string) =>
    lines('Rollout').findIndex(it => it['Alias'] === alias);
  let mailed = workspace.mail.length;
  let counted = google.state.log.length;
  const mails = () => {
    const fresh = workspace.mail.slice(mailed);
    mailed = workspace.mail.length;
    return fresh;
  };

  return {
    ...opened,
    ...operating,
    webApp,
    save,
    invite(...users) {
      mails();
      const toAsk = {kind: 'named', users} as const;
      ask('invite', {toAsk, confirmed: users.length});
      const sent = mails();
      return users.map(user => linkIn(sent.find(it => it.to === user)!));
    },
    visit: (url, as = OPERATOR) => workspace.visit(url, {as}),
    allow(link, {user, allow = true, ...rest}) {
      const to = continueTo(workspace.visit(link, {as: insider(user)}));
      const came = google.decideConsent(to, {user, allow, ...rest});
      if (came.kind === 'error') throw new Error(`Google: ${came.code}`);
      return workspace.visit(came.to, {as: insider(user)});
    },
    run(action) {
      let progress = ask('start', {action, selection: 'all'});
      while (!progress.finished) progress = ask('continue');
      return progress;
    },
    lines,
    row: alias => lines('Rollout')[indexOf(alias)]!,
    standing: user => lines('Consent').find(it => it['User'] === user),
    type(alias, header, value) {
      typeInto('Rollout', indexOf(alias), header, value);
    },
    mails,
    requests() {
      const counts: Record<string, number> = {};
      for (const {method} of google.state.log.slice(counted)) {
        counts[method] = (counts[method] ?? 0) + 1;
      }
      counted = google.state.log.length;
      return counts;
    },
    checkpoint() {
      const back = checkpoint({google, workspace, rows: []});
      return () => {
        back();
        mailed = workspace.mail.length;
        counted = google.state.log.length;
      };
    },
  };
}

/** The web app is for people of the company: a user with another Google account still opens it as one of them. */
function insider(user: string): string {
  return user.endsWith('@large.example') ? user : EVE;
}

/** The invitation in a mail. */
export function linkIn({body}: Mail): string {
  return /https:\/\/script\.google\.com\S+/.exec(body)![0];
}

/** The Google page that the invitation's page links to. */
export function continueTo({html}: WebPage): string {
  const found = /href="(https:\/\/accounts\.google\.com[^"]+)"/.exec(html);
  if (!found) throw new Error('the page leads to no page of Google’s');
  return found[1]!.replace(/&#39;/g, "'").replace(/&amp;/g, '&');
}

/** The heading of a page. */
export function headingOf({html}: WebPage): string {
  return /<h1>(.*?)<\/h1>/.exec(html)?.[1] ?? '';
}
