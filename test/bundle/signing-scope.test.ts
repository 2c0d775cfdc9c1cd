/** The scope for signing with IAM, as chosen for a build by signing-scope.json. */
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {manifest} from '../../build/manifest.js';
import {openRollout, type Rollout} from '../support/rollout';

const AUTH = 'https://www.googleapis.com/auth/';
const SIGN = 'iamcredentials.projects.serviceAccounts.signJwt';

const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
const bundle = path.join(folder, 'dist');
afterAll(() => rmSync(folder, {recursive: true}));

/** With functions instead of texts, and as it is before it is shortened: the same program, made in a fifth of the time. */
const BUILD =
  "import {buildAll} from './build.js'; const [outdir, folder] = process.argv.slice(1); await buildAll(outdir, {folder, usesEval: false, readable: true});";

const choose = (text: string) =>
  writeFileSync(path.join(folder, 'signing-scope.json'), text);

/** @throws Error with what the build says */
function build(): void {
  const args = ['--input-type=module', '-e', BUILD, bundle, folder];
  execFileSync(process.execPath, args, {stdio: 'pipe'});
}

const scopes = (of: string) =>
  (
    JSON.parse(readFileSync(path.join(of, 'appsscript.json'), 'utf8')) as {
      oauthScopes: string[];
    }
  ).oauthScopes;

const maySign = (rollout: Rollout) =>
  rollout.ask('checkSetup').find(it => it.code === 'may-sign')!;

describe('a build with the narrower scope', () => {
  let rollout: Rollout;
  beforeAll(async () => {
    choose('"iam"\n');
    build();
    rollout = await openRollout(bundle);
  });

  it('asks for it instead of cloud-platform, and for nothing else', () => {
    expect(scopes(bundle)).toEqual(
      scopes('.').map(it =>
        it === `${AUTH}cloud-platform` ? `${AUTH}iam` : it,
      ),
    );
    expect(scopes(bundle)).toContain(`${AUTH}iam`);
  });

  it('signs where IAM accepts it, and the set-up check says that it is in use', () => {
    expect(maySign(rollout)).toMatchObject({
      met: 'yes',
      says: expect.stringMatching(/the scope iam for that\.$/),
    });
  });

  it('refuses rows that name a secret before a request, and says so in the set-up check', () => {
    const back = rollout.checkpoint();
    const {settings} = rollout.ask('settings');
    rollout.ask('saveSettings', {
      settings: {...settings, secretPrefix: 'projects/smime-prod'},
    });
    const user = 'lena.fischer@meridian.example';
    rollout.type(user, 'Password', 'projects/smime-prod/secrets/lena');
    rollout.select(user);
    const before = rollout.company.google.state.log.length;
    rollout.run('upload', 'selected');
    expect(rollout.row(user)['State']).toBe('Blocked');
    expect(rollout.row(user)['Message']).toContain('signing-scope.json');
    expect(rollout.company.google.state.log).toHaveLength(before);
    expect(
      rollout.ask('checkSetup').find(it => it.code === 'secrets'),
    ).toMatchObject({met: 'no'});
    back();
  });

  it('asks no CA of Google CA Service for anything, and says so', () => {
    const back = rollout.checkpoint();
    const pool = 'projects/pki-prod/locations/europe-west3/caPools/mail';
    rollout.ask('saveIssuerSettings', {
      settings: {
        ...{kind: 'google', pool, template: '', lifetimeDays: 365},
        ...{
          server: '',
          profile: '',
          secret: '',
          scriptKeys: 'none' as const,
          keySecret: '',
        },
      },
    });
    const {log} = rollout.company.google.state;
    const before = log.length;
    expect(() => rollout.ask('issueCertificates', {requests: []})).toThrow(
      'issuer-scope-missing',
    );
    expect(log).toHaveLength(before);
    const lines = rollout
      .ask('checkSetup')
      .filter(it => it.code.startsWith('ca-'));
    expect(lines.map(it => it.met)).toEqual([
      'no',
      ...Array.from({length: 5}, () => 'unknown'),
    ]);
    expect(lines[0]!.todo).toContain('signing-scope.json');
    expect(log.some(it => it.method.startsWith('privateca'))).toBe(false);
    back();
  });

  it('names the way back where IAM does not accept it', () => {
    rollout.company.google.faults.add({
      match: {method: SIGN},
      times: 9,
      respond: {
        status: 403,
        body: {
          error: {
            code: 403,
            message: 'Request had insufficient authentication scopes.',
            status: 'PERMISSION_DENIED',
            details: [
              {
                '@type': 'type.googleapis.com/google.rpc.ErrorInfo',
                reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT',
                domain: 'googleapis.com',
              },
            ],
          },
        },
      },
    });
    expect(maySign(rollout)).toMatchObject({
      met: 'no',
      todo: expect.stringContaining('signing-scope.json'),
    });
    rollout.company.google.faults.clear();
  });
});

const REFUSAL = /signing-scope\.json: it must hold "cloud-platform" or "iam"/;

it.each(['iam', '"cloud"', '["iam"]', `"${AUTH}iam"`])(
  'refuses to build with %j in the file',
  async text => {
    choose(text);
    await expect(manifest(folder)).rejects.toThrow(REFUSAL);
  },
);

it('refuses to build with "" in the file', () => {
  choose('');
  expect(() => build()).toThrow(REFUSAL);
});
