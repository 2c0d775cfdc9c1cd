import {KillExecution, ScriptError} from '../../../emulator/workspace';
import {
  ADA,
  ADA_DESK,
  BASIC,
  BEN,
  CLEO,
  CLIENT,
  OPERATOR,
  headingOf,
  ORGANISATION,
  openConsentCompany,
  type ConsentCompany,
} from '../../support/consent-company';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let company: ConsentCompany;
let rewind: () => void;

beforeAll(async () => {
  company = await openConsentCompany();
  rewind = company.checkpoint();
});

beforeEach(() => rewind());

const states = () =>
  Object.fromEntries(
    company.ask('consent').states.map(it => [it.state, it.count]),
  );

describe('from the invitation to the certificate', () => {
  it('asks, keeps what was allowed, works with it, notices that it is gone and asks again', () => {
    expect(company.run('upload')).toMatchObject({succeeded: 0, blocked: 4});
    expect(company.row(ADA)).toMatchObject({State: 'Consent needed'});
    expect(company.row(ADA)['Message']).toMatch(/not been invited/);
    expect(
      company.requests()['gmail.users.settings.sendAs.smimeInfo.list'],
    ).toBeUndefined();

    const [link] = company.invite(ADA);
    expect(company.standing(ADA)).toMatchObject({State: 'Invited', Mails: '1'});
    expect(headingOf(company.allow(link!, {user: ADA}))).toMatch(/^Done/);
    expect(states()).toEqual({allowed: 1, notAsked: 2});

    company.run('upload');
    expect(company.row(ADA)['State']).toBe('Uploaded');
    expect(company.google.smimeInfos(ADA)).toHaveLength(1);
    expect(company.row(BEN)['State']).toBe('Consent needed');

    company.google.revokeConsent(ADA, CLIENT.clientId);
    company.run('upload');
    expect(company.row(ADA)['State']).toBe('Consent needed');
    expect(company.row(ADA)['Message']).toMatch(/no longer valid.*Invite/);
    expect(company.standing(ADA)).toMatchObject({State: 'Revoked'});

    company.requests();
    company.run('upload');
    expect(company.requests()['oauth2.token']).toBeUndefined();

    const [again] = company.invite(ADA);
    company.allow(again!, {user: ADA});
    company.run('upload');
    expect(company.row(ADA)['State']).toBe('Kept');
  });
});

