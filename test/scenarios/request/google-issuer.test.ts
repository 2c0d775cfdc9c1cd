/** Certificates from Google CA Service, asked for through the door: one for each request, whatever is cut off or asked again. */
import {X509Certificate} from 'node:crypto';
import {confirmedRows} from '../../support/confirmed-rows';
import {expectSameWhereverKilled} from '../../support/killed-anywhere';
import {checkpoint, deathsIn, distinct, remains} from '../../support/long-run';
import {
  ADA,
  BEN,
  CLEO,
  DEVOPS,
  ENTERPRISE,
  issuedIn,
  openIssuingCompany,
  refusedIn,
  type IssuingCompany,
} from '../../support/issuing-company';
import {newAuthority} from '../../../emulator/google/certificate-signing';
import {SAMPLE_START} from '../../../emulator/sample-company/company';
import {fillIn, OPERATOR, SECOND_OPERATOR} from '../../../emulator/company';
import {holdIssued} from '../../support/holding-issued';
import {requestFor} from '../../support/made-requests';
import {sampleOf} from '../../support/sample';
import type {CertificateRequest} from '../../../src/core/door/contract';

const MINUTE = 60_000;
const CREATE = 'privateca.projects.locations.caPools.certificates.create';
/** How long an execution that died with the lease keeps it. */
const LEASE_MS = 100_000;

let issuing: IssuingCompany;
let rewind: () => void;
let requests: readonly CertificateRequest[];

beforeAll(async () => {
  issuing = openIssuingCompany();
  requests = await Promise.all([ADA, BEN, CLEO].map(at => requestFor(at)));
  rewind = issuing.checkpoint();
});
beforeEach(() => rewind());

describe.each([ENTERPRISE, DEVOPS])('the pool %s', id => {
  beforeEach(() => issuing.usePool(id));

  it('issues a certificate for each request, with those above it', () => {
    const results = issuing.issue(requests);
    const leaves = issuedIn(results);
    expect(leaves.map(it => it.subjectAltName)).toEqual(
      [ADA, BEN, CLEO].map(it => `email:${it}`),
    );
    const [first] = results;
    const chain = first?.ended === 'issued' ? first.chain : [];
    const [ca, root] = chain.map(it => new X509Certificate(it));
    expect(leaves[0]!.verify(ca!.publicKey)).toBe(true);
    expect(ca!.verify(root!.publicKey)).toBe(true);
  });

  it('gives the same certificates when it is asked again', () => {
    const first = issuing.issue(requests);
    expect(issuing.issue(requests)).toEqual(first);
    expect(issuing.pool(id).signed).toHaveLength(3);
  });

  it('gives the certificate whose answer was lost', () => {
    issuing.google.faults.add({
      ...{match: {method: CREATE}, times: 2},
      respond: 'stored-but-network',
    });
    const results = issuing.issue(requests);
    expect(issuedIn(results)).toHaveLength(3);
    expect(issuing.pool(id).signed).toHaveLength(3);
  });

  it('signs once for each request, wherever the script is killed', () => {
    const deaths = distinct(
      deathsIn(issuing.company, () => issuing.issue(requests)),
    );
    expect(deaths.length).toBeGreaterThan(2);
    const undisturbed = issuing.pool(id).signed.length;
    for (const death of sampleOf(deaths, 3)) {
      death.toIt();
      issuing.workspace.clock.advance(LEASE_MS);
      const results = issuing.issue(requests);
      expect({
        call: death.call,
        issued: issuedIn(results).length,
        signed: issuing.pool(id).signed.length,
      }).toEqual({call: death.call, issued: 3, signed: undisturbed});
    }
  });

  it('keeps to the seven or more signatures a second that the CA makes', async () => {
    const many = await Promise.all(
      Array.from({length: 20}, (_, i) => requestFor(`user${i}@large.example`)),
    );
    expect(issuedIn(issuing.issue(many))).toHaveLength(20);
    expect(issuing.pool(id).signed).toHaveLength(20);
  });
});

it('finds a certificate of the Enterprise tier again after a day', () => {
  issuing.usePool(ENTERPRISE);
  const first = issuing.issue(requests);
  issuing.workspace.clock.advance(24 * 60 * MINUTE);
  expect(issuing.issue(requests)).toEqual(first);
  expect(issuing.pool(ENTERPRISE).signed).toHaveLength(3);
});

