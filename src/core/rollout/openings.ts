/**
 * The opening of certificate files in one execution: what was found is kept, and what is dear is done in the sidebar's page,
 * or within bounds. Keys and passwords are never kept.
 */
import type {Derivation, Gist} from '../certificates';
import {certificates} from '../certificates/lazy';
import {concat, hex, utf8} from '../bytes';
import type {InPage} from '../door';
import type {Mailbox} from '../gmail/smime-info';

/** Where gists are kept: for some hours, and never for certain. */
export interface GistStore {
  /** @returns null where nothing is kept under the name (any more). */
  get(name: string): string | null;
  /** Keeps a text if there is room for it. */
  put(name: string, text: string): void;
  /** SHA-256. */
  digest(bytes: Uint8Array): Uint8Array;
}

/** Iterations up to which opening a file costs no more than asking the cache and telling it: some 20 ms. */
export const CHEAP = 20_000;

/** Iterations up to which a file is always opened here: a second or two, about what opening it in the page would take. */
export const DEAR = 1_000_000;

/** Iterations that an execution spends on dear files together. One that is alone is always opened. */
export const ALLOWANCE = 5_000_000;

/** How a file's opening ends early: its keys are wanted from the page. */
export class ToDerive extends Error {
  constructor(readonly derivations: readonly Derivation[]) {
    super('keys are to be derived in the page');
    this.name = 'ToDerive';
  }
}

/** Whether the page derives the keys of a row's file. */
export function derivesFor(
  {user, alias}: Mailbox,
  {pageDerives, except = []}: InPage,
): boolean {
  const tried = except.some(it => it.user === user && it.alias === alias);
  return pageDerives === true && !tried;
}

/** One for each execution. */
export class Openings {
  private left = ALLOWANCE;

  constructor(private readonly store: GistStore) {}

  /**
   * What a file holds, from the cache where it is known there. A dear file for which too little is left is not opened, and
   * says so (`dear-to-open`); that is not kept.
   *
   * @param inPage whether dear files are to be left to the sidebar's page
   * @throws ToDerive for a file that is to be opened with keys from the page
   */
  open(file: Uint8Array, password: string, inPage: boolean): Gist {
    const iterations = certificates().iterationsOf(file) ?? 0;
    if (iterations <= CHEAP) return this.openHere(file, password, iterations);
    const name = this.nameOf(file, password);
    const known = this.kept(name);
    if (known) return known;
    if (iterations > DEAR && inPage) {
      const lacks = this.lacks(file, password, new Map());
      if (lacks) throw new ToDerive(lacks);
    }
    const gist = this.openHere(file, password, iterations);
    this.keep(name, gist);
    return gist;
  }

  /**
   * Opens a file with keys from the page, and keeps what it holds; the keys are forgotten.
   *
   * @param keys by the ids of their derivations
   * @returns what is still lacking; empty when the file is done with.
   */
  openWith(
    file: Uint8Array,
    password: string,
    keys: ReadonlyMap<string, Uint8Array>,
  ): readonly Derivation[] {
    return this.lacks(file, password, keys) ?? [];
  }

  /** @returns null for a file that the page cannot help with, or that is done with. */
  private lacks(
    file: Uint8Array,
    password: string,
    keys: ReadonlyMap<string, Uint8Array>,
  ): readonly Derivation[] | null {
    const {openElsewhere, MOST_ITERATIONS: limit} = certificates();
    const spending = {limit, allowance: limit};
    const attempt = openElsewhere(file, password, keys, spending);
    if (!attempt) return null;
    if ('lacks' in attempt) return attempt.lacks;
    this.keep(this.nameOf(file, password), attempt.gist);
    return null;
  }

  private openHere(file: Uint8Array, password: string, visible: number): Gist {
    const {counted, gistOf, MOST_ITERATIONS: limit} = certificates();
    const spending = {limit, allowance: Math.max(DEAR, this.left)};
    let spent = 0;
    const derive = counted(iterations => (spent += iterations));
    const gist = gistOf(file, password, spending, derive);
    // More may lie inside than can be seen.
    if (Math.max(visible, spent) > DEAR) this.left -= spent;
    return gist;
  }

  private kept(name: string): Gist | null {
    const text = this.store.get(name);
    return text === null ? null : certificates().readGist(text);
  }

  private keep(name: string, gist: Gist): void {
    if (!gist.opens && gist.problem.code === 'dear-to-open') return;
    this.store.put(name, certificates().gistText(gist));
  }

  /** Neither the file nor the password can be read back from it; each password has its own answer. */
  private nameOf(file: Uint8Array, password: string): string {
    const {digest} = this.store;
    return `gist ${hex(digest(concat([digest(file), utf8(password)])))}`;
  }
}
