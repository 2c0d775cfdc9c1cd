// Before the browser tests: starts Chromium once, builds the project, and tells the tests where both are.
import path from 'node:path';
import process from 'node:process';
import {buildAll} from '../../build.js';
import {CACHE, launchBrowser} from './browser.mjs';

export default async function setUp() {
  const bundle = path.join(CACHE, 'browser-dist');
  const [server] = await Promise.all([launchBrowser(), buildAll(bundle)]);
  globalThis.browserServer = server;
  process.env.BROWSER_ENDPOINT = server.wsEndpoint();
  process.env.BUNDLE_FOLDER = bundle;
  process.env.SIDEBAR_FILE = path.join(bundle, 'sidebar.html');
}
