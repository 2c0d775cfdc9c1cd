/** Programs in processes of their own: how long they take, and the most memory that they had. */
import {spawn, type ChildProcess} from 'node:child_process';
import {readFileSync} from 'node:fs';

export interface Ran {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** 0 where the system does not say it (only Linux does). */
  readonly mebibytes: number;
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
  const hear = (it: unknown) => {
    said = (said + String(it)).slice(-SHOWN);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const timer = setInterval(() => {
    mebibytes = Math.max(mebibytes, mostMemory(child));
  }, LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1000;
      resolve({seconds, mebibytes, code, said});
    });
  });
}

/** The most that was resident so far, in MiB. */
function mostMemory({pid}: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    // It has just ended, or the system has no such file.
    return 0;
  }
}

export interface Server {
  readonly url: string;
  stop(): void;
}

/** Starts `bench/http/serve.ts`. @throws Error if it ends before it listens */
export function served(args: readonly string[]): Promise<Server> {
  const child = spawn(
    process.execPath,
    ['run.js', 'bench/http/serve.ts', ...args],
    {stdio: ['ignore', 'pipe', 'inherit']},
  );
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', it => {
      said += String(it);
      const url = /^(http:\S+)\n/m.exec(said)?.[1];
      if (url) resolve({url, stop: () => child.kill()});
    });
    child.once('close', code =>
      reject(new Error(`the emulator's server ended with ${code}`)),
    );
  });
}