describe('a run', () => {
  const allow = (...users: string[]) => {
    const links = company.invite(...users);
    users.forEach((user, i) => company.allow(links[i]!, {user}));
  };

  it('says of a row for another address that consent does not reach it', () => {
    allow(ADA);
    company.run('upload');
    const desk = company.row(ADA_DESK);
    expect(desk['State']).toBe('Blocked');
    expect(desk['Message']).toMatch(/primary address/);
    expect(company.google.smimeInfos(ADA, ADA_DESK)).toEqual([]);
  });

  it('does every action that asks Gmail, and only check without consent', () => {
    for (const action of [
      ...(['preview', 'update', 'renew', 'list', 'refresh'] as const),
      ...(['setDefault', 'restore'] as const),
    ]) {
      company.run(action);
      expect([action, company.row(BEN)['State']]).toEqual([
        action,
        'Consent needed',
      ]);
      company.type(BEN, 'State', '');
    }
    expect(company.requests()).not.toHaveProperty('oauth2.token');
    company.run('check');
    expect(company.row(BEN)['State']).toMatch(/^Ready/);
  });

  it('leaves the state of users who have left or were off-boarded', () => {
    company.type(BEN, 'State', 'User has left');
    company.type(CLEO, 'State', 'Off-boarded');
    company.run('refresh');
    expect(company.row(BEN)['State']).toBe('User has left');
    expect(company.row(BEN)['Message']).toMatch(/^Not done: /);
    expect(company.row(CLEO)['State']).toBe('Off-boarded');
  });

  it('says that something is left to do once the user has allowed it', () => {
    company.run('upload');
    allow(BEN);
    company.run('refresh');
    expect(company.row(BEN)).toMatchObject({State: 'Not in Gmail'});
    expect(company.row(BEN)['Message']).toMatch(/now given consent.*Upload/);
  });

  it('counts rows without consent as blocked, and resumes them with the failed rows', () => {
    expect(company.run('upload')).toMatchObject({blocked: 4, failed: 0});
    allow(BEN);
    company.ask('start', {action: 'upload', selection: 'todo'});
    expect(company.ask('continue')).toMatchObject({total: 4, succeeded: 1});
  });

  it.each([
    [
      'the password is changed',
      () => company.google.changePassword(BEN),
      'Revoked',
      /changed the password/,
    ],
    [
      'the session policy asks for a new sign-in',
      () => company.google.endSessions(BEN),
      'Revoked',
      /session policy/,
    ],
    [
      'an admin keeps the client out',
      () => company.google.restrictApp(CLIENT.clientId, true),
      'Not possible',
      /API controls/,
    ],
    [
      'it was not used for half a year',
      () => company.workspace.clock.advance(200 * DAY),
      'Revoked',
      /six months/,
    ],
  ])(
    'notices when %s, says so, and asks Google once',
    (_, happen, state, reason) => {
      allow(BEN);
      happen();
      company.requests();
      company.run('upload');
      expect(company.row(BEN)['Message']).toMatch(reason);
      expect(company.standing(BEN)).toMatchObject({State: state});
      expect(company.standing(BEN)!['Reason']).toMatch(reason);
      company.run('upload');
      expect(company.requests()['oauth2.token']).toBe(1);
    },
  );

  it('does not take a wrong client secret for the users’ fault', () => {
    allow(BEN);
    company.save({}, 'GOCSPX-wrong');
    company.run('upload');
    expect(company.row(BEN)['State']).toBe('Failed');
    expect(company.row(BEN)['Message']).toMatch(/OAuth client/);
    company.save({}, CLIENT.clientSecret);
    company.run('upload');
    expect(company.row(BEN)['State']).toBe('Uploaded');
  });

  it('replaces a token that Gmail rejects once', () => {
    allow(BEN);
    company.google.faults.add({
      match: {method: 'gmail.users.settings.sendAs.smimeInfo.list'},
      times: 1,
      respond: {
        status: 401,
        body: '{"error":{"code":401,"message":"Invalid Credentials"}}',
      },
    });
    company.requests();
    company.run('upload');
    expect(company.row(BEN)['State']).toBe('Uploaded');
    expect(company.requests()['oauth2.token']).toBe(2);
  });

  it('follows the row if both ways are set up, otherwise uses delegation', () => {
    const {settings} = company.ask('settings');
    company.ask('saveSettings', {settings: {...settings, access: 'keyless'}});
    company.type(BEN, 'Access', 'consent');
    company.run('upload');
    expect(company.row(ADA)['State']).toBe('Uploaded');
    expect(company.row(ADA_DESK)['State']).toBe('Uploaded');
    expect(company.row(BEN)['State']).toBe('Consent needed');
    expect(states()).toEqual({notAsked: 1});
    allow(BEN);
    company.run('upload');
    expect(company.row(BEN)['State']).toBe('Uploaded');
  });

  it('says so if the row’s access is not set up', () => {
    company.ask('forgetConsentSecret');
    company.type(BEN, 'Access', 'consent');
    company.type(CLEO, 'Access', 'delegation');
    company.run('upload');
    expect(company.row(BEN)['Message']).toMatch(/consent is not set up/);
    expect(company.row(CLEO)['Message']).toMatch(
      /has no access to the mailbox/,
    );
  });

  it('works for one mailbox at a time, and for files from the computer, the same way', () => {
    const at = {user: BEN, alias: BEN};
    expect(company.refusal('certificates', at)).toEqual(['consent-needed']);
    const file = {
      ...{...at, name: 'ben.p12', keys: {}},
      base64: Buffer.from(company.certificates.file('a year')).toString(
        'base64',
      ),
      password: company.certificates.password('a year'),
    };
    const upload = () =>
      company.ask('uploadFiles', {files: [file], makeDefault: true})
        .results[0]!;
    expect(upload()).toMatchObject({ended: 'blocked', label: 'Consent needed'});
    allow(BEN);
    expect(upload()).toMatchObject({ended: 'done'});
    expect(company.ask('certificates', at)).toHaveLength(1);
  });
});

