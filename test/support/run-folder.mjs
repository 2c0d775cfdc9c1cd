// The project, built for one test run. Each run has its own folder, so that concurrent runs in one checkout do not interfere.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import process from 'node:process';
import {buildAll} from '../../build.js';
import {buildInside} from '../../emulator/apps-script/inside.js';

/** The build of this run, or null before and after it. */
let build = null;

/**
 * Builds the project and the inside of the emulator, once for all of Jest's projects, and passes their paths to the tests: in
 * BUNDLE_FOLDER and EMULATOR_INSIDE.
 */
export function buildForRun() {
  return (build ??= buildInto(mkdtempSync(path.join(tmpdir(), 'smime-test-'))));
}

async function buildInto(folder) {
  const remove = () => rmSync(folder, {recursive: true, force: true});
  process.on('exit', remove);
  const bundle = path.join(folder, 'dist');
  await buildAll(bundle);
  process.env.BUNDLE_FOLDER = bundle;
  const inside = path.join(folder, 'inside.js');
  writeFileSync(inside, buildInside());
  process.env.EMULATOR_INSIDE = inside;
  return () => {
    remove();
    process.off('exit', remove);
  };
}

/** Removes it. While tests are watched, the next run builds again. */
export async function removeBuild() {
  const remove = await build;
  build = null;
  remove?.();
}
