/** scripts/cloud-run.sh with a fake gcloud on the PATH. */
import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {readArguments} from '../../command-line/arguments';
import {commandLineWords} from '../../src/messages/command-line';

const EMAIL = 'smime-rollout@smime-1.iam.gserviceaccount.com';
const HERE = ['--project=smime-1', '--region=europe-west3'];
const UPLOAD = ['--', 'upload', '--sheet', 'SHEET', '--rows', 'todo'];
const APIS = ['run', 'cloudbuild', 'artifactregistry', 'storage']
  .concat(['iamcredentials', 'gmail', 'drive', 'sheets'])
  .map(it => `${it}.googleapis.com`);

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'smime run é '));
  mkdirSync(at('bin'));
  mkdirSync(at('there'));
  cpSync('test/cloud-run/stand-in-gcloud.sh', at('bin/gcloud'));
  chmodSync(at('bin/gcloud'), 0o755);
  writeFileSync(at('apis'), '');
  writeFileSync(at('calls'), '');
  writeFileSync(at('packed.tgz'), 'packed');
  there('iam service-accounts describe', EMAIL);
});
afterEach(() => rmSync(folder, {recursive: true}));

/** Something is there already. */
function there(describe: string, name: string): void {
  writeFileSync(at('there', `${describe} ${name}`.replace(/\//g, '_')), '');
}

function run(...args: readonly string[]) {
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['scripts/cloud-run.sh', ...HERE, ...args],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        PATH: `${at('bin')}:${process.env['PATH']}`,
        STAND_IN: folder,
      },
    },
  );
  return {status, out: stdout, err: stderr};
}

/** The calls, each with its words and flags. */
function calls(): string[][] {
  return readFileSync(at('calls'), 'utf8')
    .split('\t\n')
    .filter(Boolean)
    .map(it => it.split('\t'));
}

const changes = () =>
  calls().filter(it => !/ (describe|list) /.test(` ${it.join(' ')} `));

function flagsOf(...words: string[]): Record<string, string> {
  const call = calls().find(it => words.every((word, i) => it[i] === word));
  if (!call) throw new Error(`${words.join(' ')} was not called`);
  return Object.fromEntries(
    call
      .filter(it => it.startsWith('--'))
      .map(it => {
        const [, name = '', value = ''] = /^--([^=]+)=?([^]*)$/.exec(it)!;
        return [name, value] as const;
      }),
  );
}

const packed = () => `--package=${at('packed.tgz')}`;