describe('inviting', () => {
  const toAsk = {kind: 'rows', selection: 'all'} as const;

  it('asks the users of rows who are reached by consent, once each', () => {
    company.workspace.clock.advance(HOUR);
    expect(company.ask('countToAsk', {toAsk})).toMatchObject({
      ...{count: 3, left: 0, examples: [ADA, BEN, CLEO]},
    });
    company.mails();
    expect(company.ask('invite', {toAsk, confirmed: 3})).toEqual({
      ...{sent: 3, failed: [], next: '', note: ''},
    });
    expect(company.mails().map(it => it.to)).toEqual([ADA, BEN, CLEO]);
    expect(company.ask('countToAsk', {toAsk})).toMatchObject({
      ...{count: 0, left: 3},
    });
    expect(company.refusal('invite', {toAsk, confirmed: 3})).toEqual([
      'consent-users-differ',
    ]);
    expect(company.mails()).toEqual([]);
    const log = company
      .lines('Log')
      .filter(it => it['Action'] !== 'Settings')
      .map(it => [it['Action'], it['User'], it['Outcome']]);
    expect(log).toEqual([ADA, BEN, CLEO].map(it => ['Consent', it, 'Invited']));
  });

  it('asks the users of rows the next day who had no mail on the first, and again when an invitation is over', () => {
    company.invite(ADA);
    company.workspace.clock.advance(DAY);
    expect(company.ask('countToAsk', {toAsk})).toMatchObject({
      ...{count: 2, left: 1, examples: [BEN, CLEO]},
    });
    company.workspace.clock.advance(29 * DAY);
    expect(company.ask('countToAsk', {toAsk}).count).toBe(3);
  });

  it('reminds those who have not answered, and nobody else', () => {
    const [adas, bens] = company.invite(ADA, BEN, CLEO);
    company.allow(adas!, {user: ADA});
    company.allow(bens!, {user: BEN, allow: false});
    company.workspace.clock.advance(2 * HOUR);
    const again = {toAsk: {kind: 'unanswered'}, confirmed: 1} as const;
    expect(company.ask('countToAsk', again)).toMatchObject({examples: [CLEO]});
    expect(company.ask('invite', again)).toMatchObject({sent: 1});
  });

  it('leaves out users who declined, at Google or on the page, unless they are named', () => {
    const [bens, cleos] = company.invite(BEN, CLEO);
    company.allow(bens!, {user: BEN, allow: false});
    const {html} = company.visit(cleos!, CLEO);
    const decline = /href="([^"]+decline=[^"]+)"/.exec(html)![1]!;
    expect(headingOf(company.visit(decline, BEN))).toMatch(
      /a different account/,
    );
    expect(headingOf(company.visit(decline, CLEO))).toBe('You declined');
    expect(states()).toEqual({notAsked: 1, declined: 2});
    expect(company.standing(CLEO)).toMatchObject({State: 'Declined'});
    expect(company.ask('countToAsk', {toAsk})).toMatchObject({
      ...{count: 1, left: 2, examples: [ADA]},
      notices: [{says: 'Not invited: 2 users who declined.'}],
    });
    company.run('upload');
    expect(company.row(CLEO)['Message']).toContain(`${CLEO} declined on`);
    company.workspace.clock.advance(2 * HOUR);
    expect(headingOf(company.allow(cleos!, {user: CLEO}))).toMatch(/^Done/);
    const [again] = company.invite(BEN);
    expect(company.standing(BEN)).toMatchObject({State: 'Invited'});
    expect(headingOf(company.allow(again!, {user: BEN}))).toMatch(/^Done/);
  });

  it('makes the former link old', () => {
    const [first] = company.invite(ADA);
    company.workspace.clock.advance(2 * HOUR);
    const [second] = company.invite(ADA);
    expect(headingOf(company.visit(first!))).toMatch(/no longer valid/);
    expect(headingOf(company.visit(second!))).toMatch(/asks for access/);
  });

  it('is refused when other users would be asked than were agreed to', () => {
    expect(company.refusal('invite', {toAsk, confirmed: 2})).toEqual([
      'consent-users-differ',
    ]);
    const next = {
      toAsk: {kind: 'rows', selection: 'selected'},
      confirmed: 3,
      after: `${ADA} AAAAAAAA`,
    } as const;
    company.workspace.activate('Rollout', 'A2:A5');
    expect(company.refusal('invite', next)).toEqual(['consent-users-differ']);
    expect(company.mails()).toEqual([]);
  });

  it('continues after the last one when a page comes back, without asking anyone twice', () => {
    // Each mail takes so long that only a few fit into one request.
    company.workspace.faults.onHostCall(name => {
      if (name === 'MailApp.sendEmail') company.workspace.clock.advance(8000);
    });
    const sent: number[] = [];
    let after: string | undefined;
    do {
      const more = after === undefined ? {} : {after};
      const part = company.ask('invite', {toAsk, confirmed: 3, ...more});
      sent.push(part.sent);
      after = part.next;
    } while (after !== '');
    company.workspace.faults.onHostCall(null);
    expect(sent).toEqual([2, 1]);
    expect(company.mails().map(it => it.to)).toEqual([ADA, BEN, CLEO]);
  });

  it('restores the state if a mail cannot be sent, and says so', () => {
    company.workspace.faults.onHostCall(name => {
      if (name === 'MailApp.sendEmail') throw new Error('Invalid email');
    });
    const part = company.ask('invite', {toAsk, confirmed: 3});
    company.workspace.faults.onHostCall(null);
    expect(part).toMatchObject({sent: 0, next: ''});
    expect(part.failed.map(it => it.user)).toEqual([ADA, BEN, CLEO]);
    expect(part.failed[0]!.says).toMatch(/could not be sent/);
    expect(states()).toEqual({notAsked: 3});
  });

  it('returns a link to hand over, which counts as asked, but not for users who have consented', () => {
    const {link} = company.ask('invitationLink', {
      user: ` ${ADA.toUpperCase()} `,
    });
    expect(company.mails()).toEqual([]);
    expect(company.standing(ADA)).toMatchObject({State: 'Invited', Mails: '0'});
    expect(headingOf(company.allow(link, {user: ADA}))).toMatch(/^Done/);
    expect(company.refusal('invitationLink', {user: ADA})).toEqual([
      'consent-not-to-be-asked',
    ]);
    expect(company.refusal('invitationLink', {user: 'nobody'})).toEqual([
      'user-not-an-address',
    ]);
  });

  it('needs client, secret and web app', () => {
    company.ask('forgetConsentSecret');
    for (const verb of ['countToAsk', 'invite'] as const) {
      expect(company.refusal(verb, {toAsk, confirmed: 3})).toEqual([
        'consent-not-ready',
      ]);
    }
  });

  it.each([null, {}, {kind: 'rows'}, {kind: 'named', users: 'all'}, 'all'])(
    'takes no nonsense (%j)',
    toAsk =>
      expect(company.refusal('invite', {toAsk, confirmed: 1} as never)).toEqual(
        ['unknown-verb'],
      ),
  );
});

