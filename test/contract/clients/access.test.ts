/** Every way to sign in, by Google's own library and over real HTTP, against the emulator's servers. */
import {execFile} from 'node:child_process';
import {generateKeyPairSync} from 'node:crypto';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {buildSync} from 'esbuild';
import {Clock} from '../../../emulator/clock';
import {createGoogle, type Google} from '../../../emulator/google/google';
import {
  serve,
  serviceAccountKey,
  type Serving,
} from '../../../emulator/google/server';
import type {Result, Situation} from './access-probe';

const USER = 'ada@example.com';
const PERSON = 'admin@example.com';
const ACCOUNT = 'rollout@example.iam.gserviceaccount.com';
/** Has the role on nothing. */
const OTHER = 'other@example.iam.gserviceaccount.com';
const PRINCIPAL = 'principal://iam.googleapis.com/pool/subject/pipeline';
const AUDIENCE = '//iam.googleapis.com/projects/1/pools/p/providers/ci';
const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const GMAIL = 'https://www.googleapis.com/auth/gmail.settings.basic';
/** None of these may appear anywhere. */
const SECRETS = {
  client: 'client-secret-that-nobody-sees',
  refresh: '1//refresh-that-nobody-sees',
  subject: 'subject-token-that-nobody-sees',
};

let google: Google;
let server: Serving;
let folder: string;
let results: Map<string, Result>;
let output: string;
let quotaProjects: string[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'access-'));
  google = createGoogle({clock: new Clock(Date.now())});
  google.addUser({
    primary: USER,
    aliases: [{sendAsEmail: 'sales@example.com'}],
  });
  google.addUser({primary: PERSON});
  google.addServiceAccount({email: ACCOUNT, clientId: '100'});
  google.addServiceAccount({email: OTHER, clientId: '200'});
  for (const it of [PERSON, ACCOUNT, PRINCIPAL]) {
    google.grantTokenCreator(ACCOUNT, it);
  }
  google.delegate('100', [GMAIL]);
  google.attach(ACCOUNT);
  google.federate(SECRETS.subject, {
    ...{audience: AUDIENCE, principal: PRINCIPAL},
    project: google.project,
  });
  addLogin(SECRETS.refresh, false);
  addLogin(`${SECRETS.refresh}-old`, true);
  quotaProjects = [];
  const handle = google.handle.bind(google);
  google.handle = request => {
    const project = request.headers['x-goog-user-project'];
    if (project) quotaProjects.push(project);
    return handle(request);
  };
  server = await serve(google, 0);
  const probe = path.join(folder, 'probe.mjs');
  buildSync({
    ...{entryPoints: [path.join(__dirname, 'access-probe.ts')], outfile: probe},
    ...{bundle: true, platform: 'node', format: 'esm', logLevel: 'error'},
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  const {stdout, stderr} = await promisify(execFile)(
    process.execPath,
    [probe, JSON.stringify(situations())],
    {
      env: {
        HOME: folder,
        // The library looks at the metadata server there.
        GCE_METADATA_HOST: server.url.replace('http://', ''),
        GOOGLE_SDK_NODE_LOGGING: '*',
      },
    },
  );
  output = stdout + stderr;
  const all = JSON.parse(stdout) as Result[];
  results = new Map(all.map(it => [it.name, it]));
});

afterAll(async () => {
  await server.close();
  rmSync(folder, {recursive: true});
});

function addLogin(token: string, revoked: boolean): void {
  const clientId = 'gcloud.apps.googleusercontent.com';
  if (!google.state.oauthClients.some(it => it.clientId === clientId)) {
    google.addOAuthClient({
      ...{clientId, clientSecret: SECRETS.client, redirectUris: []},
    });
  }
  google.state.refreshTokens[token] = {
    ...{user: PERSON, clientId, revoked, sessionOver: false},
    scopes: [CLOUD, 'openid', 'https://www.googleapis.com/auth/userinfo.email'],
    issued: google.clock.now(),
    lastUsed: google.clock.now(),
  };
}

function file(name: string, content: object | string): string {
  const at = path.join(folder, name);
  writeFileSync(
    at,
    typeof content === 'string' ? content : JSON.stringify(content),
  );
  return at;
}

