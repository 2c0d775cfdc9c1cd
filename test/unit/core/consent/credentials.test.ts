/**
 * The decisions of `get_credentials` in Google's guide "Implement server-side authorization" (Gmail API), as a truth table,
 * with what they become here. The guide's program has four questions: is the code exchanged, is the user told, is there a
 * refresh token in the answer, is there one in the store.
 */
import {stateText} from '../../../../src/core/consent/links';
import {visit} from '../../../../src/core/consent/visit';
import {ADA, asked, BASIC, memory, NOW, type Answers} from './support/memory';

/** What the guide's program does. */
type Guide =
  | 'store'
  | 'use stored'
  /** CodeExchangeException, with a new authorization URL. */
  | 'exchange failed'
  /** NoRefreshTokenException, with a new authorization URL; also after NoUserIdException. */
  | 'no refresh token';

interface Case {
  readonly exchanged: boolean;
  /** The guide's program takes a user info that fails, and one without an id, for the same. */
  readonly told: 'yes' | 'without address' | 'refused';
  readonly given: boolean;
  readonly stored: boolean;
}

const BOTH = [true, false];
const TOLD = ['yes', 'without address', 'refused'] as const;
const CASES: readonly Case[] = BOTH.flatMap(exchanged =>
  TOLD.flatMap(told =>
    BOTH.flatMap(given =>
      BOTH.map(stored => ({exchanged, told, given, stored})),
    ),
  ),
);

/** Written from the guide, branch by branch. */
function guide({exchanged, told, given, stored}: Case): Guide {
  if (!exchanged) return 'exchange failed';
  if (told !== 'yes') return 'no refresh token';
  if (given) return 'store';
  return stored ? 'use stored' : 'no refresh token';
}

/**
 * Ours: a user with valid consent sees that before anything is exchanged, and what is stored stays; in all other cases
 * nothing is stored. The guide's new authorization URL is our page that asks the user to open the invitation again, which
 * creates one.
 */
const OURS: Readonly<Record<Guide, string>> = {
  store: 'allowed',
  'use stored': 'allowedAlready',
  'exchange failed': 'startAgain',
  'no refresh token': 'startAgain',
};

const USERINFO = {
  yes: [200, {sub: '1', email: ADA, email_verified: true}],
  'without address': [200, {sub: '1'}],
  refused: [401, {error: 'invalid_request'}],
} as const;

function answersFor({exchanged, told, given}: Case): Answers {
  return {
    'oauth2.token.code': () =>
      exchanged
        ? [
            200,
            {
              ...{access_token: 'access', expires_in: 3599},
              ...{scope: `openid ${BASIC}`, token_type: 'Bearer'},
              ...(given ? {refresh_token: 'fresh'} : {}),
            },
          ]
        : [400, {error: 'invalid_grant', error_description: 'Bad Request'}],
    'openidconnect.userinfo': () => USERINFO[told],
    'oauth2.revoke': () => [200, {}],
  };
}

describe('the guide’s get_credentials', () => {
  it.each(CASES)(
    'code exchanged: $exchanged, user told: $told, refresh token given: $given, stored: $stored',
    it => {
      const {ports, records, called} = memory(answersFor(it));
      const stored = asked({state: 'allowed', token: 'stored'});
      records.set(ADA, it.stored ? stored : asked());
      const state = stateText(ports.consent, {
        ...{
          user: ADA,
          invited: NOW,
          until: NOW + 600_000,
          nonce: 'nonce',
          language: '',
        },
      });
      const page = visit(ports, {state, code: 'code'});
      const wanted = it.stored ? 'allowedAlready' : OURS[guide(it)];
      expect(page.kind).toBe(wanted);
      const kept = records.get(ADA)!.token;
      if (it.stored) expect(kept).toBe('stored');
      else expect(kept).toBe(guide(it) === 'store' ? 'fresh' : '');
      // What was given and is not kept is taken back.
      const isWasted = !it.stored && it.exchanged && guide(it) !== 'store';
      expect(called.includes('oauth2.revoke')).toBe(isWasted);
    },
  );

  it('is not begun without a code: the guide’s program assumes one', () => {
    const {ports, records, called} = memory({});
    records.set(ADA, asked());
    const state = stateText(ports.consent, {
      ...{
        user: ADA,
        invited: NOW,
        until: NOW + 600_000,
        nonce: 'nonce',
        language: '',
      },
    });
    expect(visit(ports, {state}).kind).toBe('startAgain');
    expect(called).toEqual([]);
  });

  it('uses the stored token wherever the guide does', () => {
    const both = CASES.filter(it => guide(it) === 'use stored');
    expect(both).toEqual([
      {exchanged: true, told: 'yes', given: false, stored: true},
    ]);
  });
});
