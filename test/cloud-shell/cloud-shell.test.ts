/** scripts/cloud-shell.sh with a fake gcloud on the PATH. */
import {spawnSync} from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

const ME = 'ada@example.com';
const ACCOUNT = 'smime-rollout@smime-1.iam.gserviceaccount.com';
const CLIENT_ID = '112233445566778899001';
const AUTH = 'https://www.googleapis.com/auth/';
const BASIC = `${AUTH}gmail.settings.basic`;
const APIS = [
  'gmail.googleapis.com',
  'iam.googleapis.com',
  'iamcredentials.googleapis.com',
  'drive.googleapis.com',
];
const CHANGES =
  /^(projects create|services enable|iam service-accounts (create|add-iam))/;

interface Trouble {
  /** How the command begins. */
  readonly command: string;
  readonly text: string;
  readonly times?: number;
}

/** What the small Google Cloud holds: contents of files, by their paths. */
type Cloud = Readonly<Record<string, readonly string[]>>;

const folder = mkdtempSync(path.join(tmpdir(), 'smime rollout é '));
const at = (file: string) => path.join(folder, file);

beforeAll(() => {
  mkdirSync(at('bin'));
  cpSync('test/cloud-shell/stand-in-gcloud.sh', at('bin/gcloud'));
  writeFileSync(at('bin/sleep'), '#!/bin/sh\necho "$1" >> "$STAND_IN/slept"\n');
  for (const name of ['gcloud', 'sleep']) chmodSync(at(`bin/${name}`), 0o755);
});
afterAll(() => rmSync(folder, {recursive: true}));

/** Sets up a Google Cloud that contains only what is given. */
function lay(cloud: Cloud = {}, troubles: readonly Trouble[] = []): void {
  rmSync(at('cloud'), {recursive: true, force: true});
  for (const it of ['projects', 'accounts', 'troubles']) {
    mkdirSync(at(`cloud/${it}`), {recursive: true});
  }
  for (const [file, lines] of Object.entries({user: [ME], ...cloud})) {
    mkdirSync(path.dirname(at(`cloud/${file}`)), {recursive: true});
    writeFileSync(at(`cloud/${file}`), lines.map(it => `${it}\n`).join(''));
  }
  troubles
    .flatMap(it => Array.from({length: it.times ?? 1}, () => it))
    .forEach(({command, text}, i) =>
      writeFileSync(at(`cloud/troubles/${i}`), `${command}\n${text}\n`),
    );
  writeFileSync(at('slept'), '');
}

