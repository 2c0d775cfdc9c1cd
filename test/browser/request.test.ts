/** From rows without certificates to Gmail in the sidebar, over the real script, with a CA that delivers by files. */
import {X509Certificate} from 'node:crypto';
import {pemText} from '../../src/core/certificates/pem';
import {emulatorDoor} from '../support/emulator-door';
import {faultsInEveryLook} from '../support/accessibility';
import {
  ADA_DESK,
  DAN,
  openRequestCompany,
  ROWS,
  type RequestCompany,
} from '../support/request-company';
import {PASSPHRASE} from '../support/request-page';
import {sidebarTests, type Sidebar} from '../support/sidebar-page';
import {unzip} from '../support/unzip';

const open = sidebarTests();

let company: RequestCompany;
beforeAll(() => {
  const bundle = process.env.BUNDLE_FOLDER;
  if (!bundle) throw new Error('browser-setup.mjs has built no bundle');
  company = openRequestCompany(bundle);
});

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

async function save(sidebar: Sidebar, button: string): Promise<Saved> {
  const [download] = await Promise.all([
    sidebar.page.waitForEvent('download'),
    sidebar.press(button),
  ]);
  const chunks = await (await download.createReadStream()).toArray();
  return {name: download.suggestedFilename(), bytes: Buffer.concat(chunks)};
}

async function give(sidebar: Sidebar, files: readonly Saved[]): Promise<void> {
  await sidebar.frame.locator('input[type=file]').setInputFiles(
    files.map(({name, bytes}) => ({
      ...{name, mimeType: 'application/octet-stream', buffer: bytes},
    })),
  );
}

it('makes requests, saves the keys first, and uploads what arrives; a reload leaves nothing', async () => {
  const sidebar = await open(emulatorDoor(company), {height: 900});
  const {frame} = sidebar;
  await sidebar.tab('Import');
  await sidebar.press('Request certificates');
  await sidebar.see('5 rows need a certificate.');
  await frame.getByLabel('Key type').selectOption({label: 'EC P-256'});
  const subject = frame.getByLabel('Subject', {exact: true});
  await subject.fill('CN={alias}, X=1');
  await sidebar.see('“X” is not a known name.');
  await sidebar.pressOff('Make 5 requests');
  await subject.fill('CN={alias}, O=Größe\\, Inc.');
  await sidebar.see('ada@request.example: CN=ada@request.example, O=Größe');
  const first = frame.getByLabel('Passphrase of the key file');
  const second = frame.getByLabel('Passphrase again');
  await first.fill('short');
  await second.fill('short');
  await sidebar.see('shorter than 16 characters');
  await first.fill(PASSPHRASE);
  await sidebar.see('The two passphrases differ.');
  await second.fill(PASSPHRASE);
  expect(await faultsInEveryLook(sidebar)).toEqual([]);
  await sidebar.press('Make 5 requests');
  await sidebar.see('This page has the keys for 5 requests.');

  // Nobody gets a request whose key is in no file.
  await sidebar.pressOff('Download requests (ZIP)');
  const keys = await save(sidebar, 'Save the key file');
  expect(keys.name).toMatch(/^smime-keys-\d{4}-\d\d-\d\d-5\.json$/);
  expect(JSON.parse(String(keys.bytes))).toMatchObject({requests: 5});
  const zip = await save(sidebar, 'Download requests (ZIP)');
  const requests = unzip(zip.bytes);
  expect(Object.keys(requests)).toEqual(ROWS.map(it => `${it.alias}.csr`));
  const csv = await save(sidebar, 'Download requests (CSV)');
  expect(String(csv.bytes)).toContain(
    `${ADA_DESK},"${String(requests[`${ADA_DESK}.csr`])}"`,
  );
  expect(await kept(sidebar)).toEqual([]);

  await sidebar.reload();
  await sidebar.tab('Import');
  await sidebar.press('Request certificates');
  await sidebar.see('5 rows need a certificate.');
  expect(await sidebar.text()).not.toContain('Keys and requests');
  const {authority} = company;
  const issued = ROWS.filter(it => it.alias !== DAN).map(it =>
    authority.issue(String(requests[`${it.alias}.csr`])),
  );
  const bundle = [...issued, authority.intermediate]
    .map(it => pemText('CERTIFICATE', it))
    .join('');
  await give(sidebar, [{name: 'all.pem', bytes: Buffer.from(bundle)}]);
  await sidebar.see('This page doesn’t have the keys of these certificates.');
  await give(sidebar, [keys]);
  const passphrase = sidebar.frame.getByLabel(`Passphrase of ${keys.name}`);
  await passphrase.fill('something else entirely');
  await sidebar.press('Open the key file');
  await sidebar.see('The passphrase doesn’t open this key file');
  await passphrase.fill(PASSPHRASE);
  await sidebar.press('Open the key file');
  await sidebar.see('Certificate missing');
  expect(await faultsInEveryLook(sidebar)).toEqual([]);
  await sidebar.press('Upload 4 certificates');
  await sidebar.see('4 in Gmail');
  await sidebar.see('1 missing');
  const states = company.lines('Rollout').map(it => it['State']);
  expect(states).toEqual([...Array(4).fill('Uploaded'), '']);
  expect(company.holds(ROWS[0].user)).toEqual([
    `${new X509Certificate(issued[0]!).fingerprint256.replace(/:/g, '').toLowerCase()} *`,
  ]);

  await sidebar.see('1 key left. Save the new key file, and then delete');
  const left = await save(sidebar, 'Save the key file');
  expect(JSON.parse(String(left.bytes))).toMatchObject({requests: 1});
  expect(await kept(sidebar)).toEqual([]);
  await sidebar.press('Forget the keys');
  expect(await sidebar.text()).not.toContain('Keys and requests');
});

/** What of the page would outlive it. */
async function kept({frame}: Sidebar): Promise<readonly string[]> {
  const all = await frame.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(it => it.name ?? ''),
    ...(await caches.keys()),
    document.cookie,
  ]);
  return all.filter(it => it !== '');
}