describe('an invitation that is cut off', () => {
  it('is mailed once within the hour wherever the execution dies, and to everybody in the end', () => {
    const toAsk = {kind: 'rows', selection: 'all'} as const;
    const back = company.checkpoint();
    let calls = 0;
    company.workspace.faults.onHostCall(() => void calls++);
    company.ask('invite', {toAsk, confirmed: 3});
    company.workspace.faults.onHostCall(null);
    for (let at = 4; at < calls; at += 11) {
      back();
      let count = 0;
      company.workspace.faults.onHostCall(() => {
        if (count++ === at) throw new KillExecution();
      });
      try {
        company.ask('invite', {toAsk, confirmed: 3});
      } catch (error) {
        if (!(error instanceof ScriptError)) throw error;
      }
      company.workspace.faults.onHostCall(null);
      const {count: left} = company.ask('countToAsk', {toAsk});
      if (left > 0) company.ask('invite', {toAsk, confirmed: left});
      const mailed = company.mails().map(it => it.to);
      expect(new Set(mailed).size).toBe(mailed.length);
      expect(states()).toEqual({asked: 3});
      company.workspace.clock.advance(HOUR);
      const again = {toAsk: {kind: 'unanswered'}, confirmed: 3} as const;
      company.ask('invite', again);
      expect(company.mails().map(it => it.to)).toEqual([ADA, BEN, CLEO]);
    }
    expect(calls).toBeGreaterThan(30);
  });
});