describe('the job', () => {
  it('gets all that it needs, and nothing secret as an argument', () => {
    there('secrets describe', 'p12');
    const {status, err} = run(packed(), '--secret=p12', ...UPLOAD);
    expect([status, err]).toEqual([0, '']);
    const roles = changes().flatMap(it =>
      it.filter(one => one.startsWith('--role=')),
    );
    expect(roles).toEqual([
      '--role=roles/run.builder',
      '--role=roles/iam.serviceAccountTokenCreator',
      '--role=roles/storage.objectUser',
      '--role=roles/secretmanager.secretAccessor',
    ]);
    const deploy = flagsOf('run', 'jobs', 'deploy', 'smime-rollout');
    expect(deploy).toMatchObject({
      ...{region: 'europe-west3', tasks: '8', parallelism: '8'},
      ...{'max-retries': '3', 'service-account': EMAIL},
      'set-secrets': 'SMIME_PASSWORD=p12:latest',
      'add-volume':
        'name=job,type=cloud-storage,bucket=smime-1-smime-rollout,mount-options=metadata-cache-ttl-secs=0;uid=1000;gid=1000',
      'add-volume-mount': 'volume=job,mount-path=/mnt/job',
    });
    expect(readdirSync(at('source')).sort()).toEqual([
      'Dockerfile',
      'smime-rollout.tgz',
    ]);
    expect(readFileSync(at('source/smime-rollout.tgz'), 'utf8')).toBe('packed');
  });

  it('runs a command that the command line understands', async () => {
    run(packed(), ...UPLOAD);
    const {args = ''} = flagsOf('run', 'jobs', 'deploy', 'smime-rollout');
    const [, delimiter = '', text = ''] = /^\^([^^]+)\^(.*)$/.exec(args)!;
    const read = await readArguments(
      text.split(delimiter),
      commandLineWords('en'),
    );
    expect(read).toMatchObject({
      ...{sheet: 'SHEET', rows: 'todo', serviceAccount: EMAIL},
      jobFolder: '/mnt/job/runs',
    });
  });

  it('is only described in a dry run', () => {
    const {status, out} = run(
      ...[packed(), '--dry-run', '--execute', '--schedule=0 2 * * *'],
      ...UPLOAD,
    );
    expect(status).toBe(0);
    expect(changes()).toEqual([]);
    expect(out.match(/would run: gcloud \S+ \S+ \S+/g)).toEqual([
      `would run: gcloud services enable ${APIS[0]}`,
      'would run: gcloud projects add-iam-policy-binding smime-1',
      'would run: gcloud iam service-accounts add-iam-policy-binding',
      'would run: gcloud storage buckets create',
      'would run: gcloud storage buckets add-iam-policy-binding',
      'would run: gcloud run jobs deploy',
      'would run: gcloud run jobs add-iam-policy-binding',
      'would run: gcloud scheduler jobs create',
      'would run: gcloud run jobs execute',
    ]);
    expect(existsSync(at('source'))).toBe(false);
    // What is shown can be pasted into a shell.
    const shown = out
      .replace(/^ {2}would run: /gm, '\0')
      .split('\0')
      .slice(1);
    for (const it of shown) {
      const command = it.split(/\n(?! {5})/)[0]!;
      spawnSync('bash', ['-c', command], {
        env: {
          ...process.env,
          PATH: `${at('bin')}:${process.env['PATH']}`,
          STAND_IN: folder,
        },
      });
    }
    expect(changes()).toHaveLength(shown.length);
    expect(flagsOf('scheduler', 'jobs', 'create')).toMatchObject({
      schedule: '0 2 * * *',
    });
  });

  it('is made once, and updated when it is made again', () => {
    writeFileSync(
      at('apis'),
      [...APIS, 'cloudscheduler.googleapis.com'].join('\n'),
    );
    there('storage buckets describe', 'gs://smime-1-smime-rollout');
    there('scheduler jobs describe', 'smime-rollout');
    expect(run(packed(), '--schedule=0 2 * * *', ...UPLOAD).status).toBe(0);
    const did = changes().map(it => it.slice(0, 3).join(' '));
    expect(did).not.toContain('storage buckets create');
    expect(did.filter(it => it.startsWith('services'))).toEqual([]);
    expect(did).toContain('scheduler jobs update');
  });

  it('is started by the clock with a token for Google’s API', () => {
    run(
      packed(),
      '--schedule=0 2 * * *',
      '--time-zone=Europe/Berlin',
      ...UPLOAD,
    );
    expect(flagsOf('scheduler', 'jobs', 'create', 'http')).toMatchObject({
      ...{schedule: '0 2 * * *', 'time-zone': 'Europe/Berlin'},
      'oauth-service-account-email': EMAIL,
      uri: 'https://europe-west3-run.googleapis.com/apis/run.googleapis.com/v1/namespaces/smime-1/jobs/smime-rollout:run',
    });
    expect(flagsOf('run', 'jobs', 'add-iam-policy-binding')).toMatchObject({
      role: 'roles/run.invoker',
    });
  });

  it('can be started without being made again', () => {
    expect(run('--execute').status).toBe(0);
    expect(calls().map(it => it.slice(0, 4).join(' '))).toEqual([
      'run jobs execute smime-rollout',
    ]);
  });
});

describe('before anything is done, it refuses', () => {
  it.each([
    [[...UPLOAD.slice(0, 2), '--key-file', 'key.json'], 'not for a job'],
    [['--tasks=0', ...UPLOAD], 'a number from 1 to 100'],
    [['--region=mars', ...UPLOAD], 'such as europe-west3'],
    [['--package=none.tgz', ...UPLOAD], 'npm pack'],
    [['--colour=red', ...UPLOAD], 'no option'],
    [[], 'Name what the job does'],
  ])('%j', (args, says) => {
    const {status, err} = run(packed(), ...args);
    expect([status, changes()]).toEqual([1, []]);
    expect(err).toContain(says);
  });

  it('an account or a secret that is not there', () => {
    rmSync(at('there'), {recursive: true});
    mkdirSync(at('there'));
    expect(run(packed(), ...UPLOAD).err).toContain('scripts/cloud-shell.sh');
    there('iam service-accounts describe', EMAIL);
    const {err} = run(packed(), '--secret=none', ...UPLOAD);
    expect(err).toContain('There is no secret');
  });
});

it('the fake gcloud knows what it does not know', () => {
  for (const args of [
    ['run', 'jobs', 'deploy', 'x', '--colour=red'],
    ['run', 'jobs', 'destroy', 'x'],
  ]) {
    const {status} = spawnSync('bash', [at('bin/gcloud'), ...args], {
      env: {...process.env, STAND_IN: folder},
    });
    expect(status).toBe(2);
  }
});
