/**
 * `npm run create` makes a new Google Sheet with the script bound to it, `npm run push` updates the script of it; both by
 * clasp, which has to be logged in (`npx clasp login`).
 */
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {buildAll} from './build.js';

const [command, title = 'S/MIME Rollout'] = process.argv.slice(2);
const settings = JSON.parse(readFileSync('.clasp.json', 'utf8')) as {
  scriptId?: string;
};

if (command === 'create') {
  if (settings.scriptId) {
    end(
      '.clasp.json names a script already: "npm run push" updates it. Take scriptId out of it to make another Sheet.',
    );
  }
  // clasp fetches the new script's own manifest into dist/, so the project is built after it.
  await buildAll();
  clasp(
    'create-script',
    '--type',
    'sheets',
    '--title',
    title,
    '--rootDir',
    'dist',
  );
  await push();
} else if (command === 'push') {
  if (!settings.scriptId) {
    end('.clasp.json names no script yet: "npm run create" makes one.');
  }
  await push();
  tellOfWebApp();
} else {
  end('Say "create" or "push".');
}

/** Without --force clasp asks about a changed manifest, takes silence for a no, and reports success. */
async function push(): Promise<void> {
  await buildAll();
  clasp('push', '--force');
}

/** What was deployed stays as it was: a push changes the script's head only. */
function tellOfWebApp(): void {
  const manifest = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as {
    webapp?: unknown;
  };
  if (!manifest.webapp) return;
  console.log(
    'If you use the web app (Consent), it still runs the old version: in the Sheet, Extensions → Apps Script → Deploy → Manage deployments → Edit → Version: New version → Deploy. Its address stays.',
  );
}

function clasp(...args: string[]): void {
  const program = path.resolve('node_modules/.bin/clasp');
  const {status} = spawnSync(program, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) end(`clasp ${args[0]} failed; nothing after it was done.`);
}

function end(text: string): never {
  console.error(text);
  process.exit(1);
}
