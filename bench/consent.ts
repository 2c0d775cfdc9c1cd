/** A company whose users have all consented: the cost of a run over them, and of storing their consents. */
import {openLargeCompany, type LargeCompany} from '../emulator/large-company';
import {ask} from '../emulator/sample-company/workspace';
import type {Figure} from './figure';
import {figuresOf, measured} from './rollout';

const CLIENT = {
  clientId: '104857600000-large.apps.googleusercontent.com',
  clientSecret: 'GOCSPX-of-the-large-company',
};

/** @throws Error when a row does not end well: the figures would mean nothing then */
export async function consentFigures(
  users: number,
  bundle: string,
): Promise<Figure[]> {
  const company = await openLargeCompany({users, bundle});
  setUp(company);
  const {room} = ask(company.workspace, {verb: 'consent'}) as {room: number};
  allowAll(company);
  return [
    {name: 'users for whom a Sheet has room', value: room, unit: ''},
    ...figuresOf('upload', measured(company, 'upload')),
    ...figuresOf('upload again', measured(company, 'upload')),
  ];
}

/** Instead of delegation. */
function setUp({google, workspace}: LargeCompany): void {
  const webApp = workspace.deployWebApp();
  google.addOAuthClient({...CLIENT, redirectUris: [webApp]});
  const {settings} = ask(workspace, {verb: 'settings'}) as {settings: object};
  ask(workspace, {
    verb: 'saveSettings',
    settings: {...settings, access: 'own'},
  });
  const texts = {organisation: 'Large', contact: 'IT', subject: '', text: ''};
  ask(workspace, {
    verb: 'saveConsent',
    settings: {clientId: CLIENT.clientId, webApp, ...texts, remindDays: 0},
    secret: CLIENT.clientSecret,
  });
}

/** The first user goes through the whole flow; the others get a token and a record like that user's. */
function allowAll({google, workspace, rows}: LargeCompany): void {
  const [first = '', ...others] = rows.map(it => it.user);
  const {link} = ask(workspace, {verb: 'invitationLink', user: first}) as {
    link: string;
  };
  const {html} = workspace.visit(link);
  const [, to = ''] = /href="(https:\/\/accounts[^"]+)"/.exec(html) ?? [];
  const came = google.decideConsent(to.replace(/&amp;/g, '&'), {
    ...{user: first, allow: true},
  });
  if (came.kind === 'error') throw new Error(came.code);
  workspace.visit(came.to);
  const {script} = workspace.properties;
  const {refreshTokens} = google.state;
  const [[token = '', given] = []] = Object.entries(refreshTokens);
  const record = script[`consent ${first}`] ?? '';
  if (!given || !record.split(' ').includes(token))
    throw new Error(`${first} is missing`);
  for (const [i, user] of others.entries()) {
    const name = token.slice(0, -5) + String(i).padStart(5, '0');
    refreshTokens[name] = {...given, user};
    const id = google.state.users.find(it => it.primary === user)?.id ?? '';
    script[`consent ${user}`] = record.replace(
      /\S+ \S+( \S+)$/,
      `${name} ${id}$1`,
    );
  }
}
