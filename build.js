// src → dist/Code.js, dist/sidebar.html, dist/appsscript.json. Nothing else goes to Apps Script.
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {hashLines, OUT} from './build/checksums.js';
import {guideAddress} from './build/guide.js';
import {languagesIn} from './build/languages.js';
import {manifest, signingScope} from './build/manifest.js';
import {buildServer} from './build/server.js';
import {buildSidebar} from './build/sidebar.js';
import {programOptions} from './build/program-options.js';

export {checksums, hashLines, OUTPUTS} from './build/checksums.js';
export {guideAddress, newsIn} from './build/guide.js';
export {manifest} from './build/manifest.js';
export {buildServer} from './build/server.js';
export {buildSidebar} from './build/sidebar.js';

/**
 * Builds the whole project into `outdir`, which is emptied first.
 *
 * @param options.folder - where allowed-hosts.json, signing-scope.json and guide.json are, if there are any; null to ignore an
 * organization's choices
 * @param options.readable - whether Code.js keeps its white space and its local names, for a person who reviews it; it is the
 * same program
 * @param options.usesEval - whether code that is evaluated on first use is in Code.js and the page as text, which starts faster
 * @param options.languages - names such as `de`, in addition to English; null for all
 * @returns the names of the functions that Apps Script may call.
 */
export async function buildAll(
  outdir = OUT,
  {folder = '.', readable = false, usesEval = true, languages = null} = {},
) {
  const text = await manifest(folder);
  const guide = await guideAddress(folder);
  const [server, sidebar] = await Promise.all([
    buildServer({
      ...{scope: await signingScope(folder), readable, usesEval, languages},
    }),
    buildSidebar({guide, usesEval, languages}),
  ]);
  await rm(outdir, {recursive: true, force: true});
  await mkdir(outdir, {recursive: true});
  await writeFile(`${outdir}/Code.js`, server.code);
  await writeFile(`${outdir}/sidebar.html`, sidebar);
  await writeFile(`${outdir}/appsscript.json`, text);
  return server.entryPoints;
}

const USAGE = `npm run build -- [options]

Builds dist/, which is what Apps Script gets, and prints the SHA-256 of each file.

  --readable         the same program with its white space and all its names, to review it
  --without-eval     with functions instead of texts that are evaluated late
  --languages en,de  with these languages alone; English is always there`;

if (/\bbuild\.m?js$/.test(process.argv[1] ?? '')) {
  const {values} = programOptions(USAGE, {
    options: {
      readable: {type: 'boolean', default: false},
      'without-eval': {type: 'boolean', default: false},
      languages: {type: 'string'},
    },
  });
  const {readable, languages: named} = values;
  const usesEval = !values['without-eval'];
  const languages = named === undefined ? null : await languagesIn(named);
  const options = {readable, usesEval, languages};
  const entryPoints = await buildAll(OUT, options);
  console.log(`dist/ is built; entry points: ${entryPoints.join(', ')}`);
  console.log((await hashLines()).join('\n'));
}
