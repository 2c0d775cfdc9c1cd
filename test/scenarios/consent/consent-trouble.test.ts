/** Consent under adverse conditions: no room, no answer, a lock that is held, two at once, cut off in between. */
import {KillExecution, ScriptError} from '../../../emulator/workspace';
import {
  ADA,
  BEN,
  CLEO,
  continueTo,
  headingOf,
  OPERATOR,
  openConsentCompany,
  type ConsentCompany,
} from '../../support/consent-company';

let company: ConsentCompany;
let rewind: () => void;

beforeAll(async () => {
  company = await openConsentCompany();
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

/** Where Google sends the browser after a user has allowed it. */
function callback(link: string, user: string): string {
  const to = continueTo(company.visit(link));
  const came = company.google.decideConsent(to, {user, allow: true});
  if (came.kind === 'error') throw new Error(came.code);
  return came.to;
}

const open = (url: string) => headingOf(company.visit(url));
const script = () => company.workspace.properties.script;
const storedFor = (user: string) => script()[`consent ${user}`] ?? '';
const alive = () =>
  Object.values(company.google.state.refreshTokens).filter(it => !it.revoked);
const allow = (user: string) => company.allow(company.invite(user)[0]!, {user});

describe('a visit', () => {
  it('gives back what Google gave when it does not tell whose it is', () => {
    const back = callback(company.invite(ADA)[0]!, ADA);
    company.google.faults.add({
      match: {method: 'openidconnect.userinfo'},
      times: 1,
      respond: {status: 403, body: '{"error":"access_denied"}'},
    });
    expect(open(back)).not.toMatch(/Done/);
    expect(alive()).toEqual([]);
    expect(storedFor(ADA)).not.toMatch(/^y /);
  });

  it.each([
    ['oauth2.token', 'That didn’t work'],
    ['openidconnect.userinfo', 'That didn’t work'],
  ])(
    'at which %s does not answer keeps nothing, and the link is good again',
    (method, heading) => {
      const [link] = company.invite(ADA);
      const back = callback(link!, ADA);
      company.google.faults.add({
        match: {method},
        times: 50,
        respond: company.google.presets.backendError,
      });
      expect(open(back)).toBe(heading);
      expect(storedFor(ADA)).toMatch(/^a /);
      expect(alive()).toEqual([]);
      company.google.faults.clear();
      expect(open(callback(link!, ADA))).toMatch(/^Done/);
    },
  );

  it('says of two flows at once that one was enough, and keeps the first', () => {
    const [link] = company.invite(ADA);
    const [one, two] = [callback(link!, ADA), callback(link!, ADA)];
    let inner = '';
    company.workspace.faults.onHostCall(name => {
      if (name !== 'UrlFetchApp.fetchAll' || inner !== '') return;
      inner = 'begun';
      inner = open(two);
    });
    const outer = open(one);
    company.workspace.faults.onHostCall(null);
    expect(inner).toMatch(/^Done/);
    expect(outer).toBe('You have already given permission');
    company.run('upload');
    expect(company.row(ADA)['State']).toBe('Uploaded');
  });

  it('says that there is no room, even if there is none for a note', () => {
    const back = callback(company.invite(ADA)[0]!, ADA);
    const filling = 'a '.padEnd(5000, 'x');
    for (let i = 0; i < 98; i++) script()[`filling ${i}`] = filling;
    const size = Object.entries(script()).reduce(
      (sum, [name, text]) => sum + name.length + text.length,
      0,
    );
    script()['filled'] = 'x'.repeat(495_000 - size - 6);
    expect(open(back)).toBe('Your permission could not be saved');
    expect(storedFor(ADA)).toMatch(/^a/);
  });

  it('gets a page though Apps Script has no properties just now', () => {
    const [link] = company.invite(ADA);
    company.workspace.faults.onHostCall(name => {
      if (name.startsWith('Properties.')) throw new Error('Service error');
    });
    const page = company.visit(link!);
    company.workspace.faults.onHostCall(null);
    expect(headingOf(page)).toBe('Something went wrong');
    expect(page.html).not.toMatch(/Service error|large\.example/);
  });

  it('that dies anywhere lets the user begin again, and lets the lock go', () => {
    const back = company.checkpoint();
    const [link] = company.invite(ADA);
    const url = callback(link!, ADA);
    let calls = 0;
    company.workspace.faults.onHostCall(() => void calls++);
    open(url);
    for (let at = 0; at < calls; at += 2) {
      back();
      const [fresh] = company.invite(ADA);
      const again = callback(fresh!, ADA);
      let count = 0;
      company.workspace.faults.onHostCall(() => {
        if (count++ === at) throw new KillExecution();
      });
      expect(() => open(again)).toThrow(ScriptError);
      company.workspace.faults.onHostCall(null);
      if (!storedFor(ADA).startsWith('y ')) {
        expect(open(callback(fresh!, ADA))).toMatch(/^Done/);
      }
      expect(open(fresh!)).toBe('You have already given permission');
    }
    company.workspace.faults.onHostCall(null);
    expect(calls).toBeGreaterThan(10);
  });
});

describe('a permission that the deployer has left out', () => {
  const AUTH = 'https://www.googleapis.com/auth/';
  const MISSING = 'A permission is missing here';

  it('is named if it is the one to connect, and link and answer stay good', () => {
    const [link] = company.invite(ADA);
    const back = callback(link!, ADA);
    company.workspace.allow(OPERATOR, [`${AUTH}script.external_request`]);
    const page = company.visit(back);
    expect([headingOf(page), open(link!)]).toEqual([MISSING, MISSING]);
    expect(page.html).toContain('“Connect to an external service”');
    expect(storedFor(ADA)).not.toMatch(/^y /);
    company.workspace.allow(OPERATOR);
    expect(open(back)).toMatch(/^Done/);
  });

  it.each([
    'spreadsheets.currentonly',
    'script.container.ui',
    'script.scriptapp',
    'script.send_mail',
    'userinfo.email',
    'drive.readonly',
    'gmail.settings.basic',
  ])('keeps nobody from allowing it if it is %s', scope => {
    const [link] = company.invite(ADA);
    company.workspace.allow(OPERATOR, [AUTH + scope]);
    const heading = open(callback(link!, ADA));
    company.workspace.allow(OPERATOR);
    expect(heading).toMatch(/^Done/);
  });

  it('that cannot be asked about keeps nobody away', () => {
    const [link] = company.invite(ADA);
    company.workspace.faults.onHostCall(name => {
      if (name === 'ScriptApp.getAuthorizationInfo')
        throw new Error('Ereignis');
    });
    const heading = open(callback(link!, ADA));
    company.workspace.faults.onHostCall(null);
    expect(heading).toMatch(/^Done/);
  });
});

describe('a run', () => {
  it('stops for a user whose consent is withdrawn while it works with the token', () => {
    allow(BEN);
    let isDone = false;
    company.workspace.faults.onHostCall(name => {
      const listed = company.google.state.log.some(it =>
        it.method.endsWith('smimeInfo.list'),
      );
      if (name !== 'UrlFetchApp.fetchAll' || isDone || !listed) return;
      isDone = true;
      company.ask('withdrawConsent', {users: [BEN], confirmed: 1});
    });
    company.run('upload');
    company.workspace.faults.onHostCall(null);
    expect(isDone).toBe(true);
    expect(company.row(BEN)['State']).toBe('Consent needed');
    expect(storedFor(BEN)).toBe('');
    expect(alive()).toEqual([]);
  });

  it('stores a new refresh token from Google', () => {
    Object.assign(company.google.state.oauthClients[0]!, {
      renewsRefreshTokens: true,
    });
    allow(BEN);
    const before = storedFor(BEN);
    company.run('upload');
    expect(company.row(BEN)['State']).toBe('Uploaded');
    expect(storedFor(BEN)).not.toBe(before);
    company.run('refresh');
    expect(company.row(BEN)['State']).toBe('Uploaded');
  });
});

describe('withdrawing', () => {
  it('is resumed if it was cut off between Google and the store', () => {
    allow(ADA);
    company.workspace.faults.onHostCall(name => {
      if (name === 'Properties.deleteProperty') throw new KillExecution();
    });
    const withdraw = {users: [ADA], confirmed: 1};
    expect(() => company.ask('withdrawConsent', withdraw)).toThrow(ScriptError);
    company.workspace.faults.onHostCall(null);
    expect(alive()).toEqual([]);
    expect(storedFor(ADA)).toMatch(/^y /);
    company.run('upload');
    expect(company.row(ADA)['State']).toBe('Consent needed');
    expect(company.ask('withdrawConsent', withdraw)).toEqual({
      ...{withdrawn: 1, failed: []},
    });
    expect(storedFor(ADA)).toBe('');
  });

  it('does not say that it is done of a user whose token was replaced meanwhile', () => {
    allow(ADA);
    company.workspace.faults.onHostCall(name => {
      if (name !== 'UrlFetchApp.fetchAll') return;
      script()[`consent ${ADA}`] = storedFor(ADA).replace(
        /1\/\/\S+/,
        '$&newer',
      );
    });
    const came = company.ask('withdrawConsent', {users: [ADA], confirmed: 1});
    company.workspace.faults.onHostCall(null);
    expect([came.withdrawn, came.failed.map(it => it.user)]).toEqual([
      0,
      [ADA],
    ]);
    expect(storedFor(ADA)).toMatch(/newer /);
  });
});

it('no message has the client’s secret or a user’s token, whatever Google quotes', () => {
  const secret = 'of-our-own';
  Object.assign(company.google.state.oauthClients[0]!, {clientSecret: secret});
  company.save({}, secret);
  allow(ADA);
  const token = storedFor(ADA).split(' ')[7]!;
  // Google's own tokens are recognized by their prefix; this one is not.
  const plain = `plain-${token.slice(4, 20)}`;
  script()[`consent ${ADA}`] = storedFor(ADA).replace(token, plain);
  const {refreshTokens} = company.google.state;
  refreshTokens[plain] = refreshTokens[token]!;
  company.google.faults.add({
    match: {method: 'gmail.users.settings.sendAs.smimeInfo.list'},
    respond: {
      status: 400,
      body: {error: {code: 400, message: `Not ${secret}, nor ${plain}.`}},
    },
  });
  company.run('list');
  expect(company.row(ADA)['Message']).toContain('“Not …, nor …”.');
  const kept = JSON.stringify([company.lines('Rollout'), company.lines('Log')]);
  expect(kept).not.toContain(secret);
  expect(kept).not.toContain(plain);
});

describe('the store', () => {
  it('keeps nothing of a flow once it is over', () => {
    allow(ADA);
    const used = storedFor(ADA).split(' ')[6];
    expect(used).toBe('-');
  });

  it('makes one key, though two need it first at the same time', () => {
    delete script()['consentKey'];
    let locks = 0;
    let other = '';
    company.workspace.faults.onHostCall(name => {
      // The first lock is for the record, the second one for the key that was not there.
      if (name !== 'Lock.tryLock' || ++locks !== 2) return;
      expect(script()['consentKey']).toBeUndefined();
      other = company.ask('invitationLink', {user: CLEO}).link;
    });
    const {link} = company.ask('invitationLink', {user: BEN});
    company.workspace.faults.onHostCall(null);
    for (const it of [link, other]) {
      expect(open(it)).toMatch(/asks for access/);
    }
  });
});
