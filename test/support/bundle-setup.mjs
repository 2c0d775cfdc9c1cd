// Before the tests that run the bundle: builds the project.
import {buildForRun} from './run-folder.mjs';

export default async function setUp() {
  await buildForRun();
}
