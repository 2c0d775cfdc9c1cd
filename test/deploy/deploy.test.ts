/** `npm run create` and `npm run push`, with a fake clasp. */
import {createHash} from 'node:crypto';
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {CannotDeploy} from '../../deploy/cannot-deploy';
import {adviceAfter} from '../../deploy/clasp-advice';
import {readClaspSettings} from '../../deploy/clasp-settings';
import {smallProject, type Play, type SmallProject} from './small-project';

const FRESH = '{"rootDir": "dist"}';
const CONNECTED = '{"rootDir": "dist", "scriptId": "script-1"}';
const CREATE = [
  'create-script',
  '--type',
  'sheets',
  '--title',
  'S/MIME Rollout',
  '--rootDir',
  'dist',
];
const PUSH = ['push', '--force'];
const PUSHED: Play = {
  prints: [
    'Pushed 3 files at 9:41:00 AM.',
    '└─ dist/appsscript.json',
    '└─ dist/Code.js',
    '└─ dist/sidebar.html',
  ],
};
const CREATED: Play = {
  trace: ['Created container sheet-1', 'Created script script-1'],
  prints: ['Created new document: https://drive.google.com/open?id=sheet-1'],
  files: {
    // As clasp writes it, after it has fetched the new script's own manifest into dist/.
    '.clasp.json': JSON.stringify({
      scriptId: 'script-1',
      rootDir: 'dist',
      parentId: 'sheet-1',
    }),
    'dist/appsscript.json': '{"timeZone": "America/New_York"}',
  },
};
const API_OFF =
  'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.';
const NO_LOGIN: Play = {status: 1, errors: ['No credentials found.']};

let project: SmallProject;
beforeAll(() => {
  project = smallProject();
});
beforeEach(() => {
  project.write('.clasp.json', FRESH);
  project.plays({'create-script': CREATED, push: PUSHED});
});
afterAll(() => project.end());

/** The expected lines for the present content of dist/. */
const hashes = () =>
  ['Code.js', 'sidebar.html', 'appsscript.json'].map(name => {
    const hash = createHash('sha256').update(project.read(`dist/${name}`));
    return `${hash.digest('hex')}  ${name}`;
  });

describe('npm run create', () => {
  it('makes the Sheet, pushes this project’s own manifest, and prints both addresses', async () => {
    const {status, out, err} = await project.deploy('create');
    expect([status, err]).toEqual([0, '']);
    expect(project.calls()).toEqual([CREATE, PUSH]);
    expect(project.read('dist/appsscript.json')).toContain('urlFetchWhitelist');
    expect(out).toContain(
      'https://docs.google.com/spreadsheets/d/sheet-1/edit',
    );
    expect(out).toContain('https://script.google.com/d/script-1/edit');
    for (const line of hashes()) expect(out).toContain(line);
  });

  it('passes the title to clasp unchanged', async () => {
    const title = ' 50 % "größer" & $(echo) `x` ^| \\ 試す ';
    expect((await project.deploy('create', title)).status).toBe(0);
    expect(project.calls()[0]![4]).toBe(title);
  });

  it('names "npm run clasp -- login" where nobody is logged in', async () => {
    project.plays({'create-script': NO_LOGIN});
    const {status, err} = await project.deploy('create');
    expect(status).toBe(1);
    expect(err).toContain('npm run clasp -- login');
    expect(err).not.toMatch(/left behind|^ +at /m);
    expect(project.calls()).toEqual([CREATE]);
  });

  it('prints the address of the empty Sheet that is left behind if the Apps Script API is off', async () => {
    project.plays({
      'create-script': {
        status: 1,
        trace: [
          'Creating clasp instance with options: [Object]',
          'Created container sheet-2',
          'Handling API error: Error: off',
          '    at handle (project.js:1:1)',
        ],
        errors: [API_OFF],
      },
    });
    const {status, err} = await project.deploy('create');
    expect(status).toBe(1);
    expect(err).toContain(API_OFF);
    expect(err).toContain('https://script.google.com/home/usersettings');
    expect(err).toMatch(
      /left behind.*https:\/\/docs\.google\.com\/spreadsheets\/d\/sheet-2\/edit/,
    );
    expect(err).not.toMatch(/clasp:core|^ +at /m);
    expect(project.calls()).toEqual([CREATE]);
  });

  it('says how to find that Sheet where clasp does not trace its id', async () => {
    project.plays({'create-script': {status: 1, errors: [API_OFF]}});
    const {err} = await project.deploy('create', 'My Sheet');
    expect(err).toContain('an empty Sheet named "My Sheet" was left behind');
    expect(err).toContain('https://drive.google.com/drive/search?q=');
  });

  it('says which script exists already where clasp fails after creating it', async () => {
    project.plays({
      'create-script': {status: 1, trace: CREATED.trace!, errors: ['Boom']},
    });
    const {status, err} = await project.deploy('create');
    expect(status).toBe(1);
    expect(err).toContain('"scriptId": "script-1"');
    expect(err).toContain(
      'https://docs.google.com/spreadsheets/d/sheet-1/edit',
    );
  });

  it('ends where clasp fails but reports success', async () => {
    project.plays({
      'create-script': {
        errors: [
          "error: too many arguments for 'create-script'. Expected 0 arguments but got 1.",
        ],
      },
      push: PUSHED,
    });
    const {status, err} = await project.deploy('create');
    expect(status).toBe(1);
    expect(err).toContain('clasp did not create the Sheet');
    expect(project.calls()).toEqual([CREATE]);
  });

  it('makes no Sheet where the build fails', async () => {
    project.write('allowed-hosts.json', '{');
    const {status, err} = await project.deploy('create');
    project.remove('allowed-hosts.json');
    expect([status, project.calls()]).toEqual([1, []]);
    expect(err).toMatch(
      /^The build failed, nothing was pushed\. allowed-hosts/,
    );
    expect(err).not.toMatch(/^ +at /m);
  });

  it('makes no second Sheet', async () => {
    project.write('.clasp.json', CONNECTED);
    const {status, err} = await project.deploy('create');
    expect([status, project.calls()]).toEqual([1, []]);
    expect(err).toContain('"npm run push" updates it');
  });
});