it('asks an admin where a DevOps pool may have signed more than an hour ago', () => {
  issuing.usePool(DEVOPS);
  const [death] = distinct(
    deathsIn(issuing.company, () => issuing.issue(requests)),
  ).filter(it => {
    it.toIt();
    return issuing.pool(DEVOPS).signed.length === 3;
  });
  death!.toIt();
  issuing.workspace.clock.advance(61 * MINUTE);
  expect(refusedIn(issuing.issue(requests))).toEqual(
    requests.map(() => 'asked-before'),
  );
  expect(issuing.pool(DEVOPS).signed).toHaveLength(3);
});

it('gives a DevOps certificate again that the page did not receive', () => {
  issuing.usePool(DEVOPS);
  const first = issuing.issue(requests);
  issuing.workspace.clock.advance(24 * 60 * MINUTE);
  expect(issuing.issue(requests)).toEqual(first);
  expect(issuing.pool(DEVOPS).signed).toHaveLength(3);
});

it('treats a pool that it may not look at as one that forgets', () => {
  issuing.usePool(ENTERPRISE);
  const pool = issuing.pool(ENTERPRISE);
  pool.roles = {[OPERATOR]: ['certificateRequester']};
  expect(issuedIn(issuing.issue(requests))).toHaveLength(3);
  expect(issuedIn(issuing.issue(requests))).toHaveLength(3);
  expect(pool.signed).toHaveLength(3);
});

it('issues another certificate for another attempt, and none for one that was revoked', () => {
  issuing.usePool(ENTERPRISE);
  const [ada] = requests;
  issuing.issue([ada!]);
  const other = {...ada!, attempt: 'fedcba9876543210'};
  expect(issuedIn(issuing.issue([other]))).toHaveLength(1);
  for (const it of issuing.pool(ENTERPRISE).certificates) {
    it.revocationDetails = {
      ...{
        revocationState: 'SUPERSEDED',
        revocationTime: '2026-12-01T00:00:00Z',
      },
    };
  }
  expect(refusedIn(issuing.issue([ada!, other]))).toEqual([
    'issued-and-revoked',
    'issued-and-revoked',
  ]);
});

it('says for each request why it is refused, and goes on with the others', () => {
  issuing.usePool(ENTERPRISE);
  issuing.pool(ENTERPRISE).issuancePolicy = {
    identityConstraints: {
      ...{allowSubjectPassthrough: true, allowSubjectAltNamesPassthrough: true},
      celExpression: {
        expression:
          'subject_alt_names.all(san, san.type == EMAIL && san.value.endsWith("@small.example"))',
      },
    },
  };
  const damaged = {...requests[0]!, csr: 'nothing'};
  expect(refusedIn(issuing.issue([damaged, requests[1]!]))).toEqual([
    'request-unreadable',
    'ca-refuses',
  ]);
});

it('refuses anything but a list of requests, more than fifty, and a sheet without an authority', () => {
  const asked = (list: unknown) =>
    issuing.refusal('issueCertificates', {requests: list as []});
  expect(asked(requests)).toEqual(['no-issuer']);
  issuing.usePool(ENTERPRISE);
  expect(asked('all')).toEqual(['unknown-verb']);
  expect(asked(Array.from({length: 51}, () => requests[0]))).toEqual([
    'unknown-verb',
  ]);
  expect(issuing.issue([])).toEqual([]);
});

it('stores no settings that are wrong, and logs a change', () => {
  const settings = {
    ...{kind: 'google' as const, pool: 'mail', template: 'x', lifetimeDays: 0},
    ...{
      server: '',
      profile: '',
      secret: '',
      scriptKeys: 'none' as const,
      keySecret: '',
    },
  } as const;
  expect(issuing.refusal('saveIssuerSettings', {settings})).toEqual([
    'issuer-setting-invalid',
    'issuer-setting-invalid',
    'issuer-setting-invalid',
  ]);
  expect(issuing.ask('issuer')).toBeNull();
  const {settings: others} = issuing.ask('settings');
  issuing.ask('saveSettings', {
    settings: {...others, operators: [OPERATOR, SECOND_OPERATOR]},
  });
  issuing.usePool(ENTERPRISE);
  expect(issuing.ask('issuer')).toEqual({
    name: 'Google CA Service, pki-prod/mail',
    canRevoke: true,
  });
  const pool = issuing
    .lines('Log')
    .find(it => it['Details'] === 'authority.pool');
  expect(pool!['Message']).toBe('Certification authority → CA pool');
});