describe('withdrawing', () => {
  it('revokes at Google and forgets', () => {
    const [link] = company.invite(ADA, BEN);
    company.allow(link!, {user: ADA});
    expect(
      company.ask('withdrawConsent', {users: [ADA, BEN, CLEO], confirmed: 3}),
    ).toMatchObject({withdrawn: 2, failed: [{user: CLEO}]});
    const alive = Object.values(company.google.state.refreshTokens);
    expect(alive.filter(it => !it.revoked)).toEqual([]);
    expect(states()).toEqual({notAsked: 3});
    expect(
      Object.keys(company.workspace.properties.script).filter(it =>
        it.startsWith('consent '),
      ),
    ).toEqual([]);
  });

  it('succeeds if Google no longer knows the token', () => {
    const [link] = company.invite(ADA);
    company.allow(link!, {user: ADA});
    company.google.revokeConsent(ADA, CLIENT.clientId);
    expect(
      company.ask('withdrawConsent', {users: [ADA], confirmed: 1}),
    ).toEqual({withdrawn: 1, failed: []});
  });

  it('keeps who could not be revoked, and says why', () => {
    const [link] = company.invite(ADA);
    company.allow(link!, {user: ADA});
    company.google.faults.add({
      match: {method: 'oauth2.revoke'},
      times: 99,
      respond: company.google.presets.backendError,
    });
    const {withdrawn, failed} = company.ask('withdrawConsent', {
      users: [ADA],
      confirmed: 1,
    });
    expect([withdrawn, failed.map(it => it.user)]).toEqual([0, [ADA]]);
    expect(failed[0]!.says).not.toBe('');
    expect(states()).toEqual({allowed: 1, notAsked: 2});
  });

  it('is of as many users as were confirmed', () => {
    company.invite(ADA);
    for (const users of [[ADA], [], 'all', [null]] as never[]) {
      expect(company.refusal('withdrawConsent', {users, confirmed: 2})).toEqual(
        ['consent-users-differ'],
      );
    }
    expect(states()).toEqual({asked: 1, notAsked: 2});
  });
});

