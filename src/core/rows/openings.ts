/**
 * Opens certificate files within one execution: results are cached, and expensive work is left to the sidebar page, or bounded.
 * Keys and passwords are never stored.
 */
import type {Derivation, FileFacts} from '../certificates';
import {certificates} from '../certificates/lazy';
import {concat, fromBase64, hex, utf8} from '../base/bytes';
import {RowPostponed} from './early-end';
import type {Mailbox} from '../google/gmail/smime-info';

/** Where file facts are kept: for some hours, and never for certain. */
export interface FileFactsStore {
  /** @returns null if nothing is stored under the name, or no longer. */
  get(name: string): string | null;
  /** Keeps a text if there is room for it. */
  put(name: string, text: string, time: Exclude<Keeping, 'execution'>): void;
  /** HMAC-SHA-256 with a random key that only the current user has, so that nobody else can try passwords by names. */
  mac(bytes: Uint8Array): Uint8Array;
}

/**
 * How long a file's facts are cached: `execution` is for files and passwords that exist only in the request, and `minutes` for
 * files whose keys the page has just derived, until the run reaches them.
 */
export type Keeping = 'hours' | 'minutes' | 'execution';

/**
 * Cost (see `certificates/pkcs12/cost`) up to which opening a file takes no longer than reading and writing the cache: about 20
 * ms.
 */
export const CHEAP = 20_000;

/** Cost up to which a file is opened here immediately: a second or two, about what opening it in the page would take. */
export const EXPENSIVE = 1_000_000;

/** What an execution spends on expensive files together; one that is the first may cost up to `MAX_COST`. */
export const ALLOWANCE = 5_000_000;

/** The time that a unit of cost may take if Apps Script is slow. */
const MS_PER_UNIT = 0.005;

/** Apps Script ends an execution after six minutes; some of them are for the sheets. */
const USABLE_MS = 330_000;

/** The record of an expensive opening, by which an execution that died of it is recognized. */
export interface OpeningNote {
  /** An execution was cut off while it opened the row's file. */
  readonly wasCutOff: boolean;
  /** Called before an expensive opening begins, and after it. */
  begin(): void;
  end(): void;
}

/** For work that is never resumed. */
const NO_NOTE: OpeningNote = {
  wasCutOff: false,
  begin: () => undefined,
  end: () => undefined,
};

/** A row whose file is opened: of the CSE sheet with its use. */
export interface OpenedAt extends Mailbox {
  readonly use?: string;
}

/** Whether the page derives the keys of a row's file. */
export function derivesFor(
  {user, alias, use}: OpenedAt,
  {pageDerives, except = []}: InPage,
): boolean {
  const tried = except.some(
    it => it.user === user && it.alias === alias && it.use === use,
  );
  return pageDerives === true && !tried;
}

/** One for each execution. */
export class Openings {
  private left = ALLOWANCE;
  private leftToPack = ALLOWANCE;
  /** Facts that must not outlive this execution. */
  private readonly inMemory = new Map<string, string>();
  private readonly until: number;

  /** @param now - milliseconds; the execution has begun just now */
  constructor(
    private readonly store: FileFactsStore,
    private readonly now: () => number,
  ) {
    this.until = now() + USABLE_MS;
  }

  /**
   * What a file holds, from the cache if it is known there. An expensive file is not opened if too little of the allowance or of
   * the execution's time is left; that is reported as `expensive-to-open`. Nor is a file during which an execution was cut off
   * (`opening-cut-off`). Neither result is cached.
   *
   * @param inPage - whether expensive files are left to the sidebar page
   * @param keeping - how long results are cached
   * @throws RowPostponed for a file that has to be opened with keys from the page
   */
  open(
    file: Uint8Array,
    password: string,
    inPage: boolean,
    {
      note = NO_NOTE,
      keeping = 'hours',
    }: {readonly note?: OpeningNote; readonly keeping?: Keeping} = {},
  ): FileFacts {
    const cost = certificates().costOfFile(file);
    if (cost <= CHEAP) return this.openHere(file, password, cost, note);
    const name = this.nameOf(file, password);
    const known = this.kept(name);
    if (known) return known;
    if (cost > EXPENSIVE && inPage) {
      const lacks = this.lacks(file, password, new Map(), keeping);
      if (lacks) throw new RowPostponed({wants: 'keys', derivations: lacks});
    }
    const fileFacts = this.openHere(file, password, cost, note);
    this.keep(name, fileFacts, keeping);
    return fileFacts;
  }

  /**
   * Opens a file with keys from the page, and caches its facts; the keys are discarded.
   *
   * @param keys by the ids of their derivations
   * @param keeping - how long results are cached
   * @returns the derivations that are still missing; empty when the file is finished.
   */
  openWith(
    file: Uint8Array,
    password: string,
    keys: ReadonlyMap<string, Uint8Array>,
    keeping: Keeping = 'execution',
  ): readonly Derivation[] {
    return this.lacks(file, password, keys, keeping) ?? [];
  }

