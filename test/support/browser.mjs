// Chromium for the tests and the screenshots: finds or unpacks it, and starts it.
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, readFile, rename, rm} from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import {promisify} from 'node:util';
import chromiumPack from '@sparticuz/chromium';
import {chromium} from 'playwright-core';

/** The cache: the browser, the built project. */
export const CACHE = path.resolve('node_modules/.cache/smime-rollout');

/** Not the pack's own list: that one turns site isolation off and would hide cross-origin faults. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  // No requests except to this machine, whatever a page wants.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *localhost, EXCLUDE 127.0.0.1',
];

/**
 * Starts Chromium as a server that playwright-core's `chromium.connect` can join.
 *
 * @throws as {@link browserOptions}
 */
export async function launchBrowser() {
  return chromium.launchServer(await browserOptions());
}

/**
 * How a Chromium that starts on this machine is launched: options of playwright-core's `chromium.launch`.
 *
 * @throws where there is no Chromium for this machine: the tests fail then, they are never passed over.
 */
export async function browserOptions() {
  const given = process.env.CHROMIUM_PATH;
  if (given) return {executablePath: given, args: ARGS};
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The Chromium that comes with the development packages is for Linux on x64. ' +
        'Set CHROMIUM_PATH to the Chrome or Chromium of this machine.',
    );
  }
  const folder = await unpacked();
  const options = {executablePath: path.join(folder, 'chromium'), args: ARGS};
  try {
    // Its libraries are loaded for that, too, and nothing else is started.
    await promisify(execFile)(options.executablePath, ['--version']);
    return options;
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
    // A slim machine without NSS: the pack brings it.
    const env = {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
    };
    return {...options, env};
  }
}

/**
 * The unpacked Chromium of exactly this version. The package uses whatever is in the temporary folder, even what another
 * version or a killed process left there, so it unpacks into its own draft folder, which is then renamed.
 */
async function unpacked() {
  const {version} = JSON.parse(
    await readFile('node_modules/@sparticuz/chromium/package.json', 'utf8'),
  );
  const folder = path.join(CACHE, 'chromium', version);
  if (existsSync(folder)) return folder;
  await mkdir(path.dirname(folder), {recursive: true});
  const draft = await mkdtemp(`${folder}-draft-`);
  try {
    await withEnvironment(
      // The second has the pack unpack the system libraries too.
      {TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x'},
      () => chromiumPack.executablePath(),
    );
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, {recursive: true});
    // Another process may have been first.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function withEnvironment(variables, work) {
  const before = {...process.env};
  Object.assign(process.env, variables);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}