describe('settings', () => {
  it.each([
    ['clientId', 'my client'],
    ['clientId', `${'9'.repeat(9000)}.apps.googleusercontent.com`],
    ['webApp', `https://script.google.com/macros/s/${'A'.repeat(9000)}/exec`],
    ['webApp', 'https://evil.example/exec'],
    ['webApp', 'https://script.google.com/macros/s/AKfycb/dev'],
    ['organisation', ''],
    ['contact', ' '],
    ['text', 'without a place for it'],
    ['remindDays', 1.5],
    ['remindDays', 91],
    ['subject', 'x'.repeat(201)],
    ['sender', 'x'.repeat(101)],
    ['verify', 'x'.repeat(201)],
  ])(
    'that are wrong (%s: %j) are refused, and nothing is stored',
    (name, value) => {
      const {settings} = company.ask('consent');
      expect(
        company.refusal('saveConsent', {
          settings: {...settings, [name]: value},
        }),
      ).toEqual(['consent-setting-invalid']);
      expect(company.ask('consent').settings).toEqual(settings);
    },
  );

  it('never give the secret back, and keep it where none is given', () => {
    company.save({organisation: 'Another'});
    const consent = company.ask('consent');
    expect(consent).toMatchObject({
      ...{hasSecret: true, ready: true, redirectUri: company.webApp},
      scopes: ['openid', 'email', BASIC],
    });
    expect(JSON.stringify(consent)).not.toContain(CLIENT.clientSecret);
    expect(company.ask('forgetConsentSecret')).toMatchObject({
      ...{hasSecret: false, ready: false},
    });
    expect(
      company.workspace.properties.script['consentSecret'],
    ).toBeUndefined();
  });

  it('are seen in the invitation before they are saved, and in a test mail to the operator, which asks nobody', () => {
    const {settings} = company.ask('consent');
    const typed = {...settings, sender: 'Robin & team', verify: 'Extension 4'};
    const {subject, html} = company.ask('previewInvitation', {settings: typed});
    expect(subject).toBe(`Test: ${settings.subject}`);
    for (const it of ['Robin &amp; team', 'Extension 4', OPERATOR]) {
      expect(html).toContain(it);
    }
    expect(
      company.refusal('previewInvitation', {
        settings: {...settings, verify: 'x'.repeat(201)},
      }),
    ).toEqual(['consent-setting-invalid']);
    company.mails();
    expect(company.ask('testInvitation')).toEqual({to: OPERATOR, sent: true});
    const [mail, ...more] = company.mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({to: OPERATOR, subject});
    expect(mail!.body).toContain('This is a test: its link leads nowhere.');
    const link = /https:\S+/.exec(mail!.body)![0];
    expect(headingOf(company.visit(link, OPERATOR))).not.toMatch(/^Allow/);
    expect(states()).toEqual({notAsked: 3});
    company.workspace.faults.onHostCall(name => {
      if (name === 'MailApp.sendEmail') throw new Error('Service unavailable');
    });
    expect(company.ask('testInvitation')).toEqual({to: OPERATOR, sent: false});
  });

  it('propose a text with the organization’s name until there is another', () => {
    const {settings} = company.ask('consent');
    expect(settings.text).toContain(ORGANISATION);
    // The page returns what it was shown.
    company.save({...settings, organisation: 'Newname'});
    const {text} = company.ask('consent').settings;
    expect(text).toContain('Newname is setting up');
    expect(text).not.toContain(ORGANISATION);
    const own = 'Mine: {link}';
    company.save({text: own});
    company.invite(ADA);
    expect(company.workspace.mail.at(-1)!.body).toMatch(/^Mine: https:/m);
  });
});

describe('reminders', () => {
  /** The hourly trigger runs once, after this time. */
  const after = (ms: number) => {
    company.workspace.clock.advance(ms);
    company.workspace.fireDueTriggers();
  };

  it('go to those who have not answered, three times, at the days that are set, and no mail promises more', () => {
    company.invite(BEN);
    company.workspace.clock.advance(2 * HOUR);
    expect(promises()).toEqual([false]);
    const {settings} = company.ask('schedule');
    company.ask('saveSchedule', {settings: {...settings, every: 'day'}});
    const [adas, , cleos] = company.invite(ADA, BEN, CLEO);
    company.allow(adas!, {user: ADA});
    company.allow(cleos!, {user: CLEO, allow: false});
    expect(promises()).toEqual([true, true, true]);
    after(7 * DAY - HOUR);
    expect(reminded()).toEqual([]);
    after(HOUR);
    expect(reminded()).toEqual([BEN]);
    for (let week = 0; week < 5; week++) after(7 * DAY);
    expect(promises()).toEqual([true, true, false]);
    expect(company.standing(BEN)).toMatchObject({State: 'Invited', Mails: '5'});
  });

  it('are turned off by a 0', () => {
    const {settings} = company.ask('schedule');
    company.ask('saveSchedule', {settings: {...settings, every: 'day'}});
    company.save({remindDays: 0});
    company.invite(BEN);
    after(8 * DAY);
    expect(reminded()).toEqual([]);
  });

  it('need the schedule, which the page says where it is off, reminders are on, and consent is set up', () => {
    const isAdvised = () =>
      company
        .ask('consent')
        .notices.some(it => it.code === 'consent-reminders-off');
    expect(isAdvised()).toBe(true);
    company.save({remindDays: 0});
    expect(isAdvised()).toBe(false);
    company.save({remindDays: 7});
    expect(isAdvised()).toBe(true);
    const {settings} = company.ask('schedule');
    company.ask('saveSchedule', {settings: {...settings, every: 'day'}});
    expect(isAdvised()).toBe(false);
    rewind();
    company.ask('forgetConsentSecret');
    expect(isAdvised()).toBe(false);
  });

  /** Of each invitation since: whether it says that a reminder follows. */
  const promises = () =>
    company.workspace.mail
      .splice(0)
      .filter(it => it.body.includes('This invitation is for'))
      .map(it => it.body.includes('you get a reminder on'));

  const reminded = () =>
    company
      .mails()
      .filter(it => it.subject.startsWith('Reminder: '))
      .map(it => it.to);
});