  /** @returns null for a file that the page cannot help with, or that is finished. */
  private lacks(
    file: Uint8Array,
    password: string,
    keys: ReadonlyMap<string, Uint8Array>,
    keeping: Keeping,
  ): readonly Derivation[] | null {
    const {openElsewhere, MAX_COST, MAX_ITERATIONS: limit} = certificates();
    const spending = {limit, allowance: MAX_COST};
    const attempt = openElsewhere(file, password, keys, spending);
    if (!attempt) return null;
    if ('lacks' in attempt) return attempt.lacks;
    this.keep(this.nameOf(file, password), attempt.fileFacts, keeping);
    return null;
  }

  /** @param visible - its visible cost; the encrypted part may add to it */
  private openHere(
    file: Uint8Array,
    password: string,
    visible: number,
    note: OpeningNote,
  ): FileFacts {
    if (visible <= EXPENSIVE) {
      const fileFacts = this.spend(
        file,
        password,
        Math.min(EXPENSIVE, this.affordable),
      );
      if (!isTooExpensive(fileFacts)) return fileFacts;
    }
    const {MAX_COST} = certificates();
    // The first one may cost more than all that follow.
    const allowed = this.left === ALLOWANCE ? MAX_COST : this.left;
    const allowance = Math.min(allowed, this.affordable);
    if (allowance < visible || allowance < 1) {
      return this.spend(file, password, 0);
    }
    if (note.wasCutOff) return cutOff(this.spend(file, password, 0));
    note.begin();
    const fileFacts = this.spend(file, password, allowance, true);
    note.end();
    return fileFacts;
  }

  /**
   * What may be spent on opening a file again, to pack it: keys are not kept. As for opening, the first expensive file may cost
   * more than all that follow.
   *
   * @returns 0 if too little is left of the allowance or of the time
   */
  allowanceToPack(file: Uint8Array): number {
    const {costOfFile, MAX_COST} = certificates();
    const cost = costOfFile(file);
    if (cost <= EXPENSIVE) return Math.min(EXPENSIVE, this.affordable);
    const allowed = this.leftToPack === ALLOWANCE ? MAX_COST : this.leftToPack;
    const allowance = Math.min(allowed, this.affordable);
    if (allowance < cost) return 0;
    this.leftToPack = Math.max(0, this.leftToPack - cost);
    return allowance;
  }

  /** The cost that fits into the remaining time. */
  private get affordable(): number {
    return Math.max(0, (this.until - this.now()) / MS_PER_UNIT);
  }

  /** @param isExpensive - whether it counts although little was spent in the end, as it is with a wrong password */
  private spend(
    file: Uint8Array,
    password: string,
    allowance: number,
    isExpensive = false,
  ): FileFacts {
    const {counted, readFileFacts, MAX_ITERATIONS: limit} = certificates();
    let spent = 0;
    const derive = counted(cost => (spent += cost));
    const fileFacts = readFileFacts(file, password, {limit, allowance}, derive);
    if (isExpensive || spent > EXPENSIVE) {
      this.left = Math.max(0, this.left - spent);
    }
    return fileFacts;
  }

  private kept(name: string): FileFacts | null {
    const text = this.inMemory.get(name) ?? this.store.get(name);
    return text === null ? null : certificates().readFileFactsText(text);
  }

  private keep(name: string, fileFacts: FileFacts, keeping: Keeping): void {
    if (isTooExpensive(fileFacts) || isCutOff(fileFacts)) return;
    const text = certificates().fileFactsText(fileFacts);
    if (keeping === 'execution') this.inMemory.set(name, text);
    else this.store.put(name, text, keeping);
  }

  /** Neither the file nor the password can be read back or tried from it; each password has its own answer. */
  private nameOf(file: Uint8Array, password: string): string {
    const {store} = this;
    return `fileFacts ${hex(store.mac(concat([store.mac(file), utf8(password)])))}`;
  }
}

function isTooExpensive(fileFacts: FileFacts): boolean {
  return !fileFacts.opens && fileFacts.problem.code === 'expensive-to-open';
}

function isCutOff(fileFacts: FileFacts): boolean {
  return !fileFacts.opens && fileFacts.problem.code === 'opening-cut-off';
}

/** @param unopened - the facts about the file if nothing may be spent on it */
function cutOff(unopened: FileFacts): FileFacts {
  if (unopened.opens || unopened.problem.code !== 'expensive-to-open') {
    return unopened;
  }
  const {facts} = unopened.problem;
  return {opens: false, problem: {code: 'opening-cut-off', facts}};
}

/** Whether the page derives the keys of protected files; left out, it does not. */
export interface InPage {
  readonly pageDerives?: boolean;
  /** Rows whose files it has not been able to open. */
  readonly except?: readonly OpenedAt[];
}

/** Keys as a page gives them, by the ids of their derivations. */
export function keysIn(
  keys: Readonly<Record<string, string>>,
): Map<string, Uint8Array> {
  const given = new Map<string, Uint8Array>();
  for (const id of Object.keys(keys)) {
    const key = fromBase64(String(keys[id]));
    if (key) given.set(id, key);
  }
  return given;
}
