/** `npm run push`: dist/ into the script, and the hashes of what went there. */
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {buildAll, hashLines} from '../build.js';
import {CannotDeploy} from './cannot-deploy';
import {runClasp} from './clasp';
import {adviceAfter} from './clasp-advice';
import {DIST, readClaspSettings} from './clasp-settings';

/**
 * Updates the script that `.clasp.json` names.
 *
 * @param isBuilt - whether dist/ is pushed unchanged, instead of being built first
 * @throws CannotDeploy with what to do
 */
export async function pushScript(isBuilt: boolean): Promise<void> {
  const {scriptId} = readClaspSettings();
  if (!scriptId) {
    throw new CannotDeploy(
      '.clasp.json names no script yet: "npm run create" makes one.',
    );
  }
  if (!isBuilt) await buildDist();
  await pushDist(scriptId);
  remindOfWebApp();
}

/** Builds dist/. @throws CannotDeploy with what the build says */
export async function buildDist(): Promise<void> {
  await saying('The build failed, nothing was pushed.', () => buildAll(DIST));
}

/** What `work` gives. @throws CannotDeploy that begins with `what`, for whatever it throws */
async function saying<T>(what: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotDeploy(`${what} ${why}`);
  }
}

/**
 * Pushes dist/ as it is, and prints its hashes.
 *
 * @param scriptId - for the address that is printed; clasp itself reads `.clasp.json`
 */
export async function pushDist(scriptId: string): Promise<void> {
  const before = await saying('Nothing was pushed.', hashLines);
  // Without --force, clasp asks about a changed manifest, treats silence as a no, and reports success.
  const {isSuccess, printed} = runClasp(['push', '--force']);
  const isConfirmed = /^Pushed 3 files\b|up to date/im.test(printed);
  if (!isSuccess || (!isConfirmed && printed.trim() !== '')) {
    throw new CannotDeploy(
      adviceAfter(printed) ??
        'clasp did not push the three files; what it said is above. The script may be as it was before.',
    );
  }
  const changed = `${DIST}/ changed during the push, so what went to the script is unknown. Push again.`;
  const after = await saying(changed, hashLines);
  if (after.join() !== before.join()) throw new CannotDeploy(changed);
  if (!isConfirmed) {
    console.error(
      'clasp did not say what it pushed. Look at the script in its editor.',
    );
  }
  console.log(
    [
      `SHA-256 of what is now in https://script.google.com/d/${scriptId}/edit:`,
      ...before,
    ].join('\n'),
  );
}

/** Existing deployments stay unchanged: a push changes the script's head only. */
function remindOfWebApp(): void {
  const manifest = JSON.parse(
    readFileSync(path.join(DIST, 'appsscript.json'), 'utf8'),
  ) as {webapp?: unknown};
  if (!manifest.webapp) return;
  console.log(
    'If you use the web app (Consent), it still runs the old version: in the Sheet, Extensions → Apps Script → Deploy → Manage deployments → Edit → Version: New version → Deploy. Its address stays.',
  );
}
