/** What a run will take, said before it starts: time, and requests of the day's quota. */
import {reach} from '../rows/reach';
import {
  asksGmail,
  readsFile,
  traitsOf,
  type Action,
  type RunAction,
} from '../rows/actions';
import {
  findingsOf,
  isFinished,
  mailboxOf,
  rowOf,
  wayIn,
  type RowTexts,
} from '../rows/row';
import type {RunPorts} from './ports';

/** Apps Script's quota for a Workspace account, per person [Quotas for Google services]. */
export const FETCHES_A_DAY = 100_000;

/** A wave's round trip and what each call adds to it, as `npm run bench` measures runs on the emulator's clock. */
const WAVE_MS = 450;
const CALL_MS = 8;
/** Writing rows, Inventory and Log, spread over the rows of a block. */
const WRITE_MS = 25;
/** Opening a usual certificate file. */
const OPEN_MS = 60;
/** An execution's start, and reading the sheet. */
const START_MS = 3000;

/** What some rows ask of Google, as far as the rows alone tell. */
export interface Effort {
  /** Calls one after another for each mailbox, all together; of these as many requests as are not one’s own mailbox. */
  readonly calls: number;
  readonly fetches: number;
  /** Certificate files that are opened. */
  readonly opened: number;
  /** Users for whom a token is needed. */
  readonly users: number;
}

/** The forecast for some rows of an action’s sheet; it asks nobody. */
export function forecastOf(
  ports: RunPorts,
  {calls, fetches, opened, users}: Effort,
  rows: number,
): Forecast {
  const {width, access} = ports.store.settings();
  // Keyless: a signature and a token; with a key only the token.
  const tokens = users * (access === 'keyless' ? 2 : 1);
  const together = Math.max(1, Math.min(width, users || rows));
  const waves = (calls + tokens) / together;
  const ms =
    START_MS +
    waves * (WAVE_MS + together * CALL_MS) +
    opened * OPEN_MS +
    rows * WRITE_MS;
  return {
    seconds: rows === 0 ? 0 : Math.ceil(ms / 1000),
    fetches: fetches + tokens,
    today: ports.store.fetchesToday(),
    perDay: FETCHES_A_DAY,
  };
}

/** What rows of the Rollout sheet ask of Google. */
export function effortOf(
  ports: RunPorts,
  action: Action,
  rows: readonly RowTexts[],
): Effort {
  const {makeDefault} = ports.store.settings();
  let calls = 0;
  let fetches = 0;
  let opened = 0;
  const users = new Set<string>();
  const {readsAddresses} = traitsOf(action);
  for (const row of rows) {
    const blocked = findingsOf(row, readsFile(action)).some(
      it => it.severity === 'block',
    );
    if (blocked) continue;
    const at = mailboxOf(row);
    if (asksGmail(action) && !reach(ports, at, wayIn(row)).ok) continue;
    const own = at.user === ports.operator && at.alias === at.user;
    const finished = isFinished(rowOf(row));
    const files = readsFile(action) && !finished ? 1 : 0;
    // The last call makes it the default.
    const spared = action === 'upload' && !finished && !makeDefault ? 1 : 0;
    const gmail = callsOf(action, finished) - spared;
    opened += files;
    calls += files + gmail;
    // One's own mailbox is reached without a request.
    fetches += files + (own ? 0 : gmail);
    // The first row of a user also asks for the addresses.
    if (readsAddresses && !users.has(at.user)) {
      calls++;
      fetches += own ? 0 : 1;
    }
    if (!own && asksGmail(action)) users.add(at.user);
  }
  return {calls, fetches, opened, users: users.size};
}

/** Calls to Gmail for a row that goes the usual way. */
export function callsOf(action: RunAction, isFinished: boolean): number {
  const {calls, callsAgain = calls} = traitsOf(action);
  return isFinished ? callsAgain : calls;
}

/** What a run would take. */
export interface Forecast {
  readonly seconds: number;
  /** Requests for it, those made in the last 24 hours, and how many a day there may be. */
  readonly fetches: number;
  readonly today: number;
  readonly perDay: number;
}
