/** What `npm pack` gives, installed in an empty folder without the network: it does the demo company. */
import {execFile, execFileSync} from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {Clock} from '../../emulator/clock';
import {serve, serviceAccountKey} from '../../emulator/google/server';
import {
  createSampleCompany,
  SAMPLE_START,
  type SampleCompany,
} from '../../emulator/sample-company/company';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'packed-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', [...args], {
    ...{cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']},
  });
}

/** Rows of the company's sheet that its task has: one that can be uploaded, and one that can't. */
const isForTask = ({note}: SampleCompany['rows'][number]): boolean =>
  ['made by keytool', 'wrong password'].includes(note);

/** The rows of the company's sheet as a CSV, with their files next to it, and those of the task. */
function writeRows({google, rows, operator}: SampleCompany): void {
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  const lines = rows.map(({user, alias, file, password}, i) => {
    const id = /[-\w]{25,}/.exec(file)?.[0] ?? '';
    const found = google.drive.get(id, operator);
    const name = found ? `${i}.p12` : '';
    if (found) writeFileSync(path.join(folder, name), found.bytes);
    return [user, alias, name, password].map(quoted).join(',');
  });
  const ofTask = lines.filter((_, i) => isForTask(rows[i]!));
  for (const [name, some] of [
    ['rows.csv', lines],
    ['task.csv', ofTask],
  ] as const) {
    const csv = ['User,Alias,File,Password', ...some].join('\n');
    writeFileSync(path.join(folder, name), csv);
  }
}

it('npm pack gives a file that runs without the repository and without other packages', async () => {
  const clock = new Clock(SAMPLE_START);
  const company = await createSampleCompany({clock, iterations: 1});
  const {google, rows, settings} = company;
  const server = await serve(google, 0);
  try {
    npm(['pack', '--pack-destination', folder], process.cwd());
    const [tarball] = readdirSync(folder);
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}');
    npm(['install', '--omit=dev', '--offline', `./${tarball}`], folder);
    const installed = readdirSync(path.join(folder, 'node_modules'));
    expect(installed.filter(it => !it.startsWith('.'))).toEqual([
      'smime-rollout',
    ]);

    writeRows(company);
    const key = serviceAccountKey(google, settings.serviceAccount, server.url);
    writeFileSync(path.join(folder, 'key.json'), JSON.stringify(key));
    // The company lives on one day.
    writeFileSync(
      path.join(folder, 'day.mjs'),
      `const now = Date.now; const from = now(); Date.now = () => ${SAMPLE_START} + now() - from;`,
    );
    const {code, output} = await run(server.url, ['--csv', 'rows.csv']);
    expect(output).toMatch(/\d+ succeeded/);
    expect(code).toBe(1);
    const held = rows.filter(({user, alias, gmail}) => {
      if (gmail !== 'accepted') return false;
      return google.smimeInfos(user, alias || user).length === 0;
    });
    expect(held.map(it => it.note)).toEqual([]);
    const passwords = rows.map(it => it.password).filter(it => it.length > 5);
    expect(passwords.filter(it => output.includes(it))).toEqual([]);

    // As the image of the job runs it; a task with rows that need attention is not begun again for them.
    const image = readFileSync('scripts/cloud-run/Dockerfile', 'utf8');
    expect(image).toContain('ENTRYPOINT ["smime-rollout"]');
    const ofJob = ['--csv', 'task.csv', '--job-folder', 'job'];
    const task = await run(server.url, ofJob, {
      ...{CLOUD_RUN_TASK_INDEX: '0', CLOUD_RUN_TASK_COUNT: '1'},
      CLOUD_RUN_EXECUTION: 'nightly-abcde',
    });
    expect(task.code).toBe(0);
    expect(readdirSync(path.join(folder, 'job'))).toEqual(['nightly-abcde']);
    const part = path.join(folder, 'out-0001-of-0001.jsonl');
    const states = [
      ...readFileSync(part, 'utf8').matchAll(/"state":"(\w+)"/g),
    ].map(it => it[1]!);
    expect(states.sort()).toEqual(['blocked', 'kept']);
  } finally {
    await server.close();
  }
});

function run(
  url: string,
  more: readonly string[],
  task: Readonly<Record<string, string>> = {},
): Promise<{code: number; output: string}> {
  return new Promise(resolve => {
    execFile(
      path.join(folder, 'node_modules/.bin/smime-rollout'),
      [
        ...['upload', '--json-out', 'out.jsonl'],
        ...['--key-file', 'key.json', '--endpoint', url, ...more],
      ],
      {
        cwd: folder,
        env: {
          ...task,
          PATH: process.env['PATH'],
          LANG: 'C',
          NODE_OPTIONS: `--import=${path.join(folder, 'day.mjs')}`,
        },
      },
      (error, stdout, stderr) => {
        const out = readFileSync(path.join(folder, 'out.jsonl'), 'utf8');
        const code = Number(error?.code ?? 0);
        resolve({code, output: stdout + stderr + out});
      },
    );
  });
}

it('has the license of every library in it', () => {
  const notices = readFileSync(
    path.join(
      folder,
      'node_modules/smime-rollout/dist-command-line/NOTICES.txt',
    ),
    'utf8',
  );
  for (const name of ['yargs', 'google-auth-library', '@noble/curves']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'));
  }
});