describe('.clasp.json', () => {
  const read = () => {
    const here = process.cwd();
    process.chdir(project.folder);
    try {
      return readClaspSettings();
    } finally {
      process.chdir(here);
    }
  };

  it.each([
    ['is missing', null],
    ['is empty', ''],
    ['is cut off', '{"rootDir": '],
    ['holds a list', '[]'],
    ['holds null', 'null'],
    ['has a number for a script', '{"rootDir": "dist", "scriptId": 5}'],
    ['has an address for a script', '{"rootDir": "dist", "scriptId": "a/b"}'],
    ['has no folder', '{}'],
    ['has another folder', '{"rootDir": "src"}'],
    ['has another folder in srcDir', '{"rootDir": "dist", "srcDir": "src"}'],
  ])('gets a sentence where it %s', (_, text) => {
    if (text === null) project.remove('.clasp.json');
    else project.write('.clasp.json', text);
    expect(read).toThrow(CannotDeploy);
    expect(read).toThrow(
      /^\.clasp\.json (is missing|cannot be used: ).*\{"rootDir": "dist"\}.*$/,
    );
  });

  it.each([
    ['with a byte order mark', `\uFEFF${CONNECTED}\r\n`],
    [
      'as clasp writes it',
      '{"scriptId": "script-1", "rootDir": "dist", "filePushOrder": []}',
    ],
    ['with a slash', '{"scriptId": "script-1", "rootDir": "./dist/"}'],
  ])('is read %s', (_, text) => {
    project.write('.clasp.json', text);
    expect(read()).toEqual({scriptId: 'script-1', sheetId: null});
  });

  it('ends a command without a stack where it is broken', async () => {
    project.write('.clasp.json', '{');
    const {status, err} = await project.deploy('push', '--built');
    expect([status, project.calls()]).toEqual([1, []]);
    expect(err).toMatch(/^\.clasp\.json cannot be used: .*\n$/);
  });
});