describe('the Consent sheet', () => {
  it('is made again when it is gone, and logs what users have done in their name', () => {
    const [link] = company.invite(ADA);
    company.allow(link!, {user: ADA});
    company.ask('consent');
    expect(company.lines('Log').at(-1)).toMatchObject({
      ...{
        Operator: ADA,
        Action: 'Consent',
        Before: 'Invited',
        After: 'Allowed',
      },
    });
    const logged = company.lines('Log').length;
    const {sheets} = company.workspace.spreadsheet;
    sheets.splice(
      sheets.findIndex(it => it.name === 'Consent'),
      1,
    );
    company.ask('consent');
    expect(company.lines('Consent').map(it => it['State'])).toEqual([
      ...['Allowed', 'Not asked', 'Not asked'],
    ]);
    expect(company.lines('Log')).toHaveLength(logged);
  });

  it('keeps its lines and its room when nothing is new, and gets a lost column again', () => {
    const {workspace} = company;
    const sheet = () =>
      workspace.spreadsheet.sheets.find(it => it.name === 'Consent')!;
    company.ask('consent');
    const [lines, room] = [company.lines('Consent'), sheet().maxRows];
    expect(lines).toHaveLength(3);
    company.ask('consent');
    expect(company.lines('Consent')).toEqual(lines);
    expect(sheet().maxRows).toBe(room);
    workspace.edit('Consent', 1, 'Reason', 'Mine');
    workspace.edit('Consent', 1, 'Mails', '');
    company.ask('consent');
    expect(workspace.shown('Consent')[0]).toEqual(
      expect.arrayContaining(['Mine', 'Reason', 'Mails']),
    );
    expect(company.lines('Consent')).toHaveLength(3);
    expect(sheet().maxRows).toBe(room);
  });

  it('is not created if nobody needs it', () => {
    const {sheets} = company.workspace.spreadsheet;
    const at = () => sheets.findIndex(it => it.name === 'Consent');
    sheets.splice(at(), 1);
    company.ask('forgetConsentSecret');
    company.run('upload');
    expect(at()).toBe(-1);
    company.save({}, CLIENT.clientSecret);
    expect(at()).toBeGreaterThan(0);
  });
});

