// Runs before the browser tests: starts Chromium once, builds the project, and tells the tests where both are.
import process from 'node:process';
import {launchBrowser} from './browser.mjs';
import {buildForRun} from './run-folder.mjs';

export default async function setUp() {
  const [server] = await Promise.all([launchBrowser(), buildForRun()]);
  globalThis.browserServer = server;
  process.env.BROWSER_ENDPOINT = server.wsEndpoint();
}
