/** Rows that need a certificate, as far as the sheet knows. */
import type {RequestSettings} from '../../../src/core/door/contract';
import {
  ADA,
  ADA_DESK,
  BEN,
  CLEO,
  openSmallCompany,
  type SmallCompany,
} from '../../support/small-company';

let small: SmallCompany;
let rewind: () => void;
beforeAll(async () => {
  // Ada's is valid, Ben's is due, Cleo's has expired, and her other address has none.
  small = await openSmallCompany({[ADA]: 'a year'});
  small.hold('ends tomorrow', true, BEN);
  small.hold('over since yesterday', true, CLEO);
  small.run('upload', [ADA]);
  small.run('refresh');
  rewind = small.checkpoint();
});
beforeEach(() => rewind());

const targets = (selection: 'todo' | 'selected' | 'all' = 'all') =>
  small.ask('requestTargets', {selection});

it('has those without a certificate, and those whose certificate is due or has expired', () => {
  const {targets: found, leftOut} = targets();
  expect(found).toEqual([
    {user: BEN, alias: BEN, row: 3, why: 'due'},
    {user: CLEO, alias: CLEO, row: 4, why: 'expired'},
    {user: CLEO, alias: 'cleo.sales@small.example', row: 5, why: 'none'},
  ]);
  expect(leftOut).toEqual({valid: 1, withFile: 0, unusable: 0, gone: 0});
});

it('is of the selected rows alone where these are meant', () => {
  small.workspace.activate('Rollout', ['A2', 'A4']);
  const {targets: found, leftOut} = targets('selected');
  expect(found.map(it => it.row)).toEqual([4]);
  expect(leftOut.valid).toBe(1);
});

it('leaves out rows with a file that was not uploaded, invalid rows, and those of users who are gone', () => {
  const file = `https://drive.google.com/file/d/${'f'.repeat(33)}/view`;
  small.type(BEN, 'Certificate file', file);
  small.type(CLEO, 'Alias', 'no address');
  small.run('offBoard', ['cleo.sales@small.example'], {confirmed: 1});
  expect(targets()).toMatchObject({
    targets: [],
    leftOut: {valid: 1, withFile: 1, unusable: 1, gone: 1},
  });
});

it('has a row again whose certificate is due by the row’s own number of days', () => {
  small.type(ADA, 'Renew days before', '365');
  expect(targets().targets).toContainEqual({
    ...{user: ADA, alias: ADA, row: 2, why: 'due'},
  });
});

it('reports what Gmail holds for mailboxes, and whether they need a certificate', () => {
  const [ada, cleo, nobody] = small.ask('requestStandings', {
    mailboxes: [
      {user: ADA, alias: ADA},
      {user: CLEO, alias: CLEO},
      {user: ADA, alias: ADA_DESK},
    ],
  });
  expect(ada).toEqual({
    needs: false,
    held: [small.certificates.fingerprint('a year')],
    interrupted: [],
  });
  expect(cleo).toEqual({
    needs: true,
    held: [small.certificates.fingerprint('over since yesterday')],
    interrupted: [],
  });
  expect(nobody).toEqual({needs: true, held: [], interrupted: []});
});

it('refuses an invalid request', () => {
  const wrong = [
    small.refusal('requestTargets', {selection: 'attention'} as never),
    small.refusal('requestStandings', {mailboxes: 'all'} as never),
    small.refusal('requestStandings', {
      mailboxes: Array.from({length: 5001}, () => ({user: ADA, alias: ADA})),
    }),
  ];
  expect(wrong).toEqual([['unknown-verb'], ['unknown-verb'], ['unknown-verb']]);
});

describe('what requests are made with', () => {
  const settings: RequestSettings = {
    keyType: 'P-256',
    subject: 'CN={alias}, O=Small',
    furtherAddresses: true,
    columns: 'Email={alias}\nCSR={csr}',
  };

  it('is in the Log when it has changed', () => {
    small.ask('saveRequestSettings', {settings});
    small.ask('saveRequestSettings', {settings});
    const changes = small
      .lines('Log')
      .filter(it => it['Details']!.startsWith('request.'))
      .map(it => [it['Message'], it['After']]);
    expect(changes).toEqual([
      ['Request certificates → Key type', 'EC P-256'],
      ['Request certificates → Subject', 'CN={alias}, O=Small'],
      ['Request certificates → Also for the user’s other addresses', 'Yes'],
      ['Request certificates → Columns of the CSV', settings.columns],
    ]);
  });

  it('is kept for all operators', () => {
    expect(targets().settings).toEqual({
      keyType: 'RSA 2048',
      subject: 'CN={alias}',
      furtherAddresses: false,
      columns: 'email={alias}\ncsr={csr}',
    });
    expect(small.ask('saveRequestSettings', {settings})).toEqual(settings);
    expect(targets().settings).toEqual(settings);
  });

  it.each([
    ['an unknown key', {keyType: 'RSA 1024'}],
    ['no subject', {subject: ' '}],
    ['a long subject', {subject: 'x'.repeat(1001)}],
    ['no columns', {columns: ''}],
    ['long columns', {columns: 'x'.repeat(4001)}],
  ])('is refused with %s, and nothing is changed', (_, change) => {
    const wrong = {...settings, ...change} as RequestSettings;
    const codes = small.refusal('saveRequestSettings', {settings: wrong});
    expect(codes).toEqual(['setting-invalid']);
    expect(targets().settings.keyType).toBe('RSA 2048');
  });
});
