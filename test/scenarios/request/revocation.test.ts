/** Certificates that their CA has revoked: found by Refresh, and said in row, Inventory, Dashboard, digest, and report. */
import {randomBytes} from 'node:crypto';
import {fillIn, OPERATOR, openCompany} from '../../../emulator/company';
import {withWhitelist} from '../../../emulator/with-whitelist';
import {writePkcs12} from '../../../src/core/certificates/pkcs12/write';
import {holdIssued} from '../../support/holding-issued';
import {
  ADA,
  BEN,
  DEVOPS,
  ENTERPRISE,
  openIssuingCompany,
  type IssuingCompany,
} from '../../support/issuing-company';
import {checkpoint} from '../../support/long-run';
import {operatingOn, type Operating} from '../../support/operating';
import {DIST} from '../../support/project';
import {revocationListOf} from '../../support/revocation-list';
import {
  crl,
  hierarchy,
  rfc822,
  subjectAltName,
} from '../../unit/core/certificates/support/certificate-maker';
import {pem} from '../../unit/core/certificates/support/openssl';

function refresh(of: Operating, action: 'refresh' | 'renew' = 'refresh'): void {
  let progress = of.ask('start', {action, selection: 'all', confirmed: 2});
  while (!progress.finished) progress = of.ask('continue', {});
}

describe('what the CA pool has revoked', () => {
  let of: IssuingCompany;
  let rewind: () => void;

  beforeAll(async () => {
    of = openIssuingCompany(true);
    await holdIssued(of, ADA, ENTERPRISE);
    await holdIssued(of, BEN, ENTERPRISE);
    fillIn(
      of.workspace,
      'Rollout',
      [ADA, BEN].map(it => ({User: it, Alias: it})),
    );
    rewind = checkpoint(of.company);
  });
  beforeEach(() => rewind());

  const revokeAda = () => {
    of.pool(ENTERPRISE).certificates[0]!.revocationDetails = {
      revocationState: 'KEY_COMPROMISE',
      revocationTime: new Date(of.workspace.clock.now()).toISOString(),
    };
  };
  const rows = () =>
    of.lines('Rollout').map(it => [it['State'], it['Message']]);
  const remarks = () => of.lines('Inventory').map(it => it['Remarks']);

  it('is said in the row with the day and the reason, and nowhere else', () => {
    refresh(of);
    expect(rows().map(([state]) => state)).toEqual(['Valid', 'Valid']);
    revokeAda();
    refresh(of);
    const [[state, message], [other]] = rows() as [string[], string[]];
    expect([state, other]).toEqual(['Revoked', 'Valid']);
    expect(message).toMatch(
      /^The CA revoked the certificate of ada@large\.example on \d+ \w+ 2026, because its key was compromised\. /,
    );
    expect(remarks()).toEqual(['Revoked', '']);
    expect(of.ask('dashboard')).toMatchObject({
      ...{revoked: 1, coverage: {covered: 1, expired: 1}},
      causes: [{title: 'Certificate revoked by its CA', count: 1}],
    });
    expect(of.workspace.shown('Dashboard').flat()).toContain('Default revoked');
    const {csv} = of.ask('report');
    expect(csv).toMatch(/^ada@large\.example,ada@large\.example,revoked,/m);
  });

  it('stays in the Inventory if the next reading does not ask the CA', () => {
    revokeAda();
    refresh(of);
    of.ask('certificates', {user: ADA, alias: ADA});
    expect(remarks()).toEqual(['Revoked', '']);
  });

  it('is renewed by a certificate that Gmail holds and that is not revoked', async () => {
    await holdIssued(of, ADA, ENTERPRISE);
    revokeAda();
    of.google.smimeInfos(ADA).forEach((it, i) => (it.isDefault = i === 0));
    refresh(of, 'renew');
    expect(of.google.smimeInfos(ADA).map(it => it.isDefault)).toEqual([
      false,
      true,
    ]);
  });

  it('does not keep a refresh from its work where the pool cannot be read', () => {
    of.pool(ENTERPRISE).roles = {[OPERATOR]: ['certificateRequester']};
    revokeAda();
    refresh(of);
    expect(rows().map(([state]) => state)).toEqual(['Valid', 'Valid']);
    expect(rows()[0]![1]).toContain('could not be checked');
  });

  it('is not asked of a pool that keeps no certificates', () => {
    of.usePool(DEVOPS);
    refresh(of);
    expect(rows()[0]).toEqual([
      'Valid',
      expect.not.stringContaining('checked'),
    ]);
  });
});

