/** Request and upload, from the page over the real script: keys, requests to a CA pool, and certificates in Gmail. */
import {OPERATOR} from '../../../emulator/company';
import type {CaPool} from '../../../emulator/google/ca-pool';
import {
  openRequestCompany,
  ROWS,
  type RequestCompany,
} from '../../support/request-company';
import {openRequestPage, type RequestPage} from '../../support/request-page';

const MINUTE = 60_000;

let company: RequestCompany;
let page: RequestPage;
let pool: CaPool;
let rewind: () => void;
beforeAll(async () => {
  company = openRequestCompany();
  const {google} = company;
  const roles = {[OPERATOR]: ['certificateManager'] as const};
  const name = google.addCaPool({id: 'mail', roles});
  google.trustRoot(google.caPool(name).authorities[0]!.chain[1]!);
  company.ask('saveIssuerSettings', {
    settings: {
      ...{kind: 'google', pool: name, template: '', lifetimeDays: 365},
      ...{server: '', profile: '', secret: ''},
      ...{scriptKeys: 'none' as const, keySecret: ''},
    },
  });
  page = await openRequestPage(company);
  rewind = company.checkpoint();
});
beforeEach(async () => {
  rewind();
  [pool] = company.google.state.caPools as [CaPool];
  page.reload();
  await page.make();
});

/** Each once. */
const standings = () => [...new Set(Object.values(page.standings()))];
const held = () => ROWS.map(it => company.holds(it.user, it.alias).length);

it('leaves alone what is not valid yet, and says so', async () => {
  pool.aheadMs = 6 * MINUTE;
  await page.issuing.issue(true);
  expect(standings()).toEqual(['unusable']);
  const [first] = page.delivery.entries.value;
  expect(first!.examination!.findings[0]!.code).toBe('not-yet-valid');
  expect(held()).toEqual([0, 0, 0, 0, 0]);
});

it('uploads at the second try what Gmail, too, does not take for valid yet', async () => {
  pool.aheadMs = 4 * MINUTE;
  await page.issuing.issue(true);
  expect(standings()).toEqual(['failed']);
  expect(held()).toEqual([0, 0, 0, 0, 0]);
  company.workspace.clock.advance(4 * MINUTE);
  await page.sending.upload(true);
  expect(standings()).toEqual(['done']);
  expect(held()).toEqual([1, 1, 1, 1, 1]);
});