describe('npm run push', () => {
  beforeAll(async () => {
    project.write('.clasp.json', CONNECTED);
    project.plays({push: PUSHED});
    expect((await project.deploy('push')).status).toBe(0);
  });
  beforeEach(() => project.write('.clasp.json', CONNECTED));

  it('builds, and prints the SHA-256 of what it pushed', async () => {
    project.write('dist/Code.js', 'old');
    const {status, out} = await project.deploy('push');
    expect([status, project.calls()]).toEqual([0, [PUSH]]);
    expect(project.read('dist/Code.js')).toContain('function onOpen()');
    for (const line of hashes()) expect(out).toContain(line);
    expect(out).toContain('https://script.google.com/d/script-1/edit');
    expect(out).toContain('Manage deployments');
  });

  it('pushes the reviewed build with --built, although the sources have changed', async () => {
    project.write('dist/Code.js', '// reviewed');
    const {status, out} = await project.deploy('push', '--built');
    expect([status, project.calls()]).toEqual([0, [PUSH]]);
    expect(project.read('dist/Code.js')).toBe('// reviewed');
    for (const line of hashes()) expect(out).toContain(line);
  });

  it('accepts that the script has these files already', async () => {
    project.plays({push: {prints: ['Script is already up to date.']}});
    expect((await project.deploy('push', '--built')).status).toBe(0);
  });

  it('pushes nothing with --built before there was a build', async () => {
    const built = ['Code.js', 'sidebar.html', 'appsscript.json']
      .map(it => `dist/${it}`)
      .map(it => [it, project.read(it)] as const);
    project.remove('dist');
    const {status, err} = await project.deploy('push', '--built');
    mkdirSync(path.join(project.folder, 'dist'));
    expect([status, project.calls()]).toEqual([1, []]);
    expect(err).toContain('"npm run build"');
    for (const [name, text] of built) project.write(name, text);
  });

  it('pushes nothing with --built where dist/ holds another file', async () => {
    project.write('dist/more.js', '');
    const {status, err} = await project.deploy('push', '--built');
    project.remove('dist/more.js');
    expect([status, project.calls()]).toEqual([1, []]);
    expect(err).toContain('"more.js"');
  });

  it.each([
    ['nobody is logged in', NO_LOGIN, /npm run clasp -- login/],
    [
      'clasp fails for another reason',
      {status: 1, errors: ['Boom']},
      /clasp did not push/,
    ],
    [
      'clasp fails but reports success',
      {errors: ["error: unknown option '--force'"]},
      /clasp did not push/,
    ],
    [
      'clasp leaves out a file',
      {prints: ['Pushed 2 files at 9:41:00 AM.']},
      /clasp did not push the three files/,
    ],
    [
      'dist/ changes under way',
      {...PUSHED, files: {'dist/Code.js': 'other'}},
      /changed during the push/,
    ],
  ] as const)(
    'fails with what to do where %s',
    async (_, play: Play, advice) => {
      project.plays({push: play});
      const {status, out, err} = await project.deploy('push', '--built');
      expect([status, err]).toEqual([1, expect.stringMatching(advice)]);
      expect(out).not.toContain('SHA-256');
      expect(err).not.toMatch(/^ +at /m);
    },
  );

  it('needs a script', async () => {
    project.write('.clasp.json', FRESH);
    const {status, err} = await project.deploy('push', '--built');
    expect([status, project.calls()]).toEqual([1, []]);
    expect(err).toContain('"npm run create" makes one');
  });
});

it.each([
  [['push', '--build'], '--build'],
  [['push', 'now'], '--built'],
  [['create', '--built'], 'push -- --built'],
  [['remove'], 'Use "create", "push", or "clasp"'],
])('refuses %j', async (args, said) => {
  const {status, err} = await project.deploy(...args);
  expect([status, project.calls()]).toEqual([1, []]);
  expect(err).toContain(said);
});

it.each([
  ['invalid_grant', /npm run clasp -- login/],
  [
    'No access, refresh token, API key or refresh handler callback is set.',
    /npm run clasp -- login/,
  ],
  [API_OFF, /script\.google\.com\/home\/usersettings, wait/],
  ['admin_policy_enforced', /administrator has to trust clasp/],
  ['Requested entity was not found.', /npm run clasp -- show-authorized-user/],
  ['getaddrinfo ENOTFOUND oauth2.googleapis.com', /could not be reached/],
])('says what to do after %j', (printed, advice) => {
  expect(adviceAfter(printed)).toMatch(advice);
});

it('knows nothing to do after an unknown message of clasp', () => {
  expect(adviceAfter('Boom')).toBeNull();
});
