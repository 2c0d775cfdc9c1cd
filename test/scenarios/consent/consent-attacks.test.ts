/** What outsiders and users could try against consent, over the emulated web app. */
import {readFileSync} from 'node:fs';
import {ScriptError} from '../../../emulator/workspace';
import {built} from '../../support/project';
import {sampleOf} from '../../support/sample';
import {everythingIn, foundIn, spellings} from '../../support/secrets';
import {
  ADA,
  BEN,
  CLIENT,
  continueTo,
  EVE,
  headingOf,
  MALLORY,
  openConsentCompany,
  OPERATOR,
  type ConsentCompany,
} from '../../support/consent-company';

const MINUTE = 60_000;

let company: ConsentCompany;
let rewind: () => void;

beforeAll(async () => {
  company = await openConsentCompany();
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

/** Where Google sends the browser after a user has granted access on a Google page. */
function callback(link: string, user: string): URL {
  const to = continueTo(company.visit(link));
  const came = company.google.decideConsent(to, {user, allow: true});
  if (came.kind === 'error') throw new Error(came.code);
  return new URL(came.to);
}

const records = () =>
  Object.entries(company.workspace.properties.script).filter(([name]) =>
    name.startsWith('consent '),
  );
const storedFor = (user: string) =>
  company.workspace.properties.script[`consent ${user}`] ?? '';
const open = (url: URL | string) => headingOf(company.visit(String(url)));
const replace = (url: URL, name: string, value: string) => {
  const changed = new URL(url);
  changed.searchParams.set(name, value);
  return changed;
};
const posts = () =>
  company.google.state.log.filter(it => it.method.startsWith('oauth2.')).length;

describe('the state', () => {
  it.each([
    ['is left out', (state: string) => state.slice(0, 0)],
    ['is invented', () => 'YWRh.c29tZXRoaW5n'],
    ['has another signature', (state: string) => `${state.slice(0, -4)}AAAA`],
    [
      'names another user',
      (state: string) => {
        const [payload = '', mac = ''] = state.split('.');
        const text = Buffer.from(payload, 'base64url').toString();
        const other = Buffer.from(text.replace(ADA, BEN)).toString('base64url');
        return `${other}.${mac}`;
      },
    ],
    [
      'is an invitation',
      () => new URL(company.invite(BEN)[0]!).searchParams.get('invite')!,
    ],
  ])('leads nowhere when it %s', (_, change) => {
    const [link] = company.invite(ADA);
    const back = callback(link!, ADA);
    const before = posts();
    const forged = change(back.searchParams.get('state')!);
    expect(open(replace(back, 'state', forged))).toBe('There is nothing here');
    expect(posts()).toBe(before);
    expect(storedFor(ADA)).toMatch(/^a /);
  });

  it('counts once', () => {
    const [link] = company.invite(ADA);
    const back = callback(link!, ADA);
    expect(open(back)).toBe('Done. Thank you.');
    const kept = storedFor(ADA);
    const before = posts();
    expect(open(back)).toBe('You have already given permission');
    expect(posts()).toBe(before);
    expect(storedFor(ADA)).toBe(kept);
  });

  it('is used up by an answer that came to nothing', () => {
    const [link] = company.invite(ADA);
    const back = callback(link!, ADA);
    expect(open(replace(back, 'code', '4/0wrong'))).toBe('Start again');
    const before = posts();
    expect(open(back)).toBe('Start again');
    expect(posts()).toBe(before);
  });

  it('is used up by nobody who spends others of the same link', () => {
    const [link] = company.invite(ADA);
    const back = callback(link!, ADA);
    for (let i = 0; i < 30; i++) {
      const {searchParams} = new URL(continueTo(company.visit(link!)));
      const spent = replace(back, 'state', searchParams.get('state')!);
      const end = open(replace(spent, 'code', `4/0wrong${i}`));
      expect(end).toBe('Start again');
    }
    expect(open(back)).toBe('Done. Thank you.');
  });

  it('is over after ten minutes', () => {
    const [link] = company.invite(ADA);
    const back = callback(link!, ADA);
    company.workspace.clock.advance(10 * MINUTE);
    expect(open(back)).toBe('Start again');
    expect(storedFor(ADA)).toMatch(/^a /);
  });

  it('of a withdrawn invitation leads nowhere', () => {
    const [link] = company.invite(ADA);
    const back = callback(link!, ADA);
    company.ask('withdrawConsent', {users: [ADA], confirmed: 1});
    expect(open(back)).toBe('This invitation is no longer valid');
    expect(storedFor(ADA)).toBe('');
  });
});

describe('a code', () => {
  it('of another flow of the same user does not fit', () => {
    const [link] = company.invite(ADA);
    const one = callback(link!, ADA);
    const other = callback(link!, ADA);
    const mixed = replace(one, 'code', other.searchParams.get('code')!);
    expect(open(mixed)).toBe('Start again');
    expect(storedFor(ADA)).toMatch(/^a /);
  });

  it('of another user’s flow does not fit', () => {
    const [adas, bens] = company.invite(ADA, BEN);
    const ada = callback(adas!, ADA);
    const ben = callback(bens!, BEN);
    const mixed = replace(ada, 'code', ben.searchParams.get('code')!);
    expect(open(mixed)).toBe('Start again');
    expect(storedFor(ADA)).toMatch(/^a /);
    expect(storedFor(BEN)).toMatch(/^a /);
  });

  it.each([EVE, MALLORY])('of somebody else (%s) is given back', user => {
    Object.assign(company.google.state.oauthClients[0]!, {
      audience: 'production',
    });
    const [link] = company.invite(ADA);
    const back = callback(link!, user);
    expect(open(back)).toBe('This invitation is for a different account');
    expect(records().map(([name]) => name)).toEqual([`consent ${ADA}`]);
    expect(storedFor(ADA)).toMatch(/^a /);
    const {refreshTokens} = company.google.state;
    const alive = Object.values(refreshTokens).filter(it => !it.revoked);
    expect(alive).toEqual([]);
  });
});

describe('a link', () => {
  it('that is forged gets the same answer whatever user it names, and causes no requests', () => {
    company.invite(ADA);
    const forged = (user: string) => {
      const payload = Buffer.from(`${user} abc`).toString('base64url');
      return `${company.webApp}?invite=${payload}.${'A'.repeat(43)}`;
    };
    const pages = [ADA, BEN, 'nobody@large.example'].map(
      user => company.visit(forged(user)).html,
    );
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).not.toMatch(/large\.example/);
    expect(posts()).toBe(0);
  });

  it('decides nothing about where anyone is sent', () => {
    const [link] = company.invite(ADA);
    const evil = 'https://evil.example/';
    const names = ['redirect_uri', 'continue', 'client_id', 'scope', 'state2'];
    const more = names.map(it => `&${it}=${encodeURIComponent(evil)}`);
    const page = company.visit(link! + more.join(''));
    expect(page.html).not.toContain('evil');
    const to = new URL(continueTo(page));
    expect(to.origin).toBe('https://accounts.google.com');
    expect(to.searchParams.get('redirect_uri')).toBe(company.webApp);
    expect(to.searchParams.get('client_id')).toBe(CLIENT.clientId);
  });

  it('is for people of the company', () => {
    const [link] = company.invite(ADA);
    expect(() => company.visit(link!, MALLORY)).toThrow(ScriptError);
    expect(() => company.visit(link!, null)).toThrow(ScriptError);
  });
});

const MARKUP = [
  '"><script>alert(1)</script>',
  "'&<img src=x onerror=y> {link} $& <?= 1 ?>",
].join('');

describe('markup', () => {
  it('in organization and contact is text on every page, and in the mail', () => {
    company.save({
      organisation: MARKUP,
      contact: MARKUP,
      subject: MARKUP,
      text: `${MARKUP}\n\n{link}`,
    });
    const [link] = company.invite(ADA);
    const mail = company.workspace.mail.at(-1)!;
    const invitation = company.visit(link!);
    const done = company.allow(link!, {user: ADA});
    for (const html of [invitation.html, done.html, mail.html ?? '']) {
      expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      expect(html).not.toMatch(/<script>alert|<img/);
    }
    expect(invitation.title).toBe(done.title);
    expect(invitation.title).not.toContain('script');
  });

  it('in a user’s address is text', () => {
    const odd = "o'br&en{link}@large.example";
    company.google.addUser({primary: odd});
    const [link] = company.invite(odd);
    const {html} = company.visit(link!);
    expect(html).toContain('o&#39;br&amp;en{link}@large.example');
    expect(headingOf(company.allow(link!, {user: odd}))).toMatch(/^Done/);
  });

  it('in Google’s error, in code and state is never shown', () => {
    const [link] = company.invite(ADA);
    const back = callback(link!, ADA);
    const state = back.searchParams.get('state')!;
    const marked = encodeURIComponent(MARKUP);
    for (const query of [
      `error=${marked}&state=${encodeURIComponent(state)}`,
      `code=${marked}&state=${marked}`,
      `invite=${marked}`,
      `${marked}=${marked}`,
    ]) {
      expect(company.visit(`${company.webApp}?${query}`).html).not.toMatch(
        /alert|onerror/,
      );
    }
  });
});

describe('a page', () => {
  it('may not be framed, sends no referrer, and takes code and state out of the address', () => {
    const [link] = company.invite(ADA);
    for (const page of [
      company.visit(link!),
      company.allow(link!, {user: ADA}),
      company.visit(company.webApp),
    ]) {
      expect(page.xFrameOptions).toBe('SAMEORIGIN');
      expect(page.html).toContain(
        '<meta name="referrer" content="no-referrer">',
      );
      expect(page.html).toContain(
        "google.script.history.replace(null, {}, '')",
      );
      expect(page.title).toBe('S/MIME certificate for your mailbox');
    }
  });

  it('asks nobody for anything, and leads to Google and its own address alone', () => {
    const [link] = company.invite(ADA);
    for (const {html} of [
      company.visit(link!),
      company.visit(company.webApp),
    ]) {
      expect(html).not.toMatch(/\ssrc=|<link|<img|<iframe|url\(|@import|<form/);
      const others = html.split(`${company.webApp}?decline=`).join('');
      const hosts = [...others.matchAll(/https?:\/\/([^/"<]+)/g)].map(
        it => it[1],
      );
      expect(
        hosts.filter(it => !/^(accounts|myaccount)\.google\.com$/.test(it!)),
      ).toEqual([]);
    }
  });
});

/** Everything that outlives a request but the texts of pages. */
function remains(): string {
  const {spreadsheet, properties, cache, triggers, mail} = company.workspace;
  return JSON.stringify([
    ...[spreadsheet, properties, cache, triggers, mail],
    {...company.google.state, log: company.google.state.log.length},
  ]);
}

describe('a visitor who calls the script’s functions', () => {
  const declared = [
    ...built('Code.js').matchAll(
      /^function (\w+)\(\) ?\{ ?(?:return )?app_\.(\w+)/gm,
    ),
  ];
  const functions = declared.map(it => it[1]!);
  /** Actions of the menu pass no argument on. */
  const withArguments = declared
    .filter(it => it[2] !== 'runFromMenu')
    .map(it => it[1]!);

  const call = (name: string, args: unknown[], as: string) => {
    try {
      return company.workspace.run(name, args, {as, through: 'web app'});
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      return error.message;
    }
  };

  const trigger = {triggerUid: '1234567890', authMode: 'FULL'};
  const link = {parameter: {invite: 'x', state: 'y', code: 'z'}};
  /** Those of the menu are declared alike. */
  const ofMenu = functions.filter(it => !withArguments.includes(it));
  const some = [...withArguments, ...sampleOf(ofMenu, 12)];
  it.each<[string, string[], unknown[]]>([
    ['with nothing', some, []],
    ['as a clock trigger', withArguments, [trigger]],
    ['with a link', withArguments, [link]],
  ])(
    'changes nothing and learns nothing, with none of them, %s',
    (_, called, args) => {
      company.invite(ADA);
      company.allow(company.invite(BEN)[0]!, {user: BEN});
      const before = remains();
      const said = called.map(name => JSON.stringify(call(name, args, EVE)));
      expect(withArguments).toContain('door');
      expect(withArguments.length).toBeLessThan(functions.length);
      expect(functions).toContain('doGet');
      expect(functions).toContain('cseDeleteIdentityAll');
      expect(functions.length).toBeGreaterThan(60);
      expect(remains()).toBe(before);
      const told = said.join('\n');
      expect(told).not.toMatch(/ada@|ben@|operator@|GOCSPX|Uploaded|1\/\//);
    },
  );

  it('is refused by the door at every verb, also before there is an operator', () => {
    const source = readFileSync('src/core/door/door.ts', 'utf8');
    const table = /const HANDLERS: Handlers = \{([\s\S]*?)\n\};/.exec(
      source,
    )![1]!;
    const verbs = [...table.matchAll(/^ {2}(\w+)[,:]/gm)].map(it => it[1]!);
    expect(verbs.length).toBeGreaterThan(40);
    const before = remains();
    for (const verb of verbs) {
      expect([verb, call('door', [{verb}], EVE)]).toMatchObject([
        verb,
        {ok: false, notices: [{code: 'not-an-operator'}]},
      ]);
    }
    expect(remains()).toBe(before);
    delete company.workspace.properties.document['settings'];
    const bare = remains();
    for (const verb of ['overview', 'setUpSheets']) {
      expect(call('door', [{verb}], EVE)).toMatchObject({ok: false});
    }
    expect(remains()).toBe(bare);
  });

  it('is someone when it is the person who deployed it', () => {
    expect(call('door', [{verb: 'overview'}], OPERATOR)).toMatchObject({
      ok: true,
    });
  });

  it('does not continue a run, nor begin the schedule', () => {
    company.ask('start', {action: 'upload', selection: 'all'});
    const {settings} = company.ask('schedule');
    company.ask('saveSchedule', {settings: {...settings, every: 'hour'}});
    company.workspace.clock.advance(2 * 60 * MINUTE);
    const before = remains();
    for (const name of ['continueRun', 'runSchedule', 'retryPending']) {
      call(name, [{triggerUid: ''}], EVE);
      call(name, [{}], EVE);
    }
    expect(remains()).toBe(before);
  });
});

describe('secrets', () => {
  it('are in the script’s properties and nowhere else, whatever happened', () => {
    const {google, workspace} = company;
    const pages: string[] = [];
    const [adas, bens, eves] = company.invite(ADA, BEN, EVE);
    pages.push(company.allow(adas!, {user: ADA}).html);
    pages.push(company.allow(bens!, {user: BEN, scopes: []}).html);
    pages.push(company.allow(eves!, {user: EVE, allow: false}).html);
    google.faults.add({
      match: {method: 'oauth2.token'},
      times: 1,
      respond: {status: 400, body: '{"error":"invalid_request"}'},
    });
    company.run('upload');
    company.run('refresh');
    const answers = [
      company.ask('consent'),
      company.ask('overview'),
      company.ask('checkSetup'),
      company.ask('settings'),
    ];
    google.revokeConsent(ADA, CLIENT.clientId);
    company.run('upload');
    company.ask('withdrawConsent', {users: [ADA, BEN], confirmed: 2});

    const secrets = [
      CLIENT.clientSecret,
      ...Object.keys(google.state.tokens),
      ...Object.keys(google.state.refreshTokens),
      ...Object.keys(google.state.authorizationCodes),
    ];
    expect(secrets.length).toBeGreaterThan(5);
    const {script, ...others} = workspace.properties;
    const outside = everythingIn(
      {...workspace, properties: {...others, script: {}}},
      {...google, state: {log: google.state.log}} as unknown as typeof google,
    );
    const text = [outside, ...pages, JSON.stringify(answers)].join('\n');
    const key = script['consentKey']!;
    for (const secret of [...secrets, key]) {
      expect(foundIn(text, spellings(Buffer.from(secret)))).toEqual([]);
    }
    // Forgotten is forgotten.
    expect(JSON.stringify(script)).not.toContain(
      Object.keys(google.state.refreshTokens)[0],
    );
    expect(script['consentSecret']).toBe(CLIENT.clientSecret);
  });
});
