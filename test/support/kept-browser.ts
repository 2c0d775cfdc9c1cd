/**
 * The browser of a worker, for all its test files. Each worker has its own, since a browser is started in no time, but what all
 * workers ask of a common one has to pass through one more process, as text.
 */
import type {ChildProcess} from 'node:child_process';
import {subscribe, unsubscribe} from 'node:diagnostics_channel';
import type {Socket} from 'node:net';
import {chromium, type Browser, type LaunchOptions} from 'playwright-core';

let kept: Promise<Browser> | undefined;

/**
 * The same browser for each test file of this worker. It is killed when the worker ends.
 *
 * @throws Error where browser-setup.mjs has found no browser
 */
export function keptBrowser(): Promise<Browser> {
  return (kept ??= launch());
}

async function launch(): Promise<Browser> {
  const options = process.env.BROWSER_OPTIONS;
  if (!options) throw new Error('browser-setup.mjs has found no browser');
  // A worker ends when nothing more is to be waited for, and this is not.
  const unref = (message: unknown) => {
    const child = (message as {readonly process: ChildProcess}).process;
    child.once('spawn', () => {
      child.unref();
      for (const stream of child.stdio) (stream as Socket | null)?.unref();
    });
  };
  subscribe('child_process', unref);
  try {
    return await chromium.launch(JSON.parse(options) as LaunchOptions);
  } finally {
    unsubscribe('child_process', unref);
  }
}
