/** Revocation lists at http addresses, which the script can’t fetch: found by `check` and `refresh` from the command line. */
import {randomBytes} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {keepingLists} from '../../../command-line/http/revocation-lists';
import {Clock} from '../../../emulator/clock';
import {createGoogle, type Google} from '../../../emulator/google/google';
import {writePkcs12} from '../../../src/core/certificates/pkcs12/write';
import type {Call} from '../../../src/core/google/wire';
import {wireOn} from '../../support/async-wire';
import {runCommand} from '../../support/command-line-on';
import {revocationListOf} from '../../support/revocation-list';
import {
  crl,
  hierarchy,
  NOW,
  rfc822,
  subjectAltName,
} from '../core/certificates/support/certificate-maker';
import {pem} from '../core/certificates/support/openssl';

const URL = 'http://crl.example.com/mail.crl';
const MIA = 'mia@lists.example';
const OPERATOR = 'robot@lists.example';
const ACCOUNT = 'robot@project.iam.gserviceaccount.com';
const PASSWORD = 'tram-lemon-41';
const DAY = 86_400_000;

let google: Google;
let folder: string;
let made: ReturnType<typeof hierarchy>;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime-lists-'));
  made = hierarchy({
    leaf: {
      extensions: {
        crl: crl(URL),
        subjectAltName: subjectAltName(rfc822(MIA)),
      },
    },
  });
  const pkcs12 = writePkcs12(
    {
      pkcs8: made.leaf.key.export({type: 'pkcs8', format: 'der'}),
      certificates: [made.leaf.der, made.intermediate.der],
      password: PASSWORD,
    },
    'modern',
    length => randomBytes(length),
  );
  writeFileSync(path.join(folder, 'mia.p12'), pkcs12);
  writeFileSync(
    path.join(folder, 'rows.csv'),
    `User,File,Password\n${MIA},mia.p12,${PASSWORD}\n`,
  );
  google = createGoogle({clock: new Clock(NOW)});
  google.trustRoot(pem(made.root.der));
  google.addServiceAccount({email: ACCOUNT, clientId: '1'});
  google.grantTokenCreator(ACCOUNT, OPERATOR);
  const scope = 'https://www.googleapis.com/auth/gmail.settings';
  google.delegate('1', [`${scope}.basic`, `${scope}.sharing`]);
  google.addUser({primary: MIA});
  google.holdCertificate(MIA, MIA, {
    ...{pkcs12, password: PASSWORD, isDefault: true},
  });
});
afterEach(() => rmSync(folder, {recursive: true}));

function publish(isRevoked: boolean): void {
  const {key} = made.intermediate;
  const der = revocationListOf(made, key, google.clock.now(), isRevoked);
  google.state.revocationLists.splice(0, 1, {url: URL, der});
}

async function run(command: string, revocation = true) {
  const {out} = await runCommand(
    command,
    {csv: path.join(folder, 'rows.csv'), json: true, revocation},
    {google, operator: OPERATOR, serviceAccount: ACCOUNT},
  );
  return JSON.parse(out) as {
    state: string | null;
    findings: readonly {code: string; severity: string}[];
  };
}

const codes = ({findings}: Awaited<ReturnType<typeof run>>) =>
  findings.map(it => it.code);

describe('--revocation', () => {
  it('finds that the certificate of a file is revoked, or that it is not', async () => {
    publish(true);
    const said = await run('check');
    expect(said.findings[0]).toEqual({code: 'revoked', severity: 'block'});
    expect(said.state).toBe('blocked');
    publish(false);
    expect(codes(await run('check'))).not.toContain('revoked');
  });

  it('says that it is not known where the server has no list', async () => {
    expect(codes(await run('check'))).toContain('revocation-unknown');
  });

  it('finds that a certificate in Gmail is revoked', async () => {
    publish(true);
    expect((await run('refresh')).state).toBe('revoked');
  });

  it('is left out unless it is asked for', async () => {
    publish(true);
    expect(codes(await run('check', false))).not.toContain('revoked');
    expect((await run('refresh', false)).state).not.toBe('revoked');
  });
});

describe('lists', () => {
  const call: Call = {
    method: {
      id: 'crl.get',
      api: 'crl',
      verb: 'GET',
      url: URL,
      answers: 'bytes',
      isShared: true,
    },
    user: MIA,
    path: {},
    access: {kind: 'none'},
  };

  it('are fetched once for all certificates, and again when the next one has come', async () => {
    publish(false);
    const wire = wireOn(google, OPERATOR);
    const keeping = keepingLists(wire, google.clock);
    await Promise.all([keeping.send(call), keeping.send(call)]);
    await keeping.send(call);
    expect(wire.calls).toHaveLength(1);
    google.clock.advance(8 * DAY);
    await keeping.send(call);
    expect(wire.calls).toHaveLength(2);
  });

  it('of a server that does not answer are not asked for again at once', async () => {
    const wire = wireOn(google, OPERATOR);
    const keeping = keepingLists(wire, google.clock);
    const first = await keeping.send(call);
    await keeping.send(call);
    expect(first).toMatchObject({ok: false, problem: {retry: 'final'}});
    expect(wire.calls).toHaveLength(1);
  });
});
