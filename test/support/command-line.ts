/** The command line as a process of its own, against the emulated Google behind a socket. */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Clock} from '../../emulator/clock';
import {createGoogle, type Google} from '../../emulator/google/google';
import {serve, serviceAccountKey} from '../../emulator/google/server';
import {
  DAY_ZERO,
  makeCertificates,
  type Certificates,
} from '../../emulator/renewing-company';
import {runCommand, type Said} from './command-line-on';
import {builtProgram, ended, type Ended, type Signaled} from './program';

const ACCOUNT = 'robot@project.iam.gserviceaccount.com';
const DAY_MS = 86_400_000;

export interface CommandLine {
  readonly folder: string;
  readonly users: readonly string[];
  readonly certificates: Certificates;
  /** What Gmail holds: for each user the fingerprint of each certificate, the default's with a star. */
  held(): string[];
  /** A fresh Google with the same users. */
  reset(): Promise<void>;
  /**
   * Runs a command over the CSV of the folder.
   *
   * @param during - receives the process once it has begun
   */
  run(
    args: readonly string[],
    during?: (child: Signaled) => void,
    env?: Readonly<Record<string, string>>,
  ): Promise<Ended>;
  /** Runs a command over the CSV of the folder in this process, without sockets. */
  runHere(name: string, args?: Parameters<typeof runCommand>[1]): Promise<Said>;
  /**
   * Runs the program with these arguments alone.
   *
   * @param typed - what a person types at a pseudo terminal, which both streams are then; absent: pipes
   */
  runAlone(
    args: readonly string[],
    at?: {readonly typed?: string; readonly env?: NodeJS.ProcessEnv},
  ): Promise<Ended>;
  /** What reaches Google: options of every command. */
  access(): readonly string[];
  /** Requests that Google has answered. */
  answered(): number;
  close(): Promise<void>;
}

/** @param count - of users, who share a certificate file */
export async function openCommandLine(count: number): Promise<CommandLine> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-command-line-'));
  const program = await builtProgram();
  const users = Array.from({length: count}, (_, i) => `user${i}@cli.example`);
  const now = Date.now();
  const certificates = await makeCertificates([
    {
      ...{name: 'now', addresses: users},
      validity: validityAt(now),
    },
  ]);
  writeFileSync(path.join(folder, 'all.p12'), certificates.file('now'));
  writeFileSync(
    path.join(folder, 'rows.csv'),
    [
      'User,File,Password',
      ...users.map(it => `${it},all.p12,${certificates.password('now')}`),
    ].join('\n'),
  );
  let google: Google;
  let serving: Awaited<ReturnType<typeof serve>> | null = null;
  let answered = 0;
  const reset = async () => {
    await serving?.close();
    google = createGoogle({clock: new Clock(now)});
    google.trustRoot(certificates.trustedRoot);
    google.addServiceAccount({email: ACCOUNT, clientId: '1'});
    const scope = 'https://www.googleapis.com/auth/gmail.settings';
    google.delegate('1', [`${scope}.basic`, `${scope}.sharing`]);
    for (const primary of users) google.addUser({primary});
    // Who runs a command without the key.
    google.grantTokenCreator(ACCOUNT, users[0]!);
    const handle = google.handle.bind(google);
    google.handle = request => {
      answered++;
      return handle(request);
    };
    serving = await serve(google, 0);
    writeFileSync(
      path.join(folder, 'key.json'),
      JSON.stringify(serviceAccountKey(google, ACCOUNT, serving.url)),
      {mode: 0o600},
    );
  };
  await reset();
  return {
    ...{folder, users, certificates, reset},
    answered: () => answered,
    held: () =>
      users.map(it =>
        google
          .smimeInfos(it)
          .map(({isDefault, issuerCn}) => (isDefault ? '*' : '') + issuerCn)
          .join(),
      ),
    access: () => ['--key-file', 'key.json', '--endpoint', serving!.url],
    run: (args, during, env = {}) =>
      ended(
        spawn(
          process.execPath,
          [
            ...[program, ...args, '--csv', 'rows.csv'],
            ...['--key-file', 'key.json', '--endpoint', serving!.url],
          ],
          {cwd: folder, env: {...process.env, ...env, LANG: 'C'}},
        ),
        during,
      ),
    runHere: (name, args = {}) =>
      runCommand(
        name,
        {csv: path.join(folder, 'rows.csv'), ...args},
        {google, operator: users[0]!, serviceAccount: ACCOUNT},
      ),
    runAlone(args, {typed, env = {}} = {}) {
      const command = [process.execPath, program, ...args];
      const where = {cwd: folder, env: {...process.env, LANG: 'C', ...env}};
      const child =
        typed === undefined
          ? spawn(command[0]!, command.slice(1), where)
          : spawn('script', onTerminal(command), where);
      const end = ended(child);
      // Pipes stay open until the program has read them: a question comes late.
      if (typed === undefined) child.stdin.end();
      else {
        child.stdout.once('data', () => child.stdin.write(typed));
        void end.then(() => child.stdin.end());
      }
      return end;
    },
    async close() {
      await serving?.close();
      rmSync(folder, {recursive: true});
    },
  };
}

/** Arguments of `script`, which gives a command a pseudo terminal and ends as it does. */
function onTerminal(command: readonly string[]): string[] {
  if (process.platform === 'darwin') return ['-q', '/dev/null', ...command];
  const quoted = command.map(it => `'${it.replace(/'/g, "'\\''")}'`);
  return ['-q', '-e', '-c', quoted.join(' '), '/dev/null'];
}

/** The program goes by the real time: certificates of this month, so that they are made once in it. */
export function validityAt(now: number): readonly [number, number] {
  const days = Math.floor((now - DAY_ZERO) / (30 * DAY_MS)) * 30;
  return [days - 1, days + 360];
}
