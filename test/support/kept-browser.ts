/** The connection to the browser that browser-setup.mjs has started: one for each worker, for all its test files. */
import {subscribe, unsubscribe} from 'node:diagnostics_channel';
import type {Socket} from 'node:net';
import {chromium, type Browser} from 'playwright-core';

let kept: Promise<Browser> | undefined;

/**
 * The same browser for each test file of this worker. It is disconnected when the worker ends, with all that was opened in it.
 *
 * @throws Error where no browser was started
 */
export function keptBrowser(): Promise<Browser> {
  return (kept ??= connect());
}

async function connect(): Promise<Browser> {
  const endpoint = process.env.BROWSER_ENDPOINT;
  if (!endpoint) throw new Error('browser-setup.mjs has started no browser');
  // A worker ends when nothing more is to be waited for, and this is not.
  const unref = (message: unknown) => {
    (message as {readonly socket: Socket}).socket.unref();
  };
  subscribe('net.client.socket', unref);
  try {
    return await chromium.connect(endpoint);
  } finally {
    unsubscribe('net.client.socket', unref);
  }
}
