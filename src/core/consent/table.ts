/** The Consent sheet as a table: a line for each user, in the sheet's order; only differences are written. */
import {asText, type Cell, type Columns} from '../base/cells';
import {tableOf} from '../base/columns';
import {differing} from '../rows/differences';
import type {ConsentState} from '../access/consent-state';

/** The Consent sheet. */
export const CONSENT = tableOf({
  user: {width: 210},
  state: {width: 150},
  since: {width: 140, kind: 'instant'},
  mails: {width: 70, kind: 'number'},
  reason: {width: 420},
  updated: {width: 140, kind: 'instant'},
});

export type ConsentColumn = keyof typeof CONSENT;

/** A user's state as the sheet shows it. Instants are milliseconds since the epoch. */
export interface ConsentLine {
  readonly user: string;
  readonly state: ConsentState;
  readonly label: string;
  readonly since: number | null;
  readonly mails: number;
  readonly reason: string;
}

/** A line that says something new. */
export interface ConsentNews extends ConsentLine {
  /** The former text of the State cell; empty for a user who was not in the sheet. */
  readonly before: string;
}

/** The changes to make to the sheet. */
export interface ConsentChange {
  /** Cells by row and column. */
  readonly write: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly append: readonly ReadonlyMap<number, Cell>[];
  /** Rows of users about whom there is no longer anything to show, and of users who are in the sheet twice. */
  readonly takeOut: readonly number[];
  readonly news: readonly ConsentNews[];
}

/**
 * Compares the sheet with its intended content.
 *
 * @param standing - the cells of its rows, by row number
 * @param now - milliseconds since the epoch, for lines that are written
 */
export function consentChange(
  standing: ReadonlyMap<number, readonly Cell[]>,
  lines: readonly ConsentLine[],
  at: Columns<ConsentColumn>,
  now: number,
): ConsentChange {
  const wanted = new Map(lines.map(it => [it.user, it]));
  const write = new Map<number, ReadonlyMap<number, Cell>>();
  const takeOut: number[] = [];
  const news: ConsentNews[] = [];
  for (const [number, cells] of standing) {
    const user = textAt(cells, at.user).trim().toLowerCase();
    const line = wanted.get(user);
    if (!line) {
      takeOut.push(number);
      continue;
    }
    wanted.delete(user);
    const before = textAt(cells, at.state).trim();
    const mails = Number(cells[at.mails! - 1] ?? 0);
    if (before !== line.label || line.mails > mails) {
      news.push({...line, before});
    }
    const changed = differing(cells, cellsOf(line, at));
    if (changed.size > 0) {
      write.set(number, changed.set(at.updated!, {instant: now}));
    }
  }
  // A sheet that was created again has no news about users who answered long ago.
  const isOld = standing.size > 0;
  for (const line of wanted.values()) {
    const isNews = line.state === 'asked' || isOld;
    if (line.state !== 'notAsked' && isNews) news.push({...line, before: ''});
  }
  const append = [...wanted.values()].map(it =>
    cellsOf(it, at).set(at.updated!, {instant: now}),
  );
  return {write, append, takeOut, news};
}

function cellsOf(
  {user, label, since, mails, reason}: ConsentLine,
  at: Columns<ConsentColumn>,
): Map<number, Cell> {
  return new Map<number, Cell>([
    [at.user!, asText(user)],
    [at.state!, label],
    [at.since!, since === null ? null : {instant: since}],
    [at.mails!, mails],
    [at.reason!, asText(reason)],
  ]);
}

function textAt(cells: readonly Cell[], column = 0): string {
  const cell = cells[column - 1] ?? '';
  return typeof cell === 'object' ? '' : String(cell);
}
