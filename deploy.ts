/**
 * `npm run create` makes a new Google Sheet with the script bound to it, `npm run push` updates the script of it; both by
 * clasp, which has to be logged in (`npm run clasp -- login`). `npm run push -- --built` pushes dist/ as it is.
 */
import {CannotDeploy} from './deploy/cannot-deploy';
import {passToClasp} from './deploy/clasp';
import {createScript} from './deploy/create';
import {pushScript} from './deploy/push';

const USAGE = `npm run create -- [TITLE]
Makes a new Google Sheet with the script.

npm run push -- [options]
Makes a new version of its script.
  --built  pushes dist/ as it is; without it, the project is built

npm run clasp -- login
Runs clasp, which both use, with whatever follows.`;

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CannotDeploy)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function main([command, ...rest]: readonly string[]): Promise<void> {
  if (command === 'clasp') {
    process.exitCode = passToClasp(rest);
    return;
  }
  if (rest.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const unknown = rest.find(it => it.startsWith('-') && it !== '--built');
  if (unknown !== undefined) {
    throw new CannotDeploy(`Unknown option "${unknown}".`);
  }
  const isBuilt = rest.includes('--built');
  if (command === 'push') {
    if (rest.length > (isBuilt ? 1 : 0)) {
      throw new CannotDeploy('push accepts the option --built, nothing else.');
    }
    return pushScript(isBuilt);
  }
  if (command !== 'create') {
    throw new CannotDeploy('Use "create", "push", or "clasp".');
  }
  if (isBuilt) {
    throw new CannotDeploy(
      'create always builds. Use "npm run push -- --built" afterwards.',
    );
  }
  return createScript(rest.join(' ') || 'S/MIME Rollout');
}
