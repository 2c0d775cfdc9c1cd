import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

/** The `openssl` program over files in a folder of its own. */
export interface OpenSslFolder {
  /** Puts a file into the folder. */
  write(name: string, content: string | Uint8Array): void;
  /** Runs it there and gives what it prints. @throws when it fails */
  run(...args: string[]): string;
  /** A file that it made. */
  read(name: string): Uint8Array;
  close(): void;
}

export function openSslFolder(): OpenSslFolder {
  const folder = mkdtempSync(path.join(tmpdir(), 'smime-rollout-'));
  return {
    write: (name, content) => writeFileSync(path.join(folder, name), content),
    run: (...args) =>
      execFileSync('openssl', args, {
        cwd: folder,
        encoding: 'utf8',
        env: {...process.env, PASSWORD},
        stdio: ['ignore', 'pipe', 'pipe'],
      }),
    read: name => Uint8Array.from(readFileSync(path.join(folder, name))),
    close: () => rmSync(folder, {recursive: true}),
  };
}

/** In the environment of every run, for `env:PASSWORD`. */
export const PASSWORD = 'Grüße 7';
