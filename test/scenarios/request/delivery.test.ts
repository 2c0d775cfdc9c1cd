/** From requests to certificates in Gmail, over the real script: by files, in whichever form and order they arrive. */
import {X509Certificate} from 'node:crypto';
import {KillExecution} from '../../../emulator/workspace';
import {certsOnly} from '../../../src/core/certificates/pkcs7/signed-data';
import {pemText} from '../../../src/core/certificates/pem';
import {zip} from '../../../src/core/base/zip';
import {
  ADA,
  ADA_DESK,
  BEN,
  CLEO,
  DAN,
  openRequestCompany,
  type RequestCompany,
} from '../../support/request-company';
import {openRequestPage, type RequestPage} from '../../support/request-page';

let company: RequestCompany;
let page: RequestPage;
let rewind: () => void;
beforeAll(async () => {
  company = openRequestCompany();
  page = await openRequestPage(company, (call, run) => {
    throw new KillExecution(`${call} ${String(run)}`);
  });
  rewind = company.checkpoint();
});
beforeEach(() => {
  rewind();
  page.reload();
});

const pem = (der: Uint8Array) => pemText('CERTIFICATE', der);
const fingerprint = (der: Uint8Array) =>
  new X509Certificate(der).fingerprint256.replace(/:/g, '').toLowerCase();

/** The certificate of each open request, by alias. */
function issueAll(): Map<string, Buffer> {
  const {requests} = page.keyring.keyring.value!;
  return new Map(
    requests.map(it => [it.alias, company.authority.issue(it.csr)]),
  );
}

it('makes a request for each row, and uploads certificates in every form, with the chain that came with them', async () => {
  const keyFile = await page.make();
  const issued = issueAll();
  const [ada, desk, ben, cleo, dan] = [...issued.values()] as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const {intermediate} = company.authority;
  page.reload();
  await page.give({
    'ada.pem': `${pem(ada)}${pem(intermediate)}`,
    'desk.der': desk,
    'ben.p7b': certsOnly([ben, intermediate]),
    'list.csv': `email,pem\n${CLEO},"${pem(cleo)}"\n`,
    'all.zip': zip({'new/dan.cer': Buffer.from(dan.toString('base64'))}),
    'keys.json': keyFile,
  });
  expect(page.delivery.unread.value).toEqual([]);
  expect(page.standings()).toEqual({
    [ADA]: 'ready',
    [ADA_DESK]: 'ready',
    [BEN]: 'ready',
    [CLEO]: 'ready',
    [DAN]: 'ready',
  });
  expect(await page.delivery.upload(true)).toBe(true);
  expect(new Set(Object.values(page.standings()))).toEqual(new Set(['done']));
  expect(company.holds(ADA)).toEqual([`${fingerprint(ada)} *`]);
  expect(company.holds(ADA, ADA_DESK)).toEqual([`${fingerprint(desk)} *`]);
  expect(company.holds(DAN)).toEqual([`${fingerprint(dan)} *`]);
  expect(company.lines('Rollout').map(it => it['State'])).toEqual(
    Array.from({length: 5}, () => 'Uploaded'),
  );
  // No key is needed any longer.
  expect(page.keyring.keyring.value).toMatchObject({
    ...{requests: [], hasShrunk: true},
  });
});
