/** `npm run release`: one archive with what goes to Apps Script, the notices and the checksums. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildAll, checksums, OUTPUTS} from '../build.js';
import {VERSION} from '../src/version';
import {zip} from './zip';

/** Beside the developer's own dist/, whose manifest may name their key service. */
const OUT = 'node_modules/.cache/smime-rollout/release';
const MANIFEST = 'appsscript.json';
const NOTICES = ['NOTICE', 'LICENSE'];

await buildAll(OUT);
const files: Record<string, Uint8Array> = {};
for (const name of OUTPUTS) {
  // The one of the project: key-service.json is of one organisation.
  const folder = name === MANIFEST ? '.' : OUT;
  files[name] = readFileSync(path.join(folder, name));
}
for (const name of NOTICES) files[name] = readFileSync(name);
const sums = checksums(files);
const archive = zip({...files, SHA256SUMS: Buffer.from(sums)});
const name = `smime-rollout-${VERSION}.zip`;
writeFileSync(name, archive);
console.log(`${sums}${checksums({[name]: archive}).trimEnd()}`);
