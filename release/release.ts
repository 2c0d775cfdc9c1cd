/** `npm run release`: one archive with what goes to Apps Script, the notices and the checksums. */
import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {buildAll, checksums, OUTPUTS} from '../build.js';
import {VERSION} from '../src/version';
import {zip} from './zip';

/** Apart from the developer's own dist/. */
const OUT = 'node_modules/.cache/smime-rollout/release';
const NOTICES = ['NOTICE', 'LICENSE'];

// What one organisation has chosen for its own build is in no release.
await buildAll(OUT, {folder: null});
const files: Record<string, Uint8Array> = {};
for (const name of OUTPUTS) {
  files[name] = readFileSync(path.join(OUT, name));
}
for (const name of NOTICES) files[name] = readFileSync(name);
const sums = checksums(files);
const archive = zip({...files, SHA256SUMS: Buffer.from(sums)});
const name = `smime-rollout-${VERSION}.zip`;
writeFileSync(name, archive);
console.log(`${sums}${checksums({[name]: archive}).trimEnd()}`);
