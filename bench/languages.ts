/** What further languages cost at each click: Code.js with all of them, compared with the same commit’s with English alone. */
import {buildAll} from '../build.js';
import path from 'node:path';
import {startAgainst} from './against';
import type {Figure} from './figure';

/** @param bundle - folder with the built project */
export async function languageFigures(
  bundle: string,
): Promise<readonly Figure[]> {
  const folder = path.resolve('node_modules/.cache/smime-rollout/bench-en');
  await buildAll(path.join(folder, 'dist'), {languages: ['en']});
  return startAgainst(folder, bundle);
}