describe('the set-up check', () => {
  const lines = () =>
    Object.fromEntries(
      issuing
        .ask('checkSetup')
        .filter(it => it.code.startsWith('ca-'))
        .map(it => [it.code, it.met]),
    );
  const todo = (code: string) =>
    issuing.ask('checkSetup').find(it => it.code === code)!;

  beforeEach(() => issuing.usePool(ENTERPRISE));

  const MET = {
    'ca-api': 'yes',
    'ca-pool': 'yes',
    'ca-requests': 'yes',
    'ca-permission': 'yes',
    'ca-content': 'yes',
    'ca-root': 'no',
  };

  it('tries everything, and issues nothing', () => {
    expect(lines()).toEqual(MET);
    expect(todo('ca-root').says).toContain('isn’t listed in Settings');
    expect(issuing.pool(ENTERPRISE).signed).toEqual([]);
    const {todo: wanted} = todo('ca-root');
    const fingerprint = /SHA-256 ([0-9a-f]{64})/.exec(wanted)![1]!;
    const {settings} = issuing.ask('settings');
    issuing.ask('saveSettings', {
      settings: {...settings, roots: [...settings.roots, fingerprint]},
    });
    expect(lines()).toEqual({...MET, 'ca-root': 'yes'});
  });

  const CASES: readonly (readonly [
    string,
    Record<string, string>,
    () => void,
  ])[] = [
    [
      'the API is off',
      {
        ...{'ca-api': 'no', 'ca-pool': 'unknown', 'ca-requests': 'unknown'},
        ...{'ca-permission': 'unknown', 'ca-content': 'unknown'},
        'ca-root': 'unknown',
      },
      () => issuing.google.disableApi(issuing.google.project, 'privateca'),
    ],
    [
      'the pool is not there',
      {
        ...{'ca-pool': 'no', 'ca-requests': 'unknown'},
        ...{'ca-permission': 'unknown', 'ca-content': 'unknown'},
        'ca-root': 'unknown',
      },
      () => {
        issuing.usePool(ENTERPRISE, {
          pool: 'projects/pki-prod/locations/europe-west3/caPools/none',
        });
      },
    ],
    [
      'the person may not issue',
      {'ca-permission': 'no', 'ca-content': 'unknown'},
      () => {
        issuing.pool(ENTERPRISE).roles = {
          [OPERATOR]: ['caManager'],
        };
      },
    ],
    [
      'requests are not accepted',
      {'ca-requests': 'no', 'ca-content': 'no'},
      () => {
        issuing.pool(ENTERPRISE).issuancePolicy = {
          allowedIssuanceModes: {
            allowCsrBasedIssuance: false,
            allowConfigBasedIssuance: true,
          },
        };
      },
    ],
    [
      'keys of the kind are not accepted',
      {'ca-requests': 'no', 'ca-content': 'no'},
      () => {
        issuing.pool(ENTERPRISE).issuancePolicy = {
          allowedKeyTypes: [{ellipticCurve: {}}],
        };
      },
    ],
    [
      'the lifetime is too long',
      {'ca-requests': 'no', 'ca-content': 'no'},
      () => {
        issuing.pool(ENTERPRISE).issuancePolicy = {maximumLifetime: '86400s'};
      },
    ],
    [
      'the CA is for other purposes',
      {},
      () => {
        const {authorities} = issuing.pool(ENTERPRISE);
        authorities[0] = newAuthority('other', '1', SAMPLE_START, false);
      },
    ],
    [
      'the policy drops the address',
      {'ca-content': 'no'},
      () => {
        issuing.pool(ENTERPRISE).issuancePolicy = {
          identityConstraints: {
            allowSubjectPassthrough: true,
            allowSubjectAltNamesPassthrough: false,
          },
        };
      },
    ],
    [
      'the policy drops the purpose',
      {'ca-content': 'no'},
      () => {
        issuing.pool(ENTERPRISE).issuancePolicy = {
          passthroughExtensions: {knownExtensions: ['BASE_KEY_USAGE']},
        };
      },
    ],
  ];

  it('reads the secret for keys that are made in the script, and says what is wrong with it', () => {
    const name = 'projects/smime-secrets/secrets/renewal-keys';
    const secret = {project: 'smime-secrets', secret: 'renewal-keys'};
    const bytes = (text: string) => new TextEncoder().encode(text);
    const {google} = issuing;
    const line = () => {
      const {met, says} = todo('ca-key-secret');
      return `${met}: ${says}`;
    };
    issuing.usePool(ENTERPRISE, {scriptKeys: 'P-256', keySecret: name});
    expect(line()).toContain('no: Settings doesn’t allow this secret');
    const {settings} = issuing.ask('settings');
    const secretPrefix = 'projects/smime-secrets/secrets/';
    issuing.ask('saveSettings', {settings: {...settings, secretPrefix}});
    expect(line()).toContain(
      'no: Secret Manager doesn’t let you read the secret',
    );
    google.addSecret(secret, bytes('x'.repeat(31)), [OPERATOR]);
    expect(line()).toMatch(/^no: .*fewer than 32 characters/);
    google.addSecret(secret, bytes('x'.repeat(32)), [OPERATOR]);
    expect(line()).toContain(`yes: The secret ${name} can be read`);
    expect(lines()).toEqual({...MET, 'ca-key-secret': 'yes'});
  });

  it.each(CASES)('says that %s', (_, differs, change) => {
    const before = issuing.ask('checkSetup');
    change();
    expect(lines()).toEqual({...MET, ...differs});
    expect(issuing.ask('checkSetup')).not.toEqual(before);
  });
});

