/** Google's own client for Secret Manager, unchanged, against the emulator over HTTP; and our reading of its results. */
import {secretmanager} from '@googleapis/secretmanager';
import {Clock} from '../../../emulator/clock';
import {createGoogle, type Google} from '../../../emulator/google/google';
import {SAMPLE_START} from '../../../emulator/sample-company/company';
import {secretIn} from '../../../src/core/google/secret-manager';
import {refusal, served, type Served} from './served';

const ACCOUNT = 'rollout@example.iam.gserviceaccount.com';
const CLOUD = 'https://www.googleapis.com/auth/cloud-platform';
const ADMIN = 'admin@example.com';
const NAME = 'projects/smime-prod/secrets/team/versions/latest';

let google: Google;
let server: Served;

beforeAll(async () => {
  google = createGoogle({clock: new Clock(SAMPLE_START)});
  google.addUser({primary: ADMIN});
  google.addServiceAccount({email: ACCOUNT, clientId: '100'});
  google.delegate('100', [CLOUD]);
  for (const {project} of google.state.serviceAccounts) {
    google.enableApi(project, 'secretmanager');
  }
  const team = {project: 'smime-prod', secret: 'team'};
  google.addSecret(team, new TextEncoder().encode('old'), [ADMIN]);
  google.addSecret(team, new TextEncoder().encode('geheimnis ß'), [ADMIN]);
  server = await served(google, ACCOUNT);
});
afterAll(() => server.close());

const access = (name: string) => {
  const auth = server.authFor(ADMIN, [CLOUD]);
  const client = secretmanager({
    ...{version: 'v1', auth, rootUrl: `${server.url}/`},
  });
  return client.projects.secrets.versions.access({name});
};

it('reads the newest version by Google’s client, with the checksum that we compare', async () => {
  const {data} = await access(NAME);
  expect(data).toEqual({
    name: 'projects/800000000001/secrets/team/versions/2',
    payload: {
      data: Buffer.from('geheimnis ß').toString('base64'),
      dataCrc32c: expect.stringMatching(/^\d+$/) as string,
    },
  });
  expect(secretIn(data)).toEqual({ok: true, value: 'geheimnis ß'});
  const other = {...data.payload, data: Buffer.from('x').toString('base64')};
  expect(secretIn({payload: other})).toEqual({ok: false, why: 'damaged'});
});

it.each([
  ['a version that is not there', NAME.replace('latest', '7'), 404],
  ['a secret that is not there', NAME.replace('team', 'none'), 404],
  ['a project without rights', NAME.replace('smime-prod', 'other-prod'), 403],
])('refuses %s', async (_, name, status) => {
  expect((await refusal(access(name))).status).toBe(status);
});

it('refuses a version that is disabled', async () => {
  google.state.secrets[0]!.versions[0]!.state = 'DISABLED';
  const {status, message} = await refusal(access(NAME.replace('latest', '1')));
  expect([status, message]).toEqual([
    400,
    'Secret Version [projects/800000000001/secrets/team/versions/1] is in DISABLED state.',
  ]);
});
