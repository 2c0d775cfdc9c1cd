import {
  declineLink,
  INVITATION_MS,
  invitationLink,
  STATE_MS,
  stateText,
} from '../../../../src/core/consent/links';
import type {ConsentRecord} from '../../../../src/core/consent/record';
import {visit, type Query} from '../../../../src/core/consent/visit';
import {
  ADA,
  asked,
  BASIC,
  memory,
  NOW,
  WEB_APP,
  type Answers,
  type Memory,
} from './support/memory';

const given = (scope = `openid email ${BASIC}`) => [
  200,
  {access_token: 'access', expires_in: 3599, refresh_token: 'fresh', scope},
];

const GOOD: Answers = {
  'oauth2.token.code': () => given() as [number, unknown],
  'openidconnect.userinfo': () => [
    200,
    {sub: '1', email: ADA, email_verified: true},
  ],
  'oauth2.revoke': () => [200, {}],
};

const error = (status: number, name: string, text = name) => ({
  ...GOOD,
  'oauth2.token.code': () =>
    [status, {error: name, error_description: text}] as const,
});

const invite = ({ports}: Memory, invited = NOW) =>
  new URL(
    invitationLink(ports.consent, WEB_APP, {user: ADA, invited}),
  ).searchParams.get('invite')!;

const decline = ({ports}: Memory, invited = NOW) =>
  new URL(
    declineLink(ports.consent, WEB_APP, {user: ADA, invited}),
  ).searchParams.get('decline')!;

const state = ({ports}: Memory, nonce = 'n', changed = {}) =>
  stateText(ports.consent, {
    ...{user: ADA, invited: NOW, until: NOW + STATE_MS, nonce},
    language: '',
    ...changed,
  });

const opened = (record: ConsentRecord | null, answers = GOOD) => {
  const it = memory(answers);
  if (record) it.records.set(ADA, record);
  return it;
};

describe('an invitation', () => {
  it('leads to Google with all that the flow needs', () => {
    const it = opened(asked());
    const page = visit(it.ports, {invite: invite(it)});
    if (page.kind !== 'invitation') throw new Error(page.kind);
    const url = new URL(page.facts.continueTo);
    expect(url.origin + url.pathname).toBe(
      'https://accounts.google.com/o/oauth2/v2/auth',
    );
    const {state, code_challenge, ...rest} = Object.fromEntries(
      url.searchParams,
    );
    expect(rest).toEqual({
      client_id: 'client',
      redirect_uri: WEB_APP,
      response_type: 'code',
      scope: `openid email ${BASIC}`,
      code_challenge_method: 'S256',
      login_hint: ADA,
      access_type: 'offline',
      prompt: 'consent',
      include_granted_scopes: 'false',
    });
    expect(state).toMatch(/^[\w-]+\.[\w-]{43}$/);
    expect(code_challenge).toMatch(/^[\w-]{43}$/);
    expect(url.href.length).toBeLessThan(2000);
  });

  it('writes nothing when it is opened, however often, and begins another flow each time', () => {
    const it = opened(asked());
    const pages = [1, 2, 3].map(() => visit(it.ports, {invite: invite(it)}));
    expect(new Set(pages.map(page => JSON.stringify(page))).size).toBe(3);
    expect(it.records.get(ADA)).toEqual(asked());
    expect(it.called).toEqual([]);
  });

  it.each([
    ['the user was never asked, or it was taken back', null, NOW],
    ['a newer one was sent', asked({invited: NOW + 1}), NOW],
    ['the consent ended since', asked({state: 'revoked', invited: 0}), NOW],
  ])('is old when %s', (_, record, invited) => {
    const it = opened(record);
    expect(visit(it.ports, {invite: invite(it, invited)}).kind).toBe('oldLink');
  });

  it('is good for thirty days', () => {
    const it = opened(asked());
    it.clock = NOW + INVITATION_MS - 1;
    expect(visit(it.ports, {invite: invite(it)}).kind).toBe('invitation');
    it.clock++;
    expect(visit(it.ports, {invite: invite(it)}).kind).toBe('oldLink');
  });

  it('that was answered says so, and leads nowhere', () => {
    const it = opened(asked({state: 'allowed', token: 't'}));
    const page = visit(it.ports, {invite: invite(it)});
    expect(page.kind).toBe('allowedAlready');
    expect(JSON.stringify(page)).not.toContain(ADA);
  });

  it('has a way to say no, which is kept and can be taken back', () => {
    const it = opened(asked({since: 1}));
    const page = visit(it.ports, {invite: invite(it)});
    if (page.kind !== 'invitation') throw new Error(page.kind);
    expect(page.facts.declineTo).toBe(`${WEB_APP}?decline=${decline(it)}`);
    expect(visit(it.ports, {decline: decline(it)}).kind).toBe('declined');
    expect(it.records.get(ADA)).toMatchObject({state: 'declined', since: NOW});
    expect(visit(it.ports, {invite: invite(it)}).kind).toBe('invitation');
    expect(it.called).toEqual([]);
  });

  it('is not declined by its own token, nor by one that is old or answered', () => {
    const it = opened(asked());
    expect(visit(it.ports, {decline: invite(it)}).kind).toBe('nothingHere');
    expect(visit(it.ports, {decline: decline(it, NOW - 1)}).kind).toBe(
      'oldLink',
    );
    it.records.set(ADA, asked({state: 'allowed', token: 't'}));
    expect(visit(it.ports, {decline: decline(it)}).kind).toBe('allowedAlready');
    expect(it.records.get(ADA)!.token).toBe('t');
  });

  it('that cannot be kept as declined says so', () => {
    const it = opened(asked());
    it.refuses = 'busy';
    expect(visit(it.ports, {decline: decline(it)}).kind).toBe('unreachable');
  });

  it('leads nowhere before consent is set up', () => {
    const it = memory(GOOD, {clientId: ''});
    expect(visit(it.ports, {invite: invite(it)}).kind).toBe('notSetUp');
  });
});

