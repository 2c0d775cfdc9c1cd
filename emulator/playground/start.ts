/**
 * `npm start [-- --port N --speed MS --no-open]`: builds the project and opens the playground, a small Google Sheet with the
 * script bound to it, over the sample company's emulated Workspace.
 */
import {spawn} from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import {pathToFileURL} from 'node:url';
import {programOptions} from '../../build/program-options.js';
import {servePlayground} from './server';

const PORT = 8090;
/** Slow enough to watch a run and to stop it, quick enough not to wait. */
const SPEED = 120;
const MOST_SPEED = 10_000;
const DIST = 'dist';

const USAGE = `npm start -- [options]

Builds the project and opens the playground: a small Google Sheet with the script, over an emulated Google.

  --port N    the port, ${PORT} unless you name another one
  --speed MS  how long each request to Google takes, in milliseconds, ${SPEED} unless you say otherwise
  --no-open   prints the address, and opens no browser`;

async function main(): Promise<void> {
  const {values} = programOptions(USAGE, {
    options: {
      port: {type: 'string'},
      speed: {type: 'string', default: String(SPEED)},
      'no-open': {type: 'boolean', default: false},
    },
    check({port, speed}) {
      if (port !== undefined) numberOf('--port', port, 65535);
      numberOf('--speed', speed, MOST_SPEED);
    },
  });
  const port =
    values.port === undefined ? null : numberOf('--port', values.port, 65535);
  const speed = numberOf('--speed', values.speed, MOST_SPEED);
  await buildProject();
  const {url} = await serve(port, speed);
  process.stdout.write(
    `The playground is at ${url}\nEverything in it is emulated and stays on this computer. Stop it with Ctrl-C.\n`,
  );
  if (!values['no-open'] && process.stdout.isTTY) openBrowser(url);
}

/** The usual port, or any free one if that is in use; a requested port is not replaced. */
async function serve(port: number | null, speed: number) {
  const at = (port: number) => servePlayground({bundle: DIST, port, speed});
  try {
    return await at(port ?? PORT);
  } catch (error) {
    if ((error as {code?: unknown}).code !== 'EADDRINUSE') throw error;
    if (port === null) return at(0);
    throw new Error(`Port ${port} is taken. Give another one with --port.`);
  }
}

async function buildProject(): Promise<void> {
  const {buildAll} = (await import(
    pathToFileURL(path.resolve('build.js')).href
  )) as {buildAll: (folder: string) => Promise<unknown>};
  await buildAll(DIST);
}

/** @throws Error */
function numberOf(option: string, text: string, most: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0 || number > most) {
    throw new Error(
      `${option} must be a whole number from 0 to ${most}, not "${text}".`,
    );
  }
  return number;
}

/** One attempt: where there is no browser to open, the address on the terminal has to do. */
function openBrowser(url: string): void {
  const [program, ...args] = {
    darwin: ['open', url],
    win32: ['rundll32', 'url.dll,FileProtocolHandler', url],
  }[process.platform as string] ?? ['xdg-open', url];
  const child = spawn(program!, args, {stdio: 'ignore', detached: true});
  child.on('error', () => {
    process.stdout.write('No browser could be opened; open the address.\n');
  });
  child.unref();
}

main().catch((error: unknown) => {
  process.stderr.write(
    `${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
});