describe('the set-up check', () => {
  const unmet = () =>
    company
      .ask('checkSetup')
      .filter(
        it => it.code.startsWith('consent-') || it.code === 'end-user-access',
      );

  it('tries client, web app and the test user’s mailbox', () => {
    const {settings} = company.ask('settings');
    company.ask('saveSettings', {settings: {...settings, testUser: BEN}});
    expect(unmet().map(it => [it.code, it.met])).toEqual([
      ['consent-client', 'yes'],
      ['consent-web-app', 'yes'],
      ['consent-user', 'unknown'],
      ['end-user-access', 'unknown'],
    ]);
    const [link] = company.invite(BEN);
    company.allow(link!, {user: BEN});
    expect(unmet().map(it => it.met)).toEqual(Array(4).fill('yes'));
  });

  it('distinguishes disabled end user access from a mailbox that does not answer, with any user who has consented', () => {
    const [link] = company.invite(ADA);
    company.allow(link!, {user: ADA});
    const ada = company.google.state.users.find(it => it.primary === ADA)!;
    ada.smimeByUsers = false;
    const [mailbox, access] = unmet().slice(2);
    expect(mailbox).toMatchObject({code: 'consent-user', met: 'yes'});
    expect(access).toMatchObject({code: 'end-user-access', met: 'no'});
    expect(access!.says).toContain(ADA);
    expect(access!.todo).toContain('Enable S/MIME API end user access');
    company.google.revokeConsent(ADA, CLIENT.clientId);
    expect(unmet().map(it => it.met)).toEqual([
      ...['yes', 'yes', 'no', 'unknown'],
    ]);
  });

  it.each([
    ['consent-client', () => company.save({}, 'GOCSPX-wrong')],
    ['consent-client', () => void company.ask('forgetConsentSecret')],
    ['consent-web-app', () => void company.workspace.deployWebApp()],
  ])('is red at %s', (code, breakIt) => {
    breakIt();
    const red = unmet().filter(it => it.met === 'no');
    expect(red.map(it => it.code)).toEqual([code]);
    expect(red[0]!.says).not.toBe('');
    expect(red[0]!.todo).not.toBe('');
  });
});

describe('the script’s properties', () => {
  it('have room for a few thousand users, and say when it ends', () => {
    const {script} = company.workspace.properties;
    const {room} = company.ask('consent');
    expect(room).toBeGreaterThan(2000);
    const [link] = company.invite(ADA);
    company.allow(link!, {user: ADA});
    // One user says little about the size of the others.
    const after = company.ask('consent').room;
    expect(Math.abs(after - room)).toBeLessThan(room / 50);
    const [, record = ''] = Object.entries(script).find(
      ([it]) => it === `consent ${ADA}`,
    )!;
    let users = 0;
    for (let kept = bytes(script); kept + 300 < 490_000; users++) {
      const name = `consent user.number${users}@large.example`;
      script[name] = record;
      kept += name.length + record.length;
    }
    expect(users).toBeGreaterThan(2000);
    const consent = company.ask('consent');
    expect(consent.room).toBeLessThan(5);
    expect(consent.notices.map(it => it.code)).toContain(
      'consent-store-nearly-full',
    );
    script['consent one.more@large.example'] = record;
    const [bens] = company.invite(BEN);
    expect(headingOf(company.allow(bens!, {user: BEN}))).toMatch(
      /could not be saved/,
    );
    expect(company.ask('consent').notices.map(it => it.code)).toContain(
      'consent-not-kept',
    );
    expect(company.standing(BEN)!['Reason']).toMatch(/no room/);
  });

  it('let their lock go when something goes wrong inside it', () => {
    company.workspace.faults.onHostCall(name => {
      if (name === 'Properties.setProperties') throw new Error('Service error');
    });
    company.workspace.counts.reset();
    expect(company.refusal('invitationLink', {user: ADA})).toEqual([
      'door-fault',
    ]);
    const {calls} = company.workspace.counts;
    expect(calls['Lock.tryLock']).toBeGreaterThan(0);
    expect(calls['Lock.releaseLock']).toBe(calls['Lock.tryLock']);
    company.workspace.faults.onHostCall(null);
    expect(company.ask('invitationLink', {user: ADA}).link).toMatch(/invite=/);
  });

  it('are reported as busy if the lock is not available, and do not change', () => {
    const [link] = company.invite(ADA);
    company.workspace.faults.holdLock('script', 60_000);
    expect(company.refusal('invitationLink', {user: BEN})).toEqual([
      'consent-busy',
    ]);
    expect(headingOf(company.visit(link!))).toMatch(/asks for access/);
    expect(headingOf(company.allow(link!, {user: ADA}))).toMatch(/didn’t work/);
  });

  const bytes = (all: Record<string, string>) =>
    Object.entries(all).reduce(
      (sum, [name, it]) => sum + name.length + it.length,
      0,
    );
});
