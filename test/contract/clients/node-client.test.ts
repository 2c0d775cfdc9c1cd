import {Clock} from '../../../emulator/clock';
import {
  createSampleCompany,
  SAMPLE_START,
  type SampleCompany,
} from '../../../emulator/sample-company/company';
import {BASIC, refusal, served, type Served} from './served';

const AMINA = 'amina.okafor@meridian.example';

let company: SampleCompany;
let server: Served;

beforeAll(async () => {
  company = await createSampleCompany({clock: new Clock(SAMPLE_START)});
  server = await served(company.google, company.settings.serviceAccount);
});

afterAll(() => server.close());

function certificateOf(file: string): string {
  const {google, files, operator} = company;
  const bytes = google.drive.get(files[file]!, operator)!.bytes;
  return Buffer.from(bytes)
    .toString('base64')
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
}

describe("Google's client for Node", () => {
  it('lists and gets send-as aliases', async () => {
    const {sendAs} = server.clientFor(AMINA).users.settings;
    const all = await sendAs.list({userId: AMINA});
    expect(
      all.data.sendAs?.map(it => [
        it.sendAsEmail,
        it.isPrimary,
        it.verificationStatus,
      ]),
    ).toEqual([
      [AMINA, true, undefined],
      ['sales@meridian.example', undefined, undefined],
    ]);
    const one = await sendAs.get({
      userId: 'me',
      sendAsEmail: 'sales@meridian.example',
    });
    expect(one.data.sendAsEmail).toBe('sales@meridian.example');
  });

  it('takes a certificate through all five methods', async () => {
    const {smimeInfo} = server.clientFor(AMINA).users.settings.sendAs;
    const alias = {userId: AMINA, sendAsEmail: AMINA};
    expect((await smimeInfo.list(alias)).data).toEqual({});

    const inserted = await smimeInfo.insert({
      ...alias,
      requestBody: {
        pkcs12: certificateOf('amina-okafor'),
        encryptedKeyPassword: 'tram-lemon-41',
      },
    });
    const {id} = inserted.data;
    expect(inserted.data).toEqual({
      id: expect.any(String),
      issuerCn: 'Beacon Trust S/MIME Issuing CA 4',
      expiration: String(Date.UTC(2027, 9, 23)),
      pem: expect.stringMatching(/^-----BEGIN CERTIFICATE-----/),
    });
    expect(inserted.data.pem?.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);

    const one = {...alias, id: id!};
    const set = await smimeInfo.setDefault(one);
    expect(set.status).toBe(204);
    expect((await smimeInfo.get(one)).data).toEqual({
      ...inserted.data,
      isDefault: true,
    });
    const listed = await smimeInfo.list(alias);
    expect(listed.data.smimeInfo).toHaveLength(1);

    const gone = await smimeInfo.delete(one);
    expect(gone.status).toBe(204);
    expect((await smimeInfo.list(alias)).data).toEqual({});
    expect((await refusal(smimeInfo.get(one))).status).toBe(404);
  });

  it('gets a partial response', async () => {
    const hana = 'hana.yamada@meridian.example';
    const {data} = await server
      .clientFor(hana)
      .users.settings.sendAs.smimeInfo.list({
        userId: hana,
        sendAsEmail: hana,
        fields: 'smimeInfo(id,issuerCn)',
      });
    expect(data.smimeInfo?.map(Object.keys)).toEqual([['id', 'issuerCn']]);
  });

  it('sends several requests as one batch', async () => {
    const hana = 'hana.yamada@meridian.example';
    const alias = {userId: hana, sendAsEmail: hana};
    const {smimeInfo} = server.clientFor(hana).users.settings.sendAs;
    const {data} = await smimeInfo.list(alias);
    const {id} = data.smimeInfo!.find(it => it.isDefault)!;
    const path = `/gmail/v1/users/me/settings/sendAs/${hana}/smimeInfo`;
    const lines = [
      `POST ${path}/${id}/setDefault HTTP/1.1`,
      `GET ${server.url}${path}/${id}?fields=isDefault`,
      `GET ${path}/unknown`,
    ];
    const parts = lines.map(
      (line, i) =>
        `--part\r\nContent-Type: application/http; msgtype=request\r\nContent-ID: <${i}>\r\n\r\n${line}\r\n\r\n\r\n`,
    );
    const answer = await server.authFor(hana).request<string>({
      url: `${server.url}/batch`,
      method: 'POST',
      headers: {'content-type': 'multipart/mixed; boundary=part'},
      body: `${parts.join('')}--part--`,
      responseType: 'text',
    });
    const seen = [
      ...answer.data.matchAll(
        /<response-(\d)>\r\n\r\nHTTP\/1\.1 (.+)\r\n.+: /g,
      ),
    ].map(([, part, status]) => [part, status]);
    expect(seen.sort()).toEqual([
      ['0', '204 No Content'],
      ['1', '200 OK'],
      ['2', '404 Not Found'],
    ]);
    expect(answer.data).toContain('"isDefault": true');
  });

  it('gets the reason of a refusal as the API words it', async () => {
    const lena = 'lena.fischer@meridian.example';
    const error = await refusal(
      server.clientFor(lena).users.settings.sendAs.smimeInfo.insert({
        userId: lena,
        sendAsEmail: lena,
        requestBody: {
          pkcs12: certificateOf('lena-fischer'),
          encryptedKeyPassword: 'the wrong one',
        },
      }),
    );
    expect(error.status).toBe(400);
    expect(error.response?.data).toEqual({
      error: {
        code: 400,
        message: 'Bad Request',
        errors: [
          {
            message: 'Bad Request',
            domain: 'global',
            reason: 'invalidArgument',
          },
        ],
        status: 'INVALID_ARGUMENT',
      },
    });
  });

  it('is refused another mailbox, an unknown alias and a missing scope', async () => {
    const sven = 'sven.berg@meridian.example';
    const asAmina = server.clientFor(AMINA).users.settings.sendAs;
    const basicOnly = server.clientFor(AMINA, [BASIC]).users.settings.sendAs;
    const denied = await refusal(asAmina.list({userId: sven}));
    expect([denied.status, denied.message]).toEqual([
      403,
      `Delegation denied for ${AMINA}`,
    ]);
    const unknown = await refusal(
      asAmina.get({userId: AMINA, sendAsEmail: 'slaes@meridian.example'}),
    );
    expect(unknown.status).toBe(404);
    const scope = await refusal(
      basicOnly.smimeInfo.insert({
        userId: AMINA,
        sendAsEmail: 'sales@meridian.example',
        requestBody: {pkcs12: 'AAAA'},
      }),
    );
    expect(scope.status).toBe(403);
    expect(scope.response?.data).toMatchObject({
      error: {errors: [{reason: 'insufficientPermissions'}]},
    });
  });

  it('gets no token for a suspended user', async () => {
    const fiona = 'fiona.macleod@meridian.example';
    const error = await refusal(
      server.clientFor(fiona).users.settings.sendAs.list({userId: fiona}),
    );
    expect(error.message).toContain('invalid_grant');
    expect(error.response?.data).toEqual({
      error: 'invalid_grant',
      error_description: 'Invalid email or User ID',
    });
  });
});
