import {Clock} from '../../../../emulator/clock';
import {
  createSampleCompany,
  SAMPLE_START,
  type CompanyRow,
  type SampleCompany,
} from '../../../../emulator/sample-company/company';
import {acceptedByGmail} from '../../../../emulator/google/smime-profile';
import {MAILBOXES} from '../../../../emulator/sample-company/recipe';
import {BASIC, DRIVE, send, SHARING, smimeUrl, type Reply} from './client';

let company: SampleCompany;

beforeAll(async () => {
  company = await createSampleCompany({clock: new Clock(SAMPLE_START)});
});

/** Downloads the row's file as its operator and uploads it as its user, as a client would. */
function upload(row: CompanyRow): Reply {
  const {google, operator} = company;
  const id = /[\w-]{25,}/.exec(row.file)?.[0] ?? '';
  const file = send(
    google,
    'GET',
    `https://www.googleapis.com/drive/v3/files/${id}?alt=media&supportsAllDrives=true`,
    {token: google.issueToken({user: operator, scopes: [DRIVE]})},
  );
  if (file.status !== 200) return file;
  const user = row.user.toLowerCase();
  return send(google, 'POST', smimeUrl(user, row.alias), {
    token: google.issueToken({user, scopes: [BASIC, SHARING]}),
    body: {
      pkcs12: Buffer.from(file.bytes)
        .toString('base64')
        .replace(/\+/g, '-')
        .replace(/\//g, '_'),
      encryptedKeyPassword: row.password,
    },
  });
}

describe('the sample company', () => {
  it('gets for every row the answer the row is there to show', () => {
    const answers = company.rows.map(row => {
      const {status, json} = upload(row);
      const error = json?.['error'] as Record<string, unknown> | undefined;
      const message = String(error?.['message']);
      if (status === 200) return [row.note, 'accepted'];
      if (status !== 400) return [row.note, 'out of reach'];
      if (message.includes('already saved')) return [row.note, 'duplicate'];
      if (message.includes('not trusted')) return [row.note, 'untrusted'];
      const refused = error?.['status'] === 'INVALID_ARGUMENT';
      return [row.note, refused ? 'refused' : 'out of reach'];
    });
    expect(answers).toEqual(company.rows.map(row => [row.note, row.gmail]));
  });

  it.each([
    ['lena-fischer', 'the wrong one', 'does not open'],
    ['olumide-adeyemi', null, '0 private keys'],
    ['priya-raman', null, 'no certificate for the private key'],
    ['quentin-leroy', null, 'expired'],
    ['rosa-bianchi', null, 'not yet valid'],
    ['tariq-aziz', null, 'no emailProtection'],
    ['uma-krishnan', null, 'key type or size'],
    ['viktor-ivanov', null, 'no intermediate'],
    ['wanjiru-kamau', null, 'root not trusted'],
    ['xavier-dubois', null, 'signature algorithm'],
    ['yusuf-demir', null, 'a CA certificate as the leaf'],
    ['adele-martin', null, 'does not open'],
  ])('has %s refused for its own flaw only', (file, password, reason) => {
    const mailbox = MAILBOXES.find(it => it.file === file)!;
    const {google, files, operator} = company;
    const stored = google.drive.get(files[file]!, operator)!;
    expect(() =>
      acceptedByGmail(
        {pkcs12: stored.bytes, password: password ?? mailbox.password},
        mailbox.address,
        SAMPLE_START,
        google.state.trustedRoots,
      ),
    ).toThrow(reason);
  });

  it('holds earlier uploads: a default, one that is not the default, one that expires soon', () => {
    const {google} = company;
    const of = (local: string) =>
      google.smimeInfos(`${local}@meridian.example`);
    expect(of('hana.yamada').filter(it => it.isDefault)).toHaveLength(1);
    expect(of('ilse.vandermeer').filter(it => it.isDefault)).toHaveLength(0);
    const ending = of('joao.pereira').find(it => it.isDefault)!;
    expect((ending.expiration - SAMPLE_START) / 86_400_000).toBeLessThan(14);
  });

  it('has a file of 20 MB that needs no memory until it is read', () => {
    const {google, rows, operator} = company;
    const row = rows.find(it => it.note.startsWith('20 MB'))!;
    const entry = google.state.driveFiles.find(it => it.id === row.file)!;
    expect(typeof entry.bytes).toBe('function');
    expect(google.drive.get(row.file, operator)?.bytes).toHaveLength(
      20 * 1024 * 1024,
    );
  });

  it('shows nobody a file without access', () => {
    const {google, files, operator} = company;
    const id = files['dmitri-sokolov']!;
    expect(google.drive.get(id, operator)).toBeNull();
    expect(
      google.drive.get(id, 'dmitri.sokolov@meridian.example'),
    ).not.toBeNull();
  });

  it('is the same for every process of a day', async () => {
    const again = await createSampleCompany({clock: new Clock(SAMPLE_START)});
    expect(again.rows).toEqual(company.rows);
  });
});
