import {Clock} from '../../../../emulator/clock';
import type {Google} from '../../../../emulator/google/google';
import {
  createSampleCompany,
  SAMPLE_START,
  type SampleCompany,
} from '../../../../emulator/sample-company/company';
import {MAILBOXES} from '../../../../emulator/sample-company/recipe';
import {SAMPLE_ROWS} from '../../../../emulator/sample-company/rows';
import {BASIC, gmailUrl, send, SHARING, smimeUrl, type Reply} from './client';

const AMINA = 'amina.okafor@meridian.example';
const SALES = 'sales@meridian.example';

/** Files that Gmail accepts for their primary address. */
const ACCEPTED = SAMPLE_ROWS.filter(
  row => row.gmail === 'accepted' && !row.alias,
).flatMap(({source}) =>
  source && 'mailbox' in source ? [source.mailbox] : [],
);

let company: SampleCompany;
let google: Google;

beforeEach(async () => {
  company = await createSampleCompany({clock: new Clock(SAMPLE_START)});
  google = company.google;
});

function tokenFor(user: string, ...scopes: string[]): string {
  return google.issueToken({
    user,
    scopes: scopes.length ? scopes : [BASIC, SHARING],
  });
}

function bodyFor(file: string): {
  pkcs12: string;
  encryptedKeyPassword: string;
} {
  const {bytes} = google.drive.get(company.files[file]!, company.operator)!;
  return {
    pkcs12: Buffer.from(bytes)
      .toString('base64')
      .replace(/\+/g, '-')
      .replace(/\//g, '_'),
    encryptedKeyPassword: MAILBOXES.find(it => it.file === file)!.password,
  };
}

function insert(
  file: string,
  user: string,
  alias = user,
  token = tokenFor(user),
): Reply {
  return send(google, 'POST', smimeUrl(user, alias), {
    token,
    body: bodyFor(file),
  });
}

function errorOf(reply: Reply): Record<string, unknown> {
  return (reply.json?.['error'] ?? {}) as Record<string, unknown>;
}

function reasonOf(reply: Reply): unknown {
  const [item] = errorOf(reply)['errors'] as {reason: string}[];
  return item?.reason;
}

describe('sendAs', () => {
  it('omits fields that are false and fields that only custom addresses have', () => {
    const reply = send(google, 'GET', gmailUrl('me'), {
      token: tokenFor(AMINA),
    });
    expect(reply.json).toEqual({
      sendAs: [
        expect.not.objectContaining({verificationStatus: expect.anything()}),
        expect.not.objectContaining({isPrimary: expect.anything()}),
      ],
    });
  });

  it('finds an alias without regard to case and spells it its own way', () => {
    const reply = send(
      google,
      'GET',
      gmailUrl(AMINA, '/SALES%40Meridian.Example'),
      {
        token: tokenFor(AMINA),
      },
    );
    expect(reply.json).toMatchObject({sendAsEmail: SALES});
  });

  it('does not read with settings.sharing alone, though smimeInfo does', () => {
    const token = tokenFor(AMINA, SHARING);
    expect(send(google, 'GET', gmailUrl(AMINA), {token}).status).toBe(403);
    expect(send(google, 'GET', smimeUrl(AMINA), {token}).status).toBe(200);
  });
});

describe('who may call', () => {
  it('answers 401 without a token and with one that is unknown or expired', () => {
    const token = tokenFor(AMINA);
    const none = send(google, 'GET', gmailUrl(AMINA));
    expect([none.status, reasonOf(none)]).toEqual([401, 'required']);
    const unknown = send(google, 'GET', gmailUrl(AMINA), {token: 'ya29.x'});
    expect([unknown.status, reasonOf(unknown)]).toEqual([401, 'authError']);
    google.clock.advance(3_599_000);
    const late = send(google, 'GET', gmailUrl(AMINA), {token});
    expect([late.status, errorOf(late)['status']]).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
  });

  it('names the missing scope in the www-authenticate header', () => {
    const reply = insert('sales', AMINA, SALES, tokenFor(AMINA, BASIC));
    expect([reply.status, reasonOf(reply)]).toEqual([
      403,
      'insufficientPermissions',
    ]);
    expect(reply.headers['www-authenticate']).toContain(
      `error="insufficient_scope", scope="${SHARING}"`,
    );
  });

  it('writes to the primary address with settings.basic only', () => {
    expect(
      insert('amina-okafor', AMINA, AMINA, tokenFor(AMINA, SHARING)).status,
    ).toBe(403);
    expect(
      insert('amina-okafor', AMINA, AMINA, tokenFor(AMINA, BASIC)).status,
    ).toBe(200);
  });

  it('denies the mailbox of another user, and names the bearer', () => {
    const reply = send(google, 'GET', smimeUrl('sven.berg@meridian.example'), {
      token: tokenFor(AMINA),
    });
    expect([reply.status, errorOf(reply)['message'], reasonOf(reply)]).toEqual([
      403,
      `Delegation denied for ${AMINA}`,
      'forbidden',
    ]);
  });

  it('says which project has the API turned off', () => {
    google.disableApi(google.project, 'gmail');
    const reply = send(google, 'GET', gmailUrl(AMINA), {
      token: tokenFor(AMINA),
    });
    expect(reply.status).toBe(403);
    expect(errorOf(reply)).toMatchObject({
      status: 'PERMISSION_DENIED',
      errors: [{reason: 'accessNotConfigured'}],
      details: [
        {},
        {
          reason: 'SERVICE_DISABLED',
          metadata: {
            service: 'gmail.googleapis.com',
            consumer: `projects/${google.project}`,
          },
        },
      ],
    });
  });

  it('answers failedPrecondition for a user without a mailbox and for a service account itself', () => {
    const kiosk = 'warehouse.kiosk@meridian.example';
    const none = send(google, 'GET', gmailUrl(kiosk), {token: tokenFor(kiosk)});
    expect([none.status, errorOf(none)['message'], reasonOf(none)]).toEqual([
      400,
      'Mail service not enabled',
      'failedPrecondition',
    ]);
    const itself = send(google, 'GET', gmailUrl('me'), {
      token: tokenFor(company.settings.serviceAccount),
    });
    expect([itself.status, errorOf(itself)['message']]).toEqual([
      400,
      'Precondition check failed.',
    ]);
  });

  it('answers 403 "Feature not enabled" where S/MIME is off', () => {
    const gustav = 'gustav.nilsen@meridian.example';
    const reply = insert('gustav-nilsen', gustav);
    expect(reply.status).toBe(403);
    expect(errorOf(reply)['message']).toContain('Feature not enabled');
  });
});

describe('smimeInfo', () => {
  it('answers an empty object for an alias that has none', () => {
    const reply = send(google, 'GET', smimeUrl(AMINA), {
      token: tokenFor(AMINA),
    });
    expect(reply.text).toBe('{}\n');
  });

  it('gives the expiry as a string of milliseconds and no isDefault until there is one', () => {
    const {json} = insert('amina-okafor', AMINA);
    expect(json).toEqual({
      id: expect.stringMatching(/^[\w-]+$/),
      issuerCn: 'Beacon Trust S/MIME Issuing CA 4',
      expiration: String(Date.UTC(2027, 9, 23)),
      pem: expect.any(String),
    });
  });

  it('moves the default and never has two', () => {
    const joao = 'joao.pereira@meridian.example';
    const token = tokenFor(joao);
    const id = String(insert('joao-pereira-2026', joao).json?.['id']);
    const defaults = () =>
      google
        .smimeInfos(joao)
        .filter(it => it.isDefault)
        .map(it => it.id);
    expect(defaults()).not.toEqual([id]);
    const reply = send(
      google,
      'POST',
      smimeUrl(joao, joao, `/${id}/setDefault`),
      {token},
    );
    expect([reply.status, reply.bytes.length]).toEqual([204, 0]);
    expect(defaults()).toEqual([id]);
  });

  it('deletes one and leaves the other', () => {
    const joao = 'joao.pereira@meridian.example';
    const token = tokenFor(joao);
    const [old] = google.smimeInfos(joao);
    insert('joao-pereira-2026', joao);
    const url = smimeUrl(joao, joao, `/${old!.id}`);
    const reply = send(google, 'DELETE', url, {token});
    expect([reply.status, reply.bytes.length]).toEqual([204, 0]);
    expect(google.smimeInfos(joao)).toHaveLength(1);
    expect(send(google, 'DELETE', url, {token}).status).toBe(404);
  });

  it('says that a certificate is already saved, whatever file it comes in', () => {
    insert('amina-okafor', AMINA);
    const again = insert('amina-okafor', AMINA);
    expect(again.status).toBe(400);
    expect(errorOf(again)['message']).toContain('already saved');
    expect(google.smimeInfos(AMINA)).toHaveLength(1);
  });

  it('refuses an alias that is not confirmed yet, and an unknown one', () => {
    const bjorn = 'bjorn.akesson@meridian.example';
    const pending = insert('press', bjorn, 'press@meridian.example');
    expect([pending.status, reasonOf(pending)]).toEqual([
      400,
      'failedPrecondition',
    ]);
    const unknown = insert('slaes', AMINA, 'slaes@meridian.example');
    expect([unknown.status, errorOf(unknown)['status']]).toEqual([
      404,
      'NOT_FOUND',
    ]);
  });

  it.each([
    [
      'the standard alphabet',
      (text: string) => text.replace(/-/g, '+').replace(/_/g, '/'),
    ],
    ['base64 without its padding', (text: string) => text.replace(/=+$/, '')],
    ['nothing', () => ''],
  ])('accepts only padded URL-safe base64, not %s', (_, spoilt) => {
    // Lengths vary by a byte or two with the day's signatures; a multiple of three needs no padding.
    const mailbox = MAILBOXES.find(
      ({file}) => ACCEPTED.includes(file) && bodyFor(file).pkcs12.endsWith('='),
    )!;
    const body = bodyFor(mailbox.file);
    const user = mailbox.address;
    const reply = send(google, 'POST', smimeUrl(user), {
      token: tokenFor(user),
      body: {...body, pkcs12: spoilt(body.pkcs12)},
    });
    expect([reply.status, errorOf(reply)['message']]).toEqual([
      400,
      'Bad Request',
    ]);
  });

  it('quotes text that is not base64 at all, as Google does', () => {
    const reply = send(google, 'POST', smimeUrl(AMINA), {
      token: tokenFor(AMINA),
      body: {pkcs12: 'MIIK(…)'},
    });
    expect(errorOf(reply)['message']).toContain('MIIK(…)');
  });

  it('refuses output fields in the body, and fields that do not exist', () => {
    const token = tokenFor(AMINA);
    const body = bodyFor('amina-okafor');
    const output = send(google, 'POST', smimeUrl(AMINA), {
      token,
      body: {...body, isDefault: true},
    });
    expect([output.status, reasonOf(output)]).toEqual([400, 'invalidArgument']);
    const unknown = send(google, 'POST', smimeUrl(AMINA), {
      token,
      body: {...body, password: 'x'},
    });
    expect(errorOf(unknown)['message']).toBe(
      'Invalid JSON payload received. Unknown name "password": Cannot find field.',
    );
    expect(google.smimeInfos(AMINA)).toEqual([]);
  });

  it('refuses a body that is not declared as JSON', () => {
    const reply = send(google, 'POST', smimeUrl(AMINA), {
      token: tokenFor(AMINA),
      headers: {'content-type': 'application/x-www-form-urlencoded'},
      body: JSON.stringify(bodyFor('amina-okafor')),
    });
    expect(reply.status).toBe(400);
    expect(errorOf(reply)['message']).toContain('Cannot bind query parameter');
  });

  it('never says which rule a file breaks', () => {
    const refused = ['uma-krishnan', 'quentin-leroy', 'viktor-ivanov'].map(
      file => {
        const user = MAILBOXES.find(it => it.file === file)!.address;
        return errorOf(insert(file, user));
      },
    );
    for (const error of refused) expect(error).toEqual(refused[0]);
    expect(refused[0]?.['message']).toBe('Bad Request');
  });

  it('judges dates by its own clock', () => {
    const rosa = 'rosa.bianchi@meridian.example';
    expect(insert('rosa-bianchi', rosa).status).toBe(400);
    google.clock.advance(11 * 86_400_000);
    expect(insert('rosa-bianchi', rosa).status).toBe(200);
  });
});

describe('what is common to all methods', () => {
  it('sends only the fields asked for', () => {
    const hana = 'hana.yamada@meridian.example';
    const token = tokenFor(hana);
    const get = (fields: string) =>
      send(google, 'GET', smimeUrl(hana, hana, `?fields=${fields}`), {token});
    expect(get('smimeInfo(isDefault)').json).toEqual({
      smimeInfo: [{isDefault: true}],
    });
    expect(get('smimeInfo/isDefault,smimeInfo/issuerCn').json).toEqual({
      smimeInfo: [
        {
          isDefault: true,
          issuerCn: 'Beacon Trust S/MIME ECC Issuing CA 2',
        },
      ],
    });
    expect(get('*').json).toHaveProperty('smimeInfo');
    for (const wrong of ['nothing', 'smimeInfo(id', 'smimeInfo(id))', ',']) {
      const reply = get(wrong);
      expect([wrong, reply.status, reasonOf(reply)]).toEqual([
        wrong,
        400,
        'invalidParameter',
      ]);
    }
  });

  it('indents by default, and supports no format other than JSON', () => {
    const token = tokenFor(AMINA);
    const at = (query: string) =>
      send(google, 'GET', gmailUrl(AMINA, query), {token});
    expect(at('').text).toContain('\n  "sendAs"');
    expect(at('?prettyPrint=false&alt=json').text).not.toContain('\n');
    expect(at('?alt=xml').status).toBe(400);
    expect(errorOf(at('?pageSize=5'))['message']).toContain('pageSize');
  });

  it('answers unknown paths, verbs and hosts in HTML', () => {
    const token = tokenFor(AMINA);
    for (const [verb, url] of [
      ['GET', 'https://gmail.googleapis.com/gmail/v1/users/me/nonsense'],
      ['PUT', smimeUrl(AMINA)],
      ['GET', gmailUrl(AMINA).replace('gmail.', 'oauth2.')],
    ] as const) {
      const reply = send(google, verb, url, {token});
      expect([reply.status, reply.headers['content-type']]).toEqual([
        404,
        'text/html; charset=UTF-8',
      ]);
    }
  });

  it('writes a log that can be counted and holds no secret', () => {
    const body = bodyFor('amina-okafor');
    const token = tokenFor(AMINA);
    insert('amina-okafor', AMINA, AMINA, token);
    send(google, 'GET', gmailUrl('me'), {token});
    expect(google.state.log.slice(-2)).toEqual([
      {
        time: SAMPLE_START,
        method: 'gmail.users.settings.sendAs.smimeInfo.insert',
        user: AMINA,
        status: 200,
      },
      {
        time: SAMPLE_START,
        method: 'gmail.users.settings.sendAs.list',
        user: AMINA,
        status: 200,
      },
    ]);
    const written = JSON.stringify(google.state.log);
    expect(written).not.toContain(token);
    expect(written).not.toContain(body.encryptedKeyPassword);
  });

  it('gives the same ids and tokens for the same seed', async () => {
    const other = await createSampleCompany({clock: new Clock(SAMPLE_START)});
    expect(other.google.issueToken({user: AMINA, scopes: []})).toBe(
      google.issueToken({user: AMINA, scopes: []}),
    );
  });
});