function situations(): Situation[] {
  const {url} = server;
  const key = serviceAccountKey(google, ACCOUNT, url) as {private_key: string};
  const keyFile = file('key.json', key);
  const login = (refresh_token: string) => ({
    ...{
      type: 'authorized_user',
      client_id: 'gcloud.apps.googleusercontent.com',
    },
    ...{client_secret: SECRETS.client, refresh_token},
    quota_project_id: 'quota-project',
  });
  const subject = file('subject.txt', SECRETS.subject);
  const pool = {
    ...{type: 'external_account', audience: AUDIENCE},
    subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
    // The library sends this request itself, past our client.
    token_url: `${url}/v1/token`,
    credential_source: {file: subject},
  };
  const acting = {
    service_account_impersonation_url: `https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/${ACCOUNT}:generateAccessToken`,
  };
  const {privateKey} = generateKeyPairSync('ec', {
    namedCurve: 'P-256',
    publicKeyEncoding: {type: 'spki', format: 'pem'},
    privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
  });
  const ofFile = (name: string, content: object | string) => ({
    GOOGLE_APPLICATION_CREDENTIALS: file(name, content),
  });
  const situation = (
    name: string,
    env: Situation['env'],
    options: Situation['options'] = {},
    user = USER,
  ): Situation => ({name, env, user, options: {endpoint: url, ...options}});
  const ACTS = {serviceAccount: ACCOUNT};
  const nowhere = {METADATA_SERVER_DETECTION: 'none'};
  const attached = {METADATA_SERVER_DETECTION: 'assume-present'};
  return [
    situation('a key file', {}, {keyFile}),
    situation('a key in the environment', ofFile('same.json', key)),
    situation('an attached account', attached),
    situation('an attached account without the role', attached, {
      serviceAccount: OTHER,
    }),
    situation('a login', ofFile('login.json', login(SECRETS.refresh)), ACTS),
    situation('a login without an account', {
      ...ofFile('login-alone.json', login(SECRETS.refresh)),
    }),
    situation(
      'a login that is over',
      ofFile('old.json', login(`${SECRETS.refresh}-old`)),
      ACTS,
    ),
    situation('a workload', ofFile('pool.json', {...pool, ...acting})),
    situation('a workload by itself', ofFile('alone.json', pool), ACTS),
    situation('a user elsewhere', {}, {keyFile}, 'eve@elsewhere.example'),
    situation('nothing', nowhere),
    situation('a file that is not there', {
      GOOGLE_APPLICATION_CREDENTIALS: path.join(folder, 'none.json'),
    }),
    situation('no key file', {}, {keyFile: path.join(folder, 'none.json')}),
    situation(
      'a key of another kind',
      {},
      {keyFile: file('ec.json', {...key, private_key: privateKey})},
    ),
    situation(
      'a key file that is cut off',
      {},
      {keyFile: file('cut.json', JSON.stringify(key).slice(0, 900))},
    ),
    situation(
      'another cloud',
      {},
      {keyFile: file('u.json', {...key, universe_domain: 'cloud.example'})},
    ),
  ];
}

const SENT = expect.stringContaining('sales@example.com') as string;

describe('access of the command line', () => {
  it.each([
    ['a key file', ACCOUNT, 4],
    ['a key in the environment', ACCOUNT, 4],
    ['an attached account', ACCOUNT, 4],
    ['a login', PERSON, 6],
    ['a workload', ACCOUNT, 6],
    ['a workload by itself', ACCOUNT, 5],
  ])('reaches a user by %s', (name, operator, most) => {
    const found = results.get(name)!;
    expect(found).toMatchObject({operator, account: ACCOUNT});
    expect(found.addresses).toContainEqual(SENT);
    // One token for both calls, and one of the program's own.
    expect(found.requests).toBeLessThanOrEqual(most);
  });

  it.each([
    ['an attached account without the role', 'may-not-sign'],
    ['a user elsewhere', 'user-unknown'],
    ['a login without an account', 'service-account-needed'],
    ['a login that is over', 'no-own-token'],
    ['nothing', 'no-credentials'],
    ['a file that is not there', 'credentials-unreadable'],
    ['no key file', 'key-file-unreadable'],
    ['a key of another kind', 'key-file-invalid'],
    ['a key file that is cut off', 'key-file-invalid'],
    ['another cloud', 'other-universe'],
  ])('says of %s that it is %s', (name, problem) => {
    expect(results.get(name)).toMatchObject({problem});
  });

  it('asks IAM to sign where there is no key, and only there', () => {
    const signed = google.state.log.filter(it => it.method.endsWith('signJwt'));
    const good = signed.filter(it => it.status === 200);
    expect(good).toHaveLength(4);
    expect(signed.filter(it => it.status === 403)).toHaveLength(1);
  });

  it('names the quota project of a login', () => {
    expect(new Set(quotaProjects)).toEqual(new Set(['quota-project']));
  });

  it('shows no secret', () => {
    const {tokens, refreshTokens} = google.state;
    const all = [
      ...Object.values(SECRETS),
      ...Object.keys(tokens),
      ...Object.keys(refreshTokens),
      'PRIVATE KEY',
    ];
    expect(Object.keys(tokens).length).toBeGreaterThan(5);
    expect(all.filter(it => output.includes(it))).toEqual([]);
  });
});