describe('off-boarding', () => {
  let delegated: IssuingCompany;
  let uploaded: () => void;

  /** Ada has a certificate of the pool and one from elsewhere, Ben one of the pool. */
  beforeAll(async () => {
    delegated = openIssuingCompany(true);
    const {workspace, company} = delegated;
    delegated.addPool({id: 'elsewhere'});
    for (const [user, id] of [
      [ADA, 'elsewhere'],
      [ADA, ENTERPRISE],
      [BEN, ENTERPRISE],
    ] as const) {
      await holdIssued(delegated, user, id);
    }
    fillIn(
      workspace,
      'Rollout',
      [ADA, BEN].map(it => ({User: it, Alias: it})),
    );
    uploaded = checkpoint(company);
  });
  beforeEach(() => uploaded());

  const ORDER = {verb: 'start', action: 'offBoard', selection: 'all'} as const;
  const revoked = () =>
    delegated
      .pool(ENTERPRISE)
      .certificates.map(it => it.revocationDetails?.revocationState);
  const offBoard = (more: object) => {
    const confirmed = confirmedRows(delegated.workspace, ORDER);
    return {...ORDER, confirmed: 2, ...confirmed, ...more};
  };
  const run = (more: object) => {
    const {verb: _, ...order} = offBoard(more);
    let progress = delegated.ask('start', order);
    while (!progress.finished) progress = delegated.ask('continue', {});
  };

  it('revokes nothing unless that was asked for', () => {
    run({});
    expect(revoked()).toEqual([undefined, undefined]);
    expect(delegated.google.smimeInfos(ADA)).toEqual([]);
  });

  it('revokes what the pool has issued, with the reason, and says so', () => {
    run({revokes: 'CESSATION_OF_OPERATION'});
    expect(revoked()).toEqual([
      'CESSATION_OF_OPERATION',
      'CESSATION_OF_OPERATION',
    ]);
    for (const it of [ADA, BEN]) {
      expect(delegated.google.smimeInfos(it)).toEqual([]);
    }
    for (const it of delegated.lines('Rollout')) {
      expect(it['State']).toBe('Off-boarded');
      expect(it['Message']).toContain('are revoked');
    }
  });

  it('deletes nothing of a user whose certificates the person may not revoke', () => {
    delegated.pool(ENTERPRISE).roles = {[OPERATOR]: ['certificateManager']};
    run({revokes: 'AFFILIATION_CHANGED'});
    expect(delegated.google.smimeInfos(ADA)).toHaveLength(2);
    expect(delegated.lines('Rollout')[0]!['Message']).toContain(
      'CA Service Operation Manager',
    );
  });

  it('refuses an unknown reason, and to revoke without a pool', () => {
    const {verb: _, ...order} = offBoard({revokes: 'BOREDOM'});
    expect(delegated.refusal('start', order)).toEqual(['unknown-verb']);
    delegated.usePool(ENTERPRISE, {kind: 'none'});
    expect(
      delegated.refusal('start', {...order, revokes: 'SUPERSEDED'}),
    ).toEqual(['no-issuer']);
  });

  it('ends the same wherever it is killed', () => {
    const left = () => ({
      ...remains(delegated.company, ['Changed']),
      revoked: revoked(),
    });
    expectSameWhereverKilled(
      delegated.company,
      offBoard({revokes: 'AFFILIATION_CHANGED'}),
      5,
      left,
    );
  });
});
