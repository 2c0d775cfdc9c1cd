/**
 * `npm run release`: one archive with the files for Apps Script, the instructions for installing it, the notices and
 * the checksums.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildAll, checksums, OUTPUTS} from '../build.js';
import {programOptions} from '../build/program-options.js';
import {VERSION} from '../src/version';
import {zip} from '../src/core/base/zip';

/** Apart from the developer's own dist/. */
const OUT = 'node_modules/.cache/smime-rollout/release';
const NOTICES = ['NOTICE', 'LICENSE'];
/** The pages for installing it without this folder, under their own names: links lead from one to the other. */
const PICTURES = 'docs/images/by-hand';
const GUIDES = [
  'docs/install-by-hand.md',
  ...readdirSync(PICTURES)
    .sort()
    .map(it => `${PICTURES}/${it}`),
  'docs/cloud-shell.md',
  'scripts/cloud-shell.sh',
];

programOptions(`npm run release

Writes smime-rollout-VERSION.zip: the files for Apps Script with the guides to install them, notices,
and checksums.`);

// The choices of one organization for its own build are not part of a release.
await buildAll(OUT, {folder: null});
const files: Record<string, Uint8Array> = {};
for (const name of OUTPUTS) {
  files[name] = readFileSync(path.join(OUT, name));
}
for (const name of [...NOTICES, ...GUIDES]) files[name] = readFileSync(name);
const sums = checksums(files);
const archive = zip({...files, SHA256SUMS: Buffer.from(sums)});
const name = `smime-rollout-${VERSION}.zip`;
writeFileSync(name, archive);
console.log(`${sums}${checksums({[name]: archive}).trimEnd()}`);