describe('Google’s answer', () => {
  it('is kept: state, instant and token', () => {
    const it = opened(asked({since: 1}));
    const page = visit(it.ports, {state: state(it), code: 'code'});
    expect(page.kind).toBe('allowed');
    expect(it.records.get(ADA)).toMatchObject({
      ...{state: 'allowed', token: 'fresh', since: NOW, reason: null},
    });
  });

  it('is proved with the verifier of this very flow', () => {
    const bodies: unknown[] = [];
    const it = opened(asked(), {
      ...GOOD,
      'oauth2.token.code': call => {
        bodies.push(call.body);
        return given() as [number, unknown];
      },
    });
    visit(it.ports, {state: state(it, 'one'), code: 'code'});
    expect(bodies).toEqual([
      {
        grant_type: 'authorization_code',
        code: 'code',
        code_verifier: it.ports.consent.mac('pkce one'),
        redirect_uri: WEB_APP,
        client_id: 'client',
        client_secret: 'secret',
      },
    ]);
  });

  it('counts once, also when the first one came to nothing', () => {
    const it = opened(asked(), error(400, 'invalid_grant'));
    const query = {state: state(it), code: 'code'};
    expect(visit(it.ports, query).kind).toBe('startAgain');
    const {length} = it.called;
    expect(visit(it.ports, query).kind).toBe('startAgain');
    expect(it.called).toHaveLength(length);
  });

  it('comes too late after ten minutes', () => {
    const it = opened(asked());
    it.clock = NOW + STATE_MS;
    expect(visit(it.ports, {state: state(it), code: 'c'}).kind).toBe(
      'startAgain',
    );
    expect(it.called).toEqual([]);
  });

  it('to a flow that a newer invitation has overtaken leads nowhere', () => {
    const it = opened(asked({invited: NOW + 5}));
    expect(visit(it.ports, {state: state(it), code: 'c'}).kind).toBe('oldLink');
    expect(it.called).toEqual([]);
  });

  it('comes through however many others came with the same link before', () => {
    const answers = {...error(400, 'invalid_grant')};
    const it = opened(asked(), answers);
    for (let i = 0; i < 25; i++) {
      visit(it.ports, {state: state(it, `n${i}`), code: 'c'});
      visit(it.ports, {state: state(it, `n${i}`), error: 'access_denied'});
    }
    expect(it.records.get(ADA)!.used).toHaveLength(20);
    Object.assign(answers, GOOD);
    const own = {state: state(it, 'own'), code: 'c'};
    expect(visit(it.ports, own).kind).toBe('allowed');
  });

  it.each([
    ['admin_policy_enforced', 'impossible'],
    ['org_internal', 'impossible'],
    ['<script>', 'startAgain'],
  ])('%s chooses a page, and nothing of it is kept', (error, kind) => {
    const it = opened(asked());
    const before = {...it.records.get(ADA)};
    const page = visit(it.ports, {state: state(it), error});
    expect(page.kind).toBe(kind);
    expect(JSON.stringify(page)).not.toContain(error);
    expect(it.records.get(ADA)).toEqual(before);
    const own = {state: state(it), code: 'c'};
    expect(visit(it.ports, own).kind).toBe('allowed');
  });

  it('of Google’s that the user said no is kept, and the invitation stays good', () => {
    const it = opened(asked());
    const no = {state: state(it), error: 'access_denied'};
    expect(visit(it.ports, no).kind).toBe('declined');
    expect(it.records.get(ADA)).toMatchObject({
      state: 'declined',
      reason: null,
    });
    expect(it.called).toEqual([]);
    const own = {state: state(it), code: 'c'};
    expect(visit(it.ports, own).kind).toBe('allowed');
    expect(visit(it.ports, no).kind).toBe('allowedAlready');
    expect(it.records.get(ADA)!.state).toBe('allowed');
  });

  it('ignores a refusal that comes after the flow is over, as any other answer', () => {
    const it = opened(asked());
    const no = {state: state(it), error: 'access_denied'};
    it.clock = NOW + STATE_MS;
    expect(visit(it.ports, no).kind).toBe('startAgain');
    expect(it.records.get(ADA)).toEqual(asked());
  });

  it.each([['invite'], ['state'], ['decline']])(
    'and %s of somebody else lead nowhere where the visitor is known',
    name => {
      const it = opened(asked());
      const queries: Record<string, Query> = {
        invite: {invite: invite(it)},
        state: {state: state(it), code: 'c'},
        decline: {decline: decline(it)},
      };
      const eve = {...it.ports, visitor: 'eve@large.example'};
      expect(visit(eve, queries[name]!).kind).toBe('anotherAccount');
      expect(it.called).toEqual([]);
      const ada = {...it.ports, visitor: ADA};
      expect(visit(ada, queries[name]!).kind).not.toBe('anotherAccount');
    },
  );

  it.each([
    [
      'the address is another one',
      {sub: '2', email: 'ben@large.example', email_verified: true},
      'somebodyElse',
    ],
    [
      'the address is not verified',
      {sub: '1', email: ADA, email_verified: false},
      'startAgain',
    ],
    ['no address is told', {sub: '1'}, 'startAgain'],
  ])('is given back where %s', (_, claims, kind) => {
    const it = opened(asked(), {
      ...GOOD,
      'openidconnect.userinfo': () => [200, claims],
    });
    expect(visit(it.ports, {state: state(it), code: 'c'}).kind).toBe(kind);
    expect(it.called.at(-1)).toBe('oauth2.revoke');
    expect(it.records.get(ADA)).toMatchObject({state: 'asked', token: ''});
  });

  it('of someone who has a consent of his own is forgotten and not revoked: that would end it', () => {
    const ben = 'ben@large.example';
    const it = opened(asked(), {
      ...GOOD,
      'openidconnect.userinfo': () => [
        200,
        {sub: '2', email: ben, email_verified: true},
      ],
    });
    it.records.set(ben, asked({state: 'allowed', token: 'ben’s'}));
    expect(visit(it.ports, {state: state(it), code: 'c'}).kind).toBe(
      'somebodyElse',
    );
    expect(it.called).not.toContain('oauth2.revoke');
    expect(it.records.get(ben)!.token).toBe('ben’s');
  });

  it('is of the same user in whatever letters Google writes the address', () => {
    const email = 'Ada@Large.Example';
    const it = opened(asked(), {
      ...GOOD,
      'openidconnect.userinfo': () => [
        200,
        {sub: '1', email, email_verified: true},
      ],
    });
    expect(visit(it.ports, {state: state(it), code: 'c'}).kind).toBe('allowed');
  });

  it.each([
    ['no access token', {refresh_token: 'fresh', scope: BASIC}, true],
    ['nothing', {}, false],
    ['an access token alone', {access_token: 'access', expires_in: 1}, true],
  ])('in which Google gives %s keeps nothing', (_, answer, isGivenBack) => {
    const it = opened(asked(), {
      ...GOOD,
      'oauth2.token.code': () => [200, answer],
      'openidconnect.userinfo': ({access}) =>
        access.kind === 'bearer' && access.token === 'access'
          ? [200, {sub: '1', email: ADA, email_verified: true}]
          : [401, {error: 'invalid_request'}],
    });
    const {kind} = visit(it.ports, {state: state(it), code: 'c'});
    expect(['startAgain', 'partly']).toContain(kind);
    expect(it.records.get(ADA)!.token).toBe('');
    expect(it.called.includes('oauth2.revoke')).toBe(isGivenBack);
  });

  it('that has an error beside a code is the error', () => {
    const it = opened(asked());
    const query = {state: state(it), code: 'c', error: 'access_denied'};
    expect(visit(it.ports, query).kind).toBe('declined');
    expect(it.called).toEqual([]);
  });

  it.each([
    ['ı', 'i'],
    ['ß', 'ss'],
    ['ad\u0430', 'ada'],
    ['a.da', 'ada'],
    ['ada+x', 'ada'],
    ['ada ', 'ada'],
    ['ada\u200b', 'ada'],
  ])(
    'of %j is not mistaken for one of %j: only exactly equal addresses match',
    (theirs, invited) => {
      const user = `${invited}@large.example`;
      const it = opened(null, {
        ...GOOD,
        'openidconnect.userinfo': () => [
          200,
          {sub: '2', email: `${theirs}@large.example`, email_verified: true},
        ],
      });
      it.records.set(user, asked());
      const back = {state: state(it, 'n', {user}), code: 'c'};
      expect(visit(it.ports, back).kind).toBe('somebodyElse');
      expect(it.records.get(user)!.token).toBe('');
    },
  );

  it('without the mail settings is partly, and given back', () => {
    const it = opened(asked(), {
      ...GOOD,
      'oauth2.token.code': () => given('openid email') as [number, unknown],
    });
    expect(visit(it.ports, {state: state(it), code: 'c'}).kind).toBe('partly');
    expect(it.called.at(-1)).toBe('oauth2.revoke');
    expect(it.records.get(ADA)).toMatchObject({
      ...{state: 'partly', reason: 'unticked', token: '', invited: NOW},
    });
  });

  it.each([
    ['the store is full', 'full', 'storeFull'],
    ['the store is busy', 'busy', 'unreachable'],
  ] as const)('that cannot be kept since %s says so', (_, refuses, kind) => {
    const it = opened(asked());
    it.refuses = refuses;
    expect(visit(it.ports, {state: state(it), code: 'c'}).kind).toBe(kind);
    expect(it.records.get(ADA)!.token).toBe('');
    if (refuses === 'full') {
      expect(it.called.at(-1)).toBe('oauth2.revoke');
      expect(it.records.get(ADA)!.reason).toBe('storeFull');
    }
  });

  it.each([
    ['invalid_client', 401, 'notSetUp'],
    ['redirect_uri_mismatch', 400, 'notSetUp'],
    ['admin_policy_enforced', 400, 'impossible'],
    ['invalid_grant', 400, 'startAgain'],
    ['internal_failure', 500, 'unreachable'],
  ])(
    'with which the token endpoint says %s (%i) ends as %s',
    (name, status, kind) => {
      const it = opened(asked(), error(status, name));
      expect(visit(it.ports, {state: state(it), code: 'c'}).kind).toBe(kind);
      expect(it.records.get(ADA)!.token).toBe('');
    },
  );
});

describe('anything else', () => {
  const queries: readonly Query[] = [
    {},
    {invite: ''},
    {invite: 'YWRh.forged'},
    {state: 'forged.state', code: 'code'},
    {code: 'code'},
    {error: 'access_denied'},
    {invite: ['a', 'b']},
    {invite: {}},
    {state: 7},
    {__proto__: 'x', constructor: 'y'},
    {redirect_uri: 'https://evil.example/', continue: 'https://evil.example/'},
  ];

  it.each(queries.map(it => [it]))(
    'leads to the same page, and to no request (%#)',
    query => {
      const it = opened(asked());
      expect(visit(it.ports, query)).toEqual({
        kind: 'nothingHere',
        facts: {organisation: 'Large', contact: 'help@large.example'},
      });
      expect(it.called).toEqual([]);
      expect(it.records.get(ADA)).toEqual(asked());
    },
  );
});
