import {createHash, createHmac} from 'node:crypto';
import fc from 'fast-check';
import {
  invitationIn,
  invitationLink,
  stateIn,
  stateText,
  verifierFor,
} from '../../../../src/core/consent/links';
import {
  NOT_ASKED,
  recordIn,
  recordText,
  type ConsentRecord,
} from '../../../../src/core/consent/record';
import type {ConsentReason} from '../../../../src/core/access/consent-state';

const keyed = (secret: string) => ({
  mac: (text: string) =>
    createHmac('sha256', secret).update(text).digest('base64url'),
});
const KEY = keyed('a key');
const WEB_APP = 'https://script.google.com/macros/s/AKfycb/exec';
const INVITATION = {user: 'ada@large.example', invited: 1_800_000_000_000};
const STATE = {
  ...INVITATION,
  until: 1_800_000_600_000,
  nonce: 'f00d',
  language: '',
};

const tokenIn = (link: string) => new URL(link).searchParams.get('invite')!;
const address = fc
  .tuple(fc.stringMatching(/^[a-z0-9.ü'+-]{1,20}$/), fc.domain())
  .map(([name, domain]) => `${name}@${domain}`);
const instant = fc.integer({min: 1, max: 4_000_000_000_000});

describe('an invitation', () => {
  it('contains its user and time, readable only by us', () => {
    fc.assert(
      fc.property(address, instant, (user, invited) => {
        const link = invitationLink(KEY, WEB_APP, {user, invited});
        expect(link.startsWith(`${WEB_APP}?invite=`)).toBe(true);
        expect(invitationIn(KEY, tokenIn(link))).toEqual({user, invited});
        expect(invitationIn(keyed('another'), tokenIn(link))).toBeNull();
      }),
      {numRuns: 50},
    );
  });

  it('is none any more once a character is another one', () => {
    const token = tokenIn(invitationLink(KEY, WEB_APP, INVITATION));
    for (let at = 0; at < token.length; at++) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      expect(invitationIn(KEY, changed)).toBeNull();
    }
  });

  it('is not a state, nor is a state an invitation', () => {
    const token = tokenIn(invitationLink(KEY, WEB_APP, INVITATION));
    expect(stateIn(KEY, token)).toBeNull();
    expect(invitationIn(KEY, stateText(KEY, STATE))).toBeNull();
    expect(stateIn(KEY, stateText(KEY, STATE))).toEqual(STATE);
  });

  it.each([
    '',
    '.',
    'a',
    'a.b',
    'a.b.c',
    '.'.repeat(50),
    'x'.repeat(100_000),
    '__proto__',
  ])('is not in other texts (%#)', text => {
    expect(invitationIn(KEY, text)).toBeNull();
    expect(stateIn(KEY, text)).toBeNull();
  });

  it('needs no escaping in an address', () => {
    const link = invitationLink(KEY, WEB_APP, INVITATION);
    expect(link).toMatch(/\?invite=[\w-]+\.[\w-]{43}$/);
    expect(stateText(KEY, STATE)).toMatch(/^[\w-]+\.[\w-]{43}$/);
  });
});

describe('the code verifier', () => {
  it('has the form that RFC 7636 asks for, and is another one for each flow', () => {
    const one = verifierFor(KEY, 'one');
    expect(one).toMatch(/^[A-Za-z0-9\-._~]{43,128}$/);
    expect(verifierFor(KEY, 'two')).not.toBe(one);
    expect(createHash('sha256').update(one).digest('base64url')).toHaveLength(
      43,
    );
  });
});

const REASONS: readonly (ConsentReason | null)[] = [
  ...([null, 'storeFull', 'unticked', 'gone'] as const),
  ...(['signInAgain', 'renamed', 'policy'] as const),
  ...(['otherOrganisation', 'accountDeleted'] as const),
];

describe('a record', () => {
  const record: fc.Arbitrary<ConsentRecord> = fc.record({
    state: fc.constantFrom(
      'asked',
      'declined',
      'allowed',
      'partly',
      'revoked',
      'impossible',
    ),
    reason: fc.constantFrom(...REASONS),
    since: fc.nat(),
    invited: instant,
    mails: fc.nat({max: 1000}),
    mailed: instant,
    reminders: fc.nat({max: 3}),
    used: fc.array(
      fc.record({nonce: fc.stringMatching(/^[0-9a-f]{32}$/), until: instant}),
      {maxLength: 3},
    ),
    token: fc.stringMatching(/^[\w/-]{0,200}$/),
    id: fc.stringMatching(/^(\d{21})?$/),
    seen: instant,
  });

  it('is read as it was written', () =>
    fc.assert(
      fc.property(record, it => {
        const reason = it.state === 'declined' ? null : it.reason;
        expect(recordIn(recordText(it))).toEqual({...it, reason});
      }),
      {numRuns: 100},
    ));

  it('of a user who said no is read as earlier versions wrote it, and the other way round', () => {
    const declined: ConsentRecord = {...NOT_ASKED, state: 'declined'};
    const text = 'an 0 0 0 0 0 - ';
    expect(recordText(declined)).toBe(text);
    expect(recordIn(text)).toEqual(declined);
  });

  it('is short', () => {
    const token = '1//0'.padEnd(103, 'x');
    const at = 1_800_000_000_000;
    const text = recordText({
      ...{...NOT_ASKED, state: 'allowed', token, mails: 2, reminders: 1},
      ...{since: at, invited: at, mailed: at},
    });
    expect(text.length).toBeLessThan(103 + 40);
  });

  it.each([
    '',
    'y',
    'x 1 1 1 1 1 - ',
    '{"state":"allowed"}',
    'yq 1 1 1 1 1 - t',
  ])('is not in %j', text => expect(recordIn(text)).toBeNull());
});
