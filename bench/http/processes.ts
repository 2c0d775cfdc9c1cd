/** Programs in processes of their own: how long they take, and the most memory that they had. */
import {spawn, type ChildProcess} from 'node:child_process';
import {readFileSync} from 'node:fs';

export interface Ran {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** 0 where the system does not say it (only Linux does). */
  readonly mebibytes: number;
  /** Of processors, as far as was seen; 0 where the system does not say it. */
  readonly processorSeconds: number;
  readonly code: number | null;
  /** The end of what it said. */
  readonly said: string;
}

const LOOK_EVERY_MS = 100;
const SHOWN = 2000;

/** Runs a program until it ends. */
export function ran(
  args: readonly string[],
  cwd = '.',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  const began = performance.now();
  const child = spawn(process.execPath, [...args], {
    ...{cwd, env: {...process.env, ...env}},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let mebibytes = 0;
  let processorSeconds = 0;
  const hear = (it: unknown) => {
    said = (said + String(it)).slice(-SHOWN);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const timer = setInterval(() => {
    mebibytes = Math.max(mebibytes, mostMemory(child));
    processorSeconds = Math.max(processorSeconds, processorTime(child));
  }, LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1000;
      resolve({seconds, mebibytes, processorSeconds, code, said});
    });
  });
}

/** The most that was resident so far, in MiB. */
function mostMemory({pid}: ChildProcess): number {
  const status = textOf(`/proc/${pid}/status`);
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
}

/** Seconds of processors so far. proc_pid_stat(5): fields 14 and 15, in hundredths. */
function processorTime({pid}: ChildProcess): number {
  const stat = textOf(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The process has just ended, or the system has no such file.
    return '';
  }
}

export interface Server {
  readonly url: string;
  /** @returns the seconds of processors that it has taken since it began to listen */
  stop(): Promise<number>;
}

/** Starts `bench/http/serve.ts`. @throws Error if it ends before it listens */
export function served(args: readonly string[]): Promise<Server> {
  const child = spawn(
    process.execPath,
    ['run.js', 'bench/http/serve.ts', ...args],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  let said = '';
  const closed = new Promise<void>(resolve =>
    child.once('close', () => resolve()),
  );
  const stop = async () => {
    child.kill();
    await closed;
    return Number(/^processor (.+)$/m.exec(said)?.[1] ?? 0);
  };
  return new Promise((resolve, reject) => {
    child.stdout.on('data', it => {
      said += String(it);
      const url = /^(http:\S+)\n/m.exec(said)?.[1];
      if (url) resolve({url, stop});
    });
    child.once('close', code =>
      reject(new Error(`the emulator's server ended with ${code}`)),
    );
  });
}
