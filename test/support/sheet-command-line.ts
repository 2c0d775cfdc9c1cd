/** The command line as processes of their own over a spreadsheet, which the emulated Google serves behind a socket. */
import {spawn} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {Clock} from '../../emulator/clock';
import {SERVICE_ACCOUNT, type Line} from '../../emulator/company';
import {serve, serviceAccountKey} from '../../emulator/google/server';
import {
  makeCertificates,
  openRenewingCompany,
} from '../../emulator/renewing-company';
import {checkpoint} from '../../emulator/checkpoint';
import {validityAt} from './command-line';
import {googleCheckpoint} from './google-checkpoint';
import {operatingOn} from './operating';
import {
  builtProgram,
  ended,
  endedUnderShell,
  type Ended,
  type Signaled,
} from './program';
import {DIST} from './project';

export interface SheetCommandLine {
  readonly folder: string;
  /** What Gmail holds: for each user the issuer of each certificate, the default's with a star. */
  held(): string[];
  /** The lines of a sheet, by header. */
  lines(sheet: string): Line[];
  /** Google and the spreadsheet as they were at first. */
  reset(): void;
  /**
   * Runs a command over the spreadsheet.
   *
   * @param during - receives the process once it has begun
   * @param underShell - whether SIGTSTP is to stop it
   */
  run(
    args: readonly string[],
    as?: {
      readonly env?: Readonly<Record<string, string>>;
      readonly during?: (child: Signaled) => void;
      readonly underShell?: boolean;
    },
  ): Promise<Ended>;
  /** Requests that Google has answered. */
  answered(): number;
  close(): Promise<void>;
}

/** @param count - of users, who share a certificate file, with a row each */
export async function openSheetCommandLine(
  count: number,
): Promise<SheetCommandLine> {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-sheet-'));
  const program = await builtProgram();
  const users = Array.from({length: count}, (_, i) => `user${i}@cli.example`);
  const clock = new Clock(Date.now());
  const certificates = await makeCertificates([
    {name: 'now', addresses: users, validity: validityAt(clock.now())},
  ]);
  const {google, workspace, fillIn} = openRenewingCompany({
    ...{certificates, clock, bundle: DIST},
    users: users.map(primary => ({primary})),
  });
  const file = google.addDriveFile({
    name: 'all.p12',
    bytes: certificates.file('now'),
    readers: [SERVICE_ACCOUNT],
  });
  const password = certificates.password('now');
  fillIn(users.map(user => ({user, file, password})));
  workspace.spreadsheet.editors.push(SERVICE_ACCOUNT);
  let answered = 0;
  const handle = google.handle.bind(google);
  google.handle = request => {
    answered++;
    return handle(request);
  };
  const serving = await serve(google, 0);
  const key = serviceAccountKey(google, SERVICE_ACCOUNT, serving.url);
  const [keyFile, roots] = ['key.json', 'roots.pem'];
  writeFileSync(path.join(folder, keyFile), JSON.stringify(key), {mode: 0o600});
  writeFileSync(path.join(folder, roots), certificates.trustedRoot);
  const backs = [
    checkpoint(workspace.spreadsheet),
    googleCheckpoint(google),
  ] as const;
  const {lines} = operatingOn(workspace);
  return {
    ...{folder, lines},
    answered: () => answered,
    reset() {
      for (const back of backs) back();
    },
    held: () =>
      users.map(it =>
        google
          .smimeInfos(it)
          .map(({isDefault, issuerCn}) => (isDefault ? '*' : '') + issuerCn)
          .join(),
      ),
    run(args, {env = {}, during, underShell = false} = {}) {
      const command = [
        ...[process.execPath, program, ...args],
        ...['--sheet', workspace.spreadsheet.id, '--key-file', keyFile],
        ...['--roots', roots, '--endpoint', serving.url],
      ];
      const where = {cwd: folder, env: {...process.env, ...env, LANG: 'C'}};
      return underShell
        ? endedUnderShell(command, where, it => during?.(it))
        : ended(spawn(command[0]!, command.slice(1), where), during);
    },
    async close() {
      await serving.close();
      rmSync(folder, {recursive: true});
    },
  };
}
