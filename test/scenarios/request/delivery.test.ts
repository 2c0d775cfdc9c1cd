/** From requests to certificates in Gmail, over the real script: by files, in whichever form and order they arrive. */
import {createPrivateKey, X509Certificate} from 'node:crypto';
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
import {
  openRequestPage,
  PASSPHRASE,
  type RequestPage,
} from '../../support/request-page';
import {everythingIn, foundIn, pieces} from '../../support/secrets';

let company: RequestCompany;
let page: RequestPage;
let rewind: () => void;
beforeAll(async () => {
  company = openRequestCompany();
  page = await openRequestPage(company);
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
  expect(await page.sending.upload(true)).toBe(true);
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

describe('what is delivered', () => {
  it('in part is uploaded, and what is missing is listed; the key file shrinks by what Gmail holds', async () => {
    await page.make();
    const issued = issueAll();
    const {intermediate} = company.authority;
    await page.give({
      'some.pem': [ADA, BEN].map(it => pem(issued.get(it)!)).join(''),
      'ca.cer': intermediate,
    });
    await page.sending.upload(true);
    expect(page.standings()).toMatchObject({
      [ADA]: 'done',
      [BEN]: 'done',
      [ADA_DESK]: 'waiting',
      [CLEO]: 'waiting',
      [DAN]: 'waiting',
    });
    const left = await page.save();
    page.reload();
    await page.give({'keys.json': left, 'dan.der': issued.get(DAN)!});
    expect(page.standings()).toEqual({
      [ADA_DESK]: 'waiting',
      [CLEO]: 'waiting',
      // Its issuer was delivered before, and the script has learned it from what was uploaded.
      [DAN]: 'ready',
    });
    await page.sending.upload(true);
    expect(page.standings()).toMatchObject({[DAN]: 'done'});
  });

  it('for another address is blocked with the reason; without a key here, or twice for a key, it is listed', async () => {
    const keyFile = await page.make();
    const {requests} = page.keyring.keyring.value!;
    const of = (alias: string) => requests.find(it => it.alias === alias)!.csr;
    const {authority} = company;
    const wrong = authority.issue(of(ADA), {address: 'eve@request.example'});
    const older = authority.issue(of(BEN), {from: -30});
    const newer = authority.issue(of(BEN));
    const expired = authority.issue(of(CLEO), {from: -30, to: -1});
    page.reload();
    await page.make();
    const lost = authority.issue(page.keyring.keyring.value!.requests[4]!.csr);
    page.reload();
    await page.give({
      'keys.json': keyFile,
      'all.pem': [wrong, older, newer, expired, lost, authority.intermediate]
        .map(pem)
        .join(''),
      'readme.txt': 'Dear customer',
    });
    expect(page.standings()).toMatchObject({
      [ADA]: 'unusable',
      [BEN]: 'ready',
      [CLEO]: 'unusable',
      [DAN]: 'waiting',
    });
    const {entries, matching, unread} = page.delivery;
    const codes = entries.value.map(
      it => it.examination?.findings[0]?.code ?? '',
    );
    expect(codes.slice(0, 4)).toEqual([
      'address-mismatch',
      '',
      expect.anything(),
      'expired',
    ]);
    const serialOf = (der: Uint8Array) =>
      new X509Certificate(der).serialNumber.toLowerCase();
    const {surplus, strays} = matching.value;
    expect(surplus.map(it => it.certificate.serial)).toEqual([serialOf(older)]);
    expect(strays.map(it => it.certificate.serial)).toEqual([serialOf(lost)]);
    expect(unread.value).toEqual([{file: 'readme.txt', why: 'no-certificate'}]);
    await page.sending.upload(true);
    expect(company.holds(BEN)).toEqual([`${fingerprint(newer)} *`]);
    expect(company.holds(ADA)).toEqual([]);
  });

  it('is not uploaded for a mailbox that has got a valid certificate from somewhere else meanwhile', async () => {
    const keyFile = await page.make();
    const first = issueAll().get(ADA)!;
    const second = issueAll().get(ADA)!;
    const {intermediate} = company.authority;
    await page.give({'a.pem': `${pem(first)}${pem(intermediate)}`});
    await page.sending.upload(true);
    // With the old key file, and what the CA has issued a second time.
    page.reload();
    await page.give({
      'keys.json': keyFile,
      'b.pem': `${pem(second)}${pem(intermediate)}`,
    });
    expect(page.standings()[ADA]).toBe('covered');
    // What Gmail holds already goes through again, so that the key is known to be in use.
    await page.give({'a.pem': pem(first)});
    expect(page.standings()[ADA]).toBe('ready');
    await page.sending.upload(true);
    expect(page.standings()[ADA]).toBe('kept');
    expect(company.holds(ADA)).toEqual([`${fingerprint(first)} *`]);
  });
});

it('of two certificates for a key uploads only the one whose upload was interrupted, until a refresh shows what Gmail holds', async () => {
  const keyFile = await page.make();
  const [first, second] = [issueAll().get(ADA)!, issueAll().get(ADA)!];
  const intermediate = pem(company.authority.intermediate);
  // Gmail was asked what it holds, and the insert was about to be sent.
  page.mishaps.push({kind: 'stopped', wave: 3});
  await page.give({'a.pem': pem(first) + intermediate});
  await page.sending.upload(true);
  expect(company.holds(ADA)).toEqual([]);
  const again = async (name: string, ...certificates: Buffer[]) => {
    page.reload();
    const all = certificates.map(pem).join('');
    await page.give({'keys.json': keyFile, [name]: all + intermediate});
    return page.standings()[ADA];
  };
  expect(await again('b.pem', second)).toBe('interrupted');
  expect(await again('both.pem', second, first)).toBe('ready');
  const chosen = [...page.delivery.matching.value.chosen.values()];
  expect(chosen.map(it => it.certificate.fingerprint)).toEqual([
    fingerprint(first),
  ]);
  company.ask('start', {action: 'refresh', selection: 'all'});
  while (!company.ask('continue').finished);
  expect(await again('b.pem', second)).toBe('ready');
});

it('uploads again what Google has refused, with the key that is still here', async () => {
  await page.make();
  const ada = issueAll().get(ADA)!;
  company.google.faults.add({
    match: {method: 'gmail.users.settings.sendAs.smimeInfo.insert'},
    respond: {status: 403, body: {error: {code: 403, message: 'Forbidden'}}},
  });
  await page.give({'a.pem': pem(ada) + pem(company.authority.intermediate)});
  await page.sending.upload(true);
  expect(page.standings()[ADA]).toBe('failed');
  expect(page.keyring.keyring.value!.requests).toHaveLength(5);
  await page.sending.upload(true);
  expect(page.standings()[ADA]).toBe('done');
  expect(company.holds(ADA)).toEqual([`${fingerprint(ada)} *`]);
});

it('also names the user’s other confirmed addresses where that is wanted', async () => {
  page.making.selection.value = 'all';
  await page.making.load();
  page.making.fillForm({furtherAddresses: true});
  await page.make();
  const leaf = new X509Certificate(issueAll().get(ADA)!);
  expect(leaf.subjectAltName).toBe(`email:${ADA}, email:${ADA_DESK}`);
  expect(leaf.subject).toBe(`CN=${ADA}`);
});

it('keeps what was made when it is stopped, and makes the rest with the same passphrase', async () => {
  const {making, keyring} = page;
  await making.load();
  making.fillForm({keyType: 'P-256'});
  const unsubscribe = making.pace.subscribe(now => {
    if (now && now.done > 0) making.stopAsked.value = true;
  });
  await making.make(PASSPHRASE);
  unsubscribe();
  expect(making.wasStopped.value).toBe(true);
  const some = keyring.keyring.value!.requests;
  expect(some).toHaveLength(4);
  expect(making.toMake.value.map(it => it.alias)).toEqual([DAN]);
  await making.make('');
  const all = keyring.keyring.value!.requests;
  expect(all.slice(0, 4)).toEqual(some);
  expect(all).toHaveLength(5);
  const opening = await page.keyFile.openKeyFile(await page.save(), PASSPHRASE);
  expect(opening).toMatchObject({ok: true, requests: all});
  // A key for each.
  expect(new Set(all.map(it => String(it.publicKey))).size).toBe(5);
});

it('gives no request to a row whose subject would be too long, and says so', async () => {
  page.making.selection.value = 'all';
  await page.making.load();
  page.making.fillForm({subject: `CN={alias} ${'x'.repeat(40)}`});
  await page.make();
  expect(page.keyring.keyring.value!.requests).toHaveLength(4);
  expect(page.making.refusedRows.value).toEqual([
    {
      target: expect.objectContaining({alias: ADA_DESK}),
      problem: expect.objectContaining({code: 'too-long', limit: 64}),
    },
  ]);
});

it('leaves no key anywhere but in the files for Gmail, and none in the page after a reload', async () => {
  const before = page.asked.length;
  await page.make();
  const keys = page.keyring.keyring.value!.requests.map(it =>
    Buffer.from(it.privateKey),
  );
  const issued = issueAll();
  await page.give({
    'all.pem': [...issued.values(), company.authority.intermediate]
      .map(pem)
      .join(''),
  });
  const {requests} = page.keyring.keyring.value!;
  await page.sending.upload(true);
  // What is no longer needed is overwritten, not only forgotten.
  expect(requests.every(it => it.privateKey.every(byte => byte === 0))).toBe(
    true,
  );
  const secrets = keys.flatMap(it => {
    const key = createPrivateKey({key: it, format: 'der', type: 'pkcs8'});
    return pieces(Buffer.from(key.export({format: 'jwk'}).d!, 'base64url'));
  });
  const asked = page.asked.slice(before).join('\n');
  expect(asked).toContain('uploadFiles');
  expect(foundIn(asked, secrets)).toEqual([]);
  expect(
    foundIn(everythingIn(company.workspace, company.google), secrets),
  ).toEqual([]);
  expect(asked + (await page.save())).not.toContain(PASSPHRASE);
  page.reload();
  expect(page.keyring.keyring.value).toBeNull();
  expect(page.delivery.entries.value).toEqual([]);
});
