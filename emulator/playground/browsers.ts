/**
 * The browsers of the people who open the script's web app, and sign in at Google: one for each account. A browser is
 * identified by a secret part of its address, so that no other page can act in it.
 */
import {randomBytes} from 'node:crypto';

export interface Browser {
  /** Path of its pages: `/as/…`. */
  readonly base: string;
  /** The signed-in account; null if there is none. */
  readonly account: string | null;
}

export class Browsers {
  private readonly all: Browser[] = [];

  of(account: string | null): Browser {
    const known = this.all.find(it => it.account === account);
    if (known) return known;
    const base = `/as/${randomBytes(18).toString('base64url')}`;
    const opened = {base, account};
    this.all.push(opened);
    return opened;
  }

  /** The browser that a path belongs to, and what follows its own address; null for a path of no browser. */
  at(path: string): {readonly browser: Browser; readonly rest: string} | null {
    const base = /^\/as\/[\w-]+(?=\/)/.exec(path)?.[0];
    const browser = this.all.find(it => it.base === base);
    return browser ? {browser, rest: path.slice(browser.base.length)} : null;
  }
}
