/** Long runs over a company of valid rows: started, continued as page and clock do, and compared by their results. */
import {createHash} from 'node:crypto';
import {OPERATOR} from '../../emulator/company';
import {
  openLargeCompany,
  type LargeCompany,
  type LargeCompanyOptions,
} from '../../emulator/large-company';
import type {Row} from '../../emulator/spreadsheet/model';
import {KillExecution, ScriptError} from '../../emulator/workspace';
import type {Progress} from '../../src/core/door/contract';
import {googleCheckpoint} from './google-checkpoint';
import {DIST} from './project';

/** Small files that open immediately. */
export const openCompany = (
  options: Omit<LargeCompanyOptions, 'bundle'>,
): Promise<LargeCompany> =>
  openLargeCompany({together: 5, packing: 'quick', ...options, bundle: DIST});

/** What a page receives: a progress, the codes of a refusal, or the failure of an execution that was killed. */
export type Said =
  | {readonly progress: Progress | null}
  | {readonly refused: readonly string[]}
  | {readonly failure: string};

/** Asks the door as a page does. */
export function say(
  {workspace}: LargeCompany,
  request: object,
  as = OPERATOR,
): Said {
  try {
    const answer = workspace.run('door', [request], {as}) as {
      ok: boolean;
      value?: Progress | null;
      notices?: {code: string}[];
    };
    return answer.ok
      ? {progress: answer.value ?? null}
      : {refused: answer.notices!.map(it => it.code)};
  } catch (error) {
    if (error instanceof ScriptError) return {failure: error.message};
    throw error;
  }
}

export const START = {verb: 'start', action: 'upload', selection: 'all'};
/** As the page starts a run: the first rows are worked on at once. */
export const ORDER = {...START, works: true};
export const CONTINUE = {verb: 'continue'};

const MOST_TURNS = 400;

/** Continues until there is nothing to continue, by the page when it may and by the clock when it may not. */
export function goOn(company: LargeCompany, as = OPERATOR): void {
  for (let i = 0; i < MOST_TURNS; i++) {
    const said = say(company, CONTINUE, as);
    if ('progress' in said && said.progress?.finished) return;
    if ('refused' in said && said.refused.includes('no-run')) return;
    if (!('progress' in said)) tick(company);
  }
  throw new Error('the run does not end');
}

/** One minute or several pass without anyone doing anything; triggers run at the end. */
export function tick({workspace}: LargeCompany, minutes = 1): void {
  workspace.clock.advance(minutes * 60_000);
  workspace.fireDueTriggers();
}

/** Columns that say when, or name what Google numbers again in every run. */
const VARY = ['Updated', 'Time', 'Read', 'Certificate id'];

/** Everything a run leaves behind, as text that is the same for the same outcome whatever the order and the times. */
export function remains(
  company: LargeCompany,
  leaveOut: readonly string[] = [],
): {rollout: string[]; inventory: string[]; log: string[]; gmail: string[]} {
  const {workspace, google, rows} = company;
  const lines = (name: string): string[] => {
    const [header = [], ...rest] = workspace.shown(name);
    const hidden = [...VARY, ...leaveOut];
    return rest
      .map(line =>
        header
          .map((column, i) => (hidden.includes(column) ? '' : line[i]))
          .join(' | ')
          .replace(/ANe1Bm[\w-]+/g, 'ID')
          // Whichever line is the first of its run.
          .replace(/ \(S\/MIME Rollout [\d.]+\)/, ''),
      )
      .filter(line => line.replace(/[ |]/g, '') !== '')
      .sort();
  };
  const gmail = rows.map(({user, alias}) => {
    const held = google.smimeInfos(user, alias);
    return `${alias}: ${held.map(it => `${it.fingerprint} ${it.isDefault}`).join()}`;
  });
  return {
    rollout: lines('Rollout'),
    inventory: lines('Inventory'),
    log: lines('Log'),
    gmail,
  };
}

/** Rows whose id is not one that Gmail holds for that very alias. */
export function strangers({workspace, google}: LargeCompany): string[] {
  const [header = [], ...rest] = workspace.shown('Rollout');
  const cell = (line: string[], name: string) =>
    line[header.indexOf(name)] ?? '';
  return rest
    .filter(line => cell(line, 'Certificate id') !== '')
    .filter(line => {
      const held = google.smimeInfos(cell(line, 'User'), cell(line, 'Alias'));
      return !held.some(it => it.id === cell(line, 'Certificate id'));
    })
    .map(line => cell(line, 'Alias'));
}

/** Starts the upload like people who see executions die: a failed start is tried again. */
export function begin(company: LargeCompany): void {
  const {workspace} = company;
  for (let i = 0; i < MOST_TURNS; i++) {
    if ('progress' in say(company, ORDER)) return;
    if (workspace.properties.document['run']) return;
    // An execution that died with the lease keeps it for a while.
    workspace.clock.advance(100_000);
  }
  throw new Error('the run does not begin');
}

/** Hardly any requests are left of the operator’s day: from now on, calls travel in the largest batches. */
export function useUpRequests({workspace}: LargeCompany): void {
  const {clock, properties} = workspace;
  const fetches = {since: clock.now(), made: 99_999};
  (properties.user[OPERATOR] ??= {})['fetches'] = JSON.stringify(fetches);
}

