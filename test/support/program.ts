/** The command line's program, built, and as a process. */
import {spawn, type ChildProcessWithoutNullStreams} from 'node:child_process';
import {existsSync, readFileSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';
import {buildCommandLine} from '../../build/command-line.js';

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process that signals are sent to. */
export interface Signaled {
  readonly pid: number;
  /** @returns false if it is over */
  kill(signal: NodeJS.Signals): boolean;
}

/**
 * The program, built once for all test files of a run. Two workers may build it at the same time; both results are the same, and each is
 * there as a whole.
 */
export async function builtProgram(): Promise<string> {
  const folder = path.dirname(process.env['PACKED_FOLDER']!);
  const program = path.join(folder, 'program', 'smime-rollout.mjs');
  if (existsSync(program)) return program;
  const own = path.join(folder, `program-${process.pid}`);
  await buildCommandLine(own);
  try {
    renameSync(own, path.dirname(program));
  } catch (error) {
    // The other worker’s is there.
    if (!existsSync(program)) throw error;
    rmSync(own, {recursive: true});
  }
  return program;
}

/** How a process ended, with what it said. @param during - receives the process */
export function ended(
  child: ChildProcessWithoutNullStreams,
  during?: (child: Signaled) => void,
): Promise<Ended> {
  const end = endOf(child);
  const {pid} = child;
  if (pid !== undefined) {
    during?.({pid, kill: signal => child.kill(signal)});
  }
  return end;
}

/** It says which process it has begun, and waits until that has ended, also while it is stopped. */
const SHELL = 'set -m; "$@" 3>&- & echo $! >&3; wait -f $!';

/**
 * Runs a command as a shell does at a terminal: in a process group of its own, which the shell watches. Only such a one is sure to be
 * stopped by SIGTSTP; the system discards the signal where nobody could continue the process.
 *
 * @param during - receives the command's process
 */
export function endedUnderShell(
  command: readonly string[],
  where: {readonly cwd: string; readonly env: NodeJS.ProcessEnv},
  during: (child: Signaled) => void,
): Promise<Ended> {
  const shell = spawn('bash', ['-c', SHELL, 'bash', ...command], {
    ...where,
    stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
  });
  let isOver = false;
  shell.stdio[3]!.once('data', (it: unknown) => {
    const pid = Number(String(it));
    during({
      pid,
      kill: signal => !isOver && process.kill(pid, signal),
    });
  });
  return endOf(shell).finally(() => {
    isOver = true;
  });
}

/** Whether a process is neither stopped nor over; null where the system does not say it (only Linux does). */
export function isRunning(pid: number): boolean | null {
  if (process.platform !== 'linux') return null;
  let stat: string;
  try {
    stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    // It is over.
    return false;
  }
  return !'TtZX'.includes(/\) (\w)/.exec(stat)?.[1] ?? 'R');
}

function endOf(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  return new Promise((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', it => (stdout += String(it)));
    child.stderr.on('data', it => (stderr += String(it)));
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({code, signal, stdout, stderr}),
    );
  });
}
