import {ConsentTokens} from '../../../../src/core/consent/tokens';
import {
  SETTINGS_BASIC,
  SETTINGS_SHARING,
} from '../../../../src/core/access/scopes';
import {runWorkflow} from '../../../../src/core/engine/run-workflow';
import {GoogleRefusal} from '../../../../src/core/google/wire';
import {ADA, asked, memory, NOW, type Answers} from './support/memory';
import {ConsentNeeded} from '../../../../src/core/access/consent-needed';

const HOUR = 3_600_000;

const GIVES: Answers = {
  'oauth2.token.refresh': ({body}) => [
    200,
    {
      access_token: `for ${(body as {refresh_token: string}).refresh_token}`,
      expires_in: 3600,
    },
  ],
};

const refuses = (
  error: string,
  description = '',
  more: object = {},
): Answers => ({
  'oauth2.token.refresh': () => [
    400,
    {error, error_description: description, ...more},
  ],
});

const allowed = (answers: Answers) => {
  const it = memory(answers);
  it.records.set(ADA, asked({state: 'allowed', token: 'kept'}));
  const tokens = new ConsentTokens(it.ports.consent, () => it.clock);
  const get = (scopes: readonly string[] = [SETTINGS_BASIC]) => {
    const ended = runWorkflow(it.ports, ADA, tokens.tokenFor(ADA, scopes));
    if (!ended) return 'nothing';
    if (ended.ok) return ended.value;
    const {error} = ended;
    if (error instanceof ConsentNeeded) return 'consent needed';
    return error instanceof GoogleRefusal ? error.problem.code : String(error);
  };
  return {memory: it, records: it.records, called: it.called, tokens, get};
};

describe('a token by consent', () => {
  it('is refreshed once, and used until a minute before it ends', () => {
    const {memory, called, get} = allowed(GIVES);
    expect(get()).toBe('for kept');
    memory.clock += HOUR - 60_001;
    expect(get()).toBe('for kept');
    expect(called).toHaveLength(1);
    memory.clock += 1;
    expect(get()).toBe('for kept');
    expect(called).toHaveLength(2);
  });

  it('is refreshed again when Google has rejected it', () => {
    const {called, get, tokens} = allowed(GIVES);
    get();
    tokens.forget(ADA);
    expect(get()).toBe('for kept');
    expect(called).toHaveLength(2);
  });

  it('keeps the refresh token when the answer has none, and takes a new one when it has', () => {
    const plain = allowed(GIVES);
    plain.get();
    expect(plain.records.get(ADA)!.token).toBe('kept');
    const renewing = allowed({
      'oauth2.token.refresh': () => [
        200,
        {access_token: 'access', expires_in: 3600, refresh_token: 'newer'},
      ],
    });
    renewing.get();
    expect(renewing.records.get(ADA)).toMatchObject({
      ...{state: 'allowed', token: 'newer'},
    });
  });

  it('continues with a new refresh token that could not be kept, and with the kept one if that is refused', () => {
    let refused = '';
    const it = allowed({
      'oauth2.token.refresh': ({body}) => {
        const {refresh_token: sent} = body as {refresh_token: string};
        return sent === refused
          ? [400, {error: 'invalid_grant'}]
          : [
              200,
              {
                access_token: `for ${sent}`,
                expires_in: 1,
                refresh_token: 'newer',
              },
            ];
      },
    });
    it.memory.refuses = 'busy';
    expect([it.get(), it.get()]).toEqual(['for kept', 'for newer']);
    expect(it.records.get(ADA)!.token).toBe('kept');
    it.memory.refuses = null;
    refused = 'newer';
    expect([it.get(), it.records.get(ADA)!.token]).toEqual([
      ...['for kept', 'newer'],
    ]);
  });

  it('is for the primary address alone', () => {
    const {called, get} = allowed(GIVES);
    expect(get([SETTINGS_BASIC, SETTINGS_SHARING])).toBe(
      'consent-primary-only',
    );
    expect(called).toEqual([]);
  });

  it('is not asked for a user who has not allowed it', () => {
    const {called, get, records} = allowed(GIVES);
    records.set(ADA, asked());
    expect(get()).toBe('consent needed');
    records.delete(ADA);
    expect(get()).toBe('consent needed');
    expect(called).toEqual([]);
  });

  it.each([
    [
      'invalid_grant',
      'Token has been expired or revoked.',
      {},
      'revoked',
      'gone',
    ],
    ['invalid_grant', 'Bad Request', {}, 'revoked', 'gone'],
    [
      'invalid_grant',
      'reauth related error (invalid_rapt)',
      {},
      'revoked',
      'signInAgain',
    ],
    [
      'invalid_grant',
      'Bad Request',
      {error_subtype: 'invalid_rapt'},
      'revoked',
      'signInAgain',
    ],
    [
      'invalid_grant',
      'Account has been deleted',
      {},
      'impossible',
      'accountDeleted',
    ],
    ['admin_policy_enforced', 'Restricted', {}, 'impossible', 'policy'],
  ])(
    'that is refused permanently (%s: %s, %j) is %s from then on, and never tried again',
    (error, description, more, state, reason) => {
      const {called, get, memory, records} = allowed(
        refuses(error, description, more),
      );
      expect(get()).toBe('consent needed');
      expect(get()).toBe('consent needed');
      expect(called).toHaveLength(1);
      expect(records.get(ADA)).toMatchObject({
        state,
        reason,
        token: '',
        invited: 0,
        since: NOW,
      });
      const next = new ConsentTokens(memory.ports.consent, () => NOW);
      expect(next.lacking(ADA)).toMatchObject({state});
    },
  );

  it.each([
    ['invalid_client', 'The OAuth client was not found.', 'client-refused'],
    ['unauthorized_client', 'Unauthorized', 'client-refused'],
    ['invalid_scope', 'Bad', 'scope-unknown'],
    ['internal_failure', '', 'google-unavailable'],
  ])(
    'that is refused by no fault of the user (%s) leaves the user alone',
    (error, description, said) => {
      const {get, records} = allowed(refuses(error, description));
      expect(get()).toBe(said);
      expect(records.get(ADA)).toMatchObject({state: 'allowed', token: 'kept'});
    },
  );

  it('that cannot be noted as refused is not tried again in the same execution', () => {
    const {called, get, memory, records} = allowed(refuses('invalid_grant'));
    memory.refuses = 'busy';
    expect(get()).toBe('consent needed');
    expect(get()).toBe('consent needed');
    expect(called).toHaveLength(1);
    expect(records.get(ADA)!.state).toBe('allowed');
  });

  it('is taken from the consent that was given while the former one was refused', () => {
    let first = true;
    const company = allowed({
      'oauth2.token.refresh': call => {
        if (!first) return GIVES['oauth2.token.refresh']!(call);
        first = false;
        // Someone else's execution has written meanwhile.
        company.records.set(ADA, asked({state: 'allowed', token: 'anew'}));
        return [400, {error: 'invalid_grant'}];
      },
    });
    expect(company.get()).toBe('for anew');
    expect(company.records.get(ADA)).toMatchObject({state: 'allowed'});
  });
});
