/** Client-side encryption by Google's own client for Node, over HTTP. */
import type {gmail_v1} from '@googleapis/gmail';
import type {Google} from '../../../emulator/google/google';
import {DAY} from '../../unit/core/certificates/support/certificate-maker';
import {
  BODY,
  KACLS,
  KACLS_DATA,
  MIA,
  openCseCompany,
} from '../emulator/google/cse-company';
import {BASIC, refusal, served, type Served} from './served';

const ACCOUNT = 'rollout@example.iam.gserviceaccount.com';
const BEN = 'ben@example.com';

type Cse = gmail_v1.Resource$Users$Settings$Cse;

let google: Google;
let server: Served;
let keypairs: Cse['keypairs'];
let identities: Cse['identities'];

beforeEach(async () => {
  ({google} = openCseCompany());
  google.addUser({primary: BEN});
  google.addServiceAccount({email: ACCOUNT, clientId: '100'});
  google.delegate('100', [BASIC]);
  server = await served(google, ACCOUNT);
  ({keypairs, identities} = cseOf(MIA));
});

afterEach(() => server.close());

function cseOf(user: string): Cse {
  return server.clientFor(user, [BASIC]).users.settings.cse;
}

async function newPair(): Promise<string> {
  const {data} = await keypairs.create({userId: MIA, requestBody: BODY});
  return data.keyPairId!;
}

/** Status, canonical code and message of a refusal. */
async function errorOf(call: Promise<unknown>): Promise<readonly unknown[]> {
  const {response} = await refusal(call);
  const {error} = response!.data as {
    error: {code: number; status: string; message: string};
  };
  return [error.code, error.status, error.message];
}

describe("Google's client for Node", () => {
  it('takes a key pair through all six methods', async () => {
    const {data} = await keypairs.create({userId: 'me', requestBody: BODY});
    const id = data.keyPairId!;
    expect(data).toEqual({
      keyPairId: expect.stringMatching(/^ANe1Bm/),
      pem: expect.stringMatching(/^-----BEGIN CERTIFICATE-----/),
      subjectEmailAddresses: [MIA],
      enablementState: 'enabled',
      privateKeyMetadata: [
        {
          privateKeyMetadataId: expect.any(String),
          kaclsKeyMetadata: {kaclsUri: KACLS, kaclsData: KACLS_DATA},
        },
      ],
    });
    const one = {userId: MIA, keyPairId: id};
    const change = {...one, requestBody: {}};
    expect((await keypairs.get(one)).data).toEqual(data);
    expect((await keypairs.list({userId: MIA})).data).toEqual({
      cseKeyPairs: [data],
    });

    const disabled = await keypairs.disable(change);
    expect(disabled.data).toEqual({
      ...data,
      enablementState: 'disabled',
      disableTime: expect.stringMatching(/^2026-11-22T09:00:.*Z$/),
    });
    expect((await keypairs.enable(change)).data).toEqual(data);
    await keypairs.disable(change);
    const early = [400, 'FAILED_PRECONDITION', 'Precondition check failed.'];
    expect(await errorOf(keypairs.obliterate(change))).toEqual(early);
    jest.setSystemTime(Date.now() + 30 * DAY - 60_000);
    expect(await errorOf(keypairs.obliterate(change))).toEqual(early);
    jest.setSystemTime(Date.now() + 120_000);
    const gone = await keypairs.obliterate(change);
    expect(gone.status).toBe(204);
    expect(await errorOf(keypairs.get(one))).toEqual([
      404,
      'NOT_FOUND',
      'Requested entity was not found.',
    ]);
  });

  it('takes an identity through all five methods', async () => {
    const [first, second] = [await newPair(), await newPair()];
    const identity = {emailAddress: MIA, primaryKeyPairId: first};
    const created = await identities.create({
      userId: MIA,
      requestBody: identity,
    });
    expect(created.data).toEqual(identity);
    const again = identities.create({userId: MIA, requestBody: identity});
    expect(await errorOf(again)).toEqual([
      409,
      'ALREADY_EXISTS',
      'Requested entity already exists',
    ]);

    const one = {userId: MIA, cseEmailAddress: MIA};
    expect((await identities.get(one)).data).toEqual(identity);
    const pairs = {signingKeyPairId: first, encryptionKeyPairId: second};
    const patched = await identities.patch({
      userId: MIA,
      emailAddress: MIA,
      requestBody: {emailAddress: MIA, signAndEncryptKeyPairs: pairs},
    });
    const now = {emailAddress: MIA, signAndEncryptKeyPairs: pairs};
    expect(patched.data).toEqual(now);
    expect((await identities.list({userId: MIA})).data).toEqual({
      cseIdentities: [now],
      nextPageToken: '',
    });
    expect((await identities.delete(one)).status).toBe(204);
    expect((await errorOf(identities.get(one)))[0]).toBe(404);
    google.setCseLastPage('absent');
    expect((await identities.list({userId: MIA})).data).toEqual({});
  });

  it('reads a list page by page, and some fields of it', async () => {
    const ids = [await newPair(), await newPair(), await newPair()];
    const seen: unknown[] = [];
    let pageToken: string | undefined;
    do {
      const {data}: {data: gmail_v1.Schema$ListCseKeyPairsResponse} =
        await keypairs.list({
          ...{userId: MIA, pageSize: 2, ...(pageToken ? {pageToken} : {})},
          fields: 'cseKeyPairs/keyPairId,nextPageToken',
        });
      seen.push(...(data.cseKeyPairs ?? []));
      pageToken = data.nextPageToken ?? undefined;
    } while (pageToken);
    expect(seen).toHaveLength(3);
    expect(seen).toEqual(
      expect.arrayContaining(ids.map(keyPairId => ({keyPairId}))),
    );
  });

  it('is refused where client-side encryption is off, not yet on, or the token is for another', async () => {
    const ben = cseOf(BEN).keypairs;
    expect(await errorOf(ben.list({userId: BEN}))).toEqual([
      403,
      'PERMISSION_DENIED',
      'Feature not enabled.',
    ]);
    google.setCse(BEN, 'activating');
    const waits = ben.create({userId: BEN, requestBody: BODY});
    expect((await errorOf(waits)).slice(0, 2)).toEqual([
      400,
      'FAILED_PRECONDITION',
    ]);
    expect(await errorOf(ben.list({userId: MIA}))).toEqual([
      403,
      'PERMISSION_DENIED',
      `Delegation denied for ${BEN}`,
    ]);
  });

  it('gets an error that names the unknown field of a body', async () => {
    const requestBody = {emailAddress: MIA, keyPairId: await newPair()};
    const refused = identities.create({userId: MIA, requestBody});
    expect(await errorOf(refused)).toEqual([
      400,
      'INVALID_ARGUMENT',
      'Invalid JSON payload received. Unknown name "keyPairId": Cannot find field.',
    ]);
  });
});