function run(...args: readonly string[]) {
  writeFileSync(at('calls'), '');
  const {status, stdout, stderr} = spawnSync(
    'bash',
    ['scripts/cloud-shell.sh', ...args],
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

const lines = (file: string) =>
  readFileSync(at(file), 'utf8').split('\n').filter(Boolean);
const calls = () => lines('calls');
const changes = () => calls().filter(it => CHANGES.test(it));
const slept = () => lines('slept');

/** Everything that the small Google Cloud holds now. */
const state = (): Cloud =>
  Object.fromEntries(
    readdirSync(at('cloud'), {recursive: true, withFileTypes: true})
      .filter(it => it.isFile())
      .map(it => path.relative(at('cloud'), path.join(it.parentPath, it.name)))
      .map(file => [file, lines(`cloud/${file}`)]),
  );

/** Everything in place. */
const COMPLETE: Cloud = {
  user: [ME],
  'projects/smime-1/number': ['123456789012'],
  'projects/smime-1/lifecycle': ['ACTIVE'],
  'projects/smime-1/apis': APIS,
  [`accounts/${ACCOUNT}/id`]: [CLIENT_ID],
  [`accounts/${ACCOUNT}/members`]: [`user:${ME}`],
};

describe('a first run', () => {
  it('makes project, APIs and service account, lets the operator sign, and makes no key', () => {
    lay();
    const {status, out, err} = run('--project=smime-1');
    expect([status, err]).toEqual([0, '']);
    expect(state()).toEqual(COMPLETE);
    expect(calls().some(it => / keys /.test(it))).toBe(false);
    expect(out).toContain('Project number:   123456789012');
    expect(out).toContain(`Client ID:        ${CLIENT_ID}`);
    expect(out).toMatch(new RegExp(`^Scopes: +${BASIC}$`, 'm'));
    expect(out).toContain(
      `https://admin.google.com/ac/owl/domainwidedelegation?clientIdToAdd=${CLIENT_ID}&clientScopeToAdd=${BASIC}&overwriteClientId=true`,
    );
    expect(out).toContain('REPLACES');
  });

  it('changes nothing when it is run again', () => {
    const before = state();
    const {status, out} = run('--project=smime-1');
    expect([status, changes()]).toEqual([0, []]);
    expect(state()).toEqual(before);
    expect(out).toContain(CLIENT_ID);
  });

  it('only prints what it would do in a dry run', () => {
    lay();
    const {status, out, err} = run('--project=smime-1', '--dry-run');
    expect([status, err, changes()]).toEqual([0, '', []]);
    expect(out.match(/would run: gcloud .*/g)).toEqual([
      expect.stringContaining('projects create smime-1'),
      expect.stringContaining(`services enable ${APIS.join(' ')}`),
      expect.stringContaining('iam service-accounts create smime-rollout'),
      expect.stringContaining(`--member=user:${ME}`),
    ]);
  });

  it('can be dry in a project whose APIs are off', () => {
    lay({
      'projects/smime-1/number': ['1'],
      'projects/smime-1/lifecycle': ['ACTIVE'],
    });
    const {status, out} = run('--project=smime-1', '--dry-run');
    expect([status, changes()]).toEqual([0, []]);
    expect(out).toContain('iam service-accounts create');
  });
});

describe('the options', () => {
  it('requests more scopes only if they are wanted', () => {
    lay(COMPLETE);
    const {out} = run('--project=smime-1', '--aliases', '--directory');
    const scopes = [
      BASIC,
      `${AUTH}gmail.settings.sharing`,
      `${AUTH}admin.directory.user.readonly`,
      `${AUTH}admin.directory.group.member.readonly`,
    ].join(',');
    expect(out).toMatch(new RegExp(`^Scopes: +${scopes}$`, 'm'));
    expect(out).toContain(`clientScopeToAdd=${scopes}&`);
    expect(state()['projects/smime-1/apis']).toContain('admin.googleapis.com');
    expect(changes()).toHaveLength(1);
  });

  it('lets the named people and groups sign, and not the person at the keyboard', () => {
    lay();
    run(
      '--project=smime-1',
      '--operator=bo@example.com',
      '--operator=group:it@example.com',
    );
    expect(state()[`accounts/${ACCOUNT}/members`]).toEqual([
      'user:bo@example.com',
      'group:it@example.com',
    ]);
  });

  it('creates the project in the named organization, and the account by the chosen name', () => {
    lay();
    run('--project=smime-1', '--organization=42', '--account=mail-certs');
    expect(changes()[0]).toContain('--organization=42');
    expect(state()).toHaveProperty([
      'accounts/mail-certs@smime-1.iam.gserviceaccount.com/id',
    ]);
  });

  it.each([
    [[], /--project=ID/],
    [['--project=S'], /cannot be a project ID/],
    [['--project=smime-1; rm'], /cannot be a project ID/],
    [['--project=smime-1', '--account=a b'], /name of a service account/],
    [['--project=smime-1', '--organization=acme'], /not the number/],
    [['--project=smime-1', '--operator='], /"" cannot be an operator/],
    [['--project=smime-1', '--operator=group:it'], /cannot be an operator/],
    [['--project=smime-1', '--keys'], /no option "--keys"/],
  ])('refuses %j', (args, said) => {
    lay();
    const {status, err} = run(...args);
    expect([status, calls()]).toEqual([1, []]);
    expect(err).toMatch(said);
  });
});

describe('what Google does not know yet', () => {
  it('is tried again after a while, and then goes through', () => {
    lay({}, [
      {
        command: 'iam service-accounts list',
        text: 'SERVICE_DISABLED: IAM API has not been used in project before',
      },
      {
        command: 'iam service-accounts add-iam-policy-binding',
        text: `NOT_FOUND: Service account ${ACCOUNT} does not exist.`,
      },
      {
        command: 'iam service-accounts add-iam-policy-binding',
        text: "PERMISSION_DENIED: Permission 'iam.serviceAccounts.getIamPolicy' denied on resource (or it may not exist).",
      },
      {
        command: 'iam service-accounts add-iam-policy-binding',
        text: 'There were concurrent policy changes. Please retry the whole read-modify-write.',
      },
      {
        command: 'iam service-accounts describe',
        text: 'NOT_FOUND: Unknown service account',
      },
    ]);
    const {status, out} = run('--project=smime-1');
    expect(status).toBe(0);
    expect(slept()).toEqual(['5', '5', '10', '15', '5']);
    expect(state()).toEqual(COMPLETE);
    expect(out).toContain(CLIENT_ID);
  });

  it('is given up in the end, and the next run continues', () => {
    lay({}, [
      {
        command: 'iam service-accounts add-iam-policy-binding',
        text: 'NOT_FOUND: Unknown service account',
        times: 7,
      },
    ]);
    const {status, err} = run('--project=smime-1');
    expect([status, slept()]).toEqual([1, ['5', '10', '15', '20', '30', '40']]);
    expect(err).toContain('Unknown service account');
    expect(run('--project=smime-1').status).toBe(0);
    expect(state()).toEqual(COMPLETE);
  });
});

describe('what stops it', () => {
  it('is nobody logged in', () => {
    lay({user: []});
    const {status, err} = run('--project=smime-1');
    expect([status, changes()]).toEqual([1, []]);
    expect(err).toContain('gcloud auth login');
  });

  it('is a project that is about to be deleted', () => {
    lay({...COMPLETE, 'projects/smime-1/lifecycle': ['DELETE_REQUESTED']});
    const {status, err} = run('--project=smime-1');
    expect([status, changes()]).toEqual([1, []]);
    expect(err).toContain('gcloud projects undelete smime-1');
  });

  it.each([
    [
      'an expired login',
      'projects describe',
      'Reauthentication required. Please run: $ gcloud auth login',
      /Run "gcloud auth login"/,
    ],
    [
      'terms that were not accepted',
      'projects create',
      'PERMISSION_DENIED: Callers must accept Terms of Service',
      /console\.cloud\.google\.com once/,
    ],
    [
      'a project ID of somebody else',
      'projects create',
      'ALREADY_EXISTS: The project ID you specified is already in use by another project.',
      /choose another one/,
    ],
    [
      'no right to create projects',
      'projects create',
      'PERMISSION_DENIED: No permission to create project in organization',
      /Project Creator/,
    ],
    [
      'a quota of projects that is used up',
      'projects create',
      'You have exceeded your allotted project quota.',
      /quota of projects is used up/,
    ],
    [
      'no right to enable APIs',
      'services enable',
      "PERMISSION_DENIED: Permission 'serviceusage.services.enable' denied",
      /Service Usage Admin/,
    ],
    [
      'a policy against service accounts',
      'iam service-accounts create',
      'FAILED_PRECONDITION: constraints/iam.disableServiceAccountCreation',
      /iam\.disableServiceAccountCreation\) forbids/,
    ],
    [
      'no right to create service accounts',
      'iam service-accounts create',
      "PERMISSION_DENIED: Permission 'iam.serviceAccounts.create' denied",
      /Service Account Admin/,
    ],
    [
      'a policy against foreign operators',
      'iam service-accounts add-iam-policy-binding',
      'FAILED_PRECONDITION: One or more users named in the policy do not belong to a permitted customer.',
      /Use an address of it as operator/,
    ],
    [
      'another policy',
      'services enable',
      'FAILED_PRECONDITION: violates constraints/gcp.restrictServiceUsage',
      /organization policy forbids/,
    ],
    [
      'an unknown error',
      'services list',
      'INTERNAL: something else',
      /run this again/,
    ],
  ])('is %s, with what to do', (_, command, text, advice) => {
    lay({}, [{command, text}]);
    const {status, err} = run('--project=smime-1');
    expect([status, slept()]).toEqual([1, []]);
    expect(err).toContain(text);
    expect(err).toMatch(advice);
  });
});