/** Does the whole upload; after an execution has died, people only start or continue it. */
export function rollOut(company: LargeCompany): void {
  begin(company);
  goOn(company);
}

/** What must not be left when a run is over; empty when nothing is. */
export function leftovers(company: LargeCompany): string[] {
  const {workspace} = company;
  // A trigger that was cut off from its run deletes itself at its next turn.
  tick(company);
  const kept = Object.entries(workspace.properties.document)
    .filter(
      ([name, value]) => /^(run|stop\b|pending|begun)/.test(name) && value,
    )
    .map(([name]) => name);
  const header = workspace.shown('Rollout')[0] ?? [];
  const queued = workspace
    .shown('Rollout')
    .slice(1)
    .filter(line => line[header.indexOf('Queued')] !== '').length;
  return [
    ...kept,
    ...workspace.triggers.map(it => `trigger of ${it.user}`),
    ...(queued > 0 ? [`${queued} rows in the queue`] : []),
  ];
}

/** Ends the executions whose calls have these numbers, counted from now over all executions. */
export function killAt(
  {workspace}: LargeCompany,
  numbers: readonly number[],
): {readonly calls: () => number} {
  let count = 0;
  workspace.faults.onHostCall(() => {
    if (numbers.includes(count++)) throw new KillExecution();
  });
  return {calls: () => count};
}

/** Saves the present state; the returned function restores it, any number of times, and clears the faults that were set. */
export function checkpoint({workspace, google}: LargeCompany): () => void {
  const backs = [workspace.checkpoint(), googleCheckpoint(google)];
  return () => {
    for (const back of backs) back();
    workspace.faults.onHostCall(null);
  };
}

/** A death before a host call. */
export interface KeptDeath {
  /** Number of the host call, from 0. */
  readonly call: number;
  /** Restores the state that the execution leaves. */
  readonly toIt: () => void;
  /** SHA-256 of that state, without time. */
  readonly leaves: string;
  /** The call at which the state was saved, with its time: read-only calls may lie between the two. */
  readonly keptAt: number;
}

/**
 * Does something without disturbance.
 *
 * @param stride - every how many host calls
 * @param calls - continues counting if several successive actions share it
 * @returns for each of these calls, a function that restores what an execution killed at that call leaves behind
 */
export function deathsIn(
  company: LargeCompany,
  work: (company: LargeCompany) => void,
  stride = 1,
  calls = {made: 0},
): KeptDeath[] {
  const {faults} = company.workspace;
  const deaths: KeptDeath[] = [];
  let state: Omit<KeptDeath, 'call'> | undefined;
  let isAsKept = false;
  faults.onHostCall(name => {
    const call = calls.made++;
    if (call % stride === 0) {
      if (!isAsKept) state = keptState(company, call, state);
      isAsKept = true;
      deaths.push({call, ...state!});
    }
    isAsKept &&= READING.test(name);
  });
  work(company);
  faults.onHostCall(null);
  return deaths;
}

/** Calls that change nothing: `Sheet.getRange`. */
const READING = /\.(get|is|has)[A-Z]/;

/** The present state; the one before if it has not changed, which is not saved again. */
function keptState(
  company: LargeCompany,
  keptAt: number,
  before: Omit<KeptDeath, 'call'> | undefined,
): Omit<KeptDeath, 'call'> {
  const leaves = remainder(company);
  if (before?.leaves === leaves) return before;
  return {toIt: checkpoint(company), leaves, keptAt};
}

/** The first death that leaves each state: after a call that only reads, nothing is different. */
export function distinct(deaths: readonly KeptDeath[]): KeptDeath[] {
  const states = new Set<string>();
  return deaths.filter(({leaves}) => {
    const isNew = !states.has(leaves);
    states.add(leaves);
    return isNew;
  });
}

/** Everything that executions leave behind, exactly. */
export function everything(company: LargeCompany): string {
  const {workspace, google} = company;
  const {log} = google.state;
  return `${workspace.clock.now()} ${JSON.stringify(log)} ${remainder(company)}`;
}

/** SHA-256 of the same without what a read-only call changes: the time, and Google's record of the request. */
function remainder({workspace, google}: LargeCompany): string {
  const {spreadsheet, properties, cache, triggers, mail} = workspace;
  const driveFiles = google.state.driveFiles.map(it => ({
    ...it,
    bytes: it.bytes instanceof Uint8Array ? digestOf(it.bytes) : null,
  }));
  const state = {...google.state, log: [], driveFiles};
  const sheets = spreadsheet.sheets.map(it => ({
    ...it,
    rows: it.rows
      .map(digestOf)
      // Hundreds of lines are as the one above them.
      .map((digest, i, all) => (digest === all[i - 1] ? '' : digest)),
  }));
  const text = JSON.stringify([
    {...spreadsheet, sheets},
    properties,
    cache,
    triggers,
    mail,
    state,
  ]);
  return createHash('sha256').update(text).digest('hex');
}

/** Files and rows are replaced by others, never changed: each is read once. */
const digests = new WeakMap<object, string>();

function digestOf(it: Uint8Array | Row): string {
  const known = digests.get(it);
  if (known) return known;
  const content = it instanceof Uint8Array ? it : JSON.stringify(it);
  const digest = createHash('sha256').update(content).digest('hex');
  digests.set(it, digest);
  return digest;
}
