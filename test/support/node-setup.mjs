// Before the tests that run the bundle: builds the project once, beside the developer's own dist/.
import path from 'node:path';
import {buildAll} from '../../build.js';

export default async function setUp() {
  await buildAll(path.resolve('node_modules/.cache/smime-rollout/test-dist'));
}
