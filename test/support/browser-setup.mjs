// Runs before the browser tests: builds the project, finds a Chromium that starts, and tells the tests where both are.
import process from 'node:process';
import {browserOptions} from './browser.mjs';
import {buildForRun} from './run-folder.mjs';

export default async function setUp() {
  const [options] = await Promise.all([browserOptions(), buildForRun()]);
  process.env.BROWSER_OPTIONS = JSON.stringify(options);
}