describe('the schedule', () => {
  it('finds what the pool has revoked the next night, and its digest says so', async () => {
    const of = openIssuingCompany(true);
    await holdIssued(of, ADA, ENTERPRISE);
    fillIn(of.workspace, 'Rollout', [{User: ADA, Alias: ADA}]);
    refresh(of);
    of.ask('saveSchedule', {
      settings: {
        ...{every: 'hour', hour: 0, renew: false, everyUser: false},
        ...{renewalDays: 30, tiers: [30], recipients: []},
      },
    });
    const anHourLater = () => {
      of.workspace.clock.advance(3_600_000);
      of.workspace.fireDueTriggers();
    };
    anHourLater();
    of.workspace.mail.splice(0);
    of.pool(ENTERPRISE).certificates[0]!.revocationDetails = {
      revocationState: 'SUPERSEDED',
      revocationTime: new Date(of.workspace.clock.now()).toISOString(),
    };
    anHourLater();
    expect(of.lines('Rollout')[0]!['State']).toBe('Revoked');
    const [mail] = of.workspace.mail;
    expect(mail!.body).toMatch(/Revoked by the CA \(1\)\n- Row 2: ada@large/);
    anHourLater();
    expect(of.workspace.mail).toHaveLength(1);
  });
});

describe('a revocation list at an allowed https address', () => {
  const URL = 'https://crl.example.com/mail.crl';
  const MIA = 'mia@large.example';
  let of: Operating;
  let company: ReturnType<typeof openCompany>;
  let made: ReturnType<typeof hierarchy>;
  let rewind: () => void;

  beforeAll(() => {
    made = hierarchy({
      leaf: {
        extensions: {
          crl: crl(URL),
          subjectAltName: subjectAltName(rfc822(MIA)),
        },
      },
    });
    const bundle = withWhitelist(DIST, 'https://crl.example.com/');
    const users = [{primary: MIA}];
    company = openCompany({users, bundle, isDelegated: true});
    const {google, workspace} = company;
    google.trustRoot(pem(made.root.der));
    const password = 'tram-lemon-41';
    const pkcs12 = writePkcs12(
      {
        pkcs8: made.leaf.key.export({type: 'pkcs8', format: 'der'}),
        certificates: [made.leaf.der, made.intermediate.der],
        password,
      },
      'modern',
      length => randomBytes(length),
    );
    google.holdCertificate(MIA, MIA, {pkcs12, password, isDefault: true});
    fillIn(workspace, 'Rollout', [{User: MIA, Alias: MIA}]);
    of = operatingOn(workspace);
    rewind = checkpoint({...company, rows: []});
  });
  beforeEach(() => rewind());

  const publish = ({isRevoked = true, key = made.intermediate.key} = {}) => {
    const der = revocationListOf(
      made,
      key,
      company.workspace.clock.now(),
      isRevoked,
    );
    company.google.state.revocationLists.push({url: URL, der});
  };
  const row = () => {
    const [it] = of.lines('Rollout');
    return [it!['State'], it!['Message']];
  };

  it('says that a certificate is revoked, or that it is not', () => {
    publish({isRevoked: false});
    refresh(of);
    expect(row()[0]).toBe('Valid');
    company.google.state.revocationLists.pop();
    publish();
    refresh(of);
    expect(row()).toEqual([
      'Revoked',
      expect.stringContaining('revoked the certificate of mia@large.example'),
    ]);
  });

  it('counts for nothing if another key has signed it', () => {
    publish({key: made.root.key});
    refresh(of);
    expect(row()).toEqual([
      'Valid',
      expect.stringContaining('isn’t signed by the issuer'),
    ]);
  });

  it('may be missing', () => {
    refresh(of);
    expect(row()).toEqual([
      'Valid',
      expect.stringContaining('could not be fetched'),
    ]);
  });
});

/** A list of an intermediate CA that names its leaf, or that names none. */
