/** A consent belongs to an account, by Google's id: it moves with a user who gets another address, and with nobody else. */
import {
  ADA,
  BEN,
  CLEO,
  continueTo,
  headingOf,
  openConsentCompany,
  type ConsentCompany,
} from '../../support/consent-company';

const ADA_SMITH = 'ada.smith@large.example';
const LIST = 'gmail.users.settings.sendAs.smimeInfo.list';
const DAY = 86_400_000;

let company: ConsentCompany;
let rewind: () => void;

beforeAll(async () => {
  company = await openConsentCompany();
  const links = company.invite(ADA, BEN);
  company.allow(links[0]!, {user: ADA});
  company.allow(links[1]!, {user: BEN});
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

/** The row’s user and alias become another address. */
function readdress(from: string, to: string): void {
  company.type(from, 'User', to);
  company.type(from, 'Alias', to);
}

/** As versions before 0.4.0 kept consents: without the account's id. */
function forgetIds(): void {
  const {script} = company.workspace.properties;
  for (const [name, text] of Object.entries(script)) {
    if (!name.startsWith('consent ')) continue;
    script[name] = text.split(' ').slice(0, 8).join(' ');
  }
}

const stateOf = (user: string) => company.standing(user)?.['State'];
const held = (user: string) => company.google.smimeInfos(user).length;
const refreshes = () => company.requests()['oauth2.token'] ?? 0;

describe.each([
  ['by the account’s id', () => undefined],
  ['by the address alone, as before 0.4.0', forgetIds],
])('a consent that was kept %s', (_, before) => {
  it('is used for the new address of a renamed user, who is not asked again', () => {
    before();
    company.google.renameUser(ADA, ADA_SMITH);
    readdress(ADA, ADA_SMITH);
    expect(
      company.ask('countToAsk', {
        toAsk: {kind: 'rows', selection: 'all'},
      }).examples,
    ).toEqual([CLEO]);
    company.run('upload');
    expect(company.row(ADA_SMITH)['Message']).not.toMatch(/consent/i);
    expect(stateOf(ADA_SMITH)).toBe('Allowed');
    expect(stateOf(BEN)).toBe('Allowed');
    company.requests();
    company.run('list');
    expect(company.requests()[LIST]).toBe(2);
  });

  it('is not valid for the person who has the address now', () => {
    before();
    company.google.renameUser(ADA, ADA_SMITH);
    company.google.addUser({primary: ADA});
    company.run('upload');
    expect(company.row(ADA)['State']).toBe('Consent needed');
    expect(company.row(ADA)['Message']).toMatch(
      /a different address now.*new address into the row/,
    );
    expect([held(ADA), held(ADA_SMITH)]).toEqual([0, 0]);
    expect([stateOf(ADA), stateOf(ADA_SMITH)]).toEqual(['Revoked', 'Allowed']);

    const [link] = company.invite(ADA);
    expect(headingOf(company.allow(link!, {user: ADA}))).toMatch(/^Done/);
    company.run('upload');
    expect(company.row(ADA)['State']).toBe('Uploaded');
    expect([held(ADA), held(ADA_SMITH)]).toEqual([1, 0]);
    expect(stateOf(ADA_SMITH)).toBe('Allowed');
  });

  it('stays with its account when two users exchange their addresses', () => {
    before();
    const {google} = company;
    const idOf = (user: string) =>
      google.state.users.find(it => it.primary === user)!.id;
    const ids = [idOf(ADA), idOf(BEN)];
    google.renameUser(ADA, 'nobody@large.example');
    google.renameUser(BEN, ADA);
    google.renameUser('nobody@large.example', BEN);
    company.run('upload');
    expect([held(ADA), held(BEN)]).toEqual([1, 1]);
    const kept = company.workspace.properties.script;
    expect(kept[`consent ${ADA}`]).toContain(` ${ids[1]} `);
    expect(kept[`consent ${BEN}`]).toContain(` ${ids[0]} `);
  });
});

describe('following renamed users', () => {
  it('asks nothing where every row’s user has allowed it, and once a day where one has not', () => {
    company.google.renameUser(ADA, ADA_SMITH);
    readdress(ADA, 'eve@large.example');
    company.run('check');
    expect(refreshes()).toBe(0);
    // Ben's token and that of Ada, who has no row.
    company.run('list');
    expect(refreshes()).toBe(2);
    company.run('list');
    expect(refreshes()).toBe(1);
    company.google.clock.advance(DAY);
    company.run('list');
    expect(refreshes()).toBe(2);
  });

  it('lets the new owner of the address of a user with consent be asked', () => {
    company.google.renameUser(ADA, ADA_SMITH);
    company.google.addUser({primary: ADA});
    const toAsk = {kind: 'named', users: [ADA, BEN]} as const;
    expect(company.ask('countToAsk', {toAsk})).toMatchObject({
      ...{count: 1, examples: [ADA]},
    });
    rewind();
    expect(company.refusal('invitationLink', {user: ADA})).toEqual([
      'consent-not-to-be-asked',
    ]);
    company.google.renameUser(ADA, ADA_SMITH);
    company.google.addUser({primary: ADA});
    expect(company.ask('invitationLink', {user: ADA}).link).toContain(
      'invite=',
    );
    expect(stateOf(ADA_SMITH)).toBe('Allowed');
  });

  it('revokes nothing of a renamed user who opens someone else’s invitation', () => {
    const [link] = company.invite(CLEO);
    company.google.renameUser(ADA, ADA_SMITH);
    const came = company.google.decideConsent(
      continueTo(company.visit(link!, CLEO)),
      {user: ADA_SMITH, allow: true},
    );
    if (came.kind === 'error') throw new Error(came.code);
    expect(headingOf(company.visit(came.to, CLEO))).not.toMatch(/^Done/);
    readdress(ADA, ADA_SMITH);
    company.run('list');
    expect(stateOf(ADA_SMITH)).toBe('Allowed');
  });

  it('keeps one consent of an account that has given it by both addresses', () => {
    company.google.renameUser(ADA, ADA_SMITH);
    const [link] = company.invite(ADA_SMITH);
    company.allow(link!, {user: ADA_SMITH});
    company.ask('consent');
    expect([stateOf(ADA), stateOf(ADA_SMITH)]).toEqual(['Revoked', 'Allowed']);
  });
});
